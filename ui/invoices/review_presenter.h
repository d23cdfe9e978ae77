// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/invoices/review_rules.h"

#include <QTimer>
#include <QUndoStack>

#include <deque>
#include <stop_token>

namespace desk {

class ChangeFeed;
class SettingsService;

/// Somebody else saved another value while a person typed one.
struct ReviewConflict {
    QList<ValueEdit> mine;
    Field field = Field::SellerName; ///< the first header field that differs
    bool isHeader = false;           ///< false: a line or a table; `field` means nothing
    QString mineText, theirsText;    ///< canonical
};

/// One invoice in review: what it holds, and everything that can be done with it.
/// Writes go one after the other, each with the version that the one before gave; every one is followed by a reload.
/// Threads: main thread. Ownership: borrows the services; owns the undo stack.
class ReviewPresenter : public QObject {
    Q_OBJECT
public:
    ReviewPresenter(InvoiceService &invoices, ChangeFeed &changes, SettingsService &settings,
                    QObject *parent = nullptr);
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
    /// Needs review, and nothing is in the way of typing.
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool isBusy() const { return m_writing || !m_writes.empty(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] SettingsService &settings() { return m_settings; }

    /// Saves a header field as the person's word.
    /// @param base  the canonical value that stood there when the person began: another one by now is a conflict.
    void saveField(Field field, FieldValue value, const QString &base);
    /// Saves changes of the tables; @param what  for the undo menu, translated.
    void saveEdits(const QList<ValueEdit> &edits, const QString &what);
    void acceptFinding(const Finding &finding, const QString &reason);
    /// After everything that was typed before is saved.
    void approve();
    void reject(const QString &reason);
    void reopen();
    void readAgain(const QString &password = {});
    void useTheirs();
    void useMine();
    void saveOriginal(const QString &file);

    /// Answers with pictureReady or pictureFailed; an earlier question for the same page is dropped.
    void askPicture(int page, int dpi);

signals:
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
    void originalSaved(const QString &file);
    void failed(const desk::Error &error);
    void pictureReady(int page, int dpi, const QImage &picture);
    void pictureFailed(int page, const desk::Error &error);

private:
    friend class SaveEditsCommand; // rewrite() is for nobody else
    /// One write that waits for its turn.
    struct Write {
        std::function<QFuture<Result<SavedReview>>(InvoiceId, int version)> start;
        std::function<void(const SavedReview &)> saved;
        std::function<void(const Error &)> failed;
    };

    void reset();
    void enqueue(Write write);
    void startNext();
    void finishWrite(const Write &write, const Result<SavedReview> &result);
    void saveHeader(Field field, const ValueEdit &edit, const QString &base, bool mayRepeat);
    /// For undo and redo: no new command. `done` gets what stood there before.
    void rewrite(const QList<ValueEdit> &edits, std::function<void(const QList<ValueEdit> &)> done);
    void reload();
    void take(const Result<Invoice> &invoice, bool first);
    void askPages();
    void pushCommand(const QList<ValueEdit> &after, const QList<ValueEdit> &before, const QString &what);

    InvoiceService &m_invoices;
    SettingsService &m_settings;
    QUndoStack m_undo;
    InvoiceId m_id;
    Invoice m_invoice;
    QList<ReadPage> m_pages;
    std::deque<Write> m_writes;
    QList<std::function<void()>> m_afterReload;
    ReviewConflict m_conflict;
    std::optional<InvoiceId> m_openWhenIdle;
    QHash<int, std::stop_source> m_pictures;
    quint64 m_opening = 0; ///< number of the newest open()
    quint64 m_loading = 0; ///< number of the newest reload
    bool m_loaded = false;
    bool m_writing = false;
};

} // namespace desk
