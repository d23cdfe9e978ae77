// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/findings_widget.h"

#include "ui/invoices/findings_group_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/tone_label_widget.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

FindingsWidget::FindingsWidget(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(6);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_summary = new ToneLabelWidget(this);
    m_summary->setQuiet();
    m_summary->setObjectName(u"findingsSummary"_s);
    column->addWidget(m_summary);
}

void FindingsWidget::setRecentReasons(const QStringList &reasons)
{
    m_reasons = reasons;
    for (FindingsGroupWidget *group : std::as_const(m_open))
        group->setRecentReasons(reasons);
}

void FindingsWidget::setInvoice(const Invoice &invoice, bool editable)
{
    const QList<Finding> open = openFindings(invoice.extraction);
    QList<Finding> rest = acceptedFindings(invoice.extraction);
    std::ranges::copy_if(invoice.extraction.findings, std::back_inserter(rest),
                         [](const Finding &f) { return f.severity == Severity::Info; });
    showSummary(invoice.extraction);
    setVisible(!open.isEmpty() || !rest.isEmpty() || !m_summary->text().isEmpty());
    if (open + rest == m_shown && editable == m_editable)
        return; // a reason that is being typed stays
    m_shown = open + rest;
    m_editable = editable;
    const int keyboard = focusedGroup();
    m_open.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    int number = 0;
    for (const FindingGroup &group : findingGroups(open) + findingGroups(rest)) {
        auto *row = new FindingsGroupWidget(group, number++, editable, this);
        row->setRecentReasons(m_reasons);
        connect(row, &FindingsGroupWidget::acceptRequested, this, &FindingsWidget::acceptRequested);
        connect(row, &FindingsGroupWidget::reopenRequested, this, &FindingsWidget::reopenRequested);
        connect(row, &FindingsGroupWidget::fieldRequested, this, &FindingsWidget::fieldRequested);
        connect(row, &FindingsGroupWidget::lineRequested, this, &FindingsWidget::lineRequested);
        connect(row, &FindingsGroupWidget::accountDecided, this, &FindingsWidget::accountDecided);
        connect(row, &FindingsGroupWidget::supplierRequested, this, &FindingsWidget::supplierRequested);
        connect(row, &FindingsGroupWidget::otherRequested, this, &FindingsWidget::otherRequested);
        m_rows->addWidget(row);
        row->show(); // at once, so that it can take the keyboard
        if (row->isOpen())
            m_open.append(row);
    }
    // The keyboard was in one that is dealt with: it goes on to the one that took its place.
    if (keyboard >= 0 && !m_open.isEmpty())
        m_open[std::min(keyboard, int(m_open.size()) - 1)]->focusFirst();
}

void FindingsWidget::showSummary(const Extraction &extraction)
{
    QStringList passed;
    for (const Finding &finding : extraction.findings) {
        if (finding.severity == Severity::Ok)
            passed.append(findingMessage(finding));
    }
    m_summary->setVisible(!passed.isEmpty());
    m_summary->setText(passed.isEmpty() ? QString() : tr("%Ln check(s) passed", nullptr, int(passed.size())));
    m_summary->setToolTip(displayName(passed.join(u"; "_s)));
}

int FindingsWidget::focusedGroup() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < m_open.size(); ++i) {
        if (focus && m_open[i]->isAncestorOf(focus))
            return i;
    }
    return -1;
}

bool FindingsWidget::focusFirst()
{
    return !m_open.isEmpty() && isVisible() && m_open.first()->focusFirst();
}

bool FindingsWidget::focusLast()
{
    return !m_open.isEmpty() && isVisible() && m_open.last()->focusFirst();
}

bool FindingsWidget::focusNext(bool forward)
{
    const int at = focusedGroup();
    const int to = forward ? at + 1 : at - 1;
    return at >= 0 && to >= 0 && to < m_open.size() && m_open[to]->focusFirst();
}

} // namespace desk
