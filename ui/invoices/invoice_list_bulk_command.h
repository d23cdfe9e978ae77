// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoice_list_bulk_presenter.h"

#include <QUndoCommand>

namespace desk {

/// An action on many invoices, on the undo stack. Undo and redo are new actions on those that it changed; each is
/// judged anew, so that what somebody did meanwhile is not undone with it. Threads: main thread. Borrows the presenter,
/// which owns the stack.
class InvoiceListBulkCommand : public QUndoCommand {
public:
    /// The action is done already: the first redo() of the stack does nothing.
    InvoiceListBulkCommand(InvoiceListBulkPresenter &presenter, const BulkOutcome &outcome,
                           const QHash<InvoiceId, QString> &assignedBefore);

    void undo() override;
    void redo() override;

private:
    InvoiceListBulkPresenter &m_presenter;
    BulkOutcome::Action m_action;
    QString m_text;
    QList<InvoiceId> m_ids;
    QHash<QString, QList<InvoiceId>> m_before; ///< by assignee
    bool m_done = true;
};

} // namespace desk
