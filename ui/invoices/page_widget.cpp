// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_widget.h"

#include "core/storage/settings_service.h"
#include "ui/invoices/page_bar_widget.h"
#include "ui/invoices/page_pictures_presenter.h"
#include "ui/invoices/page_search_widget.h"
#include "ui/invoices/page_thumbnails_widget.h"
#include "ui/invoices/page_view.h"
#include "ui/kit/actions.h"
#include "ui/kit/empty_state_widget.h"
#include "ui/kit/icons.h"
#include "ui/kit/user_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MaxSearchFromSelection = 80; ///< letters; a longer selection is no search
}

PageWidget::PageWidget(Actions &actions, QWidget *scope, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_scope(scope)
{
    m_bar = new PageBarWidget(actions, this);
    m_search = new PageSearchWidget(actions, this);
    m_thumbnails = new PageThumbnailsWidget(this);
    m_thumbnails->hide();
    m_view = new PageView(this);
    m_view->setObjectName(u"pageView"_s);
    m_view->setAccessibleName(tr("Pages of the document"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyStateWidget(u"file-code"_s, {}, {}, this);

    auto *pages = new QWidget(this);
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_thumbnails);
    row->addWidget(m_view, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(pages);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumWidth(1); // a sentence that is not shown must not keep the pane wide
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);

    connectParts();
    registerActions(scope);
    showPages();
}

void PageWidget::connectParts()
{
    connect(m_view, &PageView::zoomChanged, this, [this] { m_bar->setZoom(m_view->factor()); });
    connect(m_view, &PageView::pagesChanged, this, &PageWidget::showPages);
    connect(m_view, &PageView::marksChanged, this, [this] { m_thumbnails->setMarks(m_view->marks()); });
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        m_bar->setPage(page, m_view->pageCount());
        m_thumbnails->setCurrentPage(page);
        m_search->setCurrentPage(page);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &PageWidget::showMenu);
    connect(m_thumbnails, &PageThumbnailsWidget::pageChosen, m_view, &PageView::goToPage);
    connect(m_search, &PageSearchWidget::found, m_view, &PageView::setFound);
}

void PageWidget::registerActions(QWidget *scope)
{
    m_actions.on(u"view.zoomIn", scope, [this] { m_view->zoomIn(); });
    m_actions.on(u"view.zoomOut", scope, [this] { m_view->zoomOut(); });
    m_actions.on(u"view.fit", scope, [this] { m_view->setZoom(PageZoom::FitPage); });
    m_actions.on(u"view.fitWidth", scope, [this] { m_view->setZoom(PageZoom::FitWidth); });
    m_actions.on(u"view.zoomSelection", scope, [this] { m_view->zoomToSelection(); });
    m_actions.on(u"view.rotate", scope, [this] { m_view->turn(); });
    m_actions.on(u"view.nextPage", scope, [this] { m_view->nextPage(); });
    m_actions.on(u"view.previousPage", scope, [this] { m_view->previousPage(); });
    m_actions.on(u"view.thumbnails", scope, [this] {
        m_wantThumbnails = !m_wantThumbnails;
        showThumbnails();
    });
    m_actions.on(u"page.find", scope, [this] { find(); });
    m_actions.on(u"page.findNext", scope, [this] { m_search->findNext(); });
    m_actions.on(u"page.findPrevious", scope, [this] { m_search->findPrevious(); });
}

void PageWidget::setPictures(PagePicturesPresenter &pictures)
{
    pictures.setDpi([this](const QList<ReadPage> &pages) { return m_view->dpiFor(pages); });
    connect(m_view, &PageView::pictureWanted, &pictures, &PagePicturesPresenter::ask);
    connect(m_view, &PageView::pictureNotWanted, &pictures, &PagePicturesPresenter::drop);
    connect(m_thumbnails, &PageThumbnailsWidget::pictureWanted, &pictures, &PagePicturesPresenter::ask);
    connect(m_thumbnails, &PageThumbnailsWidget::pictureNotWanted, &pictures, &PagePicturesPresenter::drop);
    connect(&pictures, &PagePicturesPresenter::ready, this, [this](int page, int dpi, const QImage &picture) {
        m_thumbnails->setPicture(page, dpi, picture);
        m_view->setPicture(page, dpi, picture); // a small one, too, is better than none
    });
    connect(&pictures, &PagePicturesPresenter::failed, this, [this](int page, int dpi, const Error &error) {
        m_thumbnails->setPictureFailed(page, dpi);
        const UserMessage message = userMessage(error);
        m_view->setPictureError(page, message.title + u'\n' + message.nextStep);
    });
}

void PageWidget::setHasPages(bool hasPages, const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_hasPages = hasPages;
    m_stack->setCurrentIndex(hasPages ? 0 : 1);
    if (!hasPages && m_search->isVisible())
        m_search->dismiss();
    showPages();
}

void PageWidget::showPages()
{
    m_bar->setVisible(m_hasPages);
    m_bar->setPage(m_view->currentPage(), m_view->pageCount());
    m_bar->setZoom(m_view->factor());
    m_search->setPages(m_view->pages());
    m_thumbnails->setPages(m_view->pages());
    m_thumbnails->setMarks(m_view->marks());
    for (const QStringView id : {u"view.zoomIn", u"view.zoomOut", u"view.fit", u"view.fitWidth", u"view.zoomSelection",
                                 u"view.rotate", u"page.find", u"page.findNext", u"page.findPrevious"})
        m_actions.setEnabled(id, m_scope, m_hasPages && m_view->pageCount() > 0);
    for (const QStringView id : {u"view.nextPage", u"view.previousPage", u"view.thumbnails"})
        m_actions.setEnabled(id, m_scope, m_hasPages && m_view->pageCount() > 1);
    showThumbnails();
}

void PageWidget::showThumbnails()
{
    const bool visible = m_wantThumbnails && m_hasPages && m_view->pageCount() > 1;
    if (!visible && m_thumbnails->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    m_thumbnails->setVisible(visible);
    m_thumbnails->setCurrentPage(m_view->currentPage());
}

void PageWidget::find()
{
    const QString selected = m_view->selectedText().simplified();
    m_search->open(selected.size() <= MaxSearchFromSelection ? selected : QString());
}

void PageWidget::showMenu(QPoint place)
{
    if (m_view->pageCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"pageMenu"_s);
    //: Context menu of the page.
    QAction *copy = menu->addAction(icon(u"copy"), tr("Copy the text"), m_view, &PageView::copy);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_view->hasSelection());
    //: Context menu of the page.
    menu->addAction(tr("Select all text of the page"), m_view, &PageView::selectPage);
    menu->addSeparator();
    for (const QStringView id : {u"page.find", u"view.zoomSelection", u"view.fitWidth", u"view.fit", u"view.rotate"})
        menu->addAction(m_actions.action(id));
    menu->popup(m_view->mapToGlobal(place));
}

// --- remembered

void PageWidget::restoreLayout(const SettingsService &settings)
{
    if (settings.uiState(u"invoices.review.zoom"_s) == "page"_L1)
        m_view->setZoom(PageZoom::FitPage);
    m_wantThumbnails = settings.uiState(u"invoices.review.thumbnails"_s) == "on"_L1;
    showThumbnails();
}

void PageWidget::saveLayout(SettingsService &settings) const
{
    settings.setUiState(u"invoices.review.zoom"_s, m_view->zoom() == PageZoom::FitPage ? u"page"_s : u"width"_s);
    settings.setUiState(u"invoices.review.thumbnails"_s, m_wantThumbnails ? u"on"_s : u"off"_s);
}

} // namespace desk
