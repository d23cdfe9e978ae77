// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/storage/change_feed.h"
#include "ui/invoices/filter_presets.h"
#include "ui/invoices/invoice_list_model.h"
#include "ui/invoices/invoice_services.h"

#include <QObject>
#include <QTimer>

namespace desk {

/// What the list shows: the ids of a query, its counts and sums, and where the words of a search stand.
/// Threads: main thread. Ownership: borrows the services.
class InvoiceListPresenter : public QObject {
    Q_OBJECT
public:
    explicit InvoiceListPresenter(const InvoiceServices &services, QObject *parent = nullptr);
    ~InvoiceListPresenter() override;

    [[nodiscard]] InvoiceListModel &model() { return m_model; }
    /// What was asked last, with the dates of today.
    [[nodiscard]] const InvoiceQuery &query() const { return m_query; }
    [[nodiscard]] const ListFilter &filter() const { return m_filter; }
    /// What setText() was told last, in force or not yet.
    [[nodiscard]] const QString &typedText() const { return m_typedText; }
    [[nodiscard]] const InvoiceCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool inTrash() const { return m_filter.query.inTrash; }
    [[nodiscard]] SettingsService &settings() { return m_settings; }
    [[nodiscard]] QString me() const;

    /// Takes effect 60 ms after the last keystroke.
    void setText(const QString &text);
    void setStatuses(const QList<InvoiceStatus> &statuses);
    /// Everything but the order and the trash.
    void setFilter(const ListFilter &filter);
    void showTrash();
    void clearFilter();
    void sortBy(InvoiceQuery::Sort sort, bool descending);
    /// Asks again at once.
    void reload();

    /// Of these the sums are wanted besides, soon. @param all  they are the whole list.
    void setSelection(const QList<InvoiceId> &ids, bool all);
    /// Asks who can be assigned; peopleChanged() brings it.
    void askPeople();
    /// Asks for the place of the filter's words in this document, soon.
    void setCurrent(InvoiceId id);

signals:
    void countsChanged();
    void queryChanged();
    /// The filter became another one.
    void filterChanged();
    /// The ids are about to change. byPerson: through a filter or a click on a header, so the list may jump to its
    /// start.
    void aboutToChange(bool byPerson);
    void changed(bool byPerson);
    void totalsChanged(const desk::QueryTotals &totals);
    /// Of two and more that are selected; none otherwise.
    void selectionTotalsChanged(const std::optional<desk::QueryTotals> &totals);
    /// Of the current invoice; empty where its text does not hold the words.
    void snippetChanged(const QString &snippet);
    void peopleChanged(const QStringList &people);
    void failed(const desk::Error &error);

private:
    void ask(bool byPerson);
    void onFeed(const QList<Change> &changes);
    void askCounts();
    void askTotals();
    void askSelectionTotals();
    void askSnippet();

    InvoiceService &m_invoices;
    FilingService &m_filing;
    SettingsService &m_settings;
    InvoiceListModel m_model;
    ListFilter m_filter;
    InvoiceQuery m_query;
    InvoiceCounts m_counts;
    QTimer m_textTimer, m_feedTimer, m_countTimer, m_totalsTimer, m_selectionTimer, m_snippetTimer;
    QString m_typedText;
    QList<InvoiceId> m_selection;
    InvoiceId m_current;
    quint64 m_asked = 0; ///< number of the newest question
    quint64 m_askedTotals = 0, m_askedSelection = 0, m_askedSnippet = 0;
    bool m_loaded = false;
    bool m_askingByPerson = false;
};

} // namespace desk
