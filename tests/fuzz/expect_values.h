// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/extraction_stages.h"
#include "tests/fuzz/expect.h"

#include <cmath>

namespace desk {

/// What must hold for a value, wherever it was read.
inline void expectValue(const FieldValue &value, FieldType type)
{
    expect(value.confidence >= 0 && value.confidence <= 1, "a confidence is within 0..1");
    expect(value.page >= -1, "a page counts from 0");
    for (const double side : {value.box.left, value.box.top, value.box.right, value.box.bottom})
        expect(std::isfinite(side), "a box has finite sides");
    for (const QChar c : value.value)
        expect(c.category() != QChar::Other_Control, "a value has no control characters");
    if (value.isEmpty())
        return;
    if (type == FieldType::Date) {
        const Result<QDate> date = dateOf(value);
        expect(date.has_value() && date->toString(Qt::ISODate) == value.value, "a date is canonical");
    }
    if (type == FieldType::Amount)
        expect(decimalOf(value).has_value(), "an amount is canonical");
}

/// What must hold for whatever was read from a document.
inline void expectExtraction(const Extraction &extraction)
{
    for (auto it = extraction.fields.cbegin(); it != extraction.fields.cend(); ++it) {
        expectValue(it->taken, fieldType(it.key()));
        for (const FieldValue &other : it->others)
            expectValue(other, fieldType(it.key()));
    }
    for (const LineItem &line : extraction.lines) {
        expectValue(line.description, FieldType::Text);
        for (const FieldValue &number : {line.quantity, line.unitPrice, line.taxRate, line.amount})
            expectValue(number, FieldType::Amount);
    }
    for (const TaxBreakdown &tax : extraction.taxes) {
        for (const FieldValue &number : {tax.taxRate, tax.taxableAmount, tax.taxAmount})
            expectValue(number, FieldType::Amount);
    }
    for (const AllowanceCharge &part : extraction.allowancesCharges)
        expectValue(part.amount, FieldType::Amount);
}

} // namespace desk
