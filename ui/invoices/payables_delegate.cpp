// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_delegate.h"

#include "ui/invoices/payables_model.h"
#include "ui/kit/badge_widget.h"
#include "ui/kit/list_header_widget.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace desk {

namespace {

constexpr int CellMargin = ListHeaderWidget::Margin;
constexpr int BoxSide = 16;
constexpr int BoxGap = 10; ///< between the box and the words
constexpr int ChevronSide = 16;

bool isWeek(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// Where words begin in the first column.
int textLeft(const QRect &row, const QFontMetrics &metrics)
{
    return PayablesDelegate::checkRect(row, metrics).right() + scaled(BoxGap, metrics);
}

} // namespace

QRect PayablesDelegate::checkRect(const QRect &row, const QFontMetrics &metrics)
{
    const int side = scaled(BoxSide, metrics);
    return {row.left() + CellMargin, row.center().y() - side / 2, side, side};
}

QSize PayablesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {80, isWeek(index) ? line + scaled(18, option.fontMetrics) : 2 * line + scaled(18, option.fontMetrics)};
}

void PayablesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus;
    if (isWeek(index))
        cell.backgroundBrush = option.palette.brush(QPalette::AlternateBase);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(option.font);
    if (isWeek(index))
        paintWeek(painter, option, index);
    else
        paintCell(painter, option, index);
    painter->restore();
}

void PayablesDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOption box;
    box.rect = checkRect(option.rect, option.fontMetrics);
    box.palette = option.palette;
    box.state = QStyle::State_Enabled;
    switch (Qt::CheckState(index.data(Qt::CheckStateRole).toInt())) {
    case Qt::Checked:
        box.state |= QStyle::State_On;
        break;
    case Qt::PartiallyChecked:
        box.state |= QStyle::State_NoChange;
        break;
    case Qt::Unchecked:
        box.state |= QStyle::State_Off;
        break;
    }
    paintCheckBox(painter, box);
}

void PayablesDelegate::paintWeek(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCheck(painter, option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool open = !view || view->isExpanded(index);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? selectionText(option.palette) : option.palette.color(QPalette::Text);
    const QColor quiet = selected ? ink : quietText(option.palette);
    const int side = scaled(ChevronSide, option.fontMetrics);
    QRect rest = option.rect.adjusted(0, 0, -CellMargin, 0);
    rest.setLeft(textLeft(option.rect, option.fontMetrics));
    paintChevron(painter, QRect(rest.left(), rest.center().y() - side / 2, side, side),
                 open ? Direction::Down : Direction::Right, ink);
    rest.setLeft(rest.left() + side + scaled(6, option.fontMetrics));

    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString sums = index.data(PayablesModel::SecondRole).toString();
    const QString saving = index.data(PayablesModel::SavingRole).toString();
    painter->setFont(bold);
    painter->setPen(ink);
    const int sumsWidth = std::min(boldMetrics.horizontalAdvance(sums), rest.width() / 2);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                      boldMetrics.elidedText(sums, Qt::ElideLeft, rest.width() / 2));
    rest.setRight(rest.right() - sumsWidth - scaled(16, option.fontMetrics));
    const QString title = boldMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    rest.setLeft(rest.left() + boldMetrics.horizontalAdvance(title) + scaled(10, option.fontMetrics));

    painter->setFont(option.font);
    painter->setPen(quiet);
    const QString count = QLocale().toString(index.model()->rowCount(index));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, count);
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(count) + scaled(16, option.fontMetrics));
    if (!saving.isEmpty() && !selected)
        painter->setPen(toneColours(Tone::Good, option.palette).text);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(saving, Qt::ElideRight, rest.width()));
}

void PayablesDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? selectionText(option.palette) : option.palette.color(QPalette::Text);
    QRect inner =
        option.rect.adjusted(CellMargin, scaled(6, option.fontMetrics), -CellMargin, -scaled(6, option.fontMetrics));
    if (index.column() == PayablesModel::Supplier) {
        paintCheck(painter, option, index);
        inner.setLeft(textLeft(option.rect, option.fontMetrics));
    }
    const QString first = index.data().toString();
    const QString second = index.data(PayablesModel::SecondRole).toString();
    QRect top = inner;
    QRect bottom = inner;
    const QString badge = index.data(PayablesModel::BadgeIconRole).toString();
    if (!second.isEmpty()) {
        // A badge is higher than its words.
        top.setHeight(badge.isEmpty() ? inner.height() / 2
                                      : BadgeWidget::sizeFor(option.font, badge, first).height() + 1);
        bottom.setTop(top.bottom());
    }
    const int side = int(Qt::AlignVCenter) | (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
    const auto write = [&](const QRect &rect, const QString &text) {
        painter->drawText(rect, side | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    if (!badge.isEmpty()) {
        BadgeWidget::paint(painter, top, option.palette, option.font, badge, first,
                           Tone(index.data(PayablesModel::BadgeToneRole).toInt()));
    } else {
        painter->setPen(ink);
        write(top, first);
    }
    const QVariant tone = index.data(PayablesModel::SecondToneRole);
    painter->setPen(selected         ? ink
                    : tone.isValid() ? toneColours(Tone(tone.toInt()), option.palette).text
                                     : quietText(option.palette));
    painter->setFont(option.font);
    write(bottom, second);
}

} // namespace desk
