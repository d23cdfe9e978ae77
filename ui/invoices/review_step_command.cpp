// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_step_command.h"

#include <utility>

namespace desk {

ReviewStepCommand::ReviewStepCommand(const QString &what, std::function<void()> back, std::function<void()> again)
    : QUndoCommand(what), m_back(std::move(back)), m_again(std::move(again))
{
}

void ReviewStepCommand::redo()
{
    if (!std::exchange(m_done, false))
        m_again();
}

} // namespace desk
