// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/genai_prices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 32 * 1024 * 1024;
constexpr double PicoPerDollarOfAMillion = 1e6;
constexpr double MostDollars = 1e9; // far beyond what is plausible, and within exact integers

/// A rate of the feed: before the first tier, and from each tier on.
struct FeedRate {
    PicoUsdPerToken base = 0;
    QMap<qint64, PicoUsdPerToken> tiers;
    [[nodiscard]] PicoUsdPerToken above(qint64 input) const
    {
        PicoUsdPerToken rate = base;
        for (auto it = tiers.cbegin(); it != tiers.cend() && it.key() <= input; ++it)
            rate = it.value();
        return rate;
    }
};

// The feed's numbers are short decimals; the nearest whole number of 10^-12 dollars is what they stand for.
std::optional<PicoUsdPerToken> rateOf(const QJsonValue &value)
{
    const double dollars = value.toDouble(-1);
    if (!value.isDouble() || dollars < 0 || dollars > MostDollars)
        return std::nullopt;
    return PicoUsdPerToken(std::llround(dollars * PicoPerDollarOfAMillion));
}

std::optional<FeedRate> feedRate(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto base = rateOf(value);
        return base ? std::optional(FeedRate{*base, {}}) : std::nullopt;
    }
    const QJsonObject tiered = value.toObject();
    const auto base = rateOf(tiered[u"base"_s]);
    if (!base)
        return std::nullopt;
    FeedRate rate{*base, {}};
    const QJsonArray tiers = tiered[u"tiers"_s].toArray();
    for (const QJsonValue &tier : tiers) {
        const qint64 start = tier[u"start"_s].toInteger();
        const auto price = rateOf(tier[u"price"_s]);
        if (start <= 0 || !price)
            return std::nullopt;
        rate.tiers[start] = *price;
    }
    return rate;
}

/// The rates that are used, by the feed's names; an unreadable one makes the whole entry unreadable.
struct FeedRates {
    FeedRate input, output;
    std::optional<FeedRate> cacheRead, cacheWrite5m, cacheWrite1h;

    [[nodiscard]] TokenRates above(qint64 tokens) const
    {
        const auto at = [tokens](const std::optional<FeedRate> &rate) {
            return rate ? std::optional(rate->above(tokens)) : std::nullopt;
        };
        return {input.above(tokens), output.above(tokens), at(cacheRead), at(cacheWrite5m), at(cacheWrite1h)};
    }
    [[nodiscard]] QList<qint64> starts() const
    {
        QList<qint64> all = input.tiers.keys() + output.tiers.keys();
        for (const auto &rate : {cacheRead, cacheWrite5m, cacheWrite1h}) {
            if (rate)
                all += rate->tiers.keys();
        }
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }
};

Result<FeedRates> ratesOf(const QJsonObject &prices)
{
    const auto leave = [](const QString &why) { return fail(ErrorCode::UnsupportedFormat, why); };
    for (const QString &other : {u"input_image_mtok"_s, u"output_reasoning_mtok"_s, u"requests_kcount"_s}) {
        if (prices.contains(other))
            return leave(u"it is also charged by %1"_s.arg(other));
    }
    const auto input = feedRate(prices[u"input_mtok"_s]), output = feedRate(prices[u"output_mtok"_s]);
    if (!input || !output)
        return leave(u"it has no price for input or output"_s);
    FeedRates rates{*input, *output, {}, {}, {}};
    const std::pair<QString, std::optional<FeedRate> *> others[]{{u"cache_read_mtok"_s, &rates.cacheRead},
                                                                 {u"cache_write_mtok"_s, &rates.cacheWrite5m},
                                                                 {u"cache_write_5m_mtok"_s, &rates.cacheWrite5m},
                                                                 {u"cache_write_1h_mtok"_s, &rates.cacheWrite1h}};
    for (const auto &[name, rate] : others) {
        if (!prices.contains(name))
            continue;
        *rate = feedRate(prices[name]);
        if (!*rate)
            return leave(u"%1 is no price"_s.arg(name));
    }
    return rates;
}

struct FeedModel {
    QString provider, model;
    QDate readOn;
};

Result<Price> priceOf(const FeedModel &of, const QJsonObject &prices, const QJsonObject &constraint)
{
    if (constraint.contains(u"start_time"_s) || constraint.contains(u"end_time"_s))
        return fail(ErrorCode::UnsupportedFormat, u"it depends on the hour of the day"_s);
    TRY_ASSIGN(rates, ratesOf(prices));
    Price price;
    price.provider = of.provider;
    price.model = of.model;
    price.rates = rates.above(0);
    for (const qint64 start : rates.starts())
        price.steps.append({start, rates.above(start)});
    price.validFrom = of.readOn;
    if (constraint.contains(u"start_date"_s)) {
        price.validFrom = QDate::fromString(constraint[u"start_date"_s].toString().left(10), Qt::ISODate);
        if (!price.validFrom.isValid())
            return fail(ErrorCode::UnsupportedFormat, u"its start_date is no day"_s);
    }
    price.source = u"pydantic/genai-prices"_s;
    price.readOn = of.readOn;
    price.origin = PriceOrigin::Imported;
    if (const QString why = implausibility(price); !why.isEmpty())
        return fail(ErrorCode::UnsupportedFormat, why);
    return price;
}

void takeModel(const FeedModel &of, const QJsonValue &value, ImportedPrices &imported)
{
    const auto take = [&](const QJsonObject &prices, const QJsonObject &constraint) {
        const auto price = priceOf(of, prices, constraint);
        if (price)
            imported.prices.append(*price);
        else
            imported.leftOut.append(u"%1/%2: %3"_s.arg(of.provider, of.model, price.error().detail));
    };
    if (value.isObject())
        return take(value.toObject(), {});
    const QJsonArray conditional = value.toArray();
    // Without a date an entry holds before those with one: it is of use only where none of them has begun.
    const bool dated = std::ranges::any_of(conditional, [&](const QJsonValue &one) {
        const QString start = one[u"constraint"_s][u"start_date"_s].toString().left(10);
        return !start.isEmpty() && QDate::fromString(start, Qt::ISODate) <= of.readOn;
    });
    for (const QJsonValue &one : conditional) {
        const QJsonObject constraint = one[u"constraint"_s].toObject();
        if (constraint.isEmpty() && dated)
            continue;
        take(one[u"prices"_s].toObject(), constraint);
    }
}

} // namespace

Result<ImportedPrices> pricesFromGenaiPrices(const QByteArray &json, QDate readOn, const QStringList &providers)
{
    if (json.size() > MostBytes)
        return fail(ErrorCode::TooLarge, u"a table of prices has %1 MiB at most"_s.arg(MostBytes / 1024 / 1024));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isArray())
        return fail(ErrorCode::InvalidArgument,
                    u"no price feed of genai-prices (a list of providers): %1"_s.arg(parsed.errorString()));
    ImportedPrices imported;
    const QJsonArray feed = document.array();
    for (const QJsonValue &provider : feed) {
        const QString id = provider[u"id"_s].toString();
        if (id.isEmpty() || !provider[u"models"_s].isArray())
            return fail(ErrorCode::InvalidArgument, u"no price feed of genai-prices: a provider has no models"_s);
        if (!providers.isEmpty() && !providers.contains(id))
            continue;
        const QJsonArray models = provider[u"models"_s].toArray();
        for (const QJsonValue &model : models)
            takeModel({id, model[u"id"_s].toString(), readOn}, model[u"prices"_s], imported);
    }
    if (imported.prices.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"nothing in this price feed could be used"_s);
    return imported;
}

} // namespace desk
