// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace desk {

class Actions;
class EmptyStateWidget;
class PageBarWidget;
class PagePicturesPresenter;
class PageSearchWidget;
class PageThumbnailsWidget;
class PageView;
class SettingsService;

/// The pages of a document with their tools: zoom, turning, thumbnails, search, going from page to page.
/// Threads: main thread. Ownership: borrows the actions and what draws the pictures.
class PageWidget : public QWidget {
    Q_OBJECT
public:
    /// @param scope  the widget while which is visible the actions of the view mean this one.
    PageWidget(Actions &actions, QWidget *scope, QWidget *parent = nullptr);

    [[nodiscard]] PageView &view() { return *m_view; }
    /// Who draws the pages; once, before pages are shown.
    void setPictures(PagePicturesPresenter &pictures);
    /// Shows the view, or says that there is no page to show.
    void setHasPages(bool hasPages, const QString &title, const QString &sentence);
    /// Kind of zoom, and whether the thumbnails are shown.
    void restoreLayout(const SettingsService &settings);
    void saveLayout(SettingsService &settings) const;

private:
    void registerActions(QWidget *scope);
    void connectParts();
    void showPages();
    void showThumbnails();
    void showMenu(QPoint place);
    void find();

    Actions &m_actions;
    QWidget *m_scope = nullptr;
    PageView *m_view = nullptr;
    PageBarWidget *m_bar = nullptr;
    PageSearchWidget *m_search = nullptr;
    PageThumbnailsWidget *m_thumbnails = nullptr;
    EmptyStateWidget *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_wantThumbnails = false;
    bool m_hasPages = true;
};

} // namespace desk
