// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/ledger_codes_presenter.h"

#include <QPointer>
#include <QUndoCommand>

namespace desk {

/// One change of accounts, cost centres or tax codes.
class ChangeLedgerCodesCommand : public QUndoCommand {
public:
    /// @param back  what puts things back.
    ChangeLedgerCodesCommand(LedgerCodesPresenter &presenter, LedgerCodesChange change, LedgerCodesChange back,
                             const QString &what);
    void undo() override;
    void redo() override;

private:
    QPointer<LedgerCodesPresenter> m_presenter; ///< goes before the stack when the screen closes
    LedgerCodesChange m_change, m_back;
};

} // namespace desk
