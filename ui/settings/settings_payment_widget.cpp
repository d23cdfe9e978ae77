// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_payment_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/style_painting.h"
#include "ui/settings/settings_presenter.h"

#include <QCheckBox>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

SettingsPaymentWidget::SettingsPaymentWidget(SettingsPresenter &presenter, QWidget *parent)
    : SectionWidget(u"hand-coins"_s, tr("Approval and payment"),
                    tr("Approving says that the reading is right. Releasing says that it may be paid. The "
                       "program pays nothing itself: it makes a file for the bank."),
                    parent),
      m_presenter(presenter)
{
    m_twoSteps = new QCheckBox(tr("Payments are released in a step of their own"), this);
    m_twoSteps->setObjectName(u"settingsReleasePayments"_s);
    addWide(m_twoSteps);
    addHint(tr("Without it, what is approved counts as released."));
    m_limit = new QLineEdit(this);
    m_limit->setObjectName(u"settingsReleaseAloneLimit"_s);
    m_limit->setPlaceholderText(tr("No limit"));
    m_limit->setMinimumWidth(scaled(120, fontMetrics()));
    m_limit->setMaximumWidth(scaled(160, fontMetrics()));
    addRow(tr("Another person releases above"), m_limit,
           tr("Above it, whoever approved an invoice cannot release it as well. In the currency of the invoice."));
    connect(m_twoSteps, &QCheckBox::clicked, this, [this](bool on) {
        Settings values = m_presenter.values();
        values.releasePayments = on;
        m_presenter.change(values, tr("release of payments"));
    });
    connect(m_limit, &QLineEdit::editingFinished, this, &SettingsPaymentWidget::changeLimit);
    connect(&presenter, &SettingsPresenter::valuesChanged, this, &SettingsPaymentWidget::showValues);
    showValues(presenter.values());
}

void SettingsPaymentWidget::showValues(const Settings &values)
{
    m_twoSteps->setChecked(values.releasePayments);
    m_limit->setEnabled(values.releasePayments);
    if (!m_limit->isModified())
        m_limit->setText(formatDecimal(values.releaseAloneLimit));
}

void SettingsPaymentWidget::changeLimit()
{
    const auto limit = SettingsPresenter::parseLimit(m_limit->text());
    //: %1 is an example of an amount.
    setError(limit ? QString() : tr("This is not an amount. Write it like %1.").arg(formatDecimal(u"5000.00"_s)));
    if (!limit)
        return;
    m_limit->setModified(false);
    Settings values = m_presenter.values();
    values.releaseAloneLimit = *limit;
    m_presenter.change(values, tr("limit for one person"));
}

} // namespace desk
