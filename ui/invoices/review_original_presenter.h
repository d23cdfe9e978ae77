// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QTemporaryDir>

namespace desk {

/// Hands out the file as it was imported: saved where the person wants it, or opened to be looked at.
/// Threads: main thread. Ownership: borrows the service; the copies that were opened go with it.
class ReviewOriginalPresenter : public QObject {
    Q_OBJECT
public:
    explicit ReviewOriginalPresenter(InvoiceService &invoices, QObject *parent = nullptr);

    void save(InvoiceId id, const QString &file);
    /// Opens a read-only copy in a folder of this person's own with the program that the system has for it.
    /// Only kinds of files that are documents: UnsupportedFormat for every other.
    void open(const Invoice &invoice);

signals:
    void saved(const QString &file);
    /// A copy is there, to be given to the system.
    void copied(const QString &file);
    void failed(const desk::Error &error);

private:
    void write(InvoiceId id, const QString &file, bool readOnly);

    InvoiceService &m_invoices;
    QTemporaryDir m_copies;
};

} // namespace desk
