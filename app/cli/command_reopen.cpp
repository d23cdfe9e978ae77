// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"

namespace desk {

using namespace Qt::StringLiterals;

Command reopenCommand()
{
    return {u"reopen"_s, u"ID..."_s, Cli::tr("Takes an approval or a rejection back."), nullptr,
            [](const CommandCall &call) {
                return changeEach(
                    call, [](InvoiceService &service, InvoiceId id, int seen) { return service.reopen(id, seen); });
            }};
}

} // namespace desk
