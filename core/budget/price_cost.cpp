// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/price_cost.h"

#include <QtNumeric>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PicoPerNano = 1000;
constexpr qint64 Permille = 1000;
constexpr int Standard = 1000;

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::TooLarge, u"a cost beyond what can be counted"_s);
}

/// count x rate added to `sum`; false = out of range.
bool add(qint64 &sum, qint64 count, PicoUsdPerToken rate)
{
    qint64 part = 0;
    return !qMulOverflow(count, rate, &part) && !qAddOverflow(sum, part, &sum);
}

Result<NanoDollars> nanoFromPico(qint64 pico, int permille)
{
    // The remainder of the whole thousands is taken along, so that nothing is lost before the last rounding.
    const qint64 whole = pico / Permille, rest = pico % Permille;
    qint64 scaled = 0;
    if (qMulOverflow(whole, qint64(permille), &scaled))
        return tooLarge();
    const qint64 fine = rest * permille; // thousandths of a pico-dollar
    qint64 total = 0;
    if (qAddOverflow(scaled, fine / Permille, &total))
        return tooLarge();
    const bool part = total % PicoPerNano != 0 || fine % Permille != 0;
    return NanoDollars{total / PicoPerNano + (part ? 1 : 0)};
}

const TokenRates &ratesFor(const Price &price, qint64 input)
{
    const TokenRates *rates = &price.rates;
    for (const PriceStep &step : price.steps) {
        if (input > step.aboveInputTokens)
            rates = &step.rates;
    }
    return *rates;
}

Result<> isKnown(const Price &price, qint64 input)
{
    if (price.knownUpToInput && input > *price.knownUpToInput)
        return fail(ErrorCode::NotFound,
                    u"%1/%2 has a known price up to %3 input tokens only"_s.arg(price.provider, price.model)
                        .arg(*price.knownUpToInput));
    return {};
}

/// The dearest rate at which a token of input can be charged; nullopt = a write without a price.
std::optional<PicoUsdPerToken> dearestInput(const TokenRates &rates, const RequestBounds &bounds)
{
    PicoUsdPerToken dearest = std::max(rates.input, rates.cacheRead.value_or(rates.input));
    // A service may write its cache unasked: where a price of writing is known, it counts.
    dearest = std::max(dearest, rates.cacheWrite5m.value_or(0));
    if (bounds.writesCache && !rates.cacheWrite5m)
        return std::nullopt;
    if (bounds.writesCacheForAnHour) {
        if (!rates.cacheWrite1h)
            return std::nullopt;
        dearest = std::max(dearest, *rates.cacheWrite1h);
    }
    return dearest;
}

tl::unexpected<Error> noBound(const QString &what)
{
    return fail(ErrorCode::NotFound, u"nothing says how many tokens of %1 there can be at most"_s.arg(what));
}

} // namespace

Result<NanoDollars> costOf(const ChargedTokens &usage, const Price &price, const QString &tier)
{
    if (!usage.isPossible())
        return fail(ErrorCode::InvalidArgument, u"the service's counts of tokens cannot be"_s);
    TRY(isKnown(price, usage.input()));
    const auto permille = price.permilleOf(tier);
    if (!permille)
        return fail(ErrorCode::NotFound, u"no price is known for the tier %1"_s.arg(tier));
    const TokenRates &rates = ratesFor(price, usage.input());
    if ((usage.cacheWrite5m > 0 && !rates.cacheWrite5m) || (usage.cacheWrite1h > 0 && !rates.cacheWrite1h))
        return fail(ErrorCode::NotFound, u"no price is known for what was written to the service's cache"_s);
    qint64 pico = 0;
    if (!add(pico, usage.uncached, rates.input) || !add(pico, usage.cacheRead, rates.cacheRead.value_or(rates.input)) ||
        !add(pico, usage.cacheWrite5m, rates.cacheWrite5m.value_or(0)) ||
        !add(pico, usage.cacheWrite1h, rates.cacheWrite1h.value_or(0)) || !add(pico, usage.output, rates.output))
        return tooLarge();
    return nanoFromPico(pico, *permille);
}

Result<WorstCase> freeWorstCase(const RequestBounds &bounds)
{
    if (!bounds.inputTokens || *bounds.inputTokens < 0)
        return noBound(u"input"_s);
    if (!bounds.outputTokens || *bounds.outputTokens < 0)
        return noBound(u"output"_s);
    qint64 tokens = 0;
    if (qAddOverflow(*bounds.inputTokens, *bounds.outputTokens, &tokens))
        return tooLarge();
    return WorstCase{{}, tokens, *bounds.inputTokens, *bounds.outputTokens};
}

Result<WorstCase> worstCaseOf(const RequestBounds &bounds, const Price &price)
{
    TRY_ASSIGN(worst, freeWorstCase(bounds));
    TRY(isKnown(price, worst.inputBound));
    const auto tier = price.permilleOf(bounds.tier);
    if (!tier)
        return fail(ErrorCode::NotFound, u"no price is known for the tier %1"_s.arg(bounds.tier));
    QList<TokenRates> reachable{price.rates};
    for (const PriceStep &step : price.steps) {
        if (worst.inputBound > step.aboveInputTokens)
            reachable.append(step.rates);
    }
    PicoUsdPerToken input = 0, output = 0;
    for (const TokenRates &rates : std::as_const(reachable)) {
        const auto dearest = dearestInput(rates, bounds);
        if (!dearest)
            return fail(ErrorCode::NotFound, u"no price is known for what the service writes to its cache"_s);
        input = std::max(input, *dearest);
        output = std::max(output, rates.output);
    }
    qint64 pico = 0;
    if (!add(pico, worst.inputBound, input) || !add(pico, worst.outputBound, output))
        return tooLarge();
    const int permille = bounds.tier == u"batch"_s ? *tier : std::max(*tier, Standard);
    TRY_ASSIGN(cost, nanoFromPico(pico, permille));
    worst.cost = cost;
    return worst;
}

} // namespace desk
