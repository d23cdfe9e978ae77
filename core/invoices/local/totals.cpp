// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/totals.h"

#include "core/invoices/local/field_scorer.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

/// One amount on the page with what it may be. Values in cents, for sums.
struct Item {
    qint64 cents = 0;
    int index = 0;                                            ///< into PageValues::amounts
    double gross = 0, net = 0, tax = 0, due = 0, prepaid = 0; ///< scores
    bool summed = false;                                      ///< of several amounts, itself not printed
};

struct Sheet {
    const Layout &layout;
    const LabelLinks &links;
    const PageValues &values;
    bool receipt = false;
    QList<Item> items;
    QList<qint64> roundings, discounts, charges, commissions, tendered;
    qint64 largest = 0;
    bool anyTaxLabel = false;
    std::optional<qint64> breakdownNet, breakdownTax; ///< sums of the tax breakdown
};

std::optional<qint64> centsOf(const Decimal &value)
{
    const auto rounded = value.rounded(2);
    if (!rounded || std::abs(rounded->unscaled()) > 100'000'000'000'000)
        return std::nullopt;
    return rounded->unscaled();
}

double labelOf(const LabelClaims &claims, std::initializer_list<LabelRole> roles)
{
    double strongest = 0;
    for (const LabelRole role : roles)
        strongest = std::max(strongest, claims.of(role));
    return strongest;
}

FieldCandidate candidateOf(const Sheet &sheet, const PageAmount &found)
{
    const Layout &layout = sheet.layout;
    FieldCandidate c;
    c.page = layout.pageOf(found.first);
    c.raw = layout.text(found.first, found.last);
    c.box = layout.unitBox(found.first, found.last);
    c.ocr = layout.isOcr(found.first);
    c.value = found.amount.value.rounded(2).value_or(found.amount.value).toString(2);
    const LayoutPage &page = layout.pages[c.page];
    c[Feature::LastPage] = c.page == layout.pages.size() - 1;
    c[Feature::FirstPage] = c.page == 0;
    c[Feature::Bottom] = c.box.centreY();
    c[Feature::Top] = 1 - c.box.centreY();
    c[Feature::Prominence] = std::clamp(layout.words[found.last].size / page.bodySize - 1, 0.0, 1.0);
    c[Feature::Bold] = layout.words[found.last].bold;
    c[Feature::Clear] = layout.confidence(found.first, found.last);
    const bool decimals = found.amount.places == 2;
    const bool currency = !found.amount.currency.isEmpty();
    c[Feature::Form] = decimals ? 1 : currency ? 0.6 : 0;
    c[Feature::Weak] = (decimals || currency ? 0 : 1) + (found.amount.places > 2 ? 0.6 : 0) + (found.implied ? 0.5 : 0);
    return c;
}

double scored(const Sheet &sheet, const PageAmount &found, Field field, std::initializer_list<LabelRole> roles,
              std::initializer_list<LabelRole> notRivals)
{
    FieldCandidate c = candidateOf(sheet, found);
    c[Feature::Label] = labelOf(found.claims, roles);
    double rival = 0;
    for (int i = 0; i < LabelRoleCount; ++i) {
        const auto role = LabelRole(i);
        if (std::ranges::find(notRivals, role) == notRivals.end() && std::ranges::find(roles, role) == roles.end())
            rival = std::max(rival, found.claims.strength[size_t(i)]);
    }
    c[Feature::Rival] = rival;
    return scoreOf(field, c.features);
}

/// The rate that tax and net make, in percent.
double rateOf(qint64 net, qint64 tax)
{
    return net == 0 ? -1 : 100.0 * double(tax) / double(net);
}

bool isPrinted(const Sheet &sheet, qint64 net, qint64 tax)
{
    // Two halves of one tax, each with its rate: CGST and SGST.
    const bool halves = std::ranges::count(sheet.items, tax / 2, &Item::cents) >= 2;
    return std::ranges::any_of(sheet.values.rates, [&](const Decimal &rate) {
        const double part = double(net) * rate.toDouble() / 100.0;
        return std::abs(part - double(tax)) <= 1.5 || (halves && std::abs(2 * part - double(tax)) <= 1.5);
    });
}

/// Of a total before and after rounding to coins, the one after it is paid.
void preferRounded(Sheet &sheet)
{
    for (Item &after : sheet.items) {
        for (Item &before : sheet.items) {
            const qint64 rest = after.cents - before.cents;
            const bool paid = sheet.receipt && std::ranges::find(sheet.tendered, after.cents) != sheet.tendered.end();
            if (rest == 0 || std::abs(rest) > 5 || before.gross < 0 || after.gross < (paid ? -3.0 : -1.0) ||
                after.cents % 5 != 0)
                continue;
            const bool printed =
                std::ranges::any_of(sheet.roundings, [&](qint64 r) { return std::abs(r) == std::abs(rest); });
            // OCR loses the point or the sign of "-0.01"; to the nearest five cents there is only one way.
            const bool nearest =
                sheet.receipt && std::abs(rest) <= 2 && before.cents % 5 != 0 && sheet.links.has(Rounding, 0.5);
            if (printed || nearest) {
                after.gross += sheet.receipt ? 1.6 : 0.8;
                before.gross -= sheet.receipt ? 0.8 : 0.3;
            }
        }
    }
}

double paymentAgreement(const Sheet &sheet, qint64 gross)
{
    double agreement = 0;
    for (const qint64 cash : sheet.tendered) {
        // Cash less change, a change of nothing included: two printed amounts agree with the total.
        const bool change = cash >= gross && std::ranges::count(sheet.tendered, cash - gross) > (cash == 2 * gross);
        if (gross > 0 && change)
            agreement = std::max(agreement, sheet.receipt ? 2.4 : 1.0);
        else if (cash == gross)
            agreement = std::max(agreement, 0.5);
        // "Accepted 2.00, change 0.50": what was handed over need not be called cash.
        if (sheet.receipt && gross > 0 && cash > 0 && cash != gross &&
            std::ranges::any_of(sheet.items, [&](const Item &item) { return item.cents == gross + cash; }))
            agreement = std::max(agreement, 1.2);
    }
    return agreement;
}

/// A till prints net, tax and their sum: of amounts that add up, the sum was paid, whatever its own label became.
void preferSummed(Sheet &sheet)
{
    QList<double> bonus(sheet.items.size(), 0.0);
    for (const Item &net : sheet.items) {
        for (const Item &tax : sheet.items) {
            const double rate = rateOf(net.cents, tax.cents);
            if (net.index == tax.index || net.cents <= 0 || tax.cents <= 0 || rate > 30)
                continue;
            const bool labelled = net.net > 0.2 && tax.tax > 0.2;
            if (!labelled && !(tax.cents >= 10 && isPrinted(sheet, net.cents, tax.cents)))
                continue;
            const bool paid = paymentAgreement(sheet, net.cents + tax.cents) > 0;
            bool printed = false;
            for (qsizetype i = 0; i < sheet.items.size(); ++i) {
                const qint64 rest = sheet.items[i].cents - net.cents - tax.cents;
                const bool rounded = std::abs(rest) <= 5 && std::ranges::any_of(sheet.roundings, [rest](qint64 r) {
                                         return std::abs(r) == std::abs(rest);
                                     });
                if (rest != 0 && !rounded)
                    continue;
                printed = true;
                bonus[i] = std::max(bonus[i], (labelled ? 1.8 : 1.3) + (paid ? 1.0 : 0.0));
            }
            for (qsizetype i = 0; printed && paid && i < sheet.items.size(); ++i)
                bonus[i] = sheet.items[i].cents == net.cents ? std::min(bonus[i], -1.5) : bonus[i];
        }
    }
    for (qsizetype i = 0; i < sheet.items.size(); ++i)
        sheet.items[i].gross += bonus[i];
}

/// What is due and what was paid before make the total.
void preferPaidOff(Sheet &sheet)
{
    for (const Item &due : sheet.items) {
        if (due.due < 0.3)
            continue;
        for (const Item &paid : sheet.items) {
            if (paid.prepaid < 0.3 || paid.cents == 0)
                continue;
            for (Item &total : sheet.items) {
                if (total.cents == due.cents + std::abs(paid.cents))
                    total.gross += 1.2;
            }
        }
    }
}

/// "Total 1,865.00 73.00 1,938.00" under the columns of a table: net, tax and their sum, whatever heads the columns.
void preferSumRow(Sheet &sheet)
{
    for (qsizetype i = 0; i + 2 < sheet.items.size(); ++i) {
        Item &net = sheet.items[i], &tax = sheet.items[i + 1], &gross = sheet.items[i + 2];
        const QList<PageAmount> &amounts = sheet.values.amounts;
        const int row = sheet.layout.words[amounts[net.index].first].row;
        if (sheet.layout.words[amounts[gross.index].first].row != row || net.cents + tax.cents != gross.cents ||
            net.cents <= 0 || tax.cents < 0 || rateOf(net.cents, tax.cents) > 30)
            continue;
        const bool total = std::ranges::any_of(sheet.links.hits(), [&](const LabelHit &hit) {
            return hit.role == Gross && sheet.layout.words[hit.last].row == row && hit.last < amounts[net.index].first;
        });
        if (!total)
            continue;
        net.net = std::max(net.net, 0.0) + 1.5;
        tax.tax = std::max(tax.tax, 0.0) + 1.5;
        gross.gross = std::max(gross.gross, 0.5) + 1.2;
        net.gross -= 1.5;
        tax.gross -= 1.5;
    }
}

/// Freight beside net and tax: its label stands left of it, or heads its column in a row with the tax. The prices of
/// goods are no charges.
bool isCharge(const Sheet &sheet, const PageAmount &found)
{
    const Layout &layout = sheet.layout;
    const int row = layout.words[found.first].row;
    const auto taxBeside = [&](int labels) {
        return std::ranges::any_of(sheet.links.hits(), [&](const LabelHit &hit) {
            return hit.role == Tax && layout.words[hit.first].row == labels;
        });
    };
    return std::ranges::any_of(sheet.links.hits(), [&](const LabelHit &hit) {
        const int labels = layout.words[hit.first].row;
        if (hit.role != OtherAmount || labels > row || labels < row - 2)
            return false;
        if (labels == row)
            return hit.last < found.first;
        return layout.box(hit.first, hit.last).overlapX(layout.box(found.first, found.last)) > 0 && taxBeside(labels);
    });
}

void collect(Sheet &sheet)
{
    const auto harmless = {Title,      Currency,      PaymentTerms, Seller,  Buyer,
                           PersonName, InvoiceNumber, IssueDate,    TaxRate, DueDate};
    QHash<qint64, int> count;
    for (const PageAmount &found : sheet.values.amounts) {
        const auto cents = centsOf(found.amount.value);
        if (!cents)
            continue;
        const LabelClaims &claims = found.claims;
        const auto strong = [&](LabelRole role) {
            return claims.of(role) > 0.5 && claims.of(role) >= claims.rival({role});
        };
        if (strong(Rounding)) {
            sheet.roundings.append(*cents);
            continue;
        }
        if (strong(Discount))
            sheet.discounts.append(*cents);
        if (strong(OtherAmount) && *cents > 0 && isCharge(sheet, found))
            sheet.charges.append(*cents);
        if (strong(Commission))
            sheet.commissions.append(std::abs(*cents));
        if (strong(Tendered))
            sheet.tendered.append(*cents);
        ++count[*cents];
    }
    const bool agency = !sheet.commissions.isEmpty();
    for (int i = 0; i < sheet.values.amounts.size(); ++i) {
        const PageAmount &found = sheet.values.amounts[i];
        const auto cents = centsOf(found.amount.value);
        if (!cents)
            continue;
        Item item;
        item.cents = *cents;
        item.index = i;
        // Advertising: what is called net is what is paid.
        const double behindTotal = found.claims.of(Gross) < found.claims.of(AmountDue) ? 0.35 : 0;
        const double grossLabelled =
            agency ? scored(sheet, found, Field::TotalWithTax, {Gross, AmountDue, Net}, harmless)
                   : scored(sheet, found, Field::TotalWithTax, {Gross, AmountDue}, harmless) - behindTotal;
        const double before = found.claims.of(BeforeCommission);
        // "Gross" alone is a total with tax unless an agency's commission is taken off it.
        item.gross = grossLabelled + (agency ? -1.5 * before : 0.0);
        if (!agency && before > 0.4)
            item.gross = std::max(item.gross, scored(sheet, found, Field::TotalWithTax, {BeforeCommission}, harmless));
        item.net = agency ? scored(sheet, found, Field::TotalWithoutTax, {Net, AmountDue}, harmless)
                          : scored(sheet, found, Field::TotalWithoutTax, {Net}, harmless);
        if (sheet.receipt) // where nothing better is printed, the subtotal is what was paid
            item.gross = std::max(item.gross, item.net - 0.8);
        item.tax = scored(sheet, found, Field::TotalTax, {Tax}, {TaxRate, Title, Currency, VatId, Net});
        item.due = scored(sheet, found, Field::AmountDue, {AmountDue}, harmless);
        if (sheet.breakdownNet && *sheet.breakdownNet == *cents)
            item.net += 2.2;
        if (sheet.breakdownTax && *sheet.breakdownTax == *cents)
            item.tax += 2.2;
        if (sheet.breakdownNet && *sheet.breakdownNet + *sheet.breakdownTax == *cents)
            item.gross += 1.8;
        item.prepaid = scored(sheet, found, Field::Prepaid, {Prepaid}, harmless);
        item.gross += 0.25 * std::min(3, count[*cents] - 1) - (*cents == 0 ? 1.5 : *cents < 0 ? 0.6 : 0);
        sheet.items.append(item);
        if (found.amount.places == 2 && labelOf(found.claims, {Tendered, Quantity, OtherAmount}) < 0.5)
            sheet.largest = std::max(sheet.largest, *cents);
    }
    for (Item &item : sheet.items)
        item.gross += item.cents == sheet.largest && sheet.largest > 0 ? 0.5 : 0;
    sheet.anyTaxLabel = sheet.links.has(Tax, 0.8);
    if (sheet.receipt)
        preferSummed(sheet);
    preferRounded(sheet);
    preferPaidOff(sheet);
    if (!sheet.receipt)
        preferSumRow(sheet);
}

QList<Item> best(const QList<Item> &items, double Item::*score, int count, double minimum)
{
    QList<Item> sorted = items;
    std::ranges::stable_sort(sorted, std::greater{}, score);
    QList<Item> out;
    for (const Item &item : sorted) {
        if (item.*score < minimum || out.size() >= count)
            break;
        if (std::ranges::none_of(out, [&](const Item &o) { return o.cents == item.cents; }))
            out.append(item);
    }
    return out;
}

struct Choice {
    const Item *gross = nullptr, *net = nullptr, *tax = nullptr;
    double score = -1e9;
    bool closed = false;
};

enum class Closing : quint8 {
    Open,
    Aside, ///< with a discount or charge that is printed beside them
    Exact, ///< but for cents of rounding
};

/// Whether the parts make the total.
Closing closes(const Sheet &sheet, qint64 net, qint64 tax, qint64 gross)
{
    const qint64 rest = gross - net - tax;
    if (std::abs(rest) <= 1)
        return Closing::Exact;
    for (const qint64 rounding : sheet.roundings) {
        if (std::abs(rest - rounding) <= 1 || std::abs(rest + rounding) <= 1)
            return Closing::Exact;
    }
    const auto aside = [&](qint64 left) {
        return std::abs(left) <= 1 ||
               std::ranges::any_of(sheet.discounts, [&](qint64 d) { return std::abs(left + std::abs(d)) <= 1; });
    };
    const bool charged =
        !sheet.receipt && std::ranges::any_of(sheet.charges, [&](qint64 c) { return aside(rest - c); });
    return charged || aside(rest) ? Closing::Aside : Closing::Open;
}

double pairScore(const Sheet &sheet, const Item &gross, const Item *net, const Item *tax, bool &closed)
{
    closed = false;
    double score = 0;
    if (net && tax) {
        if (!tax->summed && (net->index == tax->index || net->index == gross.index || tax->index == gross.index))
            return -1e9;
        Closing closing = closes(sheet, net->cents, tax->cents, gross.cents);
        if (closing == Closing::Open && net->cents < 0) // a credit's tax without its sign
            closing = closes(sheet, net->cents, -tax->cents, gross.cents);
        closed = closing != Closing::Open;
        const double rate = std::abs(rateOf(net->cents, tax->cents));
        if (closed && rate >= 0 && rate <= 30)
            score += tax->cents == 0 ? 1.0 : closing == Closing::Aside ? 1.6 : 2.4;
        else
            score -= 2.2;
        if (tax->cents != 0 && !tax->summed)
            score += isPrinted(sheet, net->cents, tax->cents) ? 0.8 : sheet.values.rates.isEmpty() ? 0 : -0.8;
        if (closed && sheet.breakdownNet && sheet.breakdownTax && *sheet.breakdownNet == net->cents &&
            *sheet.breakdownTax == tax->cents)
            score += 1.0;
    } else if (net) {
        if (std::abs(net->cents) > std::abs(gross.cents) && sheet.discounts.isEmpty())
            score -= 1.2;
        else if (net->cents == gross.cents)
            score += 0.4;
        else if (rateOf(net->cents, gross.cents - net->cents) > 30)
            score -= 0.8;
        else if (isPrinted(sheet, net->cents, gross.cents - net->cents))
            score += 1.0;
    } else if (tax) {
        if (tax->index == gross.index)
            return -1e9;
        if (std::abs(tax->cents) >= std::abs(gross.cents) && gross.cents != 0)
            score -= 2;
        else if (tax->cents != 0 && isPrinted(sheet, gross.cents - tax->cents, tax->cents))
            score += 1.0;
    }
    return score;
}

Choice choose(const Sheet &sheet, const QList<Item> &gross, const QList<Item> &net, const QList<Item> &tax)
{
    Choice best;
    for (const Item &g : gross) {
        const double own = 1.3 * g.gross + paymentAgreement(sheet, g.cents);
        for (qsizetype n = -1; n < net.size(); ++n) {
            for (qsizetype t = -1; t < tax.size(); ++t) {
                const Item *netItem = n < 0 ? nullptr : &net[n];
                const Item *taxItem = t < 0 ? nullptr : &tax[t];
                bool closed = false;
                double score = own + pairScore(sheet, g, netItem, taxItem, closed);
                score += netItem ? 0.7 * netItem->net : 0;
                score += taxItem ? 0.7 * taxItem->tax : 0;
                if (score > best.score)
                    best = {&g, netItem, taxItem, score, closed};
            }
        }
    }
    return best;
}

/// Taxes with names of their own ("NMGRT 7.875 %"): an amount that is exactly what a labelled net lacks to a labelled
/// total.
void addClosingTaxes(const Sheet &sheet, const QList<Item> &gross, const QList<Item> &net, QList<Item> &tax)
{
    for (const Item &g : gross) {
        for (const Item &n : net) {
            const qint64 rest = g.cents - n.cents;
            if (g.gross < 0.3 || n.net < -0.2 || rest <= 0 || rateOf(n.cents, rest) > 27)
                continue;
            const auto it = std::ranges::find_if(sheet.items, [&](const Item &item) {
                const PageAmount &found = sheet.values.amounts[item.index];
                return item.cents == rest && found.amount.places == 2 && found.claims.of(OtherAmount) < 0.5;
            });
            if (it != sheet.items.end() && std::ranges::none_of(tax, [&](const Item &t) { return t.cents == rest; }))
                tax.append(*it);
        }
    }
}

/// CGST and SGST, two rates, a state's and a county's: labelled taxes whose sum, not printed, is what a labelled net
/// lacks to a labelled total.
void addSummedTaxes(const Sheet &sheet, const QList<Item> &gross, const QList<Item> &net, QList<Item> &tax)
{
    QList<Item> parts;
    for (const Item &item : sheet.items) {
        const PageAmount &found = sheet.values.amounts[item.index];
        if (found.claims.of(Tax) > 0.4 && found.amount.places == 2 && item.cents > 0 && parts.size() < 12)
            parts.append(item);
    }
    for (const Item &g : gross) {
        for (const Item &n : net) {
            const qint64 rest = g.cents - n.cents;
            if (n.net < 0 || rest <= 0 || rateOf(n.cents, rest) > 30 ||
                std::ranges::any_of(tax, [&](const Item &t) { return t.cents == rest; }))
                continue;
            for (qsizetype a = 0; a < parts.size(); ++a) {
                for (qsizetype b = a + 1; b < parts.size(); ++b) {
                    if (parts[a].cents + parts[b].cents != rest)
                        continue;
                    Item sum = parts[a];
                    sum.cents = rest;
                    sum.tax = std::min(parts[a].tax, parts[b].tax);
                    sum.summed = true;
                    tax.append(sum);
                    b = a = parts.size(); // one way is enough
                }
            }
        }
    }
}

/// CGST and SGST where nothing calls the net so: an amount that two equal taxes fill up to a labelled total.
void addNetBelowHalves(const Sheet &sheet, const QList<Item> &gross, QList<Item> &net)
{
    const auto isTax = [&](const Item &item) {
        return sheet.values.amounts[item.index].claims.of(Tax) > 0.4 && item.cents > 0;
    };
    for (const Item &g : gross) {
        for (const Item &half : sheet.items) {
            const qint64 rest = g.cents - 2 * half.cents;
            const auto halves = std::ranges::count_if(
                sheet.items, [&](const Item &item) { return item.cents == half.cents && isTax(item); });
            if (g.gross < 0.3 || !isTax(half) || halves < 2 || rest <= 0 || rateOf(rest, 2 * half.cents) > 30 ||
                !isPrinted(sheet, rest, 2 * half.cents))
                continue;
            const auto printed = std::ranges::find(sheet.items, rest, &Item::cents);
            if (printed == sheet.items.end() || std::ranges::find(net, rest, &Item::cents) != net.end())
                continue;
            net.append(*printed);
            net.last().net = std::max(printed->net, 0.0);
        }
    }
}

/// The reading of one field: the chosen item first, with what the choice adds to its score.
FieldReading reading(const Sheet &sheet, Field field, const QList<Item> &items, double Item::*score, const Item *chosen,
                     double bonus)
{
    QList<FieldCandidate> candidates;
    for (const Item &item : items) {
        FieldCandidate c = candidateOf(sheet, sheet.values.amounts[item.index]);
        c[Feature::Label] = 0.5;
        c.score = item.*score + (chosen && chosen->cents == item.cents ? bonus : 0);
        c[Feature::Agreement] = chosen && chosen->cents == item.cents && bonus >= 0.8 ? 1 : 0;
        candidates.append(c);
    }
    if (!chosen)
        return {};
    FieldReading result = rankedReading(field, candidates, -1e6);
    const QString value = Decimal(chosen->cents, 2).toString(2);
    if (result.taken.value == value)
        return result;
    for (qsizetype i = 0; i < result.others.size(); ++i) { // the sums outvote the score
        if (result.others[i].value == value) {
            const FieldValue old = result.taken;
            result.taken = result.others.takeAt(i);
            result.others.prepend(old);
            result.taken.confidence = std::max(result.taken.confidence, 0.55);
            result.taken.doubt = {DoubtCode::Competing, {old.value}};
            return result;
        }
    }
    return result;
}

void sumBreakdown(Sheet &sheet, const QList<TaxBreakdown> &taxes)
{
    qint64 net = 0, tax = 0;
    for (const TaxBreakdown &row : taxes) {
        const auto base = Decimal::parse(row.taxableAmount.value), amount = Decimal::parse(row.taxAmount.value);
        if (!base || !amount || !centsOf(*base) || !centsOf(*amount))
            return;
        net += *centsOf(*base);
        tax += *centsOf(*amount);
    }
    if (!taxes.isEmpty()) {
        sheet.breakdownNet = net;
        sheet.breakdownTax = tax;
    }
}

FieldReading derived(const FieldValue &from, qint64 cents, double confidence)
{
    FieldReading result;
    result.taken.value = Decimal(cents, 2).toString(2);
    result.taken.confidence = std::min(confidence, from.confidence);
    result.taken.source = from.source;
    result.taken.doubt = {DoubtCode::Guessed, {}};
    return result;
}

/// OCR: a subtotal that stands in for the total, and a total beside one that differs by a few cents, may be misread.
void doubtReading(const Sheet &sheet, const Item &gross, bool closed, FieldValue &taken)
{
    const PageAmount &found = sheet.values.amounts[gross.index];
    if (closed || !sheet.layout.isOcr(found.first))
        return;
    const bool labelled = found.claims.of(Gross) > 0.4 || found.claims.of(AmountDue) > 0.4;
    const auto near = std::ranges::find_if(sheet.items, [&](const Item &item) {
        return item.cents != gross.cents && std::abs(item.cents - gross.cents) < 10 && item.gross > -0.5;
    });
    if (labelled && near == sheet.items.end())
        return;
    taken.confidence = std::min(taken.confidence, 0.8);
    if (near != sheet.items.end())
        taken.doubt = {DoubtCode::Competing, {Decimal(near->cents, 2).toString(2)}};
    else
        taken.doubt = {DoubtCode::WeakLabel, {}};
}

/// Cash less change, where both are printed and the total could not be read.
std::optional<qint64> paidInCash(const Sheet &sheet)
{
    if (sheet.tendered.size() < 2)
        return std::nullopt;
    const qint64 cash = *std::ranges::max_element(sheet.tendered), change = sheet.tendered.last();
    if (change <= 0 || change >= cash)
        return std::nullopt;
    return cash - change;
}

} // namespace

TotalsReading readTotals(const Layout &layout, const LabelLinks &links, const PageValues &values, bool receipt,
                         const QList<TaxBreakdown> &taxes)
{
    Sheet sheet{layout, links, values, receipt, {}, {}, {}, {}, {}, {}, 0, false, {}, {}};
    sumBreakdown(sheet, taxes);
    collect(sheet);
    const QList<Item> gross = best(sheet.items, &Item::gross, 10, -3.0);
    QList<Item> net = best(sheet.items, &Item::net, 8, -0.6);
    if (!receipt)
        addNetBelowHalves(sheet, gross, net);
    QList<Item> tax = best(sheet.items, &Item::tax, 8, -0.6);
    addClosingTaxes(sheet, gross, net, tax);
    if (!receipt)
        addSummedTaxes(sheet, gross, net, tax);
    const Choice choice = choose(sheet, gross, net, tax);
    TotalsReading totals;
    if (!choice.gross)
        return totals;
    if (receipt) {
        const LabelClaims &claims = values.amounts[choice.gross->index].claims;
        const auto paid = paidInCash(sheet);
        const bool weak = claims.of(Gross) < 0.3 && claims.of(AmountDue) < 0.3;
        const bool summed = paid && choice.net && choice.tax && choice.net->cents + choice.tax->cents == *paid;
        const bool unread = choice.gross->cents == 0 || choice.gross->gross < -0.4;
        if (paid && weak && *paid != choice.gross->cents && (summed || unread)) {
            const FieldReading read = reading(sheet, Field::TotalWithTax, gross, &Item::gross, choice.gross, 0);
            totals.gross = derived(read.taken, *paid, 0.6);
            totals.gross.taken.confidence = summed ? 0.85 : 0.6;
            totals.gross.others.append(read.taken);
            return totals;
        }
    }
    const double bonus = choice.closed ? 2.0 : 0.3 + paymentAgreement(sheet, choice.gross->cents);
    totals.gross = reading(sheet, Field::TotalWithTax, gross, &Item::gross, choice.gross, bonus);
    doubtReading(sheet, *choice.gross, choice.closed, totals.gross.taken);
    totals.net = reading(sheet, Field::TotalWithoutTax, net, &Item::net, choice.net, choice.closed ? 1.6 : 0.2);
    if (choice.tax && choice.tax->summed)
        totals.tax = derived(totals.gross.taken, choice.tax->cents, 0.85);
    else
        totals.tax = reading(sheet, Field::TotalTax, tax, &Item::tax, choice.tax, choice.closed ? 1.6 : 0.2);
    if (choice.net && !choice.tax && sheet.breakdownTax &&
        choice.net->cents + *sheet.breakdownTax == choice.gross->cents)
        totals.tax = derived(totals.gross.taken, *sheet.breakdownTax, 0.85);
    if (choice.net && choice.tax && choice.closed && choice.net->cents < 0 && choice.tax->cents > 0)
        totals.tax.taken.value = Decimal(-choice.tax->cents, 2).toString(2);
    if (!choice.net && choice.tax)
        totals.net = derived(totals.gross.taken, choice.gross->cents - choice.tax->cents, 0.7);
    else if (!choice.net && !receipt && !sheet.anyTaxLabel)
        totals.net = derived(totals.gross.taken, choice.gross->cents, 0.6);
    const QList<Item> due = best(sheet.items, &Item::due, 3, 0.4);
    if (!due.isEmpty())
        totals.due = reading(sheet, Field::AmountDue, due, &Item::due, &due.first(), 0);
    const QList<Item> prepaid = best(sheet.items, &Item::prepaid, 3, 0.3);
    if (!prepaid.isEmpty() && !receipt)
        totals.prepaid = reading(sheet, Field::Prepaid, prepaid, &Item::prepaid, &prepaid.first(), 0);
    return totals;
}

} // namespace desk
