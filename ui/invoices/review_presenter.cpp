// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"

#include <algorithm>

namespace desk {

ReviewPresenter::ReviewPresenter(const InvoiceServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_invoices(services.invoices), m_pictures(services.invoices)
{
    connect(&services.changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        const bool mine = std::ranges::any_of(list, [this](const Change &change) {
            return change.entity == Entity::Invoice && change.id == m_id.value && m_id.isValid();
        });
        if (mine && !m_writing) // a write of ours is followed by a reload anyway
            reload();
    });
    connect(&services.settings, &SettingsService::changed, this, [this] {
        if (m_loaded)
            emit changed();
    });
}

ReviewPresenter::~ReviewPresenter() = default;

double ReviewPresenter::threshold() const
{
    return m_services.settings.values().certainty;
}

FieldState ReviewPresenter::state(Field field) const
{
    return fieldState(m_invoice.extraction, field, threshold());
}

bool ReviewPresenter::isEditable() const
{
    return m_loaded && m_invoice.status == InvoiceStatus::NeedsReview && !m_invoice.trashedAt.isValid();
}

void ReviewPresenter::open(InvoiceId id)
{
    if (!m_openWhenIdle)
        emit leaving();
    if (isBusy()) { // what was typed is saved first
        m_openWhenIdle = id;
        return;
    }
    reset();
    m_pictures.open(id);
    if (!id.isValid())
        return;
    m_id = id;
    const quint64 opening = m_opening;
    whenFinished(m_invoices.invoice(id), this, [this, opening](const Result<Invoice> &invoice) {
        if (opening == m_opening)
            take(invoice, true);
    });
}

void ReviewPresenter::close()
{
    open({});
}

void ReviewPresenter::reset()
{
    ++m_opening;
    ++m_loading;
    m_undo.clear();
    m_afterReload.clear();
    m_waitingSteps.clear();
    m_openWhenIdle.reset();
    m_invoice = {};
    m_pages.clear();
    m_id = {};
    m_loaded = false;
    m_reloading = false;
}

void ReviewPresenter::reload()
{
    m_reloading = true;
    const quint64 loading = ++m_loading;
    whenFinished(m_invoices.invoice(m_id), this, [this, loading](const Result<Invoice> &invoice) {
        if (loading == m_loading)
            take(invoice, false);
    });
}

void ReviewPresenter::take(const Result<Invoice> &invoice, bool first)
{
    m_reloading = false;
    if (!invoice) {
        m_afterReload.clear();
        m_waitingSteps.clear();
        emit failed(invoice.error());
        return;
    }
    const bool readAnew = first || invoice->readAt != m_invoice.readAt || invoice->pageCount != m_invoice.pageCount;
    if (!first)
        forgetForeignRows(*invoice);
    m_invoice = *invoice;
    m_ownVersion = invoice->rowVersion;
    if (first || !m_loaded) {
        m_loaded = true;
        emit opened();
    } else {
        emit changed();
    }
    if (readAnew)
        askPages();
    for (const auto &step : std::exchange(m_afterReload, {}))
        step();
    if (m_openWhenIdle && !isBusy())
        open(*m_openWhenIdle);
    else
        takeWaitingSteps();
    emit busyChanged();
}

void ReviewPresenter::step(Step step)
{
    m_waitingSteps.push_back(step);
    takeWaitingSteps();
}

void ReviewPresenter::takeWaitingSteps()
{
    while (!m_waitingSteps.empty() && !isBusy() && !m_reloading) {
        const Step step = m_waitingSteps.front();
        m_waitingSteps.pop_front();
        step == Step::Undo ? m_undo.undo() : m_undo.redo();
    }
}

void ReviewPresenter::forgetForeignRows(const Invoice &invoice)
{
    // Undo of a table counts rows as they stood: after somebody else's change it would hit the wrong ones.
    const Extraction &before = m_invoice.extraction;
    const Extraction &now = invoice.extraction;
    if (invoice.rowVersion != m_ownVersion &&
        (before.lines != now.lines || before.taxes != now.taxes || before.allowancesCharges != now.allowancesCharges))
        m_undo.clear();
}

void ReviewPresenter::askPages()
{
    whenFinished(m_invoices.pages(m_id), this, [this, opening = m_opening](const Result<QList<ReadPage>> &pages) {
        if (opening != m_opening)
            return;
        // A document that could not be read has no pages; that is no error here.
        m_pages = pages ? *pages : QList<ReadPage>{};
        emit pagesChanged();
    });
}

} // namespace desk
