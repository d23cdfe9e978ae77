// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace desk {

/// Puts a popup below its anchor, or above it where there is no room, and keeps it on the screen. Call it when the
/// popup has its size.
void placePopup(QWidget &popup, const QWidget &anchor);
/// Hides it and gives the keyboard back to the window of the anchor.
void closePopup(QWidget &popup, const QWidget *anchor);

} // namespace desk
