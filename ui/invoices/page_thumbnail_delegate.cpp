// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_thumbnail_delegate.h"

#include "ui/invoices/page_thumbnails_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int Space = 6;
constexpr int BadgeSize = 18;
constexpr int IconSize = 14;

/// In the corner of the picture: the sign of the worst field, and how many there are.
void paintBadge(QPainter *painter, QPoint corner, const QStyleOptionViewItem &option, FieldState worst, int count)
{
    const Tone tone = worst == FieldState::Wrong ? Tone::Wrong : Tone::Doubtful;
    const ToneColours colours = toneColours(tone, option.palette);
    const QString number = count > 1 ? QLocale().toString(count) : QString();
    const int width = BadgeSize + (number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + 3);
    const QRect box(corner.x() - width + 4, corner.y() - 4, width, BadgeSize);
    painter->setPen(colours.border);
    painter->setBrush(colours.background);
    painter->drawRoundedRect(box, BadgeSize / 2.0, BadgeSize / 2.0);
    const QRect sign(box.left() + 2, box.top() + 2, IconSize, IconSize);
    icon(worst == FieldState::Wrong ? u"octagon-alert" : u"triangle-alert", tone).paint(painter, sign);
    painter->setPen(colours.text);
    painter->drawText(box.adjusted(IconSize + 3, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, number);
}

} // namespace

QSize PageThumbnailDelegate::pictureSize(QSizeF sizePt)
{
    const QSizeF page = sizePt.width() < 1 || sizePt.height() < 1 ? QSizeF(595, 842) : sizePt;
    const double factor = std::min(PictureWidth / page.width(), PictureHeight / page.height());
    return (page * factor).toSize().expandedTo({16, 16});
}

QSize PageThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize picture = pictureSize(index.data(PageThumbnailsModel::SizeRole).toSizeF());
    return {PictureWidth + 4 * Space, picture.height() + option.fontMetrics.height() + 3 * Space};
}

void PageThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? selectionSurface(option.palette) : hoverSurface(option.palette));
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4);
    }
    const QSize size = pictureSize(index.data(PageThumbnailsModel::SizeRole).toSizeF());
    const QRect picture(QPoint(option.rect.center().x() - size.width() / 2, option.rect.top() + Space), size);
    const auto pixmap = index.data(PageThumbnailsModel::PictureRole).value<QPixmap>();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (pixmap.isNull())
        painter->fillRect(picture, Qt::white);
    else
        painter->drawPixmap(picture, pixmap);
    painter->setPen(
        QPen(current ? option.palette.color(QPalette::Highlight) : hairline(option.palette), current ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(picture);
    if (const int toCheck = index.data(PageThumbnailsModel::ToCheckRole).toInt(); toCheck > 0)
        paintBadge(painter, picture.topRight(), option, FieldState(index.data(PageThumbnailsModel::WorstRole).toInt()),
                   toCheck);
    painter->setPen(current ? selectionText(option.palette) : quietText(option.palette));
    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    const QRect below(option.rect.left(), picture.bottom() + 2, option.rect.width(),
                      option.rect.bottom() - picture.bottom() - 3);
    painter->drawText(below, Qt::AlignCenter, index.data().toString());
    if ((option.state & QStyle::State_HasFocus) && current) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4);
    }
    painter->restore();
}

} // namespace desk
