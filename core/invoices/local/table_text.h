// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QStringList>

namespace desk {

/// Lower case without accents; everything but letters, digits, "%" and "#" is one blank. "N° de TVA:" -> "n de tva".
[[nodiscard]] QString plainText(QStringView text);

/// True where `phrase` stands in `text` as whole words; both plain. A phrase that ends in "*" may be the beginning of
/// a word, one that begins with "*" its end; phrases in scripts without blanks are found anywhere.
[[nodiscard]] bool hasPhrase(const QString &text, const QString &phrase);

/// Words of a row that stand close together: what the eye takes as one entry.
struct TextCell {
    int first = 0; ///< index into TextRow::words
    int last = 0;  ///< index of the last word, inclusive
    QString text;  ///< as printed
    UnitRect box;
};

/// The words of a page at one height, from left to right.
struct TextRow {
    int page = 0; ///< from 0
    UnitRect box;
    QList<Word> words;
    QList<TextCell> cells;
    QString plain; ///< plainText() of the whole row
};

/// The rows of a page from top to bottom. Made from the places of the words, so that the columns of a table fall into
/// the same row whatever order the file has them in.
[[nodiscard]] QList<TextRow> textRows(const ReadPage &page, int pageIndex);
/// The rows of all pages, one after the other.
[[nodiscard]] QList<TextRow> textRows(const ReadDocument &document);

/// The printed text of words `first` to `last` (inclusive) of the row.
[[nodiscard]] QString textOf(const TextRow &row, int first, int last);
/// The box around words `first` to `last` (inclusive) of the row.
[[nodiscard]] UnitRect boxOf(const TextRow &row, int first, int last);
/// The middle height of the words' boxes, in parts of the page; 0 without words.
[[nodiscard]] double medianWordHeight(const QList<Word> &words);

} // namespace desk
