// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

#include <QObject>

class QUndoStack;

namespace desk {

class SupplierService;

/// Whose invoice is in review, and what the person says of that supplier's bank account.
/// Threads: main thread. Ownership: borrows the service and the undo stack of the review.
class ReviewSupplierPresenter : public QObject {
    Q_OBJECT
public:
    ReviewSupplierPresenter(SupplierService &suppliers, QUndoStack &undo, QObject *parent = nullptr);

    /// Another invoice, or the same after a change. An invalid id: none.
    void open(InvoiceId invoice);
    /// Of the invoice; none while it is not known, and where nothing names one.
    [[nodiscard]] SupplierId supplier() const { return m_supplier; }
    /// The account of the invoice belongs to its supplier, or does not; one step of undo.
    void decideAccount(const QString &iban, bool theirs);

signals:
    void supplierChanged();
    void failed(const desk::Error &error);

private:
    void write(SupplierId supplier, const QString &iban, AccountState state, InvoiceId on,
               const std::function<void(AccountState before)> &done);

    SupplierService &m_suppliers;
    QUndoStack &m_undo;
    InvoiceId m_invoice;
    SupplierId m_supplier;
    quint64 m_asked = 0;
};

} // namespace desk
