// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/number_fields.h"

#include "core/invoices/local/field_scorer.h"
#include "core/invoices/local/line_kinds.h"
#include "core/invoices/local/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

/// Words that make one number, and its text without the signs around it.
struct NumberSpan {
    int first = 0, last = 0;
    QString text;
};

bool isConnector(const QString &text)
{
    return text == u"-"_s || text == u"/"_s || text == u"–"_s;
}

bool isShortCode(const QString &text)
{
    return text.size() <= 5 && std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c == u'-' || c == u'/'; });
}

/// "RE - 2018 / 12", "INV 0012": the parts around single dashes and short codes belong together; a date behind a dash
/// does not.
NumberSpan spanAt(const Layout &layout, const LabelLinks &links, const PageValues &values, int word)
{
    NumberSpan span{word, word, {}};
    const LayoutCell &cell = layout.cells[layout.words[word].cell];
    while (span.first - 2 >= cell.first && isConnector(layout.words[span.first - 1].text) &&
           !links.isLabel(span.first - 2) && layout.words[span.first - 2].text.size() <= 8)
        span.first -= 2;
    if (span.first > cell.first && !links.isLabel(span.first - 1) && isShortCode(layout.words[span.first - 1].text) &&
        (span.first - 1 == cell.first || links.isLabel(span.first - 2)))
        --span.first;
    while (span.last + 2 <= cell.last && isConnector(layout.words[span.last + 1].text) &&
           hasDigit(layout.words[span.last + 2].text) && !values.isDateWord[span.last + 2])
        span.last += 2;
    while (span.last < cell.last && !layout.words[span.last].spaceAfter && !links.isLabel(span.last + 1))
        ++span.last;
    span.text = trimmedNumber(layout.text(span.first, span.last));
    return span;
}

/// How little the text looks like a document's number, 0..2.
double weakness(const PageValues &values, const NumberSpan &span)
{
    static const QRegularExpression decimals(u"^[€$£]?[\\d.,']*\\d[.,]\\d\\d$"_s), year(u"^(19|20)\\d\\d$"_s),
        time(u"^\\d{1,2}:\\d\\d"_s), odd(u"[%@€$£]|www|\\.(com|de|fr|net)"_s), letters(u"^\\p{Ll}{3,}\\d*$"_s);
    double weak = 0;
    const QString &text = span.text;
    if (decimals.match(text).hasMatch())
        weak += 1.2;
    if (year.match(text).hasMatch())
        weak += 0.7;
    if (time.match(text).hasMatch() || odd.match(text).hasMatch())
        weak += 1.5;
    for (int word = span.first; word <= span.last; ++word) {
        if (values.isDateWord[word] && text.size() != 8) {
            weak += 1.2;
            break;
        }
    }
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (text.size() == 1)
        weak += 0.5;
    if (digits == 1 && text.size() < 3)
        weak += 0.2;
    if (text.size() > 24)
        weak += 0.8;
    if (digits * 4 < text.size())
        weak += 0.4;
    return std::min(weak, 2.0);
}

/// "140, avenue des Tilleuls", "4461 XM Goes": house numbers and postcodes below the label of a column are no numbers
/// of invoices.
bool isInAddress(const Layout &layout, const LabelLinks &links, int word)
{
    static const QRegularExpression house(
        u"^\\W*(\\d{1,5}[a-zA-Z]?|[A-Z]{1,2}\\d[A-Z\\d]?|\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\d)\\W*$"_s);
    const LayoutCell &cell = layout.cells[layout.words[word].cell];
    if (cell.first == cell.last || !house.match(layout.words[word].text).hasMatch())
        return false;
    for (int other = cell.first; other <= cell.last; ++other) {
        const LabelHit *label = links.labelAt(other); // "Port" is a street's name as well as the freight
        if (label && label->role == InvoiceNumber)
            return false;
    }
    return looksOf(layout.text(cell.first, cell.last)).address() >= 0.8;
}

/// A row of goods has its price and its amount; what stands there is an article's number.
bool isAmongGoods(const Layout &layout, const PageValues &values, int word)
{
    return std::ranges::count_if(values.amounts, [&](const PageAmount &found) {
               return found.amount.places == 2 && layout.words[found.first].row == layout.words[word].row;
           }) >= 2;
}

/// "Reference: PO-7781"
bool namesItselfOrder(const QString &text)
{
    static const QRegularExpression order(u"^P\\.?O\\.?[-# :]?\\d{3,}"_s);
    return order.match(text).hasMatch();
}

double form(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    double good = digits >= 3 ? 0.6 : 0.2;
    if (text.size() >= 4 && text.size() <= 16)
        good += 0.2;
    if (text.contains(u'-') || text.contains(u'/') || std::ranges::any_of(text, [](QChar c) { return c.isUpper(); }))
        good += 0.2;
    return good;
}

FieldCandidate candidateOf(const Layout &layout, const NumberSpan &span, double weak)
{
    FieldCandidate c;
    c.value = span.text;
    c.raw = span.text;
    c.page = layout.pageOf(span.first);
    c.box = layout.unitBox(span.first, span.last);
    c.ocr = layout.isOcr(span.first);
    c[Feature::FirstPage] = c.page == 0;
    c[Feature::LastPage] = c.page == layout.pages.size() - 1;
    c[Feature::Top] = 1 - c.box.centreY();
    c[Feature::Bottom] = c.box.centreY();
    c[Feature::Prominence] = std::clamp(layout.words[span.first].size / layout.pages[c.page].bodySize - 1, 0.0, 1.0);
    c[Feature::Bold] = layout.words[span.first].bold;
    c[Feature::Form] = form(span.text);
    c[Feature::Weak] = weak;
    c[Feature::Clear] = layout.confidence(span.first, span.last);
    return c;
}

/// A label that is worth following, and what may look like a number at most.
constexpr double SureLabel = 0.5;
constexpr double WeakNumber = 0.8;
/// Rows below a label in which its number may stand.
constexpr int RowsBelowLabel = 5;

} // namespace

QList<InvoiceNumberPlace> invoiceNumberPlaces(const Layout &layout, const LabelLinks &links, const PageValues &values)
{
    QList<InvoiceNumberPlace> places;
    int lookedUpTo = -1; // word: labels of one row share their rows below
    for (const LabelHit &hit : links.hits()) {
        if (hit.role != InvoiceNumber)
            continue;
        const int row = layout.words[hit.first].row;
        int last = row;
        while (last + 1 < layout.rows.size() && last < row + RowsBelowLabel &&
               layout.rows[last + 1].page == layout.rows[row].page)
            ++last;
        for (int word = std::max(layout.rows[row].first, lookedUpTo + 1); word <= layout.rows[last].last; ++word) {
            lookedUpTo = word;
            if (!hasDigit(layout.words[word].text) || (links.isLabel(word) && links.labelAt(word)->last != word))
                continue;
            const NumberSpan span = spanAt(layout, links, values, word);
            const LabelClaims claims = links.claims(span.first, span.last);
            const double own = claims.of(InvoiceNumber);
            const bool rivalled = own <= claims.rival({InvoiceNumber, Title, Seller, Buyer, ShipTo, Payee, Address,
                                                       PersonName, Tax, Gross, PaymentTerms});
            if (own >= SureLabel && !rivalled && hasDigit(span.text) && weakness(values, span) < WeakNumber)
                places.append({span.text, layout.pageOf(span.first), layout.unitBox(span.first, span.last), own});
            word = std::max(word, span.last);
            lookedUpTo = word;
        }
    }
    return places;
}

NumbersReading readNumbers(const Layout &layout, const LabelLinks &links, const PageValues &values)
{
    QList<FieldCandidate> invoice, order;
    QHash<QString, int> pagesOf;
    for (int word = 0; word < layout.words.size(); ++word) {
        if (!hasDigit(layout.words[word].text) || (links.isLabel(word) && links.labelAt(word)->last != word))
            continue;
        const NumberSpan span = spanAt(layout, links, values, word);
        if (span.text.isEmpty() || !hasDigit(span.text))
            continue;
        const LabelClaims claims = links.claims(span.first, span.last);
        const double asInvoice = claims.of(InvoiceNumber);
        const double asOrder = std::max(claims.of(PurchaseOrder), namesItselfOrder(span.text) ? asInvoice : 0.0);
        if (asInvoice < 0.2 && asOrder < 0.2)
            continue;
        const double weak = weakness(values, span) + (isInAddress(layout, links, word) ? 1.2 : 0) +
                            (isAmongGoods(layout, values, word) ? 0.8 : 0);
        FieldCandidate c = candidateOf(layout, span, weak);
        const auto rivalOf = [&](LabelRole role) {
            // Parties, addresses and titles stand above everything; they claim no number.
            double rival = claims.rival(
                {role, Title, Seller, Buyer, ShipTo, Payee, Address, PersonName, Tax, Gross, PaymentTerms});
            const double own = claims.of(role);
            return own > rival ? 0.4 * rival : rival;
        };
        if (asInvoice >= 0.2) {
            FieldCandidate candidate = c;
            candidate[Feature::Label] = namesItselfOrder(span.text) ? 0.5 * asInvoice : asInvoice;
            candidate[Feature::Rival] = rivalOf(InvoiceNumber);
            const int page = candidate.page;
            candidate[Feature::Repeated] = pagesOf.contains(span.text) && pagesOf.value(span.text) != page ? 1 : 0;
            pagesOf.insert(span.text, page);
            invoice.append(candidate);
        }
        if (asOrder >= 0.2) {
            FieldCandidate candidate = c;
            candidate[Feature::Label] = asOrder;
            candidate[Feature::Rival] = namesItselfOrder(span.text) ? 0 : rivalOf(PurchaseOrder);
            order.append(candidate);
        }
        word = std::max(word, span.last);
    }
    NumbersReading reading{readingOf(Field::InvoiceNumber, invoice, -1.6),
                           readingOf(Field::PurchaseOrder, order, -0.4)};
    if (!reading.purchaseOrder.taken.isEmpty() &&
        reading.purchaseOrder.taken.value == reading.invoiceNumber.taken.value &&
        reading.purchaseOrder.taken.box == reading.invoiceNumber.taken.box)
        reading.purchaseOrder = {};
    return reading;
}

} // namespace desk
