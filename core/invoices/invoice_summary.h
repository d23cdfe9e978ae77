// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// What the list shows of a reading, worked out once when it is saved.
struct InvoiceSummary {
    QString sellerName, sellerVatId, invoiceNumber, currency, total, iban;
    QString sellerKey;                      ///< see sellerNameKey(): finds the supplier again
    QDate issueDate, dueDate;               ///< null where the value is no date
    std::optional<qint64> totalMinor;       ///< rounded to the currency's places
    double confidence = 0;                  ///< lowest of the key fields; a missing one counts as 0
    ValueSource source = ValueSource::None; ///< where most key fields come from
    int doubtfulFields = 0;
    int blockingFindings = 0;
    QString firstProblem; ///< rule of the worst open finding, or "doubtful:FIELD"
    bool operator==(const InvoiceSummary &) const = default;
};

/// @param threshold  of the key fields, 0..1.
[[nodiscard]] InvoiceSummary summarise(const Extraction &extraction, double threshold);

/// True for a finding that is worse than a merely doubtful field: it blocks, or it speaks of sums, of the account that
/// is paid to, or of an invoice that is there already.
[[nodiscard]] bool isGrave(const Finding &finding);

/// The key fields of a document of that kind: receipts have no number.
[[nodiscard]] QList<Field> keyFields(DocumentKind kind);

} // namespace desk
