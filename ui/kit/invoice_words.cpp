// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/invoice_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
struct InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(InvoiceWords)
};
} // namespace

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::SellerName:
        return InvoiceWords::tr("Seller", "field of an invoice");
    case Field::SellerVatId:
        return InvoiceWords::tr("Seller VAT ID", "field of an invoice");
    case Field::SellerAddress:
        return InvoiceWords::tr("Seller address", "field of an invoice");
    case Field::BuyerName:
        return InvoiceWords::tr("Buyer", "field of an invoice");
    case Field::BuyerVatId:
        return InvoiceWords::tr("Buyer VAT ID", "field of an invoice");
    case Field::BuyerAddress:
        return InvoiceWords::tr("Buyer address", "field of an invoice");
    case Field::InvoiceNumber:
        return InvoiceWords::tr("Invoice number", "field of an invoice");
    case Field::IssueDate:
        return InvoiceWords::tr("Issue date", "field of an invoice");
    case Field::DueDate:
        return InvoiceWords::tr("Due date", "field of an invoice");
    case Field::Currency:
        return InvoiceWords::tr("Currency", "field of an invoice");
    case Field::TotalWithoutTax:
        return InvoiceWords::tr("Total without tax", "field of an invoice");
    case Field::TotalTax:
        return InvoiceWords::tr("Total tax", "field of an invoice");
    case Field::TotalWithTax:
        return InvoiceWords::tr("Total with tax", "field of an invoice");
    case Field::Prepaid:
        return InvoiceWords::tr("Already paid", "field of an invoice");
    case Field::AmountDue:
        return InvoiceWords::tr("Amount due", "field of an invoice");
    case Field::Iban:
        return InvoiceWords::tr("IBAN", "field of an invoice: bank account");
    case Field::Bic:
        return InvoiceWords::tr("BIC", "field of an invoice: bank");
    case Field::PurchaseOrder:
        return InvoiceWords::tr("Purchase order", "field of an invoice");
    case Field::PaymentTerms:
        return InvoiceWords::tr("Payment terms", "field of an invoice");
    }
    return {};
}

QString lineColumnLabel(QStringView name)
{
    if (name == "description"_L1)
        return InvoiceWords::tr("Description", "column of the line items");
    if (name == "quantity"_L1)
        return InvoiceWords::tr("Quantity", "column of the line items");
    if (name == "unit_price"_L1)
        return InvoiceWords::tr("Unit price", "column of the line items");
    if (name == "tax_rate"_L1)
        return InvoiceWords::tr("Tax rate", "column of the line items, percent");
    if (name == "amount"_L1)
        return InvoiceWords::tr("Amount", "column of the line items");
    if (name == "taxable_amount"_L1)
        return InvoiceWords::tr("Taxable amount", "column of the tax breakdown");
    if (name == "tax_amount"_L1)
        return InvoiceWords::tr("Tax amount", "column of the tax breakdown");
    if (name == "reason"_L1)
        return InvoiceWords::tr("Reason", "column of allowances and charges");
    return name.toString();
}

QString statusWord(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Queued:
        return InvoiceWords::tr("Waiting", "status: to be read");
    case InvoiceStatus::Reading:
        return InvoiceWords::tr("Reading", "status: being read");
    case InvoiceStatus::NeedsReview:
        return InvoiceWords::tr("Needs review", "status");
    case InvoiceStatus::Approved:
        return InvoiceWords::tr("Approved", "status");
    case InvoiceStatus::Rejected:
        return InvoiceWords::tr("Rejected", "status");
    case InvoiceStatus::Failed:
        return InvoiceWords::tr("Failed", "status: could not be read");
    }
    return {};
}

QString statusIcon(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Queued:
        return u"clock"_s;
    case InvoiceStatus::Reading:
        return u"loader-circle"_s;
    case InvoiceStatus::NeedsReview:
        return u"triangle-alert"_s;
    case InvoiceStatus::Approved:
        return u"circle-check"_s;
    case InvoiceStatus::Rejected:
        return u"circle-x"_s;
    case InvoiceStatus::Failed:
        return u"octagon-alert"_s;
    }
    return {};
}

Tone statusTone(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Queued:
        return Tone::Neutral;
    case InvoiceStatus::Reading:
        return Tone::Accent;
    case InvoiceStatus::NeedsReview:
        return Tone::Doubtful;
    case InvoiceStatus::Approved:
        return Tone::Good;
    case InvoiceStatus::Rejected:
        return Tone::Neutral;
    case InvoiceStatus::Failed:
        return Tone::Wrong;
    }
    return Tone::Neutral;
}

QString kindWord(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Unknown:
        return InvoiceWords::tr("Not known", "kind of document");
    case DocumentKind::Invoice:
        return InvoiceWords::tr("Invoice", "kind of document");
    case DocumentKind::CreditNote:
        return InvoiceWords::tr("Credit note", "kind of document");
    case DocumentKind::Receipt:
        return InvoiceWords::tr("Receipt", "kind of document");
    case DocumentKind::Other:
        return InvoiceWords::tr("Other document", "kind of document");
    }
    return {};
}

QString sourceWord(ValueSource source)
{
    switch (source) {
    case ValueSource::None:
        return {};
    case ValueSource::EInvoice:
        return InvoiceWords::tr("E-invoice", "source of a value: the XML");
    case ValueSource::Text:
        return InvoiceWords::tr("Text", "source of a value: text of the page");
    case ValueSource::Ocr:
        return InvoiceWords::tr("OCR", "source of a value: letters recognised in a picture");
    case ValueSource::Model:
        return InvoiceWords::tr("Model", "source of a value: an AI model");
    case ValueSource::Supplier:
        return InvoiceWords::tr("Supplier", "source of a value: known from earlier invoices");
    case ValueSource::Human:
        return InvoiceWords::tr("You", "source of a value: typed by a person");
    }
    return {};
}

QString sourceIcon(ValueSource source)
{
    switch (source) {
    case ValueSource::None:
        return {};
    case ValueSource::EInvoice:
        return u"file-code"_s;
    case ValueSource::Text:
        return u"file-text"_s;
    case ValueSource::Ocr:
        return u"scan-text"_s;
    case ValueSource::Model:
        return u"cpu"_s;
    case ValueSource::Supplier:
        return u"history"_s;
    case ValueSource::Human:
        return u"user"_s;
    }
    return {};
}

QString confidenceWord(double confidence, double threshold, bool empty)
{
    if (empty)
        return InvoiceWords::tr("Missing", "how sure a value is");
    if (confidence >= threshold)
        return InvoiceWords::tr("Certain", "how sure a value is");
    if (confidence >= threshold * 0.75)
        return InvoiceWords::tr("Likely", "how sure a value is");
    return InvoiceWords::tr("Doubtful", "how sure a value is");
}

Tone confidenceTone(double confidence, double threshold, bool empty)
{
    if (empty)
        return Tone::Neutral;
    return confidence >= threshold ? Tone::Good : Tone::Doubtful;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return u"circle-check"_s;
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"triangle-alert"_s;
    case Severity::Blocking:
        return u"octagon-alert"_s;
    }
    return {};
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Tone::Good;
    case Severity::Info:
        return Tone::Neutral;
    case Severity::Warning:
        return Tone::Doubtful;
    case Severity::Blocking:
        return Tone::Wrong;
    }
    return Tone::Neutral;
}

QString formatValue(FieldType type, const QString &canonical)
{
    if (type == FieldType::Amount)
        return formatDecimal(canonical);
    if (type == FieldType::Date) {
        const QDate date = QDate::fromString(canonical, Qt::ISODate);
        return date.isValid() ? formatDate(date) : displayName(canonical);
    }
    return displayName(canonical);
}

QString doubtMessage(const Doubt &doubt, std::optional<Field> field)
{
    const FieldType type = field ? fieldType(*field) : FieldType::Text;
    const auto value = [&doubt, type](int i) { return formatValue(type, doubt.values.value(i, u"?"_s)); };
    const auto plain = [&doubt](int i) { return displayName(doubt.values.value(i, u"?"_s)); };
    switch (doubt.code) {
    case DoubtCode::None:
        return {};
    case DoubtCode::NotFound:
        return InvoiceWords::tr("Nothing on the page looks like it.");
    case DoubtCode::Competing:
        //: %1 is another value of the same field.
        return InvoiceWords::tr("%1 is about as likely.").arg(value(0));
    case DoubtCode::WeakLabel:
        return InvoiceWords::tr("No label near it says what it is.");
    case DoubtCode::UnclearReading:
        //: %1 is a number.
        return InvoiceWords::tr("The letters were read with only %1 % certainty.").arg(plain(0));
    case DoubtCode::AmbiguousDate:
        //: %1 and %2 are dates.
        return InvoiceWords::tr("Could be %1 or %2: day and month may be exchanged.")
            .arg(formatDate(QDate::fromString(plain(0), Qt::ISODate)),
                 formatDate(QDate::fromString(plain(1), Qt::ISODate)));
    case DoubtCode::SumsDoNotClose:
        //: %1 and %2 are amounts.
        return InvoiceWords::tr("The parts add up to %1, the total says %2.")
            .arg(formatDecimal(plain(0)), formatDecimal(plain(1)));
    case DoubtCode::FailsChecksum:
        return InvoiceWords::tr("Its check digits are wrong.");
    case DoubtCode::OnlyOneSource:
        return InvoiceWords::tr("Nothing else on the page confirms it.");
    case DoubtCode::XmlDiffersFromPage:
        //: %1 and %2 are values of a field.
        return InvoiceWords::tr("The e-invoice says %1, the page says %2.").arg(value(0), value(1));
    case DoubtCode::Guessed:
        return InvoiceWords::tr("Derived from other things; it is not printed.");
    case DoubtCode::ImpossibleValue:
        //: %1 is what stands on the page.
        return InvoiceWords::tr("%1 cannot be.").arg(plain(0));
    }
    return {};
}

} // namespace desk
