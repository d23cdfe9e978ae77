// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_cell_delegate.h"

#include "ui/kit/badge_widget.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/list_header_widget.h"
#include "ui/suppliers/supplier_invoices_model.h"

#include <QApplication>
#include <QPainter>

namespace desk {

namespace {
constexpr int RowHeight = 32;
constexpr int IconGap = 8;
} // namespace

void SupplierCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus; // the whole row is selected; a dotted cell in it says nothing more
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QRect inner = option.rect.adjusted(ListHeaderWidget::Margin, 0, -ListHeaderWidget::Margin, 0);
    if (index.column() == m_statusColumn) {
        const auto status = InvoiceStatus(index.data(SupplierInvoicesModel::StatusRole).toInt());
        BadgeWidget::paint(painter, inner, option.palette, option.font, statusIcon(status), statusWord(status),
                           statusTone(status));
        return;
    }
    if (!cell.icon.isNull()) {
        const int side = 16;
        const QRect box(inner.left(), inner.center().y() - side / 2 + 1, side, side);
        cell.icon.paint(painter, QStyle::visualRect(option.direction, inner, box));
        inner.adjust(option.direction == Qt::RightToLeft ? 0 : side + IconGap, 0,
                     option.direction == Qt::RightToLeft ? -side - IconGap : 0, 0);
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? selectionText(option.palette) : option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
}

QSize SupplierCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    int width = option.fontMetrics.horizontalAdvance(cell.text) + 2 * ListHeaderWidget::Margin + 2;
    if (!cell.icon.isNull())
        width += 16 + IconGap;
    if (index.column() == m_statusColumn) {
        const auto status = InvoiceStatus(index.data(SupplierInvoicesModel::StatusRole).toInt());
        width = BadgeWidget::sizeFor(option.font, statusIcon(status), statusWord(status)).width() +
                2 * ListHeaderWidget::Margin;
    }
    return {width, RowHeight};
}

} // namespace desk
