// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/findings_group_widget.h"

#include "ui/invoices/alarm_words.h"
#include "ui/invoices/flow_layout.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"
#include "ui/kit/tone_label_widget.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The line that a finding speaks of, from 0; -1 = none.
int lineOf(const Finding &finding)
{
    if (finding.rule != "line_arithmetic"_L1 && finding.rule != "einvoice_line_arithmetic"_L1)
        return -1;
    bool ok = false;
    const int line = finding.values.value(0).toInt(&ok);
    return ok ? line - 1 : -1;
}

/// An account in groups of four; those that differ from the other account are set off.
QString markedIban(const QString &iban, const QString &other)
{
    const QStringList groups = formatIban(iban).split(u' ');
    const QStringList others = formatIban(other).split(u' ');
    QStringList marked;
    for (int i = 0; i < groups.size(); ++i) {
        const QString group = groups[i].toHtmlEscaped();
        marked.append(others.value(i) == groups[i] ? group : u"<b><u>%1</u></b>"_s.arg(group));
    }
    return marked.join(u"&nbsp;"_s);
}

QString acceptedSentence(const Finding &finding)
{
    //: Below a finding that a person accepted. %1: who, %2: when, %3: the reason.
    return FindingsGroupWidget::tr("Accepted by %1 on %2: %3")
        .arg(displayName(finding.acceptedBy), formatDateTime(finding.acceptedAt), displayName(finding.acceptReason));
}

} // namespace

FindingsGroupWidget::FindingsGroupWidget(const FindingGroup &group, int number, bool editable, QWidget *parent)
    : QWidget(parent), m_group(group), m_number(number), m_editable(editable)
{
    setObjectName(u"finding_"_s + group.first().rule);
    build();
}

bool FindingsGroupWidget::isOpen() const
{
    return !m_group.first().isAccepted() && m_group.first().severity >= Severity::Warning;
}

QString FindingsGroupWidget::named(QStringView name) const
{
    return u"%1_%2"_s.arg(name).arg(m_number);
}

void FindingsGroupWidget::build()
{
    const Finding &first = m_group.first();
    const bool accepted = first.isAccepted();
    auto *picture = new ToneLabelWidget(this);
    picture->setIcon(accepted ? u"circle-check"_s : severityIcon(first.severity),
                     accepted ? Tone::Neutral : severityTone(first.severity));
    picture->setFixedWidth(16);
    auto *sentence = new QLabel(findingsMessage(m_group.findings), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setObjectName(named(u"findingText"));

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(sentence);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    addDetail(column);
    addButtons(column, line);
    if (m_accept)
        addAcceptBar(column);
}

void FindingsGroupWidget::addDetail(QVBoxLayout *column)
{
    const Finding &first = m_group.first();
    const auto addQuiet = [column, this](const QString &text) {
        auto *label = new ToneLabelWidget(text, this);
        label->setWordWrap(true);
        label->setQuiet();
        column->addWidget(label);
    };
    if (first.rule == "iban_changed"_L1 && first.values.size() >= 2) {
        auto *accounts = new QLabel(this);
        accounts->setObjectName(named(u"findingAccounts"));
        accounts->setTextFormat(Qt::RichText);
        accounts->setTextInteractionFlags(Qt::TextSelectableByMouse);
        //: The bank account of an invoice beside that of the invoices before. %1: this one, %2: the one before.
        accounts->setText(
            tr("Now: %1<br>Before: %2")
                .arg(markedIban(first.values[0], first.values[1]), markedIban(first.values[1], first.values[0])));
        column->addWidget(accounts);
    }
    if (isOpen()) {
        const AlarmAdvice advice = alarmAdvice(first);
        if (!advice.comparison.isEmpty())
            addQuiet(advice.comparison.join(u' '));
        if (!advice.advice.isEmpty()) {
            auto *label = new QLabel(advice.advice, this);
            label->setObjectName(named(u"findingAdvice"));
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    if (m_group.findings.size() > 1)
        addEach(column);
    else if (first.isAccepted())
        addQuiet(acceptedSentence(first));
}

void FindingsGroupWidget::addEach(QVBoxLayout *column)
{
    m_each = new QWidget(this);
    auto *each = new QVBoxLayout(m_each);
    each->setContentsMargins(0, 0, 0, 0);
    each->setSpacing(2);
    for (int i = 0; i < m_group.findings.size(); ++i) {
        const Finding &finding = m_group.findings[i];
        QString text = findingMessage(finding);
        if (finding.isAccepted())
            text += u' ' + acceptedSentence(finding);
        const int lineNumber = lineOf(finding);
        auto *one = new QPushButton(text, m_each);
        one->setFlat(true);
        one->setObjectName(u"findingOne_%1_%2"_s.arg(m_number).arg(i));
        one->setEnabled(lineNumber >= 0 || !finding.fields.isEmpty());
        connect(one, &QPushButton::clicked, this, [this, lineNumber, fields = finding.fields] {
            if (lineNumber >= 0)
                emit lineRequested(lineNumber);
            else if (!fields.isEmpty())
                emit fieldRequested(fields.first());
        });
        each->addWidget(one, 0, Qt::AlignLeading);
    }
    m_each->hide();
    column->addWidget(m_each);
}

QPushButton *FindingsGroupWidget::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons.append(button);
    return button;
}

void FindingsGroupWidget::addButtons(QVBoxLayout *column, QHBoxLayout *line)
{
    const Finding &first = m_group.first();
    if (m_each) {
        //: Button beside several warnings of one kind: list each of them.
        QPushButton *all = addButton(tr("Show each"), named(u"findingEach"));
        all->setCheckable(true);
        connect(all, &QPushButton::toggled, m_each, &QWidget::setVisible);
    } else if (isOpen() && lineOf(first) >= 0) {
        //: Button beside a finding: go to the line item that it speaks of.
        QPushButton *show = addButton(tr("Show the line"), named(u"findingShow"));
        connect(show, &QPushButton::clicked, this, [this] { emit lineRequested(lineOf(m_group.first())); });
    } else if (isOpen() && !first.fields.isEmpty() && accountInQuestion(first).isEmpty()) {
        //: Button beside a finding: go to the first field that it speaks of.
        QPushButton *show = addButton(tr("Show the field"), named(u"findingShow"));
        connect(show, &QPushButton::clicked, this, [this] { emit fieldRequested(m_group.first().fields.first()); });
    }
    if (first.other.isValid()) {
        //: Button beside "probable duplicate". %1: number of the other invoice.
        QPushButton *other = addButton(tr("Open %1").arg(displayId(first.other)), named(u"findingOther"));
        connect(other, &QPushButton::clicked, this, [this] { emit otherRequested(m_group.first().other); });
    }
    addAlarmButtons();
    if (m_editable && isOpen()) {
        //: Button beside a finding: say that it is all right, with a reason.
        m_accept = addButton(m_each ? tr("Accept all...") : tr("Accept..."), named(u"findingAccept"));
        connect(m_accept, &QPushButton::clicked, this, &FindingsGroupWidget::startAccepting);
    } else if (m_editable && first.isAccepted()) {
        //: Button beside an accepted finding: it is to be dealt with after all.
        QPushButton *reopen = addButton(tr("Take back"), named(u"findingReopen"));
        connect(reopen, &QPushButton::clicked, this, [this] { emit reopenRequested(m_group.findings); });
    }
    if (m_buttons.size() == 1) { // one button stands beside the sentence: long lists stay short
        line->addWidget(m_buttons.first(), 0, m_each ? Qt::AlignTop : Qt::AlignVCenter);
        if (!m_each)
            line->itemAt(0)->setAlignment(Qt::AlignVCenter);
    } else if (!m_buttons.isEmpty()) {
        auto *row = new QWidget(this);
        auto *flow = new FlowLayout(6, row);
        for (QPushButton *button : std::as_const(m_buttons))
            flow->addWidget(button);
        column->addWidget(row);
    }
}

void FindingsGroupWidget::addAlarmButtons()
{
    const Finding &first = m_group.first();
    if (!isOpen() || m_each)
        return;
    if (isAboutSupplier(first)) {
        //: Button beside an alarm: show what is known of the supplier.
        QPushButton *page = addButton(tr("The supplier"), named(u"findingSupplier"));
        page->setToolTip(tr("Shows what is known of the supplier: earlier invoices, usual figures, bank accounts"));
        connect(page, &QPushButton::clicked, this, &FindingsGroupWidget::supplierRequested);
    }
    const QString iban = accountInQuestion(first);
    if (iban.isEmpty() || !m_editable)
        return;
    if (first.rule != "refused_account"_L1) {
        //: Button beside a warning on a bank account: it does not belong to the supplier.
        QPushButton *refuse = addButton(tr("Not theirs"), named(u"findingRefuseAccount"));
        refuse->setToolTip(
            tr("Remembers that this account is not the supplier's: every invoice that names it is held"));
        connect(refuse, &QPushButton::clicked, this, [this, iban] { emit accountDecided(iban, false); });
    }
    //: Button beside a warning on a bank account: it belongs to the supplier.
    QPushButton *confirm = addButton(tr("It is theirs"), named(u"findingConfirmAccount"));
    confirm->setToolTip(tr("Confirms the account: later invoices that name it are not held because of it"));
    connect(confirm, &QPushButton::clicked, this, [this, iban] { emit accountDecided(iban, true); });
}

void FindingsGroupWidget::addAcceptBar(QVBoxLayout *column)
{
    m_bar = new QWidget(this);
    m_reason = new QLineEdit(m_bar);
    m_reason->setObjectName(named(u"findingReason"));
    m_reason->setAccessibleName(tr("Why this finding is all right"));
    m_reason->setPlaceholderText(tr("Why is this all right?"));
    m_confirm = new QPushButton(m_each ? tr("Accept %Ln finding(s)", nullptr, int(m_group.findings.size()))
                                       //: Button: take the finding as it is, with the reason beside it.
                                       : tr("Accept"),
                                m_bar);
    m_confirm->setObjectName(named(u"findingConfirm"));
    m_confirm->setEnabled(false);
    m_recent = new QWidget(m_bar);
    m_recentFlow = new FlowLayout(6, m_recent);
    auto *line = new QHBoxLayout;
    line->addWidget(m_reason, 1);
    line->addWidget(m_confirm);
    auto *rows = new QVBoxLayout(m_bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(line);
    rows->addWidget(m_recent);
    m_bar->hide();
    column->addWidget(m_bar);

    connect(m_reason, &QLineEdit::textChanged, m_confirm,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { accept(m_reason->text()); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { accept(m_reason->text()); });
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, [this] {
        if (!m_bar->isVisible())
            return;
        m_bar->hide();
        m_accept->show();
        m_accept->setFocus(Qt::OtherFocusReason);
    });
    addAction(escape);
}

void FindingsGroupWidget::setRecentReasons(const QStringList &reasons)
{
    if (!m_recentFlow)
        return;
    while (const std::unique_ptr<QLayoutItem> item{m_recentFlow->takeAt(0)})
        item->widget()->deleteLater();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *button =
            new QPushButton(fontMetrics().elidedText(displayName(reasons[i]), Qt::ElideRight, 240), m_recent);
        button->setObjectName(u"findingRecent_%1_%2"_s.arg(m_number).arg(i));
        //: Tooltip of a button that accepts a warning with a reason given before. %1: the reason.
        button->setToolTip(tr("Accept: %1").arg(displayName(reasons[i])));
        connect(button, &QPushButton::clicked, this, [this, reason = reasons[i]] { accept(reason); });
        m_recentFlow->addWidget(button);
    }
    m_recent->setVisible(!reasons.isEmpty());
}

void FindingsGroupWidget::startAccepting()
{
    m_accept->hide();
    m_bar->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FindingsGroupWidget::accept(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        emit acceptRequested(m_group.findings, reason.trimmed());
}

bool FindingsGroupWidget::focusFirst()
{
    if (m_bar && m_bar->isVisible()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_accept) { // what deals with it stands last; it is what the keyboard wants
        m_accept->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_buttons.isEmpty())
        return false;
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace desk
