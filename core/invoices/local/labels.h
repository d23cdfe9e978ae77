// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/page_layout.h"

#include <span>

namespace desk {

/// What a label says about the value beside or below it.
enum class LabelRole : quint8 {
    InvoiceNumber,
    OtherNumber, ///< customer, account, contract, tax office, telephone ...: never an invoice number
    PurchaseOrder,
    IssueDate,
    DueDate,
    OtherDate, ///< delivery, period, order, print ...
    Gross,     ///< total with tax
    Net,
    Tax,
    AmountDue,
    Prepaid,
    Tendered, ///< cash, card, change: on receipts, never the total
    Rounding,
    Discount,
    Commission, ///< of an advertising agency
    BeforeCommission,
    Quantity,    ///< counts that look like totals
    OtherAmount, ///< savings, balance of earlier invoices, capital ...
    TaxRate,
    Seller,
    Buyer,
    ShipTo,
    Payee, ///< "make cheques payable to", "account holder", "remit to"
    VatId,
    TaxNumber, ///< national, not a VAT id
    Iban,
    Bic,
    PaymentTerms,
    Currency,
    PersonName, ///< "Name:" inside a block
    Address,    ///< "Address:" inside a block
    Contact,    ///< telephone, fax, e-mail, web
    Title,      ///< "Invoice", "Tax invoice" as a heading
};

struct LabelPhrase {
    LabelRole role;
    double weight;      ///< 0..1: how surely the phrase means the role
    QStringList tokens; ///< as labelTokens() makes them
};

/// All phrases of all languages. Data: label_phrases.cpp.
[[nodiscard]] const QList<LabelPhrase> &labelPhrases();

/// A label on the page.
struct LabelHit {
    LabelRole role = LabelRole::Title;
    double weight = 0;       ///< of the phrase x how well the letters agree
    int first = 0, last = 0; ///< words, inclusive
    bool ownsLine = false;   ///< nothing else stands in its cell
    bool colon = false;      ///< ends in a colon
    bool operator==(const LabelHit &) const = default;
};

/// The labels of a document from top to bottom; where phrases overlap, the longest counts. On OCR pages long words may
/// differ by a letter or two. Threads: any.
[[nodiscard]] QList<LabelHit> findLabels(const Layout &layout);

} // namespace desk
