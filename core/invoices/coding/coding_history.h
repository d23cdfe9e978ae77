// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

namespace desk {

/// How an earlier invoice of a supplier was coded.
struct CodedInvoice {
    struct Line {
        QString description;
        Coding coding; ///< empty: that of the invoice holds
        bool operator==(const Line &) const = default;
    };
    InvoiceId id;
    Coding coding;
    QList<Line> lines;
    bool operator==(const CodedInvoice &) const = default;
};

/// How much the history has to say before it is believed.
enum class CodingTrust : quint8 {
    Suggest, ///< most of the invoices that say something; of as many, the newest
    Certain, ///< at least three say the same and none says something else
};

/// What earlier invoices say of one with these lines. A coding counts as a whole: account, cost centre and tax code of
/// different invoices are never mixed. Pure. @param history  newest first. @param hidden  codes that are not offered
/// any more, by kind: what carries one says nothing.
[[nodiscard]] CodingProposal codingFrom(const QList<CodedInvoice> &history, const QStringList &descriptions,
                                        CodingTrust trust, const QList<LedgerCode> &hidden = {});

} // namespace desk
