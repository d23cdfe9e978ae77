// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/nano_dollars.h"

#include "core/base/decimal.h"

#include <QtNumeric>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Places = 9;

} // namespace

std::optional<NanoDollars> NanoDollars::plus(NanoDollars other) const
{
    qint64 sum = 0;
    return qAddOverflow(value, other.value, &sum) ? std::nullopt : std::optional(NanoDollars{sum});
}

std::optional<NanoDollars> NanoDollars::minus(NanoDollars other) const
{
    qint64 difference = 0;
    return qSubOverflow(value, other.value, &difference) ? std::nullopt : std::optional(NanoDollars{difference});
}

std::optional<NanoDollars> NanoDollars::scaled(qint64 numerator, qint64 denominator) const
{
    Q_ASSERT(denominator > 0);
    qint64 product = 0;
    if (qMulOverflow(value, numerator, &product))
        return std::nullopt;
    const qint64 quotient = product / denominator;
    return NanoDollars{product % denominator < 0 ? quotient - 1 : quotient};
}

QString NanoDollars::toDecimal() const
{
    const bool negative = value < 0;
    // Not -value: the least number has no counterpart.
    const quint64 size = negative ? quint64(0) - quint64(value) : quint64(value);
    return u"%1%2.%3"_s.arg(negative ? u"-"_s : QString())
        .arg(size / NanoPerDollar)
        .arg(size % NanoPerDollar, Places, 10, QChar(u'0'));
}

Result<NanoDollars> NanoDollars::fromDecimal(QStringView text)
{
    const auto number = Decimal::parse(text);
    if (!number || number->isNegative() || number->scale() > Places)
        return fail(ErrorCode::InvalidArgument, u"an amount in dollars is written like 2.00"_s);
    qint64 nano = number->unscaled();
    for (int place = number->scale(); place < Places; ++place) {
        if (qMulOverflow(nano, qint64(10), &nano))
            return fail(ErrorCode::InvalidArgument, u"this amount is too large"_s);
    }
    return NanoDollars{nano};
}

} // namespace desk
