// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>

namespace desk {

/// A step that is done already, with what takes it back and what does it again: both are new, saved changes.
/// Threads: main thread.
class StepCommand : public QUndoCommand {
public:
    /// @param what  for the undo menu, translated.
    StepCommand(const QString &what, std::function<void()> back, std::function<void()> again);

    void undo() override { m_back(); }
    void redo() override;

private:
    std::function<void()> m_back, m_again;
    bool m_done = true; ///< the first redo() of the stack does nothing
};

} // namespace desk
