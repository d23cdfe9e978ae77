// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "core/storage/settings_service.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/navigator.h"
#include "ui/shell/fuzzy_match.h"

#include <QAction>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxRecent = 20;
constexpr qsizetype MaxInvoices = 30;
constexpr qsizetype MaxSuppliers = 4;
constexpr qsizetype FewInvoices = 3; ///< before the suppliers
constexpr qsizetype FewLetters = 4;  ///< mean an action rather than a name
constexpr int RecentBonus = 3;

PaletteEntry entryOf(const InvoiceRow &row)
{
    PaletteEntry entry;
    entry.key = u"invoice:%1"_s.arg(row.id.value);
    entry.title = displayName(row.sellerName.isEmpty() ? row.fileName : row.sellerName);
    QStringList details{displayName(row.invoiceNumber), formatMoney(row.total, row.currency),
                        formatDate(row.issueDate)};
    details.removeAll(QString());
    entry.detail = details.join(u" \u00b7 "_s);
    entry.shortcut = statusWord(row.status);
    entry.iconName = statusIcon(row.status);
    entry.tone = statusTone(row.status);
    entry.invoice = row.id;
    return entry;
}

PaletteEntry entryOf(const SupplierRow &row)
{
    PaletteEntry entry;
    entry.key = u"supplier:%1"_s.arg(row.id.value);
    entry.title = displayName(row.name);
    //: Behind the name of a supplier: so many invoices of it are here.
    entry.detail = PalettePresenter::tr("%Ln invoice(s)", nullptr, row.invoices);
    //: In the command palette, at the end of a line: what it is.
    entry.shortcut = PalettePresenter::tr("Supplier");
    entry.iconName = u"building-2"_s;
    entry.supplier = row.id;
    return entry;
}

} // namespace

PalettePresenter::PalettePresenter(InvoiceService &invoices, SupplierService &suppliers, SettingsService &settings,
                                   Actions &actions, Navigator &navigator, QObject *parent)
    : QObject(parent),
      m_invoices(invoices),
      m_suppliers(suppliers),
      m_settings(settings),
      m_actions(actions),
      m_navigator(navigator)
{
    m_recent = settings.uiState(u"palette.recent"_s).split(u' ', Qt::SkipEmptyParts);
}

void PalettePresenter::search(const QString &typed)
{
    ++m_generation;
    const QList<PaletteEntry> actions = actionEntries(typed);
    emit found(actions);
    findSuppliers(typed.simplified(), actions);
}

void PalettePresenter::run(const PaletteEntry &entry)
{
    remember(entry.key);
    if (entry.supplier.isValid())
        m_navigator.openSupplier(entry.supplier);
    else if (entry.invoice.isValid())
        m_navigator.openInvoice(entry.invoice);
    else
        m_actions.trigger(entry.actionId);
}

QList<PaletteEntry> PalettePresenter::actionEntries(const QString &typed) const
{
    QList<std::pair<int, PaletteEntry>> scored;
    for (const auto group : {Actions::Group::Go, Actions::Group::File, Actions::Group::Invoice, Actions::Group::Edit,
                             Actions::Group::View, Actions::Group::Help}) {
        for (const QAction *action : m_actions.inGroup(group)) {
            PaletteEntry entry;
            entry.actionId = Actions::idOf(action);
            if (entry.actionId == "palette.open"_L1)
                continue;
            entry.key = u"action:"_s + entry.actionId;
            entry.title = action->text();
            entry.detail = Actions::groupName(group);
            entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
            entry.enabled = action->isEnabled();
            const int score =
                std::max(fuzzyScore(typed, entry.title), fuzzyScore(typed, entry.detail + u' ' + entry.title));
            if (score > 0)
                scored.append({score + RecentBonus * recency(entry.key) + (entry.enabled ? 1000 : 0), entry});
        }
    }
    std::ranges::stable_sort(scored, std::greater{}, &std::pair<int, PaletteEntry>::first);
    QList<PaletteEntry> entries;
    for (auto &[score, entry] : scored)
        entries.append(std::move(entry));
    return entries;
}

void PalettePresenter::findSuppliers(const QString &typed, const QList<PaletteEntry> &actions)
{
    m_foundSuppliers.clear();
    if (typed.size() < 2)
        return findInvoices(typed, actions);
    SupplierQuery query;
    query.text = typed;
    query.sort = SupplierQuery::Sort::Invoices;
    query.descending = true;
    whenFinished(m_suppliers.suppliers(query), this,
                 [this, generation = m_generation, typed, actions](const Result<QList<SupplierRow>> &rows) {
                     if (generation != m_generation)
                         return;
                     for (const SupplierRow &row : rows.value_or(QList<SupplierRow>())) {
                         if (m_foundSuppliers.size() < MaxSuppliers && !row.name.isEmpty())
                             m_foundSuppliers.append(entryOf(row));
                     }
                     findInvoices(typed, actions);
                 });
}

// Nothing typed: the invoices that were opened last.
void PalettePresenter::findInvoices(const QString &typed, const QList<PaletteEntry> &actions)
{
    if (typed.isEmpty()) {
        QList<InvoiceId> recent;
        for (const QString &key : std::as_const(m_recent)) {
            if (key.startsWith("invoice:"_L1))
                recent.append(InvoiceId{key.mid(8).toLongLong()});
        }
        showInvoices(recent.first(std::min<qsizetype>(5, recent.size())), typed, actions);
        return;
    }
    InvoiceQuery query;
    query.text = typed;
    whenFinished(m_invoices.ids(query), this,
                 [this, generation = m_generation, typed, actions](const Result<QList<InvoiceId>> &ids) {
                     if (generation != m_generation)
                         return;
                     QList<InvoiceId> list = ids.value_or(QList<InvoiceId>());
                     if (const auto named = parseInvoiceId(typed); named && !list.contains(*named))
                         list.prepend(*named);
                     showInvoices(list.first(std::min(MaxInvoices, list.size())), typed, actions);
                 });
}

void PalettePresenter::showInvoices(const QList<InvoiceId> &ids, const QString &typed,
                                    const QList<PaletteEntry> &actions)
{
    if (ids.isEmpty() && m_foundSuppliers.isEmpty())
        return;
    whenFinished(m_invoices.rows(ids), this,
                 [this, generation = m_generation, typed, actions](const Result<QList<InvoiceRow>> &rows) {
                     if (generation != m_generation || !rows)
                         return;
                     QList<PaletteEntry> invoices;
                     for (const InvoiceRow &row : *rows)
                         invoices.append(entryOf(row));
                     std::ranges::stable_sort(invoices, std::greater{},
                                              [this](const PaletteEntry &e) { return recency(e.key); });
                     // The first invoice stays the first of all: Enter opens it, as ever.
                     if (!m_foundSuppliers.isEmpty())
                         invoices = invoices.first(std::min(FewInvoices, invoices.size())) + m_foundSuppliers +
                                    invoices.mid(FewInvoices);
                     // Few letters mean an action; a word or a number that only invoices have means an invoice.
                     const bool actionsFirst =
                         typed.isEmpty() ? false : !actions.isEmpty() && typed.size() < FewLetters;
                     emit found(actionsFirst ? actions + invoices : invoices + actions);
                 });
}

void PalettePresenter::remember(const QString &key)
{
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent = m_recent.first(std::min(MaxRecent, m_recent.size()));
    m_settings.setUiState(u"palette.recent"_s, m_recent.join(u' '));
}

int PalettePresenter::recency(const QString &key) const
{
    const qsizetype at = m_recent.indexOf(key);
    return at < 0 ? 0 : int(MaxRecent - at);
}

} // namespace desk
