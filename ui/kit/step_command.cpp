// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/step_command.h"

#include <utility>

namespace desk {

StepCommand::StepCommand(const QString &what, std::function<void()> back, std::function<void()> again)
    : QUndoCommand(what), m_back(std::move(back)), m_again(std::move(again))
{
}

void StepCommand::redo()
{
    if (!std::exchange(m_done, false))
        m_again();
}

} // namespace desk
