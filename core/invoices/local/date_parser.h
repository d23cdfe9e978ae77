// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// What stands first in a numeric date such as 05/06/2024.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

struct ParsedDate {
    QDate date;                            ///< valid
    QDate other;                           ///< with day and month exchanged, where the text allows both; else invalid
    DateOrder proves = DateOrder::Unknown; ///< what this text alone says about the document ("25/12/2018": day first)
    qsizetype start = 0;                   ///< where it stands in the text, without weekday and time
    qsizetype length = 0;
    bool monthName = false;
    bool shortYear = false; ///< two digits
    bool compact = false;   ///< 20181225: eight digits that may be something else
    bool repaired = false;  ///< letters were taken for digits, or a month name was mended

    bool operator==(const ParsedDate &) const = default;
};

/// All dates in a line of text, from left to right: numeric (d/m/y, m/d/y, y-m-d, with . / - or blanks), with month
/// names (en de fr nl es it sv cs pt da no fi pl), "25DEC2018", "3rd of May, 2018", 2024年5月3日. Two-digit years up to
/// 40 are of this century. Threads: any; stateless.
/// @param order   decides where day and month could be exchanged; Unknown takes day first.
/// @param repair  for OCR: letters inside numeric dates become digits, month names may have one wrong letter.
[[nodiscard]] QList<ParsedDate> findDates(QStringView text, DateOrder order = DateOrder::Unknown, bool repair = false);

/// The date in a text that holds nothing else but a weekday, a time, brackets or punctuation.
[[nodiscard]] std::optional<ParsedDate> parseDate(QStringView text, DateOrder order = DateOrder::Unknown,
                                                  bool repair = false);

/// 1..12 for a month name or its abbreviation in one of the languages; 0 for another word.
[[nodiscard]] int monthOf(QStringView word, bool repair = false);

} // namespace desk
