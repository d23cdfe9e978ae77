// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/net/matrix_product.h"

#include <algorithm>
#include <cstring>

namespace desk {

namespace {

constexpr qsizetype rowsAtOnce = PackedMatrix::PanelRows;
constexpr qsizetype columnsAtOnce = PackedMatrix::PanelColumns;
constexpr qsizetype panelsAtOnce = 4; // of the right matrix: they share what is read of the left one

/// Eight floats at any address; the compiler makes of it what the processor has.
using Eight [[gnu::vector_size(32), gnu::aligned(4), gnu::may_alias]] = float;
constexpr qsizetype lanes = 8;
constexpr qsizetype vectors = columnsAtOnce / lanes;

using Tile = void (*)(const float *left, const float *right, qsizetype depth, float *to);

/// Six rows by sixteen columns. The sums stay in registers.
[[gnu::always_inline]] inline void multiplyTile(const float *left, const float *right, qsizetype depth, float *to)
{
    Eight sums[rowsAtOnce][vectors] = {};
    for (qsizetype k = 0; k < depth; ++k) {
        const Eight first = *reinterpret_cast<const Eight *>(right);
        const Eight second = *reinterpret_cast<const Eight *>(right + lanes);
        for (qsizetype row = 0; row < rowsAtOnce; ++row) {
            sums[row][0] += first * left[row];
            sums[row][1] += second * left[row];
        }
        left += rowsAtOnce;
        right += columnsAtOnce;
    }
    for (qsizetype row = 0; row < rowsAtOnce; ++row) {
        for (qsizetype v = 0; v < vectors; ++v)
            *reinterpret_cast<Eight *>(to + row * columnsAtOnce + v * lanes) = sums[row][v];
    }
}

void plainTile(const float *left, const float *right, qsizetype depth, float *to)
{
    multiplyTile(left, right, depth, to);
}

#if defined(__x86_64__)
[[gnu::target("avx2,fma")]] void avx2Tile(const float *left, const float *right, qsizetype depth, float *to)
{
    multiplyTile(left, right, depth, to);
}
#endif

Tile bestTile()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return avx2Tile;
#endif
    return plainTile;
}

} // namespace

PackedMatrix::PackedMatrix(const float *values, qsizetype rows, qsizetype depth) : m_rows(rows), m_depth(depth)
{
    const qsizetype panels = (rows + PanelRows - 1) / PanelRows;
    m_values.resize(size_t(panels * PanelRows * depth));
    for (qsizetype row = 0; row < rows; ++row) {
        float *to = m_values.data() + row / PanelRows * PanelRows * depth + row % PanelRows;
        for (qsizetype k = 0; k < depth; ++k)
            to[k * PanelRows] = values[row * depth + k];
    }
}

void product(const PackedMatrix &left, qsizetype columns, const FillPanel &right, float *to)
{
    static const Tile tile = bestTile();
    const qsizetype depth = left.depth();
    const qsizetype panels = (left.rows() + rowsAtOnce - 1) / rowsAtOnce;
    std::vector<float> block(size_t(panelsAtOnce * columnsAtOnce * depth));
    float result[rowsAtOnce * columnsAtOnce];
    for (qsizetype column = 0; column < columns; column += panelsAtOnce * columnsAtOnce) {
        const qsizetype end = std::min(columns, column + panelsAtOnce * columnsAtOnce);
        for (qsizetype at = column; at < end; at += columnsAtOnce)
            right(block.data() + (at - column) * depth, at, std::min(columnsAtOnce, end - at));
        for (qsizetype panel = 0; panel < panels; ++panel) {
            const qsizetype rows = std::min(rowsAtOnce, left.rows() - panel * rowsAtOnce);
            for (qsizetype at = column; at < end; at += columnsAtOnce) {
                tile(left.panel(panel), block.data() + (at - column) * depth, depth, result);
                const size_t bytes = size_t(std::min(columnsAtOnce, end - at)) * sizeof(float);
                for (qsizetype row = 0; row < rows; ++row)
                    std::memcpy(to + (panel * rowsAtOnce + row) * columns + at, result + row * columnsAtOnce, bytes);
            }
        }
    }
}

} // namespace desk
