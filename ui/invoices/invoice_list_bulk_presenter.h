// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <deque>

namespace desk {

class FilingService;
class SettingsService;

/// What became of one action on many invoices.
struct BulkOutcome {
    enum class Action : quint8 { Approve, Reject, Reopen, ReadAgain, Trash, Restore, Assign, SaveOriginals };
    Action action = Action::Approve;
    QString text; ///< reason, assignee or folder
    QList<InvoiceId> done;
    int blocked = 0;     ///< a finding blocks
    int incomplete = 0;  ///< a key field is empty
    int notRead = 0;     ///< queued, reading or failed
    int settled = 0;     ///< approved or rejected before
    int changed = 0;     ///< somebody else saved in between
    int untouched = 0;   ///< trash and restore: being read, released for payment, or there before
    int cancelled = 0;   ///< the person stopped before these
    QList<Error> errors; ///< anything else
    bool isUndo = false; ///< it was undo or redo itself
    [[nodiscard]] int left() const
    {
        return blocked + incomplete + notRead + settled + changed + untouched + cancelled + int(errors.size());
    }
};

/// Does one thing with many invoices, a batch at a time, so that a hundred thousand do not hold anything up and Cancel
/// is felt at once; what was done can be undone. One action after the other, in the order asked.
/// Threads: main thread. Ownership: borrows the services.
class InvoiceListBulkPresenter : public QObject {
    Q_OBJECT
public:
    using Action = BulkOutcome::Action;

    InvoiceListBulkPresenter(InvoiceService &invoices, FilingService &filing, SettingsService &settings,
                             QObject *parent = nullptr);
    ~InvoiceListBulkPresenter() override;

    void approve(const QList<InvoiceId> &ids) { start(Action::Approve, ids); }
    void reject(const QList<InvoiceId> &ids, const QString &reason) { start(Action::Reject, ids, reason); }
    void reopen(const QList<InvoiceId> &ids) { start(Action::Reopen, ids); }
    void readAgain(const QList<InvoiceId> &ids) { start(Action::ReadAgain, ids); }
    void trash(const QList<InvoiceId> &ids) { start(Action::Trash, ids); }
    void restore(const QList<InvoiceId> &ids) { start(Action::Restore, ids); }
    /// @param assignee  empty = nobody.
    void assign(const QList<InvoiceId> &ids, const QString &assignee) { start(Action::Assign, ids, assignee); }
    /// Into a folder, under their own names; none that is there is written over.
    void saveOriginals(const QList<InvoiceId> &ids, const QString &folder)
    {
        start(Action::SaveOriginals, ids, folder);
    }

    /// One of them, to the file that the person chose.
    void saveOriginal(InvoiceId id, const QString &file);
    /// Copies for viewers to open: of as many as MostOpened at once.
    void openOriginals(const QList<InvoiceId> &ids);
    static constexpr int MostOpened = 10;

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    /// What is done stays done; the rest of all that was asked is left.
    void cancel();
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

signals:
    /// done == total: nothing runs any more.
    void progressed(desk::BulkOutcome::Action action, int done, int total, double perSecond, qint64 secondsLeft);
    void finished(const desk::BulkOutcome &outcome);
    void originalSaved(const QString &file);
    /// A copy that a viewer can open.
    void originalReady(const QString &file);
    void failed(const desk::Error &error);

private:
    struct Bulk;
    friend class InvoiceListBulkCommand;
    using BulkPtr = std::shared_ptr<Bulk>;

    void start(Action action, const QList<InvoiceId> &ids, const QString &text = {}, bool isUndo = false);
    void begin();
    void nextBatch();
    void finish();
    void tellProgress();
    void decideRows(const QList<InvoiceRow> &rows);
    void decideRow(const BulkPtr &bulk, const InvoiceRow &row, bool again = false);
    /// Deciding one invoice has others of the same supplier looked at anew, which gives them another version.
    void lookAgain(const BulkPtr &bulk, const InvoiceRow &row);
    [[nodiscard]] bool mayDecide(BulkOutcome &outcome, const InvoiceRow &row) const;
    void fileBatch(const QList<InvoiceId> &batch);
    void assignBatch(const QList<InvoiceId> &batch);
    void readBatch(const QList<InvoiceId> &batch);
    void openOriginal(const InvoiceRow &row);
    void saveRow(const BulkPtr &bulk, const InvoiceRow &row);
    void oneDone(const BulkPtr &bulk);
    void remember(const Bulk &bulk);

    InvoiceService &m_invoices;
    FilingService &m_filing;
    SettingsService &m_settings;
    std::deque<BulkPtr> m_waiting;
    BulkPtr m_running;
    QElapsedTimer m_time;
    QUndoStack m_undo;
};

} // namespace desk
