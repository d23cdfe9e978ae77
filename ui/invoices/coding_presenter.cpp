// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "ui/invoices/coding_words.h"

#include <algorithm>

namespace desk {

namespace {
constexpr int ReloadDelayMs = 250; // an import of many codes is one question
} // namespace

CodingPresenter::CodingPresenter(CodingService &coding, ChangeFeed &changes, QObject *parent)
    : QObject(parent), m_service(coding)
{
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(ReloadDelayMs);
    connect(&m_reloadTimer, &QTimer::timeout, this, &CodingPresenter::reload);
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        const bool codes =
            std::ranges::any_of(list, [](const Change &change) { return change.entity == Entity::LedgerCode; });
        if (codes && !m_reloadTimer.isActive())
            m_reloadTimer.start();
    });
    reload();
}

CodingCodesModel &CodingPresenter::codes(LedgerCodeKind kind)
{
    switch (kind) {
    case LedgerCodeKind::CostCentre:
        return m_costCentres;
    case LedgerCodeKind::TaxCode:
        return m_taxCodes;
    case LedgerCodeKind::Account:
        break;
    }
    return m_accounts;
}

void CodingPresenter::reload()
{
    for (const LedgerCodeKind kind : LedgerCodeKinds) {
        whenFinished(m_service.codes(kind), this, [this, kind](const Result<QList<LedgerCode>> &list) {
            if (!list) {
                emit failed(list.error());
                return;
            }
            codes(kind).setCodes(*list);
            emit codesChanged();
        });
    }
}

void CodingPresenter::show(InvoiceId invoice)
{
    const quint64 question = ++m_asked;
    if (m_invoice != invoice) {
        m_invoice = invoice;
        m_proposal = {};
        emit proposalChanged(m_proposal);
        if (!m_reloadTimer.isActive())
            reload(); // what is used most changes with each invoice that is coded
    }
    if (!invoice.isValid())
        return;
    whenFinished(m_service.propose(invoice), this, [this, question](const Result<CodingProposal> &proposal) {
        if (question != m_asked)
            return;
        if (!proposal) {
            emit failed(proposal.error());
            return;
        }
        if (m_proposal == *proposal)
            return;
        m_proposal = *proposal;
        emit proposalChanged(m_proposal);
    });
}

void CodingPresenter::add(const LedgerCode &code)
{
    whenFinished(m_service.save({code}), this, [this, code](const Result<> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return;
        }
        emit added(code);
        reload();
    });
}

} // namespace desk
