// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_history.h"

#include <QSqlDatabase>

namespace desk {

/// The coding of invoices, as the history of their suppliers. ExtractionRepository writes it.
/// Threads: that of the connection.
class CodingRepository {
public:
    explicit CodingRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// The newest approved and coded invoices of that seller that are not in the trash, newest first: by VAT id, and
    /// where none is coded under it, by name as sameSellerName() compares it.
    [[nodiscard]] Result<QList<CodedInvoice>> historyOf(const QString &vatId, const QString &sellerName,
                                                        InvoiceId except, int atMost);

private:
    [[nodiscard]] Result<bool> isEmpty();
    [[nodiscard]] Result<QList<InvoiceId>> withVatId(const QString &vatId, InvoiceId except, int atMost);
    [[nodiscard]] Result<QList<InvoiceId>> withName(const QString &vatId, const QString &name, InvoiceId except,
                                                    int atMost);
    [[nodiscard]] Result<QStringList> sellersLike(const QString &name);
    [[nodiscard]] Result<CodedInvoice> load(InvoiceId id);
    QSqlDatabase &m_db;
};

} // namespace desk
