// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/field.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct FieldEntry {
    QLatin1StringView name;
    FieldType type;
};

// In the order of the enumeration.
constexpr std::array<FieldEntry, FieldCount> Entries{{
    {"seller_name"_L1, FieldType::Text},
    {"seller_vat_id"_L1, FieldType::Identifier},
    {"seller_address"_L1, FieldType::Text},
    {"buyer_name"_L1, FieldType::Text},
    {"buyer_vat_id"_L1, FieldType::Identifier},
    {"buyer_address"_L1, FieldType::Text},
    {"invoice_number"_L1, FieldType::Identifier},
    {"issue_date"_L1, FieldType::Date},
    {"due_date"_L1, FieldType::Date},
    {"currency"_L1, FieldType::Currency},
    {"total_without_tax"_L1, FieldType::Amount},
    {"total_tax"_L1, FieldType::Amount},
    {"total_with_tax"_L1, FieldType::Amount},
    {"prepaid"_L1, FieldType::Amount},
    {"amount_due"_L1, FieldType::Amount},
    {"iban"_L1, FieldType::Identifier},
    {"bic"_L1, FieldType::Identifier},
    {"purchase_order"_L1, FieldType::Identifier},
    {"payment_terms"_L1, FieldType::Text},
}};

struct DoubtEntry {
    QLatin1StringView name;
    const char16_t *detail;
};

constexpr std::array<DoubtEntry, int(DoubtCode::ImpossibleValue) + 1> Doubts{{
    {"none"_L1, u""},
    {"not_found"_L1, u"nothing on the page looks like it"},
    {"competing"_L1, u"%1 is about as likely"},
    {"weak_label"_L1, u"no label near it says that it is this field"},
    {"unclear_reading"_L1, u"the letters were read with %1 % certainty"},
    {"ambiguous_date"_L1, u"could be %1 or %2"},
    {"sums_do_not_close"_L1, u"the parts add up to %1, the total says %2"},
    {"fails_checksum"_L1, u"its check digits are wrong"},
    {"only_one_source"_L1, u"nothing else on the page confirms it"},
    {"xml_differs_from_page"_L1, u"the e-invoice says %1, the page says %2"},
    {"guessed"_L1, u"derived, not printed"},
    {"impossible_value"_L1, u"%1 cannot be"},
}};

} // namespace

QString fieldName(Field field)
{
    return Entries[size_t(field)].name;
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (int i = 0; i < FieldCount; ++i) {
        if (Entries[size_t(i)].name == name)
            return Field(i);
    }
    return std::nullopt;
}

FieldType fieldType(Field field)
{
    return Entries[size_t(field)].type;
}

bool isKeyField(Field field, bool receipt)
{
    switch (field) {
    case Field::SellerName:
    case Field::IssueDate:
    case Field::Currency:
    case Field::TotalWithTax:
        return true;
    case Field::InvoiceNumber:
        return !receipt;
    default:
        return false;
    }
}

QList<Field> allFields()
{
    QList<Field> fields;
    for (int i = 0; i < FieldCount; ++i)
        fields.append(Field(i));
    return fields;
}

QString doubtName(DoubtCode code)
{
    return Doubts[size_t(code)].name;
}

DoubtCode doubtFromName(QStringView name)
{
    for (size_t i = 0; i < Doubts.size(); ++i) {
        if (Doubts[i].name == name)
            return DoubtCode(i);
    }
    return DoubtCode::None;
}

QString doubtDetail(const Doubt &doubt)
{
    QString text = QString::fromUtf16(Doubts[size_t(doubt.code)].detail);
    for (int i = 0; i < 2; ++i) // not arg(): a value may hold a place marker of its own
        text.replace(u"%%1"_s.arg(i + 1), doubt.values.value(i, u"?"_s));
    return text;
}

Result<QDate> dateOf(const FieldValue &value)
{
    const QDate date = QDate::fromString(value.value, Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::InvalidArgument, u"not a date"_s);
    return date;
}

Result<Decimal> decimalOf(const FieldValue &value)
{
    if (const auto decimal = Decimal::parse(value.value))
        return *decimal;
    return fail(ErrorCode::InvalidArgument, u"not an amount"_s);
}

} // namespace desk
