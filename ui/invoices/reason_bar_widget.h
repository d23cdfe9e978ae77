// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace desk {

class FlowLayout;

/// Asks, in one line of the window, why something is rejected. Hidden until start(); Escape and Cancel hide it.
/// Threads: main thread.
class ReasonBarWidget : public QWidget {
    Q_OBJECT
public:
    /// @param namePrefix  of the object names: "reject" gives rejectReasonEdit, rejectConfirmButton,
    /// rejectCancelButton.
    ReasonBarWidget(const QString &namePrefix, const QString &question, QWidget *parent = nullptr);

    /// Reasons that were given before, the newest first: each is a button that takes it.
    void setRecentReasons(const QStringList &reasons);
    /// Shows it, empty, with the keyboard in it.
    void start();
    void finish();

signals:
    void confirmed(const QString &reason);
    /// Hidden without a reason, while the keyboard was in it.
    void cancelled();

private:
    void confirm();
    void cancel();

    QString m_namePrefix;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_confirm = nullptr;
    QWidget *m_recent = nullptr;
    FlowLayout *m_recentFlow = nullptr;
};

} // namespace desk
