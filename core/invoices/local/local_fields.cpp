// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/account_fields.h"
#include "core/invoices/local/country_hints.h"
#include "core/invoices/local/currency_field.h"
#include "core/invoices/local/date_fields.h"
#include "core/invoices/local/document_kind.h"
#include "core/invoices/local/line_items.h"
#include "core/invoices/local/number_fields.h"
#include "core/invoices/local/page_values.h"
#include "core/invoices/local/party_fields.h"
#include "core/invoices/local/payment_terms.h"
#include "core/invoices/local/tax_table.h"
#include "core/invoices/local/totals.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Month first is American; everywhere else the day comes first.
DateOrder orderHint(const QString &country)
{
    if (country.isEmpty())
        return DateOrder::Unknown;
    return country == u"US"_s || country == u"PH"_s ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<Decimal> known(const FieldReading &reading)
{
    return Decimal::parse(reading.taken.value);
}

void put(Extraction &extraction, Field field, const FieldReading &reading)
{
    if (!reading.taken.isEmpty() || !reading.taken.raw.isEmpty() || !reading.others.isEmpty())
        extraction.fields.insert(field, reading);
}

void readParts(const ReadDocument &document, const ExtractionOptions &options, Extraction &extraction)
{
    const bool receipt = extraction.kind == DocumentKind::Receipt;
    const Layout layout = layoutOf(document);
    const LabelLinks links(layout, findLabels(layout));
    const AccountsReading accounts = readAccounts(layout, links);
    const QList<TaxIdPlace> taxIds = findTaxIds(layout, links);
    const CountryVotes votes = countryVotes(layout, taxIds, accounts.iban.taken.value);
    const QString country = likelyCountry(votes);
    const DateOrder order = orderHint(country.isEmpty() ? options.homeCountry : country);
    const PageValues values = pageValues(layout, links, order);

    put(extraction, Field::Iban, accounts.iban);
    put(extraction, Field::Bic, accounts.bic);
    const NumbersReading numbers = readNumbers(layout, links, values);
    put(extraction, Field::InvoiceNumber, numbers.invoiceNumber);
    put(extraction, Field::PurchaseOrder, numbers.purchaseOrder);
    const DatesReading dates = readDates(layout, links, values, order, receipt);
    put(extraction, Field::IssueDate, dates.issue);
    put(extraction, Field::DueDate, dates.due);
    if (!receipt)
        put(extraction, Field::PaymentTerms, readPaymentTerms(layout, links));
    const PartiesReading parties = readParties(layout, links, taxIds, receipt);
    put(extraction, Field::SellerName, parties.sellerName);
    put(extraction, Field::SellerAddress, parties.sellerAddress);
    put(extraction, Field::SellerVatId, parties.sellerVatId);
    put(extraction, Field::BuyerName, parties.buyerName);
    put(extraction, Field::BuyerAddress, parties.buyerAddress);
    put(extraction, Field::BuyerVatId, parties.buyerVatId);
    if (extraction.kind == DocumentKind::Other)
        return;

    put(extraction, Field::Currency, readCurrency(layout, links, values, votes, options.homeCountry));
    const TotalsReading totals = readTotals(layout, links, values, receipt, readTaxBreakdown(document, {}));
    put(extraction, Field::TotalWithoutTax, totals.net);
    put(extraction, Field::TotalTax, totals.tax);
    put(extraction, Field::TotalWithTax, totals.gross);
    put(extraction, Field::Prepaid, totals.prepaid);
    put(extraction, Field::AmountDue, totals.due);
    const KnownTotals knownTotals{known(totals.net), known(totals.tax), known(totals.gross), extraction.kind};
    extraction.lines = readLineItems(document, knownTotals);
    extraction.taxes = readTaxBreakdown(document, knownTotals);
}

} // namespace

Extraction readLocalFields(const ReadDocument &document, const ExtractionOptions &options)
{
    Extraction extraction;
    extraction.kind = detectKind(document).kind;
    if (extraction.kind == DocumentKind::Unknown) { // no page has a word: a blank sheet, a photo
        extraction.kind = DocumentKind::Other;
        extraction.findings.append({.rule = u"not_an_invoice"_s,
                                    .severity = Severity::Blocking,
                                    .detail = u"no text was found in the document"_s});
        return extraction;
    }
    readParts(document, options, extraction);
    return extraction;
}

} // namespace desk
