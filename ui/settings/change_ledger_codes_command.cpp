// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/change_ledger_codes_command.h"

namespace desk {

ChangeLedgerCodesCommand::ChangeLedgerCodesCommand(LedgerCodesPresenter &presenter, LedgerCodesChange change,
                                                   LedgerCodesChange back, const QString &what)
    : QUndoCommand(what), m_presenter(&presenter), m_change(std::move(change)), m_back(std::move(back))
{
}

void ChangeLedgerCodesCommand::undo()
{
    if (m_presenter)
        m_presenter->apply(m_back);
}

void ChangeLedgerCodesCommand::redo()
{
    if (m_presenter)
        m_presenter->apply(m_change);
}

} // namespace desk
