// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/extraction_stages.h"
#include "core/reading/document_reader.h"

#include <QDate>
#include <QFuture>
#include <QObject>

#include <memory>

namespace desk {

class BlobStore;
class Clock;
class Database;
class JobQueue;
class SettingsService;

/// How documents are to be read. Stored with the job, except the password.
struct ImportOptions {
    bool ignoreXml = false;
    bool again = false; ///< read known bytes anew
    bool autoApprove = true;
    QStringList languages; ///< empty = those of the settings
    QString password;      ///< kept in memory only, while this program runs
};

/// What became of one file that was to be imported.
struct ImportOutcome {
    QString path; ///< exactly as given; for what came in an e-mail: that, "/", the name of the attachment
    Result<InvoiceId> invoice = InvoiceId{};
    bool known = false;       ///< the same bytes were there before: `invoice` is the earlier one
    bool willBeRead = false;  ///< a job was made
    QString mail = {};        ///< the e-mail that it came in, exactly as given; empty = a file of its own
    QStringList leftOut = {}; ///< where an e-mail holds no document: the names of what it holds
};

/// What the list asks for. Ids first, rows as they come into view.
struct InvoiceQuery {
    enum class Sort : quint8 {
        Imported,
        Status,
        Seller,
        Number,
        IssueDate,
        DueDate,
        Total,
        Confidence,
        Source,
        Cost,
        FileName,
        Assignee
    };

    QList<InvoiceStatus> statuses = {}; ///< empty = all
    QString text = {};   ///< words (or beginnings of words): seller, buyer, number, file name, text of the document
    QString seller = {}; ///< part of the seller's name
    QDate since = {};    ///< issue date, or import date where there is none
    QDate until = {};    ///< the same, this day included
    QDate dueSince = {}, dueUntil = {};   ///< due date, both days included; one without a due date is never in it
    QString currency = {};                ///< ISO 4217; empty = any
    QString totalFrom = {}, totalTo = {}; ///< canonical decimals, both included, in whatever currency; empty = any
    QString assignee = {};                ///< exactly; empty = anybody
    bool unassigned = false;              ///< only those without an assignee
    bool withNotes = false;               ///< only those with a note
    bool inTrash = false;                 ///< what lies in the trash, and only that; otherwise none of it
    QList<InvoiceId> only = {};           ///< empty = all; those in the trash too
    Sort sort = Sort::Imported;
    bool descending = true;
    bool operator==(const InvoiceQuery &) const = default;
};

/// A line of the list.
struct InvoiceRow {
    InvoiceId id;
    int rowVersion = 0;
    InvoiceStatus status = InvoiceStatus::Queued;
    DocumentKind kind = DocumentKind::Unknown;
    QString fileName, sellerName, invoiceNumber, currency;
    QDate issueDate, dueDate;
    QString total;                          ///< canonical decimal, or empty
    double confidence = 0;                  ///< lowest of the key fields
    ValueSource source = ValueSource::None; ///< where most key fields come from
    qint64 costNanoUsd = 0;
    int doubtfulFields = 0; ///< key fields under the threshold, and fields with a blocking finding
    int blockingFindings = 0;
    QString firstProblem; ///< rule of the worst open finding, or "doubtful:FIELD"
    QString errorCode;    ///< where the status is Failed
    QDateTime importedAt;
    QString assignee;
    int noteCount = 0;
    bool inTrash = false;
    bool operator==(const InvoiceRow &) const = default;
};

/// What the invoices of a query come to in one currency. Credit notes count against.
struct CurrencyTotal {
    QString currency; ///< empty = not known
    int count = 0;    ///< invoices with a total
    qint64 minorUnits = 0;
    bool operator==(const CurrencyTotal &) const = default;
};
struct QueryTotals {
    QList<CurrencyTotal> totals; ///< largest count first
    int withoutTotal = 0;        ///< invoices without a readable total, not in the sums
    bool operator==(const QueryTotals &) const = default;
};

/// Counts for Today, the rail and the list's filter.
struct InvoiceCounts {
    QMap<InvoiceStatus, int> byStatus; ///< without those in the trash
    int approvedToday = 0;
    int exportedToday = 0;
    int inTrash = 0;
    [[nodiscard]] int total() const;
};

/// One cell that a person changed. Header field, or a row of a table.
struct ValueEdit {
    enum class Section : quint8 { Header, Line, Tax, AllowanceCharge };
    Section section = Section::Header;
    int row = 0; ///< from 0; one past the end adds a row
    /// "seller_name", ...; "description", "quantity", "unit_price", "tax_rate", "amount", ...; "kind": in the header
    /// one of documentKindName(), in a row of the last section "allowance" or "charge". "account", "cost_centre" and
    /// "tax_code" in the header and in lines are the coding: those may be saved for an approved invoice as well.
    QString name;
    FieldValue value; ///< the new value; empty value = cleared
    bool removeRow = false;
    bool insertRow =
        false;            ///< an empty row is put before `row` (or at the end); then `name`, if any, is its first cell
    bool restore = false; ///< undo: the value is put back as it stood, with its source, place and confidence
    bool operator==(const ValueEdit &) const = default;
};

/// A saved change of an invoice, for undo: writing `before` again is the compensating command.
struct SavedReview {
    int rowVersion = 0;      ///< after the save
    QList<ValueEdit> before; ///< what stood there
};

/// Which documents a program reads.
enum class ReadingScope : quint8 {
    Everything, ///< all that wait, also those that an earlier run or another program left in the queue (the desktop)
    OwnImports, ///< those that it imports itself (a command of the terminal)
};

/// Progress over all documents that this program works on.
struct ReadingProgress {
    int waiting = 0, reading = 0, done = 0, failed = 0; ///< of the current batch: since the queue was last empty
    double documentsPerSecond = 0;                      ///< 0 = not known yet
    qint64 secondsLeft = -1;                            ///< -1 = not known yet
    bool operator==(const ReadingProgress &) const = default;
};

/// Use cases around invoices: import, read, review, approve, export. The only door to them for desktop and terminal.
/// Threads: a QObject of the main thread; futures are finished on other threads: continue with whenFinished().
/// Every change of state goes into the audit trail in its own transaction, and into the change feed.
class InvoiceService : public QObject {
    Q_OBJECT
public:
    InvoiceService(Database &database, BlobStore &blobs, JobQueue &jobs, DocumentReader &reader,
                   SettingsService &settings, const Clock &clock);
    ~InvoiceService() override;

    // --- in
    /// Stores the files and makes a job for each new one. Files only (folders: see filesToImport()). Of an e-mail its
    /// attachments, each with an outcome of its own; one that holds no document is UnsupportedFormat.
    /// Errors per file in the outcome: NotFound, Unreadable, EmptyFile, TooLarge (over 200 MB), DiskFull, ReadOnly.
    /// An unreadable file still becomes a row (Failed) unless its bytes could not be had at all.
    [[nodiscard]] QFuture<Result<QList<ImportOutcome>>> import(QStringList paths, ImportOptions options);
    /// Reads again. Human corrections are replaced; the audit trail keeps them. Where the new reading fails, the
    /// invoice is Failed and has no values: those of the earlier reading are in the audit trail as well.
    [[nodiscard]] QFuture<Result<>> readAgain(QList<InvoiceId> ids, ImportOptions options);
    /// Stops what waits and what runs. What was to be read anew is what it was before, with all its values; what was
    /// never read stays Queued without a job, to be read again.
    void cancelReading();
    /// Works on the queue (call once). The desktop does; a listing command of the terminal does not. What this program
    /// imports from then on is reserved for it. @param parallel  0 = as many as cores.
    void startReading(int parallel, ReadingScope scope = ReadingScope::Everything);
    [[nodiscard]] ReadingProgress progress() const;

    // --- out
    [[nodiscard]] QFuture<Result<Invoice>> invoice(InvoiceId id) const;
    [[nodiscard]] QFuture<Result<QList<InvoiceId>>> ids(InvoiceQuery query) const;
    /// In the order asked; ids that are gone are left out.
    [[nodiscard]] QFuture<Result<QList<InvoiceRow>>> rows(QList<InvoiceId> ids) const;
    [[nodiscard]] QFuture<Result<InvoiceCounts>> counts() const;
    [[nodiscard]] QFuture<Result<QueryTotals>> totals(InvoiceQuery query) const;
    /// Where the words of a search stand in the document: a stretch of its text of at most some 120 characters around
    /// the first of them, or empty where they are in its names only.
    [[nodiscard]] QFuture<Result<QString>> snippet(InvoiceId id, QString text) const;
    /// The pages with their words, as they were read.
    [[nodiscard]] QFuture<Result<QList<ReadPage>>> pages(InvoiceId id) const;
    /// A picture of a page (from 0). Errors: NotFound, and those of DocumentReader::renderPage.
    [[nodiscard]] QFuture<Result<QImage>> pageImage(InvoiceId id, int page, int dpi, std::stop_token stop);
    /// The file as it was imported.
    [[nodiscard]] QFuture<Result<QByteArray>> original(InvoiceId id) const;

    // --- review. All check the row version (Conflict).
    /// Runs the rules again and keeps each change as a correction. Errors: Conflict, NotFound, NotAllowed (approved or
    /// rejected: reopen first; in the trash), InvalidArgument (what is expected, in its detail).
    [[nodiscard]] QFuture<Result<SavedReview>> saveReview(InvoiceId id, int seenVersion, QList<ValueEdit> edits);
    [[nodiscard]] QFuture<Result<int>> acceptFinding(InvoiceId id, int seenVersion, QString rule, QStringList values,
                                                     QString reason); ///< empty: takes an acceptance back
    /// The new row version. Errors: Conflict, NotAllowed (a finding blocks, a key field is empty, not read yet).
    [[nodiscard]] QFuture<Result<int>> approve(InvoiceId id, int seenVersion);
    [[nodiscard]] QFuture<Result<int>> reject(InvoiceId id, int seenVersion, QString reason);
    [[nodiscard]] QFuture<Result<int>> reopen(InvoiceId id, int seenVersion);
    /// Remembers that these were exported (audit, exportedAt).
    [[nodiscard]] QFuture<Result<>> markExported(QList<InvoiceId> ids, QString format, QString target);

signals:
    void progressChanged(const desk::ReadingProgress &progress);
    /// A document is done (read, failed or cancelled), whoever had asked for it in this program.
    void finished(desk::InvoiceId id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What is taken of a folder.
enum class FolderFiles : quint8 { Documents, DocumentsAndMails };

/// The files to import for paths that may be folders: folders recursively in byte order, hidden files skipped, only
/// pdf png jpg jpeg tif tiff webp bmp xml (and eml, with the mails); a named file always. The folder as given, "/", the
/// relative name.
/// @return for each file its path, or an error for a path that does not exist (NotFound) or cannot be listed.
[[nodiscard]] QList<Result<QString>> filesToImport(const QStringList &paths,
                                                   FolderFiles wanted = FolderFiles::Documents);

} // namespace desk
