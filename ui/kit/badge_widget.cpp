// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QPainter>

namespace desk {

namespace {

struct Measures {
    int height, pad, gap, iconSize;
};

Measures measuresOf(const QFontMetrics &metrics)
{
    return {scaled(22, metrics), scaled(8, metrics), scaled(4, metrics), scaled(14, metrics)};
}

} // namespace

BadgeWidget::BadgeWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

BadgeWidget::BadgeWidget(const QString &iconName, const QString &text, Tone tone, QWidget *parent) : BadgeWidget(parent)
{
    set(iconName, text, tone);
}

void BadgeWidget::set(const QString &iconName, const QString &text, Tone tone)
{
    m_icon = iconName;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize BadgeWidget::sizeHint() const
{
    return sizeFor(font(), m_icon, m_text);
}

QSize BadgeWidget::sizeFor(const QFont &font, const QString &iconName, const QString &text)
{
    const QFontMetrics metrics(font);
    const Measures m = measuresOf(metrics);
    const int icon = iconName.isEmpty() ? 0 : m.iconSize + m.gap;
    return {2 * m.pad + icon + metrics.horizontalAdvance(text), m.height};
}

void BadgeWidget::paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font,
                        const QString &iconName, const QString &text, Tone tone)
{
    const QFontMetrics metrics(font);
    const Measures m = measuresOf(metrics);
    const ToneColours colours = toneColours(tone, palette);
    QRect pill(rect.topLeft(), sizeFor(font, iconName, text));
    pill.setWidth(std::min(pill.width(), rect.width()));
    pill.moveTop(rect.top() + (rect.height() - pill.height()) / 2);
    paintRound(painter, pill, pill.height() / 2.0, colours.background, colours.border);
    QRect inner = pill.adjusted(m.pad, 0, -m.pad, 0);
    if (!iconName.isEmpty()) {
        const QRect box(inner.left(), pill.top() + (pill.height() - m.iconSize) / 2, m.iconSize, m.iconSize);
        icon(iconName, tone).paint(painter, box);
        inner.setLeft(box.right() + 1 + m.gap);
    }
    painter->setPen(colours.text);
    painter->setFont(font);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(text, Qt::ElideRight, inner.width() + 1));
}

void BadgeWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), palette(), font(), m_icon, m_text, m_tone);
}

} // namespace desk
