// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/price_table.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

std::optional<PicoUsdPerToken> dearer(std::optional<PicoUsdPerToken> a, std::optional<PicoUsdPerToken> b)
{
    if (!a || !b) // one of them does not know it: neither do we
        return std::nullopt;
    return std::max(*a, *b);
}

TokenRates dearer(const TokenRates &a, const TokenRates &b)
{
    TokenRates rates{std::max(a.input, b.input), std::max(a.output, b.output), dearer(a.cacheRead, b.cacheRead),
                     dearer(a.cacheWrite5m, b.cacheWrite5m), dearer(a.cacheWrite1h, b.cacheWrite1h)};
    return rates;
}

const TokenRates &ratesAbove(const Price &price, qint64 input)
{
    const TokenRates *rates = &price.rates;
    for (const PriceStep &step : price.steps) {
        if (input >= step.aboveInputTokens)
            rates = &step.rates;
    }
    return *rates;
}

auto believedKey(const Price &price)
{
    return std::tuple(price.validFrom, price.origin, price.readOn);
}

} // namespace

Price dearerOf(const Price &price, const Price &other)
{
    Price result = price;
    result.rates = dearer(price.rates, other.rates);
    QList<qint64> bounds;
    for (const Price *one : {&price, &other}) {
        for (const PriceStep &step : one->steps) {
            if (!bounds.contains(step.aboveInputTokens))
                bounds.append(step.aboveInputTokens);
        }
    }
    std::ranges::sort(bounds);
    result.steps.clear();
    for (const qint64 above : std::as_const(bounds))
        result.steps.append({above, dearer(ratesAbove(price, above), ratesAbove(other, above))});
    if (other.knownUpToInput)
        result.knownUpToInput = std::min(*other.knownUpToInput, price.knownUpToInput.value_or(*other.knownUpToInput));
    for (auto it = result.tierPermille.begin(); it != result.tierPermille.end();) {
        const auto found = other.permilleOf(it.key());
        if (!found) {
            it = result.tierPermille.erase(it);
            continue;
        }
        it.value() = std::max(it.value(), *found);
        ++it;
    }
    return result;
}

PriceTable::PriceTable(const QList<Price> &prices)
{
    for (const Price &price : prices)
        add(price);
}

Result<PriceTable> PriceTable::builtIn()
{
    PriceTable table;
    const QDir folder(u":/desk/prices"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const auto prices =
            file.open(QIODevice::ReadOnly) ? pricesFromJson(file.readAll()) : Result<QList<Price>>(fail(ErrorCode::Io));
        if (!prices)
            return fail(ErrorCode::Internal, u"%1: %2"_s.arg(name, prices.error().detail));
        for (const Price &price : *prices)
            table.add(price);
    }
    return table;
}

void PriceTable::add(const Price &price)
{
    QList<Price> &list = m_prices[{price.provider, price.model}];
    const auto place = std::ranges::upper_bound(list, believedKey(price), {}, believedKey);
    list.insert(place, price);
}

Result<Price> PriceTable::priceOf(const QString &provider, const QString &model, QDate day) const
{
    auto found = m_prices.constFind({provider, model});
    if (found == m_prices.cend())
        found = m_prices.constFind({provider, modelFamily(model)});
    const Price *best = nullptr, *before = nullptr;
    if (found != m_prices.cend()) {
        for (const Price &price : *found) {
            if (price.validFrom > day || (price.validTo.isValid() && price.validTo < day))
                continue;
            before = best;
            best = &price;
        }
    }
    if (!best)
        return fail(ErrorCode::NotFound, u"no price is known for %1/%2"_s.arg(provider, model));
    return best->isAnnounced() && before ? dearerOf(*best, *before) : *best;
}

QList<Price> PriceTable::all() const
{
    QList<Price> prices;
    for (const QList<Price> &list : m_prices)
        prices += list;
    std::ranges::stable_sort(prices, [](const Price &a, const Price &b) {
        return std::tie(a.provider, a.model, a.validFrom) < std::tie(b.provider, b.model, b.validFrom);
    });
    return prices;
}

QStringList PriceTable::modelsOf(const QString &provider, QDate day) const
{
    QSet<QString> names;
    for (auto it = m_prices.cbegin(); it != m_prices.cend(); ++it) {
        if (it.key().first == provider && priceOf(provider, it.key().second, day))
            names.insert(it.key().second);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

} // namespace desk
