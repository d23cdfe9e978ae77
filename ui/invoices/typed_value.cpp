// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/typed_value.h"

#include "core/invoices/local/amount_parser.h"
#include "core/invoices/local/date_parser.h"

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

Result<QString> amount(const QString &text)
{
    // A bare canonical number is never taken for anything else: "1.234" typed into an edit that shows "1.5".
    const auto parsed = parseAmount(text, {.style = localMark(), .repair = false});
    if (parsed)
        return parsed->value.toString(std::min(parsed->places, 9));
    return fail(ErrorCode::InvalidArgument, u"not an amount"_s);
}

} // namespace

Result<QString> canonicalValue(FieldType type, const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QString();
    switch (type) {
    case FieldType::Text:
        return text;
    case FieldType::Identifier:
        return text;
    case FieldType::Date:
        if (const auto parsed = parseDate(text, localOrder()))
            return parsed->date.toString(Qt::ISODate);
        return fail(ErrorCode::InvalidArgument, u"not a date"_s);
    case FieldType::Amount:
        return amount(text);
    case FieldType::Currency:
        if (isCurrencyCode(text.toUpper()))
            return text.toUpper();
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
    return canonicalValue(cellType(column), typed);
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

} // namespace desk
