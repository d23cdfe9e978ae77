// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/audited_row_repository.h"

#include "core/storage/sql.h"

#include <QSqlRecord>

namespace desk {

using namespace Qt::StringLiterals;

Result<QJsonObject> AuditedRowRepository::load(InvoiceId id) const
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT status, kind, approved_automatically, decided_by, decided_at, "
                             "reject_reason, error_code, error_detail, assignee, trashed_at, exported_at, replaced_by, "
                             "supplier_id, supplier_by_hand "
                             "FROM invoice WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next())
        return fail(ErrorCode::NotFound, u"no invoice %1"_s.arg(displayId(id)));
    QJsonObject row{{u"status"_s, invoiceStatusName(InvoiceStatus(query.value(0).toInt()))},
                    {u"kind"_s, documentKindName(DocumentKind(query.value(1).toInt()))}};
    if (query.value(2).toBool())
        row[u"approved_automatically"_s] = true;
    for (int column : {3, 5, 6, 7, 8}) {
        if (const QString text = query.value(column).toString(); !text.isEmpty())
            row[query.record().fieldName(column)] = text;
    }
    for (int column : {4, 9, 10}) {
        if (const QDateTime time = timeFromSql(query.value(column)); time.isValid())
            row[query.record().fieldName(column)] = time.toString(Qt::ISODateWithMs);
    }
    if (const qint64 replacedBy = query.value(11).toLongLong(); replacedBy > 0)
        row[u"replaced_by"_s] = replacedBy;
    if (const qint64 supplier = query.value(12).toLongLong(); supplier > 0)
        row[u"supplier_id"_s] = supplier;
    if (query.value(13).toBool())
        row[u"supplier_by_hand"_s] = true;
    return row;
}

} // namespace desk
