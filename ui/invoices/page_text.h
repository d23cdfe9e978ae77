// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QMetaType>

namespace desk {

/// Text taken from a page, with its place.
struct PickedText {
    int page = -1;    ///< from 0
    QList<int> words; ///< indexes in the page, in reading order
    QString text;     ///< the words joined with blanks as they are printed; lines joined with ", "
    UnitRect box;
    bool operator==(const PickedText &) const = default;
};

/// The words with these indexes, in reading order, each once.
[[nodiscard]] PickedText pickWords(const ReadPage &page, int pageNumber, QList<int> words);
/// The words whose middle lies inside the box.
[[nodiscard]] PickedText pickInside(const ReadPage &page, int pageNumber, const UnitRect &box);
/// The word at a point (0..1 of the page), or -1.
[[nodiscard]] int wordAt(const ReadPage &page, double x, double y);
/// Where a typed text stands: sequences of words of one line that read the same, case and blanks aside; shorter than
/// two characters finds nothing. At most `limit`.
[[nodiscard]] QList<PickedText> findText(const QList<ReadPage> &pages, const QString &text, int limit = 50);

} // namespace desk
