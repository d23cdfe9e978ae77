// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tone_label_widget.h"

#include "ui/kit/icons.h"

#include <QEvent>
#include <QGuiApplication>

namespace desk {

ToneLabelWidget::ToneLabelWidget(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // names and figures from documents are never markup
}

ToneLabelWidget::ToneLabelWidget(const QString &text, QWidget *parent) : ToneLabelWidget(parent)
{
    setText(text);
}

void ToneLabelWidget::setTone(Tone tone)
{
    m_tone = tone;
    m_quiet = false;
    m_toned = true;
    paintAnew();
}

void ToneLabelWidget::setQuiet()
{
    m_quiet = true;
    m_toned = true;
    paintAnew();
}

void ToneLabelWidget::setIcon(const QString &name, Tone tone, int size)
{
    m_icon = name;
    m_iconSize = size;
    setTone(tone);
}

void ToneLabelWidget::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_toned && !m_painting)
        paintAnew();
}

void ToneLabelWidget::paintAnew()
{
    m_painting = true; // a palette of our own is a change of palette too
    const QPalette theme = QGuiApplication::palette();
    if (!m_icon.isEmpty())
        setPixmap(icon(m_icon, m_tone).pixmap(m_iconSize, m_iconSize));
    QPalette own;
    own.setColor(QPalette::WindowText, m_quiet ? quietText(theme) : toneColours(m_tone, theme).text);
    setPalette(own);
    m_painting = false;
}

} // namespace desk
