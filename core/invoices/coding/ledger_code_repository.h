// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QSqlDatabase>

namespace desk {

/// The rows of the ledger's codes. Threads: that of the connection; functions that change something run inside
/// Database::write.
class LedgerCodeRepository {
public:
    explicit LedgerCodeRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// With those that invoices carry and nobody entered, in no order.
    [[nodiscard]] Result<QList<LedgerCode>> all(LedgerCodeKind kind);
    /// Those that are not offered any more.
    [[nodiscard]] Result<QList<LedgerCode>> hidden(LedgerCodeKind kind);
    /// What was entered for that code, or nullopt.
    [[nodiscard]] Result<std::optional<LedgerCode>> find(LedgerCodeKind kind, const QString &code);
    [[nodiscard]] Result<bool> isInUse(LedgerCodeKind kind, const QString &code);
    [[nodiscard]] Result<> save(const LedgerCode &code);
    [[nodiscard]] Result<> remove(LedgerCodeKind kind, const QString &code);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
