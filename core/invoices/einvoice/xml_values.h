// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

/// From the text of an XML element to a FieldValue of source EInvoice with confidence 1. What cannot be read comes back
/// with an empty value, its text in `raw`, and the doubt ImpossibleValue. Pure functions: any thread.

/// Runs of blanks and line breaks become one blank.
[[nodiscard]] FieldValue xmlText(const QString &text);
/// IBAN, BIC, VAT id: upper case, without blanks.
[[nodiscard]] FieldValue xmlCode(const QString &text);
/// xs:decimal, with at least the currency's places.
[[nodiscard]] FieldValue xmlAmount(const QString &text, const QString &currency);
/// xs:decimal, with at least `minPlaces` places: quantities, unit prices, rates.
[[nodiscard]] FieldValue xmlNumber(const QString &text, int minPlaces);
/// xs:date, with or without a time zone.
[[nodiscard]] FieldValue xmlIsoDate(const QString &text);
/// A date of UN/CEFACT in one of the formats 102 (YYYYMMDD), 203 and 204 (with a time).
/// @param wrongFormat  set when the text is an ISO date although `format` says otherwise; the date is taken.
[[nodiscard]] FieldValue xmlCiiDate(const QString &text, const QString &format, bool *wrongFormat);

struct PostalAddress {
    QStringList lines; ///< street, house number, additions
    QString postcode, city, region, country;
};
/// "Main street 2, 54321 Big city, Region, DK": empty parts are left out, and a region that is called like its city.
[[nodiscard]] QString addressLine(const PostalAddress &address);

/// Two letters, two digits, 11 to 30 letters and digits. Says nothing of the check digits.
[[nodiscard]] bool looksLikeIban(QStringView code);
/// Two capital letters, then at least two more characters, one of them a digit.
[[nodiscard]] bool looksLikeVatId(QStringView code);
/// A reference that stands for none: "NA", "N/A", "-".
[[nodiscard]] bool isPlaceholder(QStringView reference);

/// The kind by the document's type code (UNTDID 1001), or `otherwise` where the code is missing or unknown.
[[nodiscard]] DocumentKind kindOfTypeCode(QStringView code, DocumentKind otherwise);

/// All elements on a path of local names ("A/B/C"), in document order.
[[nodiscard]] QList<const XmlElement *> elementsAt(const XmlElement &root, QStringView path);
/// The first text on a path that is not empty.
[[nodiscard]] QString firstTextAt(const XmlElement &root, QStringView path);

/// Stores a value where there is one (or something that could not be read).
void setField(Extraction &extraction, Field field, const FieldValue &value);

/// A payee's account as it stands in the XML.
struct PayeeAccount {
    QString account;
    QString bic;
};
/// The first account with an IBAN becomes the fields iban and bic; others make a finding einvoice_several_accounts.
void setAccount(Extraction &extraction, const QList<PayeeAccount> &accounts);

/// quantity x price / base + charges - allowances = amount, as exact as the price is; else a finding
/// einvoice_line_arithmetic: a warning, or a mere note where the amount is the sum with tax. Line numbers count from 1.
struct LineSum {
    FieldValue quantity, price, base, taxRate, amount;
    QList<std::pair<bool, FieldValue>> allowancesCharges; ///< isCharge, amount
};
void checkLine(Extraction &extraction, int line, const LineSum &sum);

} // namespace desk
