// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_bulk_command.h"

#include <QCoreApplication>

namespace desk {

namespace {

using Action = BulkOutcome::Action;

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(InvoiceListBulkCommand)
};

QString nameOf(Action action, int count)
{
    switch (action) {
    case Action::Approve:
        //: Name of what Undo takes back.
        return Commands::tr("approval of %Ln invoice(s)", nullptr, count);
    case Action::Reject:
        //: Name of what Undo takes back.
        return Commands::tr("rejection of %Ln invoice(s)", nullptr, count);
    case Action::Trash:
        //: Name of what Undo takes back.
        return Commands::tr("moving %Ln invoice(s) to the trash", nullptr, count);
    case Action::Restore:
        //: Name of what Undo takes back.
        return Commands::tr("restoring %Ln invoice(s)", nullptr, count);
    case Action::Assign:
        //: Name of what Undo takes back.
        return Commands::tr("assignment of %Ln invoice(s)", nullptr, count);
    default:
        return {};
    }
}

Action opposite(Action action)
{
    switch (action) {
    case Action::Trash:
        return Action::Restore;
    case Action::Restore:
        return Action::Trash;
    default:
        return Action::Reopen; // of approval and rejection
    }
}

} // namespace

InvoiceListBulkCommand::InvoiceListBulkCommand(InvoiceListBulkPresenter &presenter, const BulkOutcome &outcome,
                                               const QHash<InvoiceId, QString> &assignedBefore)
    : QUndoCommand(nameOf(outcome.action, int(outcome.done.size()))),
      m_presenter(presenter),
      m_action(outcome.action),
      m_text(outcome.text),
      m_ids(outcome.done)
{
    for (auto it = assignedBefore.cbegin(); it != assignedBefore.cend(); ++it)
        m_before[it.value()].append(it.key());
}

void InvoiceListBulkCommand::undo()
{
    if (m_action != Action::Assign) {
        m_presenter.start(opposite(m_action), m_ids, {}, true);
        return;
    }
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
        m_presenter.start(Action::Assign, it.value(), it.key(), true);
}

void InvoiceListBulkCommand::redo()
{
    if (!std::exchange(m_done, false))
        m_presenter.start(m_action, m_ids, m_text, true);
}

} // namespace desk
