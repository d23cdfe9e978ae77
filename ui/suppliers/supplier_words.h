// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"
#include "ui/kit/theme.h"

namespace desk {

/// What core says about suppliers, in words. Threads: any.

[[nodiscard]] QString accountStateWord(AccountState state); ///< "Confirmed"
[[nodiscard]] QString accountStateIcon(AccountState state);
[[nodiscard]] Tone accountStateTone(AccountState state);
/// "On 4 invoices, the last of 04.03.26. Confirmed by Ann on ..."
[[nodiscard]] QString accountDetail(const SupplierAccount &account);

/// "The invoice number stands beside “Rechnungs-Nr.”"
[[nodiscard]] QString hintSentence(const SupplierHint &hint);
/// Who taught it, and from which invoice.
[[nodiscard]] QString hintDetail(const SupplierHint &hint);

/// A usual figure: what it is, and how it is.
struct FigureLine {
    QString label, value;
    bool operator==(const FigureLine &) const = default;
};
[[nodiscard]] QList<FigureLine> figureLines(const SupplierFigures &figures);

/// A name that can be shown: where there is none, that there is none.
[[nodiscard]] QString supplierName(const QString &name);

} // namespace desk
