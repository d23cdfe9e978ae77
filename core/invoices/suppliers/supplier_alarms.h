// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

namespace desk {

/// An earlier invoice, as far as the alarms look at it.
struct EarlierInvoice {
    InvoiceId id = {};
    InvoiceStatus status = InvoiceStatus::Approved;
    DocumentKind kind = DocumentKind::Invoice;
    QString number = {}, total = {}, currency = {}, iban = {}; ///< canonical
    QDate issueDate = {};
    bool operator==(const EarlierInvoice &) const = default;
};

/// An invoice with the same date and the same total, whoever it is from.
struct BillTwin {
    EarlierInvoice invoice = {};
    QString sellerName = {};
    bool sameSupplier = false;
    bool ocr = false;    ///< its number was read from a picture
    double likeness = 0; ///< share of the printed figures that both have, 0..1
    bool operator==(const BillTwin &) const = default;
};

/// A supplier that has approved invoices and a name that looks like this one.
struct NearSupplier {
    SupplierId id = {};
    QString name = {}, vatId = {};
    bool operator==(const NearSupplier &) const = default;
};

/// What the alarms compare a reading with.
struct SupplierHistory {
    SupplierId supplier;             ///< none = it is linked to nobody
    QList<SupplierAccount> accounts; ///< of the supplier
    QList<EarlierInvoice> approved;  ///< of the supplier, newest first, at most 200, without the invoice itself
    QList<BillTwin> twins;
    QList<NearSupplier> near; ///< other suppliers; empty where this one was recognised and approved before
    bool operator==(const SupplierHistory &) const = default;
};

/// Writes the alarms; all block, and say why in words and values:
///   first_account         account: no account of this supplier is confirmed yet, and nobody has confirmed this one
///   iban_changed          account, the account before, how many named that one in a row
///   refused_account       account: a person said that it is not theirs
///   supplier_lookalike    name, name of the known supplier, its VAT id or empty
///   mixed_alphabets       name, the word that mixes letters of two alphabets
///   unusual_total         total, median, lowest, highest, count
///   same_bill             the other invoice's id, its number, total
///   number_out_of_order   number, the earlier invoice's number, its date
///   number_jump           number, the last number, largest step before
///   number_form_changed   number, the form of all before, how many
/// Earlier findings of these rules are replaced, accepted ones stay accepted where they say the same.
/// Pure: any thread.
void raiseSupplierAlarms(Extraction &extraction, InvoiceId self, const SupplierHistory &history);

/// The figures of approved invoices, as the supplier's page shows them. Without tax rates and payment days, which
/// stand elsewhere. @param approved  newest first.
[[nodiscard]] SupplierFigures usualFigures(const QList<EarlierInvoice> &approved);

} // namespace desk
