// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/mail_stage.h"
#include "core/invoices/reading_job_handler.h"

#include <QSet>

class QThreadPool;

namespace desk {

/// The invoices that this program made a job for and that are not done yet. Threads: any.
class PendingReadings {
public:
    void add(InvoiceId id);
    /// @return false: it was not there.
    bool remove(InvoiceId id);
    [[nodiscard]] bool contains(InvoiceId id) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QList<InvoiceId> all() const;

private:
    mutable QMutex m_mutex;
    QSet<InvoiceId> m_ids;
};

/// Puts documents into the store and the queue.
/// Threads: run() and enqueue() from any; files are copied one after the other on the pool.
/// Ownership: borrows everything; it must live until the last future is finished.
class DocumentImport {
public:
    struct Parts {
        Database &database;
        BlobStore &blobs;
        JobQueue &jobs;
        QThreadPool &pool;
        DocumentPasswords &passwords;
        PendingReadings &pending;
        DocumentReader &reader; ///< opens e-mails
    };
    explicit DocumentImport(Parts parts) : m_parts(parts), m_mails(parts.blobs, parts.reader, parts.pool) {}

    /// One outcome a file, in their order; of an e-mail one for each of its documents. @param reserve  this program
    /// does the jobs itself.
    [[nodiscard]] QFuture<Result<QList<ImportOutcome>>> run(const QStringList &paths, const ImportOptions &options,
                                                            bool reserve);
    /// E-mails that are not opened yet fail with Cancelled.
    void stop() { m_stop.request_stop(); }
    /// Makes a new job for an invoice that is there. Inside Database::write. Errors: NotFound.
    [[nodiscard]] Result<> enqueueAgain(WriteTransaction &tx, InvoiceId id, const ImportOptions &options, bool reserve);

private:
    struct StoredFile;
    [[nodiscard]] QFuture<Result<QList<ImportOutcome>>> storeRows(QList<StoredFile> files, const ImportOptions &options,
                                                                  bool reserve);
    [[nodiscard]] Result<ImportOutcome> storeRow(WriteTransaction &tx, const StoredFile &file,
                                                 const ImportOptions &options, bool reserve);
    [[nodiscard]] Result<> enqueue(WriteTransaction &tx, InvoiceId id, const ImportOptions &options, bool reserve);
    Parts m_parts;
    MailStage m_mails;
    std::stop_source m_stop;
};

} // namespace desk
