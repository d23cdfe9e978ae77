// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoice_list_bulk_presenter.h"

namespace desk {

/// What an action on many invoices says about itself, translated.

[[nodiscard]] QString bulkProgressWord(BulkOutcome::Action action); ///< "Approving"
[[nodiscard]] QString bulkTitle(const BulkOutcome &outcome);        ///< "12 invoices approved."
/// "Left as they were: 2 not read; 1 with a finding that blocks."; empty where none was left.
[[nodiscard]] QString bulkLeft(const BulkOutcome &outcome);

} // namespace desk
