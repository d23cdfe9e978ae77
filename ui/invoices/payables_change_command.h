// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/payables_presenter.h"

#include <QUndoCommand>

namespace desk {

/// A release, hold or payment on the undo stack. Undo and redo are new, version-checked acts.
/// Threads: main thread. Borrows the presenter, which owns the stack.
class PayablesChangeCommand : public QUndoCommand {
public:
    /// The act is done already: the first redo() of the stack does nothing.
    PayablesChangeCommand(PayablesPresenter &presenter, QList<PaymentTarget> before, QList<PaymentTarget> after,
                          const QString &what);

    void undo() override;
    void redo() override;

private:
    PayablesPresenter &m_presenter;
    QList<PaymentTarget> m_before, m_after;
    bool m_done = true;
};

} // namespace desk
