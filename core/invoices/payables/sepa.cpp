// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/sepa.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Countries and territories of the scheme as of October 2025, by the code in their IBANs; sorted. French overseas
// departments, Jersey and so on have the IBANs of their countries or their own code.
constexpr std::array SepaCountries = std::to_array<std::u16string_view>(
    {u"AD", u"AL", u"AT", u"BE", u"BG", u"CH", u"CY", u"CZ", u"DE", u"DK", u"EE", u"ES", u"FI", u"FR", u"GB",
     u"GG", u"GI", u"GR", u"HR", u"HU", u"IE", u"IM", u"IS", u"IT", u"JE", u"LI", u"LT", u"LU", u"LV", u"MC",
     u"MD", u"ME", u"MK", u"MT", u"NL", u"NO", u"PL", u"PT", u"RO", u"RS", u"SE", u"SI", u"SK", u"SM", u"VA"});

bool isBasic(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"/-?:().,'+ ").contains(c);
}

struct Written {
    char16_t sign;
    const char16_t *as;
};

// What taking the mark off does not settle. German umlauts as German banks write them; Greek by ELOT 743, Cyrillic as
// in passports (ICAO), lower case; capitals are made from them.
constexpr std::array Signs = std::to_array<Written>({
    {u'ä', u"ae"},  {u'ö', u"oe"},  {u'ü', u"ue"},  {u'ß', u"ss"},   {u'æ', u"ae"},  {u'œ', u"oe"}, {u'ø', u"o"},
    {u'å', u"a"},   {u'đ', u"d"},   {u'ð', u"d"},   {u'þ', u"th"},   {u'ł', u"l"},   {u'ħ', u"h"},  {u'ı', u"i"},
    {u'ŋ', u"n"},   {u'ŧ', u"t"},   {u'ĸ', u"k"},   {u'α', u"a"},    {u'β', u"v"},   {u'γ', u"g"},  {u'δ', u"d"},
    {u'ε', u"e"},   {u'ζ', u"z"},   {u'η', u"i"},   {u'θ', u"th"},   {u'ι', u"i"},   {u'κ', u"k"},  {u'λ', u"l"},
    {u'μ', u"m"},   {u'ν', u"n"},   {u'ξ', u"x"},   {u'ο', u"o"},    {u'π', u"p"},   {u'ρ', u"r"},  {u'σ', u"s"},
    {u'ς', u"s"},   {u'τ', u"t"},   {u'υ', u"y"},   {u'φ', u"f"},    {u'χ', u"ch"},  {u'ψ', u"ps"}, {u'ω', u"o"},
    {u'а', u"a"},   {u'б', u"b"},   {u'в', u"v"},   {u'г', u"g"},    {u'д', u"d"},   {u'е', u"e"},  {u'ж', u"zh"},
    {u'з', u"z"},   {u'и', u"i"},   {u'й', u"i"},   {u'к', u"k"},    {u'л', u"l"},   {u'м', u"m"},  {u'н', u"n"},
    {u'о', u"o"},   {u'п', u"p"},   {u'р', u"r"},   {u'с', u"s"},    {u'т', u"t"},   {u'у', u"u"},  {u'ф', u"f"},
    {u'х', u"kh"},  {u'ц', u"ts"},  {u'ч', u"ch"},  {u'ш', u"sh"},   {u'щ', u"sht"}, {u'ъ', u"a"},  {u'ы', u"y"},
    {u'ь', u""},    {u'э', u"e"},   {u'ю', u"iu"},  {u'я', u"ia"},   {u'є', u"ie"},  {u'і', u"i"},  {u'ї', u"i"},
    {u'ґ', u"g"},   {u'ђ', u"dj"},  {u'ћ', u"c"},   {u'љ', u"lj"},   {u'њ', u"nj"},  {u'џ', u"dz"}, {u'ј', u"j"},
    {u'€', u"EUR"}, {u'£', u"GBP"}, {u'$', u"USD"}, {u'&', u"+"},    {u'_', u"-"},   {u'–', u"-"},  {u'—', u"-"},
    {u'‐', u"-"},   {u'‑', u"-"},   {u'−', u"-"},   {u'’', u"'"},    {u'‘', u"'"},   {u'`', u"'"},  {u'´', u"'"},
    {u'"', u"'"},   {u'“', u"'"},   {u'”', u"'"},   {u'„', u"'"},    {u'«', u"'"},   {u'»', u"'"},  {u';', u","},
    {u'[', u"("},   {u']', u")"},   {u'{', u"("},   {u'}', u")"},    {u'<', u"("},   {u'>', u")"},  {u'\\', u"/"},
    {u'⁄', u"/"},   {u'|', u"/"},   {u'…', u"..."}, {u'@', u"(at)"}, {u'№', u"No"},
});

const QHash<QChar, QString> &signs()
{
    static const QHash<QChar, QString> table = [] {
        QHash<QChar, QString> signs;
        for (const Written &written : Signs)
            signs.insert(QChar(written.sign), QString::fromUtf16(written.as));
        return signs;
    }();
    return table;
}

/// In basic letters, or nothing where the sign has no such form.
QString basic(QChar c)
{
    if (isBasic(c))
        return c;
    if (c.isSpace() || c.category() == QChar::Other_Control)
        return u" "_s;
    const QChar lower = c.toLower();
    if (const auto written = signs().constFind(lower); written != signs().cend()) {
        QString text = *written;
        if (lower != c && !text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }
    QString text;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD)) {
        if (part.isMark())
            continue;
        const auto written = signs().constFind(part.toLower()); // ά is α with a mark
        if (isBasic(part))
            text += part;
        else if (written != signs().cend())
            text += part.isUpper() && !written->isEmpty() ? written->at(0).toUpper() + written->mid(1) : *written;
    }
    return text.isEmpty() && !c.isMark() && !c.isSurrogate() ? u"."_s : text;
}

} // namespace

bool isSepaCountry(QStringView country)
{
    return std::ranges::binary_search(SepaCountries, std::u16string_view(country.utf16(), size_t(country.size())));
}

QDate easterSunday(int year)
{
    // The computus as Meeus, Jones and Butcher give it.
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

bool isTargetDay(QDate day)
{
    if (!day.isValid() || day.dayOfWeek() >= Qt::Saturday)
        return false;
    const std::pair monthAndDay(day.month(), day.day());
    for (const auto &closed : {std::pair(1, 1), std::pair(5, 1), std::pair(12, 25), std::pair(12, 26)}) {
        if (monthAndDay == closed)
            return false;
    }
    const qint64 fromEaster = easterSunday(day.year()).daysTo(day);
    return fromEaster != -2 && fromEaster != 1;
}

QDate nextTargetDay(QDate day)
{
    while (day.isValid() && !isTargetDay(day))
        day = day.addDays(1);
    return day;
}

QString sepaText(const QString &text, int longest)
{
    QString written;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        written += basic(c);
    return written.simplified().left(longest).trimmed();
}

QString sepaReference(const QString &text, int longest)
{
    QString reference = sepaText(text, int(text.size()) * 3);
    while (reference.contains("//"_L1))
        reference.replace("//"_L1, "/"_L1);
    while (reference.startsWith(u'/'))
        reference.remove(0, 1);
    reference.truncate(longest);
    while (reference.endsWith(u'/') || reference.endsWith(u' '))
        reference.chop(1);
    return reference;
}

} // namespace desk
