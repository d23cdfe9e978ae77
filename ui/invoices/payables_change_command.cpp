// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_change_command.h"

namespace desk {

PayablesChangeCommand::PayablesChangeCommand(PayablesPresenter &presenter, QList<PaymentTarget> before,
                                             QList<PaymentTarget> after, const QString &what)
    : QUndoCommand(what), m_presenter(presenter), m_before(std::move(before)), m_after(std::move(after))
{
}

void PayablesChangeCommand::undo()
{
    m_presenter.restore(m_before);
}

void PayablesChangeCommand::redo()
{
    if (!std::exchange(m_done, false))
        m_presenter.restore(m_after);
}

} // namespace desk
