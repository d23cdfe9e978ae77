// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/splitting/regrouping_repository.h"
#include "core/storage/database.h"

namespace desk {

/// The changes of SplittingService, each as a part of the caller's transaction. Errors: as there.
/// Threads: inside Database::write.

/// The most pages that one invoice may have.
inline constexpr int MaxMergedPages = 300;

[[nodiscard]] Result<Regrouping> splitInvoice(WriteTransaction &tx, JobQueue &jobs, const SeenInvoice &seen,
                                              const QList<PageRange> &parts, const ImportOptions &options);
[[nodiscard]] Result<Regrouping> mergeInvoices(WriteTransaction &tx, JobQueue &jobs, const QList<SeenInvoice> &seen,
                                               const QList<InvoicePage> &order, const ImportOptions &options);
/// @param undo  false = do again what was undone.
[[nodiscard]] Result<> swapRegrouping(WriteTransaction &tx, JobQueue &jobs, RegroupingId id, bool undo);

} // namespace desk
