// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/navigator.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/widgets.h"
#include "ui/today/needs_you_delegate.h"
#include "ui/today/needs_you_model.h"
#include "ui/today/payments_due_widget.h"
#include "ui/today/recent_work_widget.h"
#include "ui/today/today_presenter.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
enum Page { ListPage, NothingPage, FirstStepsPage, BlankPage };
} // namespace

TodayScreen::TodayScreen(const Services &services, Actions &actions, Navigator &navigator, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_navigator(navigator), m_clock(clock)
{
    m_presenter =
        new TodayPresenter(services.invoices, services.filing, services.payables, services.changes, clock, this);
    m_model = new NeedsYouModel(this);
    m_problem = new BannerWidget(this);
    m_recent = new RecentWorkWidget(this);
    m_payments = new PaymentsDueWidget(this);
    for (QWidget *beside : std::initializer_list<QWidget *>{m_recent, m_payments})
        beside->setFixedWidth(scaled(260, fontMetrics()));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makeNothing(actions));
    m_pages->addWidget(makeFirstSteps(actions));
    m_pages->addWidget(new QWidget(this));
    m_pages->setCurrentIndex(BlankPage);
    m_recent->hide();

    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_problem);
    left->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_payments);
    right->addWidget(m_recent, 1);
    row->addLayout(right);
    connectPresenter();
}

void TodayScreen::start()
{
    m_started = true;
    m_presenter->setActive(isVisible());
}

QWidget *TodayScreen::makeList()
{
    auto *page = new QWidget(this);
    const int unit = scaled(8, fontMetrics());
    m_title = new QLabel(page);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_begin = new QPushButton(icon(u"arrow-right"), tr("Start with the oldest"), page);
    m_begin->setObjectName(u"todayBegin"_s);
    m_begin->setAccessibleName(m_begin->text());
    m_begin->setDefault(true);
    connect(m_begin, &QPushButton::clicked, this, [this] { openRow(0); });

    m_list = new QListView(page);
    m_list->setObjectName(u"needsYouList"_s);
    m_list->setAccessibleName(tr("Invoices that need you"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NeedsYouDelegate(m_clock, m_presenter->me(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * unit, unit + unit / 2, 2 * unit, unit + unit / 2);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_begin);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return page;
}

QWidget *TodayScreen::makeNothing(Actions &actions)
{
    auto *page = new EmptyStateWidget(
        u"circle-check"_s, tr("Nothing needs you"),
        tr("Every invoice is settled. What is read next and turns out doubtful will stand here, the oldest first."));
    page->addStep(actions.action(u"file.import"));
    page->addStep(actions.action(u"go.invoices"));
    return page;
}

QWidget *TodayScreen::makeFirstSteps(Actions &actions)
{
    auto *page = new EmptyStateWidget(
        u"inbox"_s, tr("Drop your first invoices here"),
        tr("PDF, scans, photos and e-invoices are read on this machine; nothing leaves it. What needs a second look "
           "will stand here, everything else under Invoices."));
    page->addStep(actions.action(u"file.import"));
    page->addStep(actions.action(u"file.importFolder"));
    page->addStep(actions.action(u"help.samples"));
    return page;
}

void TodayScreen::connectPresenter()
{
    connect(m_presenter, &TodayPresenter::needsYou, this, &TodayScreen::showNeedsYou);
    connect(m_presenter, &TodayPresenter::moreRows, m_model, &NeedsYouModel::append);
    connect(m_presenter, &TodayPresenter::recent, this, &TodayScreen::showCounts);
    connect(m_presenter, &TodayPresenter::payments, m_payments, &PaymentsDueWidget::set);
    connect(m_payments, &PaymentsDueWidget::toPayRequested, this, [this] {
        m_navigator.open({.screen = Screen::Invoices, .invoice = {}, .section = QString(ToPaySection)});
    });
    connect(m_presenter, &TodayPresenter::failed, m_problem, &BannerWidget::showError);
    connect(m_model, &NeedsYouModel::rowsWanted, m_presenter, &TodayPresenter::readMore);
    connect(m_recent, &RecentWorkWidget::invoicesRequested, this, &TodayScreen::invoicesRequested);
}

void TodayScreen::showNeedsYou(const QList<InvoiceId> &ids, const QList<InvoiceRow> &first)
{
    m_problem->hide();
    const InvoiceId current = m_model->idAt(m_list->currentIndex().row());
    const int before = m_list->currentIndex().row();
    m_model->reset(ids, first);
    //: Heading of a list. %Ln is how many invoices need a person.
    m_title->setText(tr("%Ln invoice(s) need you", nullptr, int(ids.size())));
    int row = current.isValid() ? m_model->rowOf(current) : 0;
    if (row < 0) // it is done: stay at its place
        row = std::min(before, m_model->rowCount() - 1);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    choosePage();
}

void TodayScreen::showCounts(const RecentWork &work, const InvoiceCounts &counts)
{
    m_total = counts.total();
    m_recent->set(work, counts);
    choosePage();
}

void TodayScreen::choosePage()
{
    const int before = m_pages->currentIndex();
    if (!m_model->ids().isEmpty())
        m_pages->setCurrentIndex(ListPage);
    else if (m_total >= 0)
        m_pages->setCurrentIndex(m_total == 0 ? FirstStepsPage : NothingPage);
    m_recent->setVisible(m_total > 0);
    const bool appeared = before != ListPage && m_pages->currentIndex() == ListPage;
    if (appeared && isVisible() && !qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        m_list->setFocus(); // unless something is being typed
}

void TodayScreen::openRow(int row)
{
    if (const InvoiceId id = m_model->idAt(row); id.isValid())
        m_navigator.openQueue(m_model->ids(), id);
}

void TodayScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_started)
        m_presenter->setActive(true);
    if (m_pages->currentIndex() == ListPage)
        m_list->setFocus();
}

void TodayScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter->setActive(false);
}

void TodayScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        m_list->viewport()->update();
}

} // namespace desk
