// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_work.h"

#include "core/invoices/exports/export_repository.h"
#include "core/invoices/invoice_commands.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarkedAtOnce = 500; // other writers get their turn in between
constexpr qsizetype NamedAtMost = 3;    // refused invoices in the detail of an error

QString refusedDetail(const QList<ExportObstacle> &refused)
{
    QStringList named;
    for (const ExportObstacle &obstacle : refused.first(std::min(refused.size(), NamedAtMost)))
        named.append(u"%1: %2"_s.arg(displayId(obstacle.invoice), obstacle.missing.join(u", "_s)));
    return named.join(u"; "_s);
}

} // namespace

ExportWork::ExportWork(Database &database, QThreadPool &pool, QList<InvoiceId> ids, ExportContext context)
    : m_database(database), m_pool(pool), m_ids(std::move(ids)), m_context(std::move(context))
{
}

QFuture<Result<ExportSummary>> ExportWork::start(std::function<void(int, int)> progress, QList<std::stop_token> stops)
{
    m_progress = std::move(progress);
    m_stops = std::move(stops);
    m_promise.start();
    const auto future = m_promise.future();
    begin();
    return future;
}

void ExportWork::begin()
{
    m_database
        .write([profile = m_context.profile.id](WriteTransaction &tx) -> Result<QDateTime> {
            if (profile.isValid()) {
                TRY(ExportRepository(tx.connection()).setUsed(profile, tx.now()));
                TRY(tx.changed(Entity::ExportProfile, profile.value, ChangeKind::Updated));
            }
            return tx.now();
        })
        .then(&m_pool, [self = shared_from_this()](const Result<QDateTime> &now) {
            if (!now) {
                self->end(tl::unexpected(now.error()));
                return;
            }
            self->m_context.now = *now;
            self->run();
        });
}

void ExportWork::run()
{
    auto target = openTarget(m_context);
    if (!target) {
        end(tl::unexpected(target.error()));
        return;
    }
    m_target = std::move(*target);
    const bool withNotes = std::ranges::any_of(columnsOf(m_context.profile),
                                               [](const ExportColumn &column) { return column.source == "notes"_L1; });
    auto batches = std::make_shared<ExportRun>(m_database, m_pool, m_ids, withNotes);
    const auto self = shared_from_this();
    batches->start([self](const ExportInvoice &invoice) { return self->take(invoice); }, m_progress, m_stops)
        .then(&m_pool, [self](const Result<> &ran) { self->finish(ran); });
}

Result<> ExportWork::take(const ExportInvoice &invoice)
{
    const QStringList missing = missingFor(invoice.invoice, m_context);
    if (!missing.isEmpty()) {
        m_summary.refused.append({invoice.invoice.id, missing});
        return {};
    }
    TRY(m_target->add(invoice));
    m_written.append(invoice.invoice.id);
    return {};
}

void ExportWork::finish(const Result<> &ran)
{
    if (!ran) {
        end(tl::unexpected(ran.error()));
        return;
    }
    if (m_written.isEmpty() && !m_summary.refused.isEmpty()) {
        end(fail(ErrorCode::NotAllowed, refusedDetail(m_summary.refused)));
        return;
    }
    const auto files = m_target->finish();
    if (!files) {
        end(tl::unexpected(files.error()));
        return;
    }
    m_summary.files = *files;
    m_summary.invoices = int(m_written.size());
    m_summary.replaced = m_target->replaced();
    markNext();
}

void ExportWork::markNext()
{
    if (m_marked == m_written.size()) {
        end(std::move(m_summary));
        return;
    }
    const QList<InvoiceId> ids = m_written.sliced(m_marked, std::min(MarkedAtOnce, m_written.size() - m_marked));
    m_marked += ids.size();
    const QString format = exportFormatName(m_context.profile.format);
    m_database
        .write([ids, format, target = m_context.path](WriteTransaction &tx) {
            return markInvoicesExported(tx, ids, format, target);
        })
        .then(&m_pool, [self = shared_from_this()](const Result<> &marked) {
            if (marked)
                self->markNext();
            else
                self->end(tl::unexpected(marked.error()));
        });
}

void ExportWork::end(Result<ExportSummary> result)
{
    m_target.reset(); // what is not finished is gone before anybody hears of the end
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace desk
