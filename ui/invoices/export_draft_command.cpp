// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_draft_command.h"

#include "ui/invoices/export_dialog_presenter.h"

namespace desk {

ExportDraftCommand::ExportDraftCommand(ExportDialogPresenter &presenter, const ExportProfile &to, const QString &text,
                                       const QString &setting)
    : QUndoCommand(text), m_presenter(presenter), m_before(presenter.draft()), m_after(to), m_setting(setting)
{
}

void ExportDraftCommand::undo()
{
    m_presenter.apply(m_before);
}

void ExportDraftCommand::redo()
{
    m_presenter.apply(m_after);
}

bool ExportDraftCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const ExportDraftCommand *>(next);
    if (m_setting.isEmpty() || other->m_setting != m_setting)
        return false;
    m_after = other->m_after;
    return true;
}

} // namespace desk
