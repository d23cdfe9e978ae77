// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/save_edits_command.h"

#include "ui/invoices/review_presenter.h"

namespace desk {

SaveEditsCommand::SaveEditsCommand(ReviewPresenter &presenter, const QList<ValueEdit> &after,
                                   const QList<ValueEdit> &before, const QString &what)
    : QUndoCommand(what), m_presenter(presenter), m_sides(std::make_shared<Sides>(Sides{before, after}))
{
}

void SaveEditsCommand::undo()
{
    m_presenter.rewrite(m_sides->before, m_sides->after, text(), [sides = m_sides](const QList<ValueEdit> &stood) { sides->after = stood; });
}

void SaveEditsCommand::redo()
{
    if (std::exchange(m_saved, false))
        return;
    m_presenter.rewrite(m_sides->after, m_sides->before, text(), [sides = m_sides](const QList<ValueEdit> &stood) { sides->before = stood; });
}

} // namespace desk
