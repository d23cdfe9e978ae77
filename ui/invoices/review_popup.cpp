// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_popup.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace desk {

void placePopup(QWidget &popup, const QWidget &anchor)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const bool mirrored = anchor.layoutDirection() == Qt::RightToLeft;
    const QPoint above = anchor.mapToGlobal(mirrored ? QPoint(anchor.width() - popup.width(), 0) : QPoint(0, 0));
    int top = above.y() + anchor.height() + 2;
    if (top + popup.height() > screen.bottom() && above.y() - popup.height() - 2 >= screen.top())
        top = above.y() - popup.height() - 2;
    const int right = std::max(screen.left(), screen.right() - popup.width());
    popup.move(std::clamp(above.x(), screen.left(), right), std::max(top, screen.top()));
}

void closePopup(QWidget &popup, const QWidget *anchor)
{
    popup.hide();
    if (anchor)
        anchor->window()->activateWindow(); // not every window system does
}

} // namespace desk
