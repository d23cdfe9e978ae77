// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progress_strip_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

ProgressStripWidget::ProgressStripWidget(QWidget *parent) : QWidget(parent)
{
    m_what = new QLabel(this);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_figures = new QLabel(this);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"progressCancel"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(u"x"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStripWidget::cancelRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(10, fontMetrics()));
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_figures);
    row->addWidget(m_cancel);
    hide();
}

void ProgressStripWidget::setProgress(const QString &what, int done, int total, double perSecond, qint64 secondsLeft)
{
    if (done >= total) {
        hide();
        return;
    }
    const QLocale locale;
    m_what->setText(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    //: Progress: %1 of %2 documents are done.
    QString figures = tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    if (perSecond > 0)
        figures += u" \u00b7 "_s + formatRate(perSecond);
    if (secondsLeft >= 0)
        //: Progress: %1 is a duration, "8 s".
        figures += u" \u00b7 "_s + tr("%1 left").arg(formatDuration(secondsLeft));
    m_figures->setText(figures);
    show();
}

} // namespace desk
