// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/history_presenter.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace desk {

class ToneLabelWidget;

/// Pops up what became of a value, newest first; Enter puts a value back. Or of the whole invoice.
/// Threads: main thread. Ownership: borrows the presenter.
class HistoryWidget : public QFrame {
    Q_OBJECT
public:
    explicit HistoryWidget(HistoryPresenter &presenter, QWidget *parent = nullptr);

    /// @param name  of the value, for the heading.
    void popUp(QWidget *anchor, InvoiceId id, const ValueEdit &cell, const FieldValue &now, const QString &name,
               bool editable);
    void popUpInvoice(QWidget *anchor, InvoiceId id);

signals:
    void putBackRequested(const desk::ValueEdit &cell, const desk::FieldValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showReady();
    void putBack(const QModelIndex &index);

    HistoryPresenter &m_presenter;
    ValueEdit m_cell;
    bool m_ofValue = false;
    bool m_editable = false;
    QPointer<QWidget> m_anchor;
    QLabel *m_title = nullptr;
    QListView *m_list = nullptr;
    ToneLabelWidget *m_hint = nullptr;
};

} // namespace desk
