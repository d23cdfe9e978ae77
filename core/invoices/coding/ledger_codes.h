// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

namespace desk {

inline constexpr qsizetype LongestLedgerCode = 36; ///< what DATEV and most ledgers take for a cost centre
inline constexpr qsizetype LongestLedgerName = 200;

/// "account", "cost_centre", "tax_code": the names in ValueEdit, and the columns of the table "coding".
[[nodiscard]] QString ledgerCodeKindName(LedgerCodeKind kind);
/// Errors: InvalidArgument (what is wrong with it, in the detail).
[[nodiscard]] Result<> validateLedgerCode(const LedgerCode &code);
/// Order of codes: runs of digits by their value, so that 900 stands before 1000 and K2 before K10.
[[nodiscard]] bool codeLess(const QString &a, const QString &b);

} // namespace desk
