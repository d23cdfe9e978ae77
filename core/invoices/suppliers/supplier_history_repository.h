// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier_alarms.h"
#include "core/invoices/suppliers/supplier_service.h"

#include <QSqlDatabase>

namespace desk {

/// What the invoices of suppliers say. Threads: that of the connection; it only reads.
class SupplierHistoryRepository {
public:
    explicit SupplierHistoryRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Approved ones of the family outside the trash, newest issue date first.
    [[nodiscard]] Result<QList<EarlierInvoice>> approved(SupplierId head, InvoiceId except, int atMost = 200);
    /// All of the family outside the trash, newest issue date first.
    [[nodiscard]] Result<QList<SupplierInvoice>> invoices(SupplierId head, int atMost);
    /// How many that makes, and how many of those wait for a person.
    [[nodiscard]] Result<std::pair<int, int>> counts(SupplierId head);
    /// Rates in percent of its newest 200 approved invoices, the most frequent first; median days from issue to due
    /// date, or -1.
    [[nodiscard]] Result<QStringList> taxRates(SupplierId head);
    [[nodiscard]] Result<int> paymentDays(SupplierId head);

    /// Other invoices of that date and total that were read, neither rejected nor in the trash, at most 20.
    /// `likeness` is left at 0.
    [[nodiscard]] Result<QList<BillTwin>> sameDateAndTotal(QDate issued, const QString &total, const QString &currency,
                                                           SupplierId head, InvoiceId except);
    /// The figures that are printed on an invoice, as far as the search knows its words.
    [[nodiscard]] Result<QSet<QString>> printedFigures(InvoiceId id);

    /// What an invoice of the time before suppliers says of its seller, and the account that its payment went to.
    struct SellerFields {
        Extraction extraction; ///< seller and account only
        bool approved = false;
        SupplierAccount payment; ///< confirmed by who released it; an empty IBAN = it was not released
    };
    [[nodiscard]] Result<SellerFields> sellerFields(InvoiceId id);

    /// Suppliers with approved invoices whose name looks like `skeleton`, without the family of `except`, at most 5.
    [[nodiscard]] Result<QList<NearSupplier>> near(const QString &skeleton, SupplierId except);

    /// All at the top; text and order of the query are the caller's affair.
    [[nodiscard]] Result<QList<SupplierRow>> rows();
    /// Accounts by supplier at the top.
    [[nodiscard]] Result<QMultiHash<SupplierId, QString>> accountsByHead();

private:
    [[nodiscard]] Result<> addTotals(QHash<SupplierId, SupplierRow> &rows);
    [[nodiscard]] Result<> addOpenAccounts(QHash<SupplierId, SupplierRow> &rows);
    QSqlDatabase &m_db;
};

/// The figures of a text: its words with digits.
[[nodiscard]] QSet<QString> figuresOf(const QString &text);
/// The share of what both have in all that either has, 0..1; 0 where one has fewer than five.
[[nodiscard]] double likenessOf(const QSet<QString> &a, const QSet<QString> &b);

} // namespace desk
