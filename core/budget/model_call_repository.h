// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process_identity.h"
#include "core/budget/model_call.h"
#include "core/storage/database.h"
#include "core/storage/prepared_queries.h"

namespace desk {

/// A program with reservations.
struct CallOwner {
    QString run; ///< random, never used again
    ProcessIdentity process;
};

/// What booking needs of a row.
struct BookedCall {
    ModelCallId id;
    CallState state = CallState::Reserved;
    CostBasis basis = CostBasis::Paid;
    QDate day;
    CallScopes scopes;
    NanoDollars bound, cost;
    qint64 boundTokens = 0, tokens = 0;
};

/// What a call is booked with.
struct CallBill {
    CallState state = CallState::Settled;
    NanoDollars cost;
    qint64 tokens = 0;
    QString how; ///< a stable name
};

/// The SQL of the ledger's rows.
/// Threads: that of the connection; inside Database::write and Database::read.
class ModelCallRepository {
public:
    ModelCallRepository(QSqlDatabase &db, PreparedQueries &queries) : m_db(db), m_queries(queries) {}

    /// @param owner  the run that holds it; empty with a call that is over already.
    Result<ModelCallId> insert(const CallPlan &plan, CallState state, QDate day, const QString &owner,
                               const QDateTime &at);
    /// Errors: NotFound.
    [[nodiscard]] Result<BookedCall> find(ModelCallId id);
    /// Writes what a call came to, if it still is in that state. What the service did not say leaves what stands there.
    /// @return whether it was.
    Result<bool> book(ModelCallId id, CallState seen, const CallBill &bill, const CallOutcome &outcome,
                      const QDateTime &at);
    /// When the last call was reserved, by the clock of then; a null time = none was.
    [[nodiscard]] Result<QDateTime> lastReserved();

    Result<> registerOwner(const CallOwner &owner);
    [[nodiscard]] Result<QList<CallOwner>> owners();
    /// What these runs hold, and what is held by runs that nobody knows, becomes Unsettled. @return which calls.
    Result<QList<ModelCallId>> leave(const QStringList &livingRuns, const QDateTime &at);
    Result<> forgetOwner(const QString &run);

private:
    Result<QSqlQuery *> get(const QString &statement) { return m_queries.get(m_db, statement); }
    QSqlDatabase &m_db;
    PreparedQueries &m_queries;
};

} // namespace desk
