// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

enum class EInvoiceSyntax : quint8 { None, Ubl, Cii, ZugferdOne };

/// What the root element of an XML document says about it.
struct RecognisedXml {
    EInvoiceSyntax syntax = EInvoiceSyntax::None; ///< one that is read here
    const XmlElement *invoice = nullptr;          ///< the element to read, where syntax is set (envelopes opened)
    QString unread;                               ///< name of a format that is known and not read; else empty
};
[[nodiscard]] RecognisedXml recogniseXml(const XmlElement &root);

/// "UBL", "CII", "ZUGFeRD 1"; empty for None.
[[nodiscard]] QString syntaxName(EInvoiceSyntax syntax);

/// UBL 2.1 Invoice and CreditNote: EN 16931, Peppol BIS Billing 3, XRechnung and other uses of the syntax.
[[nodiscard]] Extraction readUbl(const XmlElement &invoice);
/// UN/CEFACT Cross Industry Invoice D16B (Factur-X, ZUGFeRD 2, XRechnung) and ZUGFeRD 1, whose elements differ in name.
[[nodiscard]] Extraction readCii(const XmlElement &invoice, EInvoiceSyntax syntax);

} // namespace desk
