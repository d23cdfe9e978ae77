// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/account_fields.h"
#include "core/invoices/local/country_hints.h"
#include "core/invoices/local/currency_field.h"
#include "core/invoices/local/date_fields.h"
#include "core/invoices/local/document_kind.h"
#include "core/invoices/local/field_scorer.h"
#include "core/invoices/local/hardly_readable.h"
#include "core/invoices/local/line_items.h"
#include "core/invoices/local/number_fields.h"
#include "core/invoices/local/page_values.h"
#include "core/invoices/local/party_fields.h"
#include "core/invoices/local/payment_terms.h"
#include "core/invoices/local/several_invoices.h"
#include "core/invoices/local/tax_table.h"
#include "core/invoices/local/totals.h"

#include <algorithm>
#include <cmath>

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

/// A figure in the row of one of several lines stands in for a total that is missing: cut off, or on a page that is not
/// there.
bool isFigureOfALine(const FieldValue &total, const QList<LineItem> &lines)
{
    return lines.size() > 1 && total.doubt.code == DoubtCode::WeakLabel &&
           std::ranges::any_of(lines, [&](const LineItem &line) {
               return line.amount.page == total.page &&
                      std::abs(line.amount.box.centreY() - total.box.centreY()) < total.box.height() / 2;
           });
}

/// Leaves the total to a person, to choose from what was found.
void takeBackTotal(FieldMap &fields)
{
    FieldReading &gross = fields[Field::TotalWithTax];
    gross.others.prepend(gross.taken);
    gross.taken = {};
    for (const Field field : {Field::TotalWithoutTax, Field::TotalTax}) {
        if (fields.value(field).taken.doubt.code == DoubtCode::Guessed)
            fields.remove(field);
    }
}

/// Reads all fields, unless the pages make several invoices: then only those are told, and nothing is read.
QList<InvoicePart> readParts(const ReadDocument &document, const ExtractionOptions &options, bool mayBeSeveral,
                             Extraction &extraction)
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
    if (mayBeSeveral) {
        const QList<InvoicePart> parts = invoiceParts(layout, links, values);
        if (parts.size() > 1)
            return parts;
    }

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
        return {};

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
    if (!receipt && isFigureOfALine(totals.gross.taken, extraction.lines))
        takeBackTotal(extraction.fields);
    return {};
}

/// The values of two invoices must not be mixed: those of the first are read, and a person hears of the others.
void readFirstOf(const QList<InvoicePart> &parts, ReadDocument document, const ExtractionOptions &options,
                 Extraction &extraction)
{
    document.pages = document.pages.mid(parts.first().firstPage, parts.first().lastPage + 1);
    extraction.kind = detectKind(document).kind;
    readParts(document, options, false, extraction);
    Finding finding{.rule = u"several_invoices"_s, .severity = Severity::Blocking};
    for (const InvoicePart &part : parts)
        finding.values.append(partName(part));
    finding.detail =
        u"%1 invoices seem to be in this file (pages: number): %2; only the first was read"_s.arg(parts.size())
            .arg(finding.values.join(u", "_s));
    extraction.findings.append(finding);
}

} // namespace

Extraction readLocalFields(const ReadDocument &document, const ExtractionOptions &options)
{
    Extraction extraction;
    const KindReading kind = detectKind(document);
    extraction.kind = kind.kind;
    if (extraction.kind == DocumentKind::Unknown) { // no page has a word: a blank sheet, a photo
        extraction.kind = DocumentKind::Other;
        extraction.findings.append({.rule = u"not_an_invoice"_s,
                                    .severity = Severity::Blocking,
                                    .detail = u"no text was found in the document"_s});
        return extraction;
    }
    const bool mayBeSeveral = document.pages.size() > 1 && kind.kind != DocumentKind::Other;
    const QList<InvoicePart> parts = readParts(document, options, mayBeSeveral, extraction);
    if (parts.size() > 1)
        readFirstOf(parts, document, options, extraction);
    if (extraction.kind == DocumentKind::Other && !kind.isBusinessPaper)
        extraction.fields.clear(); // names and dates of an article or a letter would only mislead
    calibrateConfidences(extraction.fields);
    distrustHardlyReadable(document, extraction);
    return extraction;
}

} // namespace desk
