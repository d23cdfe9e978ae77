// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/payables_model.h"

#include <QMap>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace desk {

class ChangeFeed;
class SettingsService;
struct Change;

/// What became of many payments at once.
struct PaymentSummary {
    enum class Action : quint8 { Release, TakeBack, Hold, Pay, Unpay, Restore };
    Action action = Action::Release;
    QList<InvoiceId> done = {};
    bool fromFile = false;                     ///< some of them were in a bank file, which is not called back
    QMap<PaymentObstacle, int> obstacles = {}; ///< left, by reason
    int onHold = 0;                            ///< left: somebody holds them
    int ordered = 0;                           ///< left: in a bank file
    int otherState = 0;                        ///< left: their state forbids it
    int changed = 0;                           ///< left: somebody else was quicker
    QList<Error> errors = {};                  ///< left: anything else
    [[nodiscard]] int left() const;
};

/// How the payment of an invoice stands, or is to stand again.
struct PaymentTarget {
    InvoiceId id;
    PaymentState state = PaymentState::Open;
    QString holdReason;
    QDate paidOn;
    bool operator==(const PaymentTarget &) const = default;
};

/// What the due list shows, and what can be done with many payments at once; each act can be undone.
/// Threads: main thread. Ownership: borrows the services; owns the undo stack.
class PayablesPresenter : public QObject {
    Q_OBJECT
public:
    /// Which payments are shown. Stored by name.
    enum class Filter : quint8 { All, Open, Released, OnHold, Ordered, Obstacle };

    /// @param today  the person's day; another one in tests.
    PayablesPresenter(
        PayablesService &payables, ChangeFeed &changes, SettingsService &settings, QObject *parent = nullptr,
        std::function<QDate()> today = [] { return QDate::currentDate(); });
    ~PayablesPresenter() override;

    [[nodiscard]] PayablesModel &model() { return m_model; }
    [[nodiscard]] SettingsService &settings() { return m_settings; }
    [[nodiscard]] PayablesService &service() { return m_service; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] QDate today() const { return m_today(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// All of them, whatever the filter says; those that were paid too.
    [[nodiscard]] const QList<Payable> &all() const { return m_all; }
    [[nodiscard]] int count(Filter filter) const; ///< without those that are paid
    [[nodiscard]] bool isFiltered() const { return m_filter != Filter::All || !m_text.isEmpty(); }

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    /// Words of the supplier, the number or the file name; all of them must be there.
    void setText(const QString &text);
    [[nodiscard]] bool showsPaid() const { return m_showPaid; }
    void setShowPaid(bool on);
    /// While nobody looks, changes are only noted.
    void setWatched(bool watched);
    void reload();

    void release(const QList<Payable> &payables);
    void takeBack(const QList<Payable> &payables);
    void hold(const QList<Payable> &payables, const QString &reason);
    void pay(const QList<Payable> &payables, QDate on);
    void unpay(const QList<Payable> &payables);

signals:
    void aboutToChange();
    void changed();
    void busyChanged();
    void done(const desk::PaymentSummary &summary);
    void failed(const desk::Error &error);

private:
    friend class PayablesChangeCommand; // restore() is for nobody else
    using Outcomes = QFuture<Result<QList<PaymentOutcome>>>;
    struct Restoring;

    void take(const QList<Payable> &all);
    void show();
    [[nodiscard]] bool matches(const Payable &payable) const;
    void onFeed(const QList<Change> &changes);
    void run(PaymentSummary summary, const QList<Payable> &chosen, Outcomes outcomes, const QString &what);
    void finish(const PaymentSummary &summary, const QList<Payable> &before, const QString &what);
    /// Brings payments back to how they stood, by as many acts as that needs.
    void restore(const QList<PaymentTarget> &targets);
    void restoreRound(const std::shared_ptr<Restoring> &restoring);
    void setBusy(bool busy);
    [[nodiscard]] const Payable *find(InvoiceId id) const;

    PayablesService &m_service;
    SettingsService &m_settings;
    std::function<QDate()> m_today;
    PayablesModel m_model;
    QUndoStack m_undo;
    QTimer m_feedTimer, m_textTimer;
    QList<Payable> m_all;
    QString m_text, m_typedText;
    Filter m_filter = Filter::All;
    quint64 m_asked = 0; ///< number of the newest question
    QList<std::function<void()>> m_afterReload;
    bool m_showPaid = false;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_watched = true;
    bool m_stale = false;
};

[[nodiscard]] PaymentTarget targetOf(const Payable &payable);

} // namespace desk
