// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QStringList>

namespace desk {

/// A place on the paper in points (1/72 inch) from the upper left corner of its page.
struct PointBox {
    double left = 0, top = 0, right = 0, bottom = 0;
    bool operator==(const PointBox &) const = default;
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double centreX() const { return (left + right) / 2; }
    [[nodiscard]] double centreY() const { return (top + bottom) / 2; }
    /// Width that both share; negative = the gap between them.
    [[nodiscard]] double overlapX(const PointBox &o) const { return std::min(right, o.right) - std::max(left, o.left); }
    [[nodiscard]] double overlapY(const PointBox &o) const { return std::min(bottom, o.bottom) - std::max(top, o.top); }
    void unite(const PointBox &o)
    {
        left = std::min(left, o.left);
        top = std::min(top, o.top);
        right = std::max(right, o.right);
        bottom = std::max(bottom, o.bottom);
    }
};

/// A word, or the part of it behind a colon or "#" ("No:123" is two).
struct LayoutWord {
    QString text;
    QStringList tokens; ///< folded letters and digits, and "#" and "%" by themselves
    PointBox box;
    UnitRect unit;   ///< the same place in parts of the page
    double size = 0; ///< of the type, in points
    float confidence = 1;
    bool bold = false;
    bool spaceAfter = true;
    int row = -1, cell = -1;
};

/// Words of a row without a wide gap between them. Word indices are those of Layout::words.
struct LayoutCell {
    int page = 0, row = 0;
    int first = 0, last = 0; ///< words, inclusive
    PointBox box;
    double size = 0;
    bool bold = false;
};

/// All words at one height of a page.
struct LayoutRow {
    int page = 0;
    int first = 0, last = 0;         ///< words, inclusive, from left to right
    int firstCell = 0, lastCell = 0; ///< inclusive
    PointBox box;
};

struct LayoutPage {
    double width = 595, height = 842; ///< points
    double bodySize = 10;             ///< median size of the type, points
    bool ocr = false;
    int firstRow = 0, rowCount = 0;
};

/// The words of a document put into rows and cells, from top to bottom and left to right.
struct Layout {
    QList<LayoutPage> pages;
    QList<LayoutRow> rows;
    QList<LayoutCell> cells;
    QList<LayoutWord> words;

    [[nodiscard]] bool isOcr(int word) const { return pages[rows[words[word].row].page].ocr; }
    [[nodiscard]] int pageOf(int word) const { return rows[words[word].row].page; }
    /// The printed text of words `first` to `last` of one row.
    [[nodiscard]] QString text(int first, int last) const;
    [[nodiscard]] QString cellText(int cell) const { return text(cells[cell].first, cells[cell].last); }
    [[nodiscard]] PointBox box(int first, int last) const;
    [[nodiscard]] UnitRect unitBox(int first, int last) const;
    /// The lowest OCR confidence of the words, 0..1.
    [[nodiscard]] double confidence(int first, int last) const;
};

/// Makes the layout of all pages. Threads: any; linear in the words of a page but for sorting.
[[nodiscard]] Layout layoutOf(const ReadDocument &document);

/// The tokens of a text as they stand in LayoutWord::tokens.
[[nodiscard]] QStringList labelTokens(QStringView text);

} // namespace desk
