// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QSqlDatabase>

namespace desk {

/// Lists of short texts as they are stored: JSON.
[[nodiscard]] QString toJsonList(const QStringList &texts);
[[nodiscard]] QStringList fromJsonList(const QVariant &json);

/// What the rules say of an invoice, and how its reading went.
/// Threads: that of the connection; save() runs inside Database::write.
class FindingRepository {
public:
    explicit FindingRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Appends to the findings and stages of `extraction`.
    [[nodiscard]] Result<> load(InvoiceId id, Extraction &extraction);
    /// Replaces everything that is there.
    [[nodiscard]] Result<> save(InvoiceId id, const Extraction &extraction);

    /// Invoices that wait for a person, with a finding that points to this one.
    [[nodiscard]] Result<QList<InvoiceId>> waitingThatPointTo(InvoiceId id);

private:
    [[nodiscard]] Result<> loadFindings(InvoiceId id, QList<Finding> &findings);
    [[nodiscard]] Result<> loadStages(InvoiceId id, QList<Stage> &stages);
    [[nodiscard]] Result<> saveFindings(InvoiceId id, const QList<Finding> &findings);
    [[nodiscard]] Result<> saveStages(InvoiceId id, const QList<Stage> &stages);
    QSqlDatabase &m_db;
};

} // namespace desk
