// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>
#include <QStyleOption>

class QPainter;

namespace desk {

/// The shapes of DeskStyle: each draws one thing in the colours of `option.palette`. Threads: main thread.

/// The lengths of the style follow the font: this many pixels for `length` at a font of 16 px line height.
[[nodiscard]] int scaled(double length, const QFontMetrics &metrics);

/// A round rectangle on whole pixels with a border of `width` pixels inside `rect`.
void paintRound(QPainter *painter, const QRect &rect, double radius, const QColor &fill, const QColor &border = {},
                double width = 1);
/// The ring around what has the keyboard.
void paintFocusRing(QPainter *painter, const QRect &rect, double radius, const QPalette &palette);
enum class Direction : quint8 { Up, Down, Left, Right };
void paintChevron(QPainter *painter, const QRect &rect, Direction direction, const QColor &colour);

void paintButton(QPainter *painter, const QStyleOptionButton &option);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option);
void paintToolButtonPanel(QPainter *painter, const QStyleOption &option);
/// Icon, a gap, words; for buttons that show both.
void paintToolButtonLabel(QPainter *painter, const QStyleOptionToolButton &option);
void paintInput(QPainter *painter, const QStyleOption &option, bool focus);
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);
void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option);
void paintTab(QPainter *painter, const QStyleOptionTab &option);
void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option);
/// Behind a row or a cell of an item view: selected, under the pointer, or alternate.
void paintItemPanel(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace desk
