// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/several_invoices.h"

#include "core/invoices/local/account_fields.h"
#include "core/invoices/local/number_fields.h"
#include "core/invoices/local/text_match.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

// What speaks for another invoice, and how much of it is needed. A number alone is not enough: annexes name other
// invoices. Without a number nearly everything else must differ.
constexpr double AnotherNumber = 2;
constexpr double OwnTitle = 1;
constexpr double OwnTotals = 1;
constexpr double AnotherDate = 1;
constexpr double AnotherCompany = 1;
constexpr double CountsAnew = 1.5;
constexpr double Stranger = 1; // hardly a word in common with the pages before, not even the names
constexpr double LastBefore = 0.5;
constexpr double Enough = 4;

// How sure a cut is: at Enough, and with each that speaks for it beyond.
constexpr double AtEnough = 0.8;
constexpr double SurerEach = 0.08;
constexpr double MostSure = 0.99;

/// Labels as sure as this say what a value is.
constexpr double SureLabel = 0.5;
/// A page with so many invoice numbers is a list of invoices.
constexpr qsizetype ListOfNumbers = 3;
/// The part of a page where its heading stands.
constexpr double Head = 0.5;
/// Numbers shorter than this stand anywhere by chance.
constexpr qsizetype ShortestNumber = 3;
/// Words shorter than this are no names.
constexpr qsizetype ShortestWord = 4;
/// A page of so many words that has no more than this share of them in common with the pages before is a stranger.
constexpr qsizetype EnoughWords = 12;
constexpr double StrangersShare = 0.25;

/// What a page, or the pages of a part so far, say of themselves.
struct Facts {
    QList<InvoiceNumberPlace> numbers; ///< best first
    QSet<QString> ids;                 ///< tax ids
    QSet<QDate> issued;
    bool title = false;
    bool totals = false;
    int count = 0;       ///< "page 2 of 3" says 2; 0 = nothing
    int ofPages = 0;     ///< and 3
    QString text;        ///< letters and digits of the page
    QSet<QString> words; ///< the longer words, folded

    [[nodiscard]] QString number() const { return numbers.isEmpty() ? QString() : numbers.first().text; }
};

/// The words by which two pages know each other: names, places, goods. Short ones stand everywhere.
QSet<QString> longWords(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : foldText(text).split(u' ', Qt::SkipEmptyParts)) {
        QString bare = word;
        bare.removeIf([](QChar c) { return !c.isLetter(); });
        if (bare.size() >= ShortestWord)
            words.insert(bare);
    }
    return words;
}

QString squashed(const QString &text)
{
    QString bare = text.toUpper();
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

/// The count that a row holds: "Page 2 of 3", "Seite 2/3", "Blatt 2".
void readCount(const QString &row, Facts &page)
{
    static const QRegularExpression count(
        u"\\b(?:page|seite|blatt|pagina|pag|side|sida|strona|strana)\\b[\\s.:#n°]*(\\d{1,3})\\b"
        "(?:\\s*(?:/|of|von|de|di|van|av|af|z|ze|sur)\\s*(\\d{1,3})\\b)?"_s);
    const auto match = count.match(foldText(row));
    if (!match.hasMatch())
        return;
    page.count = match.captured(1).toInt();
    page.ofPages = match.captured(2).toInt();
}

void addWords(const Layout &layout, QList<Facts> &pages)
{
    for (const LayoutRow &row : layout.rows) {
        Facts &page = pages[row.page];
        const QString text = layout.text(row.first, row.last);
        page.text += squashed(text) + u' ';
        page.words.unite(longWords(text));
        if (page.count == 0)
            readCount(text, page);
    }
}

void addLabels(const Layout &layout, const LabelLinks &links, const PageValues &values, QList<Facts> &pages)
{
    for (const LabelHit &hit : links.hits()) {
        const LayoutWord &word = layout.words[hit.first];
        const int page = layout.rows[word.row].page;
        const bool heads = hit.first == layout.cells[word.cell].first && word.unit.top < Head;
        pages[page].title = pages[page].title || (heads && (hit.role == Title || hit.role == InvoiceNumber));
    }
    for (const PageAmount &found : values.amounts) {
        const bool total = found.claims.of(Gross) >= SureLabel || found.claims.of(AmountDue) >= SureLabel;
        if (total && found.amount.places == 2)
            pages[layout.pageOf(found.first)].totals = true;
    }
    for (const PageDate &found : values.dates) {
        if (found.claims.of(IssueDate) >= SureLabel && found.claims.of(IssueDate) >= found.claims.rival({IssueDate}))
            pages[layout.pageOf(found.first)].issued.insert(found.date.date);
    }
    for (const TaxIdPlace &id : findTaxIds(layout, links))
        pages[layout.pageOf(id.first)].ids.insert(squashed(id.candidate.value));
}

QList<Facts> factsOf(const Layout &layout, const LabelLinks &links, const PageValues &values)
{
    QList<Facts> pages(layout.pages.size());
    addWords(layout, pages);
    addLabels(layout, links, values, pages);
    for (const InvoiceNumberPlace &place : invoiceNumberPlaces(layout, links, values)) {
        QList<InvoiceNumberPlace> &numbers = pages[place.page].numbers;
        if (std::ranges::none_of(numbers, [&](const auto &known) { return known.text == place.text; }))
            numbers.append(place);
    }
    for (Facts &page : pages)
        std::ranges::stable_sort(page.numbers, std::greater{}, &InvoiceNumberPlace::label);
    return pages;
}

bool standsOn(const Facts &page, const QString &number)
{
    const QString bare = squashed(number);
    return bare.size() >= ShortestNumber && page.text.contains(bare);
}

/// Two numbers that may be one: the page may leave out a prefix or a year.
bool mayBeSame(const QString &a, const QString &b)
{
    const QString left = squashed(a), right = squashed(b);
    const qsizetype shorter = std::min(left.size(), right.size());
    return left == right || (shorter > ShortestNumber && (left.contains(right) || right.contains(left)));
}

/// The share of the words of a page that stand on the pages before as well.
double sharedWords(const Facts &part, const Facts &page)
{
    qsizetype shared = 0;
    for (const QString &word : page.words)
        shared += part.words.contains(word) ? 1 : 0;
    return double(shared) / double(std::max<qsizetype>(1, page.words.size()));
}

template <typename T>
bool differ(const QSet<T> &a, const QSet<T> &b)
{
    return !a.isEmpty() && !b.isEmpty() && !a.intersects(b);
}

/// What speaks for a page beginning another invoice; nullopt = it does not.
std::optional<InvoicePart> beginsAnother(const Facts &part, const Facts &page)
{
    if (page.count > 1) // "page 2 of 3"
        return std::nullopt;
    const bool anew = page.count == 1 && part.count > 0;
    const bool list = page.numbers.size() >= ListOfNumbers;
    const bool numbered = !list && !page.numbers.isEmpty() && !part.numbers.isEmpty();
    if (numbered && mayBeSame(page.number(), part.number()))
        return std::nullopt;
    // The number of the pages before, somewhere in the text: an annex, or a reference.
    if (!part.numbers.isEmpty() && standsOn(page, part.number()) && !(numbered && anew))
        return std::nullopt;
    InvoicePart cut;
    double weight = 0;
    const auto speaks = [&](bool says, CutReason reason, double for_it) {
        if (!says)
            return;
        weight += for_it;
        cut.reasons.append(reason);
    };
    speaks(numbered, CutReason::AnotherNumber, AnotherNumber);
    speaks(anew, CutReason::CountsFromOne, CountsAnew);
    const bool otherCompany = differ(page.ids, part.ids);
    const bool stranger = page.words.size() >= EnoughWords && sharedWords(part, page) <= StrangersShare;
    speaks(otherCompany || stranger, CutReason::AnotherSeller,
           (otherCompany ? AnotherCompany : 0) + (stranger ? Stranger : 0));
    speaks(part.ofPages > 0 && part.count == part.ofPages, CutReason::EndsBefore, LastBefore);
    speaks(differ(page.issued, part.issued), CutReason::AnotherDate, AnotherDate);
    speaks(page.totals && part.totals, CutReason::OwnTotals, OwnTotals);
    speaks(page.title, CutReason::OwnTitle, OwnTitle);
    if (weight < Enough || !page.title)
        return std::nullopt;
    cut.confidence = std::min(MostSure, AtEnough + (weight - Enough) * SurerEach);
    return cut;
}

void add(Facts &part, const Facts &page)
{
    if (part.numbers.isEmpty())
        part.numbers = page.numbers;
    part.words.unite(page.words);
    part.ids.unite(page.ids);
    part.issued.unite(page.issued);
    part.totals = part.totals || page.totals;
    part.count = std::max(part.count, page.count);
    part.ofPages = std::max(part.ofPages, page.ofPages);
}

} // namespace

QList<InvoicePart> invoiceParts(const Layout &layout, const LabelLinks &links, const PageValues &values)
{
    QList<InvoicePart> parts;
    if (layout.pages.isEmpty())
        return parts;
    if (layout.pages.size() == 1)
        return {InvoicePart{}};
    Facts current;
    const QList<Facts> pages = factsOf(layout, links, values);
    for (int page = 0; page < pages.size(); ++page) {
        std::optional<InvoicePart> cut;
        if (parts.isEmpty())
            cut = InvoicePart{};
        else
            cut = beginsAnother(current, pages[page]);
        if (cut) {
            cut->firstPage = page;
            parts.append(*cut);
            current = {};
        }
        add(current, pages[page]);
        parts.last().lastPage = page;
        parts.last().number = current.number();
    }
    return parts;
}

QString partName(const InvoicePart &part)
{
    const QString pages = part.firstPage == part.lastPage ? QString::number(part.firstPage + 1)
                                                          : u"%1-%2"_s.arg(part.firstPage + 1).arg(part.lastPage + 1);
    return part.number.isEmpty() ? pages : u"%1: %2"_s.arg(pages, part.number);
}

} // namespace desk
