// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/answer_parts.h"

namespace desk {

/// What OpenAI, and servers that speak as it does, say instead of an answer: {"error": {message, type, code}}; some say
/// {"error": "text"} or the message at the top. The code counts before the status, since "no credit" comes as a 429
/// too. Pure. Threads: any.
[[nodiscard]] CallFailure openAiFailure(const HttpAnswer &answer);

/// The same of an `error` that came within an answer of status 200. @param base  what is known so far.
[[nodiscard]] CallFailure openAiFailureOf(const QJsonObject &error, CallFailure base);

} // namespace desk
