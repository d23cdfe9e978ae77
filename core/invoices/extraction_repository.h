// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

#include <QSqlDatabase>

namespace desk {

/// What was read from a document: values, candidates, findings, stages, pages, text for the search.
/// Threads: that of the connection; functions that change something run inside Database::write.
class ExtractionRepository {
public:
    explicit ExtractionRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Into `extraction`, whose kind and e-invoice syntax stand in the invoice's row.
    [[nodiscard]] Result<> load(InvoiceId id, Extraction &extraction);
    /// Replaces everything that is there.
    [[nodiscard]] Result<> save(InvoiceId id, const Extraction &extraction);

    /// The coding of the invoice and its lines only. An empty one leaves no row.
    [[nodiscard]] Result<> loadCoding(InvoiceId id, Extraction &extraction);
    [[nodiscard]] Result<> saveCoding(InvoiceId id, const Extraction &extraction);
    /// What was proposed becomes a person's word.
    [[nodiscard]] Result<> confirmCoding(InvoiceId id);

    /// Those of a part of a file, or of several files, stand with the invoice; all others with the document.
    [[nodiscard]] Result<> savePages(InvoiceId id, const QByteArray &packedPages, const QDateTime &readAt);
    /// The pages with their words; empty where nothing was read.
    [[nodiscard]] Result<QList<ReadPage>> pages(InvoiceId id);

    /// The names under which the invoice is found; words of the document are kept.
    [[nodiscard]] Result<> saveSearchNames(InvoiceId id, const QString &fileName, const Extraction &extraction);
    /// Also the words of the document.
    [[nodiscard]] Result<> saveSearchText(InvoiceId id, const QString &fileName, const Extraction &extraction,
                                          const QString &body);
    /// The words of the document; empty where nothing was read.
    [[nodiscard]] Result<QString> searchText(InvoiceId id);

private:
    [[nodiscard]] Result<> clear(InvoiceId id);
    [[nodiscard]] Result<> loadValues(InvoiceId id, Extraction &extraction);
    [[nodiscard]] Result<> loadCandidates(InvoiceId id, Extraction &extraction);
    [[nodiscard]] Result<> saveValues(InvoiceId id, const Extraction &extraction);
    [[nodiscard]] Result<> saveCandidates(InvoiceId id, const Extraction &extraction);
    QSqlDatabase &m_db;
};

/// The invoice with all that was read from it. Errors: NotFound.
[[nodiscard]] Result<Invoice> loadInvoice(QSqlDatabase &connection, InvoiceId id);

} // namespace desk
