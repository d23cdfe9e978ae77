// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/suppliers_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "ui/kit/format.h"
#include "ui/kit/step_command.h"
#include "ui/suppliers/supplier_words.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int FeedDelayMs = 150;
constexpr int MostInvoices = 500;
} // namespace

/// What undo and redo of a split hand to each other: each time another supplier is made.
struct SuppliersPresenter::SplitOff {
    SupplierId from;
    QList<InvoiceId> invoices;
    SupplierService::Split split;
};

SuppliersPresenter::SuppliersPresenter(SupplierService &suppliers, InvoiceService &invoices, ChangeFeed &changes,
                                       QObject *parent)
    : QObject(parent), m_service(suppliers), m_invoices(invoices)
{
    m_feedTimer.setSingleShot(true);
    m_feedTimer.setInterval(FeedDelayMs);
    connect(&m_feedTimer, &QTimer::timeout, this, &SuppliersPresenter::reload);
    connect(&changes, &ChangeFeed::changed, this, &SuppliersPresenter::onFeed);
}

SuppliersPresenter::~SuppliersPresenter() = default;

void SuppliersPresenter::onFeed(const QList<Change> &changes)
{
    const bool ours = std::ranges::any_of(
        changes, [](const Change &c) { return c.entity == Entity::Supplier || c.entity == Entity::Invoice; });
    if (!ours)
        return;
    m_stale = true;
    if (m_watched && !m_feedTimer.isActive())
        m_feedTimer.start();
}

void SuppliersPresenter::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        reload();
}

void SuppliersPresenter::setQuery(const SupplierQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void SuppliersPresenter::reload()
{
    m_feedTimer.stop();
    m_stale = false;
    const quint64 asked = ++m_asked;
    whenFinished(m_service.suppliers(m_query), this, [this, asked](const Result<QList<SupplierRow>> &rows) {
        if (asked != m_asked)
            return;
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        m_loaded = true;
        m_model.setRows(*rows);
        emit listChanged();
    });
    readSupplier();
}

void SuppliersPresenter::open(SupplierId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_supplier = {};
    if (!id.isValid()) {
        ++m_opening;
        m_invoicesModel.setInvoices({});
        emit supplierChanged();
        return;
    }
    readSupplier();
}

void SuppliersPresenter::readSupplier()
{
    if (!m_current.isValid())
        return;
    const quint64 opening = ++m_opening;
    whenFinished(m_service.supplier(m_current), this, [this, opening](const Result<Supplier> &supplier) {
        if (opening != m_opening)
            return;
        if (!supplier && supplier.error().code == ErrorCode::NotFound) { // it went with what was taken back
            open({});
            return;
        }
        if (!supplier) {
            emit failed(supplier.error());
            return;
        }
        m_supplier = *supplier;
        m_current = supplier->id; // the one at the top, where it was joined to another
        emit supplierChanged();
    });
    whenFinished(m_service.invoices(m_current, MostInvoices), this,
                 [this, opening](const Result<QList<SupplierInvoice>> &invoices) {
                     if (opening != m_opening || !invoices)
                         return; // the same error is told by the supplier
                     m_invoicesModel.setInvoices(*invoices);
                     askProblems(*invoices);
                 });
}

void SuppliersPresenter::askProblems(const QList<SupplierInvoice> &invoices)
{
    QList<InvoiceId> waiting;
    for (const SupplierInvoice &invoice : invoices) {
        if (invoice.status == InvoiceStatus::NeedsReview)
            waiting.append(invoice.id);
    }
    whenFinished(m_invoices.rows(waiting), this, [this, opening = m_opening](const Result<QList<InvoiceRow>> &rows) {
        if (rows && opening == m_opening)
            m_invoicesModel.setProblems(*rows);
    });
}

// --- acts

template <class T>
void SuppliersPresenter::run(const QFuture<Result<T>> &future, Done then)
{
    whenFinished(future, this, [this, then = std::move(then)](const Result<T> &result) {
        reload(); // what is shown may be old, whatever came out
        if (!result)
            emit failed(result.error());
        else if (then)
            then();
    });
}

void SuppliersPresenter::finish(const Doing &doing)
{
    m_undo.push(new StepCommand(doing.what, doing.back, doing.again)); // the stack owns it
    emit done(doing.sentence);
}

/// The name may have been changed by somebody since: the version is that of now, for a person wants this name now.
void SuppliersPresenter::writeName(SupplierId id, const QString &name, const Done &then)
{
    whenFinished(m_service.supplier(id), this, [this, id, name, then](const Result<Supplier> &supplier) {
        if (!supplier)
            emit failed(supplier.error());
        else
            run(m_service.rename(id, supplier->rowVersion, name), then);
    });
}

void SuppliersPresenter::rename(const QString &name)
{
    const QString before = m_supplier.name;
    if (name == before || !m_supplier.id.isValid())
        return;
    const SupplierId id = m_supplier.id;
    run(m_service.rename(id, m_supplier.rowVersion, name), [this, id, before, name] {
        //: For the undo menu: a supplier got another name.
        finish({.sentence = tr("The supplier is called %1 now.").arg(supplierName(name)),
                .what = tr("Rename"),
                .back = [this, id, before] { writeName(id, before, {}); },
                .again = [this, id, name] { writeName(id, name, {}); }});
    });
}

void SuppliersPresenter::setAccount(const QString &iban, AccountState state)
{
    const SupplierId id = m_current;
    const auto before = std::ranges::find(m_supplier.accounts, iban, &SupplierAccount::iban);
    const AccountState was = before == m_supplier.accounts.end() ? AccountState::Seen : before->state;
    if (was == state)
        return;
    run(m_service.setAccountState(id, iban, state), [this, id, iban, state, was] {
        const QString written = formatIban(iban);
        //: %1: a bank account.
        const QString sentence = state == AccountState::Confirmed ? tr("%1 is confirmed as their account.").arg(written)
                                 : state == AccountState::Refused ? tr("%1 is not their account.").arg(written)
                                                                  : tr("%1 is not confirmed any more.").arg(written);
        finish({.sentence = sentence,
                //: For the undo menu: a bank account was confirmed or refused.
                .what = tr("Bank account"),
                .back = [this, id, iban, was] { run(m_service.setAccountState(id, iban, was), {}); },
                .again = [this, id, iban, state] { run(m_service.setAccountState(id, iban, state), {}); }});
    });
}

void SuppliersPresenter::forget(const SupplierHint &hint)
{
    run(m_service.forgetHint(hint.id), [this, id = hint.id] {
        finish({.sentence = tr("Forgotten: it is not used any more."),
                //: For the undo menu: something that was learned is not used any more.
                .what = tr("Forget"),
                .back = [this, id] { run(m_service.restoreHint(id), {}); },
                .again = [this, id] { run(m_service.forgetHint(id), {}); }});
    });
}

void SuppliersPresenter::useAgain(const SupplierHint &hint)
{
    run(m_service.restoreHint(hint.id), [this, id = hint.id] {
        finish({.sentence = tr("It is used again."),
                //: For the undo menu: something that was learned is used again.
                .what = tr("Use again"),
                .back = [this, id] { run(m_service.forgetHint(id), {}); },
                .again = [this, id] { run(m_service.restoreHint(id), {}); }});
    });
}

void SuppliersPresenter::join(SupplierId into)
{
    const SupplierId from = m_current;
    if (!from.isValid() || !into.isValid() || from == into)
        return;
    run(m_service.merge(from, into), [this, from, into, name = m_supplier.name] {
        open(into);
        //: %1: name of a supplier.
        finish({.sentence = tr("%1 is joined to this supplier.").arg(supplierName(name)),
                //: For the undo menu: two suppliers were made one.
                .what = tr("Join"),
                .back = [this, from] { run(m_service.separate(from), [this, from] { open(from); }); },
                .again = [this, from, into] { run(m_service.merge(from, into), [this, into] { open(into); }); }});
    });
}

void SuppliersPresenter::separate(SupplierId merged)
{
    run(m_service.separate(merged), [this, merged, into = m_current] {
        finish({.sentence = tr("It stands by itself again."),
                //: For the undo menu: a supplier that was joined to another stands by itself again.
                .what = tr("Separate"),
                .back = [this, merged, into] { run(m_service.merge(merged, into), {}); },
                .again = [this, merged] { run(m_service.separate(merged), {}); }});
    });
}

void SuppliersPresenter::splitOff(const QList<InvoiceId> &invoices)
{
    auto off = std::make_shared<SplitOff>();
    off->from = m_current;
    off->invoices = invoices;
    const auto split = [this, off](const Done &then) {
        whenFinished(m_service.split(off->from, off->invoices), this,
                     [this, off, then](const Result<SupplierService::Split> &done) {
                         reload();
                         if (!done) {
                             emit failed(done.error());
                             return;
                         }
                         off->split = *done;
                         open(done->made);
                         then();
                     });
    };
    split([this, off, split] {
        finish({.sentence = tr("%Ln invoice(s) make a supplier of their own now.", nullptr, int(off->invoices.size())),
                //: For the undo menu: some invoices became a supplier of their own.
                .what = tr("Supplier of its own"),
                .back = [this, off] { run(m_service.moveBack(off->split.before), [this, off] { open(off->from); }); },
                .again = [split] { split([] {}); }});
    });
}

} // namespace desk
