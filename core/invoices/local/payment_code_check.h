// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

/// Compares the payment codes on the pages (Swiss QR-bill, EPC) with what was read, and writes findings:
///  - payment_code_agrees (ok; names the code's account, amount and reference): raises the confidence of its fields,
///    and says the currency of an amount that stands on the page without one;
///  - payment_code_filled (info; account and reference of the code): the text has no account, or one that cannot be
///    read; it was taken from the code, whose place on the page is its box;
///  - payment_code_account, payment_code_amount, payment_code_currency, payment_code_payee, payment_code_reference
///    (blocking; what the page says, what the code says);
///  - payment_code_unusable (warning; why): a code that means to be an order for payment and is none.
/// Codes about other things say nothing. Where a document holds several invoices nothing is compared.
/// Threads: any.
void comparePaymentCodes(Extraction &extraction, const QList<ReadPage> &pages);

} // namespace desk
