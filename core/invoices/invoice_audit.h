// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/storage/audit_trail.h"

#include <QJsonArray>

namespace desk {

// What the trail says of invoices. A change has one shape in every payload: "name": {"old": ..., "new": ...}, absent
// values left out. Where an event is named after what changes (note_edited, payment_released, finding_accepted), and in
// lists of edits (corrected, coded), "old" and "new" stand at the top.

/// Appends an event of an invoice. @param actor  empty = who acts in this program; "system" = nobody.
[[nodiscard]] Result<> auditInvoice(WriteTransaction &tx, InvoiceId id, const QString &event,
                                    const QJsonObject &payload, const QString &actor = {});

/// Sees an invoice's row before a change, and tells with the event in what it differs after it: no column can change
/// without a word in the trail. Threads: inside Database::write. Ownership: borrows the transaction.
class AuditedChange {
public:
    /// Before the change. Errors: NotFound.
    [[nodiscard]] static Result<AuditedChange> begin(WriteTransaction &tx, InvoiceId id);

    /// After it: appends the event with `payload` and the columns that changed since begin(), or since the last tell().
    /// @param except  columns that are left to the next tell().
    [[nodiscard]] Result<> tell(const QString &event, const QJsonObject &payload = {}, const QString &actor = {},
                                const QStringList &except = {});

private:
    AuditedChange(WriteTransaction &tx, InvoiceId id, QJsonObject row) : m_tx(tx), m_id(id), m_row(std::move(row)) {}
    WriteTransaction &m_tx;
    InvoiceId m_id;
    QJsonObject m_row;
};

/// Edits as they are kept in the trail: section, row, name, value, source.
[[nodiscard]] QJsonArray editsForAudit(const QList<ValueEdit> &edits);
/// The header values of a reading by field name.
[[nodiscard]] QJsonObject valuesForAudit(const Extraction &extraction);
/// The rows of its tables by table: {"lines": [{"description": ...}, ...], "tax_breakdown": ..., ...}.
[[nodiscard]] QJsonObject tablesForAudit(const Extraction &extraction);
/// Adds "findings" with the rules that object, where they differ.
void addFindingsChange(QJsonObject &payload, const QList<Finding> &before, const QList<Finding> &after);

} // namespace desk
