// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/review_rules.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace desk {

class FlowLayout;

/// One finding, or several of one rule, with what can be done about it. Threads: main thread.
class FindingsGroupWidget : public QWidget {
    Q_OBJECT
public:
    /// @param number  for the object names: findingAccept_0, findingReason_0, ...
    FindingsGroupWidget(const FindingGroup &group, int number, bool editable, QWidget *parent = nullptr);

    /// A person has to deal with it.
    [[nodiscard]] bool isOpen() const;
    void setRecentReasons(const QStringList &reasons);
    /// False if there is nothing in it for the keyboard.
    bool focusFirst();

signals:
    void acceptRequested(const QList<desk::Finding> &findings, const QString &reason);
    void reopenRequested(const QList<desk::Finding> &findings);
    void fieldRequested(desk::Field field);
    void lineRequested(int line);
    void otherRequested(desk::InvoiceId id);
    /// The person says whose account it is.
    void accountDecided(const QString &iban, bool theirs);
    void supplierRequested();

private:
    void build();
    void addDetail(QVBoxLayout *column);
    void addEach(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column, QHBoxLayout *line);
    void addAlarmButtons();
    void addAcceptBar(QVBoxLayout *column);
    void startAccepting();
    void accept(const QString &reason);
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &name);
    [[nodiscard]] QString named(QStringView name) const;

    FindingGroup m_group;
    int m_number;
    bool m_editable;
    QWidget *m_each = nullptr;
    QPushButton *m_accept = nullptr;
    QWidget *m_bar = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_confirm = nullptr;
    QWidget *m_recent = nullptr;
    FlowLayout *m_recentFlow = nullptr;
    QList<QPushButton *> m_buttons; ///< in the order of the keyboard
};

} // namespace desk
