// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/genai_prices.h"
#include "core/budget/price_table.h"

#include <QFuture>

namespace desk {

class Database;

/// The prices that count now, and how a person changes them. Changes are audited in their own transaction and told by
/// the change feed (Entity::ModelPrice).
/// Threads: any; futures are finished on other threads: continue with whenFinished().
class PriceService {
public:
    /// Errors: Internal (a file that came with the program is broken).
    [[nodiscard]] static Result<std::unique_ptr<PriceService>> open(Database &database);

    /// Everything that is known. Ask anew after a change of Entity::ModelPrice. Errors: those of Database::read.
    [[nodiscard]] QFuture<Result<PriceTable>> table() const;

    /// A person's own price, as read on a bill or a price list. It goes before imported and built-in ones from its
    /// first day.
    /// @param evenIfDoubtful  take one that is far away from what is known; what cannot be a price is never taken.
    /// Errors: InvalidArgument (implausibility() says why).
    [[nodiscard]] QFuture<Result<>> setPrice(const Price &price, bool evenIfDoubtful = false);
    /// Takes a typed or imported price back. Errors: NotFound, NotAllowed (it came with the program).
    [[nodiscard]] QFuture<Result<>> removePrice(const Price &price);
    /// Takes the feed of pydantic/genai-prices for the providers that the table knows. What is far away from the price
    /// known so far is left out and said. Errors: as pricesFromGenaiPrices().
    [[nodiscard]] QFuture<Result<ImportedPrices>> importGenaiPrices(const QByteArray &json, QDate readOn);

private:
    PriceService(Database &database, PriceTable builtIn) : m_database(database), m_builtIn(std::move(builtIn)) {}
    Database &m_database;
    const PriceTable m_builtIn;
};

} // namespace desk
