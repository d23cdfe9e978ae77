// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/line_letters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstForeign = 0x250; // beyond the Latin letters
// What counts against a letter that another net did not see: a net is surer of what it reads than of what it leaves
// out, and it leaves out blanks more easily than letters.
constexpr double silentLetter = 0.55, silentBlank = 0.35;
constexpr double sureOfMark = 0.4; // of an accent that only one reader writes
// Laying letters side by side: what it costs to put two different ones in one place, a letter beside a blank, and to
// leave a letter alone.
constexpr double differing = 1, unlike = 1.7, alone = 0.8;
constexpr double perColumn = 0.02; // and how far their middles lie apart, up to
constexpr double mostApart = 0.6;

bool isTaken(const QString &character)
{
    return std::ranges::all_of(character, [](QChar c) { return c.unicode() < firstForeign; });
}

/// The letters of all readings that stand in one place: one for each reading so far, empty where it saw none.
struct Place {
    std::vector<Letter> letters;
    double x = 0;
    bool blank = false;
};

bool holds(const Place &place, const QString &bare)
{
    return std::ranges::any_of(place.letters,
                               [&](const Letter &l) { return !l.text.isEmpty() && bareLetter(l.text) == bare; });
}

double costOf(const Place &place, const Letter &letter)
{
    const double apart = std::min(mostApart, perColumn * std::abs(place.x - letter.x));
    if (place.blank != letter.isBlank())
        return unlike + apart;
    return (holds(place, bareLetter(letter.text)) ? 0 : differing) + apart;
}

/// Lays the next reading beside those before it, at the least cost (Needleman and Wunsch, 1970).
std::vector<Place> laidBeside(const std::vector<Place> &places, const QList<Letter> &letters, size_t before)
{
    enum Step : char { Both, PlaceOnly, LetterOnly };
    const size_t rows = places.size(), columns = size_t(letters.size());
    std::vector<double> least((rows + 1) * (columns + 1), 0);
    std::vector<char> steps(least.size(), Both);
    const auto at = [&](size_t row, size_t column) { return row * (columns + 1) + column; };
    for (size_t row = 0; row <= rows; ++row) {
        for (size_t column = 0; column <= columns; ++column) {
            if (row == 0 && column == 0)
                continue;
            double best = 1e9;
            const auto offer = [&](double cost, Step step) {
                if (cost < best) {
                    best = cost;
                    steps[at(row, column)] = step;
                }
            };
            if (row > 0 && column > 0)
                offer(least[at(row - 1, column - 1)] + costOf(places[row - 1], letters[qsizetype(column - 1)]), Both);
            if (row > 0)
                offer(least[at(row - 1, column)] + alone, PlaceOnly);
            if (column > 0)
                offer(least[at(row, column - 1)] + alone, LetterOnly);
            least[at(row, column)] = best;
        }
    }
    std::vector<Place> made;
    for (size_t row = rows, column = columns; row > 0 || column > 0;) {
        const char step = steps[at(row, column)];
        Place place;
        if (step == LetterOnly) {
            place.letters.resize(before);
            place.x = letters[qsizetype(column - 1)].x;
            place.blank = letters[qsizetype(column - 1)].isBlank();
        } else {
            place = places[row - 1];
        }
        place.letters.push_back(step == PlaceOnly ? Letter() : letters[qsizetype(column - 1)]);
        made.push_back(std::move(place));
        row -= step != LetterOnly;
        column -= step != PlaceOnly;
    }
    std::ranges::reverse(made);
    return made;
}

/// The letter of the place with its mark, where a net that can write it saw one.
QString marked(const Place &place, const QString &bare)
{
    for (const Letter &letter : place.letters) {
        if (letter.text != bare && letter.confidence >= sureOfMark && bareLetter(letter.text) == bare)
            return letter.text;
    }
    return bare;
}

/// The winner of a place; an empty text where most saw none.
Letter winnerOf(const Place &place)
{
    double silent = 0;
    Letter winner;
    for (const Letter &letter : place.letters) {
        if (letter.text.isEmpty()) {
            silent += place.blank ? silentBlank : silentLetter;
            continue;
        }
        const QString bare = bareLetter(letter.text);
        Letter sum{bare, 0, 0};
        double x = 0, seen = 0;
        for (const Letter &other : place.letters) {
            if (!other.text.isEmpty() && bareLetter(other.text) == bare) {
                sum.confidence += other.confidence;
                x += other.x;
                ++seen;
            }
        }
        sum.x = x / seen;
        if (sum.confidence > winner.confidence)
            winner = sum;
    }
    if (silent >= winner.confidence)
        return {};
    winner.confidence /= double(place.letters.size());
    winner.text = marked(place, winner.text);
    return winner;
}

} // namespace

QString bareLetter(const QString &letter)
{
    struct Alike {
        char16_t marked, bare;
    };
    static constexpr std::array<Alike, 8> alike{{{u'ß', u'B'},
                                                 {u'€', u'E'},
                                                 {u'ø', u'o'},
                                                 {u'Ø', u'O'},
                                                 {u'ł', u'l'},
                                                 {u'Ł', u'L'},
                                                 {u'đ', u'd'},
                                                 {u'Đ', u'D'}}};
    if (letter.size() != 1 || letter.front().unicode() < 0x80)
        return letter;
    for (const Alike &pair : alike) {
        if (letter.front().unicode() == pair.marked)
            return QString(QChar(pair.bare));
    }
    return letter.normalized(QString::NormalizationForm_D).left(1);
}

QList<Letter> lettersOf(const Tensor &scores, const QStringList &characters, double columnWidth)
{
    std::vector<int> taken{0};
    for (int c = 1; c < scores.channels; ++c) {
        if (isTaken(characters[c - 1]))
            taken.push_back(c);
    }
    QList<Letter> letters;
    int before = 0, begin = 0;
    for (int t = 0; t < scores.columns; ++t) {
        const int best = *std::ranges::max_element(taken, {}, [&](int c) { return scores.channel(c)[t]; });
        if (best != 0 && best != before) {
            const float greatest = scores.channel(best)[t];
            float sum = 0;
            for (int c = 0; c < scores.channels; ++c)
                sum += std::exp(scores.channel(c)[t] - greatest);
            letters.append({characters[best - 1], (t + 0.5) * columnWidth, double(1 / sum)});
            begin = t;
        } else if (best != 0) {
            letters.last().x = ((begin + t) / 2.0 + 0.5) * columnWidth;
        }
        before = best;
    }
    return letters;
}

QList<Letter> votedLetters(const QList<QList<Letter>> &readings)
{
    std::vector<Place> places;
    for (qsizetype i = 0; i < readings.size(); ++i)
        places = laidBeside(places, readings[i], size_t(i));
    QList<Letter> letters;
    for (const Place &place : places) {
        const Letter winner = winnerOf(place);
        if (!winner.text.isEmpty())
            letters.append(winner);
    }
    return letters;
}

} // namespace desk
