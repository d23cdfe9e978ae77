// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/price_repository.h"

#include "core/storage/sql.h"

#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// As stored: typed 0, imported 1.
int numberOf(PriceOrigin origin)
{
    return origin == PriceOrigin::Typed ? 0 : 1;
}

} // namespace

Result<QList<Price>> PriceRepository::all()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT provider, origin, price FROM model_price "
                                    "ORDER BY provider, model, valid_from, origin"_s));
    TRY(run(query));
    QList<Price> prices;
    while (query.next()) {
        TRY_ASSIGN(price, priceFromJson(query.value(0).toString(),
                                        QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object()));
        price.origin = query.value(1).toInt() == 0 ? PriceOrigin::Typed : PriceOrigin::Imported;
        prices.append(price);
    }
    TRY(ended(query));
    return prices;
}

Result<> PriceRepository::put(const Price &price, const QString &by, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO model_price (provider, model, origin, valid_from, valid_to, price, "
                                    "source, read_on, made_by, made_at) VALUES (:provider, :model, :origin, :from, "
                                    ":to, :price, :source, :read, :by, :at) "
                                    "ON CONFLICT (provider, model, origin, valid_from) DO UPDATE SET "
                                    "valid_to = excluded.valid_to, price = excluded.price, source = excluded.source, "
                                    "read_on = excluded.read_on, made_by = excluded.made_by, "
                                    "made_at = excluded.made_at"_s));
    query.bindValue(u":provider"_s, price.provider);
    query.bindValue(u":model"_s, price.model);
    query.bindValue(u":origin"_s, numberOf(price.origin));
    query.bindValue(u":from"_s, price.validFrom.toString(Qt::ISODate));
    query.bindValue(u":to"_s, toSql(price.validTo.toString(Qt::ISODate)));
    query.bindValue(u":price"_s, QString::fromUtf8(QJsonDocument(priceToJson(price)).toJson(QJsonDocument::Compact)));
    query.bindValue(u":source"_s, price.source);
    query.bindValue(u":read"_s, price.readOn.toString(Qt::ISODate));
    query.bindValue(u":by"_s, notNull(by));
    query.bindValue(u":at"_s, toSql(at));
    TRY(run(query));
    return {};
}

Result<> PriceRepository::remove(const Price &price)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM model_price WHERE provider = :provider AND model = :model "
                                    "AND origin = :origin AND valid_from = :from"_s));
    query.bindValue(u":provider"_s, price.provider);
    query.bindValue(u":model"_s, price.model);
    query.bindValue(u":origin"_s, numberOf(price.origin));
    query.bindValue(u":from"_s, price.validFrom.toString(Qt::ISODate));
    TRY_ASSIGN(removed, run(query));
    if (removed == 0)
        return fail(ErrorCode::NotFound, u"a price of %1/%2"_s.arg(price.provider, price.model));
    return {};
}

} // namespace desk
