// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_bulk_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/export_invoices.h"
#include "core/invoices/filing/filing_service.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/invoice_list_bulk_command.h"
#include "ui/invoices/invoice_list_originals.h"

#include <QtConcurrentRun>

namespace desk {

namespace {
constexpr qsizetype BatchRows = 100;  // the database groups the commits of a batch
constexpr qsizetype BatchFiled = 500; // one transaction each

/// Whether two states of an invoice differ in what the program finds about it at most, not in what somebody wrote.
bool saysTheSame(InvoiceRow a, const InvoiceRow &b)
{
    a.rowVersion = b.rowVersion;
    a.doubtfulFields = b.doubtfulFields;
    a.blockingFindings = b.blockingFindings;
    a.firstProblem = b.firstProblem;
    return a == b;
}
} // namespace

/// One action on its way.
struct InvoiceListBulkPresenter::Bulk {
    BulkOutcome outcome;
    QList<InvoiceId> todo;
    int total = 0;
    int underway = 0;
    QHash<InvoiceId, QString> assignedBefore;
    [[nodiscard]] int doneCount() const { return total - int(todo.size()); }
};

InvoiceListBulkPresenter::InvoiceListBulkPresenter(InvoiceService &invoices, FilingService &filing,
                                                   SettingsService &settings, QObject *parent)
    : QObject(parent), m_invoices(invoices), m_filing(filing), m_settings(settings)
{
}

InvoiceListBulkPresenter::~InvoiceListBulkPresenter() = default;

void InvoiceListBulkPresenter::start(Action action, const QList<InvoiceId> &ids, const QString &text, bool isUndo)
{
    if (ids.isEmpty())
        return;
    auto bulk = std::make_shared<Bulk>();
    bulk->outcome.action = action;
    bulk->outcome.text = text;
    bulk->outcome.isUndo = isUndo;
    bulk->todo = ids;
    bulk->total = int(ids.size());
    m_waiting.push_back(std::move(bulk));
    if (!m_running)
        begin();
}

void InvoiceListBulkPresenter::begin()
{
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_time.start();
    nextBatch();
}

void InvoiceListBulkPresenter::cancel()
{
    m_waiting.clear();
    if (!m_running)
        return;
    m_running->outcome.cancelled = int(m_running->todo.size());
    m_running->todo.clear(); // the batch under way comes to its end
}

void InvoiceListBulkPresenter::nextBatch()
{
    Bulk &bulk = *m_running;
    if (bulk.todo.isEmpty())
        return finish();
    tellProgress();
    const Action action = bulk.outcome.action;
    const bool filed =
        action == Action::Trash || action == Action::Restore || action == Action::Assign || action == Action::ReadAgain;
    const QList<InvoiceId> batch = bulk.todo.first(std::min(filed ? BatchFiled : BatchRows, bulk.todo.size()));
    bulk.todo.remove(0, batch.size());
    switch (action) {
    case Action::Trash:
    case Action::Restore:
        return fileBatch(batch);
    case Action::Assign:
        return assignBatch(batch);
    case Action::ReadAgain:
        return readBatch(batch);
    default:
        break;
    }
    whenFinished(m_invoices.rows(batch), this, [this](const Result<QList<InvoiceRow>> &rows) {
        if (rows)
            return decideRows(*rows);
        m_running->outcome.errors.append(rows.error());
        nextBatch();
    });
}

void InvoiceListBulkPresenter::tellProgress()
{
    const Bulk &bulk = *m_running;
    const int done = bulk.doneCount();
    const double seconds = double(m_time.elapsed()) / 1000;
    const double rate = done > 0 && seconds > 0.5 ? done / seconds : 0;
    emit progressed(bulk.outcome.action, done, bulk.total, rate,
                    rate > 0 ? qint64(double(bulk.total - done) / rate) : -1);
}

void InvoiceListBulkPresenter::finish()
{
    const BulkPtr bulk = std::exchange(m_running, {});
    emit progressed(bulk->outcome.action, bulk->total, bulk->total, 0, -1);
    if (!bulk->outcome.isUndo)
        remember(*bulk);
    emit finished(bulk->outcome);
    if (!m_waiting.empty() && !m_running)
        begin();
}

void InvoiceListBulkPresenter::remember(const Bulk &bulk)
{
    const BulkOutcome &outcome = bulk.outcome;
    const bool undoable = outcome.action != Action::ReadAgain && outcome.action != Action::Reopen &&
                          outcome.action != Action::SaveOriginals;
    if (undoable && !outcome.done.isEmpty())
        m_undo.push(new InvoiceListBulkCommand(*this, outcome, bulk.assignedBefore)); // the stack owns it
}

// --- approve, reject, reopen, save: each for itself

void InvoiceListBulkPresenter::decideRows(const QList<InvoiceRow> &rows)
{
    const BulkPtr bulk = m_running;
    bulk->underway = 1; // this function itself, so that an early answer does not start the next batch
    for (const InvoiceRow &row : rows) {
        if (bulk->outcome.action == Action::SaveOriginals)
            saveRow(bulk, row);
        else if (mayDecide(bulk->outcome, row))
            decideRow(bulk, row);
    }
    oneDone(bulk);
}

void InvoiceListBulkPresenter::oneDone(const BulkPtr &bulk)
{
    if (--bulk->underway == 0)
        nextBatch();
}

bool InvoiceListBulkPresenter::mayDecide(BulkOutcome &outcome, const InvoiceRow &row) const
{
    const bool settled = row.status == InvoiceStatus::Approved || row.status == InvoiceStatus::Rejected;
    const bool unread = row.status == InvoiceStatus::Queued || row.status == InvoiceStatus::Reading;
    if (outcome.action == Action::Reopen ? !settled : settled)
        ++outcome.settled;
    else if (unread || (outcome.action == Action::Approve && row.status == InvoiceStatus::Failed))
        ++outcome.notRead;
    else if (outcome.action == Action::Approve && row.blockingFindings > 0)
        ++outcome.blocked;
    else
        return true;
    return false;
}

void InvoiceListBulkPresenter::decideRow(const BulkPtr &bulk, const InvoiceRow &row, bool again)
{
    ++bulk->underway;
    const Action action = bulk->outcome.action;
    QFuture<Result<int>> saved = action == Action::Approve ? m_invoices.approve(row.id, row.rowVersion)
                                 : action == Action::Reject
                                     ? m_invoices.reject(row.id, row.rowVersion, bulk->outcome.text)
                                     : m_invoices.reopen(row.id, row.rowVersion);
    whenFinished(saved, this, [this, bulk, row, again](const Result<int> &version) {
        if (version)
            bulk->outcome.done.append(row.id);
        else if (version.error().code == ErrorCode::NotAllowed)
            ++bulk->outcome.incomplete;
        else if (version.error().code == ErrorCode::Conflict && !again)
            lookAgain(bulk, row);
        else if (version.error().code == ErrorCode::Conflict)
            ++bulk->outcome.changed;
        else
            bulk->outcome.errors.append(version.error());
        oneDone(bulk);
    });
}

void InvoiceListBulkPresenter::lookAgain(const BulkPtr &bulk, const InvoiceRow &row)
{
    ++bulk->underway;
    whenFinished(m_invoices.rows({row.id}), this, [this, bulk, row](const Result<QList<InvoiceRow>> &rows) {
        if (!rows)
            bulk->outcome.errors.append(rows.error());
        else if (rows->isEmpty() || !saysTheSame(rows->first(), row))
            ++bulk->outcome.changed;
        else if (mayDecide(bulk->outcome, rows->first()))
            decideRow(bulk, rows->first(), true);
        oneDone(bulk);
    });
}

void InvoiceListBulkPresenter::saveRow(const BulkPtr &bulk, const InvoiceRow &row)
{
    ++bulk->underway;
    const QString folder = bulk->outcome.text;
    const auto written = m_invoices.original(row.id).then(
        QtFuture::Launch::Async, [folder, name = row.fileName](const Result<QByteArray> &bytes) -> Result<> {
            if (!bytes)
                return tl::unexpected(bytes.error());
            TRY(saveUnderOwnName(folder, name, *bytes));
            return {};
        });
    whenFinished(written, this, [this, bulk, id = row.id](const Result<> &saved) {
        if (saved)
            bulk->outcome.done.append(id);
        else
            bulk->outcome.errors.append(saved.error());
        oneDone(bulk);
    });
}

void InvoiceListBulkPresenter::saveOriginal(InvoiceId id, const QString &file)
{
    const auto written =
        m_invoices.original(id).then(QtFuture::Launch::Async, [file](const Result<QByteArray> &bytes) -> Result<> {
            if (!bytes)
                return tl::unexpected(bytes.error());
            return writeWhole(file, *bytes);
        });
    whenFinished(written, this, [this, file](const Result<> &saved) {
        if (saved)
            emit originalSaved(file);
        else
            emit failed(saved.error());
    });
}

void InvoiceListBulkPresenter::openOriginals(const QList<InvoiceId> &ids)
{
    whenFinished(m_invoices.rows(ids.first(std::min<qsizetype>(MostOpened, ids.size()))), this,
                 [this](const Result<QList<InvoiceRow>> &rows) {
                     if (!rows) {
                         emit failed(rows.error());
                         return;
                     }
                     for (const InvoiceRow &row : *rows)
                         openOriginal(row);
                 });
}

void InvoiceListBulkPresenter::openOriginal(const InvoiceRow &row)
{
    const auto copied = m_invoices.original(row.id).then(
        QtFuture::Launch::Async, [name = row.fileName](const Result<QByteArray> &bytes) -> Result<QString> {
            if (!bytes)
                return tl::unexpected(bytes.error());
            return copyForViewer(name, *bytes);
        });
    whenFinished(copied, this, [this](const Result<QString> &file) {
        if (file)
            emit originalReady(*file);
        else
            emit failed(file.error());
    });
}

// --- trash, restore, assign, read again: a batch in one transaction

void InvoiceListBulkPresenter::fileBatch(const QList<InvoiceId> &batch)
{
    const bool trash = m_running->outcome.action == Action::Trash;
    whenFinished(trash ? m_filing.trash(batch) : m_filing.restore(batch), this,
                 [this, size = batch.size()](const Result<QList<InvoiceId>> &moved) {
                     BulkOutcome &outcome = m_running->outcome;
                     if (moved) {
                         outcome.done += *moved;
                         outcome.untouched += int(size - moved->size());
                     } else {
                         outcome.errors.append(moved.error());
                     }
                     nextBatch();
                 });
}

void InvoiceListBulkPresenter::assignBatch(const QList<InvoiceId> &batch)
{
    whenFinished(m_filing.assign(batch, m_running->outcome.text), this,
                 [this](const Result<QHash<InvoiceId, QString>> &before) {
                     if (before) {
                         m_running->outcome.done += before->keys();
                         m_running->assignedBefore.insert(*before);
                     } else {
                         m_running->outcome.errors.append(before.error());
                     }
                     nextBatch();
                 });
}

void InvoiceListBulkPresenter::readBatch(const QList<InvoiceId> &batch)
{
    ImportOptions options;
    options.again = true;
    options.autoApprove = m_settings.values().autoApprove;
    whenFinished(m_invoices.readAgain(batch, options), this, [this, batch](const Result<> &started) {
        if (started)
            m_running->outcome.done += batch;
        else
            m_running->outcome.errors.append(started.error());
        nextBatch();
    });
}

} // namespace desk
