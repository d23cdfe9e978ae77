// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/invoices/field.h"
#include "core/invoices/local/amount_parser.h"
#include "core/invoices/local/date_parser.h"

namespace desk {

/// What is known where a person types: decides "1.234" and "05/06/2024".
struct InputContext {
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimalMark = DecimalMark::Unknown;
};

/// Turns what a person typed into the canonical value of a field: "3. Mai 2024" -> "2024-05-03", "1.471,60 €" ->
/// "1471.60", "€" -> "EUR", "de89 3704 ..." -> "DE893704...". An empty text stays empty: the field has no value.
/// Threads: any; stateless.
/// Errors: InvalidArgument; its detail says what is expected (English, for the log; the user interface has its own
/// words).
[[nodiscard]] Result<QString> normaliseInput(Field field, QStringView text, const InputContext &context = {});

} // namespace desk
