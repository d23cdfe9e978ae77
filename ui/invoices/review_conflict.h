// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

namespace desk {

/// A cell that a person changed while somebody else saved another value in it.
struct ConflictCell {
    ValueEdit mine;
    FieldValue theirs;
};

/// A change that cannot be saved on top of somebody else's without a word of the person.
struct ReviewConflict {
    QList<ConflictCell> cells = {}; ///< empty where the rows of a table came, went or moved: see `section`
    ValueEdit::Section section = ValueEdit::Section::Header; ///< whose rows are no longer those that the person saw
    QList<ValueEdit> rest = {};                              ///< of the same change, in nobody's way
    QString what = {};                                       ///< the change, for the undo menu
    QString savedBy = {};                                    ///< who saved theirs; empty = not known
    QDateTime savedAt = {};                                  ///< UTC; null = not known
    [[nodiscard]] bool isEmpty() const { return cells.isEmpty() && section == ValueEdit::Section::Header; }
};

/// The value that an edit speaks of; an empty one where there is no such row or name.
[[nodiscard]] FieldValue cellValue(const Extraction &extraction, const ValueEdit &edit);
/// True where a row is added, put in between or removed.
[[nodiscard]] bool changesRows(const Extraction &extraction, const ValueEdit &edit);

/// What of `edits` would overwrite something that somebody else saved.
/// @param seen  what the person had before the eyes, @param now  what stands there.
[[nodiscard]] ReviewConflict conflictOf(const QList<ValueEdit> &edits, const Extraction &seen, const Extraction &now);

} // namespace desk
