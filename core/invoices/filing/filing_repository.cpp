// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Note noteOf(const QSqlQuery &query)
{
    return {.id = NoteId{query.value(0).toLongLong()},
            .author = query.value(1).toString(),
            .text = query.value(2).toString(),
            .createdAt = timeFromSql(query.value(3)),
            .editedAt = timeFromSql(query.value(4))};
}

SavedFilter filterOf(const QSqlQuery &query)
{
    return {.id = SavedFilterId{query.value(0).toLongLong()},
            .name = query.value(1).toString(),
            .query = filterFromJson(query.value(2).toByteArray())};
}

} // namespace

Result<std::optional<QString>> FilingRepository::assignee(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT assignee FROM invoice WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    std::optional<QString> assignee;
    if (query.next())
        assignee = query.value(0).toString();
    TRY(ended(query));
    return assignee;
}

Result<> FilingRepository::setAssignee(InvoiceId id, const QString &assignee)
{
    // No new row version: it changes nothing that a person could be editing.
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET assignee = :assignee WHERE id = :id"_s));
    update.bindValue(u":assignee"_s, toSql(assignee));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return {};
}

Result<QStringList> FilingRepository::people()
{
    // From one to the next along the indexes, not through all rows.
    TRY_ASSIGN(query, prepare(m_db, u"WITH RECURSIVE assigned (name) AS (SELECT min(assignee) FROM invoice UNION ALL "
                                    "SELECT (SELECT min(assignee) FROM invoice WHERE assignee > name) FROM assigned "
                                    "WHERE name IS NOT NULL), acted (name) AS (SELECT min(actor) FROM audit_event "
                                    "WHERE entity = :invoice UNION ALL SELECT (SELECT min(actor) FROM audit_event "
                                    "WHERE entity = :invoice_too AND actor > name) FROM acted WHERE name IS NOT NULL) "
                                    "SELECT name FROM assigned WHERE name IS NOT NULL UNION SELECT name FROM acted "
                                    "WHERE name IS NOT NULL UNION SELECT DISTINCT author FROM note"_s));
    query.bindValue(u":invoice"_s, int(Entity::Invoice));
    query.bindValue(u":invoice_too"_s, int(Entity::Invoice));
    TRY(run(query));
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    TRY(ended(query));
    return names;
}

Result<bool> FilingRepository::mayBeTrashed(InvoiceId id)
{
    // A job in state 0 or 1 waits or runs; a payment from state 2 on was released, ordered or made.
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT 1 FROM invoice WHERE id = :id AND trashed_at IS NULL AND status <> :reading "
                             "AND NOT EXISTS (SELECT 1 FROM job WHERE subject = invoice.id "
                             "AND job.kind = 'read_document' AND state IN (0, 1)) AND NOT EXISTS "
                             "(SELECT 1 FROM payment WHERE invoice_id = invoice.id AND state >= 2)"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":reading"_s, int(InvoiceStatus::Reading));
    TRY(run(query));
    const bool may = query.next();
    TRY(ended(query));
    return may;
}

Result<bool> FilingRepository::isInTrash(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT 1 FROM invoice WHERE id = :id AND trashed_at IS NOT NULL "
                                    "AND replaced_by IS NULL"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    const bool is = query.next();
    TRY(ended(query));
    return is;
}

Result<QList<Note>> FilingRepository::notes(InvoiceId invoice)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, author, text, created_at, edited_at FROM note "
                                    "WHERE invoice_id = :invoice ORDER BY id"_s));
    query.bindValue(u":invoice"_s, invoice.value);
    TRY(run(query));
    QList<Note> notes;
    while (query.next())
        notes.append(noteOf(query));
    TRY(ended(query));
    return notes;
}

Result<StoredNote> FilingRepository::note(NoteId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, author, text, created_at, edited_at, invoice_id FROM note "
                                    "WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (query.next())
        return StoredNote{InvoiceId{query.value(5).toLongLong()}, noteOf(query)};
    TRY(ended(query));
    return fail(ErrorCode::NotFound, u"no note %1"_s.arg(id.value));
}

Result<NoteId> FilingRepository::addNote(InvoiceId invoice, const Note &note)
{
    TRY_ASSIGN(insert, prepare(m_db, u"INSERT INTO note (invoice_id, author, text, created_at) "
                                     "VALUES (:invoice, :author, :text, :at)"_s));
    insert.bindValue(u":invoice"_s, invoice.value);
    insert.bindValue(u":author"_s, notNull(note.author));
    insert.bindValue(u":text"_s, notNull(note.text));
    insert.bindValue(u":at"_s, toSql(note.createdAt));
    TRY(run(insert));
    const NoteId id{insert.lastInsertId().toLongLong()};
    TRY(countNotes(invoice));
    return id;
}

Result<> FilingRepository::changeNote(NoteId id, const QString &text, const QDateTime &at)
{
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE note SET text = :text, edited_at = :at WHERE id = :id"_s));
    update.bindValue(u":text"_s, notNull(text));
    update.bindValue(u":at"_s, toSql(at));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return {};
}

Result<> FilingRepository::removeNote(const StoredNote &note)
{
    TRY_ASSIGN(remove, prepare(m_db, u"DELETE FROM note WHERE id = :id"_s));
    remove.bindValue(u":id"_s, note.note.id.value);
    TRY(run(remove));
    return countNotes(note.invoice);
}

Result<> FilingRepository::countNotes(InvoiceId invoice)
{
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET note_count = (SELECT count(*) FROM note "
                                     "WHERE invoice_id = invoice.id) WHERE id = :id"_s));
    update.bindValue(u":id"_s, invoice.value);
    TRY(run(update));
    return {};
}

Result<QList<SavedFilter>> FilingRepository::filters()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, name, query FROM saved_filter ORDER BY position, id"_s));
    TRY(run(query));
    QList<SavedFilter> filters;
    while (query.next())
        filters.append(filterOf(query));
    TRY(ended(query));
    return filters;
}

Result<std::optional<SavedFilter>> FilingRepository::filter(SavedFilterId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, name, query FROM saved_filter WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    std::optional<SavedFilter> filter;
    if (query.next())
        filter = filterOf(query);
    TRY(ended(query));
    return filter;
}

Result<SavedFilterId> FilingRepository::addFilter(const QString &name, const InvoiceQuery &query)
{
    TRY_ASSIGN(insert, prepare(m_db, u"INSERT INTO saved_filter (name, query, position) VALUES (:name, :query, "
                                     "(SELECT coalesce(max(position), 0) + 1 FROM saved_filter))"_s));
    insert.bindValue(u":name"_s, notNull(name));
    insert.bindValue(u":query"_s, QString::fromUtf8(filterToJson(query)));
    TRY(run(insert));
    return SavedFilterId{insert.lastInsertId().toLongLong()};
}

Result<> FilingRepository::changeFilter(const SavedFilter &filter)
{
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE saved_filter SET name = :name, query = :query WHERE id = :id"_s));
    update.bindValue(u":name"_s, notNull(filter.name));
    update.bindValue(u":query"_s, QString::fromUtf8(filterToJson(filter.query)));
    update.bindValue(u":id"_s, filter.id.value);
    TRY(run(update));
    return {};
}

Result<> FilingRepository::removeFilter(SavedFilterId id)
{
    TRY_ASSIGN(remove, prepare(m_db, u"DELETE FROM saved_filter WHERE id = :id"_s));
    remove.bindValue(u":id"_s, id.value);
    TRY(run(remove));
    return {};
}

} // namespace desk
