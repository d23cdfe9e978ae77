// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/label_links.h"

#include "core/invoices/local/text_match.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

/// Rows between label and value that are still one glance: a heading, its value two lines below at most.
constexpr double MaxLinesBelow = 3.6;

} // namespace

double LabelClaims::rival(std::initializer_list<LabelRole> roles) const
{
    double strongest = 0;
    for (int i = 0; i < LabelRoleCount; ++i) {
        if (std::ranges::find(roles, LabelRole(i)) == roles.end())
            strongest = std::max(strongest, strength[size_t(i)]);
    }
    return strongest;
}

LabelLinks::LabelLinks(const Layout &layout, QList<LabelHit> hits) : m_layout(layout), m_hits(std::move(hits))
{
    m_hitOfWord.fill(-1, layout.words.size());
    m_hitsOfRow.resize(layout.rows.size());
    for (int i = 0; i < m_hits.size(); ++i) {
        for (int word = m_hits[i].first; word <= m_hits[i].last; ++word)
            m_hitOfWord[word] = i;
        m_hitsOfRow[layout.words[m_hits[i].first].row].append(i);
    }
    for (const LabelHit &hit : std::as_const(m_hits))
        m_consumed.append(hasValueRight(hit));
    for (int row = 0; row < m_hitsOfRow.size(); ++row)
        m_itemHeader.append(isItemHeader(row));
}

/// "Item - Quantity - Price - Total": what stands below "Total" there is a line's amount.
bool LabelLinks::isItemHeader(int row) const
{
    int counts = 0;
    for (int r = std::max(0, row - 1); r <= std::min(int(m_hitsOfRow.size()) - 1, row + 1); ++r) {
        for (const int index : m_hitsOfRow[r]) {
            const LabelRole role = m_hits[index].role;
            if ((role == LabelRole::Quantity || role == LabelRole::OtherAmount) && !m_consumed[index])
                ++counts;
        }
    }
    const LayoutRow &line = m_layout.rows[row];
    bool digits = false;
    for (int word = line.first; word <= line.last; ++word)
        digits = digits || hasDigit(m_layout.words[word].text);
    return counts > 0 && !digits && (m_hitsOfRow[row].size() >= 2 || counts >= 2);
}

const LabelHit *LabelLinks::labelAt(int word) const
{
    return m_hitOfWord[word] >= 0 ? &m_hits[m_hitOfWord[word]] : nullptr;
}

bool LabelLinks::has(LabelRole role, double weight) const
{
    return std::ranges::any_of(m_hits, [&](const LabelHit &hit) { return hit.role == role && hit.weight >= weight; });
}

bool LabelLinks::hasValueRight(const LabelHit &hit) const
{
    const LayoutRow &row = m_layout.rows[m_layout.words[hit.last].row];
    const double limit = 0.45 * m_layout.pages[row.page].width;
    for (int word = hit.last + 1; word <= row.last && m_hitOfWord[word] < 0; ++word) {
        if (m_layout.words[word].box.left - m_layout.words[hit.last].box.right > limit)
            return false;
        if (hasDigit(m_layout.words[word].text) && (hit.role == LabelRole::TaxRate || !isRate(word)))
            return true;
    }
    return false;
}

/// "19 %", "5,5%": says which tax, and is no amount.
bool LabelLinks::isRate(int word) const
{
    const LayoutRow &row = m_layout.rows[m_layout.words[word].row];
    return m_layout.words[word].text.contains(u'%') ||
           (word < row.last && m_layout.words[word + 1].text.startsWith(u'%'));
}

/// True for a label that begins behind an opening bracket of its cell, with another label before the bracket.
bool LabelLinks::isInBrackets(const LabelHit &hit) const
{
    const LayoutCell &cell = m_layout.cells[m_layout.words[hit.first].cell];
    for (int word = hit.first; word >= cell.first; --word) {
        if (word < hit.first && m_layout.words[word].text.contains(u')'))
            return false;
        if (m_layout.words[word].text.contains(u'('))
            return word > cell.first;
    }
    return false;
}

QList<LabelLinks::Claim> LabelLinks::fromLeft(int first) const
{
    QList<Claim> claims;
    const int rowIndex = m_layout.words[first].row;
    const LayoutRow &row = m_layout.rows[rowIndex];
    const double width = m_layout.pages[row.page].width;
    double factor = 1;
    int lastHit = -1;
    bool bracket = false; // "Total (incl. VAT)": what stands in brackets only explains
    for (int word = first - 1; word >= row.first; --word) {
        const int hit = m_hitOfWord[word];
        const QString &text = m_layout.words[word].text;
        bracket = bracket || text.contains(u')');
        if (hit < 0) {
            // A figure between label and value ("VAT 19 % 100.00 19.00") loosens the bond, other words less so.
            factor *= !hasDigit(text) ? 0.95 : text.contains(u'%') || bracket ? 0.92 : 0.6;
        } else if (hit != lastHit) {
            lastHit = hit;
            const bool explains = bracket && isInBrackets(m_hits[hit]);
            const double gap = m_layout.words[first].box.left - m_layout.words[m_hits[hit].last].box.right;
            const double near = 1 - 0.3 * std::clamp(gap / width, 0.0, 1.0);
            claims.append(Claim{hit, factor * near * (explains ? 0.3 : 1)});
            if (!explains)
                factor *= m_layout.words[m_hits[hit].first].cell == m_layout.words[first].cell ? 0.55 : 0.35;
        }
        if (text.contains(u'('))
            bracket = false;
        if (factor < 0.1)
            break;
    }
    return claims;
}

bool LabelLinks::isBlocked(const LabelHit &hit, const PointBox &label, const PointBox &value, int valueRow) const
{
    const int labelRow = m_layout.words[hit.last].row;
    for (int row = labelRow + 1; row < valueRow; ++row) {
        const LayoutRow &between = m_layout.rows[row];
        for (int word = between.first; word <= between.last; ++word) {
            const PointBox &box = m_layout.words[word].box;
            if (box.top > label.bottom - 1 && box.bottom < value.top + 1 &&
                (box.overlapX(value) > 0 && box.overlapX(label) > -box.height()) && hasDigit(m_layout.words[word].text))
                return true;
        }
    }
    return false;
}

/// Where the label stands; "plus 19 % VAT" as a whole, for its column begins with the first word.
PointBox LabelLinks::boxOf(const LabelHit &hit) const
{
    const LayoutCell &cell = m_layout.cells[m_layout.words[hit.first].cell];
    int first = hit.first, last = hit.last;
    if (hit.role == LabelRole::Tax) {
        while (first > cell.first && m_hitOfWord[first - 1] < 0)
            --first;
        while (last < cell.last && m_hitOfWord[last + 1] < 0)
            ++last;
    }
    return m_layout.box(first, last);
}

QList<LabelLinks::Claim> LabelLinks::fromAbove(int first, int last) const
{
    QList<Claim> claims;
    const int valueRow = m_layout.words[first].row;
    const PointBox value = m_layout.box(first, last);
    const int page = m_layout.rows[valueRow].page;
    for (int row = valueRow - 1; row >= m_layout.pages[page].firstRow; --row) {
        const double lines = (value.top - m_layout.rows[row].box.bottom) / std::max(value.height(), 4.0);
        if (lines > 6)
            break;
        for (const int index : m_hitsOfRow[row]) {
            const LabelHit &hit = m_hits[index];
            const PointBox label = boxOf(hit);
            const double line = std::max({label.height(), value.height(), 5.0});
            const double distance = (value.top - label.bottom) / line;
            if (distance < -0.4 || distance > MaxLinesBelow)
                continue;
            const double aligned = std::min({std::abs(label.left - value.left), std::abs(label.right - value.right),
                                             std::abs(label.centreX() - value.centreX())});
            const bool under = label.overlapX(value) > 0.2 * std::min(label.width(), value.width());
            if (!under && aligned > 0.8 * line)
                continue;
            if (isBlocked(hit, label, value, valueRow))
                continue;
            double factor = 0.95 - 0.12 * std::max(0.0, distance) - 0.1 * std::min(1.0, aligned / (4 * line));
            const bool total = hit.role == LabelRole::Gross || hit.role == LabelRole::Net ||
                               hit.role == LabelRole::AmountDue || hit.role == LabelRole::Tax;
            if (total && m_itemHeader[row])
                factor *= 0.2;
            if (m_consumed[index])
                factor *= 0.25;
            else if (!hit.ownsLine && !hit.colon)
                factor *= 0.75;
            claims.append(Claim{index, factor});
        }
    }
    return claims;
}

LabelClaims LabelLinks::claims(int first, int last) const
{
    LabelClaims result;
    const auto add = [&](const Claim &claim) {
        const LabelHit &hit = m_hits[claim.hit];
        double &strength = result.strength[size_t(hit.role)];
        strength = std::max(strength, claim.factor * hit.weight);
    };
    const QList<Claim> left = fromLeft(first);
    double nearest = 0;
    for (const Claim &claim : left) {
        add(claim);
        nearest = std::max(nearest, claim.factor * m_hits[claim.hit].weight);
    }
    // What stands left on the same line speaks first; a heading above matters where the line has no label of its own.
    for (Claim claim : fromAbove(first, last)) {
        claim.factor *= 1 - 0.75 * nearest;
        add(claim);
    }
    return result;
}

} // namespace desk
