// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace desk {

struct PaymentsDue;

/// What is overdue, due this week, or loses its cash discount soon: a line each, with its sums per currency. Every line
/// leads to what is to be paid. Hidden while there is none. Threads: main thread.
class PaymentsDueWidget : public QWidget {
    Q_OBJECT
public:
    explicit PaymentsDueWidget(QWidget *parent = nullptr);
    void set(const PaymentsDue &due);

signals:
    void toPayRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    QVBoxLayout *m_column = nullptr;
};

} // namespace desk
