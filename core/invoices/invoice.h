// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/invoices/field.h"

#include <QDateTime>

namespace desk {

/// Stored by number: only append. Names: documentKindName().
enum class DocumentKind : quint8 { Unknown, Invoice, CreditNote, Receipt, Other };

/// Where an invoice stands. Stored by number: only append.
enum class InvoiceStatus : quint8 {
    Queued, ///< imported, waits to be read
    Reading,
    NeedsReview, ///< a person must look
    Approved,    ///< the reading is right; says nothing about payment
    Rejected,
    Failed, ///< could not be read; the error says why
};

/// Where an invoice or a line goes in the ledger. Codes are those of CodingService::codes(); empty = not coded.
struct Coding {
    QString account = {};
    QString costCentre = {};
    QString taxCode = {};
    int proposedFrom = 0; ///< how many invoices of this supplier it was drawn from; 0 = a person's own word
    bool operator==(const Coding &) const = default;
    [[nodiscard]] bool isEmpty() const { return account.isEmpty() && costCentre.isEmpty() && taxCode.isEmpty(); }
};

/// A row of the invoice (BG-25). Each cell may be empty.
struct LineItem {
    FieldValue description = {}; ///< BT-153
    FieldValue quantity = {};    ///< BT-129
    FieldValue unitPrice = {};   ///< BT-146, net of discount
    FieldValue taxRate = {};     ///< BT-152, percent
    FieldValue amount = {};      ///< BT-131, net if the document prints it so
    Coding coding = {};          ///< where it is empty, that of the invoice holds
    bool operator==(const LineItem &) const = default;
};

/// BG-23
struct TaxBreakdown {
    FieldValue taxRate = {};       ///< BT-119, percent
    FieldValue taxableAmount = {}; ///< BT-116
    FieldValue taxAmount = {};     ///< BT-117
    bool operator==(const TaxBreakdown &) const = default;
};

/// BG-20 (allowance) and BG-21 (charge) of the document level.
struct AllowanceCharge {
    bool isCharge = false;
    FieldValue amount = {}; ///< positive: BT-92, BT-99
    FieldValue reason = {}; ///< BT-97, BT-104
    FieldValue taxRate = {};
    bool operator==(const AllowanceCharge &) const = default;
};

enum class Severity : quint8 { Ok, Info, Warning, Blocking };

/// What a rule says. The user interface makes a sentence of `rule` and `values`; `detail` is English for the terminal.
struct Finding {
    QString rule = {}; ///< "totals_add_up", "iban_checksum", "probable_duplicate", ...
    Severity severity = Severity::Ok;
    QString detail = {};      ///< "100.00 + 19.00 = 119.00"
    QStringList values = {};  ///< the numbers and names of the detail, in the rule's order
    QList<Field> fields = {}; ///< that it speaks of
    InvoiceId other = {};     ///< another invoice it points to (duplicates), or none

    // A person's word on it; kept when the rules run again and say the same (same rule and values).
    QString acceptedBy = {};
    QString acceptReason = {};
    QDateTime acceptedAt = {};

    bool operator==(const Finding &) const = default;
    [[nodiscard]] bool isAccepted() const { return !acceptedBy.isEmpty(); }
    [[nodiscard]] bool blocks() const { return severity == Severity::Blocking && !isAccepted(); }
};

/// How long a step of the reading took, and from what.
struct Stage {
    QString name; ///< "read", "einvoice", "local_fields", "validation"
    qint64 ms = 0;
    QString source; ///< "text_layer", "ocr", "xml" or empty
    bool operator==(const Stage &) const = default;
};

/// All that was read from one document: what the pipeline makes and what review changes.
struct Extraction {
    DocumentKind kind = DocumentKind::Unknown;
    FieldMap fields;
    QList<LineItem> lines;
    QList<TaxBreakdown> taxes;
    QList<AllowanceCharge> allowancesCharges;
    QList<Finding> findings;
    QList<Stage> stages;
    Coding coding;          ///< of the whole invoice
    QString eInvoiceSyntax; ///< "UBL", "CII", "ZUGFeRD 1" where the values are from XML; else empty
    bool operator==(const Extraction &) const = default;

    [[nodiscard]] FieldValue value(Field field) const { return fields.value(field).taken; }
};

/// One document in the list of invoices, with its reading.
struct Invoice {
    InvoiceId id;
    int rowVersion = 0; ///< goes up with each saved change
    DocumentId document;
    QByteArray sha256; ///< of the bytes, 32 bytes
    QString fileName;  ///< as imported, without folders
    QString path;      ///< as imported
    int pageCount = 0;
    qint64 byteSize = 0;
    InvoiceStatus status = InvoiceStatus::Queued;
    bool approvedAutomatically = false;
    Error error; ///< where status is Failed
    QString rejectReason;
    QDateTime importedAt, readAt, exportedAt; ///< UTC; null = not yet
    QString decidedBy;                        ///< who approved or rejected; "system" = automatically
    QDateTime decidedAt;
    QString assignee;    ///< who is to look at it; empty = nobody
    int noteCount = 0;   ///< see FilingService
    QDateTime trashedAt; ///< null = not in the trash
    qint64 elapsedMs = 0;
    qint64 costNanoUsd = 0;
    Extraction extraction;
};

[[nodiscard]] QString documentKindName(DocumentKind kind);     ///< "invoice", "credit_note", "receipt", "other"
[[nodiscard]] QString invoiceStatusName(InvoiceStatus status); ///< "needs_review", ...
[[nodiscard]] std::optional<InvoiceStatus> invoiceStatusFromName(QStringView name);
[[nodiscard]] QString severityName(Severity severity);
/// "einvoice", "text", "ocr", "openai/gpt-...", "supplier", "human"
[[nodiscard]] QString sourceName(const FieldValue &value);
/// "inv-000123"
[[nodiscard]] QString displayId(InvoiceId id);
/// Reads "inv-000123", "INV-123" or "123".
[[nodiscard]] std::optional<InvoiceId> parseInvoiceId(QStringView text);

} // namespace desk
