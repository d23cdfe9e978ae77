// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_sums.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<QList<LedgerDifference>> ledgerDifferences(QSqlDatabase &connection)
{
    TRY_ASSIGN(there, prepare(connection, u"SELECT 1 FROM sqlite_schema WHERE name = 'budget_balance'"_s));
    TRY(run(there));
    if (!there.next())
        return QList<LedgerDifference>();
    there.finish();
    // The scopes of a row as CallScopes::all() of core/budget names them.
    const QString scopes = u"SELECT 0 AS k, '' AS s, * FROM model_call UNION ALL "
                           "SELECT 1, envelope, * FROM model_call WHERE envelope <> '' UNION ALL "
                           "SELECT 2, provider, * FROM model_call UNION ALL "
                           "SELECT 3, project, * FROM model_call WHERE project <> '' UNION ALL "
                           "SELECT 4, provider || '/' || model_asked, * FROM model_call UNION ALL "
                           "SELECT 5, role, * FROM model_call WHERE role <> '' UNION ALL "
                           "SELECT 6, sprint, * FROM model_call WHERE sprint <> '' UNION ALL "
                           "SELECT 7, task, * FROM model_call WHERE task <> ''"_s;
    const QString sums = u"SELECT k, s, day, sprint, sum(cost_nano_usd), sum(iif(state IN (0, 4), bound_nano_usd, 0)), "
                         "sum(booked_tokens), sum(iif(state IN (0, 4), bound_tokens, 0)) FROM ("_s +
                         scopes + u") WHERE state <> 5 GROUP BY k, s, day, sprint"_s;
    const QString kept = u"SELECT scope_kind, scope, day, sprint, used_nano_usd, reserved_nano_usd, used_tokens, "
                         "reserved_tokens FROM budget_balance"_s;
    TRY_ASSIGN(query, prepare(connection, u"SELECT DISTINCT scope_kind, scope, day FROM (SELECT * FROM ("_s + kept +
                                              u" EXCEPT "_s + sums + u") UNION ALL SELECT * FROM ("_s + sums +
                                              u" EXCEPT "_s + kept + u")) ORDER BY 1, 2, 3"_s));
    TRY(run(query));
    QList<LedgerDifference> found;
    while (query.next())
        found.append({query.value(0).toInt(), query.value(1).toString(), query.value(2).toString()});
    TRY(ended(query));
    return found;
}

} // namespace desk
