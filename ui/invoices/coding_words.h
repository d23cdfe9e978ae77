// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <array>

namespace desk {

/// Words and names of account, cost centre and tax code. Threads: any.

inline constexpr std::array LedgerCodeKinds{LedgerCodeKind::Account, LedgerCodeKind::CostCentre,
                                            LedgerCodeKind::TaxCode};

[[nodiscard]] QString ledgerKindWord(LedgerCodeKind kind); ///< "Cost centre"
/// "4930 Office supplies"; the code alone where it has no name.
[[nodiscard]] QString ledgerCodeTitle(const LedgerCode &code);
[[nodiscard]] const QString &codeOf(const Coding &coding, LedgerCodeKind kind);

} // namespace desk
