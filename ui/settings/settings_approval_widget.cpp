// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_approval_widget.h"

#include "core/invoices/rules/approval.h"
#include "core/storage/settings_service.h"
#include "ui/kit/format.h"
#include "ui/kit/style_painting.h"
#include "ui/settings/settings_presenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Of so many approved documents one may have a wrong key field; 0 = the person sets the certainty.
constexpr int Budgets[] = {50, 100, 200, 500, 1000};
constexpr int OwnCertainty = 0;
constexpr auto BudgetKey = "settings.errorBudget"_L1;
constexpr double SameCertainty = 0.0005;

ApprovalLine lineFor(int documents)
{
    return approvalLine({.wrong = 1, .documents = documents});
}

} // namespace

SettingsApprovalWidget::SettingsApprovalWidget(SettingsPresenter &presenter, QWidget *parent)
    : SectionWidget(u"badge-check"_s, tr("Automatic approval"),
                    tr("Approved means that the reading is right; it never means that anything is paid."), parent),
      m_presenter(presenter)
{
    build();
    connect(&presenter, &SettingsPresenter::valuesChanged, this, &SettingsApprovalWidget::showValues);
    showValues(presenter.values());
}

void SettingsApprovalWidget::build()
{
    m_autoApprove = new QCheckBox(tr("Approve without a person where everything is certain"), this);
    m_autoApprove->setObjectName(u"settingsAutoApprove"_s);
    connect(m_autoApprove, &QCheckBox::clicked, this, [this](bool on) {
        Settings values = m_presenter.values();
        values.autoApprove = on;
        m_presenter.change(values, tr("automatic approval"));
    });
    addWide(m_autoApprove);
    m_budget = new QComboBox(this);
    m_budget->setObjectName(u"settingsErrorBudget"_s);
    m_budget->setMinimumWidth(scaled(240, fontMetrics()));
    for (const int documents : Budgets)
        //: How many mistakes are put up with. %1: a number of approved documents.
        m_budget->addItem(tr("At most 1 in %1 documents").arg(QLocale().toString(documents)), documents);
    //: Instead of a number of mistakes: the certainty is set by hand.
    m_budget->addItem(tr("Own certainty"), OwnCertainty);
    connect(m_budget, &QComboBox::activated, this, &SettingsApprovalWidget::chooseBudget);
    addRow(tr("Wrong key fields put up with"), m_budget);
    m_proof = addHint({});
    m_proof->setObjectName(u"settingsErrorProof"_s);
    m_certainty = new QSpinBox(this);
    m_certainty->setObjectName(u"settingsCertainty"_s);
    m_certainty->setRange(50, 100);
    //: Behind a number: percent.
    m_certainty->setSuffix(tr(" %"));
    m_certainty->setKeyboardTracking(false);
    m_certainty->setMinimumWidth(scaled(120, fontMetrics()));
    connect(m_certainty, &QSpinBox::valueChanged, this, &SettingsApprovalWidget::changeCertainty);
    addRow(tr("Certainty of each key field"), m_certainty, tr("A field below it is doubtful and wants a person."));
    m_limit = new QLineEdit(this);
    m_limit->setObjectName(u"settingsLimit"_s);
    m_limit->setPlaceholderText(tr("No limit"));
    m_limit->setMinimumWidth(scaled(120, fontMetrics()));
    m_limit->setMaximumWidth(scaled(160, fontMetrics()));
    connect(m_limit, &QLineEdit::editingFinished, this, &SettingsApprovalWidget::changeLimit);
    addRow(tr("A person always looks above"), m_limit,
           tr("In the currency of the invoice, however certain everything is."));
}

void SettingsApprovalWidget::showValues(const Settings &values)
{
    const QSignalBlocker quiet(m_certainty);
    m_autoApprove->setChecked(values.autoApprove);
    m_certainty->setValue(qRound(values.certainty * 100));
    m_limit->setEnabled(values.autoApprove);
    if (!m_limit->hasFocus() || !m_limit->isModified())
        m_limit->setText(formatDecimal(values.autoApproveLimit));
    showBudget(values);
}

/// The budget is what the person chose, as long as the certainty is the one that follows from it.
void SettingsApprovalWidget::showBudget(const Settings &values)
{
    const int chosen = m_presenter.uiState(BudgetKey).toInt();
    const ApprovalLine line = chosen > 0 ? lineFor(chosen) : ApprovalLine();
    const bool holds = chosen > 0 && std::abs(line.certainty - values.certainty) < SameCertainty;
    m_budget->setCurrentIndex(std::max(0, m_budget->findData(holds ? chosen : OwnCertainty)));
    m_budget->setEnabled(values.autoApprove);
    m_proof->setVisible(holds);
    if (!holds)
        return;
    const QLocale locale;
    QStringList sentences;
    //: %1: a percentage.
    sentences.append(tr("That asks for %1 certainty of each key field.").arg(formatPercent(line.certainty)));
    if (line.approved > 0)
        //: How well a threshold did. %1: a number of documents, %2: how many of them were wrong.
        sentences.append(tr("Of %1 documents with known truth that pass it, %2 had a wrong key field.")
                             .arg(locale.toString(line.approved), locale.toString(line.wrong)));
    if (!line.proven && line.approved > 0)
        //: %1: a percentage with a decimal.
        sentences.append(tr("That is too few to prove it: with 95 % confidence it is at most %1 %.")
                             .arg(locale.toString(line.upperLimit * 100, 'f', 1)));
    else if (!line.proven)
        sentences.append(tr("Nothing was measured yet that proves it."));
    m_proof->setText(sentences.join(u' '));
}

void SettingsApprovalWidget::chooseBudget()
{
    const int documents = m_budget->currentData().toInt();
    m_presenter.setUiState(BudgetKey, QString::number(documents));
    Settings values = m_presenter.values();
    if (documents != OwnCertainty)
        values.certainty = lineFor(documents).certainty;
    m_presenter.change(values, tr("wrong key fields put up with"));
    showBudget(values);
    if (documents == OwnCertainty)
        m_certainty->setFocus(Qt::OtherFocusReason);
}

void SettingsApprovalWidget::changeCertainty(int percent)
{
    Settings values = m_presenter.values();
    if (qRound(values.certainty * 100) == percent)
        return;
    values.certainty = percent / 100.0;
    m_presenter.change(values, tr("certainty"));
}

void SettingsApprovalWidget::changeLimit()
{
    const auto limit = SettingsPresenter::parseLimit(m_limit->text());
    //: %1 is an example of an amount.
    setError(limit ? QString() : tr("This is not an amount. Write it like %1.").arg(formatDecimal(u"1500.00"_s)));
    if (!limit)
        return;
    m_limit->setModified(false);
    Settings values = m_presenter.values();
    values.autoApproveLimit = *limit;
    m_presenter.change(values, tr("value limit"));
}

} // namespace desk
