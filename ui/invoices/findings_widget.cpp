// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/findings_widget.h"

#include "ui/invoices/review_rules.h"
#include "ui/invoices/tone_label_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

void FindingsWidget::setInvoice(const Invoice &invoice, bool editable)
{
    QList<Finding> findings = openFindings(invoice.extraction) + acceptedFindings(invoice.extraction);
    std::ranges::copy_if(invoice.extraction.findings, std::back_inserter(findings),
                         [](const Finding &f) { return f.severity == Severity::Info; });
    showSummary(invoice.extraction);
    setVisible(!findings.isEmpty() || !m_summary->text().isEmpty());
    if (findings == m_shown && editable == m_editable)
        return; // a reason that is being typed stays
    m_shown = findings;
    m_editable = editable;
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (int i = 0; i < findings.size(); ++i)
        m_rows->addWidget(rowFor(findings[i], i, editable));
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

QWidget *FindingsWidget::rowFor(const Finding &finding, int number, bool editable)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"finding_%1"_s.arg(finding.rule));
    const Tone tone = finding.isAccepted() ? Tone::Neutral : severityTone(finding.severity);
    auto *picture = new ToneLabelWidget(row);
    picture->setIcon(finding.isAccepted() ? u"circle-check"_s : severityIcon(finding.severity), tone);
    picture->setFixedWidth(16);
    auto *sentence = new QLabel(findingMessage(finding), row);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setObjectName(u"findingText_%1"_s.arg(number));

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(sentence);
    if (finding.isAccepted()) {
        //: Below a finding that a person accepted. %1: who, %2: when, %3: the reason.
        auto *accepted =
            new ToneLabelWidget(tr("Accepted by %1 on %2: %3")
                                    .arg(displayName(finding.acceptedBy), formatDateTime(finding.acceptedAt),
                                         displayName(finding.acceptReason)),
                                row);
        accepted->setWordWrap(true);
        accepted->setQuiet();
        column->addWidget(accepted);
    }
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    addButtons(row, column, line, finding, number, editable);
    return row;
}

void FindingsWidget::addButtons(QWidget *row, QVBoxLayout *column, QHBoxLayout *line, const Finding &finding,
                                int number, bool editable)
{
    const bool canAccept = editable && !finding.isAccepted() && finding.severity >= Severity::Warning;
    const bool open = !finding.isAccepted() && finding.severity >= Severity::Warning;
    if (!canAccept && !finding.other.isValid() && (!open || finding.fields.isEmpty()))
        return;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    if (open && !finding.fields.isEmpty()) {
        //: Button beside a finding: go to the first field that it speaks of.
        auto *show = new QPushButton(tr("Show the field"), row);
        show->setObjectName(u"findingShow_%1"_s.arg(number));
        connect(show, &QPushButton::clicked, this,
                [this, field = finding.fields.first()] { emit fieldRequested(field); });
        buttons->addWidget(show);
    }
    if (finding.other.isValid()) {
        //: Button beside "probable duplicate". %1: number of the other invoice.
        auto *other = new QPushButton(tr("Open %1").arg(displayId(finding.other)), row);
        other->setObjectName(u"findingOther_%1"_s.arg(number));
        connect(other, &QPushButton::clicked, this, [this, id = finding.other] { emit otherRequested(id); });
        buttons->addWidget(other);
    }
    QPushButton *accept = nullptr;
    if (canAccept) {
        //: Button beside a finding: say that it is all right, with a reason.
        accept = new QPushButton(tr("Accept..."), row);
        accept->setObjectName(u"findingAccept_%1"_s.arg(number));
        buttons->addWidget(accept);
    }
    if (buttons->count() == 1) { // one button stands beside the sentence: long lists stay short
        line->addLayout(buttons);
        line->itemAt(0)->setAlignment(Qt::AlignVCenter);
    } else {
        buttons->addStretch();
        column->addLayout(buttons);
    }
    if (accept)
        addAcceptBar(row, column, finding, number, accept);
}

void FindingsWidget::addAcceptBar(QWidget *row, QVBoxLayout *column, const Finding &finding, int number,
                                  QWidget *opener)
{
    auto *bar = new QWidget(row);
    auto *reason = new QLineEdit(bar);
    reason->setObjectName(u"findingReason_%1"_s.arg(number));
    reason->setAccessibleName(tr("Why this finding is all right"));
    reason->setPlaceholderText(tr("Why is this all right?"));
    //: Button: take the finding as it is, with the reason beside it.
    auto *confirm = new QPushButton(tr("Accept"), bar);
    confirm->setObjectName(u"findingConfirm_%1"_s.arg(number));
    confirm->setEnabled(false);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(reason, 1);
    line->addWidget(confirm);
    bar->hide();
    column->addWidget(bar);

    const auto accept = [this, finding, reason] {
        if (!reason->text().trimmed().isEmpty())
            emit acceptRequested(finding, reason->text().trimmed());
    };
    connect(reason, &QLineEdit::textChanged, confirm,
            [confirm](const QString &text) { confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, this, accept);
    connect(confirm, &QPushButton::clicked, this, accept);
    connect(static_cast<QPushButton *>(opener), &QPushButton::clicked, bar, [bar, reason, opener] {
        opener->hide();
        bar->show();
        reason->setFocus();
    });
}

bool FindingsWidget::focusFirst()
{
    auto *first = findChild<QPushButton *>(u"findingAccept_0"_s);
    if (first && first->isVisible()) {
        first->setFocus(Qt::OtherFocusReason);
        return true;
    }
    auto *reason = findChild<QLineEdit *>(u"findingReason_0"_s);
    if (reason && reason->isVisible()) {
        reason->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace desk
