// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/labels.h"

#include <array>

namespace desk {

inline constexpr int LabelRoleCount = int(LabelRole::Title) + 1;

/// How strongly the labels around a value claim it for each role, 0..1.
struct LabelClaims {
    std::array<double, LabelRoleCount> strength{};

    [[nodiscard]] double of(LabelRole role) const { return strength[size_t(role)]; }
    /// The strongest claim of a role that is not among `roles`.
    [[nodiscard]] double rival(std::initializer_list<LabelRole> roles) const;
};

/// Knows the labels of a document and the geometry between labels and values: a value stands right of its label, or
/// below it, in the same cell or column. Threads: any, after construction. Borrows the layout.
class LabelLinks {
public:
    LabelLinks(const Layout &layout, QList<LabelHit> hits);

    /// What the labels say about the value in words `first` to `last` of one row.
    [[nodiscard]] LabelClaims claims(int first, int last) const;

    [[nodiscard]] const QList<LabelHit> &hits() const { return m_hits; }
    /// True where the word is part of a label.
    [[nodiscard]] bool isLabel(int word) const { return m_hitOfWord[word] >= 0; }
    /// The label that the word is part of, or nullptr.
    [[nodiscard]] const LabelHit *labelAt(int word) const;
    [[nodiscard]] bool has(LabelRole role, double weight = 0) const;

private:
    struct Claim {
        int hit = -1;
        double factor = 0;
    };
    [[nodiscard]] QList<Claim> fromLeft(int first) const;
    [[nodiscard]] QList<Claim> fromAbove(int first, int last) const;
    [[nodiscard]] bool hasValueRight(const LabelHit &hit) const;
    [[nodiscard]] PointBox boxOf(const LabelHit &hit) const;
    [[nodiscard]] bool isRate(int word) const;
    [[nodiscard]] bool isItemHeader(int row) const;
    [[nodiscard]] bool isInBrackets(const LabelHit &hit) const;
    [[nodiscard]] bool isBlocked(const LabelHit &hit, const PointBox &label, const PointBox &value, int valueRow) const;

    const Layout &m_layout;
    QList<LabelHit> m_hits;
    QList<int> m_hitOfWord;        ///< index into m_hits, or -1
    QList<bool> m_consumed;        ///< the label's value stands to its right
    QList<QList<int>> m_hitsOfRow; ///< indices into m_hits, from left to right
    QList<bool> m_itemHeader;      ///< for each row: heads the table of goods
};

} // namespace desk
