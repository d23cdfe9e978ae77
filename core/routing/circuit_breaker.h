// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/breaker_repository.h"
#include "core/storage/database.h"

#include <QFuture>

#include <functional>

namespace desk {

/// Which breakers a call went through, to be handed back with what came of it.
struct BreakerTicket {
    QString provider;
    QString model;
    bool providerTrial = false; ///< it is the one that tries whether the provider is well again
    bool modelTrial = false;
    bool operator==(const BreakerTicket &) const = default;
};

/// Yes with a ticket, or no with when and why.
struct BreakerAdmission {
    bool admitted = false;
    BreakerTicket ticket;       ///< of a call that may go
    QDateTime retryAt;          ///< of one that may not, UTC; null = not before a person resets it
    QString reason;             ///< of one that may not: a stable name, "overloaded"
    bool wholeProvider = false; ///< of one that may not: no model of the provider answers
};

/// Keeps calls away from a service that does not work, and lets one through from time to time to see whether it does
/// again: one in all programs on the data folder, for the state stands in the database. A model has its breaker, and
/// so has the provider as a whole; a call goes through both.
/// Threads: any; functions with a WriteTransaction run inside Database::write.
class CircuitBreaker {
public:
    using Random = std::function<double()>; ///< 0..1; on the writer's thread
    explicit CircuitBreaker(Database &database, const BreakerPolicy &policy = {}, Random random = {});

    /// Whether a call may go now. Each admitted call is reported(), also one that was not made after all.
    /// Errors: InvalidArgument (no provider or model), those of Database::write.
    [[nodiscard]] QFuture<Result<BreakerAdmission>> admit(const QString &provider, const QString &model);
    Result<BreakerAdmission> admit(WriteTransaction &tx, const QString &provider, const QString &model);

    /// What came of the call. Errors: those of Database::write.
    [[nodiscard]] QFuture<Result<>> report(const BreakerTicket &ticket, const BreakerEvent &event);
    Result<> report(WriteTransaction &tx, const BreakerTicket &ticket, const BreakerEvent &event);

    /// A person says that it works again: the next call goes. Kept in the audit trail.
    /// @param model  empty = the provider and all its models. Errors: NotFound (nothing is held there).
    [[nodiscard]] QFuture<Result<>> reset(const QString &provider, const QString &model = {});

    /// What is not closed, or has failed lately; ordered by provider and model.
    [[nodiscard]] QFuture<Result<QList<BreakerRow>>> states() const;

private:
    Database &m_database;
    BreakerPolicy m_policy;
    Random m_random;
};

} // namespace desk
