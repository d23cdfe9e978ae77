// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity_report.h"

#include <QJsonObject>

namespace desk {

/// What is wrong, for people: "inv-000007: the rows of its reading are not what was saved". Translated.
[[nodiscard]] QString findingText(const IntegrityFinding &finding);
/// What a person can do about it. Translated; empty = nothing needs to be done.
[[nodiscard]] QString findingAdvice(IntegrityProblem problem);
/// {"problem", "what", "id", "invoice", "detail"}; stable names.
[[nodiscard]] QJsonObject findingToJson(const IntegrityFinding &finding);

} // namespace desk
