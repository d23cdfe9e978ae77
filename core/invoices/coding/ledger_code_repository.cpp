// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/ledger_code_repository.h"

#include "core/invoices/coding/ledger_codes.h"
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The codes of that kind that invoices and their lines carry.
QString usedCodes(LedgerCodeKind kind)
{
    return u"SELECT %1 AS code FROM coding WHERE %1 IS NOT NULL"_s.arg(ledgerCodeKindName(kind));
}

} // namespace

Result<QList<LedgerCode>> LedgerCodeRepository::all(LedgerCodeKind kind)
{
    const QString uses = u"(SELECT code, count(*) AS uses FROM ("_s + usedCodes(kind) + u") GROUP BY code)"_s;
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT code, name, hidden, coalesce(uses, 0) FROM ledger_code LEFT JOIN "_s + uses +
                                 u" USING (code) WHERE kind = :kind UNION ALL SELECT code, '', 0, uses FROM "_s + uses +
                                 u" WHERE code NOT IN (SELECT code FROM ledger_code WHERE kind = :same_kind)"_s));
    query.bindValue(u":kind"_s, int(kind));
    query.bindValue(u":same_kind"_s, int(kind));
    TRY(run(query));
    QList<LedgerCode> codes;
    while (query.next())
        codes.append({.kind = kind,
                      .code = query.value(0).toString(),
                      .name = query.value(1).toString(),
                      .hidden = query.value(2).toBool(),
                      .used = query.value(3).toInt()});
    TRY(ended(query));
    return codes;
}

Result<QList<LedgerCode>> LedgerCodeRepository::hidden(LedgerCodeKind kind)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT code, name FROM ledger_code WHERE kind = :kind AND hidden = 1"_s));
    query.bindValue(u":kind"_s, int(kind));
    TRY(run(query));
    QList<LedgerCode> codes;
    while (query.next())
        codes.append(
            {.kind = kind, .code = query.value(0).toString(), .name = query.value(1).toString(), .hidden = true});
    TRY(ended(query));
    return codes;
}

Result<std::optional<LedgerCode>> LedgerCodeRepository::find(LedgerCodeKind kind, const QString &code)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT name, hidden FROM ledger_code WHERE kind = :kind AND code = :code"_s));
    query.bindValue(u":kind"_s, int(kind));
    query.bindValue(u":code"_s, code);
    TRY(run(query));
    if (query.next())
        return LedgerCode{
            .kind = kind, .code = code, .name = query.value(0).toString(), .hidden = query.value(1).toBool()};
    TRY(ended(query));
    return std::nullopt;
}

Result<bool> LedgerCodeRepository::isInUse(LedgerCodeKind kind, const QString &code)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT EXISTS (SELECT 1 FROM ("_s + usedCodes(kind) + u") WHERE code = :code)"_s));
    query.bindValue(u":code"_s, code);
    TRY(run(query));
    const bool used = query.next() && query.value(0).toBool();
    TRY(ended(query));
    return used;
}

Result<> LedgerCodeRepository::save(const LedgerCode &code)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO ledger_code (kind, code, name, hidden) "
                                    "VALUES (:kind, :code, :name, :hidden) ON CONFLICT (kind, code) "
                                    "DO UPDATE SET name = excluded.name, hidden = excluded.hidden"_s));
    query.bindValue(u":kind"_s, int(code.kind));
    query.bindValue(u":code"_s, code.code);
    query.bindValue(u":name"_s, notNull(code.name));
    query.bindValue(u":hidden"_s, code.hidden ? 1 : 0);
    TRY(run(query));
    return {};
}

Result<> LedgerCodeRepository::remove(LedgerCodeKind kind, const QString &code)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM ledger_code WHERE kind = :kind AND code = :code"_s));
    query.bindValue(u":kind"_s, int(kind));
    query.bindValue(u":code"_s, code);
    TRY(run(query));
    return {};
}

} // namespace desk
