// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/ledger_repository.h"

#include "core/storage/ledger_sums.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 1000;

const QString &selectCalls()
{
    static const QString select =
        u"SELECT id, state, reserved_at, ended_at, day, purpose, provider, model_asked, envelope, project, role, "
        "sprint, task, basis, price, price_source, tier, document_id, invoice_id, retry_of, batch_id, batch_key, "
        "reason, reason_values, bound_nano_usd, bound_tokens, input_bound, output_bound, model_served, request_id, "
        "http_status, error_code, latency_ms, outcome, fields_asked, fields_agreed, fields_refuted, uncached_tokens, "
        "cache_read_tokens, cache_write_5m_tokens, cache_write_1h_tokens, output_tokens, thinking_tokens, "
        "cost_nano_usd, booked_tokens, settled_how FROM model_call "_s;
    return select;
}

/// Reads the columns of selectCalls() one after the other.
class Columns {
public:
    explicit Columns(const QSqlQuery &row) : m_row(row) {}
    qint64 number() { return m_row.value(m_next++).toLongLong(); }
    int integer() { return int(number()); }
    QString text() { return m_row.value(m_next++).toString(); }
    QDateTime time() { return timeFromSql(m_row.value(m_next++)); }
    QDate day() { return QDate::fromString(text(), Qt::ISODate); }
    QJsonObject json() { return QJsonDocument::fromJson(text().toUtf8()).object(); }
    [[nodiscard]] bool isNull() const { return m_row.isNull(m_next); }

private:
    const QSqlQuery &m_row;
    int m_next = 0;
};

CallPlan planOf(Columns &columns)
{
    CallPlan plan;
    plan.purpose = columns.text();
    CallScopes &scopes = plan.scopes;
    for (QString *name : {&scopes.provider, &scopes.model, &scopes.envelope, &scopes.project, &scopes.role,
                          &scopes.sprint, &scopes.task})
        *name = columns.text();
    plan.basis = CostBasis(columns.integer());
    plan.price = columns.json();
    plan.priceSource = columns.text();
    plan.tier = columns.text();
    plan.documentId = columns.number();
    plan.invoice.value = columns.number();
    plan.retryOf.value = columns.number();
    plan.batch.value = columns.number();
    plan.batchKey = columns.text();
    plan.reason = columns.text();
    plan.reasonValues = columns.json();
    WorstCase worst;
    worst.cost.value = columns.number();
    worst.tokens = columns.number();
    worst.inputBound = columns.number();
    worst.outputBound = columns.number();
    plan.worst = worst;
    return plan;
}

CallOutcome outcomeOf(Columns &columns, const QString &tier)
{
    CallOutcome outcome;
    outcome.modelServed = columns.text();
    outcome.tier = tier;
    outcome.requestId = columns.text();
    outcome.httpStatus = columns.integer();
    outcome.errorCode = columns.text();
    outcome.latencyMs = columns.number();
    outcome.verdict = CallVerdict(columns.integer());
    outcome.fieldsAsked = columns.integer();
    outcome.fieldsAgreed = columns.integer();
    outcome.fieldsRefuted = columns.integer();
    const bool told = !columns.isNull();
    ChargedTokens usage;
    for (qint64 *count :
         {&usage.uncached, &usage.cacheRead, &usage.cacheWrite5m, &usage.cacheWrite1h, &usage.output, &usage.thinking})
        *count = columns.number();
    if (told)
        outcome.usage = usage;
    return outcome;
}

ModelCall callOf(const QSqlQuery &row)
{
    Columns columns(row);
    ModelCall call;
    call.id.value = columns.number();
    call.state = CallState(columns.integer());
    call.reservedAt = columns.time();
    call.endedAt = columns.time();
    call.day = columns.day();
    call.plan = planOf(columns);
    call.outcome = outcomeOf(columns, call.plan.tier);
    call.cost.value = columns.number();
    call.tokens = columns.number();
    call.settledHow = columns.text();
    if (call.state == CallState::Settled)
        call.outcome.cost = call.cost;
    return call;
}

/// What an SQL grouping is called by. Fixed texts, nothing of a person's.
QString keyOf(CostGroup by)
{
    switch (by) {
    case CostGroup::Day:
        return u"day"_s;
    case CostGroup::Provider:
        return u"provider"_s;
    case CostGroup::Model:
        return u"provider || '/' || model_asked"_s;
    case CostGroup::Purpose:
        return u"purpose"_s;
    }
    return u"day"_s;
}

} // namespace

QString costGroupName(CostGroup group)
{
    constexpr std::array names{"day"_L1, "provider"_L1, "model"_L1, "purpose"_L1};
    return names[std::min(size_t(group), names.size() - 1)];
}

Result<CostGroup> costGroupFromName(const QString &name)
{
    for (const CostGroup group : {CostGroup::Day, CostGroup::Provider, CostGroup::Model, CostGroup::Purpose}) {
        if (costGroupName(group) == name)
            return group;
    }
    return fail(ErrorCode::InvalidArgument, u"costs are grouped by day, provider, model or purpose"_s);
}

Result<CostReport> LedgerRepository::costs(CostGroup by, QDate since)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT "_s + keyOf(by) +
                                        u" AS key, sum(state NOT IN (3, 5)), sum(state = 5), sum(cost_nano_usd), "
                                        "sum(iif(state IN (0, 4), bound_nano_usd, 0)), "
                                        "sum(coalesce(uncached_tokens, 0) + coalesce(cache_read_tokens, 0) + "
                                        "coalesce(cache_write_5m_tokens, 0) + coalesce(cache_write_1h_tokens, 0)), "
                                        "sum(coalesce(output_tokens, 0)) FROM model_call WHERE day >= :since "
                                        "GROUP BY key ORDER BY key"_s));
    query.bindValue(u":since"_s, since.isValid() ? since.toString(Qt::ISODate) : u"0000-00-00"_s);
    TRY(run(query));
    CostReport report;
    while (query.next()) {
        const CostRow row{query.value(0).toString(),
                          query.value(1).toInt(),
                          query.value(2).toInt(),
                          NanoDollars{query.value(3).toLongLong()},
                          NanoDollars{query.value(4).toLongLong()},
                          query.value(5).toLongLong(),
                          query.value(6).toLongLong()};
        const auto total = report.total.plus(row.cost), reserved = report.reserved.plus(row.reserved);
        if (!total || !reserved)
            return fail(ErrorCode::TooLarge, u"the sum of all costs"_s);
        report.total = *total;
        report.reserved = *reserved;
        report.rows.append(row);
    }
    TRY(ended(query));
    return report;
}

Result<QList<ModelCall>> LedgerRepository::calls(const LedgerQuery &wanted)
{
    QString where = u"WHERE 1"_s;
    QList<std::pair<QString, QVariant>> values;
    const auto narrow = [&](bool set, const QString &condition, const QString &name, const QVariant &value) {
        if (!set)
            return;
        where += u" AND "_s + condition;
        values.append({name, value});
    };
    narrow(wanted.since.isValid(), u"day >= :since"_s, u":since"_s, wanted.since.toString(Qt::ISODate));
    narrow(wanted.until.isValid(), u"day <= :until"_s, u":until"_s, wanted.until.toString(Qt::ISODate));
    narrow(!wanted.provider.isEmpty(), u"provider = :provider"_s, u":provider"_s, wanted.provider);
    narrow(!wanted.model.isEmpty(), u"model_asked = :model"_s, u":model"_s, wanted.model);
    narrow(!wanted.purpose.isEmpty(), u"purpose = :purpose"_s, u":purpose"_s, wanted.purpose);
    narrow(wanted.invoice.isValid(), u"invoice_id = :invoice"_s, u":invoice"_s, wanted.invoice.value);
    narrow(wanted.state.has_value(), u"state = :state"_s, u":state"_s, int(wanted.state.value_or(CallState())));
    narrow(wanted.before.isValid(), u"id < :before"_s, u":before"_s, wanted.before.value);
    TRY_ASSIGN(query, prepare(m_db, selectCalls() + where + u" ORDER BY id DESC LIMIT :limit"_s));
    for (const auto &[name, value] : std::as_const(values))
        query.bindValue(name, value);
    query.bindValue(u":limit"_s, std::clamp(wanted.limit, 1, MostRows));
    TRY(run(query));
    QList<ModelCall> calls;
    while (query.next())
        calls.append(callOf(query));
    TRY(ended(query));
    return calls;
}

Result<ModelCall> LedgerRepository::call(ModelCallId id)
{
    TRY_ASSIGN(query, prepare(m_db, selectCalls() + u"WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next())
        return fail(ErrorCode::NotFound, u"call %1"_s.arg(id.value));
    return callOf(query);
}

Result<NanoDollars> LedgerRepository::costOfInvoice(InvoiceId invoice)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT sum(cost_nano_usd) FROM model_call WHERE invoice_id = :id"_s));
    query.bindValue(u":id"_s, invoice.value);
    TRY(run(query));
    return NanoDollars{query.next() ? query.value(0).toLongLong() : 0};
}

Result<TrackRecord> LedgerRepository::trackRecord(const QString &provider, const QString &model, int calls)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT outcome, fields_asked, fields_agreed, fields_refuted, latency_ms "
                                    "FROM model_call WHERE provider = :provider AND model_asked = :model "
                                    "AND state IN (1, 2) ORDER BY id DESC LIMIT :limit"_s));
    query.bindValue(u":provider"_s, provider);
    query.bindValue(u":model"_s, model);
    query.bindValue(u":limit"_s, std::clamp(calls, 1, MostRows));
    TRY(run(query));
    TrackRecord record;
    QList<qint64> latencies;
    while (query.next()) {
        ++record.calls;
        record.usable += CallVerdict(query.value(0).toInt()) == CallVerdict::Used;
        record.fieldsAsked += query.value(1).toInt();
        record.fieldsAgreed += query.value(2).toInt();
        record.fieldsRefuted += query.value(3).toInt();
        if (!query.value(4).isNull())
            latencies.append(query.value(4).toLongLong());
    }
    TRY(ended(query));
    if (!latencies.isEmpty()) {
        std::ranges::sort(latencies);
        record.medianLatencyMs = latencies[latencies.size() / 2];
    }
    return record;
}

Result<QStringList> LedgerRepository::differences()
{
    TRY_ASSIGN(sums, ledgerDifferences(m_db));
    QStringList found;
    for (const LedgerDifference &one : std::as_const(sums))
        found.append(scopeName({ScopeKind(one.scopeKind), one.scope}) + u' ' + one.day);
    return found;
}

} // namespace desk
