// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"

#include "core/base/decimal.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// What stands in the place of a character that cannot be seen, or that turns the text around.
QString placeholder(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c))); // the picture of a control character
    if (c == 0x7f)
        return QString(QChar(u'\u2421'));
    return u"\u27E8U+%1\u27E9"_s.arg(uint(c), 4, 16, '0'_L1).toUpper();
}

/// Qt groups "1234.567" where a language leaves four digits together: then all groups are made anew.
QString grouped(const QString &number, const QString &separator)
{
    if (separator.isEmpty() || number.indexOf(separator) <= 3)
        return number;
    QString digits = QString(number).remove(separator);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

bool mustShow(char32_t c)
{
    if (c == 0x00ad || c == 0x200d)
        return c == 0x00ad; // a joiner is part of ordinary words in many scripts
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString displayName(const QString &name)
{
    QString safe;
    safe.reserve(name.size());
    const QList<uint> points = name.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (mustShow(c))
            safe += placeholder(c);
        else
            safe += QString::fromUcs4(&c, 1);
    }
    return safe;
}

QString formatDecimal(const QString &decimal)
{
    const auto value = Decimal::parse(decimal);
    if (!value)
        return displayName(decimal);
    const QLocale locale;
    // Not by way of double: 18 digits do not fit.
    const QString plain = value->abs().toString(value->scale());
    const qsizetype point = plain.indexOf(u'.');
    bool ok = false;
    const qlonglong whole = plain.left(point < 0 ? plain.size() : point).toLongLong(&ok);
    if (!ok)
        return decimal;
    QString text = grouped(locale.toString(whole), locale.groupSeparator());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : QStringView(plain).mid(point + 1))
            text += locale.toString(digit.digitValue());
    }
    return value->isNegative() ? locale.negativeSign() + text : text;
}

QString formatMoney(const QString &decimal, const QString &currency)
{
    if (decimal.isEmpty())
        return {};
    const QString amount = formatDecimal(decimal);
    return currency.isEmpty() ? amount : amount + u'\u00a0' + displayName(currency);
}

QString formatDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

QString formatDateTime(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString formatAge(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, utc.secsTo(now));
    if (seconds < 60)
        return Format::tr("just now", "how long ago");
    if (seconds < 3600)
        //: How long ago, minutes.
        return Format::tr("%Ln min", nullptr, int(seconds / 60));
    if (seconds < 86400)
        //: How long ago, hours.
        return Format::tr("%Ln h", nullptr, int(seconds / 3600));
    if (seconds < 60 * 86400)
        //: How long ago, days.
        return Format::tr("%Ln day(s)", nullptr, int(seconds / 86400));
    return formatDate(utc.toLocalTime().date());
}

QString formatDuration(qint64 seconds)
{
    if (seconds < 60)
        //: Seconds that are left.
        return Format::tr("%Ln s", nullptr, int(std::max<qint64>(0, seconds)));
    if (seconds < 3600)
        //: Minutes that are left.
        return Format::tr("%Ln min", nullptr, int((seconds + 59) / 60));
    //: Hours and minutes that are left.
    return Format::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString formatRate(double perSecond)
{
    if (perSecond <= 0)
        return {};
    if (perSecond >= 1)
        //: Documents a second.
        return Format::tr("%1/s").arg(QLocale().toString(perSecond, 'f', 1));
    //: Documents a minute.
    return Format::tr("%1/min").arg(QLocale().toString(perSecond * 60, 'f', perSecond * 60 < 10 ? 1 : 0));
}

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString formatIban(const QString &iban)
{
    QString groups;
    for (qsizetype i = 0; i < iban.size(); i += 4) {
        if (i > 0)
            groups += u' ';
        groups += QStringView(iban).mid(i, 4);
    }
    return displayName(groups);
}

QString formatPercent(double zeroToOne)
{
    //: A percentage.
    return Format::tr("%1 %").arg(QLocale().toString(int(std::floor(zeroToOne * 100 + 0.5))));
}

} // namespace desk
