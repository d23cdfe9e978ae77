// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/price.h"

#include <QHash>

namespace desk {

/// Every price that is known: those that came with the program, with the person's own above them.
/// Threads: a value; reading it is safe on any thread.
class PriceTable {
public:
    PriceTable() = default;
    explicit PriceTable(const QList<Price> &prices);
    /// The prices in resources/prices. Errors: Internal (a file that came with the program is broken).
    [[nodiscard]] static Result<PriceTable> builtIn();

    void add(const Price &price);

    /// What a model costs on a day: of the prices that hold then, the one that holds since last; of those of one day,
    /// the typed before the imported before the built-in. One that was only announced (read before its first day) is
    /// not believed before that day, and from then on only where it is dearer than the one before it.
    /// @param model  a snapshot's name ("gpt-6-luna-2026-09-22") finds its family where it has no price of its own.
    /// Errors: NotFound: a model without a price is refused, never free.
    [[nodiscard]] Result<Price> priceOf(const QString &provider, const QString &model, QDate day) const;

    /// All, ordered by provider, model and first day.
    [[nodiscard]] QList<Price> all() const;
    /// The models of a provider that have a price on that day, by name: the list where the service tells none.
    [[nodiscard]] QStringList modelsOf(const QString &provider, QDate day) const;

private:
    QHash<std::pair<QString, QString>, QList<Price>> m_prices; ///< by provider and model; in order of belief
};

/// For each kind of token the dearer of two prices: what may be charged while it is open which one holds.
[[nodiscard]] Price dearerOf(const Price &price, const Price &other);

} // namespace desk
