// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace desk {

class ToneLabelWidget;

/// What the rules found: each finding stays until it is dealt with, by a correction or by a person who accepts it with
/// a reason. Threads: main thread.
class FindingsWidget : public QWidget {
    Q_OBJECT
public:
    explicit FindingsWidget(QWidget *parent = nullptr);

    void setInvoice(const Invoice &invoice, bool editable);
    /// Brings the keyboard to the first one that is open; false if there is none.
    bool focusFirst();

signals:
    void acceptRequested(const desk::Finding &finding, const QString &reason);
    void fieldRequested(desk::Field field);
    void otherRequested(desk::InvoiceId id);

private:
    [[nodiscard]] QWidget *rowFor(const Finding &finding, int number, bool editable);
    void addButtons(QWidget *row, QVBoxLayout *column, QHBoxLayout *line, const Finding &finding, int number,
                    bool editable);
    void addAcceptBar(QWidget *row, QVBoxLayout *column, const Finding &finding, int number, QWidget *opener);
    void showSummary(const Extraction &extraction);

    QVBoxLayout *m_rows = nullptr;
    ToneLabelWidget *m_summary = nullptr;
    QList<Finding> m_shown;
    bool m_editable = false;
};

} // namespace desk
