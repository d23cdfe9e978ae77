// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_run.h"

namespace desk {

/// One export from the first invoice to the last mark that it was exported.
/// Threads: start() any; the work runs on the pool and in the database. Ownership: keeps itself until it is done.
class ExportWork : public std::enable_shared_from_this<ExportWork> {
public:
    ExportWork(Database &database, QThreadPool &pool, QList<InvoiceId> ids, ExportContext context);
    [[nodiscard]] QFuture<Result<ExportSummary>> start(std::function<void(int, int)> progress,
                                                       QList<std::stop_token> stops);

private:
    void begin();
    void run();
    void finish(const Result<> &ran);
    void markNext();
    void end(Result<ExportSummary> result);
    [[nodiscard]] Result<> take(const ExportInvoice &invoice);

    Database &m_database;
    QThreadPool &m_pool;
    const QList<InvoiceId> m_ids;
    ExportContext m_context;
    std::function<void(int, int)> m_progress;
    QList<std::stop_token> m_stops;
    std::unique_ptr<ExportTarget> m_target;
    ExportSummary m_summary;
    QList<InvoiceId> m_written;
    qsizetype m_marked = 0;
    QPromise<Result<ExportSummary>> m_promise;
};

} // namespace desk
