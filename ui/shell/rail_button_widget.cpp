// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button_widget.h"

#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace desk {

RailButtonWidget::RailButtonWidget(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButtonWidget::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    update();
}

void RailButtonWidget::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButtonWidget::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = scaled(36, metrics);
    if (m_narrow)
        return {scaled(44, metrics), height};
    return {scaled(90, metrics) + metrics.horizontalAdvance(text()), height};
}

void RailButtonWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    if (isChecked())
        paintRound(&painter, rect(), 6, selectionSurface(palette()));
    else if (underMouse() && isEnabled())
        paintRound(&painter, rect(), 6, hoverSurface(palette()));
    if (isChecked()) {
        const int inset = scaled(9, metrics);
        paintRound(&painter, QRect(0, inset, 3, height() - 2 * inset), 1.5, accent);
    }
    const int side = scaled(18, metrics), pad = scaled(12, metrics);
    const QRect box(m_narrow ? (width() - side) / 2 : pad, (height() - side) / 2, side, side);
    const QIcon::Mode mode = !isEnabled() ? QIcon::Disabled : isChecked() ? QIcon::Selected : QIcon::Normal;
    icon().paint(&painter, box, Qt::AlignCenter, mode, QIcon::Off);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), 6, palette());
    const QColor words = isChecked() ? selectionText(palette()) : palette().color(QPalette::WindowText);
    if (m_narrow) {
        if (m_count > 0) // the number is in the tooltip; here only that there is one
            paintRound(&painter, QRect(box.right() - 2, box.top() - 3, 8, 8), 4,
                       toneColours(Tone::Doubtful, palette()).text);
        return;
    }
    QRect rest = rect().adjusted(box.right() + 1 + scaled(10, metrics), 0, -pad, 0);
    painter.setPen(words);
    QFont strong = font();
    if (isChecked())
        strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count <= 0)
        return;
    const QString number = m_count > 9999 ? QLocale().toString(9999) + u'+' : QLocale().toString(m_count);
    painter.setFont(font());
    const int numberWidth = metrics.horizontalAdvance(number) + scaled(12, metrics);
    const int numberHeight = scaled(18, metrics);
    const QRect pill(rest.right() + 1 - numberWidth, (height() - numberHeight) / 2, numberWidth, numberHeight);
    const ToneColours tone = toneColours(Tone::Doubtful, palette());
    paintRound(&painter, pill, numberHeight / 2.0, tone.background, tone.border);
    painter.setPen(tone.text);
    painter.drawText(pill, Qt::AlignCenter, number);
}

} // namespace desk
