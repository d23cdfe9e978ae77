// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/invoices/invoice_service.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace desk {

class Actions;
class BannerWidget;
class ChangeFeed;
class FilingService;
class NeedsYouModel;
class Navigator;
class PayablesService;
class PaymentsDueWidget;
class RecentWorkWidget;
class TodayPresenter;
struct RecentWork;

/// The screen "Today": what needs a person, and beside it what ran since yesterday.
/// Threads: main thread. Ownership: borrows the services, which must outlive it.
class TodayScreen : public QWidget {
    Q_OBJECT
public:
    /// The services that it reads from. Borrowed.
    struct Services {
        InvoiceService &invoices;
        FilingService &filing;
        PayablesService &payables;
        ChangeFeed &changes;
    };
    TodayScreen(const Services &services, Actions &actions, Navigator &navigator, const Clock &clock,
                QWidget *parent = nullptr);

    /// Begins to read; until then the screen is empty, so that the window can be painted first.
    void start();

signals:
    void invoicesRequested(); ///< a figure was asked where it comes from

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeNothing(Actions &actions);
    QWidget *makeFirstSteps(Actions &actions);
    void connectPresenter();
    void showNeedsYou(const QList<InvoiceId> &ids, const QList<InvoiceRow> &first);
    void showCounts(const RecentWork &work, const InvoiceCounts &counts);
    void choosePage();
    void openRow(int row);

    Navigator &m_navigator;
    const Clock &m_clock;
    TodayPresenter *m_presenter = nullptr;
    NeedsYouModel *m_model = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_begin = nullptr;
    BannerWidget *m_problem = nullptr;
    RecentWorkWidget *m_recent = nullptr;
    PaymentsDueWidget *m_payments = nullptr;
    bool m_started = false;
    int m_total = -1; ///< invoices in all; -1 = not known yet
};

} // namespace desk
