// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoices_screen.h"

#include "core/base/when_finished.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/export_dialog.h"
#include "ui/invoices/filter_presenter.h"
#include "ui/invoices/invoice_list_bulk_presenter.h"
#include "ui/invoices/invoice_list_presenter.h"
#include "ui/invoices/invoice_list_widget.h"
#include "ui/invoices/merge_dialog.h"
#include "ui/invoices/payables_presenter.h"
#include "ui/invoices/payables_widget.h"
#include "ui/invoices/review_presenter.h"
#include "ui/invoices/review_widget.h"
#include "ui/invoices/split_presenter.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/navigator.h"
#include "ui/kit/place_switch_widget.h"

#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

struct InvoicesScreen::Private {
    Private(const InvoiceServices &all, Navigator &nav)
        : services(all),
          invoices(all.invoices),
          navigator(nav),
          listPresenter(all),
          bulkPresenter(all.invoices, all.filing, all.settings),
          filterPresenter(all.filing, all.changes, all.settings, bulkPresenter.undoStack()),
          reviewPresenter(all),
          payablesPresenter(all.payables, all.changes, all.settings),
          splitPresenter(all.splitting, all.invoices, all.settings, bulkPresenter.undoStack())
    {
    }

    InvoiceServices services;
    InvoiceService &invoices;
    Navigator &navigator;
    InvoiceListPresenter listPresenter;
    InvoiceListBulkPresenter bulkPresenter;
    FilterPresenter filterPresenter;
    ReviewPresenter reviewPresenter;
    PayablesPresenter payablesPresenter;
    SplitPresenter splitPresenter;
    PlaceSwitchWidget *bar = nullptr;
    InvoiceListWidget *list = nullptr;
    PayablesWidget *payables = nullptr;
    ReviewWidget *review = nullptr;
    QStackedWidget *stack = nullptr;
    QPointer<ExportDialog> exporting; ///< the window for an export, while it is open
    QPointer<MergeDialog> merging;    ///< the same for a merge
    InvoiceId open;
};

InvoicesScreen::InvoicesScreen(const InvoiceServices &services, Actions &actions, Navigator &navigator, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, navigator))
{
    d->list = new InvoiceListWidget({d->listPresenter, d->bulkPresenter, d->filterPresenter}, actions, this);
    d->review = new ReviewWidget(d->reviewPresenter, d->splitPresenter, actions, this);
    d->stack = new QStackedWidget(this);
    d->stack->addWidget(d->list);
    d->stack->addWidget(d->review);
    buildToPay(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    d->bar = new PlaceSwitchWidget(navigator, u"switch"_s, this);
    d->bar->setCurrent(PlaceSwitchWidget::Place::Invoices);
    column->addWidget(d->bar);
    column->addWidget(d->stack, 1);
    setFocusProxy(d->list);

    connect(d->list, &InvoiceListWidget::openRequested, &navigator, &Navigator::openInvoice);
    connect(d->list, &InvoiceListWidget::exportRequested, this, &InvoicesScreen::openExport);
    connect(d->list, &InvoiceListWidget::currentChanged, this, [this](InvoiceId id) {
        if (!d->open.isValid() && id.isValid())
            d->reviewPresenter.prefetch({id}); // it is likely to be opened from here
    });
    connect(d->list, &InvoiceListWidget::importRequested, this, &InvoicesScreen::importRequested);
    connect(d->list, &InvoiceListWidget::samplesRequested, this, &InvoicesScreen::samplesRequested);
    connect(&d->listPresenter, &InvoiceListPresenter::changed, this, &InvoicesScreen::showPosition);
    connect(&navigator, &Navigator::opened, this, &InvoicesScreen::showPlace);
    connectReview(actions);
    connectSplits();
    d->listPresenter.reload();
}

InvoicesScreen::~InvoicesScreen()
{
    d->list->saveLayout();
    d->review->saveLayout();
    d->payables->saveLayout();
    // The widgets talk to presenters that go with d: they go first.
    for (QWidget *widget : std::initializer_list<QWidget *>{d->exporting, d->merging, d->list, d->review, d->payables})
        std::unique_ptr<QWidget>(widget).reset();
}

void InvoicesScreen::openExport(const QList<InvoiceId> &ids)
{
    if (d->exporting)
        d->exporting->reject();
    d->exporting = new ExportDialog(d->services, ids, window());
    d->exporting->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->exporting, &ExportDialog::openInvoice, &d->navigator, &Navigator::openInvoice);
    d->exporting->show();
}

void InvoicesScreen::openSupplierOf(InvoiceId id)
{
    whenFinished(d->services.suppliers.supplierOf(id), this, [this](const Result<SupplierId> &supplier) {
        if (!supplier)
            d->list->banner().showError(supplier.error());
        else if (supplier->isValid())
            d->navigator.openSupplier(*supplier);
        else
            d->list->banner().show(Tone::Neutral, tr("Nothing on this document says who it is from."),
                                   tr("Open it and type the seller; then it belongs to a supplier."));
    });
}

void InvoicesScreen::openMerge(const QList<InvoiceId> &ids)
{
    whenFinished(d->invoices.rows(ids), this, [this](const Result<QList<InvoiceRow>> &rows) {
        if (!rows) {
            d->list->banner().showError(rows.error());
            return;
        }
        if (rows->size() < 2)
            return;
        if (d->merging)
            d->merging->reject();
        d->merging = new MergeDialog(*rows, window());
        d->merging->setAttribute(Qt::WA_DeleteOnClose);
        connect(d->merging, &MergeDialog::mergeRequested, this, [this](const QList<InvoiceRow> &chosen) {
            QList<SeenInvoice> seen;
            for (const InvoiceRow &row : chosen)
                seen.append({row.id, row.rowVersion});
            d->splitPresenter.merge(seen);
        });
        d->merging->show();
    });
}

void InvoicesScreen::connectSplits()
{
    const auto undoable = [this](const QString &title, const QString &detail) {
        BannerWidget &banner = d->list->banner();
        banner.show(Tone::Good, title, detail);
        //: Button: take what was just done back.
        banner.addAction(tr("Undo"), [this] { d->bulkPresenter.undoStack().undo(); })
            ->setObjectName(u"undoSplitButton"_s);
    };
    connect(&d->splitPresenter, &SplitPresenter::splitDone, this, [this, undoable](const Regrouping &done) {
        d->navigator.open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
        if (!done.after.isEmpty())
            d->list->choose(done.after.first());
        undoable(tr("The file is split into %Ln invoice(s).", nullptr, int(done.after.size())),
                 tr("Each of them is read now."));
    });
    connect(&d->splitPresenter, &SplitPresenter::mergeDone, this, [this, undoable](const Regrouping &done) {
        if (d->merging)
            d->merging->accept();
        if (!done.after.isEmpty())
            d->list->choose(done.after.first());
        undoable(tr("%Ln file(s) are one invoice now.", nullptr, int(done.before.size())), tr("It is read now."));
    });
    connect(&d->splitPresenter, &SplitPresenter::takenBack, this, [this](const Regrouping &back) {
        d->list->banner().show(Tone::Neutral, tr("Taken back: everything is as it was before."));
        d->listPresenter.reload(); // which of them are in the trash is no change that it asks anew for
        if (!back.before.isEmpty())
            d->list->choose(back.before.first());
    });
    connect(&d->splitPresenter, &SplitPresenter::doneAgain, &d->listPresenter, &InvoiceListPresenter::reload);
    connect(&d->splitPresenter, &SplitPresenter::failed, this, [this](const Error &error) {
        if (d->merging)
            d->merging->showError(error);
        else if (d->list->isVisible()) // in review, the review says it
            d->list->banner().showError(error);
    });
    connect(d->list, &InvoiceListWidget::mergeRequested, this, &InvoicesScreen::openMerge);
    connect(d->list, &InvoiceListWidget::supplierRequested, this, &InvoicesScreen::openSupplierOf);
    connect(d->review, &ReviewWidget::supplierRequested, &d->navigator, &Navigator::openSupplier);
}

void InvoicesScreen::buildToPay(Actions &actions)
{
    d->payables = new PayablesWidget(d->payablesPresenter, actions, this);
    d->stack->addWidget(d->payables);
    connect(d->payables, &PayablesWidget::openRequested, &d->navigator, &Navigator::openInvoice);
    connect(d->payables, &PayablesWidget::settingsRequested, this, &InvoicesScreen::settingsRequested);
    connect(d->payables, &PayablesWidget::invoicesRequested, this, &InvoicesScreen::showNeedsReview);
}

void InvoicesScreen::connectReview(Actions &actions)
{
    connect(d->review, &ReviewWidget::otherRequested, &d->navigator, &Navigator::openInvoice);
    connect(d->review, &ReviewWidget::backRequested, this, [this] {
        const bool toPay = d->bar->current() == PlaceSwitchWidget::Place::ToPay; // back to where it was opened from
        d->navigator.open(
            {.screen = Screen::Invoices, .invoice = {}, .section = toPay ? QString(ToPaySection) : QString()});
    });
    connect(&d->reviewPresenter, &ReviewPresenter::approved, this, [this](InvoiceId id) { goOn(id, true); });
    connect(&d->reviewPresenter, &ReviewPresenter::rejected, this, [this](InvoiceId id) { goOn(id, false); });
    connect(&d->reviewPresenter, &ReviewPresenter::opened, this, &InvoicesScreen::showPosition);
    connect(&d->reviewPresenter, &ReviewPresenter::opened, this, &InvoicesScreen::drawNeighboursAhead);
    actions.on(u"invoice.next", d->review, [this] { step(1); });
    actions.on(u"invoice.previous", d->review, [this] { step(-1); });
    actions.on(u"invoice.export", d->review, [this] { openExport({d->open}); });
}

void InvoicesScreen::showPlace(const Location &place)
{
    if (place.screen != Screen::Invoices)
        return;
    if (place.invoice.isValid())
        openInvoice(place.invoice);
    else if (place.section == ToPaySection)
        showToPay();
    else
        showList();
}

void InvoicesScreen::openInvoice(InvoiceId id)
{
    if (d->open == id && d->stack->currentWidget() == d->review)
        return;
    d->open = id;
    d->bar->hide();
    d->stack->setCurrentWidget(d->review);
    setFocusProxy(d->review);
    d->reviewPresenter.open(id);
}

void InvoicesScreen::leaveInvoice()
{
    d->open = {};
    d->reviewPresenter.close();
    d->review->leave();
    d->bar->show();
}

void InvoicesScreen::showList()
{
    const InvoiceId before = d->open;
    leaveInvoice();
    d->bar->setCurrent(PlaceSwitchWidget::Place::Invoices);
    setFocusProxy(d->list);
    d->stack->setCurrentWidget(d->list);
    if (before.isValid())
        d->list->choose(before);
    d->list->focusTable();
}

void InvoicesScreen::showToPay()
{
    leaveInvoice();
    d->bar->setCurrent(PlaceSwitchWidget::Place::ToPay);
    setFocusProxy(d->payables);
    d->stack->setCurrentWidget(d->payables);
    d->payables->focusList();
}

void InvoicesScreen::showNeedsReview()
{
    d->list->setStatuses({InvoiceStatus::NeedsReview});
    d->navigator.open({Screen::Invoices, {}, {}});
}

void InvoicesScreen::showPosition()
{
    const int at = d->listPresenter.model().rowOf(d->open);
    const bool onlyWaiting = d->listPresenter.query().statuses == QList{InvoiceStatus::NeedsReview};
    d->review->setPosition(at + 1, d->listPresenter.model().rowCount(), onlyWaiting);
}

void InvoicesScreen::drawNeighboursAhead()
{
    const InvoiceListModel &model = d->listPresenter.model();
    const int at = model.rowOf(d->open);
    QList<InvoiceId> likely;
    for (const int by : {1, -1, 2}) {
        if (at >= 0 && at + by >= 0 && at + by < model.rowCount())
            likely.append(model.idAt(at + by));
    }
    d->reviewPresenter.prefetch(likely);
}

void InvoicesScreen::step(int by)
{
    const InvoiceListModel &model = d->listPresenter.model();
    const int at = model.rowOf(d->open);
    if (at >= 0 && at + by >= 0 && at + by < model.rowCount())
        d->navigator.openInvoice(model.idAt(at + by));
}

void InvoicesScreen::goOn(InvoiceId done, bool approved)
{
    const auto say = [this, done, approved](BannerWidget &banner) {
        //: After approval, when the next invoice is open already. %1: "inv-000012".
        banner.show(Tone::Good,
                    approved ? tr("%1 is approved.").arg(displayId(done)) : tr("%1 is rejected.").arg(displayId(done)));
        //: Button: take approval or rejection back.
        QPushButton *undo = banner.addAction(tr("Undo"), [this, done] {
            d->bulkPresenter.reopen({done});
            d->navigator.openInvoice(done);
        });
        undo->setObjectName(u"undoSettledButton"_s);
    };
    if (d->navigator.openNext(done)) {
        sayWhenOpen(say);
        return;
    }
    InvoiceQuery query = d->listPresenter.query();
    query.statuses = {InvoiceStatus::NeedsReview};
    whenFinished(d->invoices.ids(query), this, [this, done, say](const Result<QList<InvoiceId>> &waiting) {
        if (d->open != done)
            return; // the person went elsewhere
        const InvoiceId next = waiting ? nextInList(*waiting, done) : InvoiceId{};
        if (!next.isValid()) {
            d->navigator.open({Screen::Invoices, {}, {}});
            say(d->list->banner());
            return;
        }
        d->navigator.openInvoice(next);
        sayWhenOpen(say);
    });
}

void InvoicesScreen::sayWhenOpen(const std::function<void(BannerWidget &)> &say)
{
    // Opening hides what was said about the invoice before.
    connect(
        &d->reviewPresenter, &ReviewPresenter::opened, this, [this, say] { say(d->review->banner()); },
        Qt::ConnectionType(Qt::SingleShotConnection));
}

InvoiceId InvoicesScreen::nextInList(const QList<InvoiceId> &waiting, InvoiceId done) const
{
    // The one that stands below it in the list as the person sees it; from the top again at the end.
    const QList<InvoiceId> &ids = d->listPresenter.model().ids();
    const QSet<InvoiceId> open(waiting.begin(), waiting.end());
    const int at = int(ids.indexOf(done));
    for (int step = 1; step <= ids.size(); ++step) {
        const InvoiceId id = ids[(at + step) % ids.size()];
        if (id != done && open.contains(id))
            return id;
    }
    for (const InvoiceId id : waiting) {
        if (id != done)
            return id;
    }
    return {};
}

} // namespace desk
