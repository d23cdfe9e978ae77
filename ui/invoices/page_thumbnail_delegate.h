// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk {

/// Draws a page of PageThumbnailsModel: its picture, its number, a badge where something is to be checked.
/// Threads: main thread.
class PageThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int PictureWidth = 88; ///< at most, and so high at most as a page of that width may be
    static constexpr int PictureHeight = 124;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// How large a page of that size (points) is drawn.
    [[nodiscard]] static QSize pictureSize(QSizeF sizePt);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace desk
