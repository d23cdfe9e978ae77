// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/typed_value.h"

#include "core/invoices/local/amount_parser.h"
#include "core/invoices/local/date_parser.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

DateOrder localOrder()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') && !format.startsWith(u'y') ? DateOrder::MonthFirst
                                                                                   : DateOrder::DayFirst;
}

DecimalMark localMark()
{
    return QLocale().decimalPoint() == ","_L1 ? DecimalMark::Comma : DecimalMark::Point;
}

/// @param places  at least so many; 0 = as typed.
Result<QString> amount(const QString &text, int places)
{
    if (const auto parsed = parseAmount(text, {.style = localMark(), .repair = false}))
        return parsed->value.toString(std::max(places, parsed->places));
    return fail(ErrorCode::InvalidArgument, u"not an amount"_s);
}

/// IBAN, BIC and VAT ids are printed in groups and kept without them.
QString code(const QString &text)
{
    QString out = text.toUpper();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'.'; });
    return out;
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

Result<QString> bankCode(const QString &text, QLatin1StringView label, int least, int most)
{
    QString value = code(text);
    if (value.startsWith(label))
        value.remove(0, label.size());
    if (value.size() < least || value.size() > most || !std::ranges::all_of(value, isLetterOrDigit))
        return fail(ErrorCode::InvalidArgument, u"not a bank code"_s);
    return value;
}

} // namespace

Result<QString> canonicalValue(Field field, const QString &typed, const QString &currency)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QString();
    switch (fieldType(field)) {
    case FieldType::Text:
        return text;
    case FieldType::Identifier:
        if (field == Field::Iban)
            return bankCode(text, "IBAN"_L1, 15, 34);
        if (field == Field::Bic)
            return bankCode(text, "BIC"_L1, 8, 11);
        return field == Field::SellerVatId || field == Field::BuyerVatId ? code(text) : text;
    case FieldType::Date:
        if (const auto parsed = parseDate(text, localOrder()))
            return parsed->date.toString(Qt::ISODate);
        return fail(ErrorCode::InvalidArgument, u"not a date"_s);
    case FieldType::Amount:
        return amount(text, currency.isEmpty() ? 0 : minorUnitDigits(currency));
    case FieldType::Currency:
        if (isCurrencyCode(text.toUpper()))
            return text.toUpper();
        if (const auto sign = parseAmount(u"1 "_s + text); sign && !sign->currency.isEmpty())
            return sign->currency;
        return fail(ErrorCode::InvalidArgument, u"not a currency"_s);
    }
    return text;
}

FieldType cellType(QStringView column)
{
    return column == "description"_L1 || column == "reason"_L1 ? FieldType::Text : FieldType::Amount;
}

Result<QString> canonicalCell(QStringView column, const QString &typed)
{
    if (column == "tax_rate"_L1 && !typed.trimmed().isEmpty()) {
        if (const auto percent = parsePercent(typed.trimmed(), false, {.style = localMark(), .repair = false}))
            return percent->toString(2);
        return fail(ErrorCode::InvalidArgument, u"not a percentage"_s);
    }
    const QString text = typed.simplified();
    if (text.isEmpty() || cellType(column) == FieldType::Text)
        return text;
    return amount(text, 0);
}

QString editText(FieldType type, const QString &canonical)
{
    if (type != FieldType::Amount)
        return canonical;
    return QString(canonical).replace(u'.', QLocale().decimalPoint());
}

QString expectedForm(FieldType type)
{
    switch (type) {
    case FieldType::Date:
        //: Below a field that holds no date. %1: an example.
        return QCoreApplication::translate("TypedValue", "A date is expected, for example %1.")
            .arg(QDate(QDate::currentDate().year(), 12, 31).toString(Qt::ISODate));
    case FieldType::Amount:
        //: Below a field that holds no number. %1: an example in the person's own notation.
        return QCoreApplication::translate("TypedValue", "An amount is expected, for example %1.")
            .arg(QLocale().toString(1234.5, 'f', 2));
    case FieldType::Currency:
        return QCoreApplication::translate("TypedValue",
                                           "A currency code of three letters is expected, for example EUR.");
    case FieldType::Text:
    case FieldType::Identifier:
        return QCoreApplication::translate("TypedValue", "This value cannot be.");
    }
    return {};
}

QString expectedForm(Field field)
{
    if (field == Field::Iban)
        //: Below a field that holds no IBAN. %1: an example.
        return QCoreApplication::translate("TypedValue", "An IBAN is expected, for example %1.")
            .arg(u"DE89 3704 0044 0532 0130 00"_s);
    if (field == Field::Bic)
        return QCoreApplication::translate("TypedValue", "A BIC of 8 or 11 letters and digits is expected.");
    return expectedForm(fieldType(field));
}

} // namespace desk
