// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"
#include "ui/invoices/history_model.h"

namespace desk {

/// What happened to a value, in the person's language. @param now  the canonical value that stands there.
[[nodiscard]] HistoryEntry historyEntry(const ValueChange &change, const FieldValue &now);
/// What happened to an invoice; its name as it is for an event without words of its own.
[[nodiscard]] HistoryEntry historyEntry(const InvoiceEvent &event);

/// "Anna", "Read automatically": who did it.
[[nodiscard]] QString actorWord(const QString &actor);

} // namespace desk
