// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/model_call_repository.h"

#include <QJsonDocument>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

} // namespace

QString callStateName(CallState state)
{
    constexpr std::array names{"reserved"_L1, "settled"_L1, "kept"_L1, "released"_L1, "unsettled"_L1, "from_cache"_L1};
    return size_t(state) < names.size() ? QString(names[size_t(state)]) : QString::number(int(state));
}

Result<ModelCallId> ModelCallRepository::insert(const CallPlan &plan, CallState state, QDate day, const QString &owner,
                                                const QDateTime &at)
{
    static const QString statement =
        u"INSERT INTO model_call (state, reserved_at, ended_at, day, sprint, owner, purpose, envelope, "
        "provider, model_asked, project, role, task, document_id, invoice_id, retry_of, batch_id, "
        "batch_key, tier, basis, price, price_source, bound_nano_usd, bound_tokens, input_bound, "
        "output_bound, reason, reason_values) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    TRY_ASSIGN(query, get(statement));
    const WorstCase worst = plan.worst.value_or(WorstCase());
    const CallScopes &scopes = plan.scopes;
    const QVariant values[]{int(state),
                            toSql(at),
                            owner.isEmpty() ? toSql(at) : QVariant(),
                            day.toString(Qt::ISODate),
                            notNull(scopes.sprint),
                            toSql(owner),
                            plan.purpose,
                            notNull(scopes.envelope),
                            scopes.provider,
                            scopes.model,
                            notNull(scopes.project),
                            notNull(scopes.role),
                            notNull(scopes.task),
                            idOrNull(plan.documentId),
                            idOrNull(plan.invoice.value),
                            idOrNull(plan.retryOf.value),
                            idOrNull(plan.batch.value),
                            toSql(plan.batchKey),
                            plan.tier.isEmpty() ? u"standard"_s : plan.tier,
                            int(plan.basis),
                            plan.price.isEmpty() ? QVariant() : textOf(plan.price),
                            toSql(plan.priceSource),
                            worst.cost.value,
                            worst.tokens,
                            worst.inputBound,
                            worst.outputBound,
                            notNull(plan.reason),
                            textOf(plan.reasonValues)};
    int place = 0;
    for (const QVariant &value : values)
        query->bindValue(place++, value);
    TRY(run(*query));
    return ModelCallId{query->lastInsertId().toLongLong()};
}

Result<BookedCall> ModelCallRepository::find(ModelCallId id)
{
    TRY_ASSIGN(query, get(u"SELECT state, basis, day, provider, model_asked, envelope, project, role, sprint, task, "
                          "bound_nano_usd, cost_nano_usd, bound_tokens, booked_tokens FROM model_call WHERE id = ?"_s));
    query->bindValue(0, id.value);
    TRY(run(*query));
    if (!query->next()) {
        query->finish();
        return fail(ErrorCode::NotFound, u"call %1"_s.arg(id.value));
    }
    const auto text = [query = query](int column) { return query->value(column).toString(); };
    BookedCall call;
    call.id = id;
    call.state = CallState(query->value(0).toInt());
    call.basis = CostBasis(query->value(1).toInt());
    call.day = QDate::fromString(text(2), Qt::ISODate);
    call.scopes = {text(3), text(4), text(5), text(6), text(7), text(8), text(9)};
    call.bound = NanoDollars{query->value(10).toLongLong()};
    call.cost = NanoDollars{query->value(11).toLongLong()};
    call.boundTokens = query->value(12).toLongLong();
    call.tokens = query->value(13).toLongLong();
    query->finish();
    return call;
}

Result<bool> ModelCallRepository::book(ModelCallId id, CallState seen, const CallBill &bill, const CallOutcome &outcome,
                                       const QDateTime &at)
{
    static const QString statement =
        u"UPDATE model_call SET state = ?, cost_nano_usd = ?, booked_tokens = ?, settled_how = ?, ended_at = ?, "
        "owner = NULL, model_served = coalesce(?, model_served), tier = coalesce(?, tier), "
        "request_id = coalesce(?, request_id), http_status = coalesce(?, http_status), error_code = ?, "
        "latency_ms = coalesce(?, latency_ms), outcome = ?, fields_asked = ?, fields_agreed = ?, fields_refuted = ?, "
        "uncached_tokens = ?, cache_read_tokens = ?, cache_write_5m_tokens = ?, cache_write_1h_tokens = ?, "
        "output_tokens = ?, thinking_tokens = ? WHERE id = ? AND state = ?"_s;
    TRY_ASSIGN(query, get(statement));
    const auto count = [&](qint64 ChargedTokens::*part) {
        const bool told = outcome.usage && (*outcome.usage).*part >= 0;
        return told ? QVariant((*outcome.usage).*part) : QVariant();
    };
    const QVariant values[]{int(bill.state),
                            bill.cost.value,
                            bill.tokens,
                            notNull(bill.how),
                            toSql(at),
                            toSql(outcome.modelServed),
                            toSql(outcome.tier),
                            toSql(outcome.requestId),
                            idOrNull(outcome.httpStatus),
                            toSql(outcome.errorCode),
                            idOrNull(outcome.latencyMs),
                            int(outcome.verdict),
                            outcome.fieldsAsked,
                            outcome.fieldsAgreed,
                            outcome.fieldsRefuted,
                            count(&ChargedTokens::uncached),
                            count(&ChargedTokens::cacheRead),
                            count(&ChargedTokens::cacheWrite5m),
                            count(&ChargedTokens::cacheWrite1h),
                            count(&ChargedTokens::output),
                            count(&ChargedTokens::thinking),
                            id.value,
                            int(seen)};
    int place = 0;
    for (const QVariant &value : values)
        query->bindValue(place++, value);
    TRY_ASSIGN(changed, run(*query));
    return changed > 0;
}

Result<QDateTime> ModelCallRepository::lastReserved()
{
    TRY_ASSIGN(query, get(u"SELECT reserved_at FROM model_call ORDER BY id DESC LIMIT 1"_s));
    TRY(run(*query));
    const QDateTime at = query->next() ? timeFromSql(query->value(0)) : QDateTime();
    query->finish();
    return at;
}

Result<> ModelCallRepository::registerOwner(const CallOwner &owner)
{
    TRY_ASSIGN(query, get(u"INSERT INTO model_call_owner (run, pid, process_start, boot) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (run) DO NOTHING"_s));
    query->bindValue(0, owner.run);
    query->bindValue(1, owner.process.pid);
    query->bindValue(2, notNull(owner.process.start));
    query->bindValue(3, notNull(owner.process.boot));
    TRY(run(*query));
    return {};
}

Result<QList<CallOwner>> ModelCallRepository::owners()
{
    TRY_ASSIGN(query, get(u"SELECT run, pid, process_start, boot FROM model_call_owner"_s));
    TRY(run(*query));
    QList<CallOwner> owners;
    while (query->next())
        owners.append({query->value(0).toString(),
                       {query->value(1).toLongLong(), query->value(2).toString(), query->value(3).toString()}});
    TRY(ended(*query));
    query->finish();
    return owners;
}

Result<QList<ModelCallId>> ModelCallRepository::leave(const QStringList &livingRuns, const QDateTime &at)
{
    TRY_ASSIGN(query, get(u"SELECT id, owner FROM model_call WHERE state = 0 ORDER BY id"_s));
    TRY(run(*query));
    QList<ModelCallId> left;
    while (query->next()) {
        if (!livingRuns.contains(query->value(1).toString()))
            left.append(ModelCallId{query->value(0).toLongLong()});
    }
    TRY(ended(*query));
    query->finish();
    TRY_ASSIGN(update, get(u"UPDATE model_call SET state = 4, settled_how = 'program_ended', ended_at = ? "
                           "WHERE id = ?"_s));
    for (const ModelCallId id : std::as_const(left)) {
        update->bindValue(0, toSql(at));
        update->bindValue(1, id.value);
        TRY(run(*update));
    }
    return left;
}

Result<> ModelCallRepository::forgetOwner(const QString &run)
{
    TRY_ASSIGN(query, get(u"DELETE FROM model_call_owner WHERE run = ?"_s));
    query->bindValue(0, run);
    TRY(desk::run(*query));
    return {};
}

} // namespace desk
