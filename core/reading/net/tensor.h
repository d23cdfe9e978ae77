// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace desk {

/// What flows through a net: channels of equal pictures. A sequence has one row.
struct Tensor {
    int channels = 0, rows = 0, columns = 0;
    std::vector<float> values; ///< channel after channel, row after row

    Tensor() = default;
    Tensor(int c, int r, int w) : channels(c), rows(r), columns(w), values(size_t(c) * size_t(r) * size_t(w)) {}
    [[nodiscard]] qsizetype plane() const { return qsizetype(rows) * columns; }
    [[nodiscard]] const float *channel(int c) const { return values.data() + c * plane(); }
    [[nodiscard]] float *channel(int c) { return values.data() + c * plane(); }
};

} // namespace desk
