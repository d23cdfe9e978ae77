// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_recogniser.h"

#include "core/base/log.h"
#include "core/reading/engine/page_codes.h"
#include "core/reading/engine/page_ink.h"
#include "core/reading/engine/page_renderer.h"

#include <QElapsedTimer>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
constexpr double drawDpi = 300;
constexpr int assumedDpi = 300;    // of pictures: what Tesseract's thresholds for noise are made for
constexpr double leastSkew = 0.25; // degrees; below that straightening costs more than it gives
constexpr double leastSkewConfidence = 3;
constexpr double doubtfulConfidence = 0.6; // below that the page may lie on its side
constexpr int fewWords = 8;
constexpr double poorDpi = 100;
// A fax of 100 dpi gains its amounts from being enlarged; receipts lose more than they gain.
constexpr double coarseDpi = 130;
constexpr double enlargedDpi = 200;
constexpr double mostEnlargement = 3;

/// What was read of a page that was turned in one way.
struct Reading {
    OcrResult result;
    QSizeF size; ///< of the picture that was read
    int turned = 0;
    double skew = 0;
    double scale = 1; ///< of that picture against the drawn page
    PixPtr picture;
};

/// Receipts are one block of lines, and page layout analysis tears them apart: of the values on 30 of them 73 were read
/// with it and 85 as one block. Invoices need it for their columns.
OcrLayout layoutFor(PIX *pix)
{
    constexpr double receiptShape = 1.75, mostLettersOfReceipt = 55;
    const bool tall = pixGetHeight(pix) > receiptShape * pixGetWidth(pix);
    return tall || lettersAcross(pix).value_or(100) < mostLettersOfReceipt ? OcrLayout::SingleBlock
                                                                           : OcrLayout::Automatic;
}

Result<Reading> readTurned(const PixPtr &drawn, double pageDpi, int turned, OcrEngine &engine, OcrOptions options,
                           const StopCheck &stop)
{
    Reading reading;
    reading.turned = turned;
    TRY_ASSIGN(upright, uprightPix(PixPtr(pixClone(drawn.get())), turned, 0));
    reading.skew = findSkew(upright.get());
    TRY_ASSIGN(straight, uprightPix(std::move(upright), 0, reading.skew));
    options.layout = layoutFor(straight.get());
    if (options.layout == OcrLayout::Automatic && pageDpi < coarseDpi) {
        reading.scale = std::min(enlargedDpi / pageDpi, mostEnlargement);
        straight.reset(pixScale(straight.get(), l_float32(reading.scale), l_float32(reading.scale)));
        if (!straight)
            return fail(ErrorCode::OutOfMemory, u"no memory to enlarge the page"_s);
    }
    TRY_ASSIGN(result, engine.recognise(straight.get(), options, stop));
    reading.result = std::move(result);
    reading.size = QSizeF(pixGetWidth(straight.get()), pixGetHeight(straight.get()));
    reading.picture = std::move(straight);
    return reading;
}

bool isDoubtful(const OcrResult &result)
{
    return result.words.size() < fewWords || result.confidence < doubtfulConfidence;
}

/// By how much the page may have to be turned, after a first reading.
int turnToTry(const OcrResult &result, PIX *drawn, OcrEngine &engine, int dpi)
{
    if (!isDoubtful(result))
        return result.turn;
    // Text that runs up is found to stand sideways, too, but read as nonsense.
    return engine.orientation(drawn, dpi).value_or(result.turn == 270 ? 90 : result.turn);
}

/// The box of a word with an ascender is about as high as 0.75 of its size.
QList<TextPiece> withFontSizes(QList<TextPiece> pieces, double dpi)
{
    for (TextPiece &piece : pieces)
        piece.fontSize = float(piece.box.height() / 0.75 * pointsPerInch / dpi);
    return pieces;
}

} // namespace

double findSkew(PIX *grey)
{
    const PixPtr binary(pixConvertTo1(grey, 160));
    l_float32 angle = 0, confidence = 0;
    // pixFindSkew() looks 7 degrees far and trusts nothing near that edge.
    constexpr int coarse = 4, fine = 2;
    constexpr l_float32 range = 12, step = 1, precision = 0.02f;
    if (!binary ||
        pixFindSkewSweepAndSearch(binary.get(), &angle, &confidence, coarse, fine, range, step, precision) != 0)
        return 0;
    const double size = std::abs(double(angle));
    return double(confidence) < leastSkewConfidence || size < leastSkew ? 0 : double(angle);
}

Result<RecognisedPage> recognisePage(const OpenedDocument &document, int page, const Recognisers &engines,
                                     const RecogniseOptions &options)
{
    OcrEngine &engine = engines.first;
    QElapsedTimer clock;
    clock.start();
    RecognisedPage recognised;
    TRY_ASSIGN(points, document.pageSize(page));
    const double ownDpi = document.ownDpi(page);
    const double dpi = affordableDpi(points, ownDpi > 0 ? ownDpi : drawDpi);
    TRY_ASSIGN(drawn, document.draw(page, dpi, true, options.stop));
    recognised.drawMs = clock.restart();
    if (!hasInk(drawn.get())) {
        recognised.page.widthPt = points.width();
        recognised.page.heightPt = points.height();
        return recognised;
    }

    const OcrOptions ocr{OcrLayout::Automatic, ownDpi > 0 ? assumedDpi : int(std::lround(dpi)), options.timeLimitMs};
    TRY_ASSIGN(reading, readTurned(drawn, dpi, 0, engine, ocr, options.stop));
    if (!reading.result.cutShort) {
        const int turn = turnToTry(reading.result, drawn.get(), engine, ocr.dpi);
        OcrOptions rest = ocr;
        rest.timeLimitMs = std::max(1000, options.timeLimitMs - int(clock.elapsed()));
        if (turn != 0) {
            TRY_ASSIGN(again, readTurned(drawn, dpi, turn, engine, rest, options.stop));
            if (again.result.confidence > reading.result.confidence - (reading.result.turn == turn ? 0.2 : 0))
                reading = std::move(again);
        }
    }
    if (wantsSecondReading(reading.result)) {
        const int left = options.timeLimitMs - int(clock.elapsed());
        const auto second = engines.second.read(reading.picture.get(), reading.result, left, options.stop);
        if (!second && options.stop && options.stop())
            return tl::unexpected(second.error());
        if (!second && second.error().code != ErrorCode::Cancelled) // out of time, the first reading stands
            qCWarning(logReading) << "no second reading:" << second.error().detail;
        if (second && isBetter(*second, reading.result))
            reading.result = withAgreement(*second, reading.result);
    }
    const OcrResult &result = reading.result;

    ReadPage &read = recognised.page;
    read.turned = reading.turned;
    read.skew = reading.skew;
    if (read.turned % 180 != 0)
        points.transpose();
    read.widthPt = points.width();
    read.heightPt = points.height();
    read.source = result.words.isEmpty() ? WordSource::None : WordSource::Ocr;
    read.ocrDpi = int(std::lround(dpi));
    read.ocrConfidence = result.confidence;
    read.words = wordsInLines(withFontSizes(result.words, dpi * reading.scale), reading.size, false);
    if (result.cutShort)
        recognised.notices.append(
            {ReadNotice::OcrTimeout, -1, u"OCR was stopped after %1 ms"_s.arg(options.timeLimitMs)});
    if (dpi < poorDpi)
        recognised.notices.append({ReadNotice::LowResolution, -1, u"about %1 dpi"_s.arg(std::lround(dpi))});
    recognised.ocrMs = clock.restart();
    const QSize size(pixGetWidth(drawn.get()), pixGetHeight(drawn.get()));
    read.codes = codesOfPage(findCodes(drawn.get()), size, reading.turned);
    recognised.codesMs = clock.elapsed();
    return recognised;
}

} // namespace desk
