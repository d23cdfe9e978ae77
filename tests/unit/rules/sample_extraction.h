// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

[[nodiscard]] inline FieldValue sampleValue(const QString &value, double confidence = 0.8,
                                            ValueSource source = ValueSource::Text)
{
    FieldValue field;
    field.value = value;
    field.confidence = confidence;
    field.source = source;
    return field;
}

/// An invoice with these fields, all read from text with confidence 0.8.
[[nodiscard]] inline Extraction sampleExtraction(const QList<std::pair<Field, QString>> &fields,
                                                 ValueSource source = ValueSource::Text)
{
    Extraction extraction;
    extraction.kind = DocumentKind::Invoice;
    for (const auto &[field, value] : fields) {
        if (!value.isEmpty())
            extraction.fields[field].taken = sampleValue(value, 0.8, source);
    }
    return extraction;
}

/// A sound invoice over 100.00 + 19.00 = 119.00 EUR.
[[nodiscard]] inline Extraction soundExtraction(ValueSource source = ValueSource::Text)
{
    return sampleExtraction({{Field::SellerName, QStringLiteral("Lieferant GmbH")},
                             {Field::InvoiceNumber, QStringLiteral("R-1")},
                             {Field::IssueDate, QStringLiteral("2026-03-01")},
                             {Field::DueDate, QStringLiteral("2026-03-31")},
                             {Field::Currency, QStringLiteral("EUR")},
                             {Field::TotalWithoutTax, QStringLiteral("100.00")},
                             {Field::TotalTax, QStringLiteral("19.00")},
                             {Field::TotalWithTax, QStringLiteral("119.00")},
                             {Field::AmountDue, QStringLiteral("119.00")}},
                            source);
}

[[nodiscard]] inline LineItem sampleLine(const QString &quantity, const QString &price, const QString &amount,
                                         const QString &rate = {})
{
    LineItem line;
    line.quantity = sampleValue(quantity);
    line.unitPrice = sampleValue(price);
    line.amount = sampleValue(amount);
    line.taxRate = sampleValue(rate);
    return line;
}

} // namespace desk
