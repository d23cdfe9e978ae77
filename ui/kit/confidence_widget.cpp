// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/confidence_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/style_painting.h"

#include <QMouseEvent>
#include <QPainter>

namespace desk {

ConfidenceWidget::ConfidenceWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConfidenceWidget::set(double confidence, double threshold, bool empty)
{
    m_confidence = confidence;
    m_threshold = threshold;
    m_empty = empty;
    const QString word = confidenceWord(confidence, threshold, empty);
    setAccessibleName(word);
    //: How sure a value is: a word and a percentage.
    setToolTip(empty ? word : tr("%1, %2").arg(word, formatPercent(confidence)));
    updateGeometry();
    update();
}

void ConfidenceWidget::setClickable(bool clickable)
{
    m_clickable = clickable;
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize ConfidenceWidget::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (const double confidence : {0.0, 0.7, 1.0})
        widest = std::max(widest, metrics.horizontalAdvance(confidenceWord(confidence, 0.9)));
    widest = std::max(widest, metrics.horizontalAdvance(confidenceWord(0, 0.9, true)));
    return {widest + scaled(36, metrics) + scaled(8, metrics) + 3,
            scaled(18, metrics)}; // 3: the last letter may lean out
}

void ConfidenceWidget::paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font,
                             double confidence, double threshold, bool empty)
{
    const QFontMetrics metrics(font);
    const ToneColours tone = toneColours(confidenceTone(confidence, threshold, empty), palette);
    QRect bar(rect.left(), rect.center().y() - scaled(2, metrics) + 1, scaled(36, metrics), scaled(4, metrics));
    paintRound(painter, bar, bar.height() / 2.0, hairline(palette));
    if (!empty && confidence > 0) {
        QRect filled = bar;
        filled.setWidth(std::max(bar.height(), qRound(bar.width() * std::min(confidence, 1.0))));
        paintRound(painter, filled, bar.height() / 2.0, tone.text);
    }
    const QRect word = rect.adjusted(bar.width() + scaled(8, metrics), 0, 0, 0);
    painter->setFont(font);
    painter->setPen(tone.text);
    const QString text = confidenceWord(confidence, threshold, empty);
    painter->drawText(word, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, word.width()));
}

void ConfidenceWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(m_clickable && underMouse());
    paint(&painter, rect(), palette(), words, m_confidence, m_threshold, m_empty);
}

void ConfidenceWidget::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void ConfidenceWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void ConfidenceWidget::mousePressEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton)
        emit clicked();
    else
        QWidget::mousePressEvent(event);
}

} // namespace desk
