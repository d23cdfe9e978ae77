// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"

#include <QUndoStack>

#include <functional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString presetsKey(SavedFilterId id)
{
    return u"invoices.filter.%1.dates"_s.arg(id.value);
}

/// Order, trash and ids are not part of a filter.
ListFilter plain(ListFilter filter)
{
    const InvoiceQuery usual;
    filter.query.sort = usual.sort;
    filter.query.descending = usual.descending;
    filter.query.inTrash = false;
    filter.query.only.clear();
    return filter;
}

/// Taking a saved filter away: undo puts it back to its place.
class RemoveFilterCommand : public QUndoCommand {
public:
    RemoveFilterCommand(const QString &text, std::function<void()> remove, std::function<void()> putBack)
        : QUndoCommand(text), m_remove(std::move(remove)), m_putBack(std::move(putBack))
    {
    }
    void redo() override { m_remove(); }
    void undo() override { m_putBack(); }

private:
    std::function<void()> m_remove, m_putBack;
};

} // namespace

FilterPresenter::FilterPresenter(FilingService &filing, ChangeFeed &changes, SettingsService &settings,
                                 QUndoStack &undo, QObject *parent)
    : QObject(parent), m_filing(filing), m_settings(settings), m_undo(undo)
{
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        if (std::ranges::any_of(list, [](const Change &change) { return change.entity == Entity::SavedFilter; }))
            reload();
    });
}

void FilterPresenter::reload()
{
    const quint64 question = ++m_asked;
    whenFinished(m_filing.filters(), this, [this, question](const Result<QList<SavedFilter>> &filters) {
        if (question != m_asked)
            return;
        if (!filters) {
            emit failed(filters.error());
            return;
        }
        QList<NamedFilter> next;
        for (const SavedFilter &stored : *filters) {
            NamedFilter named{stored.id, stored.name, plain({stored.query, DatePreset::Any, DatePreset::Any})};
            if (stored.query.since.isValid() || stored.query.until.isValid())
                named.filter.issue = DatePreset::Custom;
            if (stored.query.dueSince.isValid() || stored.query.dueUntil.isValid())
                named.filter.due = DatePreset::Custom;
            presetsFromText(named.filter, m_settings.uiState(presetsKey(stored.id)));
            next.append(named);
        }
        const QStringList order = m_settings.uiState(u"invoices.filters.order"_s).split(u' ', Qt::SkipEmptyParts);
        const auto place = [&order](const NamedFilter &filter) {
            const qsizetype at = order.indexOf(QString::number(filter.id.value));
            return at < 0 ? order.size() : at; // a new one comes last
        };
        std::ranges::stable_sort(next, {}, place);
        m_filters = next;
        emit changed();
    });
}

const NamedFilter *FilterPresenter::find(const ListFilter &filter) const
{
    const auto it = std::ranges::find(m_filters, plain(filter), &NamedFilter::filter);
    return it == m_filters.end() ? nullptr : &*it;
}

const NamedFilter *FilterPresenter::named(const QString &name) const
{
    const auto same = [&name](const NamedFilter &f) { return f.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto it = std::ranges::find_if(m_filters, same);
    return it == m_filters.end() ? nullptr : &*it;
}

void FilterPresenter::save(const QString &name, const ListFilter &filter, bool replace)
{
    const QString tidy = name.simplified();
    const ListFilter wanted = plain(filter);
    // The dates of a preset are those of the day on which it is asked.
    InvoiceQuery query = wanted.query;
    const NamedFilter *known = named(tidy);
    if (known && replace) {
        whenFinished(m_filing.updateFilter({known->id, tidy, query}), this,
                     [this, id = known->id, wanted, tidy](const Result<> &stored) {
                         if (!stored) {
                             emit saveFailed(stored.error());
                             return;
                         }
                         keepPresets(id, wanted);
                         emit saved(tidy);
                         reload();
                     });
        return;
    }
    whenFinished(m_filing.saveFilter(tidy, query), this, [this, wanted, tidy](const Result<SavedFilterId> &id) {
        if (!id) {
            emit saveFailed(id.error());
            return;
        }
        keepPresets(*id, wanted);
        emit saved(tidy);
        reload();
    });
}

void FilterPresenter::keepPresets(SavedFilterId id, const ListFilter &filter)
{
    m_settings.setUiState(presetsKey(id), presetsToText(filter));
}

void FilterPresenter::rename(SavedFilterId id, const QString &name)
{
    const auto it = std::ranges::find(m_filters, id, &NamedFilter::id);
    if (it == m_filters.end() || it->name == name.simplified())
        return;
    whenFinished(m_filing.updateFilter({id, name.simplified(), it->filter.query}), this,
                 [this](const Result<> &stored) {
                     if (!stored)
                         emit failed(stored.error());
                     reload(); // the old name again where it failed
                 });
}

void FilterPresenter::remove(SavedFilterId id)
{
    const auto it = std::ranges::find(m_filters, id, &NamedFilter::id);
    if (it == m_filters.end())
        return;
    const int at = int(it - m_filters.begin());
    //: Name of what Undo takes back. %1: the name of a saved filter.
    const QString text = tr("removal of the filter \"%1\"").arg(it->name);
    // By its name: what is put back has another id.
    m_undo.push(new RemoveFilterCommand(
        text, [this, name = it->name] { removeNow(name); }, [this, filter = *it, at] { insert(filter, at); }));
}

void FilterPresenter::removeNow(const QString &name)
{
    const NamedFilter *filter = named(name);
    if (!filter)
        return;
    whenFinished(m_filing.removeFilter(filter->id), this, [this, name](const Result<> &gone) {
        if (gone)
            emit removed(name);
        else
            emit failed(gone.error());
        reload();
    });
}

void FilterPresenter::insert(const NamedFilter &filter, int at)
{
    whenFinished(m_filing.saveFilter(filter.name, filter.filter.query), this,
                 [this, filter, at](const Result<SavedFilterId> &id) {
                     if (!id) {
                         emit failed(id.error());
                         return;
                     }
                     keepPresets(*id, filter.filter);
                     QList<NamedFilter> order = m_filters;
                     order.insert(std::min<qsizetype>(at, order.size()), {*id, filter.name, filter.filter});
                     keepOrder(order);
                     reload();
                 });
}

void FilterPresenter::move(int from, int to)
{
    if (from < 0 || from >= m_filters.size() || to < 0 || to >= m_filters.size() || from == to)
        return;
    m_filters.move(from, to);
    keepOrder(m_filters);
    emit changed();
}

void FilterPresenter::keepOrder(const QList<NamedFilter> &order)
{
    QStringList ids;
    for (const NamedFilter &filter : order)
        ids.append(QString::number(filter.id.value));
    m_settings.setUiState(u"invoices.filters.order"_s, ids.join(u' '));
}

} // namespace desk
