// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/splitting/regrouping_repository.h"

#include "core/storage/sql.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaymentReleased = 2; // states of a payment from here on: released, ordered, paid

Result<RegroupingId> oneId(QSqlQuery &query)
{
    TRY(run(query));
    const RegroupingId id{query.next() ? query.value(0).toLongLong() : 0};
    TRY(ended(query));
    return id;
}

Result<QList<DocumentPages>> documentPages(QSqlQuery &query, InvoiceId id)
{
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    QList<DocumentPages> pages;
    while (query.next())
        pages.append({DocumentId{query.value(0).toLongLong()},
                      query.value(1).toByteArray(),
                      InvoiceId{query.value(2).toLongLong()},
                      query.value(3).toString(),
                      {query.value(4).toInt(), query.value(5).toInt()}});
    TRY(ended(query));
    return pages;
}

} // namespace

Result<RegroupingId> RegroupingRepository::insert(RegroupingKind kind, const QDateTime &at, const QString &actor)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO regrouping (kind, at, actor) VALUES (:kind, :at, :actor)"_s));
    query.bindValue(u":kind"_s, int(kind));
    query.bindValue(u":at"_s, toSql(at));
    query.bindValue(u":actor"_s, notNull(actor));
    TRY(run(query));
    return RegroupingId{query.lastInsertId().toLongLong()};
}

Result<> RegroupingRepository::addMembers(RegroupingId id, const QList<InvoiceId> &invoices, bool made)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO regrouping_member (regrouping_id, made, position, invoice_id) "
                                    "VALUES (:regrouping, :made, :position, :invoice)"_s));
    for (int position = 0; position < invoices.size(); ++position) {
        query.bindValue(u":regrouping"_s, id.value);
        query.bindValue(u":made"_s, int(made));
        query.bindValue(u":position"_s, position);
        query.bindValue(u":invoice"_s, invoices[position].value);
        TRY(run(query));
    }
    return {};
}

Result<StoredRegrouping> RegroupingRepository::load(RegroupingId id)
{
    TRY_ASSIGN(head, prepare(m_db, u"SELECT kind, undone FROM regrouping WHERE id = :id"_s));
    head.bindValue(u":id"_s, id.value);
    TRY(run(head));
    if (!head.next()) {
        TRY(ended(head));
        return fail(ErrorCode::NotFound, u"no split or merge %1"_s.arg(id.value));
    }
    StoredRegrouping stored{
        .kind = RegroupingKind(head.value(0).toInt()), .undone = head.value(1).toBool(), .members = {}};
    stored.members.id = id;
    TRY_ASSIGN(members, prepare(m_db, u"SELECT made, invoice_id FROM regrouping_member WHERE regrouping_id = :id "
                                      "ORDER BY made, position"_s));
    members.bindValue(u":id"_s, id.value);
    TRY(run(members));
    while (members.next()) {
        QList<InvoiceId> &side = members.value(0).toBool() ? stored.members.after : stored.members.before;
        side.append(InvoiceId{members.value(1).toLongLong()});
    }
    TRY(ended(members));
    return stored;
}

Result<> RegroupingRepository::setUndone(RegroupingId id, bool undone)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE regrouping SET undone = :undone WHERE id = :id"_s));
    query.bindValue(u":undone"_s, int(undone));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<InvoiceId> RegroupingRepository::insertLike(InvoiceId model, const QList<DocumentPages> &pages)
{
    Q_ASSERT(!pages.isEmpty());
    TRY_ASSIGN(row, prepare(m_db, u"INSERT INTO invoice (document_id, file_name, path, status, imported_at, assignee) "
                                  "SELECT :document, file_name, path, :status, imported_at, assignee FROM invoice "
                                  "WHERE id = :model"_s));
    row.bindValue(u":document"_s, pages.first().document.value);
    row.bindValue(u":status"_s, int(InvoiceStatus::Queued));
    row.bindValue(u":model"_s, model.value);
    TRY(run(row));
    const InvoiceId id{row.lastInsertId().toLongLong()};
    TRY_ASSIGN(query,
               prepare(m_db,
                       u"INSERT INTO invoice_page_range (invoice_id, position, document_id, first_page, last_page) "
                       "VALUES (:id, :position, :document, :first, :last)"_s));
    for (int position = 0; position < pages.size(); ++position) {
        query.bindValue(u":id"_s, id.value);
        query.bindValue(u":position"_s, position);
        query.bindValue(u":document"_s, pages[position].document.value);
        query.bindValue(u":first"_s, pages[position].pages.first);
        query.bindValue(u":last"_s, pages[position].pages.last);
        TRY(run(query));
    }
    return id;
}

Result<> RegroupingRepository::setReplaced(InvoiceId id, RegroupingId by, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE invoice SET replaced_by = :by, trashed_at = :at, "
                                    "row_version = row_version + 1 WHERE id = :id"_s));
    query.bindValue(u":by"_s, by.isValid() ? QVariant(by.value) : QVariant());
    query.bindValue(u":at"_s, by.isValid() ? toSql(at) : QVariant());
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<RegroupingHold> RegroupingRepository::hold(InvoiceId id)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT trashed_at IS NOT NULL, replaced_by IS NOT NULL, "
                             "decided_at IS NOT NULL AND approved_automatically = 0, exported_at IS NOT NULL, "
                             "EXISTS (SELECT 1 FROM payment WHERE invoice_id = invoice.id AND state >= :released) "
                             "FROM invoice WHERE id = :id"_s));
    query.bindValue(u":released"_s, PaymentReleased);
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    RegroupingHold hold;
    if (query.next()) {
        hold.replaced = query.value(1).toBool();
        hold.inTrash = query.value(0).toBool() && !hold.replaced;
        hold.approvedByHand = query.value(2).toBool();
        hold.exported = query.value(3).toBool();
        hold.paid = query.value(4).toBool();
    }
    TRY(ended(query));
    return hold;
}

Result<QList<DocumentPages>> RegroupingRepository::ranges(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT r.document_id, d.sha256, i.id, i.file_name, r.first_page, r.last_page "
                                    "FROM invoice_page_range AS r JOIN document AS d ON d.id = r.document_id "
                                    "JOIN invoice AS i ON i.id = (SELECT min(first.id) FROM invoice AS first "
                                    "WHERE first.document_id = d.id) WHERE r.invoice_id = :id ORDER BY r.position"_s));
    return documentPages(query, id);
}

Result<QList<DocumentPages>> RegroupingRepository::pagesOf(InvoiceId id)
{
    TRY_ASSIGN(own, ranges(id));
    if (!own.isEmpty())
        return own;
    TRY_ASSIGN(query, prepare(m_db, u"SELECT d.id, d.sha256, i.id, i.file_name, 0, d.page_count - 1 FROM invoice AS i "
                                    "JOIN document AS d ON d.id = i.document_id "
                                    "WHERE i.id = :id AND d.page_count > 0"_s));
    return documentPages(query, id);
}

Result<RegroupingId> RegroupingRepository::madeBy(InvoiceId id)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT regrouping_id FROM regrouping_member WHERE invoice_id = :id AND made = 1"_s));
    query.bindValue(u":id"_s, id.value);
    return oneId(query);
}

Result<RegroupingId> RegroupingRepository::replacedBy(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT replaced_by FROM invoice WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    return oneId(query);
}

QList<DocumentPages> partOf(const QList<DocumentPages> &all, const PageRange &wanted)
{
    QList<DocumentPages> part;
    int first = 0; // of `some`, counted within the invoice
    for (const DocumentPages &some : all) {
        const int from = std::max(wanted.first, first);
        const int to = std::min(wanted.last, first + some.pages.count() - 1);
        if (from <= to) {
            DocumentPages cut = some;
            cut.pages = {some.pages.first + from - first, some.pages.first + to - first};
            part.append(cut);
        }
        first += some.pages.count();
    }
    return part;
}

} // namespace desk
