// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// An invoice that nobody wrote: the same for the same number, in kinds and proportions as they come in an office.
struct GeneratedInvoice {
    QString fileName;
    InvoiceStatus status = InvoiceStatus::Approved;
    QDateTime importedAt;
    Extraction extraction;
    QString text; ///< words of its page, about 120
};

/// @param index  from 0.
[[nodiscard]] GeneratedInvoice generatedInvoice(int index);

} // namespace desk
