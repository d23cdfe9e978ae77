// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_codes.h"

#include "core/base/log.h"

#include <QtEndian>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <cmath>
#include <exception>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Grey bytes, row after row.
struct GreyBytes {
    std::vector<uint8_t> bytes;
    int width = 0, height = 0;
};

// A glance is judged by cells of this size, each with its neighbours: the modules of a large code are as large as a
// cell. The codes of payments are 15 to 60 mm wide.
constexpr double CellPt = 3.5;
constexpr double LeastSidePt = 34, MostSidePt = 300;
constexpr double MostOblong = 1.34;
/// Share of the cells of a patch that must look like those of a code.
constexpr double LeastSpeckled = 0.7;
/// Of 255: how dark and how bright the cells of a code are on the average, and by how much their pixels differ.
constexpr int Darkest = 25, Brightest = 235, LeastContrast = 90;
/// A line across a code changes between dark and bright at least once in so many points; logos and photos do not.
constexpr double MostPtPerChange = 9;
constexpr int Bright = 150, Dark = 105;
/// The quiet zone around a code is drawn with it.
constexpr double MarginPt = 6;
constexpr double CodeDpi = 300;
constexpr double pointsPerInch = 72;

QString cleanText(const std::string &utf8, const ZXing::ByteArray &bytes)
{
    // Without a mark of its encoding the library guesses; where the bytes are UTF-8 there is nothing to guess.
    const QByteArrayView raw(bytes.data(), qsizetype(bytes.size()));
    QString text = raw.isValidUtf8() ? QString::fromUtf8(raw) : QString::fromStdString(utf8);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    return text.normalized(QString::NormalizationForm_C).left(MaxCodeText);
}

QRectF boxOf(const ZXing::Position &corners)
{
    QRectF box;
    for (const ZXing::PointI &corner : corners)
        box = box.united(QRectF(corner.x, corner.y, 1, 1));
    return box;
}

/// One pass over the picture. Of several codes it may miss some: corners of one are taken for those of another.
QList<FoundCode> decodeOnce(const GreyBytes &grey)
{
    QList<FoundCode> found;
    try {
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode)
            .setTryRotate(false) // its corners tell the direction anyway
            .setTryDownscale(false)
            .setTryHarder(true)
            .setMaxNumberOfSymbols(MaxCodesOfPage);
        const ZXing::ImageView view(grey.bytes.data(), grey.width, grey.height, ZXing::ImageFormat::Lum);
        for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
            const QString text = result.isValid() ? cleanText(result.text(), result.bytes()) : QString();
            if (!text.isEmpty())
                found.append({text, boxOf(result.position())});
        }
    } catch (const std::exception &problem) {
        qCDebug(logReading) << "codes:" << problem.what();
    }
    return found;
}

void whiten(GreyBytes &grey, const QRectF &box)
{
    const QRect part = box.toAlignedRect().intersected(QRect(0, 0, grey.width, grey.height));
    for (int y = part.top(); y <= part.bottom(); ++y)
        std::fill_n(grey.bytes.data() + size_t(y) * size_t(grey.width) + size_t(part.left()), part.width(), 255);
}

/// What was found is taken out of the picture, until nothing more is found.
QList<FoundCode> decode(GreyBytes grey)
{
    QList<FoundCode> found;
    while (found.size() < MaxCodesOfPage) {
        const QList<FoundCode> more = decodeOnce(grey);
        if (more.isEmpty())
            break;
        for (const FoundCode &code : more)
            whiten(grey, code.box);
        found += more;
    }
    found.resize(std::min<qsizetype>(found.size(), MaxCodesOfPage));
    return found;
}

/// How bright the pixels of a part of a glance are. Green stands for grey: codes are black.
struct Brightness {
    int least = 255, most = 0;
    qint64 sum = 0, count = 0;

    void add(const Brightness &o)
    {
        least = std::min(least, o.least);
        most = std::max(most, o.most);
        sum += o.sum;
        count += o.count;
    }
    [[nodiscard]] bool isSpeckled() const
    {
        const qint64 mean = count > 0 ? sum / count : 0;
        return mean > Darkest && mean < Brightest && most - least >= LeastContrast;
    }
};

const QRgb *lineOf(const QImage &glance, int y)
{
    return reinterpret_cast<const QRgb *>(glance.constScanLine(y));
}

/// The cells of a page that look like those of a code and hold no word.
struct CellGrid {
    int columns = 0, rows = 0;
    std::vector<Brightness> cells;
    std::vector<uint8_t> speckled;

    [[nodiscard]] size_t index(int column, int row) const { return size_t(row) * size_t(columns) + size_t(column); }
    [[nodiscard]] uint8_t &at(int column, int row) { return speckled[index(column, row)]; }
    [[nodiscard]] Brightness around(int column, int row) const
    {
        Brightness all;
        for (int y = std::max(0, row - 1); y <= std::min(rows - 1, row + 1); ++y) {
            for (int x = std::max(0, column - 1); x <= std::min(columns - 1, column + 1); ++x)
                all.add(cells[index(x, y)]);
        }
        return all;
    }
};

void measure(CellGrid &grid, const QImage &glance, double side)
{
    grid.cells.assign(size_t(grid.columns) * size_t(grid.rows), {});
    std::vector<int> ends; // of the columns, in pixels
    for (int column = 1; column <= grid.columns; ++column)
        ends.push_back(int(column * side));
    for (int row = 0; row < grid.rows; ++row) {
        for (int y = int(row * side); y < int((row + 1) * side); ++y) {
            const QRgb *line = lineOf(glance, y);
            int x = 0;
            for (int column = 0; column < grid.columns; ++column) {
                Brightness &cell = grid.cells[grid.index(column, row)];
                const int from = x;
                for (; x < ends[size_t(column)]; ++x) {
                    const int green = qGreen(line[x]);
                    cell.least = std::min(cell.least, green);
                    cell.most = std::max(cell.most, green);
                    cell.sum += green;
                }
                cell.count += x - from;
            }
        }
    }
}

CellGrid cellsOf(const QImage &glance, double pixelsPerPoint, const QList<QRectF> &words)
{
    const double side = CellPt * pixelsPerPoint;
    CellGrid grid;
    grid.columns = int(glance.width() / side);
    grid.rows = int(glance.height() / side);
    grid.speckled.assign(size_t(grid.columns) * size_t(grid.rows), 1);
    measure(grid, glance, side);
    for (const QRectF &word : words) {
        const int left = std::max(0, int(word.left() / CellPt)), top = std::max(0, int(word.top() / CellPt));
        const int right = std::min(grid.columns - 1, int(word.right() / CellPt));
        const int bottom = std::min(grid.rows - 1, int(word.bottom() / CellPt));
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column)
                grid.at(column, row) = 0;
        }
    }
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            uint8_t &speckled = grid.at(column, row);
            speckled = speckled && grid.around(column, row).isSpeckled() ? 1 : 0;
        }
    }
    return grid;
}

/// How often a line of pixels changes between dark and bright.
template <class Pixel>
int changesIn(int count, Pixel green)
{
    int changes = 0;
    bool dark = false;
    for (int i = 0; i < count; ++i) {
        const int value = green(i);
        if (dark ? value > Bright : value < Dark) {
            dark = !dark;
            ++changes;
        }
    }
    return changes;
}

/// Whether lines across the middle of a patch change as often as those of a code, both ways.
bool changesOften(const QImage &glance, const QRect &patch, double pixelsPerPoint)
{
    const QRect part = patch.intersected(glance.rect());
    const int marginX = part.width() / 6, marginY = part.height() / 6;
    qint64 along = 0, down = 0;
    int rows = 0, columns = 0;
    for (int y = part.top() + marginY; y <= part.bottom() - marginY; y += 2, ++rows) {
        const QRgb *line = lineOf(glance, y) + part.left();
        along += changesIn(part.width(), [line](int i) { return qGreen(line[i]); });
    }
    for (int x = part.left() + marginX; x <= part.right() - marginX; x += 2, ++columns)
        down += changesIn(part.height(), [&](int i) { return qGreen(lineOf(glance, part.top() + i)[x]); });
    const auto enough = [&](qint64 changes, int lines, int length) {
        return double(changes) * MostPtPerChange >= lines * (length / pixelsPerPoint);
    };
    return rows > 0 && columns > 0 && enough(along, rows, part.width()) && enough(down, columns, part.height());
}

/// Takes a patch of neighbouring cells out of the grid. @param count  its cells.
QRect takePatch(CellGrid &grid, int column, int row, int &count)
{
    QRect patch(column, row, 1, 1);
    std::vector<QPoint> open{{column, row}};
    grid.at(column, row) = 0;
    count = 0;
    while (!open.empty()) {
        const QPoint cell = open.back();
        open.pop_back();
        ++count;
        patch = patch.united(QRect(cell, QSize(1, 1)));
        for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
            const QPoint next = cell + step;
            if (next.x() < 0 || next.y() < 0 || next.x() >= grid.columns || next.y() >= grid.rows ||
                !grid.at(next.x(), next.y()))
                continue;
            grid.at(next.x(), next.y()) = 0;
            open.push_back(next);
        }
    }
    return patch;
}

bool mayBeCode(const QRect &patch, int cells)
{
    const double width = patch.width() * CellPt, height = patch.height() * CellPt;
    const double longer = std::max(width, height), shorter = std::min(width, height);
    return shorter >= LeastSidePt && longer <= MostSidePt && longer <= shorter * MostOblong &&
           cells >= LeastSpeckled * patch.width() * patch.height();
}

PageCode turnedCode(const FoundCode &code, QSize picture, int turned)
{
    const UnitRect stored{code.box.left() / picture.width(), code.box.top() / picture.height(),
                          code.box.right() / picture.width(), code.box.bottom() / picture.height()};
    switch (turned) {
    case 90:
        return {code.text, {1 - stored.bottom, stored.left, 1 - stored.top, stored.right}};
    case 180:
        return {code.text, {1 - stored.right, 1 - stored.bottom, 1 - stored.left, 1 - stored.top}};
    case 270:
        return {code.text, {stored.top, 1 - stored.right, stored.bottom, 1 - stored.left}};
    default:
        return {code.text, stored};
    }
}

} // namespace

QList<FoundCode> findCodes(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    GreyBytes bytes{{}, grey.width(), grey.height()};
    bytes.bytes.resize(size_t(bytes.width) * size_t(bytes.height));
    for (int y = 0; y < bytes.height; ++y)
        std::copy_n(grey.constScanLine(y), bytes.width, bytes.bytes.data() + size_t(y) * size_t(bytes.width));
    return decode(std::move(bytes));
}

QList<FoundCode> findCodes(PIX *grey)
{
    if (!grey || pixGetDepth(grey) != 8)
        return {};
    GreyBytes bytes{{}, pixGetWidth(grey), pixGetHeight(grey)};
    bytes.bytes.resize(size_t(bytes.width) * size_t(bytes.height));
    const int words = pixGetWpl(grey);
    std::vector<uint8_t> row(size_t(words) * 4);
    for (int y = 0; y < bytes.height; ++y) {
        const l_uint32 *line = pixGetData(grey) + qptrdiff(y) * words;
        qToBigEndian<l_uint32>(line, words, row.data()); // the first pixel stands in the highest byte
        std::copy_n(row.data(), bytes.width, bytes.bytes.data() + size_t(y) * size_t(bytes.width));
    }
    return decode(std::move(bytes));
}

QList<QRectF> likelyCodes(const QImage &glance, double pixelsPerPoint, const QList<QRectF> &words)
{
    QList<QRectF> places;
    if (glance.isNull() || CellPt * pixelsPerPoint < 2)
        return places;
    CellGrid grid = cellsOf(glance, pixelsPerPoint, words);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (!grid.at(column, row))
                continue;
            int cells = 0;
            const QRect patch = takePatch(grid, column, row, cells);
            const double side = CellPt * pixelsPerPoint;
            const QRect pixels(int(patch.x() * side), int(patch.y() * side), int(patch.width() * side),
                               int(patch.height() * side));
            if (places.size() < MaxCodesOfPage && mayBeCode(patch, cells) &&
                changesOften(glance, pixels, pixelsPerPoint))
                places.append(
                    QRectF(patch.x() * CellPt, patch.y() * CellPt, patch.width() * CellPt, patch.height() * CellPt)
                        .adjusted(-MarginPt, -MarginPt, MarginPt, MarginPt));
        }
    }
    return places;
}

QList<PageCode> readCodesAt(const OpenedDocument &document, int page, int turned, QSizeF pageSize,
                            const QList<QRectF> &places, const StopCheck &stop)
{
    QList<PageCode> codes;
    const double scale = CodeDpi / pointsPerInch;
    for (const QRectF &place : places) {
        const QRectF area = place.intersected(QRectF(QPointF(0, 0), pageSize));
        const Result<QImage> drawn = document.glance(page, {CodeDpi, turned, area, false}, stop);
        if (!drawn)
            continue;
        for (const FoundCode &code : findCodes(*drawn)) {
            const QRectF box = QRectF(code.box.topLeft() / scale, code.box.size() / scale).translated(area.topLeft());
            codes.append({code.text,
                          {box.left() / pageSize.width(), box.top() / pageSize.height(), box.right() / pageSize.width(),
                           box.bottom() / pageSize.height()}});
        }
    }
    codes.resize(std::min<qsizetype>(codes.size(), MaxCodesOfPage));
    return codes;
}

QList<PageCode> codesOfPage(const QList<FoundCode> &found, QSize picture, int turned)
{
    QList<PageCode> codes;
    for (const FoundCode &code : found)
        codes.append(turnedCode(code, picture, turned));
    return codes;
}

} // namespace desk
