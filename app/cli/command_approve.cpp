// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"

namespace desk {

using namespace Qt::StringLiterals;

Command approveCommand()
{
    return {u"approve"_s, u"ID..."_s, Cli::tr("Says that the reading of these invoices is right."), nullptr,
            [](const CommandCall &call) {
                return changeEach(
                    call, [](InvoiceService &service, InvoiceId id, int seen) { return service.approve(id, seen); });
            }};
}

} // namespace desk
