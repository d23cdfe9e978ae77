// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/letter_sight.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

namespace {

/// Of 255, in the channel that differs most. Light grey that a person can read has 30 and more.
constexpr int leastContrast = 20;
/// Large type, as of watermarks, is seen sooner.
constexpr int leastContrastOfLarge = 10;
constexpr double largeSizePt = 30;
/// By how much soft edges differ from hard ones where the faintest letters that can be seen were drawn.
constexpr int leastEdge = 6;
constexpr double tinySizePt = 2.5;
constexpr double tinyAdvancePt = 0.35;
/// Off the top and the foot of a box, where underlines and frames run.
constexpr double cut = 0.12;

QRect inPixels(const QRectF &box, QPointF origin, double scale, const QRect &picture)
{
    const QRectF at = box.translated(-origin);
    const QPoint first(int(std::floor(at.left() * scale)), int(std::floor(at.top() * scale)));
    const QPoint last(int(std::ceil(at.right() * scale)) - 1, int(std::ceil(at.bottom() * scale)) - 1);
    return QRect(first, QPoint(std::max(first.x(), last.x()), std::max(first.y(), last.y()))).intersected(picture);
}

const QRgb *lineOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

std::array<int, 3> channels(QRgb colour)
{
    return {qRed(colour), qGreen(colour), qBlue(colour)};
}

/// Greatest difference of colours inside a part of a picture.
int contrastIn(const QImage &image, const QRect &part)
{
    std::array<int, 3> least{255, 255, 255}, most{};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const QRgb *line = lineOf(image, y);
        for (int x = part.left(); x <= part.right(); ++x) {
            const auto values = channels(line[x]);
            for (size_t i = 0; i < 3; ++i) {
                least[i] = std::min(least[i], values[i]);
                most[i] = std::max(most[i], values[i]);
            }
        }
    }
    return part.isEmpty() ? 0 : std::max({most[0] - least[0], most[1] - least[1], most[2] - least[2]});
}

/// Greatest difference between the two pictures inside a part of them.
int edgeIn(const GlancePair &pictures, const QRect &part)
{
    int most = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const QRgb *hard = lineOf(pictures.hard, y);
        const QRgb *soft = lineOf(pictures.soft, y);
        for (int x = part.left(); x <= part.right(); ++x) {
            const auto a = channels(hard[x]), b = channels(soft[x]);
            for (size_t i = 0; i < 3; ++i)
                most = std::max(most, std::abs(a[i] - b[i]));
        }
    }
    return most;
}

QRectF withoutRims(const QRectF &box, bool sideways)
{
    const double by = cut * (sideways ? box.width() : box.height());
    return sideways ? box.adjusted(by, 0, -by, 0) : box.adjusted(0, by, 0, -by);
}

int contrastNeeded(const TextPiece &piece)
{
    return double(piece.fontSize) > largeSizePt ? leastContrastOfLarge : leastContrast;
}

/// Characters that carry a value, so that each of them must be seen; points, commas and the like go with them.
bool isLetter(uint character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Symbol_Currency ||
           character == U'-' || character == U'\u2212';
}

/// Without boxes of its letters a piece is one letter.
QList<QRectF> boxesOf(const TextPiece &piece, qsizetype characters)
{
    return piece.letters.size() == characters ? piece.letters : QList<QRectF>(characters, piece.box);
}

bool isTiny(const TextPiece &piece, qsizetype characters)
{
    const double length = piece.sideways ? piece.box.height() : piece.box.width();
    return double(piece.fontSize) < tinySizePt || (characters > 1 && length < tinyAdvancePt * double(characters));
}

/// Points and commas go with the letters beside them, unless they can be seen themselves.
void judgeMarks(LetterSight &sight, const QList<uint> &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLetter(text[i]) || !sight.unseen[i])
            continue;
        const bool before = i > 0 && sight.unseen[i - 1];
        const bool after = i + 1 < text.size() && sight.unseen[i + 1];
        sight.unseen[i] = before || after;
    }
}

} // namespace

bool LetterSight::isDoubtful() const
{
    return otherDigit || (otherInk > 1 && otherInk * 3 > letters);
}

LetterSight lookAt(const TextPiece &piece, const GlancePair &pictures)
{
    const QList<uint> text = piece.text.toUcs4();
    const QList<QRectF> boxes = boxesOf(piece, text.size());
    const int needed = contrastNeeded(piece);
    LetterSight sight;
    sight.tiny = isTiny(piece, text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool letter = isLetter(text[i]);
        const QRectF box = letter ? withoutRims(boxes[i], piece.sideways) : boxes[i];
        const QRect part = inPixels(box, pictures.origin, pictures.pixelsPerPoint, pictures.hard.rect());
        const bool unseen = std::max(contrastIn(pictures.hard, part), contrastIn(pictures.soft, part)) < needed;
        sight.unseen.append(unseen);
        if (!letter)
            continue;
        ++sight.letters;
        sight.unseenLetters += unseen ? 1 : 0;
        // Poppler draws large letters as shapes, whose edges are hard in both pictures.
        const bool shape = double(piece.fontSize) > largeSizePt && !QChar::isDigit(text[i]);
        if (!unseen && !shape && edgeIn(pictures, part) < leastEdge) {
            ++sight.otherInk;
            sight.otherDigit = sight.otherDigit || QChar::isDigit(text[i]);
        }
    }
    judgeMarks(sight, text);
    return sight;
}

void lookAgain(LetterSight &sight, const TextPiece &piece, const QImage &sharp, QPointF origin, double pixelsPerPoint)
{
    const QList<uint> text = piece.text.toUcs4();
    const QList<QRectF> boxes = boxesOf(piece, text.size());
    sight.unseenLetters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!sight.unseen[i])
            continue;
        const bool letter = isLetter(text[i]);
        const QRectF box = letter ? withoutRims(boxes[i], piece.sideways) : boxes[i];
        const QRect part = inPixels(box, origin, pixelsPerPoint, sharp.rect());
        sight.unseen[i] = contrastIn(sharp, part) < contrastNeeded(piece);
        sight.unseenLetters += letter && sight.unseen[i] ? 1 : 0;
    }
    judgeMarks(sight, text);
}

TextPiece seenPart(const TextPiece &piece, const LetterSight &sight)
{
    if (!sight.unseen.contains(true))
        return piece;
    const QList<uint> text = piece.text.toUcs4();
    const QList<QRectF> boxes = boxesOf(piece, text.size());
    TextPiece seen = piece;
    seen.text.clear();
    seen.letters.clear();
    seen.box = QRectF();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (sight.unseen[i])
            continue;
        seen.text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&text[i]), 1);
        seen.letters.append(boxes[i]);
        seen.box = seen.box.united(boxes[i]);
    }
    return seen;
}

} // namespace desk
