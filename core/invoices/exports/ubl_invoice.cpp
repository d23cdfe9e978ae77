// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/ubl_invoice.h"

#include "core/invoices/local/text_match.h"
#include "core/invoices/rules/amounts.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Places = 2; // BR-DEC: no amount has more

QString lineNumbers(const QList<int> &lines)
{
    QStringList numbers;
    for (const int line : lines)
        numbers.append(QString::number(line));
    return (lines.size() == 1 ? u"line %1"_s : u"lines %1"_s).arg(numbers.join(u", "_s));
}

QString shown(const Decimal &amount)
{
    return amount.reduced().toString(Places);
}

/// Builds the model and collects what is missing.
class UblBuilder {
public:
    UblBuilder(const Extraction &read, const ExportContext &context) : m_read(read), m_context(context) {}

    UblReading build()
    {
        takeHead();
        takeParties();
        takeTotals();
        takeTaxes();
        takeAllowances();
        takeLines();
        if (m_made.missing.isEmpty()) // the sums of what is not there say nothing
            checkSums();
        return m_made;
    }

private:
    UblInvoice &made() { return m_made.invoice; }
    void lacks(const QString &term) { m_made.missing.append(term); }
    [[nodiscard]] QString text(Field field) const { return m_read.value(field).value.simplified(); }

    QString needed(Field field, const QString &term)
    {
        const QString value = text(field);
        if (value.isEmpty())
            lacks(term);
        return value;
    }

    void takeHead()
    {
        made().isCredit = m_read.kind == DocumentKind::CreditNote;
        made().number = needed(Field::InvoiceNumber, u"BT-1 invoice number"_s);
        made().issued = dateOf(m_read.value(Field::IssueDate)).value_or(QDate());
        if (!made().issued.isValid())
            lacks(u"BT-2 issue date"_s);
        if (m_read.kind != DocumentKind::Invoice && m_read.kind != DocumentKind::CreditNote)
            lacks(u"BT-3 type code (it is neither an invoice nor a credit note)"_s);
        made().currency = text(Field::Currency);
        if (!isCurrencyCode(made().currency))
            lacks(u"BT-5 currency"_s);
        made().due = dateOf(m_read.value(Field::DueDate)).value_or(QDate());
        made().order = text(Field::PurchaseOrder);
        made().terms = text(Field::PaymentTerms);
        made().iban = text(Field::Iban);
        made().bic = text(Field::Bic);
    }

    void takeParties()
    {
        made().seller = party(Field::SellerName, u"BT-27 seller name"_s, Field::SellerVatId, u"BT-31"_s,
                              Field::SellerAddress, u"BG-5 seller address"_s);
        if (made().seller.country.isEmpty())
            lacks(u"BT-40 seller country"_s);
        // Category S demands it (BR-S-02), and so does BR-CO-26: nothing else here names the seller.
        if (made().seller.vatId.isEmpty())
            lacks(u"BT-31 seller VAT identifier"_s);
        made().buyer = party(Field::BuyerName, u"BT-44 buyer name"_s, Field::BuyerVatId, u"BT-48"_s,
                             Field::BuyerAddress, u"BG-8 buyer address"_s);
        if (made().buyer.country.isEmpty() && isUs(made().buyer.name))
            made().buyer.country = m_context.ownCountry;
        if (made().buyer.country.isEmpty())
            lacks(u"BT-55 buyer country"_s);
    }

    UblParty party(Field name, const QString &nameTerm, Field vatId, const QString &vatTerm, Field address,
                   const QString &addressTerm)
    {
        UblParty party = ublAddress(needed(address, addressTerm));
        party.name = needed(name, nameTerm);
        party.vatId = text(vatId);
        const QString prefix = party.vatId.left(2);
        const QString country = prefix == "XI"_L1 ? u"GB"_s : countryCode(prefix);
        if (!party.vatId.isEmpty() && country.isEmpty())
            lacks(u"BR-CO-09 %1 has no country before it: %2"_s.arg(vatTerm, party.vatId));
        if (party.country.isEmpty())
            party.country = country;
        return party;
    }

    [[nodiscard]] bool isUs(const QString &name) const
    {
        const QStringList words = foldedWords(name);
        return std::ranges::any_of(m_context.ownNames, [&](const QString &own) { return foldedWords(own) == words; });
    }

    /// Rounded to cents; a credit note that is printed with minus signs says plus here.
    std::optional<Decimal> amount(const FieldValue &value) const
    {
        const Sum read = amountOf(value);
        const auto rounded = read ? read->rounded(Places) : std::nullopt;
        return rounded && m_turned ? rounded->negated() : rounded;
    }

    std::optional<Decimal> amount(Field field) const { return amount(m_read.value(field)); }

    Decimal neededAmount(Field field, const QString &term)
    {
        const auto value = amount(field);
        if (!value)
            lacks(term);
        return value.value_or(Decimal());
    }

    void takeTotals()
    {
        const Sum gross = amountOf(m_read, Field::TotalWithTax);
        m_turned = made().isCredit && gross && gross->isNegative();
        made().net = neededAmount(Field::TotalWithoutTax, u"BT-109 total without VAT"_s);
        made().gross = neededAmount(Field::TotalWithTax, u"BT-112 total with VAT"_s);
        made().prepaid = amount(Field::Prepaid).value_or(Decimal());
        const auto due = amount(Field::AmountDue);
        made().payable = due ? *due : subtract(made().gross, made().prepaid).value_or(Decimal());
        const bool open = !made().payable.isNegative() && !made().payable.isZero();
        // The official check looks for the due date of an invoice only: a credit note has none in UBL.
        if (open && made().terms.isEmpty() && (made().isCredit || !made().due.isValid()))
            lacks(made().isCredit ? u"BT-20 payment terms (BR-CO-25)"_s
                                  : u"BT-9 due date or BT-20 payment terms (BR-CO-25)"_s);
    }

    void takeTaxes()
    {
        if (m_read.taxes.isEmpty())
            lacks(u"BG-23 VAT breakdown"_s);
        bool withoutTax = false;
        Sum total = Decimal();
        for (const TaxBreakdown &tax : m_read.taxes) {
            const auto rate = amountOf(tax.taxRate);
            const auto base = amount(tax.taxableAmount), part = amount(tax.taxAmount);
            if (!rate)
                lacks(u"BT-119 VAT rate"_s);
            if (!base)
                lacks(u"BT-116 taxable amount"_s);
            if (!part)
                lacks(u"BT-117 VAT amount"_s);
            withoutTax = withoutTax || (rate && rate->isZero());
            made().taxes.append({rate.value_or(Decimal()), base.value_or(Decimal()), part.value_or(Decimal())});
            total = add(total, part);
        }
        if (withoutTax)
            lacks(u"BT-118 VAT category and BT-120 reason for 0 %"_s);
        const auto printedTax = amount(Field::TotalTax);
        made().tax = printedTax ? *printedTax : total.value_or(Decimal());
        m_made.missing.removeDuplicates();
    }

    /// The rate that is printed, or the only one that it can be.
    [[nodiscard]] Sum rateOf(const FieldValue &rate) const
    {
        if (!rate.isEmpty() || m_made.invoice.taxes.size() != 1)
            return amountOf(rate);
        return m_made.invoice.taxes.first().rate;
    }

    void takeAllowances()
    {
        for (const AllowanceCharge &entry : m_read.allowancesCharges) {
            const bool charge = entry.isCharge;
            const auto value = amount(entry.amount);
            const Sum rate = rateOf(entry.taxRate);
            const QString reason = entry.reason.value.simplified();
            if (!value)
                lacks(charge ? u"BT-99 charge amount"_s : u"BT-92 allowance amount"_s);
            if (!rate)
                lacks(charge ? u"BT-102 VAT category of the charge"_s : u"BT-95 VAT category of the allowance"_s);
            if (reason.isEmpty())
                lacks(charge ? u"BT-104 reason for the charge"_s : u"BT-97 reason for the allowance"_s);
            made().allowancesCharges.append(
                {charge, reason, value.value_or(Decimal()).abs(), rate.value_or(Decimal())});
        }
        m_made.missing.removeDuplicates();
    }

    void takeLines()
    {
        if (m_read.lines.isEmpty())
            lacks(u"BG-25 invoice line"_s);
        QList<int> noName, noQuantity, noPrice, noRate, noAmount;
        int number = 0;
        for (const LineItem &read : m_read.lines) {
            ++number;
            const auto value = amount(read.amount);
            const Sum quantity = amountOf(read.quantity), price = amountOf(read.unitPrice);
            const Sum rate = rateOf(read.taxRate);
            if (read.description.isEmpty())
                noName.append(number);
            if (!quantity)
                noQuantity.append(number);
            if (!price)
                noPrice.append(number);
            if (!rate)
                noRate.append(number);
            if (!value)
                noAmount.append(number);
            const Decimal none;
            made().lines.append(line(read.description.value.simplified(), quantity.value_or(none), price.value_or(none),
                                     rate.value_or(none), value.value_or(none)));
        }
        lackInLines(u"BT-153 item name"_s, noName);
        lackInLines(u"BT-129 invoiced quantity"_s, noQuantity);
        lackInLines(u"BT-146 item net price"_s, noPrice);
        lackInLines(u"BT-151 VAT category of the line"_s, noRate);
        lackInLines(u"BT-131 line net amount"_s, noAmount);
    }

    void lackInLines(const QString &term, const QList<int> &lines)
    {
        if (!lines.isEmpty())
            lacks(u"%1 (%2)"_s.arg(term, lineNumbers(lines)));
    }

    /// A price is never negative (BR-27): the quantity carries the sign.
    UblLine line(const QString &name, Decimal quantity, Decimal price, const Decimal &rate, const Decimal &value) const
    {
        if (m_turned)
            quantity = quantity.negated();
        if (price.isNegative()) {
            price = price.negated();
            quantity = quantity.negated();
        }
        return {name, quantity, price, rate, value};
    }

    void checkSums()
    {
        UblInvoice &all = made();
        for (const UblLine &line : all.lines)
            all.linesTotal = add(all.linesTotal, line.amount).value_or(Decimal());
        for (const UblAllowanceCharge &entry : all.allowancesCharges) {
            Decimal &total = entry.isCharge ? all.chargesTotal : all.allowancesTotal;
            total = add(total, entry.amount).value_or(Decimal());
        }
        const Sum net = add(subtract(all.linesTotal, all.allowancesTotal), all.chargesTotal);
        closes(u"BR-CO-13 lines - allowances + charges = total without VAT"_s, net, all.net);
        Sum taxes = Decimal();
        for (const UblTax &tax : all.taxes)
            taxes = add(taxes, tax.tax);
        closes(u"BR-CO-14 sum of the VAT amounts = total VAT"_s, taxes, all.tax);
        closes(u"BR-CO-15 total without VAT + total VAT = total with VAT"_s, add(all.net, all.tax), all.gross);
        closes(u"BR-CO-16 total with VAT - paid = amount due"_s, subtract(all.gross, all.prepaid), all.payable);
        for (const UblTax &tax : all.taxes)
            checkTax(tax);
        checkRates();
    }

    void closes(const QString &rule, const Sum &left, const Decimal &right)
    {
        if (!left || *left != right)
            lacks(u"%1: %2, not %3"_s.arg(rule, left ? shown(*left) : u"?"_s, shown(right)));
    }

    void checkTax(const UblTax &tax)
    {
        Sum base = Decimal();
        for (const UblLine &line : made().lines) {
            if (line.rate == tax.rate)
                base = add(base, line.amount);
        }
        for (const UblAllowanceCharge &entry : made().allowancesCharges) {
            if (entry.rate == tax.rate)
                base = entry.isCharge ? add(base, entry.amount) : subtract(base, entry.amount);
        }
        const QString rate = tax.rate.reduced().toString();
        closes(u"BR-S-08 lines - allowances + charges at %1 % = taxable amount"_s.arg(rate), base, tax.base);
        // As in the official check: sellers may round line by line, so less than one unit is let pass.
        const Sum expected = taxOf(tax.base, tax.rate);
        if (!expected || !(subtract(expected->rounded(Places), tax.tax).value_or(Decimal(1, 0)).abs() < Decimal(1, 0)))
            lacks(u"BR-CO-17 %1 % of %2 is not %3"_s.arg(rate, shown(tax.base), shown(tax.tax)));
    }

    /// Each rate in the lines has its tax, and each tax is there once.
    void checkRates()
    {
        const auto count = [this](const Decimal &rate) {
            return std::ranges::count(made().taxes, rate, &UblTax::rate);
        };
        QStringList wrong;
        for (const UblLine &line : made().lines) {
            if (count(line.rate) != 1)
                wrong.append(line.rate.reduced().toString());
        }
        for (const UblAllowanceCharge &entry : made().allowancesCharges) {
            if (count(entry.rate) != 1)
                wrong.append(entry.rate.reduced().toString());
        }
        wrong.removeDuplicates();
        for (const QString &rate : std::as_const(wrong))
            lacks(u"BR-S-01 VAT breakdown once for %1 %"_s.arg(rate));
    }

    const Extraction &m_read;
    const ExportContext &m_context;
    UblReading m_made;
    bool m_turned = false;
};

} // namespace

UblReading ublInvoiceOf(const Extraction &read, const ExportContext &context)
{
    return UblBuilder(read, context).build();
}

} // namespace desk
