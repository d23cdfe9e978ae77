// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace desk {

/// All, Needs review, Approved, ... with how many there are; one of them is chosen. Threads: main thread.
class StatusChipsWidget : public QWidget {
    Q_OBJECT
public:
    explicit StatusChipsWidget(QWidget *parent = nullptr);

    void setCounts(const InvoiceCounts &counts);
    void setChosen(const QList<InvoiceStatus> &statuses);

signals:
    void chosen(const QList<desk::InvoiceStatus> &statuses);

private:
    struct Chip {
        QList<InvoiceStatus> statuses; ///< empty = all
        QToolButton *button = nullptr;
        QString word;
    };
    void addChip(const QString &name, const QString &word, const QString &iconName,
                 const QList<InvoiceStatus> &statuses);

    QList<Chip> m_chips;
    QButtonGroup *m_group = nullptr;
};

} // namespace desk
