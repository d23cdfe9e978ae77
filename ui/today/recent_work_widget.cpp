// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/recent_work_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/today/today_presenter.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;

RecentWorkWidget::RecentWorkWidget(QWidget *parent) : QWidget(parent)
{
    const int unit = scaled(8, fontMetrics());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeCaption(tr("Since yesterday")), 0, 0, 1, 3);
    addLine(grid, u"download"_s, Tone::Neutral, tr("Arrived", "documents, since yesterday"));
    addLine(grid, u"circle-check"_s, Tone::Good, tr("Approved", "documents, since yesterday"));
    addLine(grid, u"triangle-alert"_s, Tone::Doubtful, tr("Need review", "documents, since yesterday"));
    addLine(grid, u"octagon-alert"_s, Tone::Wrong, tr("Failed", "documents, since yesterday"));
    addLine(grid, u"clock"_s, Tone::Neutral, tr("Waiting to be read", "documents, since yesterday"));
    grid->setRowMinimumHeight(grid->rowCount(), unit);
    grid->addWidget(makeCaption(tr("Today", "heading of figures")), grid->rowCount(), 0, 1, 3);
    addLine(grid, u"badge-check"_s, Tone::Good, tr("Approved", "documents, today"));
    addLine(grid, u"file-down"_s, Tone::Neutral, tr("Exported", "documents, today"));
    grid->setRowMinimumHeight(grid->rowCount(), unit);
    auto *all = new QPushButton(icon(u"receipt-text"), tr("Show all invoices"), this);
    all->setObjectName(u"todayAllInvoices"_s);
    all->setAccessibleName(all->text());
    connect(all, &QPushButton::clicked, this, &RecentWorkWidget::invoicesRequested);
    grid->addWidget(all, grid->rowCount(), 0, 1, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    paintIcons();
}

QLabel *RecentWorkWidget::makeCaption(const QString &text)
{
    auto *caption = new QLabel(text, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    caption->setFont(strong);
    m_captions.append(caption);
    return caption;
}

void RecentWorkWidget::addLine(QGridLayout *grid, const QString &iconName, Tone tone, const QString &word)
{
    Line line{.iconName = iconName,
              .tone = tone,
              .icon = new QLabel(this),
              .word = new QLabel(word, this),
              .figure = new QLabel(u"\u2013"_s, this)};
    const int row = grid->rowCount();
    grid->addWidget(line.icon, row, 0);
    grid->addWidget(line.word, row, 1);
    grid->addWidget(line.figure, row, 2, Qt::AlignRight);
    m_lines.append(line);
}

void RecentWorkWidget::set(const RecentWork &work, const InvoiceCounts &counts)
{
    const QLocale locale;
    const QList<int> figures{work.arrived, work.approved,        work.needReview,     work.failed,
                             work.waiting, counts.approvedToday, counts.exportedToday};
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].figure->setText(locale.toString(figures[i]));
}

void RecentWorkWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void RecentWorkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, 1, height(), hairline(palette()));
}

void RecentWorkWidget::paintIcons()
{
    const int side = scaled(16, fontMetrics());
    for (const Line &line : m_lines)
        line.icon->setPixmap(icon(line.iconName, line.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace desk
