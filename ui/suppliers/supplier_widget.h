// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

class BadgeWidget;
class ElidedLabelWidget;
class SectionWidget;
class SupplierInvoicesWidget;
class SupplierJoinWidget;
class SupplierLinesWidget;
class SuppliersPresenter;
class ToneLabelWidget;

/// The page of one supplier: who it is, its accounts, usual figures, invoices, what was learned, who was joined to it.
/// Threads: main thread. Ownership: borrows the presenter.
class SupplierWidget : public QScrollArea {
    Q_OBJECT
public:
    explicit SupplierWidget(SuppliersPresenter &presenter, QWidget *parent = nullptr);

    void startJoining();

signals:
    void openRequested(desk::InvoiceId id);

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    void connectParts();
    void showSupplier();
    void showHead(const Supplier &supplier);
    void showAccounts(const Supplier &supplier);
    void showFigures(const Supplier &supplier);
    void showLearned(const Supplier &supplier);
    void showJoined(const Supplier &supplier);
    void startRenaming();
    void endRenaming(bool save);

    SuppliersPresenter &m_presenter;
    Supplier m_shown;
    ElidedLabelWidget *m_name = nullptr;
    QLineEdit *m_nameEdit = nullptr;
    QPushButton *m_rename = nullptr, *m_join = nullptr;
    ToneLabelWidget *m_identity = nullptr;
    BadgeWidget *m_waiting = nullptr;
    SupplierJoinWidget *m_joining = nullptr;
    SupplierLinesWidget *m_accounts = nullptr;
    SectionWidget *m_figures = nullptr;
    QWidget *m_figureRows = nullptr;
    SupplierInvoicesWidget *m_invoices = nullptr;
    SupplierLinesWidget *m_learned = nullptr;
    SupplierLinesWidget *m_joined = nullptr;
};

} // namespace desk
