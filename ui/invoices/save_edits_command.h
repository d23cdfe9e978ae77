// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QUndoCommand>

namespace desk {

class ReviewPresenter;

/// A saved edit on the undo stack. Undo and redo are new, version-checked saves of what stood there on the other side.
/// Threads: main thread. Borrows the presenter, which owns the stack.
class SaveEditsCommand : public QUndoCommand {
public:
    /// The edit is saved already: the first redo() of the stack does nothing.
    SaveEditsCommand(ReviewPresenter &presenter, const QList<ValueEdit> &after, const QList<ValueEdit> &before,
                     const QString &what);

    void undo() override;
    void redo() override;

private:
    /// Shared with a save that is under way: the stack may drop the command before it ends.
    struct Sides {
        QList<ValueEdit> before, after;
    };
    ReviewPresenter &m_presenter;
    std::shared_ptr<Sides> m_sides;
    bool m_saved = true;
};

} // namespace desk
