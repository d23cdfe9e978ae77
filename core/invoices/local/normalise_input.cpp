// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/normalise_input.h"

#include "core/base/money.h"
#include "core/invoices/local/currency_marks.h"

#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Result<QString> dateInput(QStringView text, DateOrder order)
{
    const auto date = parseDate(text, order);
    if (!date)
        return fail(ErrorCode::InvalidArgument, u"a date such as 2024-05-31 or 31.05.2024"_s);
    return date->date.toString(Qt::ISODate);
}

Result<QString> amountInput(QStringView text, DecimalMark mark)
{
    const auto amount = parseAmount(text, {mark, false});
    if (!amount)
        return fail(ErrorCode::InvalidArgument, u"an amount such as 1234.50 or 1.234,50"_s);
    return amount->value.toString(2);
}

Result<QString> currencyInput(QStringView text)
{
    const auto mark = currencyOf(text.toString().toUpper().trimmed());
    const auto printed = mark ? mark : currencyOf(text);
    if (!printed || !isCurrencyCode(printed->code))
        return fail(ErrorCode::InvalidArgument, u"a currency code of three letters such as EUR"_s);
    return printed->code;
}

/// Letters and digits in capitals, for codes whose blanks and points only help the eye.
Result<QString> codeInput(QStringView text, const QString &expected)
{
    QString code;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            code += c.toUpper();
        else if (!c.isSpace() && !QStringView(u".-/").contains(c))
            return fail(ErrorCode::InvalidArgument, expected);
    }
    if (code.isEmpty())
        return fail(ErrorCode::InvalidArgument, expected);
    return code;
}

/// The form of an IBAN (ISO 13616: country, two check digits, 15 to 34 characters in all). Wrong check digits are let
/// through: a person may have to keep what is printed, and a rule says that they are wrong.
Result<QString> ibanInput(QStringView text)
{
    const QString expected = u"an IBAN such as DE89 3704 0044 0532 0130 00"_s;
    TRY_ASSIGN(code, codeInput(text, expected));
    static const QRegularExpression form(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"_s);
    if (!form.match(code).hasMatch())
        return fail(ErrorCode::InvalidArgument, expected);
    return code;
}

} // namespace

Result<QString> normaliseInput(Field field, QStringView text, const InputContext &context)
{
    QString trimmed = text.toString();
    trimmed.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    trimmed = trimmed.simplified();
    if (trimmed.isEmpty())
        return QString();
    switch (fieldType(field)) {
    case FieldType::Date:
        return dateInput(trimmed, context.dateOrder);
    case FieldType::Amount:
        return amountInput(trimmed, context.decimalMark);
    case FieldType::Currency:
        return currencyInput(trimmed);
    case FieldType::Identifier:
        if (field == Field::Iban)
            return ibanInput(trimmed);
        if (field == Field::Bic)
            return codeInput(trimmed, u"a BIC of 8 or 11 letters and digits"_s);
        if (field == Field::SellerVatId || field == Field::BuyerVatId)
            return codeInput(trimmed, u"a tax number of letters and digits"_s);
        return trimmed;
    case FieldType::Text:
        break;
    }
    return trimmed;
}

} // namespace desk
