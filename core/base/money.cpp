// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// ISO 4217:2015 list one, currencies in circulation; sorted.
constexpr std::array Codes = std::to_array<std::u16string_view>(
    {u"AED", u"AFN", u"ALL", u"AMD", u"ANG", u"AOA", u"ARS", u"AUD", u"AWG", u"AZN", u"BAM", u"BBD", u"BDT", u"BGN",
     u"BHD", u"BIF", u"BMD", u"BND", u"BOB", u"BRL", u"BSD", u"BTN", u"BWP", u"BYN", u"BZD", u"CAD", u"CDF", u"CHF",
     u"CLP", u"CNY", u"COP", u"CRC", u"CUP", u"CVE", u"CZK", u"DJF", u"DKK", u"DOP", u"DZD", u"EGP", u"ERN", u"ETB",
     u"EUR", u"FJD", u"FKP", u"GBP", u"GEL", u"GHS", u"GIP", u"GMD", u"GNF", u"GTQ", u"GYD", u"HKD", u"HNL", u"HRK",
     u"HTG", u"HUF", u"IDR", u"ILS", u"INR", u"IQD", u"IRR", u"ISK", u"JMD", u"JOD", u"JPY", u"KES", u"KGS", u"KHR",
     u"KMF", u"KPW", u"KRW", u"KWD", u"KYD", u"KZT", u"LAK", u"LBP", u"LKR", u"LRD", u"LSL", u"LYD", u"MAD", u"MDL",
     u"MGA", u"MKD", u"MMK", u"MNT", u"MOP", u"MRU", u"MUR", u"MVR", u"MWK", u"MXN", u"MYR", u"MZN", u"NAD", u"NGN",
     u"NIO", u"NOK", u"NPR", u"NZD", u"OMR", u"PAB", u"PEN", u"PGK", u"PHP", u"PKR", u"PLN", u"PYG", u"QAR", u"RON",
     u"RSD", u"RUB", u"RWF", u"SAR", u"SBD", u"SCR", u"SDG", u"SEK", u"SGD", u"SHP", u"SLE", u"SOS", u"SRD", u"SSP",
     u"STN", u"SVC", u"SYP", u"SZL", u"THB", u"TJS", u"TMT", u"TND", u"TOP", u"TRY", u"TTD", u"TWD", u"TZS", u"UAH",
     u"UGX", u"USD", u"UYU", u"UZS", u"VED", u"VES", u"VND", u"VUV", u"WST", u"XAF", u"XCD", u"XOF", u"XPF", u"YER",
     u"ZAR", u"ZMW", u"ZWL"});

constexpr std::array NoPlaces =
    std::to_array<std::u16string_view>({u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG", u"RWF",
                                        u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"});
constexpr std::array ThreePlaces =
    std::to_array<std::u16string_view>({u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"});

template <class List>
bool contains(const List &list, QStringView code)
{
    return std::ranges::binary_search(list, std::u16string_view(code.utf16(), size_t(code.size())));
}

} // namespace

int minorUnitDigits(QStringView currency)
{
    if (contains(NoPlaces, currency))
        return 0;
    return contains(ThreePlaces, currency) ? 3 : 2;
}

bool isCurrencyCode(QStringView code)
{
    return contains(Codes, code);
}

Result<Money> Money::fromDecimal(QStringView text, const QString &currency)
{
    const auto decimal = Decimal::parse(text);
    if (!decimal)
        return fail(ErrorCode::InvalidArgument, u"not an amount"_s);
    const Decimal exact = decimal->reduced();
    const int places = minorUnitDigits(currency);
    if (exact.scale() > places)
        return fail(ErrorCode::InvalidArgument, u"more than %1 places for %2"_s.arg(places).arg(currency));
    const auto scaled = exact.rounded(places);
    if (!scaled)
        return fail(ErrorCode::InvalidArgument, u"amount out of range"_s);
    return Money{scaled->unscaled(), currency};
}

QString Money::toDecimal() const
{
    return Decimal(minorUnits, minorUnitDigits(currency)).toString();
}

} // namespace desk
