// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// Words of a text layer that cannot be seen on the page, as the notice HiddenText tells of them in its detail: the one
/// place that writes and reads that sentence. Threads: any.
struct HiddenWords {
    int words = 0;
    int figures = 0; ///< of these: could be taken for an amount, a date or an account
    bool operator==(const HiddenWords &) const = default;

    /// English: how many there are. Never the words themselves.
    [[nodiscard]] QString detail() const;
    /// The reverse; nothing for another text.
    [[nodiscard]] static HiddenWords fromDetail(const QString &detail);
    /// True where they could have become a value of the invoice, or are too many for a clipped cell or two.
    [[nodiscard]] bool mayBeValues() const;
};

} // namespace desk
