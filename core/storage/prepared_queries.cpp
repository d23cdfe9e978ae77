// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/prepared_queries.h"

namespace desk {

Result<QSqlQuery *> PreparedQueries::get(QSqlDatabase &connection, const QString &statement)
{
    auto found = m_queries.find(statement);
    if (found == m_queries.end()) {
        TRY_ASSIGN(query, prepare(connection, statement));
        found = m_queries.emplace(statement, std::move(query)).first;
    }
    return &found->second;
}

} // namespace desk
