// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_bar_widget.h"

#include "ui/kit/actions.h"
#include "ui/kit/format.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Spacing = 2;
}

PageBarWidget::PageBarWidget(Actions &actions, QWidget *parent) : QWidget(parent), m_actions(actions)
{
    setObjectName(u"pageBar"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(Spacing);
    line->setSizeConstraint(QLayout::SetNoConstraint); // the bar may be narrower than its tools
    m_zoom = new QLabel(this);
    m_zoom->setObjectName(u"zoomLabel"_s);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setFixedWidth(fontMetrics().horizontalAdvance(u"600 %"_s) + 8);
    m_page = new QLabel(this);
    m_page->setObjectName(u"pageNumber"_s);

    line->addWidget(addButton(u"view.thumbnails"_s, 4, true));
    line->addWidget(addButton(u"view.zoomOut"_s, 2));
    line->addWidget(m_zoom);
    m_tools.append({m_zoom, nullptr, 5, false});
    line->addWidget(addButton(u"view.zoomIn"_s, 2));
    line->addWidget(addButton(u"view.fitWidth"_s, 6));
    line->addWidget(addButton(u"view.fit"_s, 6));
    line->addWidget(addButton(u"view.zoomSelection"_s, 8));
    line->addWidget(addButton(u"view.rotate"_s, 7));
    line->addWidget(addButton(u"page.find"_s, 3));
    line->addStretch();
    line->addWidget(addButton(u"view.previousPage"_s, 1, true));
    line->addWidget(m_page);
    m_tools.append({m_page, nullptr, 1, true});
    line->addWidget(addButton(u"view.nextPage"_s, 1, true));

    m_menu = new QMenu(this);
    m_menu->setObjectName(u"pageMoreMenu"_s);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"pageMoreButton"_s);
    m_more->setText(u"\u2026"_s);
    m_more->setToolTip(tr("More tools for the page"));
    m_more->setAccessibleName(tr("More tools for the page"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    // Not setMenu(): that draws an arrow beside the dots.
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    line->addWidget(m_more);
}

QToolButton *PageBarWidget::addButton(const QString &actionId, int rank, bool manyPages)
{
    auto *button = new QToolButton(this);
    QAction *action = m_actions.action(actionId);
    button->setDefaultAction(action);
    button->setObjectName(actionId + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    m_tools.append({button, action, rank, manyPages});
    return button;
}

void PageBarWidget::setZoom(double factor)
{
    m_zoom->setText(formatPercent(factor));
}

void PageBarWidget::setPage(int page, int count)
{
    const QLocale locale;
    //: Page number in the bar above the document. %1: this page, %2: how many there are.
    m_page->setText(tr("%1 of %2").arg(locale.toString(page + 1), locale.toString(count)));
    // As wide as it gets, so that the buttons keep their place from page to page.
    m_page->setFixedWidth(
        fontMetrics().horizontalAdvance(tr("%1 of %2").arg(locale.toString(count), locale.toString(count))) + 4);
    m_page->setAlignment(Qt::AlignCenter);
    if (std::exchange(m_count, count) != count)
        fit();
}

QSize PageBarWidget::minimumSizeHint() const
{
    return {0, QWidget::sizeHint().height()};
}

void PageBarWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageBarWidget::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto widthOf = [](const QWidget *widget) {
        return (widget->minimumWidth() > 0 ? widget->minimumWidth() : widget->sizeHint().width()) + Spacing;
    };
    const auto isWanted = [this](const Tool &tool) { return m_count > 1 || !tool.manyPages; };
    const auto needed = [&](int ranks) { // of those up to this rank
        int sum = 0;
        for (const Tool &tool : std::as_const(m_tools))
            sum += isWanted(tool) && tool.rank <= ranks ? widthOf(tool.widget) : 0;
        return sum;
    };
    int ranks = 0;
    for (const Tool &tool : std::as_const(m_tools))
        ranks = std::max(ranks, tool.rank);
    const bool all = needed(ranks) <= room;
    while (!all && ranks > 1 && needed(ranks) + widthOf(m_more) > room)
        --ranks;
    m_menu->clear();
    for (const Tool &tool : std::as_const(m_tools)) {
        tool.widget->setVisible(isWanted(tool) && tool.rank <= ranks);
        if (isWanted(tool) && tool.rank > ranks && tool.action)
            m_menu->addAction(tool.action);
    }
    m_more->setVisible(!all);
}

} // namespace desk
