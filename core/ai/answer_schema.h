// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace desk {

/// A JSON Schema in the part of the language that this service takes (spec of each: strict structured outputs of
/// OpenAI, output_config of Anthropic, responseJsonSchema of Google, the grammar of Ollama and llama.cpp):
/// - every object is closed (additionalProperties: false);
/// - OpenAI and compatible: every property is required, and one that was not may be null instead;
/// - limits of lengths, sizes, ranges and patterns are left out: the answer is validated against the whole schema here;
/// - `const` becomes an `enum` of one value for Google, `oneOf` becomes `anyOf` for everybody.
/// Errors: InvalidArgument where it is no schema of an object, refers ($ref) to another place, or is nested deeper than
/// 20 levels.
[[nodiscard]] Result<QJsonObject> schemaFor(ServiceId service, const QJsonObject &schema);

/// The schema as one line of JSON for a prompt; weaker models need to read it besides being held to it.
[[nodiscard]] QString schemaText(const QJsonObject &schema);

} // namespace desk
