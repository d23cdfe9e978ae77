// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/field_candidate.h"
#include "core/invoices/local/page_values.h"

namespace desk {

struct DatesReading {
    FieldReading issue, due;
};

/// Which of the document's dates is that of issue, and which the one it is due. A date whose day and month could be
/// exchanged has doubt AmbiguousDate and the other reading among `others`, unless the document proves the order.
/// A labelled date that cannot be is handed on as printed, with doubt ImpossibleValue.
/// @param order  what was assumed where the document proves nothing.
[[nodiscard]] DatesReading readDates(const Layout &layout, const LabelLinks &links, const PageValues &values,
                                     DateOrder order, bool receipt);

} // namespace desk
