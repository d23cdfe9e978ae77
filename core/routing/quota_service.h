// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/quota_repository.h"
#include "core/storage/database.h"

#include <QFuture>

namespace desk {

struct QuotaLesson;

/// What is left of a counter, with its name.
struct QuotaStanding {
    QuotaKey key;
    QuotaState state;
    bool operator==(const QuotaStanding &) const = default;
};

/// Whether a call fits into the day's allowance, and what was counted for it.
struct QuotaTicket {
    bool admitted = false;
    QuotaKey key;
    QDate day;        ///< of the service: tokens are counted in it, however late the answer comes
    QuotaState state; ///< after this call, where it was admitted
};

/// The allowances of free tiers: what was asked of each model on each day of the service, the limits that the
/// service's own refusals told, and when its day ends. All programs on the data folder count together; what other
/// machines use of the same key shows in a refusal.
/// Threads: any; functions with a WriteTransaction run inside Database::write.
class QuotaService {
public:
    explicit QuotaService(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Counts a request that is about to go, if it fits. Errors: InvalidArgument (no provider or model), those of
    /// Database::write.
    [[nodiscard]] QFuture<Result<QuotaTicket>> take(const QuotaKey &key);
    Result<QuotaTicket> take(WriteTransaction &tx, const QuotaKey &key);

    /// Counts the tokens of its answer, 0 or more. Errors: those of Database::write.
    [[nodiscard]] QFuture<Result<>> addTokens(const QuotaTicket &ticket, qint64 tokens);
    Result<> addTokens(WriteTransaction &tx, const QuotaTicket &ticket, qint64 tokens);

    /// The request did not leave this machine: it does not count. Errors: those of Database::write.
    [[nodiscard]] QFuture<Result<>> giveBack(const QuotaTicket &ticket);
    Result<> giveBack(WriteTransaction &tx, const QuotaTicket &ticket);

    /// Keeps what a refusal told (quotaLessonOf()). Errors: those of Database::write.
    [[nodiscard]] QFuture<Result<>> learn(const QuotaTicket &ticket, const QuotaLesson &lesson);
    Result<> learn(WriteTransaction &tx, const QuotaTicket &ticket, const QuotaLesson &lesson);

    /// What is left now, and when the service's day ends.
    [[nodiscard]] QFuture<Result<QuotaState>> left(const QuotaKey &key) const;
    /// The same of everything that was counted in the last weeks, ordered by provider, project and model.
    [[nodiscard]] QFuture<Result<QList<QuotaStanding>>> standings() const;

    /// Counters older than five weeks go. Call once after start. @return how many.
    [[nodiscard]] QFuture<Result<int>> removeOld();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace desk
