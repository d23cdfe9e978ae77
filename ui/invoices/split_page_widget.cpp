// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/split_page_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 104;         ///< at a font of 16 px line height
constexpr int PictureHeight = 112; ///< the same
constexpr int Edge = 10;           ///< left of the picture, where the line of a new invoice stands
} // namespace

SplitPageWidget::SplitPageWidget(int page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setObjectName(u"splitPage_%1"_s.arg(page + 1));
    setCheckable(true);
    setChecked(page == 0);
    setFocusPolicy(Qt::StrongFocus);
    if (page > 0)
        setCursor(Qt::PointingHandCursor);
    //: %1: number of a page.
    setAccessibleName(page == 0 ? tr("The first invoice begins with page 1")
                                : tr("An invoice begins with page %1").arg(page + 1));
    setToolTip(page == 0 ? QString() : tr("Click: an invoice begins with this page, or not"));
}

void SplitPageWidget::setPicture(const QImage &picture)
{
    const double ratio = devicePixelRatioF();
    const QSize room(scaled(Width - 2 * Edge, fontMetrics()), scaled(PictureHeight, fontMetrics()));
    m_picture = QPixmap::fromImage(picture.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_picture.setDevicePixelRatio(ratio);
    update();
}

void SplitPageWidget::setPart(int part)
{
    m_part = part;
    update();
}

QSize SplitPageWidget::sizeHint() const
{
    const int line = fontMetrics().height();
    return {scaled(Width, fontMetrics()), scaled(PictureHeight, fontMetrics()) + 2 * line + 14};
}

QString SplitPageWidget::heading() const
{
    //: Above the pages of an invoice within a file. %1: its number in the file.
    return isChecked() ? tr("Invoice %1").arg(m_part) : QString();
}

void SplitPageWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const ToneColours accent = toneColours(Tone::Accent, palette());
    const QRect band = rect().adjusted(0, line + 4, 0, 0);
    // Every second invoice stands on another ground, so that one sees at a glance what belongs together.
    if (underMouse() && m_page > 0)
        painter.fillRect(band, hoverSurface(palette()));
    else if (m_part % 2 == 0)
        painter.fillRect(band, railSurface(palette()));
    painter.fillRect(0, line + 4, width(), 1, m_part % 2 == 0 ? accent.border : hairline(palette()));
    if (isChecked()) {
        painter.fillRect(0, 0, 3, height(), accent.text);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(accent.text);
        painter.drawText(QRect(Edge, 0, width() - Edge, line), int(Qt::AlignLeading | Qt::AlignVCenter),
                         QFontMetrics(bold).elidedText(heading(), Qt::ElideRight, width() - Edge));
    }
    const QRect room(Edge, line + 10, width() - 2 * Edge, scaled(PictureHeight, fontMetrics()));
    QSize size = m_picture.isNull() ? QSize(room.width(), room.height())
                                    : (QSizeF(m_picture.size()) / m_picture.devicePixelRatio()).toSize();
    const QRect paper(room.left() + (room.width() - size.width()) / 2, room.top(), size.width(), size.height());
    if (m_picture.isNull())
        painter.fillRect(paper, Qt::white);
    else
        painter.drawPixmap(paper.topLeft(), m_picture);
    painter.setPen(hairline(palette()));
    painter.drawRect(paper.adjusted(0, 0, -1, -1));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, height() - line - 2, width(), line), int(Qt::AlignCenter),
                     QLocale().toString(m_page + 1));
    if (hasFocus())
        paintFocusRing(&painter, rect().adjusted(4, line + 6, -2, -1), 4, palette());
}

void SplitPageWidget::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SplitPageWidget::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SplitPageWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        focusNextPrevChild(event->key() == Qt::Key_Right);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace desk
