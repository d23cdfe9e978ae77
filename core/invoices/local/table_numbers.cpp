// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/table_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Words of one number at most: "1 234 567,00 EUR".
constexpr int LongestNumber = 5;
/// The blank inside a number is narrower than that between columns, in heights of the type.
constexpr double NumberGap = 0.75;

bool isClose(const TextRow &row, int left)
{
    const UnitRect &a = row.words.at(left).box;
    const UnitRect &b = row.words.at(left + 1).box;
    // Heights are parts of the page's height; on upright paper a height is about 1.4 times as many parts of the width.
    return b.left - a.right < NumberGap * std::max(a.height(), b.height()) * 1.41;
}

/// Between thousands OCR takes an apostrophe for all kinds of small signs.
const QRegularExpression &misreadGroup()
{
    static const QRegularExpression sign(u"(?<=[0-9])[°´`\"*](?=[0-9]{3})"_s);
    return sign;
}

bool isCellEdge(const TextRow &row, int left)
{
    return std::ranges::any_of(row.cells, [left](const TextCell &cell) { return cell.last == left; });
}

} // namespace

QList<NumberToken> numbersIn(const TextRow &row, const AmountOptions &options)
{
    QList<NumberToken> numbers;
    for (int first = 0; first < row.words.size();) {
        int longest = first;
        while (longest + 1 < row.words.size() && longest + 1 < first + LongestNumber && isClose(row, longest) &&
               !isCellEdge(row, longest))
            ++longest;
        int next = first + 1;
        for (int last = longest; last >= first; --last) {
            QString text = textOf(row, first, last);
            if (options.repair)
                text.replace(misreadGroup(), u"'"_s);
            if (!std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
                continue;
            NumberToken token{first, last, boxOf(row, first, last), {}, false, 1};
            if (const auto percent = parsePercent(text, true, options)) {
                token.percent = true;
                token.amount.value = *percent;
            } else if (const auto amount = parseAmount(text, options)) {
                token.amount = *amount;
            } else {
                continue;
            }
            for (int i = first; i <= last; ++i)
                token.confidence = std::min(token.confidence, row.words.at(i).confidence);
            numbers.append(token);
            next = last + 1;
            break;
        }
        first = next;
    }
    return numbers;
}

bool isTaxRate(const NumberToken &number)
{
    static constexpr std::array<double, 36> Rates{0,   2.1, 2.5, 2.6, 3,    3.8, 4,  4.8, 5,  5.5,  6,  7,
                                                  7.7, 8,   8.1, 8.5, 9,    9.5, 10, 12,  13, 13.5, 14, 15,
                                                  16,  17,  18,  19,  19.6, 20,  21, 22,  23, 24,   25, 27};
    if (number.percent)
        return true;
    return number.amount.currency.isEmpty() && std::ranges::find(Rates, number.amount.value.toDouble()) != Rates.end();
}

AmountOptions amountOptionsFor(const ReadDocument &document)
{
    AmountOptions options;
    QStringList tokens;
    for (const ReadPage &page : document.pages) {
        options.repair = options.repair || page.source == WordSource::Ocr;
        for (const Word &word : page.words) {
            if (std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); }))
                tokens.append(word.text);
        }
    }
    options.style = decimalStyle(tokens);
    return options;
}

FieldValue cellValue(const QString &value, const TextRow &row, int first, int last, const ReadDocument &document,
                     double confidence)
{
    FieldValue cell;
    cell.value = value;
    cell.raw = textOf(row, first, last);
    if (cell.raw == value)
        cell.raw.clear();
    cell.page = row.page;
    cell.box = boxOf(row, first, last);
    const bool ocr = document.pages.at(row.page).source == WordSource::Ocr;
    cell.source = ocr ? ValueSource::Ocr : ValueSource::Text;
    double sure = 1;
    for (int i = first; i <= last; ++i)
        sure = std::min(sure, double(row.words.at(i).confidence));
    cell.confidence = confidence * (ocr ? std::max(sure, 0.3) : 1);
    return cell;
}

} // namespace desk
