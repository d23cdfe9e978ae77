// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_digest.h"

#include "core/storage/canonical_rows.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <limits>
#include <map>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int FillStep = 64; // ids looked at a time

/// Where the ids of a group come from when rows without a digest are looked for: the first table of each group, and the
/// invoice for what is a part of it.
struct Owner {
    DigestGroup group;
    QString table;
    QString key;
};

QList<Owner> owners()
{
    QList<Owner> list;
    QSet<DigestGroup> seen;
    for (const DigestTable &entry : digestTables()) {
        if (seen.contains(entry.group))
            continue;
        seen.insert(entry.group);
        const bool ofInvoice = entry.group == DigestGroup::Reading || entry.group == DigestGroup::Review ||
                               entry.group == DigestGroup::Search;
        list.append(ofInvoice ? Owner{entry.group, u"invoice"_s, u"id"_s} : Owner{entry.group, entry.table, entry.key});
    }
    return list;
}

QString touchedSql(const DigestTable &entry, QLatin1StringView row)
{
    const QString group = QString::number(int(entry.group));
    const QString id = entry.key.isEmpty() ? u"0"_s : row + u'.' + entry.key;
    // No INSERT OR IGNORE: the conflict policy of the statement that fires the trigger would replace it.
    return u"INSERT INTO content_touched (entity, id) SELECT "_s + group + u", "_s + id +
           u" WHERE NOT EXISTS (SELECT 1 FROM content_touched WHERE entity = "_s + group + u" AND id = "_s + id +
           u"); "_s;
}

QString triggerSql(const DigestTable &entry, const QString &event, QLatin1StringView row)
{
    const QString name = u"touched_"_s + entry.table + u'_' + QString(event).replace(u' ', u'_');
    return u"CREATE TEMP TRIGGER "_s + name + u" AFTER "_s + event + u" ON main."_s + entry.table + u" BEGIN "_s +
           touchedSql(entry, row) + u"END"_s;
}

} // namespace

const QList<DigestTable> &digestTables()
{
    static const QList<DigestTable> tables{
        {DigestGroup::Invoice, u"invoice"_s, u"id"_s},
        {DigestGroup::Reading, u"invoice_value"_s, u"invoice_id"_s},
        {DigestGroup::Reading, u"invoice_candidate"_s, u"invoice_id"_s},
        {DigestGroup::Reading, u"invoice_stage"_s, u"invoice_id"_s},
        {DigestGroup::Review, u"finding"_s, u"invoice_id"_s},
        {DigestGroup::Review, u"note"_s, u"invoice_id"_s},
        {DigestGroup::Review, u"correction"_s, u"invoice_id"_s},
        {DigestGroup::Review, u"coding"_s, u"invoice_id"_s},
        {DigestGroup::Review, u"payment"_s, u"invoice_id"_s},
        {DigestGroup::Search, u"invoice_search_content"_s, u"id"_s},
        {DigestGroup::Document, u"document"_s, u"id"_s},
        {DigestGroup::Document, u"document_pages"_s, u"document_id"_s},
        {DigestGroup::Job, u"job"_s, u"id"_s},
        {DigestGroup::Setting, u"setting"_s, {}},
        {DigestGroup::SavedFilter, u"saved_filter"_s, u"id"_s},
        {DigestGroup::LedgerCode, u"ledger_code"_s, u"kind"_s},
        {DigestGroup::PaymentOrder, u"payment_order"_s, u"id"_s},
        {DigestGroup::ExportProfile, u"export_profile"_s, u"id"_s},
        {DigestGroup::Supplier, u"supplier"_s, u"id"_s},
        {DigestGroup::Supplier, u"supplier_key"_s, u"supplier_id"_s},
        {DigestGroup::Supplier, u"supplier_account"_s, u"supplier_id"_s},
        {DigestGroup::Supplier, u"supplier_hint"_s, u"supplier_id"_s},
        {DigestGroup::AuditKey, u"audit_key"_s, u"id"_s},
        {DigestGroup::UiState, u"ui_state"_s, {}},
        {DigestGroup::InvoicePages, u"invoice_page_range"_s, u"invoice_id"_s},
        {DigestGroup::InvoicePages, u"invoice_pages"_s, u"invoice_id"_s},
        {DigestGroup::Regrouping, u"regrouping"_s, u"id"_s},
        {DigestGroup::Regrouping, u"regrouping_member"_s, u"regrouping_id"_s},
        {DigestGroup::Supplier, u"supplier_privacy"_s, u"supplier_id"_s},
        {DigestGroup::Budget, u"budget_limit"_s, {}},
        {DigestGroup::Budget, u"budget_override"_s, {}},
        {DigestGroup::Budget, u"budget_override_scope"_s, {}},
        {DigestGroup::Budget, u"budget_closure"_s, {}},
        {DigestGroup::Budget, u"budget_day"_s, {}},
        {DigestGroup::Budget, u"model_stop"_s, {}},
        {DigestGroup::ModelCall, u"model_call_text"_s, u"call_id"_s},
        {DigestGroup::ModelPrice, u"model_price"_s, {}},
        {DigestGroup::ModelService, u"consent"_s, {}},
        {DigestGroup::ModelService, u"declared_tier"_s, {}},
        {DigestGroup::ResponseCache, u"response_cache"_s, u"id"_s},
        {DigestGroup::ModelBatch, u"model_batch"_s, u"id"_s},
    };
    return tables;
}

const QStringList &tablesWithoutDigest()
{
    static const QStringList tables{
        u"audit_event"_s,         u"audit_payload"_s,          u"change_log"_s,
        u"content_digest"_s,      u"invoice_search"_s,         u"invoice_search_config"_s,
        u"invoice_search_data"_s, u"invoice_search_docsize"_s, u"invoice_search_idx"_s,
        u"job_owner"_s,           u"budget_balance"_s,         u"budget_revision"_s,
        u"model_call"_s,          u"model_call_owner"_s,       u"circuit_breaker"_s,
        u"quota_counter"_s,
    };
    return tables;
}

struct ContentDigests::Private {
    struct Part {
        DigestTable entry;
        std::optional<CanonicalRows> rows; // prepared when it is first needed
    };
    explicit Private(QSqlDatabase &connection) : db(connection)
    {
        for (const DigestTable &entry : digestTables())
            parts[entry.group].push_back({entry, std::nullopt});
    }
    Result<QSqlQuery *> prepared(std::optional<QSqlQuery> &query, const QString &statement) const
    {
        if (!query) {
            TRY_ASSIGN(made, prepare(db, statement));
            query = std::move(made);
        }
        return &*query;
    }
    Result<QList<qint64>> missing(const Owner &owner, qint64 after) const;

    QSqlDatabase &db;
    std::map<DigestGroup, std::vector<Part>> parts;
    std::optional<QSqlQuery> touched, forget, put, remove;
};

ContentDigests::ContentDigests(QSqlDatabase &connection) : d(std::make_unique<Private>(connection)) {}

ContentDigests::~ContentDigests() = default;

Result<QByteArray> ContentDigests::compute(DigestGroup group, qint64 id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 found = 0;
    for (Private::Part &part : d->parts[group]) {
        if (!part.rows) {
            TRY_ASSIGN(rows, CanonicalRows::of(d->db, u"main"_s, part.entry.table, part.entry.key));
            part.rows.emplace(std::move(rows));
        }
        hash.addData(part.entry.table.toUtf8());
        TRY_ASSIGN(count, part.rows->read(id, [&](const QByteArray &row) { hash.addData(row); }));
        found += count;
        const QByteArray end = ';' + QByteArray::number(count) + '\n';
        hash.addData(end);
    }
    return found == 0 ? QByteArray() : hash.result();
}

Result<> ContentDigests::watch()
{
    TRY(run(d->db, u"CREATE TEMP TABLE content_touched (entity INTEGER NOT NULL, id INTEGER NOT NULL, "
                   "PRIMARY KEY (entity, id)) WITHOUT ROWID"_s));
    for (const DigestTable &entry : digestTables()) {
        TRY(run(d->db, triggerSql(entry, u"INSERT"_s, "NEW"_L1)));
        TRY(run(d->db, triggerSql(entry, u"UPDATE"_s, "NEW"_L1)));
        TRY(run(d->db, triggerSql(entry, u"DELETE"_s, "OLD"_L1)));
        if (!entry.key.isEmpty()) // rows that go over to another id
            TRY(run(d->db, triggerSql(entry, u"UPDATE OF "_s + entry.key, "OLD"_L1)));
    }
    return {};
}

Result<> ContentDigests::storeTouched()
{
    TRY_ASSIGN(touched, d->prepared(d->touched, u"SELECT entity, id FROM temp.content_touched"_s));
    TRY(run(*touched));
    QList<std::pair<DigestGroup, qint64>> groups;
    while (touched->next())
        groups.append({DigestGroup(touched->value(0).toInt()), touched->value(1).toLongLong()});
    TRY(ended(*touched));
    touched->finish();
    if (groups.isEmpty())
        return {};
    for (const auto &[group, id] : std::as_const(groups))
        TRY(store(group, id));
    TRY_ASSIGN(forget, d->prepared(d->forget, u"DELETE FROM temp.content_touched"_s));
    TRY(run(*forget));
    return {};
}

Result<> ContentDigests::store(DigestGroup group, qint64 id)
{
    TRY_ASSIGN(digest, compute(group, id));
    TRY_ASSIGN(query,
               digest.isEmpty()
                   ? d->prepared(d->remove, u"DELETE FROM content_digest WHERE entity = :entity AND entity_id = :id"_s)
                   : d->prepared(d->put, u"INSERT INTO content_digest (entity, entity_id, digest) "
                                         "VALUES (:entity, :id, :digest) "
                                         "ON CONFLICT (entity, entity_id) DO UPDATE SET digest = excluded.digest"_s));
    query->bindValue(u":entity"_s, int(group));
    query->bindValue(u":id"_s, id);
    if (!digest.isEmpty())
        query->bindValue(u":digest"_s, digest);
    TRY(run(*query));
    return {};
}

Result<QList<qint64>> ContentDigests::Private::missing(const Owner &owner, qint64 after) const
{
    const QString key = owner.key.isEmpty() ? u"0"_s : owner.key;
    TRY_ASSIGN(query,
               prepare(db, u"SELECT DISTINCT "_s + key + u" AS id FROM main."_s + owner.table + u" WHERE "_s + key +
                               u" > :after AND NOT EXISTS (SELECT 1 FROM content_digest d WHERE "
                               "d.entity = :entity AND d.entity_id = "_s +
                               key + u") ORDER BY 1 LIMIT :most"_s));
    query.bindValue(u":after"_s, after);
    query.bindValue(u":entity"_s, int(owner.group));
    query.bindValue(u":most"_s, FillStep);
    TRY(run(query));
    QList<qint64> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    TRY(ended(query));
    return ids;
}

Result<bool> ContentDigests::fillMissing(DigestFill &from, int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    const QList<Owner> groups = owners();
    while (from.owner < groups.size()) {
        const Owner &owner = groups[from.owner];
        TRY_ASSIGN(ids, d->missing(owner, from.after));
        for (const qint64 id : std::as_const(ids)) {
            TRY(store(owner.group, id));
            from.after = id;
            if (timer.elapsed() >= limitMs)
                return false;
        }
        if (ids.size() < FillStep) {
            ++from.owner;
            from.after = -1;
        }
    }
    TRY_ASSIGN(put, prepare(d->db, u"INSERT INTO content_digest (entity, entity_id, digest) "
                                   "VALUES (:entity, 0, zeroblob(32)) ON CONFLICT DO NOTHING"_s));
    put.bindValue(u":entity"_s, int(DigestGroup::Complete));
    TRY(run(put));
    return true;
}

Result<> ContentDigests::fillAll(WriteTransaction &tx)
{
    DigestFill from;
    TRY(ContentDigests(tx.connection()).fillMissing(from, std::numeric_limits<int>::max()));
    return {};
}

Result<bool> ContentDigests::isComplete(QSqlDatabase &connection)
{
    TRY_ASSIGN(query, prepare(connection, u"SELECT 1 FROM content_digest WHERE entity = :entity AND entity_id = 0"_s));
    query.bindValue(u":entity"_s, int(DigestGroup::Complete));
    TRY(run(query));
    return query.next();
}

} // namespace desk
