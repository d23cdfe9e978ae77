// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/export_invoices.h"

#include <QtConcurrent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Batch = 32; // questions that wait at the same time
} // namespace

ExportPresenter::ExportPresenter(InvoiceService &invoices, QObject *parent) : QObject(parent), m_invoices(invoices) {}

void ExportPresenter::start(const QList<InvoiceId> &ids, ExportFormat format, const QString &file)
{
    if (m_running || ids.isEmpty())
        return;
    m_running = true;
    m_cancelled = false;
    m_todo = ids;
    m_total = int(ids.size());
    m_collected.clear();
    m_format = format;
    m_file = file;
    emit progressed(0, m_total);
    collect();
}

void ExportPresenter::cancel()
{
    m_cancelled = true;
}

void ExportPresenter::collect()
{
    if (m_cancelled) {
        stop({ErrorCode::Cancelled, u"export"_s, {}});
        return;
    }
    if (m_todo.isEmpty()) {
        write();
        return;
    }
    const QList<InvoiceId> batch = m_todo.first(std::min<qsizetype>(Batch, m_todo.size()));
    m_todo.remove(0, batch.size());
    collectBatch(batch);
}

void ExportPresenter::collectBatch(const QList<InvoiceId> &batch)
{
    QList<QFuture<Result<Invoice>>> questions;
    for (const InvoiceId id : batch)
        questions.append(m_invoices.invoice(id));
    whenFinished(QtFuture::whenAll(questions.begin(), questions.end()), this,
                 [this](const QList<QFuture<Result<Invoice>>> &answers) {
                     for (const QFuture<Result<Invoice>> &answer : answers) {
                         const Result<Invoice> invoice = answer.result();
                         if (invoice)
                             m_collected.append(*invoice);
                         else if (invoice.error().code != ErrorCode::NotFound) { // gone in the meantime: not exported
                             stop(invoice.error());
                             return;
                         }
                     }
                     emit progressed(m_total - int(m_todo.size()), m_total);
                     collect();
                 });
}

void ExportPresenter::write()
{
    const QString name = m_format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
    QList<InvoiceId> ids;
    for (const Invoice &invoice : std::as_const(m_collected))
        ids.append(invoice.id);
    const QFuture<Result<>> file =
        QtConcurrent::run([invoices = std::exchange(m_collected, {}), format = m_format, file = m_file]() -> Result<> {
            return writeWhole(file, format == ExportFormat::Csv ? invoicesToCsv(invoices) : invoicesToJson(invoices));
        });
    whenFinished(file, this, [this, ids, name](const Result<> &written) {
        if (!written) {
            stop(written.error());
            return;
        }
        whenFinished(m_invoices.markExported(ids, name, m_file), this,
                     [this, count = int(ids.size())](const Result<> &marked) {
                         m_running = false;
                         if (marked)
                             emit finished(count, m_file);
                         else
                             emit failed(marked.error());
                     });
    });
}

void ExportPresenter::stop(const Error &error)
{
    m_running = false;
    m_todo.clear();
    m_collected.clear();
    emit failed(error);
}

} // namespace desk
