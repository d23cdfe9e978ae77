// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_engine.h"
#include "core/reading/pack_document.h"
#include "tests/fuzz/expect.h"

#include <QCryptographicHash>
#include <QFile>

#include <cmath>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int LeastDpi = 36;

void expectPage(const ReadPage &page)
{
    expect(page.widthPt > 0 && page.heightPt > 0, "a page has a size");
    expect(page.turned % 90 == 0 && page.turned >= 0 && page.turned < 360, "a page is turned by right angles");
    expect(page.ocrConfidence >= 0 && page.ocrConfidence <= 1, "a confidence is within 0..1");
    for (const Word &word : page.words) {
        expect(!word.text.isEmpty(), "a word has letters");
        expect(word.confidence >= 0 && word.confidence <= 1, "a confidence is within 0..1");
        for (const QChar c : word.text)
            expect(c.category() != QChar::Other_Control && !c.isSpace(), "a word has no blanks or control characters");
        for (const double side : {word.box.left, word.box.top, word.box.right, word.box.bottom})
            expect(std::isfinite(side), "a word stands somewhere");
    }
}

/// Seeds for fuzz_extract, where they are wanted.
void keep(const QByteArray &packed, const QByteArray &sha256)
{
    const QString folder = qEnvironmentVariable("DESK_FUZZ_PACKED");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + QString::fromLatin1(sha256.toHex().left(16)) + u".bin"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(packed);
}

} // namespace

/// A file of any kind, read as orchestrator-reader does it, OCR included, and its first page drawn: what comes out is
/// sound and survives the way over the pipe. Slow; made to go over folders of real and of hostile documents.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static DocumentEngine engine;
    DocumentBytes document{{}, fuzzedBytes(data, size)};
    document.sha256 = QCryptographicHash::hash(*document.bytes, QCryptographicHash::Sha256);
    ReadRequest request{document, {}};
    request.options.pageTimeoutMs = 5'000;
    request.options.maxPages = 20;
    const Result<ReadDocument> read = engine.read(
        request, [](const ProgressAnswer &) {}, [] { return false; });
    if (!read)
        return 0;
    for (const ReadPage &page : read->pages)
        expectPage(page);
    const QByteArray packed = packDocument(*read);
    const Result<ReadDocument> other = unpackDocument(packed);
    expect(other.has_value() && packDocument(*other) == packed, "the pipe keeps what was read");
    keep(packed, document.sha256);
    if (!read->pages.isEmpty()) {
        const ReadPage &page = read->pages.first();
        const Result<QImage> picture = engine.render({document, 0, LeastDpi, page.turned, page.skew, {}});
        expect(!picture || qint64(picture->width()) * picture->height() <= maxPixels, "a picture is limited");
    }
    return 0;
}
