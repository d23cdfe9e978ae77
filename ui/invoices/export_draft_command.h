// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

#include <QUndoCommand>

namespace desk {

class ExportDialogPresenter;

/// A change of the export profile in hand. Ownership: borrows the presenter.
class ExportDraftCommand : public QUndoCommand {
public:
    ExportDraftCommand(ExportDialogPresenter &presenter, const ExportProfile &to, const QString &text,
                       const QString &setting);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    ExportDialogPresenter &m_presenter;
    ExportProfile m_before, m_after;
    QString m_setting; ///< empty = a step of its own
};

} // namespace desk
