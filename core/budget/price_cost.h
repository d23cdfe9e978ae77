// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/charged_tokens.h"
#include "core/budget/nano_dollars.h"
#include "core/budget/price.h"

namespace desk {

/// What a request may come to at most.
struct WorstCase {
    NanoDollars cost;
    qint64 tokens = 0;      ///< input bound + output bound
    qint64 inputBound = 0;  ///< tokens
    qint64 outputBound = 0; ///< tokens, thinking included
    bool operator==(const WorstCase &) const = default;
};

/// Which tokens a request can be charged for at most; nullopt = nothing proves an end.
struct RequestBounds {
    std::optional<qint64> inputTokens;  ///< counted by the service, or an upper estimate that holds; pictures included
    std::optional<qint64> outputTokens; ///< the maximum that is sent with the request, thinking included
    QString tier = {};                  ///< of the service: "", "batch", "flex", ...
    bool writesCache = false;           ///< the request asks the service to keep a part of it for minutes
    bool writesCacheForAnHour = false;
};

/// The cost of what was used, exact: each token is charged once, at the rates of the step that its whole input falls
/// into, times the tier's factor. What is below a nano-dollar is rounded up.
/// @param tier  of the answer, which may differ from the one asked for.
/// Errors: InvalidArgument (counts that cannot be), NotFound (a kind of tokens, a tier or a size whose price is not
/// known), TooLarge (beyond the range of NanoDollars).
[[nodiscard]] Result<NanoDollars> costOf(const ChargedTokens &usage, const Price &price, const QString &tier = {});

/// The most that a request can cost at this price: its whole input at the dearest rate that it can meet, and its whole
/// output. A tier that makes it cheaper counts only where the answer cannot come at another tier ("batch"); any other
/// is reckoned at the standard rates at least.
/// Errors: NotFound (nothing proves a bound, or a price is not known; the detail says which), TooLarge.
[[nodiscard]] Result<WorstCase> worstCaseOf(const RequestBounds &bounds, const Price &price);
/// The same for what costs nothing: a model on this machine, a key that was declared free. Only tokens are bounded.
[[nodiscard]] Result<WorstCase> freeWorstCase(const RequestBounds &bounds);

} // namespace desk
