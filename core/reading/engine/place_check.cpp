// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/place_check.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureConfidence = 0.75;
constexpr double leastSimilarity = 0.5;
constexpr double clearSimilarity = 0.75;
/// Around a word, in parts of its height: Tesseract needs some paper.
constexpr double marginOfHeight = 0.35;

/// Letters and digits only, and what OCR confuses made the same.
QString plain(const QString &text)
{
    static constexpr std::pair<QStringView, QChar> confused[] = {{u"oqd", u'0'}, {u"il|!jt", u'1'}, {u"z", u'2'},
                                                                 {u"s", u'5'},   {u"b", u'8'},      {u"g", u'9'}};
    QString result;
    for (QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        for (const auto &[letters, digit] : confused) {
            if (letters.contains(c))
                c = digit;
        }
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QRectF withMargin(const TextPiece &piece)
{
    const double by = marginOfHeight * (piece.sideways ? piece.box.width() : piece.box.height());
    return piece.box.adjusted(-by, -by * 0.6, by, by * 0.6);
}

} // namespace

PlaceVerdict compareTexts(const QString &claimed, const QString &seen, double confidence)
{
    const QString a = plain(claimed), b = plain(seen);
    if (a.isEmpty())
        return PlaceVerdict::Agrees;
    if (b.contains(a))
        return PlaceVerdict::Agrees;
    // The margin may show a part of the neighbours, so only what lacks counts fully.
    const double most = double(std::max(a.size(), b.size()));
    const double similarity = 1 - distance(a, b) / most;
    const bool digits = std::ranges::any_of(claimed, [](QChar c) { return c.isDigit(); });
    if (!digits && similarity >= clearSimilarity)
        return PlaceVerdict::Agrees;
    if (similarity < leastSimilarity)
        return PlaceVerdict::Differs;
    return digits && confidence >= sureConfidence ? PlaceVerdict::Differs : PlaceVerdict::Unclear;
}

PlaceReading checkPlace(PIX *page, double scale, const TextPiece &piece, OcrEngine &engine, int timeLimitMs,
                        const StopCheck &stop)
{
    if (piece.sideways)
        return {};
    const QRect place = QRectF(withMargin(piece).topLeft() * scale, withMargin(piece).size() * scale)
                            .toAlignedRect()
                            .intersected(QRect(0, 0, pixGetWidth(page), pixGetHeight(page)));
    if (place.isEmpty())
        return {PlaceVerdict::Differs, 0};
    BOX *box = boxCreate(place.x(), place.y(), place.width(), place.height());
    PixPtr part(pixClipRectangle(page, box, nullptr));
    boxDestroy(&box);
    if (part)
        part.reset(pixAddBorder(part.get(), 10, 255));
    if (!part)
        return {};
    const Result<OcrResult> result = engine.recognise(part.get(), {OcrLayout::SingleLine, 300, timeLimitMs}, stop);
    if (!result || result->cutShort)
        return {};
    QString seen;
    for (const TextPiece &word : result->words)
        seen += word.text;
    return {compareTexts(piece.text, seen, result->confidence), result->confidence};
}

} // namespace desk
