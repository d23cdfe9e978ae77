// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_engine.h"

#include "core/reading/engine/document_format.h"
#include "core/reading/engine/eml_opener.h"
#include "core/reading/engine/image_opener.h"
#include "core/reading/engine/page_codes.h"
#include "core/reading/engine/page_recogniser.h"
#include "core/reading/engine/page_renderer.h"
#include "core/reading/engine/text_layer.h"
#include "core/reading/engine/warm_up.h"
#include "core/reading/engine/xml_opener.h"
#include "core/reading/hidden_words.h"

#include <QElapsedTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The part of a page's time that OCR may use; the rest is for drawing and sending, before the pool loses patience.
constexpr double ocrShareOfPage = 0.75;
constexpr double layerShareOfPage = 0.5;
constexpr int leastOcrMs = 1000;

void addTime(ReadDocument &document, const QString &stage, qint64 ms)
{
    for (StageTime &known : document.stages) {
        if (known.name == stage) {
            known.ms += ms;
            return;
        }
    }
    document.stages.append({stage, ms});
}

void addNotices(const TextLayer &layer, int page, ReadDocument &document)
{
    if (layer.hidden > 0)
        document.notices.append(
            {ReadNotice::HiddenText, page, HiddenWords{layer.hidden, layer.hiddenFigures}.detail()});
    if (layer.unproved)
        document.notices.append(
            {ReadNotice::OcrTimeout, page, u"there was no time to compare the text layer with what is drawn"_s});
}

} // namespace

void DocumentEngine::warmUp(const QStringList &languages)
{
    ReadRequest request{{QByteArray(), warmUpPdf()}, {}};
    request.options.languages = languages;
    request.options.forceOcr = true;
    // Without models or fonts only the pages that need them fail, each with its own message.
    (void)read(
        request, [](const ProgressAnswer &) {}, [] { return false; });
    m_opened.reset();
    m_bytes.clear();
}

Result<> DocumentEngine::take(const DocumentBytes &document)
{
    if (!document.bytes) {
        if (document.sha256 != m_sha256)
            return fail(ErrorCode::Protocol, u"the reader does not have this document"_s);
        return {};
    }
    m_opened.reset();
    m_bytes = *document.bytes;
    m_sha256 = document.sha256;
    return {};
}

Result<OpenedDocument *> DocumentEngine::open(const QString &password)
{
    if (m_opened)
        return m_opened.get();
    TRY_ASSIGN(format, detectFormat(m_bytes));
    m_format = format;
    if (format == DocumentFormat::Xml || format == DocumentFormat::Email)
        return nullptr;
    Result<std::unique_ptr<OpenedDocument>> opened =
        format == DocumentFormat::Pdf ? m_pdfOpener.open(m_bytes, password) : ImageOpener().open(m_bytes, format);
    if (!opened)
        return tl::unexpected(opened.error());
    m_opened = std::move(*opened);
    return m_opened.get();
}

Result<ReadDocument> DocumentEngine::read(const ReadRequest &request, const Progress &progress, const StopCheck &stop)
{
    QElapsedTimer clock;
    clock.start();
    TRY(take(request.document));
    m_opened.reset(); // another password must be asked for again
    TRY_ASSIGN(opened, open(request.options.password));
    ReadDocument document;
    document.format = m_format;
    if (m_format == DocumentFormat::Email) {
        document = EmlOpener().open(m_bytes);
        addTime(document, u"mail"_s, clock.elapsed());
        return document;
    }
    if (!opened) {
        TRY_ASSIGN(root, XmlOpener().open(m_bytes));
        document.xml = std::move(root);
        addTime(document, u"xml"_s, clock.elapsed());
        return document;
    }
    document.pageCount = opened->pageCount();
    opened->describe(document);
    addTime(document, u"open"_s, clock.elapsed());
    TRY(readPages(request, document, progress, stop));
    return document;
}

Result<> DocumentEngine::readPages(const ReadRequest &request, ReadDocument &document, const Progress &progress,
                                   const StopCheck &stop)
{
    const ReadOptions &options = request.options;
    const int last = options.lastPage < 0 ? document.pageCount - 1 : std::min(options.lastPage, document.pageCount - 1);
    const int wanted = last - options.firstPage + 1;
    if (wanted < 1)
        return fail(ErrorCode::NotFound, u"page %1 of %2"_s.arg(options.firstPage + 1).arg(document.pageCount));
    const int pages = std::min(wanted, options.maxPages);
    for (int page = 0; page < pages; ++page) {
        if (stop())
            return fail(ErrorCode::Cancelled, u"cancelled"_s);
        progress({page, pages});
        TRY_ASSIGN(read, readPage(request, options.firstPage + page, document, stop));
        document.pages.append(std::move(read));
    }
    if (stop())
        return fail(ErrorCode::Cancelled, u"cancelled"_s);
    progress({pages, pages});
    for (Notice &notice : document.notices) { // told of the pages of the file
        if (notice.page >= 0)
            notice.page -= options.firstPage;
    }
    if (pages < wanted)
        document.notices.append({ReadNotice::PagesLeftOut, -1, u"%1 of %2 pages were read"_s.arg(pages).arg(wanted)});
    return {};
}

Result<ReadPage> DocumentEngine::readPage(const ReadRequest &request, int page, ReadDocument &document,
                                          const StopCheck &stop)
{
    if (request.options.forceOcr)
        return readByOcr(request, page, document, 0, stop);
    QElapsedTimer clock;
    clock.start();
    const int limitMs = int(request.options.pageTimeoutMs * layerShareOfPage);
    TRY_ASSIGN(layer, readTextLayer(*m_opened, page, m_ocr, {limitMs, request.options.languages, stop}));
    addTime(document, u"text_layer"_s, clock.elapsed());
    addNotices(layer, page, document);
    const bool silent = layer.page.words.isEmpty();
    if (!silent && layer.useless.isEmpty() && !layer.partial) {
        clock.restart();
        layer.page.codes = readCodesAt(*m_opened, page, layer.page.turned, {layer.page.widthPt, layer.page.heightPt},
                                       layer.likelyCodes, stop);
        if (!layer.likelyCodes.isEmpty())
            addTime(document, u"codes"_s, clock.elapsed());
        return std::move(layer.page);
    }
    TRY_ASSIGN(recognised, readByOcr(request, page, document, int(clock.elapsed()), stop));
    if (silent)
        return recognised;
    if (layer.useless.isEmpty() && recognised.words.size() < layer.page.words.size()) {
        layer.page.codes = recognised.codes;
        return std::move(layer.page);
    }
    document.notices.append({ReadNotice::UselessTextLayer, page,
                             layer.useless.isEmpty() ? u"most of the page is a picture"_s : layer.useless});
    return recognised;
}

Result<ReadPage> DocumentEngine::readByOcr(const ReadRequest &request, int page, ReadDocument &document, int usedMs,
                                           const StopCheck &stop)
{
    TRY_ASSIGN(missing, m_ocr.setLanguages(request.options.languages));
    const auto aboutLanguage = [](const Notice &notice) { return notice.kind == ReadNotice::LanguageMissing; };
    if (!missing.isEmpty() && std::ranges::none_of(document.notices, aboutLanguage))
        document.notices.append({ReadNotice::LanguageMissing, -1, missing.join(u", "_s)});
    const int limitMs = std::max(leastOcrMs, int(request.options.pageTimeoutMs * ocrShareOfPage) - usedMs);
    TRY_ASSIGN(recognised, recognisePage(*m_opened, page, {m_ocr, m_second}, {limitMs, stop}));
    for (Notice notice : recognised.notices) {
        notice.page = page;
        document.notices.append(notice);
    }
    addTime(document, u"render"_s, recognised.drawMs);
    addTime(document, u"ocr"_s, recognised.ocrMs);
    addTime(document, u"codes"_s, recognised.codesMs);
    return std::move(recognised.page);
}

Result<QImage> DocumentEngine::render(const RenderRequest &request)
{
    TRY(take(request.document));
    TRY_ASSIGN(opened, open(request.password));
    if (!opened || request.page >= opened->pageCount())
        return fail(ErrorCode::NotFound, u"page %1"_s.arg(request.page));
    return PageRenderer().render(*opened, request.page, request.dpi, request.turned, request.skew);
}

} // namespace desk
