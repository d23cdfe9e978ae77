// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/payables_ask_widget.h"
#include "ui/invoices/payables_chips_widget.h"
#include "ui/invoices/payables_view.h"
#include "ui/invoices/payables_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Widths in the order of PayablesModel::Column; the first one stretches.
constexpr std::array<int, PayablesModel::ColumnCount> Widths{282, 150, 150, 160, 290};
// In the order of PayablesPresenter::Filter: stored.
constexpr std::array<const char16_t *, 6> FilterNames{u"all",     u"open",    u"released",
                                                      u"on_hold", u"ordered", u"obstacle"};

} // namespace

void PayablesWidget::build()
{
    m_ask = new PayablesAskWidget(this);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"payablesBanner"_s);
    m_banner->hide();
    m_view = new PayablesView(m_presenter.model(), this);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(scaled(72, fontMetrics()));
    for (int column = 0; column < PayablesModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, scaled(Widths[size_t(column)], fontMetrics()));
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    buildEmptyStates();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    for (EmptyStateWidget *state : {m_none, m_allPaid, m_noMatch})
        m_stack->addWidget(state);

    m_chips = new PayablesChipsWidget(this);
    m_showPaid = new QCheckBox(tr("Show what is paid"), this);
    m_showPaid->setObjectName(u"showPaidBox"_s);
    m_showPaid->setToolTip(tr("What was marked as paid in the last 90 days."));
    m_selection = new ToneLabelWidget(this);
    m_selection->setObjectName(u"payablesSelection"_s);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(12, 0, 12, 8);
    chips->setSpacing(12);
    chips->addWidget(m_chips);
    chips->addWidget(m_showPaid);
    chips->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterBar());
    column->addLayout(chips);
    column->addWidget(m_ask);
    auto *inset = new QHBoxLayout; // takes no room while the banner is hidden
    inset->setContentsMargins(12, 0, 12, 8);
    inset->addWidget(m_banner);
    column->addLayout(inset);
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    foot->addWidget(m_selection);
    column->addLayout(foot);
}

QWidget *PayablesWidget::buildFilterBar()
{
    auto *bar = new QWidget(this);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"payablesFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter what is to be paid"));
    m_filter->setPlaceholderText(tr("Supplier, number or amount"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(scaled(160, fontMetrics()));
    const auto button = [this, bar](const QString &name, QStringView action, const QString &iconName,
                                    const QString &text) {
        auto *made = new QPushButton(icon(iconName), text, bar);
        made->setObjectName(name);
        made->setToolTip(m_actions.action(action)->toolTip());
        return made;
    };
    //: Button: say that the chosen invoices may be paid.
    m_release = button(u"releaseButton"_s, u"payment.release", u"hand-coins"_s, tr("Release"));
    //: Button: the chosen invoices are not to be paid for now.
    m_hold = button(u"holdButton"_s, u"payment.hold", u"pause"_s, tr("Hold..."));
    //: Button: remember that the chosen invoices were paid.
    m_paid = button(u"paidButton"_s, u"payment.paid", u"check"_s, tr("Paid..."));
    //: Button: write a file for the bank with what was released.
    m_order = button(u"orderButton"_s, u"payment.order", u"landmark"_s, tr("Payment file..."));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 10, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_filter, 1);
    for (QPushButton *one : {m_release, m_hold, m_paid, m_order})
        line->addWidget(one);
    return bar;
}

void PayablesWidget::buildEmptyStates()
{
    m_none = new EmptyStateWidget(u"wallet"_s, tr("Nothing to pay yet"),
                                  tr("What is approved stands here by the week in which it is due, until it is paid. "
                                     "The program pays nothing itself: it makes the file for your bank."),
                                  this);
    m_none->addStep(u"receipt-text"_s, tr("Go to the invoices"), [this] { emit invoicesRequested(); })
        ->setObjectName(u"payablesToInvoicesButton"_s);
    m_allPaid = new EmptyStateWidget(u"circle-check"_s, tr("Everything is paid"),
                                     tr("What is approved next will stand here by the week in which it is due."), this);
    //: Button: show invoices that are paid as well.
    m_allPaid->addStep(u"eye"_s, tr("Show what is paid"), [this] { m_showPaid->click(); })
        ->setObjectName(u"payablesShowPaidButton"_s);
    m_noMatch = new EmptyStateWidget(u"search"_s, tr("Nothing matches"),
                                     tr("No payment has all of these words in this state."), this);
    //: Button: show all payments again.
    m_noMatch
        ->addStep(u"x"_s, tr("Clear the filter"),
                  [this] {
                      m_filter->clear();
                      m_chips->setChosen(PayablesPresenter::Filter::All);
                      m_presenter.setFilter(PayablesPresenter::Filter::All);
                  })
        ->setObjectName(u"payablesClearFilterButton"_s);
}

void PayablesWidget::restoreLayout()
{
    const SettingsService &settings = m_presenter.settings();
    const QString header = settings.uiState(u"payables.columns"_s);
    if (!header.isEmpty())
        m_view->header()->restoreState(QByteArray::fromBase64(header.toLatin1()));
    const QString filter = settings.uiState(u"payables.filter"_s);
    for (size_t i = 0; i < FilterNames.size(); ++i) {
        if (filter == QString::fromUtf16(FilterNames[i]))
            m_presenter.setFilter(PayablesPresenter::Filter(i));
    }
    m_chips->setChosen(m_presenter.filter());
    m_showPaid->setChecked(settings.uiState(u"payables.paid"_s) == "shown"_L1);
    m_presenter.setShowPaid(m_showPaid->isChecked());
    const QStringList folded = settings.uiState(u"payables.folded"_s).split(u' ', Qt::SkipEmptyParts);
    m_folded = QSet<QString>(folded.begin(), folded.end());
}

void PayablesWidget::saveLayout()
{
    SettingsService &settings = m_presenter.settings();
    settings.setUiState(u"payables.columns"_s, QString::fromLatin1(m_view->header()->saveState().toBase64()));
    settings.setUiState(u"payables.filter"_s, QString::fromUtf16(FilterNames[size_t(m_presenter.filter())]));
    settings.setUiState(u"payables.paid"_s, m_showPaid->isChecked() ? u"shown"_s : QString());
    QStringList folded; // weeks that are gone need not be remembered
    for (const PayablesGroup &group : m_presenter.model().groups()) {
        if (m_folded.contains(group.key()))
            folded.append(group.key());
    }
    settings.setUiState(u"payables.folded"_s, folded.join(u' '));
}

} // namespace desk
