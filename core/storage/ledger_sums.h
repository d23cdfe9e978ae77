// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace desk {

/// Sums of the ledger of model calls (budget_balance) that are not those of its rows (model_call).
struct LedgerDifference {
    int scopeKind = 0; ///< as in the tables
    QString scope;
    QString day;
};

/// None, unless a byte changed by itself: both are written in one transaction, and each proves the other. Empty for a
/// file of a schema without a ledger. Errors: those of Database::read.
[[nodiscard]] Result<QList<LedgerDifference>> ledgerDifferences(QSqlDatabase &connection);

} // namespace desk
