// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/printed_places.h"

#include "core/invoices/local/amount_parser.h"
#include "core/invoices/local/date_parser.h"
#include "core/invoices/local/text_match.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostWordsOfAnAmount = 3;       // "1 471 600,00"
constexpr double MostRowsOfAnAddress = 0.15; // of the page's height
constexpr qsizetype ShortestBrokenWord = 6;

constexpr std::array LegalForms = std::to_array<QLatin1StringView>(
    {"ab"_L1,   "ag"_L1,  "aps"_L1, "as"_L1,   "bv"_L1,      "co"_L1,  "corp"_L1, "eg"_L1,  "ek"_L1,  "gbr"_L1,
     "gmbh"_L1, "inc"_L1, "kg"_L1,  "kgaa"_L1, "limited"_L1, "llc"_L1, "llp"_L1,  "ltd"_L1, "mbh"_L1, "nv"_L1,
     "ohg"_L1,  "oy"_L1,  "oyj"_L1, "plc"_L1,  "pty"_L1,     "sa"_L1,  "sarl"_L1, "sas"_L1, "se"_L1,  "sl"_L1,
     "spa"_L1,  "srl"_L1, "ug"_L1,  "the"_L1,  "und"_L1,     "and"_L1, "et"_L1,   "y"_L1});

struct CurrencySign {
    QLatin1StringView code;
    QStringView signs; ///< each may stand for it, one character each
};
constexpr std::array CurrencySigns{CurrencySign{"EUR"_L1, u"€"}, CurrencySign{"GBP"_L1, u"£"},
                                   CurrencySign{"USD"_L1, u"$"}, CurrencySign{"AUD"_L1, u"$"},
                                   CurrencySign{"CAD"_L1, u"$"}, CurrencySign{"JPY"_L1, u"¥"},
                                   CurrencySign{"CNY"_L1, u"¥"}, CurrencySign{"INR"_L1, u"₹"}};

bool isLegalForm(const QString &word)
{
    return std::ranges::find(LegalForms, word) != LegalForms.end();
}

/// True for the point inside "B.V." or "a.G.", where the parts are one word.
bool isInsideAbbreviation(const QString &text, qsizetype at, qsizetype run)
{
    return text[at] == u'.' && run == 1 && at + 1 < text.size() && text[at + 1].isLetter() && text[at - 1].isLetter() &&
           (at + 2 >= text.size() || !text[at + 2].isLetterOrNumber());
}

/// Runs of letters and digits, folded; signs of currencies by themselves.
QStringList tokensOf(QStringView text)
{
    const QString folded = foldText(text);
    QStringList tokens;
    qsizetype single = 0; // length of the last part of an abbreviation
    bool open = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c.isLetterOrNumber()) {
            if (!open)
                tokens.append(QString());
            single = open ? single + 1 : 1;
            tokens.last() += c;
            open = true;
        } else if (open && isInsideAbbreviation(folded, i, single)) {
            single = 0;
        } else {
            open = false;
            if (c.category() == QChar::Symbol_Currency)
                tokens.append(QString(c));
        }
    }
    return tokens;
}

void indexTokens(PrintedPages &pages, const Word &word, int page)
{
    for (const QString &token : tokensOf(word.text))
        pages.tokens.append({token, {page, word.box}});
}

/// What is left when words glued to a number ("EUR:12,50", "12,50*") are cut off.
QStringView numberIn(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::ranges::find_if(text, isDigit);
    const auto last = std::find_if(text.rbegin(), text.rend(), isDigit);
    if (first == text.end())
        return {};
    return text.mid(first - text.begin(), last.base() - first);
}

bool isClose(const Word &left, const Word &right)
{
    return left.line == right.line && right.box.left - left.box.right < left.box.height();
}

void indexAmounts(PrintedPages &pages, const QList<Word> &words, qsizetype at, int page)
{
    if (numberIn(words[at].text).isEmpty())
        return;
    QString text;
    UnitRect box;
    for (qsizetype end = at; end < std::min(words.size(), at + MostWordsOfAnAmount); ++end) {
        if (end > at && (!isClose(words[end - 1], words[end]) || numberIn(words[end].text).isEmpty()))
            return;
        text += (end > at ? u" "_s : QString()) + words[end].text;
        box = box.united(words[end].box);
        auto amount = parseAmount(text);
        if (!amount)
            amount = parseAmount(numberIn(text));
        if (amount)
            pages.amounts.append({amount->value.abs(), amount->other, amount->places > 0, {page, box}});
    }
}

/// @param first, last  the words of one printed line.
void indexDates(PrintedPages &pages, const QList<Word> &words, qsizetype first, qsizetype last, int page)
{
    QString text;
    QList<qsizetype> ends; // of each word in `text`
    for (qsizetype i = first; i <= last; ++i) {
        text += words[i].text;
        ends.append(text.size());
        text += u' ';
    }
    for (const ParsedDate &date : findDates(text)) {
        UnitRect box;
        for (qsizetype i = first; i <= last; ++i) {
            const qsizetype end = ends[i - first], start = end - words[i].text.size();
            if (end > date.start && start < date.start + date.length)
                box = box.united(words[i].box);
        }
        pages.dates.append({date.date, date.other, {page, box}});
    }
}

/// The place of all words of `text` one after the other from token `start` on, or nullopt.
std::optional<Place> textAt(const PrintedPages &pages, qsizetype start, const QStringList &words)
{
    Place place = pages.tokens[start].place;
    qsizetype at = start;
    for (const QString &word : words) {
        while (at < pages.tokens.size() && pages.tokens[at].text != word && at > start &&
               isLegalForm(pages.tokens[at].text))
            ++at;
        if (at >= pages.tokens.size() || pages.tokens[at].text != word || pages.tokens[at].place.page != place.page)
            return std::nullopt;
        place.box = place.box.united(pages.tokens[at].place.box);
        ++at;
    }
    return place;
}

} // namespace

PrintedPages indexPages(const ReadDocument &document)
{
    PrintedPages pages;
    for (int page = 0; page < document.pages.size(); ++page) {
        const QList<Word> &words = document.pages[page].words;
        pages.isOcr = pages.isOcr || document.pages[page].source == WordSource::Ocr;
        qsizetype lineStart = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            indexTokens(pages, words[i], page);
            indexAmounts(pages, words, i, page);
            if (i + 1 == words.size() || words[i + 1].line != words[i].line) {
                indexDates(pages, words, lineStart, i, page);
                lineStart = i + 1;
            }
        }
    }
    return pages;
}

QList<Place> placesOfAmount(const PrintedPages &pages, const Decimal &amount)
{
    const Decimal value = amount.abs();
    QList<Place> exact, rest;
    for (const PrintedAmount &printed : pages.amounts) {
        if (printed.value == value)
            (printed.hasPlaces ? exact : rest).append(printed.place);
        else if (printed.other && printed.other->abs() == value)
            rest.append(printed.place);
    }
    return exact.isEmpty() ? rest : exact; // "1" of a list number is not the price 1.00 where that stands, too
}

QList<Place> placesOfDate(const PrintedPages &pages, QDate date)
{
    QList<Place> certain, possible;
    for (const PrintedDate &printed : pages.dates) {
        if (printed.date == date)
            certain.append(printed.place);
        else if (printed.other == date)
            possible.append(printed.place);
    }
    return certain.isEmpty() ? possible : certain;
}

QList<Place> placesOfCode(const PrintedPages &pages, const QString &code)
{
    QList<Place> places;
    const QString wanted = squashed(code);
    for (qsizetype start = 0; start < pages.tokens.size() && !wanted.isEmpty(); ++start) {
        Place place{pages.tokens[start].place.page, {}};
        QString text;
        for (qsizetype end = start; end < pages.tokens.size() && text.size() < wanted.size(); ++end) {
            if (pages.tokens[end].place.page != place.page)
                break;
            text += pages.tokens[end].text;
            if (!wanted.startsWith(text))
                break;
            place.box = place.box.united(pages.tokens[end].place.box);
        }
        if (text == wanted)
            places.append(place);
    }
    return places;
}

QList<Place> placesOfText(const PrintedPages &pages, const QString &text)
{
    QStringList words = nameWords(text);
    if (words.isEmpty())
        words = tokensOf(text);
    QList<Place> places;
    for (qsizetype start = 0; start < pages.tokens.size() && !words.isEmpty(); ++start) {
        if (pages.tokens[start].text != words.first())
            continue;
        if (const auto place = textAt(pages, start, words))
            places.append(*place);
    }
    if (!places.isEmpty())
        return places;
    // Text layers break words where letters are set wide ("Liefer ant").
    const QString whole = words.join(QString());
    return whole.size() >= ShortestBrokenWord ? placesOfCode(pages, whole) : places;
}

std::optional<Place> placeOfAddress(const PrintedPages &pages, const QString &address)
{
    std::optional<Place> whole;
    for (const QString &part : address.split(u", "_s)) {
        if (part.size() <= 2)
            continue;
        for (const Place &place : placesOfText(pages, part)) {
            if (!whole) {
                whole = place;
                break;
            }
            const UnitRect both = whole->box.united(place.box);
            if (place.page == whole->page && both.height() < MostRowsOfAnAddress) {
                whole->box = both;
                break;
            }
        }
    }
    return whole;
}

QList<Place> placesOfCurrency(const PrintedPages &pages, const QString &currency)
{
    QList<Place> places = placesOfCode(pages, currency);
    const auto entry = std::ranges::find(CurrencySigns, currency, &CurrencySign::code);
    if (!places.isEmpty() || entry == CurrencySigns.end())
        return places;
    for (const PrintedToken &token : pages.tokens) {
        if (token.text.size() == 1 && entry->signs.contains(token.text))
            places.append(token.place);
    }
    return places;
}

QString squashed(QStringView text)
{
    return tokensOf(text).join(QString());
}

QStringList nameWords(QStringView name)
{
    QStringList words = tokensOf(name);
    words.removeIf(isLegalForm);
    return words;
}

} // namespace desk
