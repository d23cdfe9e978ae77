// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/kit/section_widget.h"

class QPushButton;
class QTableView;

namespace desk {

class SupplierInvoicesModel;

/// The invoices of a supplier, and what can be done with some of them. Threads: main thread. Borrows the model.
class SupplierInvoicesWidget : public SectionWidget {
    Q_OBJECT
public:
    explicit SupplierInvoicesWidget(SupplierInvoicesModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<InvoiceId> selected() const;

signals:
    void openRequested(desk::InvoiceId id);
    void splitOffRequested(const QList<desk::InvoiceId> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void showSelection();

    SupplierInvoicesModel &m_model;
    QTableView *m_table = nullptr;
    QPushButton *m_splitOff = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace desk
