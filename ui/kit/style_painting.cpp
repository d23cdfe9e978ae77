// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style_painting.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace desk {

namespace {

constexpr double Radius = 6;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor pressed(const QColor &colour)
{
    return colour.lightness() < 128 ? colour.lighter(118) : colour.darker(108);
}

QColor borderOf(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? option.palette.color(QPalette::Mid) : hairline(option.palette);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

void paintTick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter->setPen(QPen(colour, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tick);
}

QRect squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return {rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side};
}

} // namespace

int scaled(double length, const QFontMetrics &metrics)
{
    return std::max(1, qRound(length * metrics.height() / 16.0));
}

void paintRound(QPainter *painter, const QRect &rect, double radius, const QColor &fill, const QColor &border,
                double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double inset = border.isValid() ? width / 2 : 0;
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, double radius, const QPalette &palette)
{
    paintRound(painter, rect, radius, {}, accent(palette), 2);
}

void paintChevron(QPainter *painter, const QRect &rect, Direction direction, const QColor &colour)
{
    const QPointF c = QRectF(rect).center();
    const double half = std::min({rect.width() / 2.0, rect.height() / 2.0, 4.0});
    const bool vertical = direction == Direction::Up || direction == Direction::Down;
    const double sign = direction == Direction::Down || direction == Direction::Right ? 1 : -1;
    const QPointF tip = vertical ? QPointF(0, sign * half / 2) : QPointF(sign * half / 2, 0);
    const QPointF side = vertical ? QPointF(half, 0) : QPointF(0, half);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({c - side - tip, c + tip, c + side - tip}));
    painter->restore();
}

void paintButton(QPainter *painter, const QStyleOptionButton &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = enabled && option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = primary ? accent(palette) : palette.color(QPalette::Button);
    if (flat)
        fill = QColor(Qt::transparent);
    if (!enabled && !flat)
        fill = palette.color(QPalette::Window);
    if (down)
        fill = primary ? pressed(fill) : pressed(hoverSurface(palette));
    else if (hover)
        fill = primary ? pressed(fill) : hoverSurface(palette);
    paintRound(painter, option.rect, Radius, fill, flat || primary ? QColor() : borderOf(option));
    if (!has(option, QStyle::State_HasFocus) || !has(option, QStyle::State_KeyboardFocusChange))
        return;
    paintFocusRing(painter, option.rect, Radius, palette);
    if (primary) // a ring of the accent cannot be seen on the accent
        paintRound(painter, option.rect.adjusted(2, 2, -2, -2), Radius - 2, {},
                   palette.color(QPalette::HighlightedText));
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = enabled && option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int gap = scaled(6, option.fontMetrics);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    int width = textWidth;
    if (!option.icon.isNull())
        width += option.iconSize.width() + (textWidth > 0 ? gap : 0);
    if (menu)
        width += gap + scaled(10, option.fontMetrics);
    QRect rect = option.rect;
    rect.setLeft(rect.left() + std::max(0, (rect.width() - width) / 2));
    if (!option.icon.isNull()) {
        const QRect box(rect.left(),
                        rect.center().y() - option.iconSize.height() / 2 + 1 - option.iconSize.height() % 2,
                        option.iconSize.width(), option.iconSize.height());
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : primary ? QIcon::Selected : QIcon::Normal;
        option.icon.paint(painter, box, Qt::AlignCenter, mode, QIcon::On);
        rect.setLeft(box.right() + 1 + gap);
    }
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, primary ? QPalette::HighlightedText : QPalette::ButtonText));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, option.text);
    if (menu) {
        const QRect arrow(rect.left() + textWidth + gap, rect.top(), scaled(10, option.fontMetrics), rect.height());
        paintChevron(painter, arrow, Direction::Down, painter->pen().color());
    }
}

void paintToolButtonPanel(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill;
    if (has(option, QStyle::State_On))
        fill = selectionSurface(option.palette);
    else if (enabled && has(option, QStyle::State_Sunken))
        fill = pressed(hoverSurface(option.palette));
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = hoverSurface(option.palette);
    if (fill.isValid())
        paintRound(painter, option.rect, Radius, fill);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, Radius, option.palette);
}

void paintToolButtonLabel(QPainter *painter, const QStyleOptionToolButton &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QSize size = option.iconSize;
    const QRect box(option.rect.left() + scaled(4, option.fontMetrics), option.rect.center().y() - size.height() / 2,
                    size.width(), size.height());
    option.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words =
        option.rect.adjusted(box.right() + 1 + scaled(6, option.fontMetrics) - option.rect.left(), 0, 0, 0);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, QPalette::ButtonText));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
}

void paintInput(QPainter *painter, const QStyleOption &option, bool focus)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Base);
    QColor border = borderOf(option);
    if (enabled && !focus && has(option, QStyle::State_MouseOver))
        border = quietText(option.palette);
    paintRound(painter, option.rect, Radius, fill, border);
    if (focus)
        paintFocusRing(painter, option.rect, Radius, option.palette);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool full = !has(option, QStyle::State_Off); // on, or partly
    const QColor fill =
        full ? (enabled ? accent(option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text))
             : option.palette.color(QPalette::Base);
    QColor border = full ? QColor() : enabled ? quietText(option.palette) : borderOf(option);
    const QRect box = squareIn(option.rect);
    paintRound(painter, box, 4, fill, border);
    if (!full)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = option.palette.color(QPalette::HighlightedText);
    if (has(option, QStyle::State_NoChange)) {
        const QRectF bar(box.left() + box.width() * 0.25, box.top() + box.height() * 0.44, box.width() * 0.5,
                         box.height() * 0.12);
        painter->fillRect(bar, mark);
    } else {
        paintTick(painter, box, mark);
    }
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect box = squareIn(option.rect);
    const bool on = has(option, QStyle::State_On);
    const QColor ring = on && enabled ? accent(option.palette) : enabled ? quietText(option.palette) : borderOf(option);
    paintRound(painter, box, box.width() / 2.0, option.palette.color(QPalette::Base), ring, on ? 2 : 1);
    if (!on)
        return;
    const int inset = qRound(box.width() * 0.28);
    const QRect dot = box.adjusted(inset, inset, -inset, -inset);
    paintRound(painter, dot, dot.width() / 2.0, ring);
}

void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver))
        painter->fillRect(option.rect, hoverSurface(option.palette));
    const QColor line = hairline(option.palette);
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, line);
    else
        painter->fillRect(option.rect.right(), option.rect.top(), 1, option.rect.height(), line);
}

void paintTab(QPainter *painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        paintRound(painter, option.rect.adjusted(2, 3, -2, -4), Radius, hoverSurface(option.palette));
    if (selected)
        painter->fillRect(option.rect.left() + 6, option.rect.bottom() - 1, option.rect.width() - 12, 2,
                          accent(option.palette));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect.adjusted(2, 3, -2, -4), Radius, option.palette);
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    painter->fillRect(option.rect, railSurface(option.palette));
    if (has(option, QStyle::State_Selected))
        paintRound(painter, option.rect.adjusted(1, 2, -1, -2), Radius, hoverSurface(option.palette));
    const auto group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, QPalette::ButtonText));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool hover = has(option, QStyle::State_MouseOver);
    const QColor fill = hover ? quietText(option.palette) : option.palette.color(QPalette::Mid);
    const QRect bar = handle.adjusted(2, 2, -2, -2);
    paintRound(painter, bar, std::min(bar.width(), bar.height()) / 2.0, fill);
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const int thickness = std::min(option.rect.height(), scaled(6, option.fontMetrics));
    QRect groove(option.rect.left(), option.rect.center().y() - thickness / 2, option.rect.width(), thickness);
    paintRound(painter, groove, thickness / 2.0, hairline(option.palette));
    const int range = option.maximum - option.minimum;
    const double part = range > 0 ? double(option.progress - option.minimum) / range : 0.0;
    if (part <= 0)
        return;
    groove.setWidth(std::max(thickness, qRound(groove.width() * std::min(part, 1.0))));
    paintRound(painter, groove, thickness / 2.0, accent(option.palette));
}

void paintItemPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option.rect, selectionSurface(option.palette));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(option.rect, hoverSurface(option.palette));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
}

} // namespace desk
