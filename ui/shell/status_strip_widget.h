// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace desk {

class Actions;

/// The bar at the foot: what is being read, what needs review, and that nothing leaves the machine. Each part is a
/// button that opens what it speaks of. Threads: main thread.
class StatusStripWidget : public QWidget {
    Q_OBJECT
public:
    explicit StatusStripWidget(Actions &actions, QWidget *parent = nullptr);

    void setProgress(const ReadingProgress &progress);
    void setCounts(const InvoiceCounts &counts);

signals:
    void invoicesRequested();
    void needsReviewRequested();
    void privacyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makePart(const QString &name, const QString &iconName);

    QToolButton *m_reading = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_review = nullptr;
    QToolButton *m_total = nullptr;
    QToolButton *m_privacy = nullptr;
};

/// "3 reading · 12 waiting · 2.1/s · 8 s left"; empty while nothing is read.
[[nodiscard]] QString progressText(const ReadingProgress &progress);

} // namespace desk
