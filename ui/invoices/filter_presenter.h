// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"
#include "ui/invoices/filter_presets.h"

class QUndoStack;

namespace desk {

class ChangeFeed;
class SettingsService;

/// A filter with a name, as the list applies it.
struct NamedFilter {
    SavedFilterId id;
    QString name;
    ListFilter filter;
    bool operator==(const NamedFilter &) const = default;
};

/// The saved filters in the person's order: save, rename, order, remove. Removing can be undone.
/// Threads: main thread. Ownership: borrows the services and the stack.
class FilterPresenter : public QObject {
    Q_OBJECT
public:
    FilterPresenter(FilingService &filing, ChangeFeed &changes, SettingsService &settings, QUndoStack &undo,
                    QObject *parent = nullptr);

    [[nodiscard]] const QList<NamedFilter> &filters() const { return m_filters; }
    /// The one that asks for just this, if there is one; order and trash do not count.
    [[nodiscard]] const NamedFilter *find(const ListFilter &filter) const;
    void reload();

    /// Under a new name, or over the one of that name where `replace` is set.
    /// The error that comes by saveFailed(): Conflict (that name is taken), InvalidArgument (no name, too long).
    void save(const QString &name, const ListFilter &filter, bool replace);
    void rename(SavedFilterId id, const QString &name);
    void remove(SavedFilterId id);
    void move(int from, int to);

signals:
    void changed();
    void saved(const QString &name);
    void saveFailed(const desk::Error &error);
    void removed(const QString &name);
    void failed(const desk::Error &error);

private:
    void insert(const NamedFilter &filter, int at);
    void removeNow(const QString &name);
    void keepPresets(SavedFilterId id, const ListFilter &filter);
    void keepOrder(const QList<NamedFilter> &order);
    [[nodiscard]] const NamedFilter *named(const QString &name) const;

    FilingService &m_filing;
    SettingsService &m_settings;
    QUndoStack &m_undo;
    QList<NamedFilter> m_filters;
    quint64 m_asked = 0;
};

} // namespace desk
