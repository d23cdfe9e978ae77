// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_trail.h"

#include <QStringList>

namespace desk {

/// "invoice", "setting", ...: stable names for JSON and tables.
[[nodiscard]] QString auditEntityName(Entity entity);

/// What an event changed, for people: "status: needs_review -> approved; reason: ...". Empty if it says nothing more
/// than its name. Not made printable(), and cut to a line's length: the JSON has it whole.
[[nodiscard]] QString auditChangesInWords(const AuditEvent &event);

/// What a check of the trail found and what that proves, a sentence each.
[[nodiscard]] QStringList auditVerdictInWords(const AuditVerdict &verdict);

} // namespace desk
