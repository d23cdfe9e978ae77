// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_answers_widget.h"

#include "ui/invoices/flow_layout.h"
#include "ui/invoices/review_rules.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostValueWidth = 220;
constexpr int Tick = 14;
} // namespace

FieldAnswerWidget::FieldAnswerWidget(const QString &value, const QString &origin, QWidget *parent)
    : QAbstractButton(parent), m_value(value), m_origin(origin)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void FieldAnswerWidget::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QFont FieldAnswerWidget::quietFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QSize FieldAnswerWidget::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics small(quietFont());
    const int value = std::min(metrics.horizontalAdvance(m_value), scaled(MostValueWidth, metrics));
    const int width = std::max(value + scaled(Tick + 6, metrics), small.horizontalAdvance(m_origin));
    return {width + scaled(20, metrics), metrics.height() + small.height() + scaled(10, metrics)};
}

QSize FieldAnswerWidget::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void FieldAnswerWidget::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    emit hovered(true);
}

void FieldAnswerWidget::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    emit hovered(false);
}

void FieldAnswerWidget::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit hovered(true);
}

void FieldAnswerWidget::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    emit hovered(false);
}

void FieldAnswerWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const QRect card = rect().adjusted(0, 0, -1, -1);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor fill = m_chosen       ? selectionSurface(palette())
                        : underMouse() ? hoverSurface(palette())
                                       : palette().color(QPalette::Base);
    paintRound(&painter, card, scaled(6, metrics), fill, m_chosen ? accent : palette().color(QPalette::Mid));
    if (hasFocus())
        paintFocusRing(&painter, card, scaled(6, metrics), palette());
    const QRect inner =
        card.adjusted(scaled(10, metrics), scaled(5, metrics), -scaled(10, metrics), -scaled(5, metrics));
    QRect line = inner;
    line.setHeight(metrics.height());
    if (m_chosen) { // a sign beside the colour
        const int side = scaled(Tick, metrics);
        const QRect tick(layoutDirection() == Qt::RightToLeft ? line.left() : line.right() - side + 1,
                         line.center().y() - side / 2, side, side);
        desk::icon(u"check", Tone::Accent).paint(&painter, tick);
        line.adjust(layoutDirection() == Qt::RightToLeft ? side + 4 : 0, 0,
                    layoutDirection() == Qt::RightToLeft ? 0 : -side - 4, 0);
    }
    painter.setPen(m_chosen ? selectionText(palette()) : palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(m_value, Qt::ElideRight, line.width()));
    const QFont small = quietFont();
    painter.setFont(small);
    painter.setPen(quietText(palette()));
    QRect below = inner;
    below.setTop(inner.bottom() - QFontMetrics(small).height() + 1);
    painter.drawText(below, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_origin, Qt::ElideRight, below.width()));
}

FieldAnswersWidget::FieldAnswersWidget(Field field, QWidget *parent) : QWidget(parent), m_field(field)
{
    m_flow = new FlowLayout(6, this);
    hide();
}

QString FieldAnswersWidget::originOf(const FieldValue &value) const
{
    const QString source = sourceWord(value.source);
    if (value.page < 0)
        return source;
    if (m_pageCount <= 1)
        return source;
    //: Where an answer comes from. %1: source ("Text"), %2: number of the page.
    return tr("%1, page %2").arg(source).arg(value.page + 1);
}

void FieldAnswersWidget::clear()
{
    for (FieldAnswerWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    while (const std::unique_ptr<QLayoutItem> item{m_flow->takeAt(0)}) { // only the layout's own part
    }
    m_cards.clear();
    m_answers.clear();
    m_chosen = -1;
    hide();
}

void FieldAnswersWidget::setReading(const FieldReading &reading, int pageCount)
{
    const QList<FieldValue> answers = answersOf(reading, MostOthers);
    if (answers == m_answers && pageCount == m_pageCount)
        return;
    clear();
    m_answers = answers;
    m_pageCount = pageCount;
    for (int i = 0; i < m_answers.size(); ++i) {
        const FieldValue &answer = m_answers[i];
        const QString value =
            answer.isEmpty() ? tr("(empty)", "a field without a value") : displayName(editText(m_field, answer.value));
        auto *card = new FieldAnswerWidget(value, originOf(answer), this);
        card->setObjectName(u"alternative_%1_%2"_s.arg(fieldName(m_field)).arg(i));
        //: An answer among several, as it is spoken. %1: the value, %2: where it comes from.
        card->setAccessibleName(tr("%1 (%2)").arg(value, originOf(answer)));
        const QString printed = answer.raw.isEmpty() ? value : displayName(answer.raw);
        if (i > 0)
            //: Tooltip of an answer. %1: as it is printed, %2 and %3: keys.
            card->setToolTip(tr("Printed as \"%1\". Take it: %2, or %3 once or more.")
                                 .arg(printed, u"Alt+%1"_s.arg(i), QKeySequence(Qt::Key_F7).toString()));
        connect(card, &QAbstractButton::clicked, this, [this, i] { emit answerClicked(i); });
        connect(card, &FieldAnswerWidget::hovered, this,
                [this, i](bool over) { emit answerHovered(over ? m_answers.value(i) : FieldValue()); });
        m_flow->addWidget(card);
        m_cards.append(card);
    }
    setVisible(!m_answers.isEmpty());
}

void FieldAnswersWidget::setChosen(int index)
{
    m_chosen = index;
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(i == index);
}

} // namespace desk
