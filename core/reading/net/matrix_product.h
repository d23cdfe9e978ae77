// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace desk {

/// A matrix of weights, laid out for product().
class PackedMatrix {
public:
    PackedMatrix() = default;
    /// @param values  rows x depth, row after row
    PackedMatrix(const float *values, qsizetype rows, qsizetype depth);
    [[nodiscard]] qsizetype rows() const { return m_rows; }
    [[nodiscard]] qsizetype depth() const { return m_depth; }
    /// The rows from `panel * PanelRows` on, depth after depth; rows beyond the last are zero.
    [[nodiscard]] const float *panel(qsizetype panel) const { return m_values.data() + panel * PanelRows * m_depth; }

    static constexpr qsizetype PanelRows = 6;
    static constexpr qsizetype PanelColumns = 16;

private:
    qsizetype m_rows = 0, m_depth = 0;
    std::vector<float> m_values;
};

/// Writes `count` (1..PanelColumns) columns of the right matrix from `column` on: for each depth PanelColumns values,
/// of which those beyond `count` do not matter.
using FillPanel = std::function<void(float *panel, qsizetype column, qsizetype count)>;

/// left * right. @param to  left.rows() x columns, row after row. Uses AVX2 where the processor has it.
/// Threads: any.
void product(const PackedMatrix &left, qsizetype columns, const FillPanel &right, float *to);

} // namespace desk
