// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace desk {

/// Draws a row of "Needs you": what it is and its amount above, why it needs a person and since when below, and the
/// main action of the row at its right.
class NeedsYouDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param me  who acts in this program: what is assigned to them is marked.
    NeedsYouDelegate(const Clock &clock, const QString &me, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    QString m_me;
};

} // namespace desk
