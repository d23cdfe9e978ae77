// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_header_widget.h"

#include <QPainter>
#include <QStyle>

namespace desk {

ListHeaderWidget::ListHeaderWidget(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

void ListHeaderWidget::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeader section;
    initStyleOption(&section);
    section.rect = rect;
    style()->drawControl(QStyle::CE_HeaderEmptyArea, &section, painter, this);
    const int indent = Margin - style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    QHeaderView::paintSection(painter, rect.adjusted(indent, 0, -indent, 0), logicalIndex);
}

QSize ListHeaderWidget::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(2 * Margin, 0);
}

} // namespace desk
