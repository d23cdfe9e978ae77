// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/checksum.h"

#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

namespace desk {

namespace {

using Text = QStringView;

int digit(QChar c)
{
    return c.unicode() - u'0';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

qint64 number(Text digits)
{
    qint64 value = 0;
    for (const QChar c : digits)
        value = value * 10 + digit(c);
    return value;
}

template <size_t N>
int weighted(Text digits, const int (&weights)[N])
{
    int sum = 0;
    for (size_t i = 0; i < N; ++i)
        sum += digit(digits[qsizetype(i)]) * weights[i];
    return sum;
}

/// The last digit makes the sum with every second digit doubled (its cross sum) a multiple of ten.
bool luhn(Text digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digit(digits[digits.size() - 1 - i]) * (i % 2 == 0 ? 1 : 2);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// ISO 7064, MOD 11,10.
bool mod11_10(Text digits)
{
    int product = 10;
    for (const QChar c : digits.chopped(1)) {
        int sum = (digit(c) + product) % 10;
        if (sum == 0)
            sum = 10;
        product = 2 * sum % 11;
    }
    return (11 - product) % 10 == digit(digits.back());
}

/// 11 minus the remainder; `ten` is what stands for a result of 10 (-1 = such numbers are not given out).
bool mod11(int sum, QChar check, int ten)
{
    const int result = (11 - sum % 11) % 11;
    return (result == 10 ? ten : result) == digit(check);
}

bool checkAt(Text n)
{
    const Text digits = n.mid(1);
    int sum = 4;
    for (int i = 0; i < 7; ++i) {
        const int d = digit(digits[i]);
        sum += i % 2 == 0 ? d : d / 5 + d * 2 % 10;
    }
    return (10 - sum % 10) % 10 == digit(digits[7]);
}

bool checkBe(Text n)
{
    return n[0] <= u'1' && 97 - number(n.left(8)) % 97 == number(n.mid(8));
}

bool checkChe(Text n)
{
    return mod11(weighted(n.mid(1), {5, 4, 3, 2, 7, 6, 5, 4}), n[9], -1);
}

bool checkDk(Text n)
{
    return weighted(n, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool checkEe(Text n)
{
    return (10 - weighted(n, {3, 7, 1, 3, 7, 1, 3, 7}) % 10) % 10 == digit(n[8]);
}

bool checkEl(Text n)
{
    return weighted(n, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == digit(n[8]);
}

bool checkEs(Text n)
{
    constexpr std::u16string_view personLetters = u"TRWAGMYFPDXBNJZSQVHLCKE";
    constexpr std::u16string_view companyLetters = u"JABCDEFGHI";
    const QChar first = n[0], last = n[8];
    if (isDigit(first) && isDigit(last))
        return false;
    if (isDigit(first))
        return last == QChar(personLetters[size_t(number(n.left(8)) % 23)]);
    const Text middle = n.mid(1, 7);
    if (Text(u"XYZ").contains(first))
        return last == QChar(personLetters[size_t((number(middle) + (first.unicode() - u'X') * 10'000'000) % 23)]);
    if (Text(u"KLM").contains(first))
        return last == QChar(personLetters[size_t(number(middle) % 23)]);
    int sum = 0;
    for (int i = 0; i < 7; ++i) {
        const int value = digit(middle[i]) * (i % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    const int check = (10 - sum % 10) % 10;
    return isDigit(last) ? digit(last) == check : last == QChar(companyLetters[size_t(check)]);
}

bool checkFi(Text n)
{
    return mod11(weighted(n, {7, 9, 10, 5, 8, 4, 2}), n[7], -1);
}

bool checkFr(Text n)
{
    const qint64 siren = number(n.mid(2));
    if (isDigit(n[0]) && isDigit(n[1]))
        return (12 + 3 * (siren % 97)) % 97 == number(n.left(2));
    constexpr std::u16string_view letters = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto first = letters.find(n[0].unicode()), second = letters.find(n[1].unicode());
    if (first == letters.npos || second == letters.npos)
        return false;
    const qint64 key =
        isDigit(n[0]) ? qint64(first) * 24 + qint64(second) - 10 : qint64(first) * 34 + qint64(second) - 100;
    return (siren + 1 + key / 11) % 11 == key % 11;
}

bool checkGb(Text n)
{
    if (!isDigit(n[0]))
        return n.startsWith(u"GD") ? number(n.mid(2)) < 500 : number(n.mid(2)) >= 500;
    const int sum = weighted(n, {8, 7, 6, 5, 4, 3, 2}) + int(number(n.mid(7, 2)));
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

bool checkHu(Text n)
{
    return weighted(n, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0;
}

bool checkIe(Text n)
{
    constexpr std::u16string_view letters = u"WABCDEFGHIJKLMNOPQRSTUV";
    if (!isDigit(n[1])) { // form of before 2013: digit, letter, five digits, check letter
        const int sum = digit(n[0]) * 2 + weighted(n.mid(2), {7, 6, 5, 4, 3});
        return n[7] == QChar(letters[size_t(sum % 23)]);
    }
    const int extra = n.size() == 9 && n[8] != u'W' ? n[8].unicode() - u'A' + 1 : 0;
    return n[7] == QChar(letters[size_t((weighted(n, {8, 7, 6, 5, 4, 3, 2}) + 9 * extra) % 23)]);
}

bool checkLu(Text n)
{
    return number(n.left(6)) % 89 == number(n.mid(6));
}

bool checkMt(Text n)
{
    return 37 - weighted(n, {3, 4, 6, 7, 8, 9}) % 37 == number(n.mid(6));
}

bool checkNl(Text n)
{
    const int sum = weighted(n, {9, 8, 7, 6, 5, 4, 3, 2});
    if (sum % 11 == digit(n[8]))
        return true;
    int remainder = 2321 % 97; // "NL"; numbers of natural persons count all places modulo 97 since 2020
    for (const QChar c : n) {
        const int value = isDigit(c) ? digit(c) : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

bool checkNo(Text n)
{
    return mod11(weighted(n, {3, 2, 7, 6, 5, 4, 3, 2}), n[8], -1);
}

bool checkPl(Text n)
{
    return weighted(n, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(n[9]);
}

bool checkPt(Text n)
{
    return mod11(weighted(n, {9, 8, 7, 6, 5, 4, 3, 2}), n[8], 0);
}

bool checkRo(Text n)
{
    constexpr int weights[] = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    int sum = 0;
    for (qsizetype i = 0; i + 1 < n.size(); ++i)
        sum += digit(n[i]) * weights[9 - (n.size() - 1) + i];
    return sum * 10 % 11 % 10 == digit(n.back());
}

bool checkSe(Text n)
{
    return luhn(n.left(10));
}

bool checkSi(Text n)
{
    return mod11(weighted(n, {8, 7, 6, 5, 4, 3, 2}), n[7], 0);
}

bool checkSk(Text n)
{
    return number(n) % 11 == 0;
}

struct VatCountry {
    std::u16string_view code;
    std::u16string_view forms;  ///< what follows the country: d digit, a letter, x either, others themselves; | = or
    bool (*check)(Text number); ///< nullptr = by form alone
};

constexpr std::array Countries = std::to_array<VatCountry>({
    {u"AT", u"Udddddddd", checkAt},
    {u"BE", u"dddddddddd", checkBe},
    {u"BG", u"ddddddddd|dddddddddd", nullptr},
    {u"CH", u"Eddddddddd|EdddddddddMWST|EdddddddddTVA|EdddddddddIVA", checkChe},
    {u"CY", u"dddddddda", nullptr},
    {u"CZ", u"dddddddd|ddddddddd|dddddddddd", nullptr},
    {u"DE", u"ddddddddd", mod11_10},
    {u"DK", u"dddddddd", checkDk},
    {u"EE", u"ddddddddd", checkEe},
    {u"EL", u"ddddddddd", checkEl},
    {u"ES", u"xdddddddx", checkEs},
    {u"FI", u"dddddddd", checkFi},
    {u"FR", u"xxddddddddd", checkFr},
    {u"GB", u"ddddddddd|dddddddddddd|GDddd|HAddd", checkGb},
    {u"GR", u"ddddddddd", checkEl},
    {u"HR", u"ddddddddddd", mod11_10},
    {u"HU", u"dddddddd", checkHu},
    {u"IE", u"dxddddda|dddddddaa", checkIe},
    {u"IT", u"ddddddddddd", luhn},
    {u"LT", u"ddddddddd|dddddddddddd", nullptr},
    {u"LU", u"dddddddd", checkLu},
    {u"LV", u"ddddddddddd", nullptr},
    {u"MT", u"dddddddd", checkMt},
    {u"NL", u"dddddddddBdd", checkNl},
    {u"NO", u"ddddddddd|dddddddddMVA", checkNo},
    {u"PL", u"dddddddddd", checkPl},
    {u"PT", u"ddddddddd", checkPt},
    {u"RO", u"dd|ddd|dddd|ddddd|dddddd|ddddddd|dddddddd|ddddddddd|dddddddddd", checkRo},
    {u"SE", u"dddddddddddd", checkSe},
    {u"SI", u"dddddddd", checkSi},
    {u"SK", u"dddddddddd", checkSk},
    {u"XI", u"ddddddddd|dddddddddddd|GDddd|HAddd", checkGb},
});

bool hasForm(Text number, Text form)
{
    if (number.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const QChar c = number[i];
        switch (form[i].unicode()) {
        case u'd':
            if (!isDigit(c))
                return false;
            break;
        case u'a':
            if (!isLetter(c))
                return false;
            break;
        case u'x':
            if (!isDigit(c) && !isLetter(c))
                return false;
            break;
        default:
            if (c != form[i])
                return false;
        }
    }
    return true;
}

} // namespace

VatIdProblem vatIdProblem(QStringView vatId)
{
    const std::u16string_view code(vatId.utf16(), size_t(std::min<qsizetype>(2, vatId.size())));
    const auto country = std::ranges::find(Countries, code, &VatCountry::code);
    if (country == Countries.end())
        return VatIdProblem::UnknownCountry;
    const QStringView number = vatId.mid(2);
    const auto forms = QStringView(country->forms.data(), qsizetype(country->forms.size())).split(u'|');
    if (std::ranges::none_of(forms, [&](QStringView form) { return hasForm(number, form); }))
        return VatIdProblem::Format;
    return !country->check || country->check(number) ? VatIdProblem::None : VatIdProblem::CheckDigits;
}

} // namespace desk
