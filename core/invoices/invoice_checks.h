// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"

namespace desk {

/// What the commands of an invoice have in common. Threads: inside Database::write.

[[nodiscard]] tl::unexpected<Error> notAllowed(InvoiceId id, const QString &why);

/// The state, without loading all that was read. Errors: NotFound, Conflict (another version than was seen), NotAllowed
/// (in the trash).
[[nodiscard]] Result<InvoiceState> seenState(WriteTransaction &tx, InvoiceId id, int seenVersion);
/// Errors: NotAllowed, with what is in the way.
[[nodiscard]] Result<> checkInReview(InvoiceId id, InvoiceStatus status);
/// The invoice with its reading, if it may be changed in review. Errors: those of both above.
[[nodiscard]] Result<Invoice> reviewed(WriteTransaction &tx, InvoiceId id, int seenVersion);

/// Findings that need other invoices or the settings: duplicates, the alarms about a supplier, an addressee who is not
/// us. The invoice is linked to its supplier already.
[[nodiscard]] Result<> compareWithOthers(WriteTransaction &tx, InvoiceId id, Extraction &extraction,
                                         const OwnIdentity &own);
/// Writes reading, search names and summary. @return the new row version.
[[nodiscard]] Result<int> saveChanged(WriteTransaction &tx, const Invoice &invoice, double certainty);

/// Compares those again that wait for a person, and saves those of which something else is to be said now.
[[nodiscard]] Result<> compareAgain(WriteTransaction &tx, const QList<InvoiceId> &waiting, const ReviewPolicy &policy);
/// Those that found this invoice to be their twin may be wrong now; and later imports that were read first found no
/// twin and have one now. Nobody else would tell them.
[[nodiscard]] Result<> tellTwins(WriteTransaction &tx, InvoiceId id, const QString &number, const ReviewPolicy &policy);
/// After an approval: what waits of the same supplier has another history now. @param otherThan  only what names
/// another account than this one; empty = all.
[[nodiscard]] Result<> tellSameSupplier(WriteTransaction &tx, InvoiceId id, const ReviewPolicy &policy,
                                        const QString &otherThan = {});

} // namespace desk
