// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_row_delegate.h"

#include "ui/invoices/invoice_list_model.h"
#include "ui/kit/badge_widget.h"
#include "ui/kit/confidence_widget.h"
#include "ui/kit/invoice_words.h"

#include <QApplication>
#include <QPainter>

namespace desk {

namespace {
constexpr int CellMargin = 8;
} // namespace

void InvoiceRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is selected; a dotted cell in it says nothing more
}

void InvoiceRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    if (column != InvoiceListModel::StatusColumn && column != InvoiceListModel::Confidence) {
        QStyleOptionViewItem cell = option;
        QStyledItemDelegate::paint(painter, cell, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QRect inner = option.rect.adjusted(CellMargin / 2, 0, -CellMargin / 2, 0);
    if (column == InvoiceListModel::StatusColumn) {
        const int status = index.data(InvoiceListModel::StatusRole).toInt();
        if (status >= 0)
            BadgeWidget::paint(painter, inner, option.palette, option.font, statusIcon(InvoiceStatus(status)),
                               statusWord(InvoiceStatus(status)), statusTone(InvoiceStatus(status)));
        return;
    }
    const double confidence = index.data(InvoiceListModel::ConfidenceRole).toDouble();
    if (confidence >= 0)
        ConfidenceWidget::paint(painter, inner, option.palette, option.font, confidence,
                                index.data(InvoiceListModel::ThresholdRole).toDouble(), false);
}

} // namespace desk
