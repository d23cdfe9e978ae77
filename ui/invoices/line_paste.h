// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/amount_parser.h"
#include "ui/invoices/line_cells.h"

namespace desk {

/// Text from a spreadsheet on its way to lines of an invoice. Everything here is pure. Threads: any.

/// Cells as they were pasted; each row as long as the longest.
struct PasteGrid {
    QList<QStringList> rows; ///< without empty ones
    int columns = 0;
    QChar separator;           ///< tab, semicolon, comma, bar; a blank stands for two or more blanks
    int emptyRows = 0;         ///< left out
    int controlCharacters = 0; ///< left out: they cannot be shown
    bool shortRows = false;    ///< some rows had fewer cells than others
};

inline constexpr int MostPasteRows = 5'000;
inline constexpr int MostPasteColumns = 200;

/// Reads tab-separated text, CSV with semicolons, commas or bars, and columns that are set apart by blanks; cells in
/// quotes may hold separators and line breaks (which become blanks).
/// Errors: EmptyFile (nothing but blanks), TooLarge (over MostPasteRows or MostPasteColumns).
[[nodiscard]] Result<PasteGrid> readPaste(const QString &text);

/// Where a pasted column goes: a column of the lines, or nowhere.
inline constexpr int NoColumn = -1;

struct PasteColumn {
    int target = NoColumn;                   ///< LineColumn
    DecimalMark mark = DecimalMark::Unknown; ///< of its numbers
    bool operator==(const PasteColumn &) const = default;
};
struct PasteMapping {
    bool hasHeader = false; ///< the first row names the columns
    QList<PasteColumn> columns;
    bool operator==(const PasteMapping &) const = default;
};

/// By the words of a first row (English, German, French, Spanish, Italian, Dutch), else by what the cells hold.
/// @param local  decimal mark of the person's language, for numbers that leave it open.
[[nodiscard]] PasteMapping guessMapping(const PasteGrid &grid, DecimalMark local);
/// The same columns with or without a header.
[[nodiscard]] PasteMapping guessMapping(const PasteGrid &grid, DecimalMark local, bool hasHeader);

struct PastedCell {
    QString value;        ///< canonical
    bool isWrong = false; ///< the text is no value of the column
    bool isUsed = false;  ///< its column goes somewhere
};
/// What a cell of the grid becomes under a mapping.
[[nodiscard]] PastedCell pastedCell(const QString &text, const PasteColumn &column);
/// A row under a mapping; cells that cannot be stay empty.
[[nodiscard]] CellRow pastedRow(const QStringList &row, const PasteMapping &mapping);
/// The last row holds nothing but the sum of the amounts above it.
[[nodiscard]] bool endsWithSum(const PasteGrid &grid, const PasteMapping &mapping);

/// Cells as text that spreadsheets take: tabs between, quotes where needed.
[[nodiscard]] QString toTsv(const QList<QStringList> &rows);

} // namespace desk
