// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QDialog>

class QListView;
class QPushButton;
class QStringListModel;

namespace desk {

class BannerWidget;

/// Asks in which order the files of one invoice are put together. Stays open until the owner closes it: what goes
/// wrong is said in it. Threads: main thread.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// @param rows  two at least, in the order in which they are likely to belong together.
    explicit MergeDialog(const QList<InvoiceRow> &rows, QWidget *parent = nullptr);

    [[nodiscard]] const QList<InvoiceRow> &rows() const { return m_rows; }
    void showError(const Error &error);

signals:
    void mergeRequested(const QList<desk::InvoiceRow> &rows);

private:
    void build();
    void move(int by);
    void showRows(int current);
    void enableButtons();

    QList<InvoiceRow> m_rows;
    QStringListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    BannerWidget *m_problem = nullptr;
    QPushButton *m_up = nullptr, *m_down = nullptr, *m_merge = nullptr;
};

} // namespace desk
