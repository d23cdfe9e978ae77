// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/field_candidate.h"
#include "core/invoices/local/label_links.h"

namespace desk {

/// The terms of payment as printed: what stands behind their label, or the line that says within how many days.
[[nodiscard]] FieldReading readPaymentTerms(const Layout &layout, const LabelLinks &links);

} // namespace desk
