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
constexpr char16_t firstForeign = 0x250; // beyond the Latin letters
constexpr double markedShare = 0.005;    // of the letters of a language that has accents or umlauts
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

/// Letters and figures only, without their marks: not every net knows those.
QString core(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += bareLetter(QString(c)).toCaseFolded();
    }
    return letters;
}

double shareOf(const OcrResult &result, const std::function<bool(QChar)> &kind)
{
    qsizetype letters = 0, found = 0;
    for (const TextPiece &word : result.words) {
        letters += word.text.size();
        found += std::ranges::count_if(word.text, kind);
    }
    return letters > 0 ? double(found) / double(letters) : 0;
}

bool isForeign(QChar c)
{
    return c.isLetter() && c.unicode() >= firstForeign;
}

bool isMarked(QChar c)
{
    return c.isLetter() && c.unicode() > u'z';
}

bool agree(const TextPiece &a, const TextPiece &b)
{
    const double apart = std::abs(a.box.center().y() - b.box.center().y());
    const bool overlap = a.box.left() < b.box.right() && b.box.left() < a.box.right();
    return overlap && apart < sameRow * std::max(a.box.height(), b.box.height()) && core(a.text) == core(b.text);
}

QList<TextPiece> wordsIn(const OcrResult &result, const QRectF &place)
{
    QList<TextPiece> words;
    std::ranges::copy_if(result.words, std::back_inserter(words),
                         [&](const TextPiece &word) { return place.contains(word.box.center()); });
    return words;
}

/// Whether the first reading was sure of all its words in a place, and they fill it.
bool isSure(const QList<TextPiece> &words, const QRectF &place)
{
    double covered = 0;
    for (const TextPiece &word : words) {
        if (word.confidence < sureOfWord)
            return false;
        covered += word.box.width() + word.box.height() / 3; // with the blank behind it
    }
    return covered >= (1 - mostUncovered) * place.width();
}

QString coreOf(const QList<TextPiece> &words)
{
    QString text;
    for (const TextPiece &word : words)
        text += core(word.text);
    return text;
}

/// What was read first as a voter: its letters lie evenly in their words.
QList<Letter> asLetters(const QList<TextPiece> &words, const QRect &place)
{
    QList<Letter> letters;
    double end = 0;
    for (const TextPiece &word : words) {
        const double begin = word.box.left() - place.left(), width = word.box.width() / double(word.text.size());
        if (!letters.isEmpty())
            letters.append({u" "_s, (end + begin) / 2, double(word.confidence)});
        for (qsizetype i = 0; i < word.text.size(); ++i)
            letters.append({word.text.sliced(i, 1), begin + (double(i) + 0.5) * width, double(word.confidence)});
        end = begin + word.box.width();
    }
    return letters;
}

QString coreOf(const QList<Letter> &letters)
{
    QString text;
    for (const Letter &letter : letters)
        text += core(letter.text);
    return text;
}

using Nets = std::vector<const Net *>;

Result<QList<TextPiece>> readAnew(PIX *grey, const QRect &place, const QList<TextPiece> &readFirst, const Nets &nets,
                                  const StopCheck &stop)
{
    const QString firstCore = coreOf(readFirst);
    // Marks are small: what is left of them in a photo the first reader knows best, who was told the languages.
    bool withFirst =
        std::ranges::any_of(readFirst, [](const TextPiece &word) { return std::ranges::any_of(word.text, isMarked); });
    TRY_ASSIGN(line, linePicture(grey, place));
    QList<QList<Letter>> readings;
    for (const Net *net : nets) {
        TRY_ASSIGN(letters, readLetters(line, *net, stop));
        readings.append(letters);
        const QString seen = coreOf(letters);
        withFirst = withFirst || seen == firstCore; // two who know nothing of each other
        if (seen == firstCore || (readings.size() > 1 && seen == coreOf(readings.first())))
            break;
    }
    if (withFirst)
        readings.append(asLetters(readFirst, place));
    return wordsOf(line, votedLetters(readings));
}

} // namespace

bool wantsSecondReading(const OcrResult &first)
{
    if (first.confidence >= sureOfPage || first.cutShort)
        return false;
    return shareOf(first, isForeign) <= foreignShare;
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
    for (auto &[net, name] : {std::pair(&m_finder, u"text_finder.net"_s), std::pair(&m_chinese, u"line_chinese.net"_s),
                              std::pair(&m_english, u"line_english.net"_s), std::pair(&m_latin, u"line_latin.net"_s)}) {
        if (*net)
            continue;
        TRY_ASSIGN(loaded, netOf(name));
        *net = std::move(loaded);
    }
    return {};
}

Result<OcrResult> SecondReader::read(PIX *grey, const OcrResult &first, int timeLimitMs, const StopCheck &stop)
{
    QElapsedTimer clock;
    clock.start();
    TRY(load());
    TRY_ASSIGN(places, findText(grey, *m_finder, [&] { return clock.hasExpired(timeLimitMs) || (stop && stop()); }));
    // The Chinese net is the best one; of the others the one that knows the marks goes first where there are some.
    Nets nets{&*m_chinese, &*m_english, &*m_latin};
    if (shareOf(first, isMarked) > markedShare)
        std::swap(nets[1], nets[2]);
    OcrResult result;
    double sum = 0, weights = 0;
    for (const QRect &place : std::as_const(places)) {
        if (place.width() < 2 || place.height() < 2)
            continue;
        QList<TextPiece> words = wordsIn(first, place);
        // Where the time is over, the rest stays as it was read first.
        if (!isSure(words, place) && !clock.hasExpired(timeLimitMs)) {
            TRY_ASSIGN(read, readAnew(grey, place, words, nets, stop));
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
