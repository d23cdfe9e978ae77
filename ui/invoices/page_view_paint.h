// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/review_rules.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace desk {

// What is drawn on paper. Paper is white in both themes, so these use the light theme's colours always.
// Threads: main thread (widgets paint there).

/// The place of a value. Colour says the state, and so does the outline: solid = good, dashed = doubtful, double =
/// wrong; the focused one is thick and filled.
void paintPlace(QPainter &painter, const QRectF &place, FieldState state, bool focused, bool hovered);
/// Words that match what is being typed.
void paintMatch(QPainter &painter, const QRectF &place);
/// A place that a search found: lit, and framed where it is the current one.
void paintFound(QPainter &painter, const QRectF &place, bool current);
/// Text that is selected to be copied.
void paintSelectedText(QPainter &painter, const QRectF &place, const QPalette &palette);
/// One line at the top of the view that says what the mouse does now.
void paintHint(QPainter &painter, const QRect &view, const QString &text, const QPalette &palette);
/// The word that a click would take.
void paintWordHint(QPainter &painter, const QRectF &place);
/// The box that is being dragged.
void paintSelectionBox(QPainter &painter, const QRect &box, const QPalette &palette);

} // namespace desk
