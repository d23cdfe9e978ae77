// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_row_delegate.h"

#include "ui/invoices/invoice_list_model.h"
#include "ui/kit/badge_widget.h"
#include "ui/kit/confidence_widget.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/list_header_widget.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>

namespace desk {

namespace {
constexpr int CellMargin = ListHeaderWidget::Margin;
void paintStatus(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, int status)
{
    if (status < 0) // not fetched yet
        return;
    const auto known = InvoiceStatus(status);
    BadgeWidget::paint(painter, rect, option.palette, option.font, statusIcon(known), statusWord(known),
                       statusTone(known));
}

void paintNotes(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &count)
{
    const int side = option.fontMetrics.height();
    const QRect box(rect.left(), rect.center().y() - side / 2, side, side);
    const QRect visual = QStyle::visualRect(option.direction, rect, box);
    icon(u"sticky-note").paint(painter, visual);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? selectionText(option.palette) : option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    const QRect text = QStyle::visualRect(option.direction, rect, rect.adjusted(side + 6, 0, 0, 0));
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), count);
}

} // namespace

void InvoiceRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is selected; a dotted cell in it says nothing more
}

void InvoiceRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect inner = option.rect.adjusted(CellMargin, 0, -CellMargin, 0);
    switch (index.column()) {
    case InvoiceListModel::StatusColumn:
        paintStatus(painter, inner, option, index.data(InvoiceListModel::StatusRole).toInt());
        return;
    case InvoiceListModel::Confidence:
        if (const double confidence = index.data(InvoiceListModel::ConfidenceRole).toDouble(); confidence >= 0)
            ConfidenceWidget::paint(painter, inner, option.palette, option.font, confidence,
                                    index.data(InvoiceListModel::ThresholdRole).toDouble(), false);
        return;
    default:
        break;
    }
    if (index.column() == InvoiceListModel::Notes && !cell.text.isEmpty())
        return paintNotes(painter, inner, option, cell.text);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? selectionText(option.palette) : option.palette.color(QPalette::Text));
    // What is past its day stands out by weight; the word for it is in the tooltip.
    QFont font = option.font;
    if (index.column() == InvoiceListModel::DueDate && index.data(InvoiceListModel::OverdueRole).toBool()) {
        font.setWeight(QFont::DemiBold);
        if (!selected)
            painter->setPen(toneColours(Tone::Wrong, option.palette).text);
    }
    painter->setFont(font);
    painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
}

} // namespace desk
