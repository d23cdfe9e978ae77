// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"

namespace desk {

/// What edits did to a reading.
struct AppliedEdits {
    QList<ValueEdit> undo;      ///< the edits that undo them, to be made in the order given
    QList<ValueChange> changes; ///< each as it was made, oldest first; `at` and `actor` are the caller's to fill
};

/// Makes the edits of a person, in order; all or none of them. A new value becomes the person's: source Human,
/// confidence 1, without doubt; its place on the page is kept as given. A value that is restored is put back as it is.
///
/// A row that comes or goes is a change without a name, whose value RowMark stands on the side where the row is there;
/// the cells that go with a row come before it, those that come with it after it.
/// Errors: InvalidArgument (no such field or row, not the canonical form of its type; the detail says what is
/// expected).
[[nodiscard]] Result<AppliedEdits> applyEdits(Extraction &extraction, const QList<ValueEdit> &edits);

inline constexpr QLatin1StringView RowMark("row");

/// The edits that bring back the amounts, lines and tables of `before`, where a change of kind took them away.
[[nodiscard]] QList<ValueEdit> restoringAmounts(const Extraction &before);

/// What stands in a cell; empty where there is no such row or column. Coding: `source` says whether it was proposed.
[[nodiscard]] FieldValue valueAt(const Extraction &extraction, ValueEdit::Section section, int row, QStringView name);

/// True where nothing but coding cells of the header and of rows that are there is edited.
[[nodiscard]] bool editsCodingOnly(const QList<ValueEdit> &edits);

/// Checks the canonical form of a value. Errors: InvalidArgument with what is expected.
[[nodiscard]] Result<> checkCanonical(Field field, const QString &value);
[[nodiscard]] Result<> checkCanonical(FieldType type, const QString &value);
/// An account, a cost centre or a tax code: one line of at most 36 characters.
[[nodiscard]] Result<> checkLedgerCode(const QString &code);

} // namespace desk
