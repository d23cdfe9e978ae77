// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/second_reader.h"

#include "core/reading/engine/line_reader.h"
#include "core/reading/engine/text_finder.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>

/// A static library's resources are not there by themselves. Outside of any namespace, as Qt asks for.
static void makeModelsReachable()
{
    Q_INIT_RESOURCE(models);
}

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureOfPage = 0.90;      // mean confidence of Tesseract's words
constexpr double leastConfidence = 0.75; // of the second reading
constexpr double foreignShare = 0.005;   // of the letters
constexpr double leastLetters = 0.5;     // of those of the first reading
// A page that had to be read twice is never sure enough to be approved by nobody: how often such values are right has
// not been counted on enough documents.
constexpr float mostTrust = 0.85f;
constexpr float trustAlone = 0.8f;     // of that, in a word that only the second reading has
constexpr float sureOfWord = 0.92f;    // so that its line is not read again
constexpr double mostUncovered = 0.25; // of the width of a line that is not read again
constexpr double sameRow = 0.5;        // of the height: how far the middles of equal words may lie apart

qsizetype lettersIn(const OcrResult &result)
{
    qsizetype count = 0;
    for (const TextPiece &word : result.words)
        count += word.text.size();
    return count;
}

Result<Net> netOf(const QString &name)
{
    QFile file(u":/desk/models/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"the net %1 is missing"_s.arg(name));
    return Net::fromBytes(file.readAll());
}

/// Letters and figures only: how a mark is read matters less than how a value is.
QString core(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

bool agree(const TextPiece &a, const TextPiece &b)
{
    const double apart = std::abs(a.box.center().y() - b.box.center().y());
    const bool overlap = a.box.left() < b.box.right() && b.box.left() < a.box.right();
    return overlap && apart < sameRow * std::max(a.box.height(), b.box.height()) && core(a.text) == core(b.text);
}

/// The words of the first reading in a place, where it was sure of all of them and they fill it.
QList<TextPiece> sureWords(const OcrResult &first, const QRectF &place)
{
    QList<TextPiece> words;
    double covered = 0;
    for (const TextPiece &word : first.words) {
        if (!place.contains(word.box.center()))
            continue;
        if (word.confidence < sureOfWord)
            return {};
        covered += word.box.width() + word.box.height() / 3; // with the blank behind it
        words.append(word);
    }
    return covered >= (1 - mostUncovered) * place.width() ? words : QList<TextPiece>();
}

} // namespace

bool wantsSecondReading(const OcrResult &first)
{
    if (first.confidence >= sureOfPage || first.cutShort)
        return false;
    qsizetype foreign = 0;
    for (const TextPiece &word : first.words)
        foreign += std::ranges::count_if(word.text, [](QChar c) { return c.isLetter() && c.unicode() > u'z'; });
    return double(foreign) <= foreignShare * double(lettersIn(first));
}

OcrResult withAgreement(OcrResult second, const OcrResult &first)
{
    for (TextPiece &word : second.words) {
        word.confidence = std::min(word.confidence, mostTrust);
        if (std::ranges::none_of(first.words, [&](const TextPiece &other) { return agree(word, other); }))
            word.confidence *= trustAlone;
    }
    return second;
}

bool isBetter(const OcrResult &second, const OcrResult &first)
{
    return second.confidence >= leastConfidence && second.confidence > first.confidence &&
           double(lettersIn(second)) >= leastLetters * double(lettersIn(first));
}

Result<> SecondReader::load()
{
    makeModelsReachable();
    if (!m_finder) {
        TRY_ASSIGN(finder, netOf(u"text_finder.net"_s));
        m_finder = std::move(finder);
    }
    if (!m_line) {
        TRY_ASSIGN(line, netOf(u"text_line.net"_s));
        m_line = std::move(line);
    }
    return {};
}

Result<OcrResult> SecondReader::read(PIX *grey, const OcrResult &first, int timeLimitMs, const StopCheck &stop)
{
    QElapsedTimer clock;
    clock.start();
    const StopCheck over = [&] { return clock.hasExpired(timeLimitMs) || (stop && stop()); };
    TRY(load());
    TRY_ASSIGN(places, findText(grey, *m_finder, over));
    OcrResult result;
    double sum = 0, weights = 0;
    for (const QRect &place : std::as_const(places)) {
        QList<TextPiece> words = sureWords(first, place);
        if (words.isEmpty()) {
            TRY_ASSIGN(read, readLine(grey, place, *m_line, over));
            words = read;
        }
        for (const TextPiece &word : std::as_const(words)) {
            sum += double(word.confidence) * double(word.text.size());
            weights += double(word.text.size());
        }
        result.words.append(words);
    }
    result.confidence = weights > 0 ? sum / weights : 0;
    return result;
}

} // namespace desk
