// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace desk {

class Clock;

struct NoteTag;
using NoteId = Id<NoteTag>;
struct SavedFilterTag;
using SavedFilterId = Id<SavedFilterTag>;

/// What somebody wrote beside an invoice.
struct Note {
    NoteId id;
    QString author, text;
    QDateTime createdAt, editedAt; ///< UTC; editedAt null = as it was written
    bool operator==(const Note &) const = default;
};

/// One thing that happened to a value.
struct ValueChange {
    enum class Act : quint8 { Read, Changed, PutBack, RowAdded, RowRemoved };
    QDateTime at = {};
    QString actor = {}; ///< "system" = the reading
    Act act = Act::Changed;
    ValueEdit::Section section = ValueEdit::Section::Header;
    int row = 0;       ///< as it was counted then
    QString name = {}; ///< as in ValueEdit
    FieldValue before = {}, after = {};
    bool operator==(const ValueChange &) const = default;
};

/// One event of an invoice, in the words of the audit trail.
struct InvoiceEvent {
    QDateTime at;
    QString actor, event;
    std::optional<QJsonObject> payload; ///< nullopt = erased
};

/// A filter of the list that a person gave a name. Ids, order and the trash are not part of it.
struct SavedFilter {
    SavedFilterId id;
    QString name;
    InvoiceQuery query;
    bool operator==(const SavedFilter &) const = default;
};

/// What people do with invoices apart from their values: who looks at them, notes, trash, saved filters, history.
/// Threads: a QObject of the main thread; futures are finished on other threads: continue with whenFinished().
/// Every change is audited in its own transaction and told by the change feed (notes: as a change of the invoice).
class FilingService : public QObject {
    Q_OBJECT
public:
    explicit FilingService(Database &database, QObject *parent = nullptr);
    ~FilingService() override;

    /// @param assignee  empty = nobody. @return how it was before, for undo: one that is gone is left out.
    /// Errors: InvalidArgument (over 100 characters, a line break).
    [[nodiscard]] QFuture<Result<QHash<InvoiceId, QString>>> assign(QList<InvoiceId> ids, QString assignee);
    /// Who acts in this program.
    [[nodiscard]] QString me() const { return m_database.actor(); }
    /// Everybody who is an assignee, an author or acted on an invoice; without "system". In alphabetical order.
    [[nodiscard]] QFuture<Result<QStringList>> people() const;

    /// Into the trash: out of every list, count, sum, duplicate check and payment until it is restored. What is being
    /// read cannot go there. @return those that moved: one that was there before, is being read, was released for
    /// payment or is gone is left out.
    [[nodiscard]] QFuture<Result<QList<InvoiceId>>> trash(QList<InvoiceId> ids);
    [[nodiscard]] QFuture<Result<QList<InvoiceId>>> restore(QList<InvoiceId> ids);

    [[nodiscard]] QFuture<Result<QList<Note>>> notes(InvoiceId invoice) const; ///< oldest first
    /// Errors: InvalidArgument (empty, over 4,000 characters), NotFound.
    [[nodiscard]] QFuture<Result<NoteId>> addNote(InvoiceId invoice, QString text);
    [[nodiscard]] QFuture<Result<>> editNote(NoteId note, QString text);
    [[nodiscard]] QFuture<Result<>> removeNote(NoteId note); ///< the audit trail keeps it

    /// What became of one value, newest first; the last one is what was read. @param row  as it is counted now.
    [[nodiscard]] QFuture<Result<QList<ValueChange>>> history(InvoiceId invoice, ValueEdit::Section section, int row,
                                                              QString name) const;
    /// Everything that happened to an invoice, newest first.
    [[nodiscard]] QFuture<Result<QList<InvoiceEvent>>> events(InvoiceId invoice) const;

    [[nodiscard]] QFuture<Result<QList<SavedFilter>>> filters() const; ///< in the person's order
    /// Errors: Conflict (another one has that name), InvalidArgument (no name, over 60 characters).
    [[nodiscard]] QFuture<Result<SavedFilterId>> saveFilter(QString name, InvoiceQuery query);
    [[nodiscard]] QFuture<Result<>> updateFilter(SavedFilter filter);
    [[nodiscard]] QFuture<Result<>> removeFilter(SavedFilterId filter);

private:
    Database &m_database;
};

/// A query as text, and back; an unknown part is left out. Without ids, order and trash.
[[nodiscard]] QByteArray filterToJson(const InvoiceQuery &query);
[[nodiscard]] InvoiceQuery filterFromJson(const QByteArray &json);

} // namespace desk
