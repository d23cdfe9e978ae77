// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

/// Asks, in one line of the window, for the reason of a hold or the day of a payment. Hidden until it asks; Escape and
/// Cancel hide it. Threads: main thread.
class PayablesAskWidget : public QWidget {
    Q_OBJECT
public:
    explicit PayablesAskWidget(QWidget *parent = nullptr);

    void askReason(int count);
    void askDay(int count, QDate today);

signals:
    void reasonGiven(const QString &reason);
    void dayGiven(QDate day);
    /// Hidden without an answer.
    void cancelled();

private:
    void confirm();
    void begin(bool day);

    bool m_day = false;
    QLabel *m_question = nullptr;
    QLineEdit *m_reason = nullptr;
    QDateEdit *m_date = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace desk
