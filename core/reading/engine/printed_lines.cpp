// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/printed_lines.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameLine = 0.4;     // of the smaller height: how far middles or feet may lie apart
constexpr double touching = 0.1;     // of the height: a gap below this is none
constexpr double mostOverlap = 0.35; // of the height: how far a piece may begin before the one at its left ends

struct Line {
    QList<TextPiece> pieces; // from left to right
    double middle() const
    {
        double sum = 0;
        for (const TextPiece &piece : pieces)
            sum += piece.box.center().y();
        return sum / double(pieces.size());
    }
};

/// How badly a piece continues a line: 0 = perfectly, 1 = only just, more = not.
double misfit(const Line &line, const TextPiece &piece)
{
    const QRectF &last = line.pieces.back().box;
    const double height = std::min(last.height(), piece.box.height());
    if (piece.box.left() < last.right() - std::max(mostOverlap * last.height(), last.width() * 0.5))
        return 2;
    const double feet = std::abs(last.bottom() - piece.box.bottom());
    const double middles = std::abs(last.center().y() - piece.box.center().y());
    return std::min(feet, middles) / (sameLine * std::max(height, 1e-6));
}

QList<Line> linesOf(QList<TextPiece> pieces)
{
    std::ranges::stable_sort(pieces, {}, [](const TextPiece &piece) { return piece.box.left(); });
    QList<Line> lines;
    for (const TextPiece &piece : pieces) {
        Line *best = nullptr;
        double least = 1;
        for (Line &line : lines) {
            if (piece.sideways || line.pieces.back().sideways)
                continue;
            if (const double value = misfit(line, piece); value < least) {
                least = value;
                best = &line;
            }
        }
        if (best)
            best->pieces.append(piece);
        else
            lines.append({{piece}});
    }
    std::ranges::stable_sort(lines, {}, &Line::middle);
    return lines;
}

bool touches(const TextPiece &left, const TextPiece &right)
{
    const double gap = right.box.left() - left.box.right();
    return !left.spaceAfter && gap < touching * std::min(left.box.height(), right.box.height());
}

bool sameSize(const TextPiece &left, const TextPiece &right)
{
    const double ratio = left.box.height() / std::max(right.box.height(), 1e-6);
    return ratio > 0.75 && ratio < 1.33;
}

void joinTouchingPieces(Line &line)
{
    QList<TextPiece> joined;
    for (const TextPiece &piece : line.pieces) {
        if (!joined.isEmpty() && touches(joined.back(), piece) && sameSize(joined.back(), piece)) {
            TextPiece &left = joined.back();
            left.text += piece.text;
            left.box = left.box.united(piece.box);
            left.bold = left.bold && piece.bold;
            left.spaceAfter = piece.spaceAfter;
        } else {
            joined.append(piece);
        }
    }
    line.pieces = joined;
}

UnitRect inUnits(const QRectF &box, QSizeF page)
{
    const auto clamped = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return {clamped(box.left() / page.width()), clamped(box.top() / page.height()), clamped(box.right() / page.width()),
            clamped(box.bottom() / page.height())};
}

QString cleaned(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c >= QChar(0xFB00) && c <= QChar(0xFB06)) // ligatures: "ﬁ" is "fi" to everybody who compares words
            clean += QString(c).normalized(QString::NormalizationForm_KC);
        else if (c == QChar::SoftHyphen)
            clean += u'-';
        else if (!c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C);
}

} // namespace

QList<Word> wordsInLines(const QList<TextPiece> &pieces, QSizeF page, bool joinTouching)
{
    QList<TextPiece> onPage;
    const QRectF whole(QPointF(0, 0), page);
    for (TextPiece piece : pieces) {
        piece.text = cleaned(piece.text);
        if (!piece.text.isEmpty() && whole.contains(piece.box.center()))
            onPage.append(piece);
    }
    QList<Word> words;
    qint32 number = 0;
    for (Line &line : linesOf(onPage)) {
        if (joinTouching)
            joinTouchingPieces(line);
        for (qsizetype i = 0; i < line.pieces.size(); ++i) {
            const TextPiece &piece = line.pieces[i];
            const bool last = i + 1 == line.pieces.size();
            words.append({piece.text, inUnits(piece.box, page), piece.confidence, piece.fontSize, number, piece.bold,
                          last || !touches(piece, line.pieces[i + 1])});
        }
        ++number;
    }
    return words;
}

} // namespace desk
