// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

/// The steps that turn a ReadDocument into an Extraction. Plain functions without state: any thread, no I/O.

/// What is asked of the local reading.
struct ExtractionOptions {
    bool ignoreXml = false; ///< read the visible page only
    QString homeCountry;    ///< ISO 3166 alpha-2 of the user, or empty: breaks ties (date order, currency)
};

/// The e-invoice of a document.
struct EInvoiceReading {
    bool found = false;    ///< an e-invoice that is read here
    QString syntax;        ///< "UBL", "CII", "ZUGFeRD 1"
    QString recognised;    ///< a format that is named but not read ("FatturaPA 1.2", "Order-X"); empty else
    QString attachment;    ///< name of the attachment it stood in; empty for plain XML
    Extraction extraction; ///< every field exact, confidence 1
};

/// Finds and maps UBL 2.1 Invoice/CreditNote, UN/CEFACT CII D16B, ZUGFeRD 1. Findings tell of XML that could not be
/// used or is odd (rules einvoice_unreadable, einvoice_unsupported, einvoice_several, einvoice_profile_missing,
/// einvoice_date_format, einvoice_line_arithmetic, einvoice_several_accounts, einvoice_metadata_missing).
[[nodiscard]] EInvoiceReading readEInvoice(const ReadDocument &document);

/// Puts each value of the e-invoice onto the page where it stands (page and box), and compares: a key field or an
/// amount that the page contradicts is kept with a blocking finding einvoice_differs_from_page.
void compareWithPage(Extraction &eInvoice, const Extraction &page, const ReadDocument &document);

/// Reads the visible page: kind, header fields with candidates, line items, tax breakdown.
[[nodiscard]] Extraction readLocalFields(const ReadDocument &document, const ExtractionOptions &options);

/// Runs the rules that need no other invoice, writes their findings (earlier ones of the same rules are replaced,
/// accepted ones stay accepted), and sets the final confidence and doubt of each field.
/// @param today  in the user's time zone, for the plausibility of dates.
void validate(Extraction &extraction, QDate today);

/// True when every key field is at or above `threshold`, no finding blocks, and no e-invoice with a defect of its own
/// (einvoice_unreadable, einvoice_date_format, einvoice_profile_missing) waits for a person's look.
[[nodiscard]] bool isCertain(const Extraction &extraction, double threshold);

/// The threshold that isCertain() is called with where the settings name no other.
inline constexpr double DefaultCertainty = 0.90;

} // namespace desk
