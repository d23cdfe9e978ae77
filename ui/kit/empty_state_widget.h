// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace desk {

/// What a screen says while it has nothing to show: what it is for and the first step. Threads: main thread.
class EmptyStateWidget : public QWidget {
    Q_OBJECT
public:
    EmptyStateWidget(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// A first step; the first one is the main one.
    QPushButton *addStep(const QString &iconName, const QString &text, std::function<void()> handler);
    QPushButton *addStep(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();
    QPushButton *addButton();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QHBoxLayout *m_steps = nullptr;
};

} // namespace desk
