// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/extraction_pipeline.h"
#include "core/invoices/invoice_service.h"
#include "core/invoices/supplier_checks.h"
#include "core/storage/database.h"

namespace desk {

struct Settings;

/// The changes of one invoice, each as a part of the caller's transaction: checks the row version, writes rows, search
/// text, audit event and change. Threads: inside Database::write.

/// What the settings say of the checks of a reading.
struct ReviewPolicy {
    double certainty = DefaultCertainty; ///< threshold of the key fields, 0..1
    OwnIdentity own = {};                ///< who we are
};
[[nodiscard]] ReviewPolicy reviewPolicy(const Settings &settings);

/// When a reading needs no person.
struct ApprovalPolicy {
    bool automatic = false;
    QString limit = {}; ///< decimal; above it a person always looks; empty = none
    ReviewPolicy review = {};
};

/// True when the reading may be approved without a person.
[[nodiscard]] bool needsNoPerson(const Extraction &extraction, const ApprovalPolicy &policy);

/// A reading as it is saved.
struct FinishedReading {
    Extraction extraction;
    QByteArray packedPages;
    int pageCount = 0;
    QString searchText;
    QStringList layoutKeys = {}; ///< of its first page; see layoutKeys()
    qint64 elapsedMs = 0;
};

/// Saves what was read, compares it with other invoices, proposes its coding, and approves it where the policy allows
/// that. What a person said of the coding is kept.
[[nodiscard]] Result<> saveReading(WriteTransaction &tx, InvoiceId id, FinishedReading reading,
                                   const ApprovalPolicy &policy);
/// The invoice has no values then; those of an earlier reading stay in the audit trail. Errors: NotFound.
[[nodiscard]] Result<> saveReadingFailure(WriteTransaction &tx, InvoiceId id, const Error &error, qint64 elapsedMs);

/// The commands of review; see InvoiceService.
[[nodiscard]] Result<SavedReview> saveReviewEdits(WriteTransaction &tx, InvoiceId id, int seenVersion,
                                                  const QList<ValueEdit> &edits, const ReviewPolicy &policy);
/// @param certainty  threshold of the key fields.
[[nodiscard]] Result<int> acceptFindingOf(WriteTransaction &tx, InvoiceId id, int seenVersion, const QString &rule,
                                          const QStringList &values, const QString &reason, double certainty);
[[nodiscard]] Result<int> approveInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion,
                                         const ReviewPolicy &policy);
[[nodiscard]] Result<int> rejectInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion, const QString &reason);
[[nodiscard]] Result<int> reopenInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion);
/// The caller has seen to it that it may go, or is there. Others that wait are compared again.
[[nodiscard]] Result<> trashInvoice(WriteTransaction &tx, InvoiceId id);
[[nodiscard]] Result<> restoreInvoice(WriteTransaction &tx, InvoiceId id);
[[nodiscard]] Result<> markInvoicesExported(WriteTransaction &tx, const QList<InvoiceId> &ids, const QString &format,
                                            const QString &target);

} // namespace desk
