// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace desk {

class ToneLabelWidget;
struct Error;

/// Asks, in one line of the window, what a filter is to be called. Hidden until start(). Threads: main thread.
class FilterNameWidget : public QWidget {
    Q_OBJECT
public:
    explicit FilterNameWidget(QWidget *parent = nullptr);

    void start(const QString &proposal);
    void finish();
    /// Says what is wrong with the name; one that is taken can be replaced.
    void showError(const Error &error);

signals:
    void confirmed(const QString &name, bool replace);
    /// Hidden without a name.
    void cancelled();

private:
    void confirm();

    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    ToneLabelWidget *m_problem = nullptr;
    bool m_taken = false;
};

} // namespace desk
