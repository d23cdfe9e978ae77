// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/price_service.h"

#include "core/budget/price_repository.h"
#include "core/storage/audit_trail.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Result<PriceTable> tableOf(PriceTable table, QSqlDatabase &db)
{
    TRY_ASSIGN(prices, PriceRepository(db).all());
    for (const Price &price : std::as_const(prices))
        table.add(price);
    return table;
}

std::optional<Price> knownPrice(const PriceTable &table, const Price &price)
{
    const auto known = table.priceOf(price.provider, price.model, price.validFrom);
    return known ? std::optional(*known) : std::nullopt;
}

Result<> tell(WriteTransaction &tx, const QString &event, const QJsonObject &payload)
{
    TRY(tx.changed(Entity::ModelPrice, 0, ChangeKind::Updated));
    return AuditTrail::append(tx, {Entity::ModelPrice, 0, event, payload, {}});
}

QJsonValue jsonOrNothing(const std::optional<Price> &price)
{
    return price ? QJsonValue(priceToJson(*price)) : QJsonValue();
}

} // namespace

Result<std::unique_ptr<PriceService>> PriceService::open(Database &database)
{
    TRY_ASSIGN(builtIn, PriceTable::builtIn());
    return std::unique_ptr<PriceService>(new PriceService(database, std::move(builtIn)));
}

QFuture<Result<PriceTable>> PriceService::table() const
{
    return m_database.read([builtIn = m_builtIn](QSqlDatabase &db) { return tableOf(builtIn, db); });
}

QFuture<Result<>> PriceService::setPrice(const Price &price, bool evenIfDoubtful)
{
    return m_database.write([builtIn = m_builtIn, price, evenIfDoubtful](WriteTransaction &tx) -> Result<> {
        Price typed = price;
        typed.origin = PriceOrigin::Typed;
        // Through the form that is stored: what could not be read again is not written either.
        TRY(priceFromJson(typed.provider, priceToJson(typed)));
        TRY_ASSIGN(table, tableOf(builtIn, tx.connection()));
        const auto known = knownPrice(table, typed);
        const QString why = implausibility(typed, evenIfDoubtful ? std::nullopt : known);
        if (!why.isEmpty())
            return fail(ErrorCode::InvalidArgument, u"%1/%2: %3"_s.arg(typed.provider, typed.model, why));
        TRY(PriceRepository(tx.connection()).put(typed, tx.actor(), tx.now()));
        return tell(tx, u"price_set"_s,
                    {{u"provider"_s, typed.provider},
                     {u"model"_s, typed.model},
                     {u"price"_s, auditChange(jsonOrNothing(known), priceToJson(typed))}});
    });
}

QFuture<Result<>> PriceService::removePrice(const Price &price)
{
    return m_database.write([price](WriteTransaction &tx) -> Result<> {
        if (price.origin == PriceOrigin::BuiltIn)
            return fail(ErrorCode::NotAllowed, u"prices that came with the program are replaced, not removed"_s);
        TRY(PriceRepository(tx.connection()).remove(price));
        return tell(tx, u"price_removed"_s,
                    {{u"provider"_s, price.provider},
                     {u"model"_s, price.model},
                     {u"price"_s, auditChange(priceToJson(price), {})}});
    });
}

QFuture<Result<ImportedPrices>> PriceService::importGenaiPrices(const QByteArray &json, QDate readOn)
{
    return m_database.write([builtIn = m_builtIn, json, readOn](WriteTransaction &tx) -> Result<ImportedPrices> {
        TRY_ASSIGN(table, tableOf(builtIn, tx.connection()));
        QStringList providers;
        for (const Price &price : table.all())
            providers.append(price.provider);
        providers.removeDuplicates();
        TRY_ASSIGN(feed, pricesFromGenaiPrices(json, readOn, providers));
        ImportedPrices taken{{}, feed.leftOut};
        PriceRepository prices(tx.connection());
        for (const Price &price : std::as_const(feed.prices)) {
            const QString why = implausibility(price, knownPrice(table, price));
            if (!why.isEmpty()) {
                taken.leftOut.append(u"%1/%2: %3"_s.arg(price.provider, price.model, why));
                continue;
            }
            TRY(prices.put(price, tx.actor(), tx.now()));
            taken.prices.append(price);
        }
        TRY(tell(tx, u"prices_imported"_s,
                 {{u"source"_s, u"pydantic/genai-prices"_s},
                  {u"prices"_s, taken.prices.size()},
                  {u"left_out"_s, taken.leftOut.size()},
                  {u"read_on"_s, readOn.toString(Qt::ISODate)}}));
        return taken;
    });
}

} // namespace desk
