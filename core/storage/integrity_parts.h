// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity_check.h"

namespace desk {

// The single checks behind checkIntegrity(). Threads: that of the connection.

/// What every check gets.
struct IntegrityRun {
    QSqlDatabase &db;
    const IntegrityOptions &options;
    const std::stop_token &stop;
    IntegrityReport &report;

    void add(IntegrityFinding finding);
    void tell(IntegrityStep step, qint64 done, qint64 total) const;
    /// Errors: Cancelled.
    [[nodiscard]] Result<> goOn() const;
};

/// A row of document.
struct StoredDocument {
    qint64 id = 0;
    qint64 invoice = 0; ///< the first that names it; 0 = none
    QByteArray sha256;
    qint64 size = 0; ///< bytes
};

/// Every group of rows against its digest. Errors: Cancelled, those of Database::read.
[[nodiscard]] Result<> checkRows(IntegrityRun &run);
/// The ledger of model calls against its sums. Errors: those of Database::read.
[[nodiscard]] Result<> checkLedger(IntegrityRun &run);
/// The full-text index against the texts, in a copy of it: FTS5 checks only where it could write.
/// @param file  beside which the copy is made. Errors: those of Database::read.
[[nodiscard]] Result<> checkSearch(IntegrityRun &run, const QString &file);
/// Also unpacks the stored pages, where the options say how. Errors: Cancelled, those of Database::read.
[[nodiscard]] Result<QList<StoredDocument>> storedDocuments(IntegrityRun &run);
/// The files in the folder of documents. Errors: Cancelled.
[[nodiscard]] Result<> checkDocuments(IntegrityRun &run, const DataFolder &folder,
                                      const QList<StoredDocument> &documents);

} // namespace desk
