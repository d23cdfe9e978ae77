// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_widget.h"

#include "ui/invoices/page_view.h"
#include "ui/kit/actions.h"
#include "ui/kit/empty_state_widget.h"
#include "ui/kit/format.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

PageWidget::PageWidget(Actions &actions, QWidget *scope, QWidget *parent) : QWidget(parent), m_actions(actions)
{
    m_view = new PageView(this);
    m_view->setObjectName(u"pageView"_s);
    m_view->setAccessibleName(tr("Pages of the document"));
    m_empty = new EmptyStateWidget(u"file-code"_s, {}, {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    m_bar = new QWidget(this);
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(2);
    m_zoom = new QLabel(m_bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setFixedWidth(fontMetrics().horizontalAdvance(u"600 %"_s) + 8);
    line->addWidget(addButton(u"view.zoomOut"_s));
    line->addWidget(m_zoom);
    line->addWidget(addButton(u"view.zoomIn"_s));
    line->addSpacing(8);
    line->addWidget(addButton(u"view.fitWidth"_s));
    line->addWidget(addButton(u"view.fit"_s));
    line->addWidget(addButton(u"view.rotate"_s));
    line->addStretch();
    m_pageButtons = new QWidget(m_bar);
    auto *pages = new QHBoxLayout(m_pageButtons);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(2);
    m_page = new QLabel(m_pageButtons);
    m_page->setObjectName(u"pageNumber"_s);
    pages->addWidget(addButton(u"view.previousPage"_s));
    pages->addWidget(m_page);
    pages->addWidget(addButton(u"view.nextPage"_s));
    line->addWidget(m_pageButtons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(m_view, &PageView::zoomChanged, this, &PageWidget::showZoom);
    connect(m_view, &PageView::currentPageChanged, this, &PageWidget::showPageNumber);
    actions.on(u"view.zoomIn", scope, [this] { m_view->zoomIn(); });
    actions.on(u"view.zoomOut", scope, [this] { m_view->zoomOut(); });
    actions.on(u"view.fit", scope, [this] { m_view->setZoom(PageZoom::FitPage); });
    actions.on(u"view.fitWidth", scope, [this] { m_view->setZoom(PageZoom::FitWidth); });
    actions.on(u"view.rotate", scope, [this] { m_view->turn(); });
    actions.on(u"view.nextPage", scope, [this] { m_view->nextPage(); });
    actions.on(u"view.previousPage", scope, [this] { m_view->previousPage(); });
    showZoom();
    showPageNumber();
}

QToolButton *PageWidget::addButton(const QString &actionId)
{
    auto *button = new QToolButton(m_bar);
    QAction *action = m_actions.action(actionId);
    button->setDefaultAction(action);
    button->setObjectName(actionId + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    return button;
}

void PageWidget::setHasPages(bool hasPages, const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_stack->setCurrentWidget(hasPages ? static_cast<QWidget *>(m_view) : m_empty);
    m_bar->setVisible(hasPages);
    showPageNumber();
}

void PageWidget::showZoom()
{
    m_zoom->setText(formatPercent(m_view->factor()));
}

void PageWidget::showPageNumber()
{
    const int count = m_view->pageCount();
    m_pageButtons->setVisible(count > 1);
    //: Page number in the bar above the document. %1: this page, %2: how many there are.
    m_page->setText(tr("%1 of %2").arg(m_view->currentPage() + 1).arg(count));
}

} // namespace desk
