// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace desk {

/// Asks, in one line of the window, who is to look at the selected invoices; known names are offered while one types.
/// Hidden until start(). Threads: main thread.
class InvoiceListAssignWidget : public QWidget {
    Q_OBJECT
public:
    explicit InvoiceListAssignWidget(QWidget *parent = nullptr);

    void setPeople(const QStringList &people, const QString &me);
    void start(int count);
    void finish() { hide(); }

signals:
    /// @param assignee  empty = nobody.
    void confirmed(const QString &assignee);
    void cancelled();

private:
    QLineEdit *m_name = nullptr;
    QPushButton *m_assign = nullptr, *m_toMe = nullptr;
    QStringListModel *m_people = nullptr;
    QString m_me;
};

} // namespace desk
