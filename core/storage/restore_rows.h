// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/restore.h"

namespace desk {

// The part of a restore that happens in one transaction. The connection has the backup, moved to the schema of today,
// attached as `source`, holds the database for itself alone, and has a transaction open.

/// Replaces all rows but the kept ones, puts the audit trails together and writes the event of the restore.
/// Errors: Damaged (what was copied is not what the backup holds), those of Database::write.
[[nodiscard]] Result<> replaceRows(QSqlDatabase &db, const Clock &clock, const RestoreOptions &options,
                                   RestoreReport &report);

/// Invoices whose documents the source does not have. Errors: those of Database::read.
[[nodiscard]] Result<QList<NewerInvoice>> newerInvoices(QSqlDatabase &db, const DataFolder &folder);

} // namespace desk
