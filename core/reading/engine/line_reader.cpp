// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/line_reader.h"

#include "core/reading/engine/grey_tensor.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 48;
constexpr int leastWidth = 32, mostWidth = 3'200;
/// When words part though the net saw no blank: how much wider than between the letters of this line the gap is, in
/// heights of its letters, and how much farther than usual the middles of two letters lie apart. Narrow letters of
/// typewriters have wide gaps, so one alone does not count unless it is `wide`.
struct GapRule {
    double least, wide, apart;
};
constexpr GapRule betweenLetters{0.18, 0.45, 1.3};
constexpr GapRule betweenFigures{0.35, 0.7, 1.6}; // figures stand wide in some types
constexpr double inkedRow = 0.08;                 // of the fullest row

/// Where the ink of a line stands.
struct Ink {
    std::vector<bool> columns;
    int top = 0, bottom = 0; ///< rows, `bottom` excluded
    [[nodiscard]] double height() const { return std::max(1, bottom - top); }
};

Ink inkOf(PIX *line)
{
    Ink ink;
    const int width = pixGetWidth(line), height = pixGetHeight(line);
    PIX *found = nullptr;
    constexpr int leastTile = 16; // what Leptonica asks for
    pixOtsuAdaptiveThreshold(line, std::max(width, leastTile), std::max(height, leastTile), 0, 0, 0, nullptr, &found);
    const PixPtr binary(found);
    ink.columns.assign(size_t(width), false);
    ink.bottom = height;
    if (!binary)
        return ink;
    std::vector<int> rows(size_t(height), 0);
    const int words = pixGetWpl(binary.get());
    for (int y = 0; y < height; ++y) {
        l_uint32 *data = pixGetData(binary.get()) + qsizetype(y) * words;
        for (int x = 0; x < width; ++x) {
            if (GET_DATA_BIT(data, x)) {
                ++rows[size_t(y)];
                ink.columns[size_t(x)] = true;
            }
        }
    }
    const double least = inkedRow * *std::ranges::max_element(rows);
    const auto isInked = [&](int row) { return rows[size_t(row)] > least; };
    while (ink.top < height - 1 && !isInked(ink.top))
        ++ink.top;
    while (ink.bottom > ink.top + 1 && !isInked(ink.bottom - 1))
        --ink.bottom;
    return ink;
}

/// The longest run of columns without ink between two places: where it begins and how long it is.
std::pair<int, int> longestGap(const Ink &ink, double from, double to)
{
    std::pair<int, int> longest{int((from + to) / 2), 0};
    int run = 0;
    for (int x = std::max(0, int(from)); x < std::min(int(ink.columns.size()), int(to)); ++x) {
        run = ink.columns[size_t(x)] ? 0 : run + 1;
        if (run > longest.second)
            longest = {x - run + 1, run};
    }
    return longest;
}

bool isFigure(const QString &text)
{
    return text.size() == 1 && (text.front().isDigit() || u".,-:/"_s.contains(text.front()));
}

/// What is usual between two letters of a line, in pixels.
struct Spacing {
    double gap = 0, apart = 0;
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Spacing usualSpacing(const QList<Letter> &letters, const Ink &ink)
{
    std::vector<double> gaps, distances;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (letters[i].isBlank() || letters[i - 1].isBlank())
            continue;
        gaps.push_back(longestGap(ink, letters[i - 1].x, letters[i].x).second);
        distances.push_back(letters[i].x - letters[i - 1].x);
    }
    return {median(gaps), median(distances)};
}

/// A date and the time behind it, which tills print close together: "10/03/20185:41:06".
QList<TextPiece> timeSplitOff(const TextPiece &word)
{
    static const QRegularExpression glued(
        u"^(.*?(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:(?:19|20)\\d\\d|\\d\\d)|\\d{4}[/.-]\\d\\d[/.-]\\d\\d))(\\d{1,2}:\\d\\d.*)$"_s);
    const auto match = glued.match(word.text);
    if (!match.hasMatch())
        return {word};
    TextPiece date = word, time = word;
    date.text = match.captured(1);
    time.text = match.captured(2);
    const double border = word.box.left() + word.box.width() * double(date.text.size()) / double(word.text.size());
    date.box.setRight(border);
    time.box.setLeft(border);
    return {date, time};
}

/// "51 .30", "4. 72": a decimal mark that stands close to its figures belongs to them, whatever the gap.
QList<TextPiece> decimalsJoined(const QList<TextPiece> &words)
{
    static const QRegularExpression whole(u"\\d$"_s), fraction(u"^[.,]\\d\\d(?!\\d)"_s), wholeAndMark(u"\\d[.,]$"_s),
        twoFigures(u"^\\d\\d$"_s);
    QList<TextPiece> joined;
    for (const TextPiece &word : words) {
        const bool parts =
            !joined.isEmpty() &&
            ((whole.match(joined.last().text).hasMatch() && fraction.match(word.text).hasMatch()) ||
             (wholeAndMark.match(joined.last().text).hasMatch() && twoFigures.match(word.text).hasMatch()));
        if (parts && word.box.left() - joined.last().box.right() < word.box.height()) {
            joined.last().text += word.text;
            joined.last().box |= word.box;
            joined.last().confidence = std::min(joined.last().confidence, word.confidence);
        } else {
            joined.append(word);
        }
    }
    return joined;
}

/// Makes words of the letters of a line.
class WordMaker {
public:
    WordMaker(Ink ink, QPoint origin) : m_ink(std::move(ink)), m_origin(origin) {}

    QList<TextPiece> words(const QList<Letter> &letters)
    {
        m_usual = usualSpacing(letters, m_ink);
        for (const Letter &letter : letters) {
            if (letter.isBlank()) {
                m_blank = true;
                continue;
            }
            if (!m_text.isEmpty())
                part(letter);
            m_blank = false;
            m_text += letter.text;
            m_confidence += letter.confidence * double(letter.text.size());
            m_last = letter;
        }
        end(double(m_ink.columns.size()));
        return decimalsJoined(m_words);
    }

private:
    void part(const Letter &next)
    {
        const auto [begin, length] = longestGap(m_ink, m_last.x, next.x);
        const GapRule &rule = isFigure(m_last.text) && isFigure(next.text) ? betweenFigures : betweenLetters;
        const double wider = (length - m_usual.gap) / m_ink.height();
        const bool isFar = next.x - m_last.x > rule.apart * m_usual.apart;
        if (!m_blank && !(wider > rule.wide || (wider > rule.least && isFar)))
            return;
        end(begin);
        m_begin = begin + length;
    }

    void end(double right)
    {
        if (m_text.isEmpty())
            return;
        int first = std::clamp(int(m_begin), 0, int(m_ink.columns.size()) - 1);
        int last = std::clamp(int(right) - 1, first, int(m_ink.columns.size()) - 1);
        while (first < last && !m_ink.columns[size_t(first)])
            ++first;
        while (last > first && !m_ink.columns[size_t(last)])
            --last;
        TextPiece piece;
        piece.text = m_text.normalized(QString::NormalizationForm_C);
        piece.box = QRectF(m_origin.x() + first, m_origin.y() + m_ink.top, last - first + 1, m_ink.height());
        piece.confidence = float(std::clamp(m_confidence / double(m_text.size()), 0.0, 1.0));
        piece.spaceAfter = true;
        m_words.append(timeSplitOff(piece));
        m_text.clear();
        m_confidence = 0;
        m_begin = right;
    }

    const Ink m_ink;
    QPoint m_origin;
    Spacing m_usual;
    QList<TextPiece> m_words;
    QString m_text;
    Letter m_last;
    double m_confidence = 0;
    double m_begin = 0;
    bool m_blank = false;
};

} // namespace

Result<LinePicture> linePicture(PIX *grey, const QRect &place)
{
    if (place.width() < 2 || place.height() < 2)
        return fail(ErrorCode::InvalidArgument, u"a line without pixels"_s);
    BOX *box = boxCreate(place.x(), place.y(), place.width(), place.height());
    const PixPtr line(pixClipRectangle(grey, box, nullptr));
    boxDestroy(&box);
    const double scale = double(lineHeight) / place.height();
    const int width = std::clamp(int(std::lround(place.width() * scale)), leastWidth, mostWidth);
    const PixPtr scaled(line ? pixScaleToSize(line.get(), width, lineHeight) : nullptr);
    if (!scaled)
        return fail(ErrorCode::OutOfMemory, u"no memory to read a line"_s);
    Ink ink = inkOf(line.get());
    return LinePicture{greyTensor(scaled.get()), place, std::move(ink.columns), ink.top, ink.bottom};
}

Result<QList<Letter>> readLetters(const LinePicture &line, const Net &net, const StopCheck &stop)
{
    TRY_ASSIGN(scores, net.run(line.input, stop));
    if (scores.channels != net.characters().size() + 1)
        return fail(ErrorCode::Internal, u"the net does not know its characters"_s);
    return lettersOf(scores, net.characters(), double(line.place.width()) / scores.columns);
}

QList<TextPiece> wordsOf(const LinePicture &line, const QList<Letter> &letters)
{
    return WordMaker({line.inked, line.top, line.bottom}, line.place.topLeft()).words(letters);
}

} // namespace desk
