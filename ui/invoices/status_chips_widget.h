// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace desk {

/// All, Needs review, Approved, ... with how many there are, and the trash while something is in it; one of them is
/// chosen. Threads: main thread.
class StatusChipsWidget : public QWidget {
    Q_OBJECT
public:
    explicit StatusChipsWidget(QWidget *parent = nullptr);

    void setCounts(const InvoiceCounts &counts);
    void setChosen(const QList<InvoiceStatus> &statuses, bool trash = false);

signals:
    void chosen(const QList<desk::InvoiceStatus> &statuses);
    void trashChosen();

private:
    struct Chip {
        QList<InvoiceStatus> statuses; ///< empty = all
        QToolButton *button = nullptr;
        QString word;
    };
    QToolButton *addButton(const QString &name, const QString &iconName);
    void addChip(const QString &name, const QString &word, const QString &iconName,
                 const QList<InvoiceStatus> &statuses);
    void showCount(QToolButton *button, const QString &word, int count);

    QList<Chip> m_chips;
    QToolButton *m_trash = nullptr;
    int m_inTrash = 0;
    QButtonGroup *m_group = nullptr;
};

} // namespace desk
