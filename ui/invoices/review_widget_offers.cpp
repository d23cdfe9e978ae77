// SPDX-License-Identifier: GPL-3.0-or-later
// What the review offers beside the fields: the supplier's page, and splitting a file that holds several invoices.
#include "ui/invoices/findings_widget.h"
#include "ui/invoices/review_widget.h"
#include "ui/invoices/split_presenter.h"
#include "ui/invoices/split_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

void ReviewWidget::connectOffers()
{
    const auto showSupplier = [this] {
        if (m_supplier.supplier().isValid())
            emit supplierRequested(m_supplier.supplier());
    };
    m_actions.on(u"invoice.supplier", this, showSupplier);
    m_actions.on(u"invoice.split", this, [this] { openSplit(); });
    connect(m_findings, &FindingsWidget::supplierRequested, this, showSupplier);
    connect(m_findings, &FindingsWidget::accountDecided, &m_supplier, &ReviewSupplierPresenter::decideAccount);
    connect(&m_supplier, &ReviewSupplierPresenter::supplierChanged, this, &ReviewWidget::enableActions);
    connect(&m_supplier, &ReviewSupplierPresenter::failed, this, &ReviewWidget::showFailure);

    connect(&m_splits, &SplitPresenter::proposed, this, [this](InvoiceId id, const QList<ProposedPart> &parts) {
        if (id != m_presenter.id() || !m_presenter.isEditable() || m_split->isOpened())
            return;
        if (std::exchange(m_splitWanted, false) && !parts.isEmpty())
            m_split->open(parts);
        else if (parts.size() > 1 && id != m_splitRefused)
            m_split->offer(parts);
    });
    connect(&m_splits, &SplitPresenter::pictureReady, m_split, &SplitWidget::setPicture);
    connect(m_split, &SplitWidget::opened, this,
            [this](int pageCount) { m_splits.askPictures(m_presenter.id(), pageCount); });
    connect(m_split, &SplitWidget::closed, this, [this] {
        m_splitRefused = m_presenter.id();
        m_splits.stop();
        focusStart();
    });
    connect(m_split, &SplitWidget::splitRequested, this,
            [this](const QList<PageRange> &parts) { m_splits.split(m_presenter.invoice(), parts); });
    connect(&m_splits, &SplitPresenter::failed, this, [this](const Error &error) {
        if (isVisible())
            showFailure(error);
    });
}

void ReviewWidget::offerSplit()
{
    const QList<Finding> &findings = m_presenter.invoice().extraction.findings;
    const bool several = std::ranges::any_of(
        findings, [](const Finding &f) { return f.rule == "several_invoices"_L1 && !f.isAccepted(); });
    if (!several || !m_presenter.isEditable()) {
        if (!m_split->isOpened() || !m_presenter.isEditable())
            m_split->finish();
        return;
    }
    if (m_split->isHidden() && m_splitRefused != m_presenter.id())
        m_splits.propose(m_presenter.id());
}

void ReviewWidget::openSplit()
{
    m_splitWanted = true;
    m_splitRefused = {};
    m_splits.propose(m_presenter.id());
}

} // namespace desk
