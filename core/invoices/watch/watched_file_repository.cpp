// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/watched_file_repository.h"

#include "core/invoices/reading_job_handler.h"
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<std::optional<KnownFile>> WatchedFileRepository::find(const QByteArray &sha256)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT invoice.id, invoice.path, invoice.status, EXISTS (SELECT 1 FROM job "
                                    "WHERE job.kind = :kind AND job.subject = invoice.id AND job.state = :leased) "
                                    "FROM document JOIN invoice ON invoice.document_id = document.id "
                                    "WHERE document.sha256 = :sha256 ORDER BY invoice.id LIMIT 1"_s));
    query.bindValue(u":sha256"_s, sha256);
    query.bindValue(u":kind"_s, ReadingJobHandler::jobKind());
    query.bindValue(u":leased"_s, int(JobState::Leased));
    TRY(run(query));
    if (query.next())
        return KnownFile{.invoice = InvoiceId{query.value(0).toLongLong()},
                         .path = query.value(1).toString(),
                         .status = InvoiceStatus(query.value(2).toInt()),
                         .isBeingRead = query.value(3).toBool()};
    TRY(ended(query));
    return std::nullopt;
}

} // namespace desk
