// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace desk {

/// Tokens of one call, each counted once, whatever shape the service told them in. Pictures are counted by the services
/// as input tokens. What the fields of each service are stands in the adapters (core/ai).
struct ChargedTokens {
    qint64 uncached = 0;     ///< input that came from no cache and was written to none
    qint64 cacheRead = 0;    ///< input that the service had in its cache
    qint64 cacheWrite5m = 0; ///< input that the service wrote to its cache, to be kept for minutes
    qint64 cacheWrite1h = 0; ///< the same, for an hour
    qint64 output = 0;       ///< all that was made, thinking included
    qint64 thinking = 0;     ///< for information: the part of `output` that nobody sees

    bool operator==(const ChargedTokens &) const = default;
    [[nodiscard]] qint64 input() const { return uncached + cacheRead + cacheWrite5m + cacheWrite1h; }
    [[nodiscard]] qint64 total() const { return input() + output; }
    /// Nothing negative, nothing beyond what any service counts (10^12), and no more thinking than output.
    [[nodiscard]] bool isPossible() const
    {
        constexpr qint64 most = 1'000'000'000'000;
        for (const qint64 count : {uncached, cacheRead, cacheWrite5m, cacheWrite1h, output, thinking}) {
            if (count < 0 || count > most)
                return false;
        }
        return thinking <= output;
    }
};

} // namespace desk
