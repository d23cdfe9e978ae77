// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_service.h"

#include "core/invoices/correction_repository.h"
#include "core/invoices/extraction_repository.h"
#include "core/invoices/filing/filing_repository.h"
#include "core/invoices/filing/value_history.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_edits.h"
#include "core/invoices/invoice_repository.h"
#include "core/storage/database.h"

#include <QJsonDocument>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxNameLength = 100;
constexpr qsizetype MaxNoteLength = 4'000;
constexpr qsizetype MaxFilterName = 60;

tl::unexpected<Error> expected(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, u"expected "_s + what);
}

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

Result<QString> checkedFilterName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > MaxFilterName || !isOneLine(trimmed))
        return expected(u"a name of at most %1 characters"_s.arg(MaxFilterName));
    return trimmed;
}

Result<QString> checkedNote(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > MaxNoteLength)
        return expected(u"a text of at most %1 characters"_s.arg(MaxNoteLength));
    return trimmed;
}

QString actorOf(const WriteTransaction &tx)
{
    return tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
}

QJsonObject jsonOf(const SavedFilter &filter)
{
    return {{u"name"_s, filter.name}, {u"query"_s, QJsonDocument::fromJson(filterToJson(filter.query)).object()}};
}

Result<> auditFilter(WriteTransaction &tx, SavedFilterId id, const QString &event, ChangeKind kind,
                     const QJsonObject &payload)
{
    TRY(AuditTrail::append(
        tx, {.entity = Entity::SavedFilter, .entityId = id.value, .event = event, .payload = payload, .actor = {}}));
    return tx.changed(Entity::SavedFilter, id.value, kind);
}

Result<> auditNote(WriteTransaction &tx, InvoiceId invoice, const QString &event, const QJsonObject &payload)
{
    TRY(auditInvoice(tx, invoice, event, payload));
    return tx.changed(Entity::Invoice, invoice.value, ChangeKind::Updated);
}

/// All readings of a document with what they said of one header field, oldest first.
Result<QList<EarlierReading>> readingsOf(QSqlDatabase &db, InvoiceId id, const QString &name)
{
    TRY_ASSIGN(events, AuditTrail::history(db, Entity::Invoice, id.value));
    QList<EarlierReading> readings;
    for (const AuditEvent &event : events) {
        if (event.event != "read"_L1)
            continue;
        const QJsonObject payload = event.payload.value_or(QJsonObject());
        const QJsonValue value =
            name == "kind"_L1 ? payload.value(name) : payload.value("values"_L1).toObject().value(name);
        readings.append({event.at, value.toString()});
    }
    return readings;
}

} // namespace

FilingService::FilingService(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

FilingService::~FilingService() = default;

QFuture<Result<QHash<InvoiceId, QString>>> FilingService::assign(QList<InvoiceId> ids, QString assignee)
{
    using Before = QHash<InvoiceId, QString>;
    return m_database.write([ids, name = assignee.trimmed()](WriteTransaction &tx) -> Result<Before> {
        if (name.size() > MaxNameLength || !isOneLine(name))
            return expected(u"a name of at most %1 characters"_s.arg(MaxNameLength));
        FilingRepository filing(tx.connection());
        Before before;
        for (const InvoiceId id : ids) {
            TRY_ASSIGN(old, filing.assignee(id));
            if (!old || before.contains(id))
                continue;
            before.insert(id, *old);
            if (*old == name)
                continue;
            TRY_ASSIGN(change, AuditedChange::begin(tx, id));
            TRY(filing.setAssignee(id, name));
            TRY(change.tell(u"assigned"_s));
            TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
        }
        return before;
    });
}

QFuture<Result<QStringList>> FilingService::people() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<QStringList> {
        TRY_ASSIGN(names, FilingRepository(db).people());
        names.removeIf([](const QString &name) { return name.isEmpty() || name == "system"_L1; });
        std::ranges::sort(names, [](const QString &a, const QString &b) {
            const int order = a.compare(b, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        });
        return names;
    });
}

QFuture<Result<QList<InvoiceId>>> FilingService::trash(QList<InvoiceId> ids)
{
    return m_database.write([ids](WriteTransaction &tx) -> Result<QList<InvoiceId>> {
        QList<InvoiceId> moved;
        for (const InvoiceId id : ids) {
            TRY_ASSIGN(may, FilingRepository(tx.connection()).mayBeTrashed(id));
            if (!may)
                continue;
            TRY(trashInvoice(tx, id));
            moved.append(id);
        }
        return moved;
    });
}

QFuture<Result<QList<InvoiceId>>> FilingService::restore(QList<InvoiceId> ids)
{
    return m_database.write([ids](WriteTransaction &tx) -> Result<QList<InvoiceId>> {
        QList<InvoiceId> moved;
        for (const InvoiceId id : ids) {
            TRY_ASSIGN(is, FilingRepository(tx.connection()).isInTrash(id));
            if (!is)
                continue;
            TRY(restoreInvoice(tx, id));
            moved.append(id);
        }
        return moved;
    });
}

QFuture<Result<QList<Note>>> FilingService::notes(InvoiceId invoice) const
{
    return m_database.read([invoice](QSqlDatabase &db) { return FilingRepository(db).notes(invoice); });
}

QFuture<Result<NoteId>> FilingService::addNote(InvoiceId invoice, QString text)
{
    return m_database.write([invoice, text](WriteTransaction &tx) -> Result<NoteId> {
        TRY_ASSIGN(checked, checkedNote(text));
        TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(invoice)); // NotFound where it is gone
        TRY_ASSIGN(
            id,
            FilingRepository(tx.connection())
                .addNote(state.id,
                         {.id = {}, .author = actorOf(tx), .text = checked, .createdAt = tx.now(), .editedAt = {}}));
        TRY(auditNote(tx, invoice, u"note_added"_s, {{u"note"_s, id.value}, {u"new"_s, checked}}));
        return id;
    });
}

QFuture<Result<>> FilingService::editNote(NoteId note, QString text)
{
    return m_database.write([note, text](WriteTransaction &tx) -> Result<> {
        TRY_ASSIGN(checked, checkedNote(text));
        FilingRepository filing(tx.connection());
        TRY_ASSIGN(stored, filing.note(note));
        if (stored.note.text == checked)
            return {};
        TRY(filing.changeNote(note, checked, tx.now()));
        return auditNote(tx, stored.invoice, u"note_edited"_s,
                         {{u"note"_s, note.value}, {u"old"_s, stored.note.text}, {u"new"_s, checked}});
    });
}

QFuture<Result<>> FilingService::removeNote(NoteId note)
{
    return m_database.write([note](WriteTransaction &tx) -> Result<> {
        FilingRepository filing(tx.connection());
        TRY_ASSIGN(stored, filing.note(note));
        TRY(filing.removeNote(stored));
        return auditNote(tx, stored.invoice, u"note_removed"_s,
                         {{u"note"_s, note.value}, {u"old"_s, stored.note.text}, {u"author"_s, stored.note.author}});
    });
}

QFuture<Result<QList<ValueChange>>> FilingService::history(InvoiceId invoice, ValueEdit::Section section, int row,
                                                           QString name) const
{
    return m_database.read([=](QSqlDatabase &db) -> Result<QList<ValueChange>> {
        TRY_ASSIGN(whole, loadInvoice(db, invoice));
        TRY_ASSIGN(changes, CorrectionRepository(db).of(invoice, section));
        TRY_ASSIGN(readings, readingsOf(db, invoice, name));
        return valueHistory(changes, readings, section, row, name, valueAt(whole.extraction, section, row, name));
    });
}

QFuture<Result<QList<InvoiceEvent>>> FilingService::events(InvoiceId invoice) const
{
    return m_database.read([invoice](QSqlDatabase &db) -> Result<QList<InvoiceEvent>> {
        TRY_ASSIGN(trail, AuditTrail::history(db, Entity::Invoice, invoice.value));
        QList<InvoiceEvent> events;
        for (auto it = trail.crbegin(); it != trail.crend(); ++it) {
            if (it->event == "reading_begun"_L1) // what follows says how it went
                continue;
            events.append({it->at, it->actor, it->event, it->payload});
        }
        return events;
    });
}

QFuture<Result<QList<SavedFilter>>> FilingService::filters() const
{
    return m_database.read([](QSqlDatabase &db) { return FilingRepository(db).filters(); });
}

QFuture<Result<SavedFilterId>> FilingService::saveFilter(QString name, InvoiceQuery query)
{
    return m_database.write([name, query](WriteTransaction &tx) -> Result<SavedFilterId> {
        TRY_ASSIGN(checked, checkedFilterName(name));
        TRY_ASSIGN(id, FilingRepository(tx.connection()).addFilter(checked, query));
        TRY(auditFilter(tx, id, u"filter_saved"_s, ChangeKind::Added,
                        {{u"filter"_s, auditChange({}, jsonOf({id, checked, query}))}}));
        return id;
    });
}

QFuture<Result<>> FilingService::updateFilter(SavedFilter filter)
{
    return m_database.write([filter](WriteTransaction &tx) -> Result<> {
        TRY_ASSIGN(checked, checkedFilterName(filter.name));
        FilingRepository filing(tx.connection());
        TRY_ASSIGN(before, filing.filter(filter.id));
        if (!before)
            return fail(ErrorCode::NotFound, u"no saved filter %1"_s.arg(filter.id.value));
        SavedFilter changed = filter;
        changed.name = checked;
        TRY(filing.changeFilter(changed));
        return auditFilter(tx, filter.id, u"filter_changed"_s, ChangeKind::Updated,
                           {{u"filter"_s, auditChange(jsonOf(*before), jsonOf(changed))}});
    });
}

QFuture<Result<>> FilingService::removeFilter(SavedFilterId filter)
{
    return m_database.write([filter](WriteTransaction &tx) -> Result<> {
        FilingRepository filing(tx.connection());
        TRY_ASSIGN(before, filing.filter(filter));
        if (!before)
            return fail(ErrorCode::NotFound, u"no saved filter %1"_s.arg(filter.value));
        TRY(filing.removeFilter(filter));
        return auditFilter(tx, filter, u"filter_removed"_s, ChangeKind::Removed,
                           {{u"filter"_s, auditChange(jsonOf(*before), {})}});
    });
}

} // namespace desk
