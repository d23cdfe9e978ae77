// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/storage/change_feed.h"
#include "ui/invoices/invoice_list_model.h"

#include <QObject>
#include <QTimer>

namespace desk {

class SettingsService;

/// Why some of many could not be done.
struct BulkOutcome {
    enum class Action : quint8 { Approve, Reject, Reopen, ReadAgain };
    Action action = Action::Approve;
    QList<InvoiceId> done;
    int blocked = 0;     ///< a finding blocks
    int incomplete = 0;  ///< a key field is empty
    int notRead = 0;     ///< queued, reading or failed
    int settled = 0;     ///< approved or rejected before
    int changed = 0;     ///< somebody else saved in between
    QList<Error> errors; ///< anything else
    [[nodiscard]] int left() const { return blocked + incomplete + notRead + settled + changed + int(errors.size()); }
};

/// What the list shows and what can be done with many invoices at once.
/// Threads: main thread. Ownership: borrows the services.
class InvoiceListPresenter : public QObject {
    Q_OBJECT
public:
    InvoiceListPresenter(InvoiceService &invoices, ChangeFeed &changes, SettingsService &settings,
                         QObject *parent = nullptr);
    ~InvoiceListPresenter() override;

    [[nodiscard]] InvoiceListModel &model() { return m_model; }
    [[nodiscard]] const InvoiceQuery &query() const { return m_query; }
    [[nodiscard]] const InvoiceCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isFiltered() const { return !m_query.text.isEmpty() || !m_query.statuses.isEmpty(); }
    [[nodiscard]] SettingsService &settings() { return m_settings; }

    /// Takes effect 60 ms after the last keystroke.
    void setText(const QString &text);
    void setStatuses(const QList<InvoiceStatus> &statuses);
    void clearFilter();
    void sortBy(InvoiceQuery::Sort sort, bool descending);
    /// Asks again at once.
    void reload();

    void approve(const QList<InvoiceId> &ids);
    void reject(const QList<InvoiceId> &ids, const QString &reason);
    void reopen(const QList<InvoiceId> &ids);
    void readAgain(const QList<InvoiceId> &ids);

signals:
    void countsChanged();
    void queryChanged();
    /// The ids are about to change. byPerson: through a filter or a click on a header, so the list may jump to its
    /// start.
    void aboutToChange(bool byPerson);
    void changed(bool byPerson);
    void bulkDone(const desk::BulkOutcome &outcome);
    void failed(const desk::Error &error);

private:
    struct Bulk;
    void ask(bool byPerson);
    void onFeed(const QList<Change> &changes);
    void askCounts();
    void runBulk(std::shared_ptr<Bulk> bulk);
    void runBulkRows(std::shared_ptr<Bulk> bulk, const QList<InvoiceRow> &rows);
    void finishBulk(const Bulk &bulk);

    InvoiceService &m_invoices;
    SettingsService &m_settings;
    InvoiceListModel m_model;
    InvoiceQuery m_query;
    InvoiceCounts m_counts;
    QTimer m_textTimer, m_feedTimer, m_countTimer;
    QString m_typedText;
    QSet<InvoiceId> m_ownChanges;
    quint64 m_asked = 0; ///< number of the newest question
    bool m_loaded = false;
    bool m_askingByPerson = false;
};

} // namespace desk
