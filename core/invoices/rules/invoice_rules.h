// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <optional>

namespace desk {

/// Each rule looks at a reading and says what it found: nothing where it has nothing to say (values missing), a finding
/// of severity Ok where the values agree and that is worth knowing. Pure functions, exact arithmetic: any thread.

/// totals_add_up: net + tax = gross, within 2 minor units for each tax rate (5 on a receipt: cash is rounded).
/// Values: net, tax, sum, gross.
[[nodiscard]] std::optional<Finding> totalsAddUp(const Extraction &extraction);
/// amount_due_adds_up: gross - prepaid = amount due. Values: gross, prepaid, difference, amount due.
[[nodiscard]] std::optional<Finding> amountDueAddsUp(const Extraction &extraction);
/// lines_sum_up: lines - allowances + charges = net, or gross where the lines are priced with tax.
/// Values: sum of the lines, what they should come to. Info where a line has no amount.
[[nodiscard]] std::optional<Finding> linesSumUp(const Extraction &extraction);
/// line_arithmetic: quantity x price = amount, with or without tax; for lines that were read from a page (e-invoices
/// are checked with all their parts when they are read). Values: line (from 1), product, amount.
[[nodiscard]] QList<Finding> lineArithmetic(const Extraction &extraction);
/// tax_breakdown_sums: the taxes of the breakdown make the total tax, their bases the net total, base x rate = tax.
/// Values: sum, total.
[[nodiscard]] QList<Finding> taxBreakdownSums(const Extraction &extraction);
/// tax_rate_plausible: tax / net is a rate that exists. Values: the rate in percent.
[[nodiscard]] std::optional<Finding> taxRatePlausible(const Extraction &extraction);
/// negative_total: an invoice, not a credit note, over less than nothing. Values: the total.
[[nodiscard]] std::optional<Finding> negativeTotal(const Extraction &extraction);
/// amount_format: an amount that is no number, or has more places than its currency. Values: what stands there.
[[nodiscard]] QList<Finding> amountFormat(const Extraction &extraction);

/// date_order: due on or after the issue date; issued no more than 7 days ahead, not more than 10 years ago.
/// Values: the dates.
[[nodiscard]] QList<Finding> dateOrder(const Extraction &extraction, QDate today);
/// impossible_date: 31/02 and the like. Values: what stands there.
[[nodiscard]] QList<Finding> impossibleDate(const Extraction &extraction);

/// iban_checksum. Values: the number.
[[nodiscard]] std::optional<Finding> ibanChecksum(const Extraction &extraction);
/// vat_id_checksum, for seller and buyer. Values: the number.
[[nodiscard]] QList<Finding> vatIdChecksum(const Extraction &extraction);
/// currency_present
[[nodiscard]] std::optional<Finding> currencyPresent(const Extraction &extraction);
/// currency_known: a code of ISO 4217. Values: the code.
[[nodiscard]] std::optional<Finding> currencyKnown(const Extraction &extraction);
/// key_fields_present. Values: the names of those that are missing.
[[nodiscard]] std::optional<Finding> keyFieldsPresent(const Extraction &extraction);
/// not_an_invoice: blocking where the kind is Other.
[[nodiscard]] std::optional<Finding> notAnInvoice(const Extraction &extraction);

/// The names of the rules above: validate() replaces their findings.
[[nodiscard]] const QStringList &validationRules();

} // namespace desk
