// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"
#include "core/reading/read_document.h"

namespace desk {

/// How surely a supplier was recognised.
enum class Recognition : quint8 {
    None,
    Probable, ///< by its name, or by address and layout
    Sure,     ///< by its VAT id or by an account that only this supplier has
};

/// What is known of a supplier when a document of it is read.
struct SupplierMemory {
    SupplierId supplier;
    Recognition recognition = Recognition::None;
    QString name, vatId, address; ///< as a person or an e-invoice spells them; empty = not known
    InvoiceId spelledOn;          ///< the invoice that they are from, or none
    QList<SupplierHint> hints;    ///< without forgotten ones
    bool operator==(const SupplierMemory &) const = default;
};

/// Lets what was learned speak: a hint chooses among the values that are printed, or resolves an ambiguity; it never
/// writes what is not there. The one exception are name, address and VAT id of the seller, where the supplier is
/// recognised surely and what OCR read differs from the known spelling by no more than its noise. Values of e-invoices
/// and of people are not touched.
///
/// Each hint that changed a value or took a doubt away is told by a finding of severity Info that names the field and
/// (Finding::other) the invoice that it was learned from:
///   learned_label       values: words, that invoice         the value beside these words was taken
///   learned_place       values: that invoice                the value at this place was taken
///   learned_form        values: form, that invoice          the candidate of this form was taken
///   learned_day_first, learned_month_first   values: that invoice     the ambiguous date was read so
///   learned_spelling    values: what was read, that invoice
///   learned_tax_rates   values: rates, that invoice         the sums of a usual rate were taken
/// Earlier findings of these rules are replaced. The caller runs validate() afterwards. Pure: any thread.
/// @return true if something changed.
bool applySupplierMemory(Extraction &extraction, const QList<ReadPage> &pages, const SupplierMemory &memory);

/// What an approved invoice teaches, from what a person corrected in it. Pure: any thread.
/// @param machine  the reading as the program had made it, before people changed it.
[[nodiscard]] QList<SupplierHint> learnedHints(const Extraction &approved, const FieldMap &machine,
                                               const QList<ReadPage> &pages);

/// True for the rules above.
[[nodiscard]] bool isLearnedRule(QStringView rule);

} // namespace desk
