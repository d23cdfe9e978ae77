// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_history.h"

#include "core/base/text_key.h"

#include <algorithm>
#include <optional>

namespace desk {

namespace {

constexpr int CertainFrom = 3;

bool sameCodes(const Coding &a, const Coding &b)
{
    return a.account == b.account && a.costCentre == b.costCentre && a.taxCode == b.taxCode;
}

/// The votes for codings, each invoice once for each coding that it names.
class Ballot {
public:
    Ballot(CodingTrust trust, const QList<LedgerCode> &hidden) : m_trust(trust), m_hidden(hidden) {}

    void vote(const Coding &coding)
    {
        if (coding.isEmpty() || isHidden(coding))
            return;
        const auto found = std::ranges::find_if(m_votes, [&](const Vote &v) { return sameCodes(v.coding, coding); });
        if (found != m_votes.end())
            ++found->count;
        else
            m_votes.append({coding, 1});
    }
    /// An invoice that names several codings for the one thing asked.
    void spoil() { m_spoilt = true; }

    [[nodiscard]] Coding outcome() const
    {
        // The first of several with as many votes is that of the newest invoice.
        const auto most = std::ranges::max_element(m_votes, {}, &Vote::count);
        if (most == m_votes.end())
            return {};
        if (m_trust == CodingTrust::Certain && (m_spoilt || m_votes.size() > 1 || most->count < CertainFrom))
            return {};
        Coding coding = most->coding;
        coding.proposedFrom = most->count;
        return coding;
    }

private:
    struct Vote {
        Coding coding;
        int count = 0;
    };

    [[nodiscard]] bool isHidden(const Coding &coding) const
    {
        return std::ranges::any_of(m_hidden, [&](const LedgerCode &code) {
            switch (code.kind) {
            case LedgerCodeKind::Account:
                return code.code == coding.account;
            case LedgerCodeKind::CostCentre:
                return code.code == coding.costCentre;
            case LedgerCodeKind::TaxCode:
                return code.code == coding.taxCode;
            }
            return false;
        });
    }

    CodingTrust m_trust;
    const QList<LedgerCode> &m_hidden;
    QList<Vote> m_votes;
    bool m_spoilt = false;
};

const Coding &inForce(const CodedInvoice &invoice, const CodedInvoice::Line &line)
{
    return line.coding.isEmpty() ? invoice.coding : line.coding;
}

/// The one coding of the whole invoice: its own, or the one that all of its lines share; nullopt where they differ.
std::optional<Coding> codingOfAll(const CodedInvoice &invoice)
{
    if (!invoice.coding.isEmpty() || invoice.lines.isEmpty())
        return invoice.coding;
    const Coding &first = invoice.lines.first().coding;
    const bool same =
        std::ranges::all_of(invoice.lines, [&](const auto &line) { return sameCodes(line.coding, first); });
    return same ? std::optional(first) : std::nullopt;
}

Coding codingOfInvoice(const QList<CodedInvoice> &history, Ballot ballot)
{
    for (const CodedInvoice &invoice : history) {
        if (const auto coding = codingOfAll(invoice))
            ballot.vote(*coding);
        else
            ballot.spoil();
    }
    return ballot.outcome();
}

/// @param key  letters alone: "Hosting 03/2026" and "hosting 04/2026" are the same thing bought.
Coding codingOfLine(const QList<CodedInvoice> &history, const QString &key, Ballot ballot)
{
    for (const CodedInvoice &invoice : history) {
        QList<Coding> named; // the same thing twice on one invoice is one vote
        for (const CodedInvoice::Line &line : invoice.lines) {
            if (letterKey(line.description) != key)
                continue;
            const Coding &coding = inForce(invoice, line);
            if (std::ranges::none_of(named, [&](const Coding &c) { return sameCodes(c, coding); }))
                named.append(coding);
        }
        for (const Coding &coding : named)
            ballot.vote(coding);
        if (named.size() > 1)
            ballot.spoil();
    }
    return ballot.outcome();
}

} // namespace

CodingProposal codingFrom(const QList<CodedInvoice> &history, const QStringList &descriptions, CodingTrust trust,
                          const QList<LedgerCode> &hidden)
{
    const Ballot ballot(trust, hidden);
    CodingProposal proposal;
    proposal.outOf = int(history.size());
    proposal.invoice = codingOfInvoice(history, ballot);
    for (const QString &description : descriptions) {
        const QString key = letterKey(description);
        Coding line = key.isEmpty() ? Coding() : codingOfLine(history, key, ballot);
        if (sameCodes(line, proposal.invoice))
            line = {}; // the invoice's own holds for it
        proposal.lines.append(line);
    }
    return proposal;
}

} // namespace desk
