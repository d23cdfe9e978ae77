// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_text.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// 0x80 to 0x9F; 0 = not in use. The other bytes are those of Latin-1.
constexpr std::array<char16_t, 32> Windows1252High{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte of a character; -1 where there is none.
int windows1252Byte(char32_t c)
{
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF))
        return int(c);
    const auto high = std::ranges::find(Windows1252High, char16_t(c));
    return c <= 0xFFFF && high != Windows1252High.end() && *high != 0 ? int(0x80 + (high - Windows1252High.begin()))
                                                                      : -1;
}

/// The letter without its marks, where that is one that the encoding has.
int plainLetterByte(char32_t c)
{
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    const auto codes = parts.toUcs4();
    return codes.isEmpty() || codes.first() == c ? -1 : windows1252Byte(codes.first());
}

/// A credit of -12.50 has to stay a number that can be summed up.
bool isPlainNumber(const QString &text)
{
    return !text.startsWith(u'+') && Decimal::parse(text).has_value();
}

QString numberText(QString text, QChar decimalMark)
{
    if (!isPlainNumber(text))
        return withoutFormula(text);
    return text.replace(u'.', decimalMark);
}

QString dateText(const QString &text, const QString &format)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return withoutFormula(date.isValid() ? date.toString(format) : text);
}

QString timeText(const QString &text, const QString &format)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || format == ExportProfile().dateFormat)
        return text;
    return withoutFormula(time.date().toString(format) + time.toString(u" HH:mm:ss"_s));
}

} // namespace

QString withoutFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString cellText(const ExportCell &cell, const ExportProfile &profile)
{
    switch (cell.kind) {
    case ExportCell::Kind::Text:
        break;
    case ExportCell::Kind::Number:
        return numberText(cell.text, profile.decimalMark);
    case ExportCell::Kind::Date:
        return dateText(cell.text, profile.dateFormat);
    case ExportCell::Kind::Time:
        return timeText(cell.text, profile.dateFormat);
    }
    return withoutFormula(cell.text);
}

QString csvQuoted(QString text, QChar separator)
{
    const bool needed = text.contains(separator) || text.contains(u'"') || text.contains(u',') || text.contains(u';') ||
                        text.contains(u'\r') || text.contains(u'\n') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needed)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QByteArray encoded(const QString &text, ExportProfile::Encoding encoding, qint64 &replaced)
{
    return encoding == ExportProfile::Encoding::Windows1252 ? toWindows1252(text, replaced) : text.toUtf8();
}

QByteArray toWindows1252(const QString &text, qint64 &replaced)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        int byte = windows1252Byte(c);
        if (byte < 0) {
            ++replaced;
            byte = plainLetterByte(c);
        }
        bytes += byte < 0 ? '?' : char(byte);
    }
    return bytes;
}

} // namespace desk
