// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QCommandLineParser>

namespace desk {

/// --status, --supplier, --since, --text and what else narrows the list as a query. Errors: InvalidArgument with what is expected.
[[nodiscard]] Result<InvoiceQuery> queryFromOptions(const QCommandLineParser &parser);

/// Reads ids as people write them. Errors: InvalidArgument naming the one that is none.
[[nodiscard]] Result<QList<InvoiceId>> idsFromArguments(const QStringList &arguments);

/// All that was read of one invoice, as `show` prints it.
void printInvoice(const Invoice &invoice);

/// What changes one invoice: approve, reject, reopen. Gets the service, the id and the version that was seen.
using StateChange = std::function<QFuture<Result<int>>(InvoiceService &, InvoiceId, int)>;

/// Runs the change for each id of the command line, prints each invoice's state after it. Returns an ExitStatus.
struct CommandCall;
[[nodiscard]] int changeEach(const CommandCall &call, const StateChange &change);

} // namespace desk
