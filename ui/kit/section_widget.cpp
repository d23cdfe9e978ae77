// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/section_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

SectionWidget::SectionWidget(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_iconName(iconName)
{
    const int unit = scaled(8, fontMetrics());
    m_icon = new QLabel(this);
    auto *heading = new QLabel(title, this);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_icon);
    head->addWidget(heading, 1);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit + unit / 2);
    m_column->addLayout(head);
    if (!sentence.isEmpty())
        addHint(sentence);
    m_error = new QLabel(this);
    m_error->setWordWrap(true);
    m_error->hide();
    m_column->addWidget(m_error);
    paintColours();
}

void SectionWidget::addRow(const QString &label, QWidget *control, const QString &hint)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16, fontMetrics()));
    words->setMinimumWidth(scaled(220, fontMetrics()));
    row->addWidget(words);
    row->addWidget(control);
    row->addStretch(1);
    if (hint.isEmpty())
        return addWide(row);
    auto *both = new QVBoxLayout;
    both->setSpacing(scaled(2, fontMetrics()));
    both->addLayout(row);
    both->addWidget(makeHint(hint));
    addWide(both);
}

// The error stays last.
void SectionWidget::addWide(QWidget *control)
{
    m_column->insertWidget(m_error ? m_column->count() - 1 : m_column->count(), control);
}

void SectionWidget::addWide(QLayout *layout)
{
    m_column->insertLayout(m_error ? m_column->count() - 1 : m_column->count(), layout);
}

QLabel *SectionWidget::addHint(const QString &text)
{
    QLabel *hint = makeHint(text);
    addWide(hint);
    return hint;
}

QLabel *SectionWidget::makeHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    m_quiet.append(hint);
    paintColours();
    return hint;
}

void SectionWidget::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void SectionWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRound(&painter, rect(), 8, palette().color(QPalette::Base), hairline(palette()));
}

void SectionWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintColours();
}

void SectionWidget::paintColours()
{
    const int side = scaled(18, fontMetrics());
    m_icon->setPixmap(icon(m_iconName, Tone::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *label : std::as_const(m_quiet))
        label->setPalette(quiet);
    if (!m_error)
        return;
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, toneColours(Tone::Wrong, palette()).text);
    m_error->setPalette(wrong);
}

} // namespace desk
