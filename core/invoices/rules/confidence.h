// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// How findings move the confidence of the fields they speak of. The only place where rules and confidence meet.
///
/// A finding that contradicts puts a ceiling on the fields, one that confirms a floor; the lowest ceiling wins over
/// every floor. So the outcome does not depend on the order, and running the rules twice changes nothing. A person's
/// value is never moved. Values that were derived from others (doubt Guessed) confirm nothing.
///
/// | finding                                        | fields                     | floor | ceiling | doubt          |
/// |------------------------------------------------|----------------------------|-------|---------|----------------|
/// | totals_add_up ok, with a tax that is not zero  | net, tax, gross            | 0.97  |         |                |
/// | totals_add_up contradicts                      | net, tax, gross            |       | 0.50    | SumsDoNotClose |
/// | lines_sum_up ok, two lines or more             | the total that they make   | 0.95  |         |                |
/// | amount_due_adds_up contradicts                 | amount due, prepaid        |       | 0.60    | SumsDoNotClose |
/// | iban_checksum ok                               | iban                       | 0.95  |         |                |
/// | iban_checksum fails                            | iban                       |       | 0.30    | FailsChecksum  |
/// | vat_id_checksum fails                          | the VAT id                 |       | 0.60    | FailsChecksum  |
/// | date_order: due before issue                   | due date                   |       | 0.60    | ImpossibleValue|
/// | date_order: in the future                      | issue date                 |       | 0.60    | ImpossibleValue|
/// | impossible_date, amount_format, currency_known | the field                  |       | 0.20    | ImpossibleValue|
/// | einvoice_differs_from_page                     | the fields                 |       | 0.50    | XmlDiffersFromPage
/// |
///
/// Checksums and the order of dates lower nothing in e-invoices: nothing was misread there, and the finding tells the
/// rest.
void weighConfidence(Extraction &extraction);

} // namespace desk
