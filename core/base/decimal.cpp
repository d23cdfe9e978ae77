// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <cmath>

namespace desk {

namespace {

using Wide = __int128;
constexpr int MaxScale = 9;
constexpr qint64 MaxUnscaled = 999'999'999'999'999'999; // 18 digits

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<Decimal> fit(Wide unscaled, int scale)
{
    if (unscaled > MaxUnscaled || unscaled < -MaxUnscaled)
        return std::nullopt;
    return Decimal(qint64(unscaled), scale);
}

Wide divideRounded(Wide dividend, Wide divisor)
{
    if (divisor < 0) {
        dividend = -dividend;
        divisor = -divisor;
    }
    const Wide half = divisor / 2;
    const Wide adjusted = dividend >= 0 ? dividend + half : dividend - half;
    return adjusted / divisor;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    qint64 unscaled = 0;
    int scale = 0, digits = 0;
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.') {
            if (point)
                return std::nullopt;
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (point && scale == MaxScale) {
            if (c != u'0') // more precise than we can hold: better none than a silently cut value
                return std::nullopt;
            continue;
        }
        if (unscaled > (MaxUnscaled - 9) / 10)
            return std::nullopt;
        unscaled = unscaled * 10 + (c.unicode() - u'0');
        ++digits;
        scale += point;
    }
    if (digits == 0)
        return std::nullopt;
    return Decimal(negative ? -unscaled : unscaled, scale);
}

QString Decimal::toString(int minPlaces) const
{
    QString digits = QString::number(m_unscaled < 0 ? -m_unscaled : m_unscaled);
    int places = m_scale;
    while (places < minPlaces) {
        digits += u'0';
        ++places;
    }
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return m_unscaled < 0 ? u'-' + digits : digits;
}

double Decimal::toDouble() const
{
    return double(m_unscaled) / std::pow(10.0, m_scale);
}

std::optional<Decimal> Decimal::rounded(int places) const
{
    if (places >= m_scale)
        return fit(Wide(m_unscaled) * powerOfTen(places - m_scale), places);
    return fit(divideRounded(m_unscaled, powerOfTen(m_scale - places)), places);
}

Decimal Decimal::reduced() const
{
    Decimal d = *this;
    while (d.m_scale > 0 && d.m_unscaled % 10 == 0) {
        d.m_unscaled /= 10;
        --d.m_scale;
    }
    return d;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    return fit(Wide(m_unscaled) * powerOfTen(scale - m_scale) +
                   Wide(other.m_unscaled) * powerOfTen(scale - other.m_scale),
               scale);
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    const Wide product = Wide(m_unscaled) * Wide(other.m_unscaled);
    const int scale = m_scale + other.m_scale;
    if (scale <= MaxScale)
        return fit(product, scale);
    return fit(divideRounded(product, powerOfTen(scale - MaxScale)), MaxScale);
}

std::optional<Decimal> Decimal::dividedBy(const Decimal &other, int places) const
{
    if (other.m_unscaled == 0)
        return std::nullopt;
    const int shift = places + other.m_scale - m_scale;
    const Wide dividend = shift >= 0 ? Wide(m_unscaled) * powerOfTen(shift) : Wide(m_unscaled);
    const Wide divisor = shift >= 0 ? Wide(other.m_unscaled) : Wide(other.m_unscaled) * powerOfTen(-shift);
    return fit(divideRounded(dividend, divisor), places);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = Wide(a.m_unscaled) * powerOfTen(scale - a.m_scale);
    const Wide right = Wide(b.m_unscaled) * powerOfTen(scale - b.m_scale);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

} // namespace desk
