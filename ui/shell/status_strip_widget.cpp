// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip_widget.h"

#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

StatusStripWidget::StatusStripWidget(Actions &actions, QWidget *parent) : QWidget(parent)
{
    m_reading = makePart(u"statusReading"_s, u"loader-circle"_s);
    m_reading->setAccessibleName(tr("What is being read"));
    m_reading->setToolTip(tr("Show the invoices"));
    m_cancel = makePart(u"statusCancel"_s, u"x"_s);
    m_cancel->setText(tr("Cancel", "stop reading"));
    m_cancel->setAccessibleName(actions.action(u"reading.cancel")->iconText());
    m_cancel->setToolTip(actions.action(u"reading.cancel")->toolTip());
    connect(m_cancel, &QToolButton::clicked, actions.action(u"reading.cancel"), &QAction::trigger);
    m_review = makePart(u"statusReview"_s, u"triangle-alert"_s);
    m_review->setToolTip(tr("Show the invoices that need review"));
    m_total = makePart(u"statusTotal"_s, u"receipt-text"_s);
    m_total->setToolTip(tr("Show the invoices"));
    m_privacy = makePart(u"statusPrivacy"_s, u"shield-check"_s);
    m_privacy->setText(tr("Everything stays on this machine"));
    m_privacy->setAccessibleName(m_privacy->text());
    m_privacy->setToolTip(tr("Nothing is sent anywhere. Open the settings to read more."));
    connect(m_reading, &QToolButton::clicked, this, &StatusStripWidget::invoicesRequested);
    connect(m_total, &QToolButton::clicked, this, &StatusStripWidget::invoicesRequested);
    connect(m_review, &QToolButton::clicked, this, &StatusStripWidget::needsReviewRequested);
    connect(m_privacy, &QToolButton::clicked, this, &StatusStripWidget::privacyRequested);

    auto *row = new QHBoxLayout(this);
    const int unit = scaled(4, fontMetrics());
    row->setContentsMargins(2 * unit, unit / 2 + 1, 2 * unit, unit / 2);
    row->setSpacing(unit);
    row->addWidget(m_reading);
    row->addWidget(m_cancel);
    row->addWidget(m_review);
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_privacy);
    for (QToolButton *part : {m_reading, m_cancel, m_review, m_total})
        part->hide();
}

QToolButton *StatusStripWidget::makePart(const QString &name, const QString &iconName)
{
    auto *part = new QToolButton(this);
    part->setObjectName(name);
    part->setAutoRaise(true);
    part->setFocusPolicy(Qt::TabFocus);
    part->setIcon(icon(iconName));
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return part;
}

void StatusStripWidget::setProgress(const ReadingProgress &progress)
{
    const QString text = progressText(progress);
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
    m_cancel->setVisible(!text.isEmpty());
}

void StatusStripWidget::setCounts(const InvoiceCounts &counts)
{
    const int review = counts.byStatus.value(InvoiceStatus::NeedsReview);
    //: In the status bar: how many invoices need review.
    m_review->setText(tr("%Ln need(s) review", nullptr, review));
    m_review->setAccessibleName(m_review->text());
    m_review->setVisible(review > 0);
    //: In the status bar: how many invoices there are.
    m_total->setText(tr("%Ln invoice(s)", nullptr, counts.total()));
    m_total->setAccessibleName(m_total->text());
    m_total->setVisible(counts.total() > 0);
}

void StatusStripWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), railSurface(palette()));
    painter.fillRect(0, 0, width(), 1, hairline(palette()));
}

QString progressText(const ReadingProgress &progress)
{
    if (progress.reading == 0 && progress.waiting == 0)
        return {};
    QStringList parts;
    //: In the status bar: documents that are being read.
    parts.append(StatusStripWidget::tr("%Ln reading", nullptr, progress.reading));
    if (progress.waiting > 0)
        //: In the status bar: documents that wait to be read.
        parts.append(StatusStripWidget::tr("%Ln waiting", nullptr, progress.waiting));
    if (progress.documentsPerSecond > 0)
        parts.append(formatRate(progress.documentsPerSecond));
    if (progress.secondsLeft >= 0)
        //: In the status bar: %1 is a duration, "8 s".
        parts.append(StatusStripWidget::tr("%1 left").arg(formatDuration(progress.secondsLeft)));
    return parts.join(u" \u00b7 "_s);
}

} // namespace desk
