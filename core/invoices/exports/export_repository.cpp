// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_repository.h"

#include "core/invoices/exports/export_profile.h"
#include "core/invoices/extraction_repository.h"
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void bindProfile(QSqlQuery &query, const ExportProfile &profile)
{
    query.bindValue(u":name"_s, profile.name);
    query.bindValue(u":format"_s, exportFormatName(profile.format));
    query.bindValue(u":options"_s, QString::fromUtf8(optionsOf(profile)));
}

} // namespace

Result<QList<ExportProfile>> ExportRepository::profiles()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, name, format, options FROM export_profile "
                                    "ORDER BY used_at IS NULL, used_at DESC, name"_s));
    TRY(run(query));
    QList<ExportProfile> all;
    while (query.next()) {
        const auto format = exportFormatFromName(query.value(2).toString());
        if (!format)
            continue;
        ExportProfile profile;
        profile.id = {query.value(0).toLongLong()};
        profile.name = query.value(1).toString();
        profile.format = *format;
        takeOptions(profile, query.value(3).toString().toUtf8());
        all.append(profile);
    }
    TRY(ended(query));
    return all;
}

Result<ExportProfileId> ExportRepository::insert(const ExportProfile &profile)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO export_profile (name, format, options) "
                                    "VALUES (:name, :format, :options)"_s));
    bindProfile(query, profile);
    TRY(run(query));
    return ExportProfileId{query.lastInsertId().toLongLong()};
}

Result<> ExportRepository::update(const ExportProfile &profile)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE export_profile SET name = :name, format = :format, options = :options "
                                    "WHERE id = :id"_s));
    bindProfile(query, profile);
    query.bindValue(u":id"_s, profile.id.value);
    TRY_ASSIGN(changed, run(query));
    return changed > 0 ? Result<>() : fail(ErrorCode::NotFound, u"export profile %1"_s.arg(profile.id.value));
}

Result<> ExportRepository::remove(ExportProfileId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM export_profile WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY_ASSIGN(changed, run(query));
    return changed > 0 ? Result<>() : fail(ErrorCode::NotFound, u"export profile %1"_s.arg(id.value));
}

Result<> ExportRepository::setUsed(ExportProfileId id, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE export_profile SET used_at = :at WHERE id = :id"_s));
    query.bindValue(u":at"_s, toSql(at));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<QList<ExportInvoice>> ExportRepository::invoices(const QList<InvoiceId> &ids, bool withNotes)
{
    QList<ExportInvoice> found;
    for (const InvoiceId id : ids) {
        auto invoice = loadInvoice(m_db, id);
        if (!invoice && invoice.error().code == ErrorCode::NotFound)
            continue;
        if (!invoice)
            return tl::unexpected(invoice.error());
        QString text;
        if (withNotes && invoice->noteCount > 0) {
            TRY_ASSIGN(all, notes(id));
            text = all;
        }
        found.append({std::move(*invoice), text});
    }
    return found;
}

Result<QString> ExportRepository::notes(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT text FROM note WHERE invoice_id = :invoice ORDER BY id"_s));
    query.bindValue(u":invoice"_s, id.value);
    TRY(run(query));
    QStringList texts;
    while (query.next())
        texts.append(query.value(0).toString());
    TRY(ended(query));
    return texts.join(u'\n');
}

} // namespace desk
