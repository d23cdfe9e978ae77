// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_stand.h"

#include "core/invoices/invoice_summary.h"
#include "ui/invoices/review_rules.h"
#include "ui/kit/invoice_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
struct Stand {
    Q_DECLARE_TR_FUNCTIONS(ReviewStand)
};
} // namespace

QString blockSentence(const Invoice &invoice)
{
    const ApprovalBlock block = approvalBlock(invoice);
    if (!block.blocking.isEmpty()) {
        const int more = int(block.blocking.size()) - 1;
        //: Why an invoice cannot be approved. %1: what a rule found, a sentence.
        QString sentence = Stand::tr("Cannot be approved yet. %1").arg(findingMessage(block.blocking.first()));
        if (more > 0)
            sentence += u' ' + Stand::tr("And %Ln more finding(s).", nullptr, more);
        return sentence;
    }
    QStringList names;
    for (const Field field : block.missing)
        names.append(fieldLabel(field));
    //: Why an invoice cannot be approved. %1: names of fields.
    return names.isEmpty() ? QString() : Stand::tr("Cannot be approved yet. Missing: %1.").arg(names.join(u", "_s));
}

ReviewStand standOf(const Invoice &invoice, double threshold)
{
    if (const QString block = blockSentence(invoice); !block.isEmpty())
        return {Tone::Wrong, block};
    const int fields = int(fieldsToCheck(invoice.extraction, threshold).size());
    const QString toCheck = fields > 0 ? Stand::tr("%Ln field(s) to check", nullptr, fields) : QString();
    const QList<FindingGroup> groups = findingGroups(openFindings(invoice.extraction));
    const auto grave = std::ranges::find_if(groups, [](const FindingGroup &group) { return isGrave(group.first()); });
    if (grave != groups.end()) {
        const QString worst = findingsMessage(grave->findings);
        //: What is to be looked at first, and what else. %1: a sentence, %2: "3 fields to check".
        return {Tone::Doubtful, fields > 0 ? Stand::tr("%1 And %2.").arg(worst, toCheck) : worst};
    }
    if (fields > 0)
        return {Tone::Doubtful, toCheck};
    if (!groups.isEmpty())
        return {Tone::Doubtful, Stand::tr("%Ln warning(s) to look at", nullptr, int(groups.size()))};
    return {Tone::Good, Stand::tr("Everything is checked.")};
}

} // namespace desk
