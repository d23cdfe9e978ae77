// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/country_hints.h"
#include "core/invoices/local/page_values.h"

namespace desk {

/// The currency of the document: signs and codes beside amounts, a code behind "Currency:", else the country's.
/// "$", "kr" and the like are settled by the country; what is only derived has doubt Guessed.
[[nodiscard]] FieldReading readCurrency(const Layout &layout, const LabelLinks &links, const PageValues &values,
                                        const CountryVotes &votes, const QString &homeCountry);

} // namespace desk
