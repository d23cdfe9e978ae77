// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace desk {

/// The tokens that a call is charged for, in one form for all services. The kinds do not overlap, but for `thinking`,
/// which is a part of `output`. All 0 or more.
struct TokenUsage {
    qint64 input = 0;          ///< read anew, at the full price
    qint64 cacheRead = 0;      ///< read from the vendor's cache of prompts
    qint64 cacheWrite = 0;     ///< written to it, for five minutes or by the vendor's only price for that
    qint64 cacheWriteHour = 0; ///< written to it for an hour (Anthropic)
    qint64 output = 0;         ///< everything written, thinking included
    qint64 thinking = 0;       ///< of which thinking
    /// All that was read: what step prices go by.
    [[nodiscard]] qint64 totalInput() const { return input + cacheRead + cacheWrite + cacheWriteHour; }
    bool operator==(const TokenUsage &) const = default;
};

/// Why no call can cost more tokens than this.
enum class BoundBasis {
    Proven,   ///< follows from how tokens are made (none is shorter than a byte), or from a rule that the vendor states
    Measured, ///< seen, but not promised by the vendor: thinking within the limit of output, for example
    Counted,  ///< the vendor counted this very request
};

struct TokenBound {
    qint64 tokens = 0;
    BoundBasis basis = BoundBasis::Proven;
    bool operator==(const TokenBound &) const = default;
};

} // namespace desk
