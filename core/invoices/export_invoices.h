// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QByteArray>
#include <QJsonObject>

namespace desk {

/// The object of `cli.md` for one invoice: document, id, status, error, fields, line_items, tax_breakdown,
/// allowances_charges, findings, cost_usd, elapsed_ms, stages. Absent values are left out.
/// @param path  as the command line was given it; empty = the invoice's own.
[[nodiscard]] QJsonObject invoiceToJson(const Invoice &invoice, const QString &path = {});

/// Writes whole or not at all (a temporary file beside the target, then renamed).
/// Errors: ReadOnly, DiskFull, Io.
[[nodiscard]] Result<> writeWhole(const QString &file, const QByteArray &bytes);

} // namespace desk
