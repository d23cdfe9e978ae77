// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/invoices/invoice_services.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

namespace desk {

class Actions;
class BannerWidget;
class Navigator;
struct Location;

/// The screen "Invoices": the list or what is to be paid, and in their place the review of one invoice.
/// Threads: main thread. Ownership: borrows the services, which must outlive it.
class InvoicesScreen : public QWidget {
    Q_OBJECT
public:
    InvoicesScreen(const InvoiceServices &services, Actions &actions, Navigator &navigator, QWidget *parent = nullptr);
    ~InvoicesScreen() override;

    /// Shows what a place of Screen::Invoices names: an invoice, what is to be paid, or the list.
    void showPlace(const Location &place);
    /// The list, with only what needs review.
    void showNeedsReview();

signals:
    /// The person wants to choose files to import; the shell owns the dialog and the import.
    void importRequested();
    /// The person wants the sample invoices.
    void samplesRequested();
    /// Something about the own company is missing there.
    void settingsRequested();

private:
    void buildToPay(Actions &actions);
    void connectReview(Actions &actions);
    void openInvoice(InvoiceId id);
    /// A window beside this one; the one before closes.
    void openExport(const QList<InvoiceId> &ids);
    void connectSplits();
    void openMerge(const QList<InvoiceId> &ids);
    void openSupplierOf(InvoiceId id);
    void leaveInvoice();
    void showList();
    void showToPay();
    void showPosition();
    /// The pages of those that are likely to be opened next are drawn before.
    void drawNeighboursAhead();
    void step(int by);
    /// After approval or rejection: the next one that needs review, or the list.
    void goOn(InvoiceId done, bool approved);
    void sayWhenOpen(const std::function<void(BannerWidget &)> &say);
    [[nodiscard]] InvoiceId nextInList(const QList<InvoiceId> &waiting, InvoiceId done) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
