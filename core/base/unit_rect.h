// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace desk {

/// A box on a page in parts of the page's width and height: 0..1, origin at the upper left, as the page is shown
/// upright.
struct UnitRect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool operator==(const UnitRect &) const = default;

    [[nodiscard]] bool isEmpty() const { return right <= left || bottom <= top; }
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double centreX() const { return (left + right) / 2; }
    [[nodiscard]] double centreY() const { return (top + bottom) / 2; }
    [[nodiscard]] double area() const { return isEmpty() ? 0 : width() * height(); }
    [[nodiscard]] bool contains(double x, double y) const { return x >= left && x <= right && y >= top && y <= bottom; }

    /// The smallest box around both; an empty one does not count.
    [[nodiscard]] UnitRect united(const UnitRect &o) const
    {
        if (isEmpty())
            return o;
        if (o.isEmpty())
            return *this;
        return {std::min(left, o.left), std::min(top, o.top), std::max(right, o.right), std::max(bottom, o.bottom)};
    }
    [[nodiscard]] UnitRect intersected(const UnitRect &o) const
    {
        return {std::max(left, o.left), std::max(top, o.top), std::min(right, o.right), std::min(bottom, o.bottom)};
    }
};

} // namespace desk
