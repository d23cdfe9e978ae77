// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QXmlStreamReader>

namespace desk {

/// What the invoices of the tests say.
struct UblValues {
    QString number = QStringLiteral("R-1");
    QString seller = QStringLiteral("ACME GmbH");
    QString net = QStringLiteral("100.00"), tax = QStringLiteral("19.00"), gross = QStringLiteral("119.00");
    QString issued = QStringLiteral("2026-11-02");
    QString iban = {};
    QString buyer = QStringLiteral("Buyer AG");
};

inline XmlElement xmlTree(QXmlStreamReader &xml)
{
    XmlElement element;
    element.name = xml.name().toString();
    element.namespaceUri = xml.namespaceUri().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.append({attribute.qualifiedName().toString(), attribute.value().toString()});
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.append(xmlTree(xml));
            break;
        case QXmlStreamReader::Characters:
            element.text += xml.text().toString().trimmed();
            break;
        case QXmlStreamReader::EndElement:
            return element;
        default:
            break;
        }
    }
    return element;
}

/// A whole UBL invoice as orchestrator-reader hands it over: every key field certain, nothing to complain of.
inline ReadDocument ublDocument(const UblValues &values = {})
{
    const QString text =
        QStringLiteral(R"(<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
<cbc:ID>%1</cbc:ID><cbc:IssueDate>%2</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>%3</cbc:RegistrationName>
</cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>%7</cbc:RegistrationName>
</cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>%8
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">%5</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="EUR">%4</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">%5</cbc:TaxAmount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">%4</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="EUR">%4</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">%6</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="EUR">%6</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="EUR">%4</cbc:LineExtensionAmount>
<cac:Item><cbc:Name>Paper clips</cbc:Name></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="EUR">%4</cbc:PriceAmount></cac:Price></cac:InvoiceLine></Invoice>)")
            .arg(values.number, values.issued, values.seller.toHtmlEscaped(), values.net, values.tax, values.gross,
                 values.buyer.toHtmlEscaped(),
                 values.iban.isEmpty()
                     ? QString()
                     : QStringLiteral("<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>"
                                      "<cac:PayeeFinancialAccount><cbc:ID>%1</cbc:ID></cac:PayeeFinancialAccount>"
                                      "</cac:PaymentMeans>")
                           .arg(values.iban));
    QXmlStreamReader xml(text);
    ReadDocument document;
    document.format = DocumentFormat::Xml;
    xml.readNextStartElement();
    document.xml = xmlTree(xml);
    return document;
}

/// A page with a few words and no e-invoice.
inline ReadDocument pageDocument(const QStringList &words)
{
    ReadDocument document;
    document.format = DocumentFormat::Pdf;
    document.pageCount = 1;
    ReadPage page{.widthPt = 595,
                  .heightPt = 842,
                  .source = WordSource::Ocr,
                  .turned = 90,
                  .skew = 0.5,
                  .words = {},
                  .rulings = {}};
    double x = 0.1;
    for (const QString &word : words) {
        page.words.append({.text = word, .box = {x, 0.1, x + 0.05, 0.12}});
        x += 0.06;
    }
    document.pages.append(page);
    return document;
}

} // namespace desk
