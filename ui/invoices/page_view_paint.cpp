// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view_paint.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace desk {

namespace {

Tone toneOf(FieldState state)
{
    switch (state) {
    case FieldState::Doubtful:
        return Tone::Doubtful;
    case FieldState::Wrong:
        return Tone::Wrong;
    default:
        return Tone::Good;
    }
}

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

const QPalette &paper()
{
    static const QPalette palette = themePalette(false);
    return palette;
}

} // namespace

void paintPlace(QPainter &painter, const QRectF &place, FieldState state, bool focused, bool hovered)
{
    const QColor ink = toneColours(toneOf(state), paper()).text;
    const double width = focused ? 2.5 : hovered ? 2 : 1.2;
    QPen pen(ink, width);
    pen.setJoinStyle(Qt::MiterJoin);
    if (state == FieldState::Doubtful)
        pen.setDashPattern({4 / width, 3 / width});
    painter.setPen(pen);
    painter.setBrush(withAlpha(ink, focused ? 56 : hovered ? 40 : 20));
    painter.drawRoundedRect(place, 2, 2);
    if (state == FieldState::Wrong) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3, 3);
    }
    if (focused) { // a halo, so that it is found at once on a full page
        painter.setPen(QPen(withAlpha(ink, 70), 5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-5, -5, 5, 5), 5, 5);
    }
}

void paintMatch(QPainter &painter, const QRectF &place)
{
    const QColor ink = toneColours(Tone::Accent, paper()).text;
    painter.setPen(QPen(ink, 1.5, Qt::DotLine));
    painter.setBrush(withAlpha(ink, 36));
    painter.drawRoundedRect(place, 2, 2);
}

void paintFound(QPainter &painter, const QRectF &place, bool current)
{
    const QColor ink = toneColours(Tone::Doubtful, paper()).text;
    painter.setPen(current ? QPen(ink, 2.5) : QPen(Qt::NoPen));
    painter.setBrush(withAlpha(ink, current ? 90 : 60));
    painter.drawRoundedRect(place, 2, 2);
}

void paintSelectedText(QPainter &painter, const QRectF &place, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(palette.color(QPalette::Highlight), 84));
    painter.drawRect(place);
}

void paintHint(QPainter &painter, const QRect &view, const QString &text, const QPalette &palette)
{
    constexpr int Padding = 8;
    const QRect room = view.adjusted(2 * Padding, Padding, -2 * Padding, 0);
    QRect words = painter.fontMetrics().boundingRect(room.adjusted(Padding, Padding, -Padding, 0),
                                                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    painter.setPen(hairline(palette));
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(words.adjusted(-Padding, -Padding / 2, Padding, Padding / 2), 4, 4);
    painter.setPen(palette.color(QPalette::ToolTipText));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void paintWordHint(QPainter &painter, const QRectF &place)
{
    const QColor ink = toneColours(Tone::Accent, paper()).text;
    painter.setPen(QPen(ink, 1));
    painter.setBrush(withAlpha(ink, 24));
    painter.drawRect(place);
}

void paintSelectionBox(QPainter &painter, const QRect &box, const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::Highlight);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.setBrush(withAlpha(ink, 40));
    painter.drawRect(box);
}

} // namespace desk
