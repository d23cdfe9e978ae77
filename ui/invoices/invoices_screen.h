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

/// The screen "Invoices": the list, and in its place the review of one invoice.
/// Threads: main thread. Ownership: borrows the services, which must outlive it.
class InvoicesScreen : public QWidget {
    Q_OBJECT
public:
    InvoicesScreen(const InvoiceServices &services, Actions &actions, Navigator &navigator, QWidget *parent = nullptr);
    ~InvoicesScreen() override;

    /// Opens the review of one invoice.
    void openInvoice(InvoiceId id);
    /// Goes back to the list.
    void showList();
    /// The list, with only what needs review.
    void showNeedsReview();

signals:
    /// The person wants to choose files to import; the shell owns the dialog and the import.
    void importRequested();
    /// The person wants the sample invoices.
    void samplesRequested();

private:
    void showPosition();
    void step(int by);
    /// After approval or rejection: the next one that needs review, or the list.
    void goOn(InvoiceId done, bool approved);
    void sayWhenOpen(const std::function<void(BannerWidget &)> &say);
    [[nodiscard]] InvoiceId nextInList(const QList<InvoiceId> &waiting, InvoiceId done) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
