// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_guard.h"
#include "core/budget/budget_service.h"
#include "core/budget/ledger_repository.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_database.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace desk {

/// A clock that the test sets. Threads: any.
class SetClock final : public Clock {
public:
    explicit SetClock(const QDateTime &start = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)) { set(start); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms.load(), Qt::UTC); }
    void set(const QDateTime &to) { m_ms = to.toMSecsSinceEpoch(); }
    void set(const char *iso) { set(QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate)); }

private:
    std::atomic<qint64> m_ms = 0;
};

/// What the future of a database gives; its threads need no event loop.
template <class T>
T resultOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().detail), qPrintable(result.error().where));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

inline NanoDollars usd(const char *amount)
{
    const auto parsed = NanoDollars::fromDecimal(QString::fromLatin1(amount));
    if (!parsed)
        qFatal("%s is no amount", amount);
    return *parsed;
}

/// A data file of its own with a gate on it.
struct BudgetBench {
    QTemporaryDir folder;
    SetClock clock;
    QByteArray zoneId = "Europe/Berlin";
    std::unique_ptr<SqliteDatabase> database;
    std::unique_ptr<BudgetGuard> guard;
    std::unique_ptr<BudgetService> service;

    BudgetBench()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("desk.storage.info=false\ndesk.budget.warning=false"));
        // Moving a schema forward takes longer than most tests: it is done once.
        static const std::unique_ptr<QTemporaryDir> empty = [] {
            auto made = std::make_unique<QTemporaryDir>();
            SetClock start;
            if (!SqliteDatabase::open(made->filePath(QStringLiteral("desk.sqlite")), start, {}))
                qFatal("no database");
            return made;
        }();
        if (!QFile::copy(empty->filePath(QStringLiteral("desk.sqlite")), file()))
            qFatal("no copy");
        open();
    }
    /// The second program on a file.
    explicit BudgetBench(const QString &existing) : m_existing(existing) { open(); }
    ~BudgetBench() { close(); }
    [[nodiscard]] QString file() const
    {
        return m_existing.isEmpty() ? folder.filePath(QStringLiteral("desk.sqlite")) : m_existing;
    }
    void open()
    {
        auto opened = SqliteDatabase::open(file(), clock, {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        database->setActor(QStringLiteral("ada"));
        const auto zone = [this] { return QTimeZone(zoneId); };
        guard = std::make_unique<BudgetGuard>(*database, clock, zone);
        service = std::make_unique<BudgetService>(*database, clock, zone);
    }
    void close()
    {
        service.reset();
        guard.reset();
        database.reset();
    }

    [[nodiscard]] static CallPlan plan(NanoDollars worst, qint64 tokens = 1000)
    {
        CallPlan plan;
        plan.purpose = QStringLiteral("fields");
        plan.scopes.provider = QStringLiteral("openai");
        plan.scopes.model = QStringLiteral("gpt-6-luna");
        plan.scopes.envelope = documentsEnvelope();
        plan.worst = WorstCase{worst, tokens, tokens, 0};
        return plan;
    }
    [[nodiscard]] static CallPlan plan(const char *worst, qint64 tokens = 1000) { return plan(usd(worst), tokens); }
    [[nodiscard]] static CallOutcome outcome(NanoDollars cost, qint64 tokens = 100)
    {
        CallOutcome outcome;
        outcome.usage = ChargedTokens{.uncached = tokens};
        outcome.cost = cost;
        outcome.httpStatus = 200;
        return outcome;
    }
    [[nodiscard]] static CallOutcome outcome(const char *cost, qint64 tokens = 100)
    {
        return outcome(usd(cost), tokens);
    }

    Admission reserve(const CallPlan &plan) { return resultOf(guard->reserve(plan)); }
    /// Of one that must be let through.
    ModelCallId admitted(const CallPlan &plan)
    {
        const Admission admission = reserve(plan);
        if (!admission.admitted())
            qFatal("refused: %s", qPrintable(refusalName(admission.refusal->reason)));
        return admission.reservation->id;
    }
    Booking settle(ModelCallId id, const CallOutcome &outcome) { return resultOf(guard->settle(id, outcome)); }
    Booking fail(ModelCallId id, bool maybeBilled, const char *why = "timeout")
    {
        LostCall failure;
        failure.maybeBilled = maybeBilled;
        failure.why = QLatin1StringView(why);
        return resultOf(guard->fail(id, failure));
    }
    [[nodiscard]] BudgetState state(BudgetPeriod period, const BudgetScope &scope = {},
                                    BudgetUnit unit = BudgetUnit::NanoDollars, const QString &sprint = {})
    {
        const QList<BudgetState> states = resultOf(service->states(sprint));
        for (const BudgetState &state : states) {
            if (state.limit.period == period && state.scope == scope && state.limit.unit == unit)
                return state;
        }
        qFatal("there is no such limit");
    }
    void setLimit(const BudgetScope &scope, BudgetPeriod period, BudgetUnit unit, qint64 amount)
    {
        (void)resultOf(service->setAmount(scope, period, unit, amount));
    }
    template <class Work>
    auto ledger(Work work)
    {
        return resultOf(database->read([work](QSqlDatabase &db) {
            LedgerRepository ledger(db);
            return work(ledger);
        }));
    }
    [[nodiscard]] ModelCall call(ModelCallId id)
    {
        return ledger([id](LedgerRepository &ledger) { return ledger.call(id); });
    }
    [[nodiscard]] QStringList differences()
    {
        return ledger([](LedgerRepository &ledger) { return ledger.differences(); });
    }
    [[nodiscard]] CostReport costs(CostGroup by = CostGroup::Day)
    {
        return ledger([by](LedgerRepository &ledger) { return ledger.costs(by, {}); });
    }
    [[nodiscard]] QList<AuditEvent> events()
    {
        return resultOf(database->read([](QSqlDatabase &db) { return AuditTrail::events(db, {}); }));
    }

private:
    const QString m_existing;
};

} // namespace desk
