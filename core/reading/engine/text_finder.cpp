// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/text_finder.h"

#include "core/reading/engine/grey_tensor.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sizeStep = 32; // the net halves its picture five times
constexpr int leastLongSide = 960, mostLongSide = 1280;
constexpr float likely = 0.3f;
constexpr double leastMean = 0.5;
constexpr int leastSide = 3;
constexpr double margin =
    1.6; // the net marks the middle of a line; area times this over the circumference is around it

int roundedSide(double side)
{
    return std::max(sizeStep, int(std::lround(side / sizeStep)) * sizeStep);
}

Result<PixPtr> likelyText(const Tensor &map)
{
    PixPtr marks(pixCreate(map.columns, map.rows, 1));
    if (!marks)
        return fail(ErrorCode::OutOfMemory, u"no memory to find text"_s);
    const int words = pixGetWpl(marks.get());
    for (int y = 0; y < map.rows; ++y) {
        l_uint32 *line = pixGetData(marks.get()) + qsizetype(y) * words;
        for (int x = 0; x < map.columns; ++x) {
            if (map.values[size_t(y) * size_t(map.columns) + size_t(x)] >= likely)
                SET_DATA_BIT(line, x);
        }
    }
    return marks;
}

double meanOfMarked(const Tensor &map, const QRect &box)
{
    double sum = 0, count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const float value = map.values[size_t(y) * size_t(map.columns) + size_t(x)];
            sum += value >= likely ? double(value) : 0;
            count += value >= likely;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

Result<QList<QRect>> findText(PIX *grey, const Net &net, const StopCheck &stop)
{
    const QSize size(pixGetWidth(grey), pixGetHeight(grey));
    const double longSide = std::max(size.width(), size.height());
    const double scale = std::clamp(longSide, double(leastLongSide), double(mostLongSide)) / longSide;
    const PixPtr scaled(pixScaleToSize(grey, roundedSide(size.width() * scale), roundedSide(size.height() * scale)));
    if (!scaled)
        return fail(ErrorCode::OutOfMemory, u"no memory to find text"_s);
    TRY_ASSIGN(map, net.run(greyTensor(scaled.get()), stop));
    TRY_ASSIGN(marks, likelyText(map));
    BOXA *found = pixConnCompBB(marks.get(), 8);
    const double toX = double(size.width()) / map.columns, toY = double(size.height()) / map.rows;
    QList<QRect> places;
    for (int i = 0; found && i < boxaGetCount(found); ++i) {
        l_int32 x = 0, y = 0, width = 0, height = 0;
        boxaGetBoxGeometry(found, i, &x, &y, &width, &height);
        if (std::min(width, height) < leastSide || meanOfMarked(map, {x, y, width, height}) < leastMean)
            continue;
        const double around = margin * width * height / (2.0 * (width + height));
        const QRectF place = QRectF(x, y, width, height).adjusted(-around, -around, around, around);
        places.append(QRectF(place.x() * toX, place.y() * toY, place.width() * toX, place.height() * toY)
                          .toAlignedRect()
                          .intersected(QRect({}, size)));
    }
    boxaDestroy(&found);
    std::ranges::stable_sort(places, {}, [](const QRect &place) { return place.center().y(); });
    return places;
}

} // namespace desk
