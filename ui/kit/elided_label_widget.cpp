// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elided_label_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace desk {

ElidedLabelWidget::ElidedLabelWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabelWidget::ElidedLabelWidget(const QString &text, QWidget *parent) : ElidedLabelWidget(parent)
{
    setText(text);
}

void ElidedLabelWidget::setText(const QString &text)
{
    const QString safe = displayName(text);
    if (safe == m_text)
        return;
    m_text = safe;
    setAccessibleName(safe);
    updateGeometry();
    update();
}

void ElidedLabelWidget::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabelWidget::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QSize ElidedLabelWidget::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabelWidget::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height()};
}

void ElidedLabelWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    const QString tip = shown == m_text ? QString() : m_text.toHtmlEscaped();
    if (tip != toolTip())
        setToolTip(tip);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(m_quiet && isEnabled() ? quietText(palette()) : palette().color(group, QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace desk
