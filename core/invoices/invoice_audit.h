// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/storage/audit_trail.h"

#include <QJsonArray>

namespace desk {

/// Appends an event of an invoice. @param actor  empty = who acts in this program; "system" = nobody.
[[nodiscard]] Result<> auditInvoice(WriteTransaction &tx, InvoiceId id, const QString &event,
                                    const QJsonObject &payload, const QString &actor = {});

/// Edits as they are kept in the trail: section, row, name, value, source.
[[nodiscard]] QJsonArray editsForAudit(const QList<ValueEdit> &edits);
/// The header values of a reading by field name.
[[nodiscard]] QJsonObject valuesForAudit(const Extraction &extraction);

} // namespace desk
