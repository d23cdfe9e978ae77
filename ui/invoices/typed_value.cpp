// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/typed_value.h"

#include "core/invoices/local/normalise_input.h"
#include "core/invoices/rules/checksum.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// With four digits for the year, whatever the locale does.
QString localDateFormat()
{
    const QLocale locale;
    if (locale == QLocale::c())
        return u"yyyy-MM-dd"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

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

/// Blanks of all kinds become one blank; marks that only turn the text around go; digits and minus signs of other
/// scripts become those of ASCII.
QString plainText(const QString &typed)
{
    QString text;
    for (const QChar c : typed.simplified()) {
        if (c == u'\u2212')
            text += u'-';
        else if (c.isDigit())
            text += QChar(u'0' + c.digitValue());
        else if (c != u'\u200e' && c != u'\u200f' && c != u'\u061c')
            text += c;
    }
    return text;
}

QDate nearestToday(int day, int month)
{
    const QDate today = QDate::currentDate();
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(date.daysTo(today)) < std::abs(best.daysTo(today))))
            best = date;
    }
    return best;
}

/// What only a person types: "4.3." and, without any sign, "040326" or "04032026", in the order of the locale.
QDate shorthandDate(const QString &text)
{
    static const QRegularExpression dayAndMonth(u"^(\\d{1,2})[./-](\\d{1,2})[./-]?$"_s);
    static const QRegularExpression digitsOnly(u"^(\\d{2})(\\d{2})(\\d{2}|20\\d{2})$"_s);
    const bool monthFirst = localOrder() == DateOrder::MonthFirst;
    if (const auto match = dayAndMonth.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        return monthFirst ? nearestToday(second, first) : nearestToday(first, second);
    }
    if (const auto match = digitsOnly.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = match.captured(3).toInt();
        return {year < 100 ? 2000 + year : year, monthFirst ? first : second, monthFirst ? second : first};
    }
    return {};
}

/// The longest run of words that `read` makes a value of, those at the front first.
template <class Read>
std::optional<QString> longestRun(const QStringList &words, Read read)
{
    for (qsizetype length = words.size(); length > 0; --length) {
        for (qsizetype first = 0; first + length <= words.size(); ++first) {
            if (const auto value = read(words.mid(first, length).join(u' ')))
                return value;
        }
    }
    return std::nullopt;
}

/// True for what proves itself: check digits, or the form of its country.
bool provesItself(Field field, const QString &code)
{
    switch (field) {
    case Field::Iban:
        return ibanIsValid(code);
    case Field::Bic:
        return bicIsWellFormed(code) && code.size() >= 8;
    case Field::SellerVatId:
    case Field::BuyerVatId:
        return vatIdProblem(code) == VatIdProblem::None;
    default:
        return false;
    }
}

} // namespace

Result<QString> canonicalValue(Field field, const QString &typed, const QString &currency)
{
    const QString text = fieldType(field) == FieldType::Text ? typed.simplified() : plainText(typed);
    if (fieldType(field) == FieldType::Date) {
        const QDate asShown = QLocale().toDate(text, localDateFormat());
        const QDate date = asShown.isValid() ? asShown : shorthandDate(text);
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    TRY_ASSIGN(value, normaliseInput(field, text, localContext()));
    if (fieldType(field) != FieldType::Amount || value.isEmpty() || currency.isEmpty())
        return value;
    const auto amount = Decimal::parse(value);
    // "119" stands as "119.00" among the others, and 1234 yen as "1234".
    return amount ? amount->reduced().toString(minorUnitDigits(currency)) : value;
}

Result<QString> canonicalPicked(Field field, const QString &text, const QString &currency)
{
    const QStringList words = plainText(text).split(u' ', Qt::SkipEmptyParts);
    const auto read = [&](const QString &part) -> std::optional<QString> {
        QString trimmed = part;
        while (trimmed.endsWith(u',') || trimmed.endsWith(u';') || trimmed.endsWith(u':'))
            trimmed.chop(1);
        const Result<QString> value = canonicalValue(field, trimmed, currency);
        return value && !value->isEmpty() ? std::optional(*value) : std::nullopt;
    };
    const auto proven = longestRun(words, [&](const QString &part) {
        const auto value = read(part);
        return value && provesItself(field, *value) ? value : std::nullopt;
    });
    if (proven)
        return *proven;
    const Result<QString> whole = canonicalValue(field, text, currency);
    if (whole || fieldType(field) == FieldType::Text)
        return whole;
    if (const auto part = longestRun(words, read))
        return *part;
    if (fieldType(field) == FieldType::Currency) {
        for (const QString &word : words) {
            if (const auto amount = parseAmount(word); amount && !amount->currency.isEmpty())
                return amount->currency;
        }
    }
    return whole;
}

FieldType cellType(QStringView column)
{
    return column == "description"_L1 || column == "reason"_L1 ? FieldType::Text : FieldType::Amount;
}

Result<QString> canonicalCell(QStringView column, const QString &typed)
{
    if (column == "tax_rate"_L1 && !typed.trimmed().isEmpty()) {
        if (const auto percent = parsePercent(plainText(typed), false, {.style = localMark(), .repair = false}))
            return percent->toString(2);
        return fail(ErrorCode::InvalidArgument, u"not a percentage"_s);
    }
    const QString text = typed.simplified();
    if (text.isEmpty() || cellType(column) == FieldType::Text)
        return text;
    return normaliseInput(Field::TotalWithTax, plainText(text), localContext());
}

QString editText(FieldType type, const QString &canonical)
{
    if (type == FieldType::Amount)
        return Decimal::parse(canonical) ? formatDecimal(canonical) : canonical;
    if (type == FieldType::Date) {
        const QDate date = QDate::fromString(canonical, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, localDateFormat()) : canonical;
    }
    return canonical;
}

QString editText(Field field, const QString &canonical)
{
    return field == Field::Iban ? formatIban(canonical) : editText(fieldType(field), canonical);
}

QString expectedForm(FieldType type)
{
    switch (type) {
    case FieldType::Date:
        //: Below a field that holds no date. %1: an example.
        return QCoreApplication::translate("TypedValue", "A date is expected, for example %1.")
            .arg(QLocale().toString(QDate(QDate::currentDate().year(), 12, 31), localDateFormat()));
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

QString problemOf(Field field, const QString &typed)
{
    const QString text = plainText(typed);
    QString why;
    static const QRegularExpression threeNumbers(u"^\\d{1,4}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,4}$"_s);
    if (fieldType(field) == FieldType::Date && threeNumbers.match(text).hasMatch()) {
        //: Below a date field. %1: what was typed, for example 31/02/2026.
        why = QCoreApplication::translate("TypedValue", "%1 is no day of the calendar.").arg(text);
    } else if (fieldType(field) == FieldType::Currency && text.size() == 3) {
        //: Below the field of the currency. %1: what was typed, for example XYZ.
        why =
            QCoreApplication::translate("TypedValue", "%1 is not a currency in use.").arg(displayName(text.toUpper()));
    } else if (field == Field::Iban) {
        const int wanted = ibanLength(QStringView(text).left(2).toString().toUpper());
        const int length = int(QString(text).remove(u' ').size());
        if (wanted > 0 && wanted != length)
            //: Below the field of the IBAN. %1: country, %2 and %3: numbers of characters.
            why = QCoreApplication::translate("TypedValue", "An IBAN of %1 has %2 characters, this one has %3.")
                      .arg(text.left(2).toUpper())
                      .arg(wanted)
                      .arg(length);
    }
    const QString expected = expectedForm(field);
    return why.isEmpty() ? expected : why + u' ' + expected;
}

} // namespace desk
