// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/shell/palette_model.h"

#include <QAction>
#include <QPainter>

namespace desk {

PaletteDelegate::PaletteDelegate(Actions &actions, QObject *parent) : QStyledItemDelegate(parent), m_actions(actions) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(300, option.fontMetrics), scaled(34, option.fontMetrics)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    if (!model)
        return;
    const PaletteEntry &entry = model->entry(index.row());
    const QFontMetrics &metrics = option.fontMetrics;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = entry.enabled ? QPalette::Active : QPalette::Disabled;
    const QColor text = chosen ? selectionText(option.palette) : option.palette.color(group, QPalette::Text);
    const QColor quiet = chosen ? text : entry.enabled ? quietText(option.palette) : text;
    painter->save();
    if (chosen)
        paintRound(painter, option.rect.adjusted(4, 1, -4, -1), 6, selectionSurface(option.palette));
    const int pad = scaled(14, metrics), side = scaled(16, metrics);
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const QRect box(inner.left(), inner.center().y() - side / 2 + 1, side, side);
    const QIcon picture =
        entry.iconName.isEmpty() ? m_actions.action(entry.actionId)->icon() : icon(entry.iconName, entry.tone);
    const QIcon::Mode mode = !entry.enabled ? QIcon::Disabled : chosen ? QIcon::Selected : QIcon::Normal;
    picture.paint(painter, box, Qt::AlignCenter, mode);

    const int shortcutWidth = metrics.horizontalAdvance(entry.shortcut);
    const QRect right(inner.right() - shortcutWidth, inner.top(), shortcutWidth + 1, inner.height());
    painter->setPen(quiet);
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignRight, entry.shortcut);
    QRect words(box.right() + scaled(12, metrics), inner.top(), 0, inner.height());
    words.setRight(right.left() - pad);
    painter->setPen(text);
    const QString title = metrics.elidedText(entry.title, Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
    words.setLeft(words.left() + metrics.horizontalAdvance(title) + scaled(12, metrics));
    if (words.width() > scaled(40, metrics)) {
        painter->setPen(quiet);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(entry.detail, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace desk
