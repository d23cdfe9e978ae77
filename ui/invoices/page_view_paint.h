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
/// The word that a click would take.
void paintWordHint(QPainter &painter, const QRectF &place);
/// The box that is being dragged.
void paintSelectionBox(QPainter &painter, const QRect &box, const QPalette &palette);

} // namespace desk
