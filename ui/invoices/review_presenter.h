// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/invoices/invoice_services.h"
#include "ui/invoices/page_pictures_presenter.h"
#include "ui/invoices/review_conflict.h"
#include "ui/invoices/review_rules.h"

#include <QTimer>
#include <QUndoStack>

#include <deque>

namespace desk {

/// One invoice in review: what it holds, and everything that can be done with it.
/// Writes go one after the other, each with the version that the one before gave; every one is followed by a reload.
/// Threads: main thread. Ownership: borrows the services; owns the undo stack.
class ReviewPresenter : public QObject {
    Q_OBJECT
public:
    explicit ReviewPresenter(const InvoiceServices &services, QObject *parent = nullptr);
    ~ReviewPresenter() override;

    /// Shows another invoice, once everything that was typed before is saved.
    void open(InvoiceId id);
    void close();
    [[nodiscard]] InvoiceId id() const { return m_id; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Invoice &invoice() const { return m_invoice; }
    [[nodiscard]] const QList<ReadPage> &pages() const { return m_pages; }
    [[nodiscard]] double threshold() const;
    [[nodiscard]] FieldState state(Field field) const;
    /// Needs review, does not lie in the trash, and nothing is in the way of typing.
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool isBusy() const { return m_writing || !m_writes.empty(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    /// What is typed quicker than it is saved counts too: a step waits for the writes before it, which may be the ones
    /// that it takes back.
    void undo() { step(Step::Undo); }
    void redo() { step(Step::Redo); }
    /// There is something to undo, or a write under way that there may be.
    [[nodiscard]] bool canUndo() const { return m_undo.canUndo() || isBusy(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    [[nodiscard]] SettingsService &settings() { return m_services.settings; }
    [[nodiscard]] const InvoiceServices &services() const { return m_services; }

    /// Saves a header field as the person's word.
    /// @param base  the canonical value that stood there when the person began: another one by now is a conflict.
    void saveField(Field field, FieldValue value, const QString &base);
    /// Saves changes of the tables, the coding or the kind; @param what  for the undo menu, translated.
    void saveEdits(const QList<ValueEdit> &edits, const QString &what);
    /// The same for cells; @param base  what stood in those that somebody else changed since the person began to type:
    /// the person is asked. Empty = nobody did.
    void saveCells(const QList<ValueEdit> &edits, const QString &what, const QList<ValueEdit> &base);
    /// Says that findings are all right, with one reason; one step of undo.
    void acceptFindings(const QList<Finding> &findings, const QString &reason);
    /// Takes the acceptance back: they are open again.
    void reopenFindings(const QList<Finding> &findings);
    /// After everything that was typed before is saved.
    void approve();
    void reject(const QString &reason);
    void reopen();
    void moveToTrash();
    void restoreFromTrash();
    void assign(const QString &assignee);
    void readAgain(const QString &password = {});
    /// The person's word on a conflict. @param mine  of its cells, those that are to be saved over what stands there;
    /// of moved rows: all or nothing.
    void resolve(const ReviewConflict &conflict, const QList<ValueEdit> &mine);

    /// Pictures of the pages of this invoice.
    [[nodiscard]] PagePicturesPresenter &pictures() { return m_pictures; }
    /// The invoices that are likely to be opened next, the likeliest first: their first pages are drawn ahead.
    void prefetch(const QList<InvoiceId> &ids) { m_pictures.prefetch(ids); }

signals:
    /// canUndo() may have changed without the stack.
    void busyChanged();
    /// Another invoice, or none, is about to be shown: the last moment to save what is typed.
    void leaving();
    /// Another invoice is shown from now on.
    void opened();
    /// The same invoice, read again after somebody's change.
    void changed();
    void pagesChanged();
    /// A header field was saved and the rules have run over it.
    void fieldSaved(desk::Field field);
    /// Undo or redo wrote a header field again.
    void fieldRestored(desk::Field field);
    void saveFailed(desk::Field field, const desk::Error &error);
    void conflicted(const desk::ReviewConflict &conflict);
    void approved(desk::InvoiceId id);
    void rejected(desk::InvoiceId id);
    void reopened(desk::InvoiceId id);
    void failed(const desk::Error &error);

private:
    friend class SaveEditsCommand; // rewrite() is for nobody else
    /// One write that waits for its turn.
    struct Write {
        std::function<QFuture<Result<SavedReview>>(InvoiceId, int version)> start;
        std::function<void(const SavedReview &)> saved;
        std::function<void(const Error &)> failed;
    };

    enum class Step : quint8 { Undo, Redo };
    void step(Step step);
    void takeWaitingSteps();
    void reset();
    void enqueue(Write write);
    void startNext();
    void finishWrite(const Write &write, const Result<SavedReview> &result);
    void save(const QList<ValueEdit> &edits, const QString &what, std::optional<Field> field, const Extraction &seen,
              int triesLeft);
    void sayConflict(ReviewConflict conflict);
    /// For undo and redo: no new command. `done` gets what stood there before.
    /// @param stood  what the step left behind: where somebody else changed it since, the person is asked.
    void rewrite(const QList<ValueEdit> &edits, const QList<ValueEdit> &stood, const QString &what,
                 std::function<void(const QList<ValueEdit> &)> done);
    void writeFindings(const QList<Finding> &findings, const QString &reason, std::function<void()> done);
    void writeDecision(std::function<QFuture<Result<int>>(InvoiceId, int)> start,
                       void (ReviewPresenter::*done)(InvoiceId));
    void writeAssignee(const QString &assignee, std::function<void(const QString &before)> done);
    void reload();
    void take(const Result<Invoice> &invoice, bool first);
    void forgetForeignRows(const Invoice &invoice);
    void askPages();
    void pushCommand(const QList<ValueEdit> &after, const QList<ValueEdit> &before, const QString &what);

    InvoiceServices m_services;
    InvoiceService &m_invoices;
    QUndoStack m_undo;
    InvoiceId m_id;
    Invoice m_invoice;
    QList<ReadPage> m_pages;
    std::deque<Write> m_writes;
    std::deque<Step> m_waitingSteps; ///< of undo and redo
    QList<std::function<void()>> m_afterReload;
    std::optional<InvoiceId> m_openWhenIdle;
    PagePicturesPresenter m_pictures;
    quint64 m_opening = 0; ///< number of the newest open()
    quint64 m_loading = 0; ///< number of the newest reload
    int m_ownVersion = 0;  ///< the newest version that was read or written here
    bool m_loaded = false;
    bool m_writing = false;
    bool m_reloading = false;
};

} // namespace desk
