// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_edits.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTextLength = 4'000;
constexpr qsizetype MaxCodeLength = 36;

tl::unexpected<Error> expected(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, u"expected "_s + what);
}

bool isCode(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

bool isBlank(QChar c)
{
    return c.isSpace();
}

Result<> checkText(const QString &value, qsizetype maxLength)
{
    const bool control = std::ranges::any_of(value, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control || value != value.trimmed() || value.size() > maxLength)
        return expected(u"one line of at most %1 characters, without blanks at its ends"_s.arg(maxLength));
    return {};
}

} // namespace

Result<> checkCanonical(FieldType type, const QString &value)
{
    if (value.isEmpty())
        return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Identifier:
        return checkText(value, MaxTextLength);
    case FieldType::Date:
        if (value.size() != 10 || !QDate::fromString(value, Qt::ISODate).isValid())
            return expected(u"a date like 2026-11-30"_s);
        return {};
    case FieldType::Amount:
        if (const auto number = Decimal::parse(value); !number || number->toString() != value)
            return expected(u"a number like 1234.50"_s);
        return {};
    case FieldType::Currency:
        if (!isCurrencyCode(value))
            return expected(u"a currency code of ISO 4217 like EUR"_s);
        return {};
    }
    return {};
}

Result<> checkCanonical(Field field, const QString &value)
{
    switch (field) {
    case Field::Iban:
    case Field::Bic:
        if (!isCode(value))
            return expected(u"capital letters and digits without blanks"_s);
        break;
    case Field::SellerVatId:
    case Field::BuyerVatId: // some countries have other signs in it, none has blanks
        if (value != value.toUpper() || std::ranges::any_of(value, &isBlank))
            return expected(u"capital letters and digits without blanks"_s);
        break;
    default:
        break;
    }
    return checkCanonical(fieldType(field), value);
}

Result<> checkLedgerCode(const QString &code)
{
    return checkText(code, MaxCodeLength);
}

} // namespace desk
