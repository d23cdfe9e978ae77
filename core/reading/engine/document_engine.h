// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/ocr_engine.h"
#include "core/reading/engine/second_reader.h"
#include "core/reading/engine/opened_document.h"
#include "core/reading/engine/pdf_opener.h"
#include "core/reading/reader_protocol.h"

#include <functional>
#include <memory>

namespace desk {

/// Answers the requests of the pool inside orchestrator-reader. Remembers the document it saw last, so that page after
/// page is drawn without sending or opening it again. Threads: one.
class DocumentEngine {
public:
    using Progress = std::function<void(const ProgressAnswer &)>;

    /// Loads what every document needs, before the first one is there: models of these languages, fonts and their
    /// settings. A process that is locked in afterwards can open no more than fonts and models.
    void warmUp(const QStringList &languages);

    /// @param stop  asked between steps; true = give up. Errors: as DocumentReader::read().
    [[nodiscard]] Result<ReadDocument> read(const ReadRequest &request, const Progress &progress,
                                            const StopCheck &stop);
    /// Errors: as DocumentReader::renderPage().
    [[nodiscard]] Result<QImage> render(const RenderRequest &request);

private:
    Result<> take(const DocumentBytes &document);
    Result<OpenedDocument *> open(const QString &password);
    Result<> readPages(const ReadRequest &request, ReadDocument &document, const Progress &progress,
                       const StopCheck &stop);
    Result<ReadPage> readPage(const ReadRequest &request, int page, ReadDocument &document, const StopCheck &stop);
    /// @param usedMs  of the time of the page.
    Result<ReadPage> readByOcr(const ReadRequest &request, int page, ReadDocument &document, int usedMs,
                               const StopCheck &stop);

    QByteArray m_sha256;
    QByteArray m_bytes;
    DocumentFormat m_format = DocumentFormat::Unknown;
    std::unique_ptr<OpenedDocument> m_opened; ///< of m_bytes, once it was asked for a page
    PdfOpener m_pdfOpener;
    OcrEngine m_ocr;
    SecondReader m_second;
};

} // namespace desk
