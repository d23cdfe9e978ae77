// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Doubtful:
        return u"triangle-alert"_s;
    case Tone::Wrong:
        return u"octagon-alert"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

BannerWidget::BannerWidget(QWidget *parent) : QFrame(parent)
{
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_detail = new QLabel(this);
    for (QLabel *label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names from outside stand in it
    }
    m_buttons = new QHBoxLayout;
    m_close = new QToolButton(this);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"x"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    const int unit = scaled(8, fontMetrics());
    row->setContentsMargins(unit + unit / 2, unit, unit, unit);
    row->setSpacing(unit);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    QFrame::hide();
}

void BannerWidget::show(Tone tone, const QString &title, const QString &detail)
{
    m_tone = tone;
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // this may be its own click
    }
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(detail.isEmpty() ? title : title + u' ' + detail);
    paintIcon();
    QFrame::show();
    update();
}

void BannerWidget::showError(const Error &error)
{
    const UserMessage message = userMessage(error);
    show(Tone::Wrong, message.title, message.nextStep);
}

QPushButton *BannerWidget::addAction(const QString &text, std::function<void()> handler)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"bannerAction%1"_s.arg(m_buttons->count()));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, std::move(handler));
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void BannerWidget::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString BannerWidget::title() const
{
    return m_title->text();
}

void BannerWidget::paintIcon()
{
    const int side = scaled(18, fontMetrics());
    m_icon->setPixmap(icon(iconOf(m_tone), m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette words = palette();
    words.setColor(QPalette::WindowText, toneColours(m_tone, palette()).text);
    m_title->setPalette(words);
}

void BannerWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours colours = toneColours(m_tone, palette());
    paintRound(&painter, rect(), 6, colours.background, colours.border);
}

void BannerWidget::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        paintIcon();
}

void BannerWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace desk
