// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/splitting/splitting_service.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/in_flight.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/splitting/splitting_commands.h"
#include "core/storage/database.h"

#include <QThreadPool>

namespace desk {

using namespace Qt::StringLiterals;

struct SplittingService::Private {
    Private(Database &db, JobQueue &queue) : database(db), jobs(queue) { computing.setMaxThreadCount(1); }

    Database &database;
    JobQueue &jobs;
    mutable InFlight inFlight;
    QThreadPool computing; ///< proposals
};

SplittingService::SplittingService(Database &database, JobQueue &jobs, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(database, jobs))
{
}

SplittingService::~SplittingService()
{
    d->inFlight.wait();
    d->computing.waitForDone();
}

QFuture<Result<QList<ProposedPart>>> SplittingService::propose(InvoiceId id) const
{
    auto pages = d->database.read([id](QSqlDatabase &db) -> Result<QList<ReadPage>> {
        TRY(InvoiceRepository(db).state(id));
        return ExtractionRepository(db).pages(id);
    });
    return d->inFlight.track(
        std::move(pages).then(&d->computing, [](const Result<QList<ReadPage>> &read) -> Result<QList<ProposedPart>> {
            if (!read)
                return tl::unexpected(read.error());
            return proposeSplit(*read);
        }));
}

QFuture<Result<Regrouping>> SplittingService::split(InvoiceId id, int seenVersion, QList<PageRange> parts,
                                                    ImportOptions options)
{
    return d->inFlight.track(d->database.write([this, id, seenVersion, parts, options](WriteTransaction &tx) {
        return splitInvoice(tx, d->jobs, {id, seenVersion}, parts, options);
    }));
}

QFuture<Result<Regrouping>> SplittingService::merge(QList<SeenInvoice> invoices, QList<InvoicePage> order,
                                                    ImportOptions options)
{
    return d->inFlight.track(d->database.write([this, invoices, order, options](WriteTransaction &tx) {
        return mergeInvoices(tx, d->jobs, invoices, order, options);
    }));
}

QFuture<Result<>> SplittingService::undo(RegroupingId id)
{
    return d->inFlight.track(
        d->database.write([this, id](WriteTransaction &tx) { return swapRegrouping(tx, d->jobs, id, true); }));
}

QFuture<Result<>> SplittingService::redo(RegroupingId id)
{
    return d->inFlight.track(
        d->database.write([this, id](WriteTransaction &tx) { return swapRegrouping(tx, d->jobs, id, false); }));
}

QFuture<Result<InvoiceOrigin>> SplittingService::origin(InvoiceId id) const
{
    return d->inFlight.track(d->database.read([id](QSqlDatabase &db) -> Result<InvoiceOrigin> {
        TRY(InvoiceRepository(db).state(id));
        RegroupingRepository regroupings(db);
        TRY_ASSIGN(ranges, regroupings.ranges(id));
        TRY_ASSIGN(madeBy, regroupings.madeBy(id));
        TRY_ASSIGN(replacedBy, regroupings.replacedBy(id));
        InvoiceOrigin origin{.files = {}, .madeBy = madeBy, .madeOf = {}, .replacedBy = replacedBy, .replacements = {}};
        for (const DocumentPages &pages : std::as_const(ranges))
            origin.files.append({pages.fileName, pages.pages});
        if (madeBy.isValid()) {
            TRY_ASSIGN(stored, regroupings.load(madeBy));
            origin.madeOf = stored.members.before;
        }
        if (replacedBy.isValid()) {
            TRY_ASSIGN(stored, regroupings.load(replacedBy));
            const bool itself = stored.members.after.contains(id); // a part that was taken back
            origin.replacements = itself ? stored.members.before : stored.members.after;
        }
        return origin;
    }));
}

} // namespace desk
