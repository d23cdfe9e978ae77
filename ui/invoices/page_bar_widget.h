// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace desk {

class Actions;

/// The tools above the page. What does not fit its width goes into a menu at its end, the rarest first.
/// Threads: main thread.
class PageBarWidget : public QWidget {
    Q_OBJECT
public:
    explicit PageBarWidget(Actions &actions, QWidget *parent = nullptr);

    void setZoom(double factor);
    /// @param page  from 0.
    void setPage(int page, int count);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One tool. The highest rank leaves the bar first.
    struct Tool {
        QWidget *widget = nullptr;
        QAction *action = nullptr; ///< for the menu; null = only shown in the bar
        int rank = 0;
        bool manyPages = false; ///< of use only where there are several pages
    };
    QToolButton *addButton(const QString &actionId, int rank, bool manyPages = false);
    void fit();

    Actions &m_actions;
    QList<Tool> m_tools;
    QLabel *m_zoom = nullptr;
    QLabel *m_page = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    int m_count = 0;
};

} // namespace desk
