// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_knowledge_repository.h"

#include "core/invoices/suppliers/supplier_repository.h"
#include "core/storage/sql.h"

#include <algorithm>
#include <tuple>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Owned = SupplierKnowledgeRepository::Owned;

QString hintSql()
{
    return u"SELECT h.id, h.kind, h.field, h.value, h.printed, h.learned_from, h.learned_by, h.learned_at, "
           "h.forgotten_by, h.forgotten_at, h.supplier_id FROM supplier_hint h "_s;
}

Result<QList<Owned>> hintsOf(QSqlQuery &query)
{
    TRY(run(query));
    QList<Owned> hints;
    while (query.next()) {
        SupplierHint hint;
        hint.id = SupplierHintId{query.value(0).toLongLong()};
        hint.kind = HintKind(query.value(1).toInt());
        hint.field = fieldFromName(query.value(2).toString());
        hint.value = query.value(3).toString();
        hint.printed = query.value(4).toString();
        hint.learnedFrom = InvoiceId{query.value(5).toLongLong()};
        hint.learnedBy = query.value(6).toString();
        hint.learnedAt = timeFromSql(query.value(7));
        hint.forgottenBy = query.value(8).toString();
        hint.forgottenAt = timeFromSql(query.value(9));
        hints.append({SupplierId{query.value(10).toLongLong()}, hint});
    }
    TRY(ended(query));
    return hints;
}

QList<SupplierHint> withoutOwner(const QList<Owned> &owned)
{
    QList<SupplierHint> hints;
    for (const Owned &one : owned)
        hints.append(one.hint);
    return hints;
}

bool saysWhere(const SupplierHint &hint)
{
    return hint.kind == HintKind::Label || hint.kind == HintKind::Place;
}

/// Confirmed, seen, refused.
int rankOf(AccountState state)
{
    return state == AccountState::Confirmed ? 0 : state == AccountState::Seen ? 1 : 2;
}

} // namespace

Result<QList<SupplierAccount>> SupplierKnowledgeRepository::accounts(SupplierId head)
{
    QMap<QString, SupplierAccount> byIban;
    TRY_ASSIGN(named,
               prepare(m_db, u"SELECT iban, min(id), count(*), max(issue_date) FROM invoice WHERE supplier_id IN "_s +
                                 familySql() + u" AND iban IS NOT NULL AND trashed_at IS NULL GROUP BY iban"_s));
    named.bindValue(u":supplier"_s, head.value);
    TRY(run(named));
    while (named.next()) {
        SupplierAccount &account = byIban[named.value(0).toString()];
        account.iban = named.value(0).toString();
        account.seenOn = InvoiceId{named.value(1).toLongLong()};
        account.invoices = named.value(2).toInt();
        account.lastInvoice = QDate::fromString(named.value(3).toString(), Qt::ISODate);
    }
    TRY(ended(named));
    TRY_ASSIGN(known, decided(head));
    for (const SupplierAccount &one : std::as_const(known)) {
        SupplierAccount &account = byIban[one.iban];
        account.iban = one.iban;
        account.state = one.state;
        account.decidedBy = one.decidedBy;
        account.decidedAt = one.decidedAt;
        account.decidedOn = one.decidedOn;
    }
    QList<SupplierAccount> accounts = byIban.values();
    std::ranges::stable_sort(accounts, [](const SupplierAccount &a, const SupplierAccount &b) {
        return std::tuple(rankOf(a.state), b.lastInvoice, b.seenOn.value) <
               std::tuple(rankOf(b.state), a.lastInvoice, a.seenOn.value);
    });
    return accounts;
}

Result<QList<SupplierAccount>> SupplierKnowledgeRepository::decided(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT iban, state, decided_by, decided_at, decided_on FROM supplier_account "
                                    "WHERE supplier_id IN "_s +
                                        familySql() + u" ORDER BY decided_at"_s));
    query.bindValue(u":supplier"_s, head.value);
    TRY(run(query));
    QMap<QString, SupplierAccount> byIban; // of two that were joined, the newest decision holds
    while (query.next()) {
        byIban[query.value(0).toString()] = {.iban = query.value(0).toString(),
                                             .state = AccountState(query.value(1).toInt()),
                                             .decidedBy = query.value(2).toString(),
                                             .decidedAt = timeFromSql(query.value(3)),
                                             .decidedOn = InvoiceId{query.value(4).toLongLong()}};
    }
    TRY(ended(query));
    return byIban.values();
}

Result<SupplierAccount> SupplierKnowledgeRepository::account(SupplierId head, const QString &iban)
{
    TRY_ASSIGN(all, accounts(head));
    const auto found = std::ranges::find(all, iban, &SupplierAccount::iban);
    return found == all.end() ? SupplierAccount{.iban = iban} : *found;
}

Result<> SupplierKnowledgeRepository::decide(SupplierId head, const SupplierAccount &account)
{
    TRY_ASSIGN(forget,
               prepare(m_db, u"DELETE FROM supplier_account WHERE iban = :iban AND supplier_id IN "_s + familySql()));
    forget.bindValue(u":supplier"_s, head.value);
    forget.bindValue(u":iban"_s, account.iban);
    TRY(run(forget));
    if (account.state == AccountState::Seen)
        return {};
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO supplier_account (supplier_id, iban, state, decided_by, decided_at, "
                                    "decided_on) VALUES (:id, :iban, :state, :by, :at, :on)"_s));
    query.bindValue(u":id"_s, head.value);
    query.bindValue(u":iban"_s, account.iban);
    query.bindValue(u":state"_s, int(account.state));
    query.bindValue(u":by"_s, notNull(account.decidedBy));
    query.bindValue(u":at"_s, toSql(account.decidedAt));
    query.bindValue(u":on"_s, account.decidedOn.isValid() ? QVariant(account.decidedOn.value) : QVariant());
    TRY(run(query));
    return {};
}

Result<QList<SupplierHint>> SupplierKnowledgeRepository::hints(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, hintSql() + u"WHERE h.supplier_id IN "_s + familySql() +
                                        u" ORDER BY h.forgotten_at IS NOT NULL, h.learned_at DESC, h.id DESC"_s));
    query.bindValue(u":supplier"_s, head.value);
    TRY_ASSIGN(owned, hintsOf(query));
    return withoutOwner(owned);
}

Result<QList<SupplierHint>> SupplierKnowledgeRepository::hintsInUse(SupplierId head)
{
    TRY_ASSIGN(query,
               prepare(m_db, hintSql() + u"LEFT JOIN invoice i ON i.id = h.learned_from WHERE h.supplier_id IN "_s +
                                 familySql() +
                                 u" AND h.forgotten_at IS NULL AND (i.id IS NULL OR (i.status <> :rejected "
                                 "AND i.trashed_at IS NULL)) ORDER BY h.learned_at DESC, h.id DESC"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":rejected"_s, int(InvoiceStatus::Rejected));
    TRY_ASSIGN(owned, hintsOf(query));
    QList<SupplierHint> newest;
    for (const SupplierHint &hint : withoutOwner(owned)) {
        const bool superseded = std::ranges::any_of(newest, [&](const SupplierHint &newer) {
            // A label and a place of one correction go together, and give way together.
            const bool samePair = saysWhere(newer) && saysWhere(hint) && newer.learnedFrom != hint.learnedFrom;
            return newer.field == hint.field && (newer.kind == hint.kind || samePair);
        });
        if (!superseded)
            newest.append(hint);
    }
    return newest;
}

Result<Owned> SupplierKnowledgeRepository::hint(SupplierHintId id)
{
    TRY_ASSIGN(query, prepare(m_db, hintSql() + u"WHERE h.id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY_ASSIGN(found, hintsOf(query));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"nothing learned with the number %1"_s.arg(id.value));
    return found.first();
}

Result<QList<Owned>> SupplierKnowledgeRepository::learnedFrom(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, hintSql() + u"WHERE h.learned_from = :id ORDER BY h.id"_s));
    query.bindValue(u":id"_s, id.value);
    return hintsOf(query);
}

Result<SupplierHintId> SupplierKnowledgeRepository::addHint(SupplierId supplier, const SupplierHint &hint)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"INSERT INTO supplier_hint (supplier_id, kind, field, value, printed, learned_from, "
                             "learned_by, learned_at) VALUES (:supplier, :kind, :field, :value, :printed, :from, "
                             ":by, :at)"_s));
    query.bindValue(u":supplier"_s, supplier.value);
    query.bindValue(u":kind"_s, int(hint.kind));
    query.bindValue(u":field"_s, notNull(hint.field ? fieldName(*hint.field) : QString()));
    query.bindValue(u":value"_s, notNull(hint.value));
    query.bindValue(u":printed"_s, toSql(hint.printed));
    query.bindValue(u":from"_s, hint.learnedFrom.value);
    query.bindValue(u":by"_s, notNull(hint.learnedBy));
    query.bindValue(u":at"_s, toSql(hint.learnedAt));
    TRY(run(query));
    return SupplierHintId{query.lastInsertId().toLongLong()};
}

Result<> SupplierKnowledgeRepository::removeHint(SupplierHintId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM supplier_hint WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<> SupplierKnowledgeRepository::setForgotten(SupplierHintId id, const QString &by, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE supplier_hint SET forgotten_by = :by, forgotten_at = :at "
                                    "WHERE id = :id"_s));
    query.bindValue(u":by"_s, at.isValid() ? notNull(by) : QVariant());
    query.bindValue(u":at"_s, toSql(at));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

} // namespace desk
