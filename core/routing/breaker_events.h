// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/call_failure.h"
#include "core/routing/breaker_rules.h"

namespace desk {

/// What a failed call says about the service rather than about its own request: by kind, and by what the service asked
/// for (Retry-After, the reset of an allowance). Requests that are wrong in themselves prove that the service answers.
/// @param now  UTC.
[[nodiscard]] BreakerEvent breakerEventOf(const CallFailure &failure, const QDateTime &now);

} // namespace desk
