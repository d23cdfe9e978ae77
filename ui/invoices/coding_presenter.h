// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"
#include "ui/invoices/coding_codes_model.h"

#include <QTimer>

namespace desk {

class ChangeFeed;

/// The codes of the ledger, kept up to date, and what the supplier's history proposes for the invoice on screen.
/// Threads: main thread. Ownership: borrows the services.
class CodingPresenter : public QObject {
    Q_OBJECT
public:
    CodingPresenter(CodingService &coding, ChangeFeed &changes, QObject *parent = nullptr);

    [[nodiscard]] CodingCodesModel &codes(LedgerCodeKind kind);
    /// Asks what is proposed for this invoice; proposalChanged() follows. None: forgets the one before.
    void show(InvoiceId invoice);
    [[nodiscard]] InvoiceId shown() const { return m_invoice; }
    [[nodiscard]] const CodingProposal &proposal() const { return m_proposal; }
    /// Enters a code into the person's lists.
    void add(const LedgerCode &code);

signals:
    void codesChanged();
    void proposalChanged(const desk::CodingProposal &proposal);
    void added(const desk::LedgerCode &code);
    void failed(const desk::Error &error);

private:
    void reload();

    CodingService &m_service;
    CodingCodesModel m_accounts, m_costCentres, m_taxCodes;
    QTimer m_reloadTimer;
    InvoiceId m_invoice;
    CodingProposal m_proposal;
    quint64 m_asked = 0; ///< number of the newest question for a proposal
};

} // namespace desk
