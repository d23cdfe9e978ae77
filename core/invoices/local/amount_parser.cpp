// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/amount_parser.h"

#include "core/invoices/local/currency_marks.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013' || c == u'\u2014' || c == u'\u2010' || c == u'\u2011';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u00b4' || c == u'\u2018';
}

/// The digit that OCR often reads as this letter, or a null character.
QChar digitFor(QChar c)
{
    switch (c.unicode()) {
    case u'O':
    case u'o':
    case u'Q':
    case u'D':
        return u'0';
    case u'l':
    case u'I':
    case u'|':
    case u'i':
    case u'!':
    case u'L':
        return u'1';
    case u'Z':
    case u'z':
        return u'2';
    case u'S':
    case u's':
        return u'5';
    case u'G':
        return u'6';
    case u'B':
        return u'8';
    case u'g':
    case u'q':
        return u'9';
    default:
        return {};
    }
}

/// Letters become digits where they stand inside a number: between, or at the end behind, digits and marks.
/// The first letter is left alone, because it is more often a currency ("S5.00", "B100").
QString repairDigits(const QString &text, bool &changed)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (digits == 0 || letters == 0 || letters > digits)
        return text;
    QString out = text;
    const auto numeric = [](QChar c) { return isDigit(c) || c == u'.' || c == u','; };
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar digit = digitFor(out[i]);
        if (digit.isNull())
            continue;
        const bool before = i > 0 && numeric(out[i - 1]);
        const bool after = i + 1 < out.size() && (numeric(out[i + 1]) || !digitFor(out[i + 1]).isNull());
        // At the end only behind a mark ("12.5O"), so that a tax letter ("12.50S") stays one.
        const qsizetype mark = std::max(out.lastIndexOf(u'.', i), out.lastIndexOf(u',', i));
        const bool atEnd = i + 1 == out.size() && mark >= 0 && i - mark <= 2;
        const bool first = i == 0 && out.size() > 1 && (out[1] == u'.' || out[1] == u',');
        if ((before && (after || atEnd)) || first) {
            out[i] = digit;
            changed = true;
        }
    }
    return out;
}

/// OCR takes specks and rules for marks at the ends: "54.50”", "26.00]", "0.00!".
QString withoutSpecks(QString text)
{
    static const QString specks = u"\"'`´‘’“”.,_|~}{][!;:<>/\\«»°"_s;
    while (text.size() > 1 && specks.contains(text.back()))
        text.chop(1);
    while (text.size() > 1 && specks.contains(text.front()) && text.front() != u'.')
        text.remove(0, 1);
    if (text.endsWith(u')') && !text.contains(u'('))
        text.chop(1);
    return text;
}

struct Marks {
    int sign = 1;
    bool signPrinted = false;
    QString currency;
    bool currencyCertain = false;
};

bool takeCurrency(QStringView mark, Marks &marks)
{
    const auto currency = currencyOf(mark);
    if (!currency)
        return false;
    if (marks.currency.isEmpty() || (currency->certain && !marks.currencyCertain)) {
        marks.currency = currency->code;
        marks.currencyCertain = currency->certain;
    }
    return true;
}

/// A mark of several words ("USD $", "US $") is a currency too if each part is, or all together are.
bool takeCurrencies(QStringView mark, Marks &marks)
{
    mark = mark.trimmed();
    if (mark.isEmpty())
        return true;
    QString joined = mark.toString();
    joined.remove(u' ');
    if (takeCurrency(mark, marks) || takeCurrency(joined, marks))
        return true;
    const auto parts = mark.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return false;
    return std::ranges::all_of(parts, [&](QStringView part) { return takeCurrency(part, marks); });
}

bool isTaxLetters(QStringView text)
{
    text = text.trimmed();
    return !text.isEmpty() && text.size() <= 2 &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'*'; });
}

/// Cuts signs, brackets and currencies off both ends. False if anything else stands there.
bool cutMarks(QStringView &text, Marks &marks, bool repair)
{
    bool opened = false, bracket = false; // a negative amount stands in a pair of brackets
    text = text.trimmed();
    while (!text.isEmpty() &&
           (text.front() == u'*' || text.front() == u':' || text.front() == u'=' || text.front() == u'+'))
        text = text.mid(1).trimmed();
    while (!text.isEmpty() &&
           (text.back() == u'*' || text.back() == u':' || text.back() == u';' || text.back() == u'='))
        text = text.chopped(1).trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        bracket = true;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    const auto numeric = [](QChar c) { return isDigit(c); };
    auto first = std::ranges::find_if(text, numeric);
    if (first == text.end())
        return false;
    qsizetype start = first - text.begin();
    if (start > 0 && (text[start - 1] == u'.' || text[start - 1] == u',') &&
        (start == 1 || !text[start - 2].isLetter()))
        --start; // ".50"
    QString head = text.left(start).toString();
    for (qsizetype i = head.size() - 1; i >= 0; --i) {
        if (isMinus(head[i])) {
            marks.sign = -1;
            marks.signPrinted = true;
            head.remove(i, 1);
        } else if (head[i] == u'(') {
            opened = true;
            head.remove(i, 1);
        }
    }
    if (!takeCurrencies(head, marks)) {
        if (!(repair && head.trimmed() == u"S"_s))
            return false;
        takeCurrency(u"$", marks); // a dollar sign read as a letter
    }
    qsizetype end = text.size();
    while (end > start && !isDigit(text[end - 1]))
        --end;
    QString tail = text.mid(end).toString().trimmed();
    text = text.mid(start, end - start);
    if (tail.endsWith(u')')) {
        if (!opened)
            return false;
        bracket = true;
        tail.chop(1);
        tail = tail.trimmed();
    }
    if (bracket) {
        marks.sign = -1;
        marks.signPrinted = true;
    }
    const QString compact = QString(tail).remove(u' ');
    if (compact == u"/-"_s || compact == u"/="_s)
        return true;
    if (!compact.isEmpty() && (compact.front() == u',' || compact.front() == u'.')) {
        // "50,-", "50.--": nothing behind the mark; "50." at the end of a sentence
        const bool dashes =
            std::all_of(compact.begin() + 1, compact.end(), [](QChar c) { return isMinus(c) || c == u'='; });
        if (dashes)
            return true;
        qsizetype i = 1;
        while (i < compact.size() && isMinus(compact[i]))
            ++i;
        return takeCurrencies(QStringView(compact).mid(i), marks);
    }
    QString rest = tail;
    if (!rest.isEmpty() && isMinus(rest.front())) {
        marks.sign = -1;
        marks.signPrinted = true;
        rest = rest.mid(1).trimmed();
    } else if (rest.size() > 1 && isMinus(rest.back())) {
        marks.sign = -1;
        marks.signPrinted = true;
        rest = rest.chopped(1).trimmed();
    }
    if (rest.compare(u"CR"_s, Qt::CaseInsensitive) == 0 || rest.compare(u"CR."_s, Qt::CaseInsensitive) == 0) {
        marks.sign = -1;
        marks.signPrinted = true;
        return true;
    }
    if (rest.compare(u"DR"_s, Qt::CaseInsensitive) == 0 || takeCurrencies(rest, marks))
        return true;
    return repair && isTaxLetters(rest);
}

/// True for "1,234,567" and the Indian "7,08,000": `groups` without the decimal places.
bool groupsAreRight(const QStringList &groups)
{
    if (groups.size() < 2)
        return true;
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    const bool thousands =
        std::all_of(groups.begin() + 1, groups.end(), [](const QString &g) { return g.size() == 3; });
    const bool indian = groups.first().size() <= 2 && std::all_of(groups.begin() + 1, groups.end() - 1,
                                                                  [](const QString &g) { return g.size() == 2; });
    return thousands || indian;
}

struct Number {
    Decimal value;
    int places = 0;
    DecimalMark proves = DecimalMark::Unknown;
    std::optional<Decimal> other;
    bool repaired = false;
};

std::optional<Number> made(const QStringList &groups, const QString &places, DecimalMark proves)
{
    if (!groupsAreRight(groups) || places.size() > 9)
        return std::nullopt;
    const QString whole = groups.join(QString());
    const auto value = Decimal::parse(places.isEmpty() ? whole : whole + u'.' + places);
    // Amounts are written with two places at least; what cannot be read again then is no amount.
    if (!value || !value->rounded(std::max(2, value->scale())))
        return std::nullopt;
    return Number{*value, int(places.size()), proves, std::nullopt, false};
}

/// "1.234" or "1,234": three digits behind the only mark.
std::optional<Number> oneMark(const QString &head, const QString &tail, QChar mark, DecimalMark style)
{
    const DecimalMark here = mark == u'.' ? DecimalMark::Point : DecimalMark::Comma;
    const DecimalMark opposite = mark == u'.' ? DecimalMark::Comma : DecimalMark::Point;
    const QString whole = head.isEmpty() ? u"0"_s : head;
    const bool canGroup = tail.size() == 3 && !head.isEmpty() && head.size() <= 3 && head.front() != u'0';
    if (!canGroup) // with three places only a leading zero or a long head proves it, not the style of the amounts
        return made({whole}, tail, tail.size() <= 2 ? here : DecimalMark::Unknown);
    auto grouped = made({head, tail}, {}, DecimalMark::Unknown);
    auto decimal = made({whole}, tail, DecimalMark::Unknown);
    if (!grouped || !decimal)
        return std::nullopt;
    if (style == here)
        return decimal;
    if (style == opposite)
        return grouped;
    grouped->other = decimal->value;
    return grouped;
}

std::optional<Number> parseNumber(QString text, const AmountOptions &options)
{
    // Blanks and apostrophes only group, so they go once the groups are seen to be right.
    QString plain;
    for (const QChar c : text)
        plain += isApostrophe(c) ? QChar(u'\'') : c.isSpace() ? QChar(u' ') : c;
    if (options.repair) { // "12. 50", "1, 234.00": OCR splits at the marks
        plain.replace(u". "_s, u"."_s).replace(u", "_s, u","_s).replace(u" ."_s, u"."_s).replace(u" ,"_s, u","_s);
    }
    for (const QChar c : std::as_const(plain)) {
        if (!isDigit(c) && c != u'.' && c != u',' && c != u'\'' && c != u' ')
            return std::nullopt;
    }
    for (const QChar group : {QChar(u' '), QChar(u'\'')}) {
        if (!plain.contains(group))
            continue;
        qsizetype end = plain.size();
        for (qsizetype i = plain.lastIndexOf(group); i < plain.size(); ++i) {
            if (plain[i] == u'.' || plain[i] == u',') {
                end = i;
                break;
            }
        }
        const QStringList groups = plain.left(end).split(group);
        if (!groupsAreRight(groups))
            return std::nullopt;
        plain = groups.join(QString()) + plain.mid(end);
    }
    const auto points = plain.count(u'.'), commas = plain.count(u',');
    if (points == 0 && commas == 0)
        return made({plain}, {}, DecimalMark::Unknown);
    const qsizetype last = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    const QChar mark = plain[last];
    const QChar opposite = mark == u'.' ? u',' : u'.';
    const DecimalMark here = mark == u'.' ? DecimalMark::Point : DecimalMark::Comma;
    const QString tail = plain.mid(last + 1);
    if (points > 0 && commas > 0) {
        if (plain.count(mark) > 1) { // "1.234,567,890" has no decimal places, and no sense
            return std::nullopt;
        }
        return made(plain.left(last).split(opposite), tail, here);
    }
    if (points + commas == 1)
        return oneMark(plain.left(last), tail, mark, options.style);
    const QStringList groups = plain.split(mark);
    if (auto grouped = made(groups, {}, mark == u'.' ? DecimalMark::Comma : DecimalMark::Point))
        return grouped;
    if (!options.repair || tail.size() != 2)
        return std::nullopt;
    auto repaired = made(groups.mid(0, groups.size() - 1), tail, here); // "1.471.60"
    if (repaired)
        repaired->repaired = true;
    return repaired;
}

} // namespace

std::optional<ParsedAmount> parseAmount(QStringView text, const AmountOptions &options)
{
    if (text.size() > 40)
        return std::nullopt;
    QString source = text.trimmed().toString();
    bool repaired = false;
    if (options.repair)
        source = repairDigits(withoutSpecks(source), repaired);
    QStringView number = source;
    Marks marks;
    if (!cutMarks(number, marks, options.repair))
        return std::nullopt;
    const auto parsed = parseNumber(number.toString(), options);
    if (!parsed)
        return std::nullopt;
    ParsedAmount amount;
    amount.value = marks.sign < 0 ? parsed->value.negated() : parsed->value;
    amount.places = parsed->places;
    amount.proves = parsed->proves;
    if (parsed->other)
        amount.other = marks.sign < 0 ? parsed->other->negated() : *parsed->other;
    amount.currency = marks.currency;
    amount.currencyCertain = marks.currencyCertain;
    amount.repaired = repaired || parsed->repaired;
    amount.signPrinted = marks.signPrinted;
    return amount;
}

std::optional<Decimal> parsePercent(QStringView text, bool signNeeded, const AmountOptions &options)
{
    text = text.trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.mid(1, text.size() - 2).trimmed();
    if (text.startsWith(u'@'))
        text = text.mid(1).trimmed();
    bool sign = false;
    for (const QStringView mark : {QStringView(u"%"), QStringView(u"pct"), QStringView(u"v.H."), QStringView(u"％")}) {
        if (text.endsWith(mark, Qt::CaseInsensitive)) {
            text = text.chopped(mark.size()).trimmed();
            sign = true;
            break;
        }
    }
    if (signNeeded && !sign)
        return std::nullopt;
    AmountOptions plain = options;
    if (text.size() <= 7 && (text.contains(u'.') != text.contains(u',')))
        plain.style = text.contains(u'.') ? DecimalMark::Point : DecimalMark::Comma; // a rate has no groups
    const auto amount = parseAmount(text, plain);
    if (!amount || !amount->currency.isEmpty() || amount->value.isNegative() || amount->value > Decimal(100, 0))
        return std::nullopt;
    return amount->value;
}

DecimalMark decimalStyle(const QStringList &tokens)
{
    int points = 0, commas = 0;
    for (const QString &token : tokens) {
        const auto amount = parseAmount(token);
        if (!amount)
            continue;
        points += amount->proves == DecimalMark::Point;
        commas += amount->proves == DecimalMark::Comma;
    }
    if (points > commas)
        return DecimalMark::Point;
    return commas > points ? DecimalMark::Comma : DecimalMark::Unknown;
}

} // namespace desk
