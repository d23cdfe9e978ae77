// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"

#include <QSqlDatabase>

namespace desk {

/// A payment as it stands, for the history of its states.
struct PaymentRow {
    InvoiceId id;
    PaymentState state = PaymentState::Open;
    QString holdReason, releasedBy;
    qint64 orderId = 0; ///< 0 = in no file
    QDate paidOn;
    int rowVersion = 0; ///< 0 = no row yet
};

/// Who released what.
struct PaymentRelease {
    QString by;
    QDateTime at;
    QString iban;
    Money amount;
};

struct NewPaymentOrder {
    QString messageId;
    QDateTime createdAt;
    QString actor;
    QDate executionDate;
    QString file;
    QByteArray sha256; ///< 32 bytes
    Money total;
    qsizetype payments = 0;
};

/// The rows of payments and of the files for the bank. The version is checked by the caller in the same transaction.
/// Threads: inside Database::write.
class PaymentRepository {
public:
    explicit PaymentRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Version 0 and Open where there is no row.
    [[nodiscard]] Result<PaymentRow> find(InvoiceId id);
    [[nodiscard]] Result<bool> invoiceExists(InvoiceId id);
    [[nodiscard]] Result<> release(InvoiceId id, const PaymentRelease &release);
    /// Open again, without what was said of release and hold.
    [[nodiscard]] Result<> reopen(InvoiceId id);
    [[nodiscard]] Result<> hold(InvoiceId id, const QString &reason);
    [[nodiscard]] Result<> setPaid(InvoiceId id, QDate on);
    /// Paid -> what it was: Ordered, Released, OnHold or Open. @return the state.
    [[nodiscard]] Result<PaymentState> takeBackPaid(const PaymentRow &row);
    /// Released -> Ordered. A payment that nobody had to release gets `release` along with it.
    [[nodiscard]] Result<> setOrdered(InvoiceId id, PaymentOrderId order, const PaymentRelease &release,
                                      bool withDiscount);
    /// Ordered -> Released.
    [[nodiscard]] Result<> leaveOrder(InvoiceId id);
    [[nodiscard]] Result<PaymentOrderId> insertOrder(const NewPaymentOrder &order);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
