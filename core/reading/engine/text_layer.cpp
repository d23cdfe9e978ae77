// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/text_layer.h"

#include "core/reading/engine/letter_sight.h"
#include "core/reading/engine/page_codes.h"
#include "core/reading/engine/page_ink.h"
#include "core/reading/engine/page_renderer.h"
#include "core/reading/engine/place_check.h"
#include "core/reading/engine/text_quality.h"
#include "core/reading/reader_protocol.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
/// Small letters have this many pixels at a glance; what is not seen then is looked at more sharply.
constexpr double glanceLetterPixels = 7;
constexpr double leastGlanceDpi = 40, mostGlanceDpi = 110;
constexpr double glancePixels = 6e6;
constexpr double sharper = 2.5;
constexpr double checkDpi = 300, checkLetterPixels = 42, tiniestSize = 2;

/// A page whose words nearly all stand on ink of a picture is a scan with the words of an OCR program.
constexpr double leastShareOnPicture = 0.8;
constexpr int fewWords = 40;
/// Such a layer is believed only if it lies on ink and passes these many samples.
constexpr double mostUnseenOnPicture = 0.25;
constexpr int samplesOfPicture = 12;
constexpr qsizetype enoughSamples = 4;
constexpr double sureConfidence = 0.9;
constexpr int mostChecks = 60;
/// The smaller of two words must lie under the other one by this much for one of them to be hidden by the other.
constexpr double leastOverlap = 0.4;
constexpr float doubtfulConfidence = 0.5F;
/// Clipped cells of tables lose a letter or two; more than that is reported.
constexpr int mostClipped = 2;

/// A layer of so few words may be a stamp or a header on a scan.
constexpr qsizetype wordsOfStamps = 120;
constexpr int manyLetters = 60;
constexpr double unreadDpi = 100;

/// A piece of the layer with what became known about it.
struct Judged {
    TextPiece piece; ///< once judged, only what can be seen of it
    QString whole;   ///< its text as it was
    LetterSight sight;
    QList<const Judged *> crossing; ///< other words in its place
    bool hidden = false;
};

struct Patience {
    QElapsedTimer clock;
    int limitMs = 0;
    StopCheck stop;

    [[nodiscard]] bool isOver() const { return clock.hasExpired(limitMs) || (stop && stop()); }
    [[nodiscard]] int leftMs() const { return std::max(50, limitMs - int(clock.elapsed())); }
};

/// An amount with its cents, a date, an account, a long number: what could be taken for a value of an invoice. Times
/// of day and other short figures, which tables clip here and there, are not.
bool couldBeValue(const QString &text)
{
    static const QRegularExpression value(u"[0-9][.,][0-9]{2}(?![0-9])|[0-9]{6}|[A-Z]{2}[0-9]{2}[A-Z0-9]{8}|"
                                          "[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}"_s);
    return value.match(text).hasMatch();
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString lettersOf(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

QRectF areaOf(const QList<TextPiece> &pieces, QSizeF page)
{
    const QRectF whole(QPointF(0, 0), page);
    constexpr double normal = 1300; // points: what is larger than a sheet of A3 is drawn only where it has words
    if (page.width() <= normal && page.height() <= normal)
        return whole;
    QRectF area;
    for (const TextPiece &piece : pieces)
        area = area.united(piece.box);
    return area.adjusted(-4, -4, 4, 4).intersected(whole);
}

QList<QRectF> boxesOf(const QList<TextPiece> &pieces)
{
    QList<QRectF> boxes;
    for (const TextPiece &piece : pieces)
        boxes.append(piece.box);
    return boxes;
}

/// So that the small letters of the page have enough pixels.
double glanceDpi(const QList<TextPiece> &pieces, const QRectF &area)
{
    QList<float> sizes;
    for (const TextPiece &piece : pieces)
        sizes.append(piece.fontSize);
    std::ranges::sort(sizes);
    const double small = std::max(1.0, double(sizes[sizes.size() / 10]));
    const double dpi = std::clamp(glanceLetterPixels / small * pointsPerInch, leastGlanceDpi, mostGlanceDpi);
    return std::min(dpi, std::sqrt(glancePixels / std::max(1.0, area.width() * area.height())) * pointsPerInch);
}

/// Reads, compares and cuts one text layer.
class LayerReader {
public:
    LayerReader(const OpenedDocument &document, int page, OcrEngine &engine, const TextLayerOptions &options)
        : m_document(document),
          m_page(page),
          m_engine(engine),
          m_languages(options.languages),
          m_patience{{}, options.timeLimitMs, options.stop}
    {
        m_patience.clock.start();
    }

    Result<TextLayer> read()
    {
        TRY_ASSIGN(text, m_document.text(m_page));
        m_text = std::move(text);
        TextLayer layer;
        layer.page.widthPt = m_text.size.width();
        layer.page.heightPt = m_text.size.height();
        layer.page.turned = m_text.turned;
        if (m_text.pieces.isEmpty())
            return layer;
        if (const Result<> compared = compare(layer); !compared) {
            // Cancelled may mean here that the time for drawing is over.
            if (compared.error().code != ErrorCode::Cancelled || (m_patience.stop && m_patience.stop()))
                return tl::unexpected(compared.error());
            layer.unproved = true;
        }
        finish(layer);
        return layer;
    }

private:
    Result<> compare(TextLayer &layer)
    {
        m_area = areaOf(m_text.pieces, m_text.size);
        m_dpi = glanceDpi(m_text.pieces, m_area);
        for (const TextPiece &piece : std::as_const(m_text.pieces))
            m_judged.append({piece, piece.text, {}, {}, false});
        GlancePair pictures{{}, {}, m_area.topLeft(), m_dpi / pointsPerInch};
        TRY_ASSIGN(hard, glance(m_dpi, false));
        TRY_ASSIGN(soft, glance(m_dpi, true));
        pictures.hard = hard;
        pictures.soft = soft;
        for (Judged &judged : m_judged)
            judged.sight = lookAt(judged.piece, pictures);
        TRY(lookSharper());
        markHidden();
        findOutIfScan();
        cutUnseen();
        markCrossed();
        m_glance = hard;
        TRY(checkDoubts(layer));
        return {};
    }

    Result<QImage> glance(double dpi, bool soft)
    {
        return m_document.glance(m_page, {dpi, m_text.turned, m_area, soft}, [this] { return m_patience.isOver(); });
    }

    Result<> lookSharper()
    {
        const auto lacks = [](const Judged &judged) { return judged.sight.unseenLetters > 0 && !judged.sight.tiny; };
        if (std::ranges::none_of(m_judged, lacks))
            return {};
        const double dpi = std::min(m_dpi * sharper,
                                    std::sqrt(double(maxPixels) / (m_area.width() * m_area.height())) * pointsPerInch);
        TRY_ASSIGN(sharp, glance(dpi, true));
        for (Judged &judged : m_judged) {
            if (lacks(judged))
                lookAgain(judged.sight, judged.piece, sharp, m_area.topLeft(), dpi / pointsPerInch);
        }
        return {};
    }

    void markHidden()
    {
        for (Judged &judged : m_judged)
            judged.hidden = judged.sight.isHidden();
    }

    /// Words in whose place other words stand: ink that is there may be that of the others.
    void markCrossed()
    {
        QList<Judged *> byTop;
        for (Judged &judged : m_judged) {
            if (!judged.hidden && judged.sight.letters > 0)
                byTop.append(&judged);
        }
        std::ranges::sort(byTop, {}, [](const Judged *judged) { return judged->piece.box.top(); });
        for (qsizetype i = 0; i < byTop.size(); ++i) {
            const QRectF &upper = byTop[i]->piece.box;
            for (qsizetype j = i + 1; j < byTop.size() && byTop[j]->piece.box.top() < upper.bottom(); ++j)
                crossIfOver(*byTop[i], *byTop[j]);
        }
    }

    static void crossIfOver(Judged &a, Judged &b)
    {
        const QRectF common = a.piece.box.intersected(b.piece.box);
        const auto areaOf = [](const QRectF &box) { return box.width() * box.height(); };
        const double smaller = std::min(areaOf(a.piece.box), areaOf(b.piece.box));
        if (common.isEmpty() || areaOf(common) < leastOverlap * smaller || a.piece.text == b.piece.text)
            return;
        // A watermark across the page hides nothing; a large amount over a small one might.
        const bool alike = std::abs(std::log2(a.piece.fontSize / b.piece.fontSize)) < 1;
        if (!alike && !(hasDigit(a.piece.text) && hasDigit(b.piece.text)))
            return;
        a.crossing.append(&b);
        b.crossing.append(&a);
    }

    bool isDoubtful(const Judged &judged) const
    {
        return !judged.hidden && (!judged.crossing.isEmpty() || judged.sight.isDoubtful());
    }

    void findOutIfScan()
    {
        for (const Judged &judged : std::as_const(m_judged)) {
            if (judged.sight.letters == 0)
                continue;
            ++(judged.hidden ? m_unseen : m_seen);
            m_onPicture += !judged.hidden && judged.sight.isDoubtful() ? 1 : 0;
        }
        m_isScan = m_seen >= fewWords && m_onPicture >= leastShareOnPicture * m_seen;
    }

    /// The boxes of an OCR program are not exact enough for single letters.
    void cutUnseen()
    {
        for (Judged &judged : m_judged) {
            if (!m_isScan && !judged.hidden)
                judged.piece = seenPart(judged.piece, judged.sight);
        }
    }

    Result<> checkDoubts(TextLayer &layer)
    {
        if (m_isScan)
            return checkScan(layer);
        QList<Judged *> doubtful;
        for (Judged &judged : m_judged) {
            if (isDoubtful(judged))
                doubtful.append(&judged);
        }
        return checkEach(doubtful);
    }

    /// The words of an OCR program under a scan are used if they lie on its ink and say what samples of it say.
    Result<> checkScan(TextLayer &layer)
    {
        if (m_unseen > mostUnseenOnPicture * (m_seen + m_unseen)) {
            layer.useless = u"its words do not lie on what is printed"_s;
            return {};
        }
        QList<Judged *> samples = amountsFirst();
        samples.resize(std::min<qsizetype>(samples.size(), samplesOfPicture));
        int differing = 0, surely = 0;
        TRY(readPlaces(samples, enoughSamples, [&](Judged &, const PlaceReading &reading) {
            differing += reading.verdict == PlaceVerdict::Differs ? 1 : 0;
            surely += reading.verdict == PlaceVerdict::Differs && reading.confidence >= sureConfidence ? 1 : 0;
        }));
        if (surely > 0 || differing * 4 > samples.size())
            layer.useless = u"it does not say what is printed"_s;
        return {};
    }

    /// Words with digits, those with the greatest amounts first: what a forger would replace.
    QList<Judged *> amountsFirst()
    {
        QList<std::pair<qsizetype, Judged *>> found;
        for (Judged &judged : m_judged) {
            const auto digits = std::ranges::count_if(judged.piece.text, [](QChar c) { return c.isDigit(); });
            const bool amount = judged.piece.text.contains(u'.') || judged.piece.text.contains(u',');
            if (digits > 2 && !judged.hidden)
                found.append({digits + (amount ? 100 : 0), &judged});
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<qsizetype, Judged *>::first);
        QList<Judged *> words;
        for (const auto &[weight, judged] : std::as_const(found))
            words.append(judged);
        return words;
    }

    /// Of words in one place those that OCR reads there stay, the others go. Where it reads none of them they stay with
    /// less trust, unless their ink is not even that of letters.
    Result<> checkEach(QList<Judged *> doubtful)
    {
        std::stable_partition(doubtful.begin(), doubtful.end(),
                              [](const Judged *judged) { return hasDigit(judged->piece.text); });
        for (qsizetype i = mostChecks; i < doubtful.size(); ++i)
            doubtful[i]->piece.confidence = doubtfulConfidence;
        doubtful.resize(std::min<qsizetype>(doubtful.size(), mostChecks));
        QList<const Judged *> confirmed;
        QList<Judged *> unclear, differing;
        TRY(readPlaces(doubtful, doubtful.size(), [&](Judged &judged, const PlaceReading &reading) {
            if (reading.verdict == PlaceVerdict::Agrees) {
                confirmed.append(&judged);
                return;
            }
            judged.piece.confidence = doubtfulConfidence;
            (reading.verdict == PlaceVerdict::Differs ? differing : unclear).append(&judged);
        }));
        const auto givesWay = [&](const Judged *judged) {
            return std::ranges::any_of(judged->crossing, [&](const Judged *o) { return confirmed.contains(o); });
        };
        for (Judged *judged : std::as_const(differing))
            judged->hidden = judged->sight.isDoubtful() || givesWay(judged);
        for (Judged *judged : std::as_const(unclear))
            judged->hidden = givesWay(judged);
        return {};
    }

    /// In points, of the smallest of these words.
    static double sizeOf(const QList<Judged *> &words)
    {
        double least = words.front()->piece.fontSize;
        for (const Judged *judged : words)
            least = std::min(least, double(judged->piece.fontSize));
        return std::max(least, tiniestSize);
    }

    /// @param enough  so many will do where there is no time for all.
    template <class Take>
    Result<> readPlaces(const QList<Judged *> &words, qsizetype enough, Take take)
    {
        qsizetype done = 0;
        if (words.isEmpty())
            return {};
        const StopCheck stop = [this] { return m_patience.isOver(); };
        (void)m_engine.setLanguages(m_languages); // without models every place is unclear
        TRY_ASSIGN(points, m_document.pageSize(m_page));
        const double dpi = affordableDpi(points, std::min(checkDpi, checkLetterPixels / sizeOf(words) * pointsPerInch));
        TRY_ASSIGN(drawn, m_document.draw(m_page, dpi, true, stop));
        TRY_ASSIGN(upright, uprightPix(std::move(drawn), m_text.turned, 0));
        for (Judged *judged : words) {
            const PlaceReading reading =
                checkPlace(upright.get(), dpi / pointsPerInch, judged->piece, m_engine, m_patience.leftMs(), stop);
            if (stop() && done >= enough)
                return {};
            if (stop())
                return fail(ErrorCode::Cancelled, u"no time to compare the words with the page"_s);
            take(*judged, reading);
            ++done;
        }
        return {};
    }

    bool isReported(const Judged &judged) const
    {
        if (m_seenTexts.contains(lettersOf(judged.whole)))
            return false;   // it adds nothing: a clipped cell, the description of a symbol, a second copy for a search
        if (!judged.hidden) // the boxes of an OCR program are not exact enough for single letters
            return !m_isScan && judged.sight.unseenLetters > mostClipped;
        // An OCR program takes dust for letters; figures it does not invent.
        return !m_isScan || hasDigit(judged.piece.text);
    }

    void finish(TextLayer &layer)
    {
        for (const Judged &judged : std::as_const(m_judged)) {
            if (!judged.hidden && judged.sight.unseenLetters == 0)
                m_seenTexts.insert(lettersOf(judged.piece.text));
        }
        QList<TextPiece> seen;
        for (const Judged &judged : std::as_const(m_judged)) {
            const bool reported = isReported(judged);
            layer.hidden += reported ? 1 : 0;
            layer.hiddenFigures += reported && couldBeValue(judged.whole) ? 1 : 0;
            if (!judged.hidden)
                seen.append(judged.piece);
        }
        ReadPage &page = layer.page;
        page.words = wordsInLines(seen, m_text.size, true);
        page.source = page.words.isEmpty() ? WordSource::None : WordSource::TextLayer;
        if (layer.useless.isEmpty() && isGibberish(page.words))
            layer.useless = u"its characters have no meaning"_s;
        qsizetype letters = 0;
        for (Word &word : page.words) {
            letters += word.text.size();
            if (layer.unproved)
                word.confidence = std::min(word.confidence, doubtfulConfidence);
        }
        if (m_area.size() == m_text.size)
            layer.likelyCodes = desk::likelyCodes(m_glance, m_dpi / pointsPerInch, boxesOf(seen));
        const int unread = page.words.size() < wordsOfStamps ? countUnread(page) : 0;
        layer.partial = unread > manyLetters && unread > letters;
    }

    /// Things of the size of letters that the layer does not explain.
    int countUnread(const ReadPage &page) const
    {
        Result<PixPtr> grey = fail(ErrorCode::NotFound, u"no glance at the whole page"_s);
        double dpi = m_dpi;
        if (m_area.size() == m_text.size && !m_glance.isNull()) {
            grey = greyPix(m_glance);
        } else {
            dpi = affordableDpi(m_text.size, unreadDpi);
            grey = m_document.draw(m_page, dpi, true, [this] { return m_patience.isOver(); });
            if (grey)
                grey = uprightPix(std::move(*grey), m_text.turned, 0);
        }
        // A page that cannot be drawn cannot be read by OCR either.
        return grey ? countUnreadLetters(grey->get(), dpi, page.words) : 0;
    }

    const OpenedDocument &m_document;
    int m_page;
    OcrEngine &m_engine;
    QStringList m_languages;
    Patience m_patience;
    PageText m_text;
    QRectF m_area;
    double m_dpi = pointsPerInch;
    QList<Judged> m_judged;
    QImage m_glance;
    QSet<QString> m_seenTexts;
    int m_seen = 0, m_unseen = 0, m_onPicture = 0; ///< words
    bool m_isScan = false;                         ///< nearly all of them stand on a picture
};

} // namespace

Result<TextLayer> readTextLayer(const OpenedDocument &document, int page, OcrEngine &engine,
                                const TextLayerOptions &options)
{
    return LayerReader(document, page, engine, options).read();
}

} // namespace desk
