// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/extraction_stages.h"
#include "core/reading/document_reader.h"

class QThreadPool;

namespace desk {

/// What one document gave, before it is compared with other invoices.
struct PipelineOutput {
    Extraction extraction;
    QList<ReadPage> pages; ///< as they were read
    int pageCount = 0;     ///< of the file
    QString searchText;    ///< the words of the document, for the full-text index; at most a million characters
};

/// How one document is to go through the pipeline.
struct PipelineOptions {
    ReadOptions read;
    ExtractionOptions extraction;
    QDate today; ///< in the user's time zone
    /// The pages are not all of a file: an e-invoice inside counts only where its number stands on them.
    bool partOfFile = false;
};

/// The way of one document from bytes to fields: reader, e-invoice, local fields, rules.
/// Threads: run() from any; the steps that compute run on the pool, never on the caller's thread.
/// Ownership: borrows the reader and the pool, which must outlive every run.
class ExtractionPipeline {
public:
    ExtractionPipeline(DocumentReader &reader, QThreadPool &pool) : m_reader(reader), m_pool(pool) {}

    /// Makes the ReadDocument: asked once, from the caller's thread.
    using Read = std::function<QFuture<Result<ReadDocument>>(const ReadOptions &options, std::stop_token stop)>;

    /// What the reader gives, whatever it was made of. Errors: those of `read`, and of run().
    [[nodiscard]] QFuture<Result<PipelineOutput>> run(const Read &read, PipelineOptions options,
                                                      std::stop_token stop) const;
    /// Errors: those of DocumentReader::read, UnsupportedFormat (XML that is no e-invoice read here), Cancelled.
    [[nodiscard]] QFuture<Result<PipelineOutput>> run(QByteArray bytes, PipelineOptions options, std::stop_token stop,
                                                      ReadProgress progress = {}) const;

private:
    DocumentReader &m_reader;
    QThreadPool &m_pool;
};

/// The steps after the reader, on the caller's thread. Stages get their times; `readMs` is that of the reader.
/// Errors: UnsupportedFormat, Cancelled.
[[nodiscard]] Result<PipelineOutput> extractDocument(ReadDocument document, const PipelineOptions &options,
                                                     qint64 readMs, const std::stop_token &stop);

} // namespace desk
