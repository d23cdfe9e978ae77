// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_recogniser.h"

#include "core/reading/engine/page_renderer.h"

#include <QElapsedTimer>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
constexpr double drawDpi = 300;
constexpr double leastSkew = 0.25; // degrees; below that straightening costs more than it gives
constexpr double mostSkew = 15;
constexpr double leastSkewConfidence = 3;
constexpr double doubtfulConfidence = 0.6; // below that the page may lie on its side
constexpr int fewWords = 8;
constexpr double poorDpi = 100;

/// A picture ready for OCR with the way it was turned.
struct Prepared {
    PixPtr pix;
    int turned = 0;
    double skew = 0;
};

Result<Prepared> prepare(const PixPtr &drawn, int turned)
{
    Prepared prepared;
    prepared.turned = turned;
    TRY_ASSIGN(upright, uprightPix(PixPtr(pixClone(drawn.get())), turned, 0));
    prepared.skew = findSkew(upright.get());
    TRY_ASSIGN(straight, uprightPix(std::move(upright), 0, prepared.skew));
    prepared.pix = std::move(straight);
    return prepared;
}

OcrLayout layoutFor(PIX *pix)
{
    return pixGetHeight(pix) > 1.75 * pixGetWidth(pix) ? OcrLayout::SingleBlock : OcrLayout::Automatic;
}

bool isDoubtful(const OcrResult &result)
{
    return result.words.size() < fewWords || result.confidence < doubtfulConfidence;
}

/// Tesseract's own guess of the type: the box of a word with an ascender is about as high as 0.75 of its size.
void setFontSizes(QList<TextPiece> &pieces, double dpi)
{
    for (TextPiece &piece : pieces)
        piece.fontSize = float(piece.box.height() / 0.75 * pointsPerInch / dpi);
}

} // namespace

double findSkew(PIX *grey)
{
    const PixPtr binary(pixConvertTo1(grey, 160));
    l_float32 angle = 0, confidence = 0;
    if (!binary || pixFindSkew(binary.get(), &angle, &confidence) != 0)
        return 0;
    const double size = std::abs(double(angle));
    return double(confidence) < leastSkewConfidence || size < leastSkew || size > mostSkew ? 0 : double(angle);
}

Result<RecognisedPage> recognisePage(const OpenedDocument &document, int page, OcrEngine &engine,
                                     const RecogniseOptions &options)
{
    QElapsedTimer clock;
    clock.start();
    RecognisedPage recognised;
    TRY_ASSIGN(points, document.pageSize(page));
    const double ownDpi = document.ownDpi(page);
    const double dpi = affordableDpi(points, ownDpi > 0 ? ownDpi : drawDpi);
    TRY_ASSIGN(drawn, document.draw(page, dpi, true));
    recognised.drawMs = clock.restart();

    const int ocrDpi = ownDpi > 0 ? 300 : int(std::lround(dpi));
    TRY_ASSIGN(prepared, prepare(drawn, 0));
    OcrOptions ocr{layoutFor(prepared.pix.get()), ocrDpi, options.timeLimitMs};
    TRY_ASSIGN(result, engine.recognise(prepared.pix.get(), ocr, options.stop));
    if (isDoubtful(result) && !result.cutShort) {
        const std::optional<int> turn = engine.orientation(drawn.get(), ocrDpi);
        if (turn && *turn != 0) {
            TRY_ASSIGN(turned, prepare(drawn, *turn));
            ocr.layout = layoutFor(turned.pix.get());
            ocr.timeLimitMs = std::max(1000, options.timeLimitMs - int(clock.elapsed()));
            TRY_ASSIGN(again, engine.recognise(turned.pix.get(), ocr, options.stop));
            if (again.confidence > result.confidence) {
                prepared = std::move(turned);
                result = std::move(again);
            }
        }
    }

    ReadPage &read = recognised.page;
    read.turned = prepared.turned;
    read.skew = prepared.skew;
    if (read.turned % 180 != 0)
        points.transpose();
    read.widthPt = points.width();
    read.heightPt = points.height();
    read.source = result.words.isEmpty() ? WordSource::None : WordSource::Ocr;
    read.ocrDpi = int(std::lround(dpi));
    read.ocrConfidence = result.confidence;
    setFontSizes(result.words, dpi);
    const QSizeF size(pixGetWidth(prepared.pix.get()), pixGetHeight(prepared.pix.get()));
    read.words = wordsInLines(result.words, size, false);
    if (result.cutShort)
        recognised.notices.append(
            {ReadNotice::OcrTimeout, -1, u"OCR was stopped after %1 ms"_s.arg(options.timeLimitMs)});
    if (dpi < poorDpi)
        recognised.notices.append({ReadNotice::LowResolution, -1, u"about %1 dpi"_s.arg(std::lround(dpi))});
    recognised.ocrMs = clock.elapsed();
    return recognised;
}

} // namespace desk
