// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/history_delegate.h"

#include "ui/invoices/history_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>

namespace desk {

namespace {

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
    return {200, height + scaled(12, option.fontMetrics)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QRect inner = option.rect.adjusted(10, scaled(5, option.fontMetrics), -10, -scaled(5, option.fontMetrics));
    const int side = scaled(16, option.fontMetrics);
    const QRect iconPlace = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignTop, {side, side}, inner);
    icon(index.data(HistoryModel::IconRole).toString()).paint(painter, iconPlace);
    const QRect text =
        option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -side - 8, 0) : inner.adjusted(side + 8, 0, 0, 0);
    QFont font = option.font;
    font.setBold(index.data(HistoryModel::CurrentRole).toBool());
    painter->setFont(font);
    painter->setPen(selected ? selectionText(option.palette) : option.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(cell.text, Qt::ElideMiddle, text.width()));
    const QFont small = smallFont(option.font);
    painter->setFont(small);
    if (!selected)
        painter->setPen(quietText(option.palette));
    painter->drawText(
        text, Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(index.data(HistoryModel::DetailRole).toString(), Qt::ElideRight, text.width()));
}

} // namespace desk
