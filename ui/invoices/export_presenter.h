// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

#include <QObject>

namespace desk {

/// Writes invoices into one file: collects them batch by batch, makes the file on another thread, remembers that they
/// were exported. Threads: main thread. Borrows the service.
class ExportPresenter : public QObject {
    Q_OBJECT
public:
    explicit ExportPresenter(InvoiceService &invoices, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// One at a time: a second start while one runs does nothing.
    void start(const QList<InvoiceId> &ids, ExportFormat format, const QString &file);
    void cancel();

signals:
    void progressed(int done, int total);
    void finished(int count, const QString &file);
    void failed(const desk::Error &error);

private:
    void collect();
    void collectBatch(const QList<InvoiceId> &batch);
    void write();
    void stop(const Error &error);

    InvoiceService &m_invoices;
    QList<InvoiceId> m_todo;
    QList<Invoice> m_collected;
    ExportFormat m_format = ExportFormat::Csv;
    QString m_file;
    int m_total = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace desk
