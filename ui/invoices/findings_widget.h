// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/review_rules.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace desk {

class FindingsGroupWidget;
class ToneLabelWidget;

/// What the rules found: each finding stays until it is dealt with, by a correction or by a person who accepts it with
/// a reason. Several of one rule are one group. Threads: main thread.
class FindingsWidget : public QWidget {
    Q_OBJECT
public:
    explicit FindingsWidget(QWidget *parent = nullptr);

    void setInvoice(const Invoice &invoice, bool editable);
    /// Reasons that were given before, the newest first: offered where one is asked for.
    void setRecentReasons(const QStringList &reasons);
    /// Brings the keyboard to the first one that is open; false if there is none.
    bool focusFirst();
    bool focusLast();
    /// From the one with the keyboard to the next (or the one before) that is open; false if there is none.
    bool focusNext(bool forward);

signals:
    void accountDecided(const QString &iban, bool theirs);
    void supplierRequested();
    void acceptRequested(const QList<desk::Finding> &findings, const QString &reason);
    void reopenRequested(const QList<desk::Finding> &findings);
    void fieldRequested(desk::Field field);
    /// A line of the invoice, from 0.
    void lineRequested(int line);
    void otherRequested(desk::InvoiceId id);

private:
    void showSummary(const Extraction &extraction);
    [[nodiscard]] int focusedGroup() const;

    QVBoxLayout *m_rows = nullptr;
    ToneLabelWidget *m_summary = nullptr;
    QList<FindingsGroupWidget *> m_open; ///< those to be dealt with, from above
    QList<Finding> m_shown;
    QStringList m_reasons;
    bool m_editable = false;
};

} // namespace desk
