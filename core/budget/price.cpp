// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/price.h"

#include "core/base/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int RatePlaces = 6; // 10^-12 dollars a token are 10^-6 dollars a million tokens
constexpr PicoUsdPerToken OneDollarPerMillion = 1'000'000;
constexpr int Standard = 1000; // permille
constexpr qsizetype MostSteps = 16;

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, what);
}

/// An optional rate of an entry.
Result<std::optional<PicoUsdPerToken>> optionalRate(const QJsonObject &json, const QString &name)
{
    if (!json.contains(name))
        return std::nullopt;
    TRY_ASSIGN(rate, rateFromDecimal(json[name].toString()));
    return std::optional(rate);
}

Result<TokenRates> ratesFromJson(const QJsonObject &json)
{
    TRY_ASSIGN(input, rateFromDecimal(json[u"input"_s].toString()));
    TRY_ASSIGN(output, rateFromDecimal(json[u"output"_s].toString()));
    TRY_ASSIGN(read, optionalRate(json, u"cached_input"_s));
    TRY_ASSIGN(write, optionalRate(json, u"cache_write"_s));
    TRY_ASSIGN(writeHour, optionalRate(json, u"cache_write_1h"_s));
    return TokenRates{input, output, read, write, writeHour};
}

void putRates(QJsonObject &json, const TokenRates &rates)
{
    json[u"input"_s] = rateToDecimal(rates.input);
    json[u"output"_s] = rateToDecimal(rates.output);
    if (rates.cacheRead)
        json[u"cached_input"_s] = rateToDecimal(*rates.cacheRead);
    if (rates.cacheWrite5m)
        json[u"cache_write"_s] = rateToDecimal(*rates.cacheWrite5m);
    if (rates.cacheWrite1h)
        json[u"cache_write_1h"_s] = rateToDecimal(*rates.cacheWrite1h);
}

Result<QMap<QString, int>> tiersFromJson(const QJsonObject &json)
{
    QMap<QString, int> tiers;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto factor = Decimal::parse(it.value().toString());
        const auto permille = factor ? factor->times(Decimal(Standard, 0)) : std::nullopt;
        const Decimal whole = permille ? permille->reduced() : Decimal();
        if (!permille || whole.scale() != 0 || whole.unscaled() <= 0 || whole.unscaled() > 100 * Standard)
            return wrong(u"the factor of tier %1 is no number like 0.5"_s.arg(it.key()));
        tiers[it.key()] = int(whole.unscaled());
    }
    return tiers;
}

QJsonObject tiersToJson(const QMap<QString, int> &tiers)
{
    QJsonObject json;
    for (auto it = tiers.cbegin(); it != tiers.cend(); ++it)
        json[it.key()] = Decimal(it.value(), 3).reduced().toString();
    return json;
}

Result<QList<PriceStep>> stepsFromJson(const QJsonArray &array)
{
    QList<PriceStep> steps;
    if (array.size() > MostSteps)
        return wrong(u"a price has %1 steps at most"_s.arg(MostSteps));
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const qint64 above = json[u"above"_s].toInteger();
        if (above <= 0 || (!steps.isEmpty() && above <= steps.last().aboveInputTokens))
            return wrong(u"the steps of a price are to ascend"_s);
        TRY_ASSIGN(rates, ratesFromJson(json));
        steps.append({above, rates});
    }
    return steps;
}

Result<QDate> dayFromJson(const QJsonObject &json, const QString &name)
{
    const QDate day = QDate::fromString(json[name].toString(), Qt::ISODate);
    if (!day.isValid())
        return wrong(u"%1 is no day like 2026-09-22"_s.arg(name));
    return day;
}

QList<PicoUsdPerToken> mainRates(const Price &price)
{
    QList<PicoUsdPerToken> all{price.rates.input, price.rates.output};
    for (const PriceStep &step : price.steps)
        all += {step.rates.input, step.rates.output};
    return all;
}

QList<PicoUsdPerToken> cacheRates(const Price &price)
{
    QList<PicoUsdPerToken> all;
    const auto take = [&all](const TokenRates &rates) {
        for (const auto &rate : {rates.cacheRead, rates.cacheWrite5m, rates.cacheWrite1h}) {
            if (rate)
                all.append(*rate);
        }
    };
    take(price.rates);
    for (const PriceStep &step : price.steps)
        take(step.rates);
    return all;
}

} // namespace

std::optional<int> Price::permilleOf(const QString &tier) const
{
    if (tier.isEmpty() || tier == u"standard"_s || tier == u"default"_s)
        return Standard;
    const auto found = tierPermille.constFind(tier);
    return found == tierPermille.cend() ? std::nullopt : std::optional(*found);
}

Result<PicoUsdPerToken> rateFromDecimal(QStringView dollarsPerMillion)
{
    const auto number = Decimal::parse(dollarsPerMillion);
    const auto places = number ? number->reduced() : Decimal();
    if (!number || number->isNegative() || places.scale() > RatePlaces)
        return wrong(u"a price is written in dollars for a million tokens, like 0.10"_s);
    qint64 rate = places.unscaled();
    for (int place = places.scale(); place < RatePlaces; ++place) {
        if (rate > std::numeric_limits<qint64>::max() / 10)
            return wrong(u"this price is too large"_s);
        rate *= 10;
    }
    return rate;
}

QString rateToDecimal(PicoUsdPerToken rate)
{
    return Decimal(rate, RatePlaces).reduced().toString();
}

Result<Price> priceFromJson(const QString &provider, const QJsonObject &json)
{
    Price price;
    price.provider = provider;
    price.model = json[u"model"_s].toString();
    price.source = json[u"source"_s].toString();
    if (provider.isEmpty() || price.model.isEmpty() || price.source.isEmpty())
        return wrong(u"a price names its provider, its model and its source"_s);
    TRY_ASSIGN(rates, ratesFromJson(json));
    TRY_ASSIGN(steps, stepsFromJson(json[u"steps"_s].toArray()));
    TRY_ASSIGN(tiers, tiersFromJson(json[u"tiers"_s].toObject()));
    TRY_ASSIGN(from, dayFromJson(json, u"valid_from"_s));
    TRY_ASSIGN(read, dayFromJson(json, u"read_on"_s));
    price.rates = rates;
    price.steps = steps;
    price.tierPermille = tiers;
    price.validFrom = from;
    price.readOn = read;
    if (json.contains(u"valid_to"_s)) {
        TRY_ASSIGN(to, dayFromJson(json, u"valid_to"_s));
        price.validTo = to;
        if (to < from)
            return wrong(u"valid_to lies before valid_from"_s);
    }
    if (json.contains(u"input_up_to"_s)) {
        price.knownUpToInput = json[u"input_up_to"_s].toInteger();
        if (*price.knownUpToInput <= 0)
            return wrong(u"input_up_to is a number of tokens above 0"_s);
    }
    return price;
}

QJsonObject priceToJson(const Price &price)
{
    QJsonObject json{{u"model"_s, price.model},
                     {u"valid_from"_s, price.validFrom.toString(Qt::ISODate)},
                     {u"source"_s, price.source},
                     {u"read_on"_s, price.readOn.toString(Qt::ISODate)}};
    putRates(json, price.rates);
    QJsonArray steps;
    for (const PriceStep &step : price.steps) {
        QJsonObject one{{u"above"_s, step.aboveInputTokens}};
        putRates(one, step.rates);
        steps.append(one);
    }
    if (!steps.isEmpty())
        json[u"steps"_s] = steps;
    if (!price.tierPermille.isEmpty())
        json[u"tiers"_s] = tiersToJson(price.tierPermille);
    if (price.validTo.isValid())
        json[u"valid_to"_s] = price.validTo.toString(Qt::ISODate);
    if (price.knownUpToInput)
        json[u"input_up_to"_s] = *price.knownUpToInput;
    return json;
}

Result<QList<Price>> pricesFromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString provider = file[u"provider"_s].toString();
    QList<Price> prices;
    const QJsonArray entries = file[u"prices"_s].toArray();
    if (provider.isEmpty() || entries.isEmpty())
        return wrong(u"no table of prices"_s);
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        if (!entry.contains(u"tiers"_s) && file.contains(u"tiers"_s))
            entry[u"tiers"_s] = file[u"tiers"_s];
        TRY_ASSIGN(price, priceFromJson(provider, entry));
        prices.append(price);
    }
    return prices;
}

QString modelFamily(const QString &model)
{
    static const QRegularExpression snapshot(u"-(\\d{8}|\\d{4}-\\d{2}-\\d{2})$"_s);
    QString name = model.startsWith(u"models/"_s) ? model.mid(7) : model;
    return name.remove(snapshot);
}

QString implausibility(const Price &price, const std::optional<Price> &known)
{
    // The dearest model known costs 50 dollars for a million tokens, the cheapest 0.05 (cache reads 0.005): a hundred
    // times beyond either end is no price of a million tokens any more.
    constexpr PicoUsdPerToken least = OneDollarPerMillion / 2'000;       // 0.0005 dollars a million
    constexpr PicoUsdPerToken leastCache = OneDollarPerMillion / 20'000; // 0.00005
    constexpr PicoUsdPerToken most = 5'000 * OneDollarPerMillion;
    constexpr qint64 doubtful = 50;
    const auto below = [](const QList<PicoUsdPerToken> &rates, PicoUsdPerToken bound) {
        return std::ranges::any_of(rates, [bound](PicoUsdPerToken rate) { return rate < bound; });
    };
    const auto above = [](const QList<PicoUsdPerToken> &rates, PicoUsdPerToken bound) {
        return std::ranges::any_of(rates, [bound](PicoUsdPerToken rate) { return rate > bound; });
    };
    const QList<PicoUsdPerToken> main = mainRates(price), cache = cacheRates(price);
    if (main.contains(0) || cache.contains(0))
        return u"a price of zero is only for models on this machine and for keys that were declared free"_s;
    if (below(main, least) || below(cache, leastCache))
        return u"this looks like the price of one token; it is to be that of a million tokens"_s;
    if (above(main, most) || above(cache, most))
        return u"this looks like a price multiplied by a million; it is to be that of a million tokens"_s;
    const auto differs = [](PicoUsdPerToken now, PicoUsdPerToken before) {
        return now > before * doubtful || before > now * doubtful;
    };
    if (known && known->rates.input > 0 &&
        (differs(price.rates.input, known->rates.input) || differs(price.rates.output, known->rates.output)))
        return u"this is more than %1 times away from the price known so far"_s.arg(doubtful);
    return {};
}

} // namespace desk
