// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/einvoice_syntax.h"
#include "core/invoices/einvoice/xml_values.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The registered name is the one that owes and is owed; the trading name is only what the shop is called.
QString partyName(const XmlElement &party)
{
    for (const QStringView path : {u"PartyLegalEntity/RegistrationName", u"PartyName/Name"}) {
        if (const QString name = firstTextAt(party, path); !name.isEmpty())
            return name;
    }
    return firstTextAt(party, u"Person/FirstName") + u' ' + firstTextAt(party, u"Person/FamilyName");
}

QString partyAddress(const XmlElement &party)
{
    const XmlElement *address = party.child(u"PostalAddress");
    if (!address)
        return {};
    const QString street = address->textAt(u"StreetName").simplified(),
                  number = address->textAt(u"BuildingNumber").simplified();
    PostalAddress postal{.lines = {street.endsWith(u' ' + number) ? street : street + u' ' + number,
                                   address->textAt(u"AdditionalStreetName")},
                         .postcode = address->textAt(u"PostalZone"),
                         .city = address->textAt(u"CityName"),
                         .region = address->textAt(u"CountrySubentity"),
                         .country = address->textAt(u"Country/IdentificationCode")};
    for (const XmlElement *line : elementsAt(*address, u"AddressLine/Line"))
        postal.lines.append(line->text);
    postal.lines.append(address->textAt(u"Postbox"));
    return addressLine(postal);
}

QString partyVatId(const XmlElement &party)
{
    for (const XmlElement *scheme : party.all(u"PartyTaxScheme")) {
        const QString kind = scheme->textAt(u"TaxScheme/ID").trimmed().toUpper();
        const QString id = scheme->textAt(u"CompanyID");
        if (kind == "VAT"_L1 || kind == "GST"_L1)
            return id;
        if (kind.isEmpty() && looksLikeVatId(xmlCode(id).value))
            return id;
    }
    return {};
}

void readParty(Extraction &extraction, const XmlElement *party, Field name, Field vatId, Field address)
{
    if (!party)
        return;
    setField(extraction, name, xmlText(partyName(*party)));
    setField(extraction, vatId, xmlCode(partyVatId(*party)));
    setField(extraction, address, xmlText(partyAddress(*party)));
}

/// The tax in the currency of the invoice; a second TaxTotal may repeat it in that of the books.
QList<const XmlElement *> taxTotals(const XmlElement &invoice, const QString &currency)
{
    QList<const XmlElement *> totals = invoice.all(u"TaxTotal");
    QList<const XmlElement *> own;
    for (const XmlElement *total : totals) {
        const XmlElement *amount = total->child(u"TaxAmount");
        if (amount && amount->attribute(u"currencyID") == currency)
            own.append(total);
    }
    return own.isEmpty() ? totals : own;
}

void readTaxes(Extraction &extraction, const XmlElement &invoice, const QString &currency)
{
    const auto totals = taxTotals(invoice, currency);
    if (!totals.isEmpty())
        setField(extraction, Field::TotalTax, xmlAmount(totals.first()->textAt(u"TaxAmount"), currency));
    for (const XmlElement *total : totals) {
        const auto subtotals = total->all(u"TaxSubtotal");
        for (const XmlElement *subtotal : subtotals) {
            QString percent = subtotal->textAt(u"TaxCategory/Percent");
            if (percent.isEmpty())
                percent = subtotal->textAt(u"Percent");
            extraction.taxes.append({.taxRate = xmlNumber(percent, 2),
                                     .taxableAmount = xmlAmount(subtotal->textAt(u"TaxableAmount"), currency),
                                     .taxAmount = xmlAmount(subtotal->textAt(u"TaxAmount"), currency)});
        }
        if (!subtotals.isEmpty()) // the same taxes again would count twice
            break;
    }
}

bool isCharge(const XmlElement &allowanceCharge)
{
    const QString indicator = allowanceCharge.textAt(u"ChargeIndicator").trimmed();
    return indicator == "true"_L1 || indicator == "1"_L1;
}

void readAllowances(Extraction &extraction, const XmlElement &invoice, const QString &currency)
{
    for (const XmlElement *part : invoice.all(u"AllowanceCharge")) {
        extraction.allowancesCharges.append({.isCharge = isCharge(*part),
                                             .amount = xmlAmount(part->textAt(u"Amount"), currency),
                                             .reason = xmlText(part->textAt(u"AllowanceChargeReason")),
                                             .taxRate = xmlNumber(part->textAt(u"TaxCategory/Percent"), 2)});
    }
}

void readTotals(Extraction &extraction, const XmlElement &invoice, const QString &currency)
{
    const XmlElement *totals = invoice.child(u"LegalMonetaryTotal");
    if (!totals)
        return;
    const auto amount = [&](QStringView path) { return xmlAmount(totals->textAt(path), currency); };
    setField(extraction, Field::TotalWithoutTax, amount(u"TaxExclusiveAmount"));
    setField(extraction, Field::TotalWithTax, amount(u"TaxInclusiveAmount"));
    setField(extraction, Field::Prepaid, amount(u"PrepaidAmount"));
    setField(extraction, Field::AmountDue, amount(u"PayableAmount"));
}

void readPayment(Extraction &extraction, const XmlElement &invoice)
{
    QList<PayeeAccount> accounts;
    for (const XmlElement *account : elementsAt(invoice, u"PaymentMeans/PayeeFinancialAccount")) {
        QString bic = account->textAt(u"FinancialInstitutionBranch/FinancialInstitution/ID");
        if (bic.isEmpty())
            bic = account->textAt(u"FinancialInstitutionBranch/ID");
        accounts.append({account->textAt(u"ID"), bic});
    }
    setAccount(extraction, accounts);

    QStringList terms;
    for (const XmlElement *note : elementsAt(invoice, u"PaymentTerms/Note"))
        terms.append(note->text);
    setField(extraction, Field::PaymentTerms, xmlText(terms.join(u' ')));

    QString due = firstTextAt(invoice, u"DueDate");
    if (due.isEmpty()) // a credit note has no date of its own
        due = firstTextAt(invoice, u"PaymentMeans/PaymentDueDate");
    if (due.isEmpty())
        due = firstTextAt(invoice, u"PaymentTerms/PaymentDueDate");
    setField(extraction, Field::DueDate, xmlIsoDate(due));
}

void readLine(Extraction &extraction, const XmlElement &line, const QString &currency)
{
    const bool credited = line.name == "CreditNoteLine"_L1;
    QString description = firstTextAt(line, u"Item/Name");
    if (description.isEmpty())
        description = firstTextAt(line, u"Item/Description");
    LineItem item;
    item.description = xmlText(description);
    item.quantity = xmlNumber(line.textAt(credited ? u"CreditedQuantity" : u"InvoicedQuantity"), 0);
    item.unitPrice = xmlNumber(line.textAt(u"Price/PriceAmount"), 2);
    item.taxRate = xmlNumber(line.textAt(u"Item/ClassifiedTaxCategory/Percent"), 2);
    item.amount = xmlAmount(line.textAt(u"LineExtensionAmount"), currency);
    extraction.lines.append(item);

    LineSum sum{item.quantity, item.unitPrice, xmlNumber(line.textAt(u"Price/BaseQuantity"), 0),
                item.taxRate,  item.amount,    {}};
    for (const XmlElement *part : line.all(u"AllowanceCharge"))
        sum.allowancesCharges.append({isCharge(*part), xmlAmount(part->textAt(u"Amount"), currency)});
    checkLine(extraction, int(extraction.lines.size()), sum);
}

} // namespace

Extraction readUbl(const XmlElement &invoice)
{
    Extraction extraction;
    const bool credit = invoice.name == "CreditNote"_L1;
    const QString typeCode = invoice.textAt(credit ? u"CreditNoteTypeCode" : u"InvoiceTypeCode").trimmed();
    // A document called CreditNote is one, whatever its code says.
    extraction.kind = credit ? DocumentKind::CreditNote : kindOfTypeCode(typeCode, DocumentKind::Invoice);

    const QString currency = invoice.textAt(u"DocumentCurrencyCode").trimmed().toUpper();
    setField(extraction, Field::Currency, xmlCode(currency));
    setField(extraction, Field::InvoiceNumber, xmlText(invoice.textAt(u"ID")));
    setField(extraction, Field::IssueDate, xmlIsoDate(invoice.textAt(u"IssueDate")));
    if (const QString order = invoice.textAt(u"OrderReference/ID").simplified(); !isPlaceholder(order))
        setField(extraction, Field::PurchaseOrder, xmlText(order));
    readParty(extraction, invoice.at(u"AccountingSupplierParty/Party"), Field::SellerName, Field::SellerVatId,
              Field::SellerAddress);
    readParty(extraction, invoice.at(u"AccountingCustomerParty/Party"), Field::BuyerName, Field::BuyerVatId,
              Field::BuyerAddress);
    readTaxes(extraction, invoice, currency);
    readAllowances(extraction, invoice, currency);
    readTotals(extraction, invoice, currency);
    readPayment(extraction, invoice);
    for (const XmlElement *line : invoice.all(credit ? u"CreditNoteLine" : u"InvoiceLine"))
        readLine(extraction, *line, currency);
    return extraction;
}

} // namespace desk
