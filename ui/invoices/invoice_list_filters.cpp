// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of the list: words, panel, chips, saved ones.
#include "core/invoices/filing/filing_service.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/filter_chips_widget.h"
#include "ui/invoices/filter_list_dialog.h"
#include "ui/invoices/filter_name_widget.h"
#include "ui/invoices/filter_panel_widget.h"
#include "ui/invoices/filter_presenter.h"
#include "ui/invoices/invoice_list_assign_widget.h"
#include "ui/invoices/invoice_list_widget.h"
#include "ui/invoices/status_chips_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int WithDigit = 9; // entries of the menu that a digit chooses
} // namespace

void InvoiceListWidget::buildFilters()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"invoiceFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter the invoices"));
    m_filter->setPlaceholderText(tr("Supplier, number, file name or any word of the documents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_filter->setToolTip(m_actions.action(u"list.filter")->toolTip());
    m_filter->setMinimumWidth(180);
    const auto button = [this](const QString &name, const QString &iconName, const QString &text) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(icon(iconName));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    //: Button: show or hide the filters by date, amount, assignee ...
    m_moreFilters = button(u"moreFiltersButton"_s, u"sliders-horizontal"_s, tr("&Filters"));
    m_moreFilters->setCheckable(true);
    m_moreFilters->setToolTip(m_actions.action(u"list.moreFilters")->toolTip());
    //: Button with a menu: filters that were given a name.
    m_saved = button(u"savedFiltersButton"_s, u"bookmark"_s, tr("Sa&ved"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setToolTip(tr("Filters that were given a name"));
    m_savedMenu = new QMenu(m_saved);
    m_savedMenu->setObjectName(u"savedFiltersMenu"_s);
    m_saved->setMenu(m_savedMenu);
    //: Button with a menu: what else can be done with the selected invoices.
    m_more = button(u"moreActionsButton"_s, u"list-checks"_s, tr("&More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_moreMenu = new QMenu(m_more);
    m_moreMenu->setObjectName(u"moreActionsMenu"_s);
    m_more->setMenu(m_moreMenu);
    m_panel = new FilterPanelWidget(this);
    m_filterChips = new FilterChipsWidget(this);
    m_filterName = new FilterNameWidget(this);
}

void InvoiceListWidget::connectFilters()
{
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &InvoiceListPresenter::setText);
    connect(m_filter, &QLineEdit::returnPressed, this, &InvoiceListWidget::focusTable);
    connect(m_chips, &StatusChipsWidget::chosen, &m_presenter, &InvoiceListPresenter::setStatuses);
    connect(m_chips, &StatusChipsWidget::trashChosen, &m_presenter, &InvoiceListPresenter::showTrash);
    connect(m_moreFilters, &QToolButton::clicked, this, &InvoiceListWidget::togglePanel);
    connect(m_panel, &FilterPanelWidget::closeRequested, this, &InvoiceListWidget::togglePanel);
    connect(m_panel, &FilterPanelWidget::changed, this, [this](ListFilter filter) {
        // The panel may not have seen the last letters yet.
        filter.query.text = m_filter->text().trimmed();
        filter.query.statuses = m_presenter.filter().query.statuses;
        m_presenter.setFilter(filter);
    });
    connect(m_filterChips, &FilterChipsWidget::removed, this,
            [this](FilterPart part) { m_presenter.setFilter(withoutPart(m_presenter.filter(), part)); });
    connect(m_filterChips, &FilterChipsWidget::clearRequested, this, &InvoiceListWidget::clearFilter);
    connect(m_filterChips, &FilterChipsWidget::saveRequested, this, &InvoiceListWidget::nameFilter);
    connect(m_filterName, &FilterNameWidget::confirmed, this, [this](const QString &name, bool replace) {
        ListFilter filter = m_presenter.filter();
        filter.query.text = m_filter->text().trimmed();
        m_filters.save(name, filter, replace);
    });
    connect(m_filterName, &FilterNameWidget::cancelled, this, &InvoiceListWidget::focusTable);
    connect(&m_filters, &FilterPresenter::saveFailed, m_filterName, &FilterNameWidget::showError);
    connect(&m_filters, &FilterPresenter::failed, m_banner, &BannerWidget::showError);
    connect(&m_filters, &FilterPresenter::saved, this, [this](const QString &name) {
        m_filterName->finish();
        //: %1 is the name that the person gave to a filter.
        m_banner->show(Tone::Good, tr("The filter is saved as \"%1\".").arg(displayName(name)));
        focusTable();
    });
    connect(&m_filters, &FilterPresenter::changed, this, &InvoiceListWidget::showFilter);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &InvoiceListWidget::fillSavedMenu);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &InvoiceListWidget::fillMoreMenu);
    connect(&m_presenter, &InvoiceListPresenter::filterChanged, this, &InvoiceListWidget::showFilter);
    connect(&m_presenter, &InvoiceListPresenter::queryChanged, this, &InvoiceListWidget::saveFilterState);
    connect(&m_presenter, &InvoiceListPresenter::peopleChanged, this, [this](const QStringList &people) {
        m_panel->setPeople(people, m_presenter.me());
        m_assignBar->setPeople(people, m_presenter.me());
    });
    m_panel->setPeople({}, m_presenter.me());
    m_assignBar->setPeople({}, m_presenter.me());
}

void InvoiceListWidget::showFilter()
{
    const ListFilter &filter = m_presenter.filter();
    m_chips->setChosen(filter.query.statuses, filter.query.inTrash);
    if (m_filter->text().trimmed() != m_presenter.typedText()) { // not what is being typed, but a saved filter's
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(m_presenter.typedText());
    }
    m_panel->setFilter(filter);
    const NamedFilter *known = m_filters.find(filter);
    const QList<FilterPhrase> phrases = filterPhrases(filter, m_presenter.me());
    m_filterChips->set(phrases, known == nullptr);
    //: Button with a menu: filters that were given a name.
    m_saved->setText(known ? displayName(known->name).left(24).replace(u'&', u"&&"_s) : tr("Sa&ved"));
    m_moreFilters->setText(phrases.isEmpty() ? tr("&Filters")
                                             //: Button: show or hide the filters; %1: how many are in force.
                                             : tr("&Filters (%1)").arg(QLocale().toString(phrases.size())));
    showSelection();
}

void InvoiceListWidget::applyFilter(const ListFilter &filter)
{
    m_presenter.setFilter(filter);
    focusTable();
}

void InvoiceListWidget::clearFilter()
{
    m_presenter.clearFilter();
    showFilter();
    m_panel->refill();
}

void InvoiceListWidget::togglePanel()
{
    const bool shown = !m_panel->isVisible();
    m_moreFilters->setChecked(shown);
    if (shown) {
        m_panel->start();
        return;
    }
    m_panel->hide();
    focusTable();
}

void InvoiceListWidget::nameFilter()
{
    const NamedFilter *known = m_filters.find(m_presenter.filter());
    QStringList words;
    for (const FilterPhrase &phrase : filterPhrases(m_presenter.filter(), m_presenter.me()))
        words.append(phrase.text);
    m_filterName->start(known ? known->name : words.join(u", "_s));
}

void InvoiceListWidget::fillSavedMenu()
{
    m_savedMenu->clear();
    const NamedFilter *known = m_filters.find(m_presenter.filter());
    int number = 0;
    for (const NamedFilter &saved : m_filters.filters()) {
        const QString name = displayName(saved.name).replace(u'&', u"&&"_s);
        ++number;
        QAction *action = m_savedMenu->addAction(number <= WithDigit ? u"&%1  %2"_s.arg(number).arg(name) : name, this,
                                                 [this, filter = saved.filter] { applyFilter(filter); });
        action->setCheckable(true);
        action->setChecked(known && known->id == saved.id);
    }
    if (m_filters.filters().isEmpty())
        m_savedMenu->addAction(tr("No filter is saved yet."))->setEnabled(false);
    m_savedMenu->addSeparator();
    m_savedMenu->addAction(m_actions.action(u"list.saveFilter"));
    //: Menu entry: rename, order and delete saved filters.
    QAction *arrange = m_savedMenu->addAction(icon(u"pencil"), tr("Arrange saved filters..."), this,
                                              &InvoiceListWidget::arrangeFilters);
    arrange->setEnabled(!m_filters.filters().isEmpty());
}

void InvoiceListWidget::arrangeFilters()
{
    auto *dialog = new FilterListDialog(m_filters, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilterListDialog::undoRequested, &m_bulk.undoStack(), &QUndoStack::undo);
    dialog->open();
}

void InvoiceListWidget::saveFilterState()
{
    SettingsService &settings = m_presenter.settings();
    ListFilter filter = m_presenter.filter();
    filter.query.text.clear(); // words are of the moment
    settings.setUiState(u"invoices.list.filter"_s, QString::fromUtf8(filterToJson(filter.query)));
    settings.setUiState(u"invoices.list.filter.dates"_s, presetsToText(filter));
}

void InvoiceListWidget::restoreFilter()
{
    SettingsService &settings = m_presenter.settings();
    const QString json = settings.uiState(u"invoices.list.filter"_s);
    m_filters.reload();
    if (json.isEmpty())
        return;
    ListFilter filter;
    filter.query = filterFromJson(json.toUtf8());
    presetsFromText(filter, settings.uiState(u"invoices.list.filter.dates"_s));
    m_presenter.setFilter(filter);
}

} // namespace desk
