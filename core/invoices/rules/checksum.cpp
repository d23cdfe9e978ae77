// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/checksum.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace desk {

namespace {

struct IbanCountry {
    std::u16string_view code;
    int length;
};

// The IBAN registry (ISO 13616); sorted by country.
constexpr std::array IbanCountries = std::to_array<IbanCountry>(
    {{u"AD", 24}, {u"AE", 23}, {u"AL", 28}, {u"AT", 20}, {u"AZ", 28}, {u"BA", 20}, {u"BE", 16}, {u"BG", 22},
     {u"BH", 22}, {u"BI", 27}, {u"BR", 29}, {u"BY", 28}, {u"CH", 21}, {u"CR", 22}, {u"CY", 28}, {u"CZ", 24},
     {u"DE", 22}, {u"DJ", 27}, {u"DK", 18}, {u"DO", 28}, {u"EE", 20}, {u"EG", 29}, {u"ES", 24}, {u"FI", 18},
     {u"FK", 18}, {u"FO", 18}, {u"FR", 27}, {u"GB", 22}, {u"GE", 22}, {u"GI", 23}, {u"GL", 18}, {u"GR", 27},
     {u"GT", 28}, {u"HN", 28}, {u"HR", 21}, {u"HU", 28}, {u"IE", 22}, {u"IL", 23}, {u"IQ", 23}, {u"IS", 26},
     {u"IT", 27}, {u"JO", 30}, {u"KW", 30}, {u"KZ", 20}, {u"LB", 28}, {u"LC", 32}, {u"LI", 21}, {u"LT", 20},
     {u"LU", 20}, {u"LV", 21}, {u"LY", 25}, {u"MC", 27}, {u"MD", 24}, {u"ME", 22}, {u"MK", 19}, {u"MN", 20},
     {u"MR", 27}, {u"MT", 31}, {u"MU", 30}, {u"NI", 28}, {u"NL", 18}, {u"NO", 15}, {u"OM", 23}, {u"PK", 24},
     {u"PL", 28}, {u"PS", 29}, {u"PT", 25}, {u"QA", 29}, {u"RO", 24}, {u"RS", 22}, {u"RU", 33}, {u"SA", 24},
     {u"SC", 31}, {u"SD", 18}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"SO", 23}, {u"ST", 25},
     {u"SV", 28}, {u"TL", 23}, {u"TN", 24}, {u"TR", 26}, {u"UA", 29}, {u"VA", 22}, {u"VG", 24}, {u"XK", 20},
     {u"YE", 30}});

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool allOf(QStringView text, bool (*predicate)(QChar))
{
    return std::ranges::all_of(text, predicate);
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || isLetter(c);
}

} // namespace

int ibanLength(QStringView country)
{
    const std::u16string_view code(country.utf16(), size_t(country.size()));
    const auto it = std::ranges::lower_bound(IbanCountries, code, {}, &IbanCountry::code);
    return it != IbanCountries.end() && it->code == code ? it->length : 0;
}

bool ibanIsValid(QStringView iban)
{
    if (iban.size() < 15 || iban.size() != ibanLength(iban.left(2)))
        return false;
    if (!allOf(iban, isLetterOrDigit) || !isDigit(iban[2]) || !isDigit(iban[3]))
        return false;
    int remainder = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + 4) % iban.size()]; // country and check digits count last
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

bool bicIsWellFormed(QStringView bic)
{
    if (bic.size() != 8 && bic.size() != 11)
        return false;
    return allOf(bic.left(4), isLetterOrDigit) && allOf(bic.mid(4, 2), isLetter) && allOf(bic.mid(6), isLetterOrDigit);
}

} // namespace desk
