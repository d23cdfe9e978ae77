// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/currency_marks.h"

#include "core/base/money.h"

#include <QHash>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct MarkEntry {
    const char16_t *mark; // lower case
    const char16_t *code;
    bool certain;
};

constexpr MarkEntry Marks[] = {
    {u"€", u"EUR", true},       {u"euro", u"EUR", true},        {u"euros", u"EUR", true},   {u"eur", u"EUR", true},
    {u"£", u"GBP", true},       {u"gbp", u"GBP", true},         {u"pounds", u"GBP", true},  {u"$", u"USD", false},
    {u"us$", u"USD", true},     {u"u$s", u"USD", true},         {u"usd", u"USD", true},     {u"dollars", u"USD", false},
    {u"dollar", u"USD", false}, {u"us dollars", u"USD", true},  {u"ca$", u"CAD", true},     {u"c$", u"CAD", true},
    {u"cad$", u"CAD", true},    {u"cdn$", u"CAD", true},        {u"a$", u"AUD", true},      {u"au$", u"AUD", true},
    {u"aud$", u"AUD", true},    {u"nz$", u"NZD", true},         {u"s$", u"SGD", true},      {u"sg$", u"SGD", true},
    {u"sgd$", u"SGD", true},    {u"hk$", u"HKD", true},         {u"nt$", u"TWD", true},     {u"r$", u"BRL", true},
    {u"mx$", u"MXN", true},     {u"usd$", u"USD", true},        {u"rm", u"MYR", true},      {u"myr", u"MYR", true},
    {u"ringgit", u"MYR", true}, {u"chf", u"CHF", true},         {u"sfr", u"CHF", true},     {u"fr", u"CHF", false},
    {u"franken", u"CHF", true}, {u"kr", u"SEK", false},         {u"sek", u"SEK", true},     {u"dkk", u"DKK", true},
    {u"nok", u"NOK", true},     {u"kronor", u"SEK", true},      {u"kroner", u"DKK", false}, {u"zł", u"PLN", true},
    {u"zl", u"PLN", true},      {u"pln", u"PLN", true},         {u"kč", u"CZK", true},      {u"kc", u"CZK", true},
    {u"czk", u"CZK", true},     {u"ft", u"HUF", true},          {u"huf", u"HUF", true},     {u"lei", u"RON", true},
    {u"ron", u"RON", true},     {u"лв", u"BGN", true},          {u"₽", u"RUB", true},     {u"руб", u"RUB", true},
    {u"₴", u"UAH", true},       {u"₹", u"INR", true},           {u"rs", u"INR", false},     {u"inr", u"INR", true},
    {u"rupees", u"INR", false}, {u"¥", u"JPY", false},          {u"￥", u"CNY", false},     {u"円", u"JPY", true},
    {u"jpy", u"JPY", true},     {u"cny", u"CNY", true},         {u"rmb", u"CNY", true},     {u"元", u"CNY", true},
    {u"₩", u"KRW", true},       {u"원", u"KRW", true},          {u"₺", u"TRY", true},       {u"tl", u"TRY", false},
    {u"₪", u"ILS", true},       {u"₫", u"VND", true},           {u"đ", u"VND", true},       {u"฿", u"THB", true},
    {u"₱", u"PHP", true},       {u"rp", u"IDR", true},          {u"aed", u"AED", true},     {u"dhs", u"AED", false},
    {u"dh", u"MAD", false},     {u"sar", u"SAR", true},         {u"zar", u"ZAR", true},     {u"ksh", u"KES", true},
    {u"kshs", u"KES", true},    {u"₦", u"NGN", true},           {u"gh₵", u"GHS", true},     {u"₵", u"GHS", true},
    {u"s/.", u"PEN", true},     {u"usd dollars", u"USD", true}, {u"r", u"ZAR", false},
};

struct CountryEntry {
    const char16_t *country;
    const char16_t *currency;
};

constexpr CountryEntry Countries[] = {
    {u"AT", u"EUR"}, {u"BE", u"EUR"}, {u"CY", u"EUR"}, {u"DE", u"EUR"}, {u"EE", u"EUR"}, {u"ES", u"EUR"},
    {u"FI", u"EUR"}, {u"FR", u"EUR"}, {u"GR", u"EUR"}, {u"HR", u"EUR"}, {u"IE", u"EUR"}, {u"IT", u"EUR"},
    {u"LT", u"EUR"}, {u"LU", u"EUR"}, {u"LV", u"EUR"}, {u"MT", u"EUR"}, {u"NL", u"EUR"}, {u"PT", u"EUR"},
    {u"SI", u"EUR"}, {u"SK", u"EUR"}, {u"MC", u"EUR"}, {u"BG", u"BGN"}, {u"CH", u"CHF"}, {u"LI", u"CHF"},
    {u"CZ", u"CZK"}, {u"DK", u"DKK"}, {u"GB", u"GBP"}, {u"HU", u"HUF"}, {u"NO", u"NOK"}, {u"PL", u"PLN"},
    {u"RO", u"RON"}, {u"SE", u"SEK"}, {u"IS", u"ISK"}, {u"RS", u"RSD"}, {u"TR", u"TRY"}, {u"UA", u"UAH"},
    {u"US", u"USD"}, {u"CA", u"CAD"}, {u"MX", u"MXN"}, {u"BR", u"BRL"}, {u"AR", u"ARS"}, {u"CL", u"CLP"},
    {u"CO", u"COP"}, {u"PE", u"PEN"}, {u"AU", u"AUD"}, {u"NZ", u"NZD"}, {u"SG", u"SGD"}, {u"MY", u"MYR"},
    {u"IN", u"INR"}, {u"CN", u"CNY"}, {u"HK", u"HKD"}, {u"TW", u"TWD"}, {u"JP", u"JPY"}, {u"KR", u"KRW"},
    {u"TH", u"THB"}, {u"ID", u"IDR"}, {u"PH", u"PHP"}, {u"VN", u"VND"}, {u"AE", u"AED"}, {u"SA", u"SAR"},
    {u"IL", u"ILS"}, {u"ZA", u"ZAR"}, {u"MA", u"MAD"}, {u"KE", u"KES"}, {u"NG", u"NGN"}, {u"EG", u"EGP"},
    {u"PK", u"PKR"}, {u"LK", u"LKR"}, {u"BD", u"BDT"},
};

const QHash<QString, CurrencyMark> &markTable()
{
    static const QHash<QString, CurrencyMark> table = [] {
        QHash<QString, CurrencyMark> t;
        for (const MarkEntry &entry : Marks)
            t.insert(QString::fromUtf16(entry.mark), {QString::fromUtf16(entry.code), entry.certain});
        return t;
    }();
    return table;
}

} // namespace

std::optional<CurrencyMark> currencyOf(QStringView mark)
{
    mark = mark.trimmed();
    while (mark.endsWith(u'.') && mark.size() > 1 && mark.compare(u"S/.") != 0)
        mark.chop(1);
    if (mark.isEmpty() || mark.size() > 12)
        return std::nullopt;
    if (mark.size() == 3 && isCurrencyCode(mark))
        return CurrencyMark{mark.toString(), true};
    const auto it = markTable().constFind(mark.toString().toLower());
    if (it == markTable().cend())
        return std::nullopt;
    return *it;
}

QString currencyOfCountry(QStringView country)
{
    for (const CountryEntry &entry : Countries) {
        if (country == QStringView(entry.country))
            return QString::fromUtf16(entry.currency);
    }
    return {};
}

} // namespace desk
