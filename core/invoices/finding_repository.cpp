// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/finding_repository.h"

#include "core/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

QString toJsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList fromJsonList(const QVariant &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

Result<> FindingRepository::load(InvoiceId id, Extraction &extraction)
{
    TRY(loadFindings(id, extraction.findings));
    return loadStages(id, extraction.stages);
}

Result<> FindingRepository::save(InvoiceId id, const Extraction &extraction)
{
    for (const QString &statement :
         {u"DELETE FROM finding WHERE invoice_id = :id"_s, u"DELETE FROM invoice_stage WHERE invoice_id = :id"_s}) {
        TRY_ASSIGN(query, prepare(m_db, statement));
        query.bindValue(u":id"_s, id.value);
        TRY(run(query));
    }
    TRY(saveFindings(id, extraction.findings));
    return saveStages(id, extraction.stages);
}

Result<QList<InvoiceId>> FindingRepository::waitingThatPointTo(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT DISTINCT f.invoice_id FROM finding AS f "
                                    "JOIN invoice AS i ON i.id = f.invoice_id WHERE f.other_invoice = :id "
                                    "AND i.status = :review AND i.trashed_at IS NULL ORDER BY f.invoice_id"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
    TRY(run(query));
    QList<InvoiceId> ids;
    while (query.next())
        ids.append(InvoiceId{query.value(0).toLongLong()});
    TRY(ended(query));
    return ids;
}

Result<> FindingRepository::loadFindings(InvoiceId id, QList<Finding> &findings)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT rule, severity, detail, values_json, fields, other_invoice, accepted_by, "
                             "accept_reason, accepted_at FROM finding WHERE invoice_id = :id ORDER BY position"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next()) {
        Finding finding;
        finding.rule = query.value(0).toString();
        finding.severity = Severity(query.value(1).toInt());
        finding.detail = query.value(2).toString();
        finding.values = fromJsonList(query.value(3));
        for (const QString &name : fromJsonList(query.value(4))) {
            if (const auto field = fieldFromName(name))
                finding.fields.append(*field);
        }
        finding.other = InvoiceId{query.value(5).toLongLong()};
        finding.acceptedBy = query.value(6).toString();
        finding.acceptReason = query.value(7).toString();
        finding.acceptedAt = timeFromSql(query.value(8));
        findings.append(finding);
    }
    return ended(query);
}

Result<> FindingRepository::loadStages(InvoiceId id, QList<Stage> &stages)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT name, ms, source FROM invoice_stage WHERE invoice_id = :id ORDER BY position"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next())
        stages.append({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString()});
    return ended(query);
}

Result<> FindingRepository::saveFindings(InvoiceId id, const QList<Finding> &findings)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO finding (invoice_id, position, rule, severity, detail, values_json, "
                                    "fields, other_invoice, accepted_by, accept_reason, accepted_at) "
                                    "VALUES (:invoice_id, :position, :rule, :severity, :detail, :values_json, :fields, "
                                    ":other, :accepted_by, :accept_reason, :accepted_at)"_s));
    query.bindValue(u":invoice_id"_s, id.value);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        QStringList fields;
        for (const Field field : finding.fields)
            fields.append(fieldName(field));
        query.bindValue(u":position"_s, i);
        query.bindValue(u":rule"_s, notNull(finding.rule));
        query.bindValue(u":severity"_s, int(finding.severity));
        query.bindValue(u":detail"_s, toSql(finding.detail));
        query.bindValue(u":values_json"_s, toJsonList(finding.values));
        query.bindValue(u":fields"_s, toJsonList(fields));
        query.bindValue(u":other"_s, finding.other.isValid() ? QVariant(finding.other.value) : QVariant());
        query.bindValue(u":accepted_by"_s, toSql(finding.acceptedBy));
        query.bindValue(u":accept_reason"_s, toSql(finding.acceptReason));
        query.bindValue(u":accepted_at"_s, toSql(finding.acceptedAt));
        TRY(run(query));
    }
    return {};
}

Result<> FindingRepository::saveStages(InvoiceId id, const QList<Stage> &stages)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO invoice_stage (invoice_id, position, name, ms, source) "
                                    "VALUES (:invoice_id, :position, :name, :ms, :source)"_s));
    query.bindValue(u":invoice_id"_s, id.value);
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const Stage &stage = stages[i];
        query.bindValue(u":position"_s, i);
        query.bindValue(u":name"_s, notNull(stage.name));
        query.bindValue(u":ms"_s, std::max<qint64>(0, stage.ms));
        query.bindValue(u":source"_s, toSql(stage.source));
        TRY(run(query));
    }
    return {};
}

} // namespace desk
