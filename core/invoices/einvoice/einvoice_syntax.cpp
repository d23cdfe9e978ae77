// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/einvoice_syntax.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView UblNamespace = "urn:oasis:names:specification:ubl:schema:xsd:"_L1;
constexpr QLatin1StringView CefactNamespace = "urn:un:unece:uncefact:"_L1;

struct KnownFormat {
    QLatin1StringView root;          ///< local name
    QLatin1StringView namespacePart; ///< must be part of the namespace; empty = any
    QLatin1StringView name;
};
constexpr std::array Unread{
    KnownFormat{"SCRDMCCBDACIOMessageStructure"_L1, ""_L1, "Order-X"_L1},
    KnownFormat{"SCRDMCCBDACIDAMessageStructure"_L1, ""_L1, "Deliver-X"_L1},
    KnownFormat{"FatturaElettronicaSemplificata"_L1, ""_L1, "FatturaPA (simplified)"_L1},
    KnownFormat{"Facturae"_L1, ""_L1, "Facturae"_L1},
    KnownFormat{"Finvoice"_L1, ""_L1, "Finvoice"_L1},
    KnownFormat{"Faktura"_L1, "crd.gov.pl"_L1, "KSeF FA"_L1},
    KnownFormat{"Comprobante"_L1, "sat.gob.mx"_L1, "CFDI"_L1},
    KnownFormat{"Invoice"_L1, "isdoc.cz"_L1, "ISDOC"_L1},
    KnownFormat{"Invoice"_L1, "ebinterface"_L1, "ebInterface"_L1},
    KnownFormat{"Invoice"_L1, "sveFaktura"_L1, "Svefaktura"_L1},
    KnownFormat{"cXML"_L1, ""_L1, "cXML"_L1},
    KnownFormat{"CrossIndustryOrder"_L1, ""_L1, "UN/CEFACT CrossIndustryOrder"_L1},
};

/// "FatturaPA 1.2.2 (FPR12)": the version is in the namespace, the transmission format in an attribute.
QString fatturaName(const XmlElement &root)
{
    const QString version = root.namespaceUri.section(u'/', -1);
    const QString format = root.attribute(u"versione");
    QString name = u"FatturaPA"_s;
    if (version.startsWith(u'v'))
        name += u' ' + version.mid(1);
    if (!format.isEmpty())
        name += u" (%1)"_s.arg(format.simplified().left(12));
    return name;
}

/// UBL documents that are no invoice, invoices of other versions, other messages of UN/CEFACT; empty for anything else.
QString unreadName(const XmlElement &root)
{
    if (root.name == "FatturaElettronica"_L1)
        return fatturaName(root);
    for (const KnownFormat &format : Unread) {
        if (root.name == format.root && root.namespaceUri.contains(format.namespacePart, Qt::CaseInsensitive))
            return format.name;
    }
    if (root.namespaceUri.startsWith(UblNamespace)) {
        const QString version = root.namespaceUri.section(u'-', -1);
        return version == "2"_L1 ? u"UBL %1"_s.arg(root.name) : u"UBL %1 %2"_s.arg(version, root.name);
    }
    if (root.namespaceUri.startsWith(CefactNamespace))
        return u"UN/CEFACT %1"_s.arg(root.name);
    return {};
}

EInvoiceSyntax syntaxOf(const XmlElement &root)
{
    if (root.namespaceUri == UblNamespace + "Invoice-2"_L1 && root.name == "Invoice"_L1)
        return EInvoiceSyntax::Ubl;
    if (root.namespaceUri == UblNamespace + "CreditNote-2"_L1 && root.name == "CreditNote"_L1)
        return EInvoiceSyntax::Ubl;
    if (root.name == "CrossIndustryInvoice"_L1 && root.namespaceUri.startsWith(CefactNamespace))
        return EInvoiceSyntax::Cii;
    if (root.name == "CrossIndustryDocument"_L1 && root.namespaceUri.startsWith("urn:ferd:"_L1))
        return EInvoiceSyntax::ZugferdOne;
    return EInvoiceSyntax::None;
}

} // namespace

RecognisedXml recogniseXml(const XmlElement &root)
{
    RecognisedXml recognised;
    // Peppol sends its documents in an envelope.
    if (root.name == "StandardBusinessDocument"_L1) {
        for (const XmlElement &content : root.children) {
            if (content.name != "StandardBusinessDocumentHeader"_L1 && content.name != root.name)
                return recogniseXml(content);
        }
    }
    recognised.syntax = syntaxOf(root);
    if (recognised.syntax != EInvoiceSyntax::None)
        recognised.invoice = &root;
    else
        recognised.unread = unreadName(root);
    return recognised;
}

QString syntaxName(EInvoiceSyntax syntax)
{
    switch (syntax) {
    case EInvoiceSyntax::None:
        return {};
    case EInvoiceSyntax::Ubl:
        return u"UBL"_s;
    case EInvoiceSyntax::Cii:
        return u"CII"_s;
    case EInvoiceSyntax::ZugferdOne:
        return u"ZUGFeRD 1"_s;
    }
    return {};
}

} // namespace desk
