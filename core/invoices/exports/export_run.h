// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_target.h"

#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace desk {

/// Goes through invoices in batches: each is loaded inside Database::read and handed over on the pool, so that no
/// thread waits and memory does not grow with their number.
/// Threads: start() any; `take` runs on the pool, one call at a time. Ownership: keeps itself until it is done.
class ExportRun : public std::enable_shared_from_this<ExportRun> {
public:
    using Take = std::function<Result<>(const ExportInvoice &)>;

    ExportRun(Database &database, QThreadPool &pool, QList<InvoiceId> ids, bool withNotes)
        : m_database(database), m_pool(pool), m_ids(std::move(ids)), m_withNotes(withNotes)
    {
    }
    /// @param progress  called on the pool with (done, of) after each batch; may be empty.
    /// Errors: Cancelled, those of Database::read and of `take`.
    [[nodiscard]] QFuture<Result<>> start(Take take, std::function<void(int, int)> progress,
                                          QList<std::stop_token> stops);

private:
    void next();
    void end(const Result<> &result);
    [[nodiscard]] Result<> takeAll(const Result<QList<ExportInvoice>> &batch);

    Database &m_database;
    QThreadPool &m_pool;
    const QList<InvoiceId> m_ids;
    const bool m_withNotes;
    Take m_take;
    std::function<void(int, int)> m_progress;
    QList<std::stop_token> m_stops;
    QPromise<Result<>> m_promise;
    qsizetype m_at = 0;
};

} // namespace desk
