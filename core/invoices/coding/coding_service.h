// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QFuture>
#include <QObject>

class QSqlDatabase;

namespace desk {

class Database;

/// Stored by number: only append.
enum class LedgerCodeKind : quint8 { Account, CostCentre, TaxCode };

/// One entry of the person's chart of accounts, cost centres or tax codes.
struct LedgerCode {
    LedgerCodeKind kind = LedgerCodeKind::Account;
    QString code, name;
    bool hidden = false; ///< not offered any more; what carries it keeps it
    int used = 0;        ///< invoices and lines that carry it; of what codes() gives, not saved
    bool operator==(const LedgerCode &) const = default;
};

/// What the supplier's earlier invoices say about coding. `proposedFrom` says how many said so.
struct CodingProposal {
    Coding invoice;
    QList<Coding> lines; ///< one for each line of the invoice; empty ones propose nothing
    int outOf = 0;       ///< coded invoices of this supplier that were looked at (the newest 20)
    bool operator==(const CodingProposal &) const = default;
};

/// The ledger's codes, and what they are likely to be for an invoice. The coding itself is part of the Extraction and
/// saved through InvoiceService::saveReview. Threads: main thread; futures finish on other threads.
class CodingService : public QObject {
    Q_OBJECT
public:
    explicit CodingService(Database &database, QObject *parent = nullptr);
    ~CodingService() override;

    /// In the order of their codes; those in use that were never entered are among them, without a name.
    [[nodiscard]] QFuture<Result<QList<LedgerCode>>> codes(LedgerCodeKind kind) const;
    /// Adds or changes. Errors: InvalidArgument (no code, over 36 characters, blanks at its ends, a line break).
    [[nodiscard]] QFuture<Result<>> save(QList<LedgerCode> codes);
    [[nodiscard]] QFuture<Result<>> remove(LedgerCodeKind kind, QStringList codes);

    /// From the newest coded invoices of the same supplier (VAT id, else name): for a line, first those with the same
    /// description, then the invoice's own.
    [[nodiscard]] QFuture<Result<CodingProposal>> propose(InvoiceId invoice) const;

private:
    Database &m_database;
};

/// Reads a chart of accounts from CSV or tab-separated text: code, name; a first row that says so is skipped. UTF-8 or
/// Windows-1252. Errors: InvalidArgument (no row with a code).
[[nodiscard]] Result<QList<LedgerCode>> ledgerCodesFromCsv(LedgerCodeKind kind, const QByteArray &text);

/// Fills what is not coded from the supplier's history, where at least three invoices agree and none differs.
/// For the transaction that saves a reading. Errors: those of Database::read.
[[nodiscard]] Result<> proposeCoding(QSqlDatabase &connection, InvoiceId self, Extraction &extraction);

} // namespace desk
