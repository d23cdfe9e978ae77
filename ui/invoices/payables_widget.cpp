// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_widget.h"

#include "core/storage/settings_service.h"
#include "ui/invoices/payables_ask_widget.h"
#include "ui/invoices/payables_chips_widget.h"
#include "ui/invoices/payables_order_dialog.h"
#include "ui/invoices/payables_view.h"
#include "ui/invoices/payables_words.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool anyIn(const QList<Payable> &payables, std::initializer_list<PaymentState> states)
{
    return std::ranges::any_of(
        payables, [states](const Payable &p) { return std::ranges::find(states, p.state) != states.end(); });
}

} // namespace

PayablesWidget::PayablesWidget(PayablesPresenter &presenter, Actions &actions, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_actions(actions)
{
    build();
    connectPresenter();
    connectParts();
    registerActions();
    restoreLayout();
    setFocusProxy(m_view);
    m_presenter.setWatched(false); // until it is seen
    showSelection();
}

void PayablesWidget::connectPresenter()
{
    connect(&m_presenter, &PayablesPresenter::aboutToChange, this, &PayablesWidget::rememberPlace);
    connect(&m_presenter, &PayablesPresenter::changed, this, [this] {
        restorePlace();
        m_chips->setCounts(m_presenter);
        showState();
        showSelection();
    });
    connect(&m_presenter, &PayablesPresenter::busyChanged, this, &PayablesWidget::enableActions);
    connect(&m_presenter, &PayablesPresenter::done, this, &PayablesWidget::showSummary);
    connect(&m_presenter, &PayablesPresenter::failed, m_banner, &BannerWidget::showError);
    connect(&m_presenter.model(), &PayablesModel::marksChanged, this, &PayablesWidget::showSelection);
}

void PayablesWidget::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &PayablesPresenter::setText);
    connect(m_filter, &QLineEdit::returnPressed, this, &PayablesWidget::focusList);
    connect(m_chips, &PayablesChipsWidget::chosen, &m_presenter, &PayablesPresenter::setFilter);
    connect(m_showPaid, &QCheckBox::toggled, &m_presenter, &PayablesPresenter::setShowPaid);
    connect(m_view, &PayablesView::openRequested, this, &PayablesWidget::openRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PayablesWidget::showMenu);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (const PayablesGroup *group = m_presenter.model().group(index); group && !m_restoring)
            m_folded.remove(group->key());
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (const PayablesGroup *group = m_presenter.model().group(index); group && !m_restoring)
            m_folded.insert(group->key());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PayablesWidget::showSelection);
    for (const auto &[button, action] : {std::pair{m_release, u"payment.release"},
                                         {m_hold, u"payment.hold"},
                                         {m_paid, u"payment.paid"},
                                         {m_order, u"payment.order"}})
        connect(button, &QPushButton::clicked, m_actions.action(action), &QAction::trigger);
    connect(m_ask, &PayablesAskWidget::cancelled, this, &PayablesWidget::focusList);
    connect(m_ask, &PayablesAskWidget::reasonGiven, this, [this](const QString &reason) {
        m_presenter.hold(std::exchange(m_asked, {}), reason);
        focusList();
    });
    connect(m_ask, &PayablesAskWidget::dayGiven, this, [this](QDate day) {
        m_presenter.pay(std::exchange(m_asked, {}), day);
        focusList();
    });
}

void PayablesWidget::registerActions()
{
    m_actions.bindUndoStack(this, &m_presenter.undoStack());
    m_actions.on(u"list.filter", this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_actions.on(u"list.selectAll", this,
                 [this] { m_presenter.model().setMarked(m_presenter.model().allIds(), true); });
    m_actions.on(u"payment.release", this, [this] { m_presenter.release(chosen()); });
    m_actions.on(u"payment.hold", this, [this] { askHold(); });
    m_actions.on(u"payment.takeBack", this, [this] { takeBack(); });
    m_actions.on(u"payment.paid", this, [this] { pay(); });
    m_actions.on(u"payment.order", this, [this] { order(); });
}

void PayablesWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.setWatched(true);
}

void PayablesWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter.setWatched(false);
}

// --- the place in the list

void PayablesWidget::rememberPlace()
{
    const PayablesModel &model = m_presenter.model();
    const QModelIndex current = m_view->currentIndex();
    m_place = {};
    if (const Payable *payable = model.payable(current)) {
        m_place.current = payable->id;
        const QList<InvoiceId> all = model.allIds();
        const qsizetype at = all.indexOf(payable->id);
        m_place.around = all.mid(at + 1);
        for (qsizetype before = at - 1; before >= 0; --before)
            m_place.around.append(all[before]);
    } else if (const PayablesGroup *group = model.group(current)) {
        m_place.currentGroup = group->key();
    }
    m_place.scroll = m_view->verticalScrollBar()->value();
}

void PayablesWidget::restorePlace()
{
    const PayablesModel &model = m_presenter.model();
    m_restoring = true;
    QModelIndex current = m_place.current.isValid() ? model.indexOf(m_place.current) : QModelIndex();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex week = model.index(row, 0);
        const QString key = model.groups()[row].key();
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->setExpanded(week, !m_folded.contains(key));
        if (key == m_place.currentGroup)
            current = week;
    }
    m_restoring = false;
    for (auto next = m_place.around.cbegin(); !current.isValid() && next != m_place.around.cend(); ++next)
        current = model.indexOf(*next); // what was there is done: go on with the one behind it
    if (current.parent().isValid() && !m_view->isExpanded(current.parent()))
        current = current.parent(); // the view would unfold the week
    if (current.isValid())
        m_view->setCurrentIndex(current);
    else
        m_view->goTo({});
    m_view->verticalScrollBar()->setValue(m_place.scroll);
}

void PayablesWidget::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->goTo({});
}

QList<Payable> PayablesWidget::chosen() const
{
    PayablesModel &model = m_presenter.model();
    QList<Payable> marked = model.markedPayables();
    if (!marked.isEmpty())
        return marked;
    const QModelIndex current = m_view->currentIndex();
    if (const Payable *payable = model.payable(current))
        return {*payable};
    const PayablesGroup *group = model.group(current);
    return group ? group->week.payables : QList<Payable>{};
}

// --- what is shown

void PayablesWidget::showState()
{
    if (!m_presenter.isLoaded())
        return;
    QWidget *page = m_view;
    if (m_presenter.model().rowCount() == 0) {
        page = m_noMatch;
        if (m_presenter.all().isEmpty())
            page = m_none;
        else if (!m_presenter.isFiltered())
            page = m_allPaid;
    }
    m_stack->setCurrentWidget(page);
}

void PayablesWidget::showSelection()
{
    const PayablesModel &model = m_presenter.model();
    const QList<Payable> marked = model.markedPayables();
    if (marked.isEmpty()) {
        QList<Payable> shown;
        for (const PayablesGroup &group : model.groups()) {
            if (!group.paid)
                shown += group.week.payables;
        }
        //: What the list shows. %1: "12 to pay", %2: their sum.
        const QString sum =
            tr("%1: %2").arg(tr("%Ln to pay", nullptr, int(shown.size())), moneyTexts(sumByCurrency(shown)));
        m_selection->setText(shown.isEmpty() ? QString() : sum);
        m_selection->setQuiet();
    } else {
        //: The marked payments. %1: "3 marked", %2: their sum.
        m_selection->setText(
            tr("%1: %2").arg(tr("%Ln marked", nullptr, int(marked.size())), moneyTexts(sumByCurrency(marked))));
        m_selection->setTone(Tone::Accent);
    }
    m_selection->setToolTip(
        tr("Space marks a row, Shift with the arrows marks on the way, Escape takes all marks away."));
    enableActions();
}

void PayablesWidget::enableActions()
{
    using State = PaymentState;
    const QList<Payable> payables = chosen();
    const bool idle = !m_presenter.isBusy();
    const bool anew = std::ranges::any_of(
        payables, [](const Payable &p) { return p.obstacle == PaymentObstacle::ChangedSinceRelease; });
    const bool allPaid =
        !payables.isEmpty() && std::ranges::all_of(payables, [](const Payable &p) { return p.state == State::Paid; });
    const auto enable = [this](QStringView id, QPushButton *button, bool on) {
        m_actions.setEnabled(id, this, on);
        if (button)
            button->setEnabled(on);
    };
    enable(u"payment.release", m_release, idle && (anew || anyIn(payables, {State::Open})));
    enable(u"payment.hold", m_hold, idle && anyIn(payables, {State::Open, State::Released}));
    enable(u"payment.takeBack", nullptr, idle && anyIn(payables, {State::Released, State::OnHold, State::Ordered}));
    enable(u"payment.paid", m_paid, idle && !payables.isEmpty());
    enable(u"payment.order", m_order, idle && !m_presenter.all().isEmpty());
    const bool allHeld =
        !payables.isEmpty() && std::ranges::all_of(payables, [](const Payable &p) { return p.state == State::OnHold; });
    //: Menu: what was put on hold may be paid again.
    m_actions.setText(u"payment.takeBack", this, allHeld ? tr("Take off hold") : QString());
    //: Menu: the mark "paid" was a mistake.
    m_actions.setText(u"payment.paid", this, allPaid ? tr("Not paid after all") : QString());
    //: Button: the mark "paid" was a mistake.
    m_paid->setText(allPaid ? tr("Not paid") : tr("Paid..."));
}

void PayablesWidget::showMenu(const QPoint &point)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Payable *payable = m_presenter.model().payable(m_view->currentIndex()))
        //: Menu entry: show this invoice.
        menu->addAction(icon(u"eye"), tr("Open"), this, [this, id = payable->id] { emit openRequested(id); });
    menu->addSeparator();
    for (const QStringView id :
         {u"payment.release", u"payment.hold", u"payment.takeBack", u"payment.paid", u"payment.order"})
        menu->addAction(m_actions.action(id));
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

// --- what is done

void PayablesWidget::askHold()
{
    m_asked = chosen();
    m_ask->askReason(int(m_asked.size()));
}

void PayablesWidget::takeBack()
{
    const QList<Payable> payables = chosen();
    const int ordered =
        int(std::ranges::count_if(payables, [](const Payable &p) { return p.state == PaymentState::Ordered; }));
    if (ordered == 0) {
        m_presenter.takeBack(payables);
        return;
    }
    m_banner->show(Tone::Doubtful, tr("%Ln of them is/are in a file for the bank.", nullptr, ordered),
                   tr("The file is not called back: if the bank has it, stop the payment there first, or it is paid "
                      "twice."));
    //: Button: take invoices out of a file that was made for the bank.
    m_banner
        ->addAction(tr("Take back all the same"),
                    [this, payables] {
                        m_banner->hide();
                        m_presenter.takeBack(payables);
                    })
        ->setObjectName(u"takeBackAnywayButton"_s);
}

void PayablesWidget::pay()
{
    const QList<Payable> payables = chosen();
    if (std::ranges::all_of(payables, [](const Payable &p) { return p.state == PaymentState::Paid; })) {
        m_presenter.unpay(payables);
        return;
    }
    m_asked = payables;
    m_ask->askDay(int(payables.size()), m_presenter.today());
}

void PayablesWidget::order()
{
    QList<Payable> payables = m_presenter.model().markedPayables();
    if (payables.isEmpty()) { // all that was released, wherever the cursor is
        std::ranges::copy_if(m_presenter.all(), std::back_inserter(payables),
                             [](const Payable &p) { return p.state == PaymentState::Released; });
    }
    auto *dialog = new PayablesOrderDialog(m_presenter, payables, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PayablesOrderDialog::settingsRequested, this, &PayablesWidget::settingsRequested);
    dialog->open();
}

QString PayablesWidget::doneSentence(const PaymentSummary &summary) const
{
    const int done = int(summary.done.size());
    switch (summary.action) {
    case PaymentSummary::Action::Release:
        return tr("%Ln invoice(s) released for payment.", nullptr, done);
    case PaymentSummary::Action::TakeBack:
        return tr("%Ln invoice(s) taken back.", nullptr, done);
    case PaymentSummary::Action::Hold:
        return tr("%Ln invoice(s) put on hold.", nullptr, done);
    case PaymentSummary::Action::Pay:
        return tr("%Ln invoice(s) marked as paid.", nullptr, done);
    case PaymentSummary::Action::Unpay:
        return tr("%Ln invoice(s) not paid after all.", nullptr, done);
    case PaymentSummary::Action::Restore:
        return tr("%Ln invoice(s) as before.", nullptr, done);
    }
    return {};
}

QString PayablesWidget::leftSentence(const PaymentSummary &summary) const
{
    const QString limit = m_presenter.settings().values().releaseAloneLimit;
    QStringList why;
    for (auto it = summary.obstacles.cbegin(); it != summary.obstacles.cend(); ++it)
        why.append(obstacleCount(it.key(), it.value(), limit));
    if (summary.onHold > 0)
        why.append(tr("%Ln on hold (take it off hold first)", nullptr, summary.onHold));
    if (summary.ordered > 0)
        why.append(tr("%Ln in a bank file (take them back first)", nullptr, summary.ordered));
    if (summary.otherState > 0)
        why.append(tr("%Ln in a state that forbids it", nullptr, summary.otherState));
    if (summary.changed > 0)
        why.append(tr("%Ln changed by somebody else meanwhile", nullptr, summary.changed));
    for (const Error &error : summary.errors)
        why.append(userMessage(error).title);
    //: After a bulk action: what was left alone. %1: a list such as "2 without an IBAN; 1 on hold".
    return why.isEmpty() ? QString() : tr("Left as they were: %1.").arg(why.join(u"; "_s));
}

void PayablesWidget::showSummary(const PaymentSummary &summary)
{
    if (summary.left() == 0 && summary.action == PaymentSummary::Action::Restore) {
        m_banner->hide(); // the rows show it
        return;
    }
    QString detail = leftSentence(summary);
    if (summary.fromFile && detail.isEmpty())
        detail = tr("The file that was made for the bank still holds them.");
    m_banner->show(summary.left() > 0 ? Tone::Doubtful : Tone::Good, doneSentence(summary), detail);
    if (m_presenter.undoStack().canUndo() && !summary.done.isEmpty() &&
        summary.action != PaymentSummary::Action::Restore)
        //: Button: take what was just done back.
        m_banner->addAction(tr("Undo"), [this] { m_presenter.undoStack().undo(); })
            ->setObjectName(u"paymentUndoButton"_s);
    m_presenter.model().setMarked(summary.done, false); // what is left stays marked, to be looked at
}

} // namespace desk
