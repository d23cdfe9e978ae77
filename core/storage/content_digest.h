// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <memory>

namespace desk {

class WriteTransaction;

/// Rows that share one digest: what is changed together. The numbers stand in content_digest.entity: only append.
/// Up to 99 they are those of Entity; from 100 on they are parts of an invoice, and what has no Entity.
enum class DigestGroup : quint8 {
    Invoice = 0,
    Job = 1,
    Setting = 2,
    Document = 3,
    SavedFilter = 4,
    LedgerCode = 5,
    PaymentOrder = 6,
    ExportProfile = 7,
    Supplier = 9,      ///< with its keys, accounts and what was learned of it
    Budget = 10,       ///< limits, overrides, closed scopes, days
    ModelCall = 11,    ///< what was sent with a call
    ModelPrice = 12,   ///< typed or imported
    ModelService = 13, ///< consents and declared tiers
    Reading = 100,     ///< the values, candidates and stages of an invoice
    Review = 101,      ///< its findings, notes, corrections, coding and payment
    Search = 102,      ///< its text in the full-text search
    AuditKey = 103,
    UiState = 104,
    InvoicePages = 105, ///< of an invoice that is a part of a file or lies in several
    Regrouping = 106,
    ResponseCache = 107,
    ModelBatch = 108,
    Complete =
        255, ///< not rows: stands there (id 0) once everything has its digest; from then on a missing one is a loss
};

/// One table of a group.
struct DigestTable {
    DigestGroup group;
    QString table;
    QString key; ///< the column that holds the id of the group; empty = the whole table belongs to id 0
};

/// Every table that has digests, and where its rows belong. The one place that says so.
[[nodiscard]] const QList<DigestTable> &digestTables();

/// The other tables: the audit trail (a chain of its own), what is derived from others (the index of the search, which
/// FTS5 checks itself), the ledger of model calls and its sums (each proves the other, see LedgerRepository), and what
/// is of little use after the program has ended (leases, the log of changes, how a service behaved lately).
[[nodiscard]] const QStringList &tablesWithoutDigest();

/// Where the search for rows without a digest goes on.
struct DigestFill {
    qsizetype owner = 0;
    qint64 after = -1;
};

/// SHA-256 of all rows of a group, kept in content_digest in the transaction that changes them, so that a byte that
/// changed by itself is found. What a transaction touched is noted by temporary triggers of the writing connection:
/// no change can be forgotten. A group without rows has no digest.
/// A migration that changes rows or columns of these tables must empty content_digest; they are made anew then.
/// Threads: that of the connection; must go before it is closed.
class ContentDigests {
public:
    explicit ContentDigests(QSqlDatabase &connection);
    ~ContentDigests();

    /// What the rows say now; empty if there are none. Errors: those of Database::read.
    [[nodiscard]] Result<QByteArray> compute(DigestGroup group, qint64 id);
    /// Notes from now on what this connection touches. Errors: those of Database::write.
    [[nodiscard]] Result<> watch();
    /// Makes the digests of what was touched since the last call, in the caller's transaction.
    /// Errors: those of Database::write.
    [[nodiscard]] Result<> storeTouched();
    /// Computes and stores one digest, in the caller's transaction. Errors: those of Database::write.
    [[nodiscard]] Result<> store(DigestGroup group, qint64 id);
    /// Makes digests of rows that have none (written by schema 2 or before), in the caller's transaction.
    /// @param from     where to begin; afterwards where to go on.
    /// @param limitMs  stops after about this long.
    /// @return true once everything has its digest. Errors: those of Database::write.
    [[nodiscard]] Result<bool> fillMissing(DigestFill &from, int limitMs);
    /// All of them at once, in the caller's transaction. Errors: those of Database::write.
    [[nodiscard]] static Result<> fillAll(WriteTransaction &tx);
    /// Whether everything had its digest once. Errors: those of Database::read.
    [[nodiscard]] static Result<bool> isComplete(QSqlDatabase &connection);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
