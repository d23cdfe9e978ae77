// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/document_import.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/filing/filing_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"
#include "core/storage/blob_store.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxFileBytes = 200'000'000;
/// Files in one transaction: few enough that reading begins at once, many enough that commits do not count.
constexpr qsizetype FilesAtOnce = 32;

/// Who sent it with which words, beside the invoice. In no language: what was written is what is noted.
Result<> noteMail(WriteTransaction &tx, InvoiceId id, const MailHead &head)
{
    QStringList said{head.from, head.subject};
    said.removeAll(QString());
    if (said.isEmpty())
        return {};
    const QString text = said.join(u": "_s);
    TRY_ASSIGN(note,
               FilingRepository(tx.connection())
                   .addNote(id, {.id = {}, .author = tx.actor(), .text = text, .createdAt = tx.now(), .editedAt = {}}));
    return auditInvoice(tx, id, u"note_added"_s, {{u"note"_s, note.value}, {u"new"_s, text}});
}

QJsonObject mailAsJson(const MailHead &head)
{
    QJsonObject mail{{u"from"_s, head.from}, {u"subject"_s, head.subject}};
    if (head.date.isValid())
        mail.insert(u"date"_s, head.date.toString(Qt::ISODate));
    return mail;
}

} // namespace

struct DocumentImport::StoredFile {
    ImportSource source;
    Result<Blob> blob;

    [[nodiscard]] ImportOutcome outcome(Result<InvoiceId> invoice) const
    {
        return {.path = source.path, .invoice = std::move(invoice), .mail = source.mail, .leftOut = source.leftOut};
    }
};

void PendingReadings::add(InvoiceId id)
{
    const QMutexLocker lock(&m_mutex);
    m_ids.insert(id);
}

bool PendingReadings::remove(InvoiceId id)
{
    const QMutexLocker lock(&m_mutex);
    return m_ids.remove(id);
}

bool PendingReadings::contains(InvoiceId id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_ids.contains(id);
}

int PendingReadings::count() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_ids.size());
}

QList<InvoiceId> PendingReadings::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ids.values();
}

QFuture<Result<QList<ImportOutcome>>> DocumentImport::run(const QStringList &paths, const ImportOptions &options,
                                                          bool reserve)
{
    using Outcomes = Result<QList<ImportOutcome>>;
    return m_mails.open(paths, m_stop.get_token())
        .then(&m_parts.pool,
              [this, options, reserve](const QList<ImportSource> &sources) {
                  QList<QFuture<Outcomes>> parts;
                  for (qsizetype first = 0; first < sources.size(); first += FilesAtOnce) {
                      QList<StoredFile> files;
                      for (const ImportSource &source : sources.mid(first, FilesAtOnce))
                          files.append({source, source.stored ? *source.stored
                                                              : m_parts.blobs.putFile(source.path, MaxFileBytes)});
                      parts.append(storeRows(std::move(files), options, reserve));
                  }
                  return QtFuture::whenAll(parts.begin(), parts.end());
              })
        .unwrap()
        .then([](const QList<QFuture<Outcomes>> &parts) -> Outcomes {
            QList<ImportOutcome> outcomes;
            for (const QFuture<Outcomes> &part : parts) {
                TRY_ASSIGN(some, part.result());
                outcomes += some;
            }
            return outcomes;
        });
}

QFuture<Result<QList<ImportOutcome>>> DocumentImport::storeRows(QList<StoredFile> files, const ImportOptions &options,
                                                                bool reserve)
{
    auto queued = std::make_shared<QList<InvoiceId>>();
    return m_parts.database
        .write([this, files, options, reserve, queued](WriteTransaction &tx) -> Result<QList<ImportOutcome>> {
            QList<ImportOutcome> outcomes;
            for (const StoredFile &file : files) {
                if (file.blob) {
                    TRY_ASSIGN(outcome, storeRow(tx, file, options, reserve));
                    if (outcome.willBeRead)
                        queued->append(*outcome.invoice);
                    outcomes.append(outcome);
                } else {
                    outcomes.append(file.outcome(tl::unexpected(file.blob.error())));
                }
            }
            return outcomes;
        })
        .then([this, files, queued](Result<QList<ImportOutcome>> outcomes) -> Result<QList<ImportOutcome>> {
            if (outcomes)
                return outcomes;
            for (const InvoiceId id : std::as_const(*queued))
                m_parts.pending.remove(id);
            QList<ImportOutcome> failed; // nothing of this part was kept; the other files go on
            for (const StoredFile &file : files)
                failed.append(file.outcome(tl::unexpected(file.blob ? outcomes.error() : file.blob.error())));
            return failed;
        });
}

Result<ImportOutcome> DocumentImport::storeRow(WriteTransaction &tx, const StoredFile &file,
                                               const ImportOptions &options, bool reserve)
{
    InvoiceRepository invoices(tx.connection());
    TRY_ASSIGN(known, invoices.find(file.blob->sha256));
    if (known) {
        ImportOutcome outcome = file.outcome(*known);
        outcome.known = true;
        TRY_ASSIGN(state, invoices.state(*known));
        if (state.inTrash) // who imports it wants to have it
            TRY(restoreInvoice(tx, *known));
        const bool unread = state.status == InvoiceStatus::Failed || state.status == InvoiceStatus::Queued ||
                            state.status == InvoiceStatus::Reading;
        // What this program is about to read anyway is not queued a second time; its job may be gone, though: another
        // program may have cancelled it or done it.
        bool onItsWay = m_parts.pending.contains(*known);
        if (onItsWay) {
            TRY_ASSIGN(open, m_parts.jobs.isOpen(tx, ReadingJobHandler::jobKind(), known->value));
            onItsWay = open;
        }
        if ((unread || options.again) && !onItsWay) {
            TRY(enqueueAgain(tx, *known, options, reserve));
            outcome.willBeRead = true;
        }
        return outcome;
    }
    const QString fileName = QFileInfo(file.source.path).fileName();
    TRY_ASSIGN(id, invoices.insert({.sha256 = file.blob->sha256,
                                    .byteSize = file.blob->size,
                                    .path = file.source.path,
                                    .fileName = fileName,
                                    .importedAt = tx.now()}));
    TRY(ExtractionRepository(tx.connection()).saveSearchText(id, fileName, {}, {}));
    QJsonObject payload{{u"path"_s, file.source.path},
                        {u"sha256"_s, QString::fromLatin1(file.blob->sha256.toHex())},
                        {u"bytes"_s, file.blob->size},
                        {u"status"_s, auditChange({}, invoiceStatusName(InvoiceStatus::Queued))}};
    if (!file.source.mail.isEmpty())
        payload.insert(u"mail"_s, mailAsJson(file.source.head));
    TRY(auditInvoice(tx, id, u"imported"_s, payload));
    if (!file.source.mail.isEmpty())
        TRY(noteMail(tx, id, file.source.head));
    TRY(enqueue(tx, id, options, reserve));
    TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Added));
    ImportOutcome outcome = file.outcome(id);
    outcome.willBeRead = true;
    return outcome;
}

Result<> DocumentImport::enqueueAgain(WriteTransaction &tx, InvoiceId id, const ImportOptions &options, bool reserve)
{
    InvoiceRepository invoices(tx.connection());
    TRY_ASSIGN(state, invoices.state(id));
    if (state.inTrash)
        return fail(ErrorCode::NotAllowed, u"%1: it is in the trash; restore it first"_s.arg(displayId(id)));
    TRY(m_parts.jobs.cancelSubject(tx, ReadingJobHandler::jobKind(), id.value));
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY(invoices.requeue(id));
    TRY(change.tell(u"read_again"_s));
    TRY(enqueue(tx, id, options, reserve));
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

Result<> DocumentImport::enqueue(WriteTransaction &tx, InvoiceId id, const ImportOptions &options, bool reserve)
{
    m_parts.passwords.remember(id, options.password);
    TRY(m_parts.jobs.enqueue(tx, {.kind = ReadingJobHandler::jobKind(),
                                  .subject = id.value,
                                  .payload = ReadingJobHandler::payloadOf(options),
                                  .reserve = reserve}));
    m_parts.pending.add(id);
    return {};
}

} // namespace desk
