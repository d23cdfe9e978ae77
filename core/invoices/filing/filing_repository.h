// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"

#include <QSqlDatabase>

namespace desk {

/// A note with the invoice that it stands beside.
struct StoredNote {
    InvoiceId invoice;
    Note note;
};

/// Assignees, notes, saved filters, and what keeps an invoice out of the trash.
/// Threads: that of the connection; functions that change something run inside Database::write.
class FilingRepository {
public:
    explicit FilingRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Empty = nobody; nullopt = no such invoice.
    [[nodiscard]] Result<std::optional<QString>> assignee(InvoiceId id);
    [[nodiscard]] Result<> setAssignee(InvoiceId id, const QString &assignee);
    /// Who is named as assignee, author or actor, in no order.
    [[nodiscard]] Result<QStringList> people();

    /// True where it is there and not in the trash, is not being read, and no payment was released for it.
    [[nodiscard]] Result<bool> mayBeTrashed(InvoiceId id);
    /// Thrown away by somebody; what a split or a merge replaced is not.
    [[nodiscard]] Result<bool> isInTrash(InvoiceId id);

    [[nodiscard]] Result<QList<Note>> notes(InvoiceId invoice); ///< oldest first
    /// Errors: NotFound.
    [[nodiscard]] Result<StoredNote> note(NoteId id);
    [[nodiscard]] Result<NoteId> addNote(InvoiceId invoice, const Note &note);
    [[nodiscard]] Result<> changeNote(NoteId id, const QString &text, const QDateTime &at);
    [[nodiscard]] Result<> removeNote(const StoredNote &note);

    [[nodiscard]] Result<QList<SavedFilter>> filters();
    [[nodiscard]] Result<std::optional<SavedFilter>> filter(SavedFilterId id);
    /// At the end. Errors: Conflict (another one has that name).
    [[nodiscard]] Result<SavedFilterId> addFilter(const QString &name, const InvoiceQuery &query);
    [[nodiscard]] Result<> changeFilter(const SavedFilter &filter);
    [[nodiscard]] Result<> removeFilter(SavedFilterId id);

private:
    [[nodiscard]] Result<> countNotes(InvoiceId invoice);
    QSqlDatabase &m_db;
};

} // namespace desk
