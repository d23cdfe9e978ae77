// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/supplier_checks.h"

#include <QSqlDatabase>

namespace desk {

/// What earlier invoices say of a supplier: those with its VAT id, where there are none those with its name.
/// Threads: that of the connection.
class SupplierRepository {
public:
    explicit SupplierRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// The accounts of the ten newest approved invoices that name one, without `except` and what lies in the trash.
    [[nodiscard]] Result<SupplierAccounts> accounts(const Extraction &extraction, InvoiceId except);
    /// Invoices of the supplier that wait for a person and name another account than `extraction`, at most 50.
    [[nodiscard]] Result<QList<InvoiceId>> waitingWithOtherAccount(const Extraction &extraction, InvoiceId except);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
