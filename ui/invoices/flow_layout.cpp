// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace desk {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    // An item may become narrower than it would like to be, so that one long text does not widen everything around it.
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(QSize(std::min(item->minimumSize().width(), 60), item->sizeHint().height()));
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect &rect, bool place) const
{
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    for (const auto &item : m_items) {
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), rect.width());
        if (x > rect.x() && x + width > rect.right() + 1) {
            x = rect.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (place) {
            const QRect at(x, y, width, wanted.height());
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, at));
        }
        x += width + spacing();
        rowHeight = std::max(rowHeight, wanted.height());
    }
    return y + rowHeight - rect.y();
}

} // namespace desk
