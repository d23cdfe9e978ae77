// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_words.h"

#include "ui/kit/format.h"
#include "ui/kit/user_message.h"

#include <QCoreApplication>
#include <QMap>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvoiceListWords)
};

using Action = BulkOutcome::Action;

QString assignedTitle(const BulkOutcome &outcome, int done)
{
    if (outcome.text.isEmpty())
        return Words::tr("%Ln invoice(s) assigned to nobody.", nullptr, done);
    //: %1 is a person's name.
    return Words::tr("%Ln invoice(s) assigned to %1.", nullptr, done).arg(displayName(outcome.text));
}

QString settledReason(const BulkOutcome &outcome)
{
    return outcome.action == Action::Reopen ? Words::tr("%Ln neither approved nor rejected", nullptr, outcome.settled)
                                            : Words::tr("%Ln approved or rejected before", nullptr, outcome.settled);
}

QString untouchedReason(const BulkOutcome &outcome)
{
    return outcome.action == Action::Trash
               ? Words::tr("%Ln being read or released for payment", nullptr, outcome.untouched)
               : Words::tr("%Ln not in the trash any more", nullptr, outcome.untouched);
}

} // namespace

QString bulkProgressWord(Action action)
{
    switch (action) {
    case Action::Approve:
        //: Beside a progress bar.
        return Words::tr("Approving");
    case Action::Reject:
        //: Beside a progress bar.
        return Words::tr("Rejecting");
    case Action::Reopen:
        //: Beside a progress bar.
        return Words::tr("Reopening");
    case Action::ReadAgain:
        //: Beside a progress bar: the documents are put into the queue for reading.
        return Words::tr("Queueing");
    case Action::Trash:
        //: Beside a progress bar.
        return Words::tr("Moving to the trash");
    case Action::Restore:
        //: Beside a progress bar.
        return Words::tr("Restoring");
    case Action::Assign:
        //: Beside a progress bar.
        return Words::tr("Assigning");
    case Action::SaveOriginals:
        //: Beside a progress bar: original documents are written into a folder.
        return Words::tr("Saving originals");
    }
    return {};
}

QString bulkTitle(const BulkOutcome &outcome)
{
    const int done = int(outcome.done.size());
    switch (outcome.action) {
    case Action::Approve:
        return Words::tr("%Ln invoice(s) approved.", nullptr, done);
    case Action::Reject:
        return Words::tr("%Ln invoice(s) rejected.", nullptr, done);
    case Action::Reopen:
        return Words::tr("%Ln invoice(s) reopened.", nullptr, done);
    case Action::ReadAgain:
        return Words::tr("%Ln invoice(s) will be read again.", nullptr, done);
    case Action::Trash:
        return Words::tr("%Ln invoice(s) moved to the trash.", nullptr, done);
    case Action::Restore:
        return Words::tr("%Ln invoice(s) restored.", nullptr, done);
    case Action::Assign:
        return assignedTitle(outcome, done);
    case Action::SaveOriginals:
        return Words::tr("%Ln original(s) saved.", nullptr, done);
    }
    return {};
}

QString bulkLeft(const BulkOutcome &outcome)
{
    QStringList why;
    if (outcome.blocked > 0)
        why.append(Words::tr("%Ln with a finding that blocks", nullptr, outcome.blocked));
    if (outcome.incomplete > 0)
        why.append(Words::tr("%Ln without a field that is needed", nullptr, outcome.incomplete));
    if (outcome.notRead > 0)
        why.append(Words::tr("%Ln not read", nullptr, outcome.notRead));
    if (outcome.settled > 0)
        why.append(settledReason(outcome));
    if (outcome.untouched > 0)
        why.append(untouchedReason(outcome));
    if (outcome.changed > 0)
        why.append(Words::tr("%Ln changed by somebody else meanwhile", nullptr, outcome.changed));
    if (outcome.cancelled > 0)
        why.append(Words::tr("%Ln not begun when it was cancelled", nullptr, outcome.cancelled));
    QMap<QString, int> errors; // the same for many files is said once
    for (const Error &error : outcome.errors)
        ++errors[userMessage(error).title];
    for (auto it = errors.cbegin(); it != errors.cend(); ++it)
        //: Why some of many were left. %1: a sentence such as "The disk is full.", %2: how many.
        why.append(it.value() == 1 ? it.key() : Words::tr("%1 (%2)").arg(it.key(), QLocale().toString(it.value())));
    //: After a bulk action: what was left alone. %1: a list such as "2 not read; 1 with a finding that blocks".
    return why.isEmpty() ? QString() : Words::tr("Left as they were: %1.").arg(why.join(u"; "_s));
}

} // namespace desk
