// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace desk {

class Actions;
class EmptyStateWidget;
class PageView;

/// The page view with its bar: zoom, turning, going from page to page. Threads: main thread.
class PageWidget : public QWidget {
    Q_OBJECT
public:
    /// @param scope  the widget while which is visible the actions of the view mean this one.
    PageWidget(Actions &actions, QWidget *scope, QWidget *parent = nullptr);

    [[nodiscard]] PageView &view() { return *m_view; }
    /// Shows the view, or says that there is no page to show.
    void setHasPages(bool hasPages, const QString &title, const QString &sentence);

private:
    QToolButton *addButton(const QString &actionId);
    void showZoom();
    void showPageNumber();

    Actions &m_actions;
    PageView *m_view = nullptr;
    EmptyStateWidget *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_zoom = nullptr;
    QLabel *m_page = nullptr;
    QWidget *m_bar = nullptr;
    QWidget *m_pageButtons = nullptr;
};

} // namespace desk
