// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace desk {

class BannerWidget;
class PayablesPlanModel;
class PayablesPresenter;
class ToneLabelWidget;

/// Makes a file of payments for the bank: shows what it would hold, asks for day and file, writes it.
/// It never pays, and says so. Threads: main thread. Ownership: borrows the presenter.
class PayablesOrderDialog : public QDialog {
    Q_OBJECT
public:
    /// @param payables  what is to be in the file; what cannot be is told.
    PayablesOrderDialog(PayablesPresenter &presenter, QList<Payable> payables, QWidget *parent = nullptr);

    /// Not while the file is being written.
    void reject() override;

signals:
    /// The person wants to fill in what is missing about the own company.
    void settingsRequested();

private:
    void build();
    [[nodiscard]] QWidget *buildTarget();
    [[nodiscard]] QWidget *buildButtons();
    void askPlan();
    void showPlan(const PaymentPlan &plan);
    void showMissing();
    void showSum();
    void proposeFile();
    void chooseFile();
    void checkFile();
    void write();
    void showWritten();
    void showFailure(const Error &error);

    PayablesPresenter &m_presenter;
    QList<Payable> m_payables;
    PaymentPlan m_plan;
    quint64 m_asked = 0;    ///< number of the newest question
    bool m_planned = false; ///< m_plan is that of the day shown
    bool m_writing = false;
    bool m_written = false;
    bool m_ownFile = false; ///< the person named the file
    PayablesPlanModel *m_model = nullptr;
    BannerWidget *m_banner = nullptr;
    QDateEdit *m_date = nullptr;
    ToneLabelWidget *m_dateNote = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_sum = nullptr;
    QLineEdit *m_file = nullptr;
    ToneLabelWidget *m_fileNote = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace desk
