// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

using SupplierId = Id<struct SupplierTag>;
using SupplierHintId = Id<struct SupplierHintTag>;

/// What is known of an account that invoices of a supplier name. Stored by number: only append.
enum class AccountState : quint8 {
    Seen,      ///< it stood on an invoice, and nobody said anything
    Confirmed, ///< a person said that it is theirs; the only way to become a known account
    Refused,   ///< a person said that it is not theirs
};

/// An account of a supplier.
struct SupplierAccount {
    QString iban; ///< canonical, without blanks
    AccountState state = AccountState::Seen;
    QString decidedBy = {};   ///< who confirmed or refused it; empty where Seen
    QDateTime decidedAt = {}; ///< UTC; null where Seen
    InvoiceId decidedOn = {}; ///< on which invoice, or none
    InvoiceId seenOn = {};    ///< the first invoice that names it, or none
    int invoices = 0;         ///< that name it now, whatever became of them; without the trash
    QDate lastInvoice = {};   ///< issue date of the newest of them, or null
    bool operator==(const SupplierAccount &) const = default;
};

/// What a correction taught. Stored by number: only append.
enum class HintKind : quint8 {
    Label,     ///< the field stands beside or below these words; `value` is the words as printed
    Place,     ///< the field stands at this place of the page; `value` is "page left top right bottom" (0..1)
    DateOrder, ///< `value` is "day_first" or "month_first"; no field
    Form,      ///< the field is written like this: `value` has 9 for a digit, all else as it is
    Spelling,  ///< name, address or VAT id of the seller as it is right; `printed` is what was read
    TaxRates,  ///< `value` is the rates in percent, "7 19", as canonical decimals; no field
};

/// One thing that was learned of a supplier. It only chooses among what is printed; see applySupplierMemory().
struct SupplierHint {
    SupplierHintId id = {};
    HintKind kind = HintKind::Label;
    std::optional<Field> field = {}; ///< none where the kind has none
    QString value = {};
    QString printed = {};       ///< of Spelling
    InvoiceId learnedFrom = {}; ///< the invoice that was corrected
    QString learnedBy = {};
    QDateTime learnedAt = {}; ///< UTC
    QString forgottenBy = {}; ///< empty = in use
    QDateTime forgottenAt = {};
    bool operator==(const SupplierHint &) const = default;
    [[nodiscard]] bool isForgotten() const { return !forgottenBy.isEmpty(); }
};

/// The usual totals of a supplier in one currency; of approved invoices, without credit notes. Canonical decimals.
struct UsualTotals {
    QString currency;
    int count = 0;
    QString median, lowest, highest;
    bool operator==(const UsualTotals &) const = default;
};

/// How a supplier's invoices usually look: of the newest 200 approved ones that are not in the trash.
struct SupplierFigures {
    int invoices = 0;               ///< that were looked at
    QList<UsualTotals> totals = {}; ///< most invoices first
    QStringList taxRates = {};      ///< percent, canonical; the most frequent first
    int paymentDays = -1;           ///< median of due date less issue date; -1 = not known
    QDate firstInvoice = {}, lastInvoice = {};
    QString lastNumber = {}; ///< of the newest by date
    QString numberForm = {}; ///< as HintKind::Form where most numbers have one form, else empty
    bool rising = false;     ///< their numbers went up with their dates (of at least three)
    bool operator==(const SupplierFigures &) const = default;
};

/// One that a person joined to another supplier.
struct MergedSupplier {
    SupplierId id;
    QString name;
    QString mergedBy;
    QDateTime mergedAt; ///< UTC
    int invoices = 0;
    bool operator==(const MergedSupplier &) const = default;
};

/// A supplier with all that is known of it, those joined to it included.
struct Supplier {
    SupplierId id;
    int rowVersion = 0; ///< goes up with each change of name, VAT id, address, merge
    QString name, vatId, address;
    QList<MergedSupplier> merged;    ///< joined to this one, the newest first; those joined to them are not named
    QList<SupplierAccount> accounts; ///< confirmed, then seen, then refused; the newest first
    QList<SupplierHint> hints;       ///< in use, then forgotten; the newest first
    SupplierFigures figures;
    int invoices = 0; ///< all that are linked, whatever became of them; without the trash
    int waiting = 0;  ///< of those: wait for a person
    bool operator==(const Supplier &) const = default;
};

/// A line of the list of suppliers.
struct SupplierRow {
    SupplierId id;
    QString name, vatId;
    int invoices = 0;            ///< linked, without the trash
    int waiting = 0;             ///< of those: wait for a person
    int unconfirmedAccounts = 0; ///< seen, and nobody said anything
    QDate lastInvoice;           ///< issue date; null = none has one
    QList<UsualTotals> totals;   ///< of approved invoices; medians are left empty here
    bool operator==(const SupplierRow &) const = default;
};

/// An invoice on a supplier's page.
struct SupplierInvoice {
    InvoiceId id;
    QString number, total, currency, iban; ///< as read; total as canonical decimal
    QDate issueDate;
    DocumentKind kind = DocumentKind::Unknown;
    InvoiceStatus status = InvoiceStatus::NeedsReview;
    bool operator==(const SupplierInvoice &) const = default;
};

} // namespace desk
