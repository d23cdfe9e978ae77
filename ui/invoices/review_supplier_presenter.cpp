// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_supplier_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "ui/kit/step_command.h"

#include <QUndoStack>

namespace desk {

ReviewSupplierPresenter::ReviewSupplierPresenter(SupplierService &suppliers, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_suppliers(suppliers), m_undo(undo)
{
}

void ReviewSupplierPresenter::open(InvoiceId invoice)
{
    const quint64 asked = ++m_asked;
    if (invoice != m_invoice && m_supplier.isValid()) {
        m_supplier = {};
        emit supplierChanged();
    }
    m_invoice = invoice;
    if (!invoice.isValid())
        return;
    whenFinished(m_suppliers.supplierOf(invoice), this, [this, asked](const Result<SupplierId> &supplier) {
        if (asked != m_asked || !supplier || *supplier == m_supplier)
            return; // without an answer there is no page to go to, which is all
        m_supplier = *supplier;
        emit supplierChanged();
    });
}

void ReviewSupplierPresenter::write(SupplierId supplier, const QString &iban, AccountState state, InvoiceId on,
                                    const std::function<void(AccountState before)> &done)
{
    whenFinished(m_suppliers.setAccountState(supplier, iban, state, on), this,
                 [this, done](const Result<AccountState> &before) {
                     if (!before)
                         emit failed(before.error());
                     else if (done)
                         done(*before);
                 });
}

void ReviewSupplierPresenter::decideAccount(const QString &iban, bool theirs)
{
    if (!m_supplier.isValid())
        return;
    const AccountState state = theirs ? AccountState::Confirmed : AccountState::Refused;
    write(m_supplier, iban, state, m_invoice,
          [this, supplier = m_supplier, iban, state, on = m_invoice](AccountState before) {
              if (on != m_invoice)
                  return; // the stack is another invoice's by now; the supplier's page takes it back
              //: For the undo menu: a bank account was confirmed or refused.
              m_undo.push(new StepCommand(
                  tr("Bank account"), [this, supplier, iban, before, on] { write(supplier, iban, before, on, {}); },
                  [this, supplier, iban, state, on] { write(supplier, iban, state, on, {}); })); // the stack owns it
          });
}

} // namespace desk
