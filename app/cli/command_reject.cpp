// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/terminal.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s, Cli::tr("Why; kept in the audit trail."), u"R"_s});
}

int run(const CommandCall &call)
{
    const QString reason = call.parser.value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return wrongUse(Cli::tr("A rejection needs --reason."));
    return changeEach(
        call, [reason](InvoiceService &service, InvoiceId id, int seen) { return service.reject(id, seen, reason); });
}

} // namespace

Command rejectCommand()
{
    return {u"reject"_s, u"ID..."_s, Cli::tr("Refuses these invoices, with a reason."), addOptions, run};
}

} // namespace desk
