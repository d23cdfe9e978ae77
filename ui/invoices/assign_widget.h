// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLineEdit;
class QListView;
class QStringListModel;

namespace desk {

/// Pops up a line in which the name of the one who is to look at an invoice is typed, with the people that are known.
/// Threads: main thread.
class AssignWidget : public QFrame {
    Q_OBJECT
public:
    explicit AssignWidget(QWidget *parent = nullptr);

    /// @param me  who acts in this program; @param assignee  who is to look at it now; empty = nobody.
    void popUp(QWidget *anchor, const QString &me, const QString &assignee);
    /// May come later than the popup.
    void setPeople(const QStringList &people);

signals:
    /// @param assignee  empty = nobody.
    void assigned(const QString &assignee);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChoices();
    void choose(int row);
    void place();

    QPointer<QWidget> m_anchor;
    QString m_me, m_assignee;
    QStringList m_people;
    QStringList m_choices; ///< the names behind the rows; empty = nobody
    QLineEdit *m_name = nullptr;
    QListView *m_list = nullptr;
    QStringListModel *m_model = nullptr;
};

} // namespace desk
