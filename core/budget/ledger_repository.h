// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/model_call.h"
#include "core/storage/sql.h"

namespace desk {

/// By what the costs are grouped.
enum class CostGroup : quint8 { Day, Provider, Model, Purpose };
/// "day", "provider", "model", "purpose". Errors: InvalidArgument.
[[nodiscard]] Result<CostGroup> costGroupFromName(const QString &name);
[[nodiscard]] QString costGroupName(CostGroup group);

/// Calls that have something in common.
struct CostRow {
    QString key;          ///< "2026-11-21", "openai", "openai/gpt-6-luna", "fields"
    int calls = 0;        ///< that were made: without those from the cache and those that never left
    int fromCache = 0;    ///< answers that cost nothing because they were there already
    NanoDollars cost;     ///< booked
    NanoDollars reserved; ///< held for calls on their way and for unsettled ones
    qint64 inputTokens = 0, outputTokens = 0; ///< as the services told them
    bool operator==(const CostRow &) const = default;
};

struct CostReport {
    NanoDollars total, reserved;
    QList<CostRow> rows; ///< ordered by key
};

/// Which calls to list. What is not set does not narrow.
struct LedgerQuery {
    QDate since = {}, until = {}; ///< days of the budget, both with
    QString provider = {}, model = {}, purpose = {};
    InvoiceId invoice = {};
    std::optional<CallState> state = {};
    ModelCallId before = {}; ///< only older ones: how a long list is read on
    int limit = 200;         ///< 1..1000
};

/// What provider and model did so far, for the choice of a model.
struct TrackRecord {
    int calls = 0;  ///< answered or failed
    int usable = 0; ///< answers that were used
    int fieldsAsked = 0, fieldsAgreed = 0, fieldsRefuted = 0;
    qint64 medianLatencyMs = 0; ///< of the last answers; 0 = none
};

/// Reads the ledger. Threads: that of the connection; inside Database::read and Database::write.
class LedgerRepository {
public:
    explicit LedgerRepository(QSqlDatabase &db) : m_db(db) {}

    /// @param since  the first day; an invalid one = all.
    [[nodiscard]] Result<CostReport> costs(CostGroup by, QDate since);
    /// Newest first.
    [[nodiscard]] Result<QList<ModelCall>> calls(const LedgerQuery &query);
    /// Errors: NotFound.
    [[nodiscard]] Result<ModelCall> call(ModelCallId id);
    /// What was booked for an invoice, retries and second opinions included.
    [[nodiscard]] Result<NanoDollars> costOfInvoice(InvoiceId invoice);
    /// Of the last `calls` of a model that are over.
    [[nodiscard]] Result<TrackRecord> trackRecord(const QString &provider, const QString &model, int calls = 200);
    /// Sums that the gate reads and that are not those of the rows, as "scope day": none, unless a byte changed by
    /// itself.
    [[nodiscard]] Result<QStringList> differences();

private:
    QSqlDatabase &m_db;
};

} // namespace desk
