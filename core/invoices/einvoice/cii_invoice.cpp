// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/einvoice_syntax.h"
#include "core/invoices/einvoice/xml_values.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Where ZUGFeRD 1 and D16B name the same thing differently.
struct CiiNames {
    QStringView context, document, transaction, agreement, settlement, totals, rate;
    QStringView lineAgreement, lineDelivery, lineSettlement, lineTotals, orderId;
};
constexpr CiiNames D16b{
    .context = u"ExchangedDocumentContext",
    .document = u"ExchangedDocument",
    .transaction = u"SupplyChainTradeTransaction",
    .agreement = u"ApplicableHeaderTradeAgreement",
    .settlement = u"ApplicableHeaderTradeSettlement",
    .totals = u"SpecifiedTradeSettlementHeaderMonetarySummation",
    .rate = u"RateApplicablePercent",
    .lineAgreement = u"SpecifiedLineTradeAgreement",
    .lineDelivery = u"SpecifiedLineTradeDelivery",
    .lineSettlement = u"SpecifiedLineTradeSettlement",
    .lineTotals = u"SpecifiedTradeSettlementLineMonetarySummation",
    .orderId = u"BuyerOrderReferencedDocument/IssuerAssignedID",
};
constexpr CiiNames One{
    .context = u"SpecifiedExchangedDocumentContext",
    .document = u"HeaderExchangedDocument",
    .transaction = u"SpecifiedSupplyChainTradeTransaction",
    .agreement = u"ApplicableSupplyChainTradeAgreement",
    .settlement = u"ApplicableSupplyChainTradeSettlement",
    .totals = u"SpecifiedTradeSettlementMonetarySummation",
    .rate = u"ApplicablePercent",
    .lineAgreement = u"SpecifiedSupplyChainTradeAgreement",
    .lineDelivery = u"SpecifiedSupplyChainTradeDelivery",
    .lineSettlement = u"SpecifiedSupplyChainTradeSettlement",
    .lineTotals = u"SpecifiedTradeSettlementMonetarySummation",
    .orderId = u"BuyerOrderReferencedDocument/ID",
};

/// One document on its way into an Extraction.
struct CiiReading {
    const CiiNames &names;
    Extraction extraction;
    QString currency;

    void setDate(Field field, const XmlElement *date);
    void readDocument(const XmlElement &invoice);
    void readParty(const XmlElement *party, Field name, Field vatId, Field address);
    void readAgreement(const XmlElement &agreement);
    void readTaxes(const XmlElement &settlement);
    void readAllowances(const XmlElement &settlement);
    void readTotals(const XmlElement &settlement);
    void readPayment(const XmlElement &settlement);
    void readLine(const XmlElement &line);
    [[nodiscard]] FieldValue amountAt(const XmlElement *element, QStringView path) const;
    [[nodiscard]] FieldValue rateAt(const XmlElement &element, QStringView path) const;
};

FieldValue CiiReading::amountAt(const XmlElement *element, QStringView path) const
{
    return element ? xmlAmount(element->textAt(path), currency) : FieldValue{};
}

FieldValue CiiReading::rateAt(const XmlElement &element, QStringView path) const
{
    const XmlElement *tax = element.at(path);
    return tax ? xmlNumber(tax->textAt(names.rate), 2) : FieldValue{};
}

/// @param date  the element around DateTimeString (or DateTime, DateString).
void CiiReading::setDate(Field field, const XmlElement *date)
{
    if (!date || date->children.isEmpty())
        return;
    const XmlElement &text = date->children.first();
    const QString format = text.attribute(u"format");
    bool wrongFormat = false;
    const FieldValue value = xmlCiiDate(text.text, format, &wrongFormat);
    setField(extraction, field, value);
    if (wrongFormat) {
        extraction.findings.append({.rule = u"einvoice_date_format"_s,
                                    .severity = Severity::Warning,
                                    .detail = u"%1 is written as %2, though its format %3 means another form"_s.arg(
                                        fieldName(field), text.text, format),
                                    .values = {text.text, format},
                                    .fields = {field}});
    }
}

void CiiReading::readDocument(const XmlElement &invoice)
{
    if (const XmlElement *document = invoice.child(names.document)) {
        extraction.kind = kindOfTypeCode(document->textAt(u"TypeCode").trimmed(), DocumentKind::Invoice);
        setField(extraction, Field::InvoiceNumber, xmlText(document->textAt(u"ID")));
        setDate(Field::IssueDate, document->child(u"IssueDateTime"));
    } else {
        extraction.kind = DocumentKind::Invoice;
    }
    const XmlElement *context = invoice.child(names.context);
    if (!context || firstTextAt(*context, u"GuidelineSpecifiedDocumentContextParameter/ID").isEmpty()) {
        extraction.findings.append({.rule = u"einvoice_profile_missing"_s,
                                    .severity = Severity::Warning,
                                    .detail = u"the e-invoice does not name its profile (GuidelineID)"_s});
    }
}

void CiiReading::readParty(const XmlElement *party, Field name, Field vatId, Field address)
{
    if (!party)
        return;
    QString partyName = firstTextAt(*party, u"Name");
    if (partyName.isEmpty())
        partyName = firstTextAt(*party, u"SpecifiedLegalOrganization/TradingBusinessName");
    if (partyName.isEmpty())
        partyName = firstTextAt(*party, u"DefinedTradeContact/PersonName");
    setField(extraction, name, xmlText(partyName));

    for (const XmlElement *id : elementsAt(*party, u"SpecifiedTaxRegistration/ID")) {
        const QString scheme = id->attribute(u"schemeID");
        const FieldValue code = xmlCode(id->text);
        if (scheme == "VA"_L1 || scheme == "VAT"_L1 || (scheme.isEmpty() && looksLikeVatId(code.value))) {
            setField(extraction, vatId, code);
            break;
        }
    }
    if (const XmlElement *place = party->child(u"PostalTradeAddress")) {
        PostalAddress postal{.lines = {place->textAt(u"LineOne"), place->textAt(u"LineTwo"),
                                       place->textAt(u"LineThree"),
                                       place->textAt(u"StreetName") + u' ' + place->textAt(u"BuildingNumber")},
                             .postcode = place->textAt(u"PostcodeCode"),
                             .city = place->textAt(u"CityName"),
                             .region = place->textAt(u"CountrySubDivisionName"),
                             .country = place->textAt(u"CountryID")};
        setField(extraction, address, xmlText(addressLine(postal)));
    }
}

void CiiReading::readAgreement(const XmlElement &agreement)
{
    readParty(agreement.child(u"SellerTradeParty"), Field::SellerName, Field::SellerVatId, Field::SellerAddress);
    readParty(agreement.child(u"BuyerTradeParty"), Field::BuyerName, Field::BuyerVatId, Field::BuyerAddress);
    if (const QString order = firstTextAt(agreement, names.orderId); !isPlaceholder(order))
        setField(extraction, Field::PurchaseOrder, xmlText(order));
}

void CiiReading::readTaxes(const XmlElement &settlement)
{
    for (const XmlElement *tax : settlement.all(u"ApplicableTradeTax")) {
        extraction.taxes.append({.taxRate = xmlNumber(tax->textAt(names.rate), 2),
                                 .taxableAmount = amountAt(tax, u"BasisAmount"),
                                 .taxAmount = amountAt(tax, u"CalculatedAmount")});
    }
}

void CiiReading::readAllowances(const XmlElement &settlement)
{
    for (const XmlElement *part : settlement.all(u"SpecifiedTradeAllowanceCharge")) {
        const QString indicator = part->textAt(u"ChargeIndicator/Indicator").trimmed();
        extraction.allowancesCharges.append({.isCharge = indicator == "true"_L1 || indicator == "1"_L1,
                                             .amount = amountAt(part, u"ActualAmount"),
                                             .reason = xmlText(part->textAt(u"Reason")),
                                             .taxRate = rateAt(*part, u"CategoryTradeTax")});
    }
    for (const XmlElement *service : settlement.all(u"SpecifiedLogisticsServiceCharge")) {
        extraction.allowancesCharges.append({.isCharge = true,
                                             .amount = amountAt(service, u"AppliedAmount"),
                                             .reason = xmlText(service->textAt(u"Description")),
                                             .taxRate = rateAt(*service, u"AppliedTradeTax")});
    }
}

void CiiReading::readTotals(const XmlElement &settlement)
{
    const XmlElement *totals = settlement.child(names.totals);
    if (!totals)
        return;
    setField(extraction, Field::TotalWithoutTax, amountAt(totals, u"TaxBasisTotalAmount"));
    setField(extraction, Field::TotalWithTax, amountAt(totals, u"GrandTotalAmount"));
    setField(extraction, Field::Prepaid, amountAt(totals, u"TotalPrepaidAmount"));
    setField(extraction, Field::AmountDue, amountAt(totals, u"DuePayableAmount"));
    // A second TaxTotalAmount may repeat the tax in the currency of the books.
    const auto taxes = totals->all(u"TaxTotalAmount");
    const auto own = std::ranges::find_if(
        taxes, [this](const XmlElement *tax) { return tax->attribute(u"currencyID") == currency; });
    if (!taxes.isEmpty())
        setField(extraction, Field::TotalTax, xmlAmount((own != taxes.end() ? *own : taxes.first())->text, currency));
}

void CiiReading::readPayment(const XmlElement &settlement)
{
    QList<PayeeAccount> accounts;
    for (const XmlElement *means : settlement.all(u"SpecifiedTradeSettlementPaymentMeans")) {
        accounts.append({firstTextAt(*means, u"PayeePartyCreditorFinancialAccount/IBANID"),
                         firstTextAt(*means, u"PayeeSpecifiedCreditorFinancialInstitution/BICID")});
    }
    setAccount(extraction, accounts);

    QStringList terms;
    for (const XmlElement *term : settlement.all(u"SpecifiedTradePaymentTerms")) {
        for (const XmlElement *description : term->all(u"Description"))
            terms.append(description->text);
        if (!extraction.fields.contains(Field::DueDate))
            setDate(Field::DueDate, term->child(u"DueDateDateTime"));
    }
    setField(extraction, Field::PaymentTerms, xmlText(terms.join(u' ')));
}

void CiiReading::readLine(const XmlElement &line)
{
    // Headings of groups and mere remarks carry amounts that their own lines repeat.
    const QString role = line.textAt(u"AssociatedDocumentLineDocument/LineStatusReasonCode").trimmed();
    if (role == "GROUP"_L1 || role == "INFORMATION"_L1)
        return;
    const XmlElement *agreement = line.child(names.lineAgreement);
    const XmlElement *delivery = line.child(names.lineDelivery);
    const XmlElement *settlement = line.child(names.lineSettlement);
    const XmlElement *totals = settlement ? settlement->child(names.lineTotals) : nullptr;
    const XmlElement *price = agreement ? agreement->child(u"NetPriceProductTradePrice") : nullptr;
    if (agreement && !price)
        price = agreement->child(u"GrossPriceProductTradePrice");
    QString description = firstTextAt(line, u"SpecifiedTradeProduct/Name");
    if (description.isEmpty())
        description = firstTextAt(line, u"SpecifiedTradeProduct/Description");

    LineItem item;
    item.description = xmlText(description);
    item.amount = amountAt(totals, u"LineTotalAmount");
    if (item.description.isEmpty() && item.amount.isEmpty()) // a remark in ZUGFeRD 1
        return;
    if (delivery)
        item.quantity = xmlNumber(delivery->textAt(u"BilledQuantity"), 0);
    if (price)
        item.unitPrice = xmlNumber(price->textAt(u"ChargeAmount"), 2);
    if (settlement)
        item.taxRate = rateAt(*settlement, u"ApplicableTradeTax");
    extraction.lines.append(item);

    LineSum sum{item.quantity, item.unitPrice, {}, item.taxRate, item.amount, {}};
    if (price)
        sum.base = xmlNumber(price->textAt(u"BasisQuantity"), 0);
    const auto parts = settlement ? settlement->all(u"SpecifiedTradeAllowanceCharge") : QList<const XmlElement *>{};
    for (const XmlElement *part : parts) {
        sum.allowancesCharges.append(
            {part->textAt(u"ChargeIndicator/Indicator").trimmed() == "true"_L1, amountAt(part, u"ActualAmount")});
    }
    checkLine(extraction, int(extraction.lines.size()), sum);
}

} // namespace

Extraction readCii(const XmlElement &invoice, EInvoiceSyntax syntax)
{
    CiiReading reading{.names = syntax == EInvoiceSyntax::ZugferdOne ? One : D16b, .extraction = {}, .currency = {}};
    const XmlElement *transaction = invoice.child(reading.names.transaction);
    const XmlElement *settlement = transaction ? transaction->child(reading.names.settlement) : nullptr;
    if (settlement)
        reading.currency = settlement->textAt(u"InvoiceCurrencyCode").trimmed().toUpper();
    setField(reading.extraction, Field::Currency, xmlCode(reading.currency));
    reading.readDocument(invoice);
    if (const XmlElement *agreement = transaction ? transaction->child(reading.names.agreement) : nullptr)
        reading.readAgreement(*agreement);
    if (settlement) {
        reading.readTaxes(*settlement);
        reading.readAllowances(*settlement);
        reading.readTotals(*settlement);
        reading.readPayment(*settlement);
    }
    const auto lines =
        transaction ? transaction->all(u"IncludedSupplyChainTradeLineItem") : QList<const XmlElement *>{};
    for (const XmlElement *line : lines)
        reading.readLine(*line);
    return std::move(reading.extraction);
}

} // namespace desk
