// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/navigator.h"

#include <QHash>
#include <QWidget>

class QAction;
class QToolButton;

namespace desk {

class Actions;
class RailButtonWidget;

/// The screens at the left: icon and word, or icons alone. Threads: main thread.
class RailWidget : public QWidget {
    Q_OBJECT
public:
    explicit RailWidget(Actions &actions, QWidget *parent = nullptr);

    void setCurrent(Screen screen);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);
    /// How many invoices need review, behind the word of their screen; 0 = not shown.
    void setNeedReview(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButtonWidget *makeButton(Screen screen, QAction *action);
    void showWords(Screen screen);

    QHash<Screen, RailButtonWidget *> m_buttons;
    QHash<Screen, QAction *> m_actions;
    QToolButton *m_collapse = nullptr;
    int m_needReview = 0;
    bool m_narrow = false;
};

} // namespace desk
