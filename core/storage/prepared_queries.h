// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

#include <map>

namespace desk {

/// Statements that are prepared once and run again and again on one connection: for what is written many times a
/// second. Threads: that of the connection; must go, or be cleared, before the connection is closed.
class PreparedQueries {
public:
    /// The statement, ready for values. One that is asked for again while its rows are being read starts anew.
    /// Errors: Internal (it does not fit the schema).
    [[nodiscard]] Result<QSqlQuery *> get(QSqlDatabase &connection, const QString &statement);
    void clear() { m_queries.clear(); }

private:
    std::map<QString, QSqlQuery> m_queries; // what get() gave stays where it is
};

} // namespace desk
