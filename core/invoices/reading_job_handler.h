// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/extraction_pipeline.h"
#include "core/invoices/invoice_commands.h"
#include "core/jobs/job_queue.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace desk {

class BlobStore;
class SettingsService;

/// Passwords of locked documents, while the program runs. Threads: any.
class DocumentPasswords {
public:
    void remember(InvoiceId id, const QString &password);
    [[nodiscard]] QString of(InvoiceId id) const;

private:
    mutable QMutex m_mutex;
    QHash<InvoiceId, QString> m_passwords;
};

/// Does the jobs that read a document: takes the bytes, runs the pipeline, saves the outcome and the end of the job in
/// one transaction. A document that fails is saved as failed; only what may pass by itself is tried again.
/// Threads: main thread; the work is done on the pool, in the reader and on the threads of the database.
/// Ownership: borrows everything; what is passed in must live until the last future of handle() is finished.
class ReadingJobHandler {
public:
    struct Parts {
        Database &database;
        BlobStore &blobs;
        JobQueue &jobs;
        DocumentReader &reader;
        SettingsService &settings;
        const Clock &clock;
        QThreadPool &pool;
        const DocumentPasswords &passwords;
    };
    explicit ReadingJobHandler(Parts parts) : m_parts(parts) {}

    [[nodiscard]] QFuture<Result<>> handle(const Job &job, std::stop_token stop);
    /// Asks all that run to end early.
    void stop() { m_stop.request_stop(); }

    /// The kind of the jobs.
    [[nodiscard]] static QString jobKind();
    /// What a job keeps of the options: no password.
    [[nodiscard]] static QJsonObject payloadOf(const ImportOptions &options);

private:
    Parts m_parts;
    std::stop_source m_stop;
};

} // namespace desk
