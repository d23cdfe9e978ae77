// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"confirm-account"_s,
                      Cli::tr("Also says that the bank account on them is their supplier's: needed for the first "
                              "account of a supplier, and for another one.")});
}

/// Accepts what is said of the account. @return the row version, as it was seen where nothing is said.
Result<int> confirmAccount(InvoiceService &service, InvoiceId id, int seen)
{
    TRY_ASSIGN(invoice, await(service.invoice(id)));
    int version = seen;
    for (const Finding &finding : std::as_const(invoice.extraction.findings)) {
        if (!finding.blocks() || (finding.rule != "first_account"_L1 && finding.rule != "iban_changed"_L1))
            continue;
        TRY_ASSIGN(accepted, await(service.acceptFinding(id, version, finding.rule, finding.values,
                                                         Cli::tr("The account was confirmed in the terminal."))));
        version = accepted;
    }
    return version;
}

} // namespace

Command approveCommand()
{
    return {u"approve"_s, u"ID..."_s, Cli::tr("Says that the reading of these invoices is right."), addOptions,
            [](const CommandCall &call) {
                const bool confirm = call.parser.isSet(u"confirm-account"_s);
                return changeEach(call, [confirm](InvoiceService &service, InvoiceId id, int seen) {
                    const Result<int> version = confirm ? confirmAccount(service, id, seen) : Result<int>(seen);
                    return version ? service.approve(id, *version)
                                   : QtFuture::makeReadyFuture(Result<int>(tl::unexpected(version.error())));
                });
            }};
}

} // namespace desk
