// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/invoices/invoice_duplicates.h"
#include "core/invoices/invoice_summary.h"

#include <QSqlDatabase>

namespace desk {

/// A document that was imported.
struct NewInvoice {
    QByteArray sha256;
    qint64 byteSize = 0;
    QString path;
    QString fileName;
    QDateTime importedAt;
};

/// Where an invoice stands, without what was read.
struct InvoiceState {
    InvoiceId id;
    DocumentId document;
    QByteArray sha256;
    QString fileName;
    QString number; ///< of the invoice, as it was read
    InvoiceStatus status = InvoiceStatus::Queued;
    int rowVersion = 0;
    bool wasRead = false;
    bool hasError = false; ///< its last reading failed
    bool inTrash = false;
};

/// What a finished reading changes in the invoice's row.
struct ReadOutcome {
    InvoiceStatus status = InvoiceStatus::NeedsReview;
    bool approvedAutomatically = false;
    int pageCount = 0;
    qint64 elapsedMs = 0;
    QDateTime at;
};

/// The rows of documents and invoices. What was read from them: ExtractionRepository.
/// Threads: that of the connection; functions that change something run inside Database::write.
class InvoiceRepository {
public:
    explicit InvoiceRepository(QSqlDatabase &connection) : m_db(connection) {}

    [[nodiscard]] Result<std::optional<InvoiceId>> find(const QByteArray &sha256);
    [[nodiscard]] Result<InvoiceId> insert(const NewInvoice &invoice);
    /// Errors: NotFound.
    [[nodiscard]] Result<InvoiceState> state(InvoiceId id);
    /// All but `extraction`. Errors: NotFound.
    [[nodiscard]] Result<Invoice> load(InvoiceId id);

    /// Queued -> Reading, if that job is still leased. @return the new state, or nullopt where nothing was to be done.
    [[nodiscard]] Result<std::optional<InvoiceState>> beginReading(InvoiceId id, qint64 jobId);
    /// Back into the queue; what it was is kept until the new reading ends.
    [[nodiscard]] Result<> requeue(InvoiceId id);
    /// Reading or Queued -> what it was before requeue(); Queued if it was never read. @return false: was neither.
    [[nodiscard]] Result<bool> leaveQueue(InvoiceId id);
    /// Reading -> Queued, for a job that goes back into the queue. @return false: it was not Reading.
    [[nodiscard]] Result<bool> returnToQueue(InvoiceId id);
    /// Failed; a decision on an earlier reading does not hold any more.
    [[nodiscard]] Result<> saveFailure(InvoiceId id, const Error &error, qint64 elapsedMs);
    [[nodiscard]] Result<> saveOutcome(InvoiceId id, const ReadOutcome &outcome);
    /// What the list shows, with kind and e-invoice syntax; a new row version. @return the version.
    [[nodiscard]] Result<int> saveSummary(InvoiceId id, const Extraction &extraction, const InvoiceSummary &summary);
    /// A person's decision; a new row version. @param at  null when a decision is taken back. @return the version.
    [[nodiscard]] Result<int> decide(InvoiceId id, InvoiceStatus to, const QString &rejectReason, const QDateTime &at,
                                     const QString &by = {});
    /// A new row version for what changed beside the row. @return the version. Errors: NotFound.
    [[nodiscard]] Result<int> nextVersion(InvoiceId id);
    /// @param at  null = out of the trash. A new row version.
    [[nodiscard]] Result<> setTrashed(InvoiceId id, const QDateTime &at);
    /// Errors: NotFound.
    [[nodiscard]] Result<> setExported(InvoiceId id, const QDateTime &at);

    /// Other invoices of that number which were read, not rejected and not thrown away, at most 50.
    [[nodiscard]] Result<QList<NumberTwin>> withNumber(const QString &number, InvoiceId except);

private:
    [[nodiscard]] Result<int> rowVersion(InvoiceId id);
    QSqlDatabase &m_db;
};

} // namespace desk
