// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_run.h"

#include "core/invoices/exports/export_repository.h"
#include "core/storage/database.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype BatchSize = 200;
} // namespace

QFuture<Result<>> ExportRun::start(Take take, std::function<void(int, int)> progress, QList<std::stop_token> stops)
{
    m_take = std::move(take);
    m_progress = std::move(progress);
    m_stops = std::move(stops);
    m_promise.start();
    const QFuture<Result<>> future = m_promise.future();
    next();
    return future;
}

void ExportRun::next()
{
    if (std::ranges::any_of(m_stops, &std::stop_token::stop_requested)) {
        end(fail(ErrorCode::Cancelled, u"export"_s));
        return;
    }
    if (m_at >= m_ids.size()) {
        end({});
        return;
    }
    const QList<InvoiceId> ids = m_ids.sliced(m_at, std::min(BatchSize, m_ids.size() - m_at));
    m_at += ids.size();
    m_database
        .read(
            [ids, withNotes = m_withNotes](QSqlDatabase &db) { return ExportRepository(db).invoices(ids, withNotes); })
        .then(&m_pool, [self = shared_from_this()](const Result<QList<ExportInvoice>> &batch) {
            if (const auto taken = self->takeAll(batch); !taken) {
                self->end(taken);
                return;
            }
            if (self->m_progress)
                self->m_progress(int(self->m_at), int(self->m_ids.size()));
            self->next();
        });
}

Result<> ExportRun::takeAll(const Result<QList<ExportInvoice>> &batch)
{
    if (!batch)
        return tl::unexpected(batch.error());
    for (const ExportInvoice &invoice : *batch) {
        if (std::ranges::any_of(m_stops, &std::stop_token::stop_requested))
            return fail(ErrorCode::Cancelled, u"export"_s);
        TRY(m_take(invoice));
    }
    return {};
}

void ExportRun::end(const Result<> &result)
{
    m_take = {}; // lets go of the target: what is not finished is removed before anybody hears of the end
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace desk
