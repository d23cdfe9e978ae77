// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/typed_value.h"

#include "core/invoices/local/normalise_input.h"

#include <QCoreApplication>
#include <QLocale>

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

InputContext localContext()
{
    return {.dateOrder = localOrder(), .decimalMark = localMark()};
}

} // namespace

Result<QString> canonicalValue(Field field, const QString &typed, const QString &currency)
{
    TRY_ASSIGN(value, normaliseInput(field, typed.simplified(), localContext()));
    if (fieldType(field) != FieldType::Amount || value.isEmpty() || currency.isEmpty())
        return value;
    const auto amount = Decimal::parse(value);
    return amount ? amount->toString(minorUnitDigits(currency)) : value; // "119" stands as "119.00" among the others
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
    return normaliseInput(Field::TotalWithTax, text, localContext());
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
