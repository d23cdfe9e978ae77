// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/ubl_invoice.h"

#include <QXmlStreamWriter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString Namespace = u"urn:oasis:names:specification:ubl:schema:xsd:"_s;

/// XML 1.0 has no place for control characters.
QString printable(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c >= u' ' && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            clean += c;
    }
    return clean;
}

/// Writes the elements in the order of the schemas of UBL 2.1.
class UblWriter {
public:
    UblWriter(const UblInvoice &invoice, QByteArray &bytes) : m_invoice(invoice), m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write()
    {
        const QString root = m_invoice.isCredit ? u"CreditNote"_s : u"Invoice"_s;
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        m_xml.writeDefaultNamespace(Namespace + root + u"-2"_s);
        m_xml.writeAttribute(u"xmlns:cac"_s, Namespace + u"CommonAggregateComponents-2"_s);
        m_xml.writeAttribute(u"xmlns:cbc"_s, Namespace + u"CommonBasicComponents-2"_s);
        writeHead();
        writeParty(u"cac:AccountingSupplierParty"_s, m_invoice.seller);
        writeParty(u"cac:AccountingCustomerParty"_s, m_invoice.buyer);
        writePayment();
        for (const UblAllowanceCharge &entry : m_invoice.allowancesCharges)
            writeAllowanceCharge(entry);
        writeTaxes();
        writeTotals();
        int number = 0;
        for (const UblLine &line : m_invoice.lines)
            writeLine(++number, line);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void text(const QString &name, const QString &value)
    {
        if (const QString clean = printable(value); !clean.isEmpty())
            m_xml.writeTextElement(u"cbc:"_s + name, clean);
    }
    void date(const QString &name, const QDate &value) { text(name, value.toString(Qt::ISODate)); }
    void amount(const QString &name, const Decimal &value, int places = 2)
    {
        m_xml.writeStartElement(u"cbc:"_s + name);
        m_xml.writeAttribute(u"currencyID"_s, m_invoice.currency);
        m_xml.writeCharacters(value.reduced().toString(places));
        m_xml.writeEndElement();
    }

    void writeHead()
    {
        text(u"CustomizationID"_s, u"urn:cen.eu:en16931:2017"_s);
        text(u"ID"_s, m_invoice.number);
        date(u"IssueDate"_s, m_invoice.issued);
        if (!m_invoice.isCredit)
            date(u"DueDate"_s, m_invoice.due);
        if (m_invoice.isCredit)
            text(u"CreditNoteTypeCode"_s, u"381"_s);
        else
            text(u"InvoiceTypeCode"_s, u"380"_s);
        text(u"DocumentCurrencyCode"_s, m_invoice.currency);
        if (m_invoice.order.isEmpty())
            return;
        m_xml.writeStartElement(u"cac:OrderReference"_s);
        text(u"ID"_s, m_invoice.order);
        m_xml.writeEndElement();
    }

    void writeParty(const QString &role, const UblParty &party)
    {
        m_xml.writeStartElement(role);
        m_xml.writeStartElement(u"cac:Party"_s);
        writeAddress(party);
        if (!party.vatId.isEmpty()) {
            m_xml.writeStartElement(u"cac:PartyTaxScheme"_s);
            text(u"CompanyID"_s, party.vatId);
            writeVatScheme();
            m_xml.writeEndElement();
        }
        m_xml.writeStartElement(u"cac:PartyLegalEntity"_s);
        text(u"RegistrationName"_s, party.name);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeAddress(const UblParty &party)
    {
        m_xml.writeStartElement(u"cac:PostalAddress"_s);
        text(u"StreetName"_s, party.street.value(0));
        text(u"AdditionalStreetName"_s, party.street.value(1));
        text(u"CityName"_s, party.city);
        text(u"PostalZone"_s, party.postcode);
        text(u"CountrySubentity"_s, party.region);
        if (party.street.size() > 2) {
            m_xml.writeStartElement(u"cac:AddressLine"_s);
            text(u"Line"_s, party.street[2]);
            m_xml.writeEndElement();
        }
        m_xml.writeStartElement(u"cac:Country"_s);
        text(u"IdentificationCode"_s, party.country);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writePayment()
    {
        const bool dueInMeans = m_invoice.isCredit && m_invoice.due.isValid();
        if (!m_invoice.iban.isEmpty() || dueInMeans) {
            m_xml.writeStartElement(u"cac:PaymentMeans"_s);
            // UNTDID 4461: credit transfer, or not defined
            text(u"PaymentMeansCode"_s, m_invoice.iban.isEmpty() ? u"1"_s : u"30"_s);
            if (dueInMeans)
                date(u"PaymentDueDate"_s, m_invoice.due);
            writeAccount();
            m_xml.writeEndElement();
        }
        if (m_invoice.terms.isEmpty())
            return;
        m_xml.writeStartElement(u"cac:PaymentTerms"_s);
        text(u"Note"_s, m_invoice.terms);
        m_xml.writeEndElement();
    }

    void writeAccount()
    {
        if (m_invoice.iban.isEmpty())
            return;
        m_xml.writeStartElement(u"cac:PayeeFinancialAccount"_s);
        text(u"ID"_s, m_invoice.iban);
        if (!m_invoice.bic.isEmpty()) {
            m_xml.writeStartElement(u"cac:FinancialInstitutionBranch"_s);
            text(u"ID"_s, m_invoice.bic);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeVatScheme()
    {
        m_xml.writeStartElement(u"cac:TaxScheme"_s);
        text(u"ID"_s, u"VAT"_s);
        m_xml.writeEndElement();
    }

    void writeCategory(const QString &element, const Decimal &rate)
    {
        m_xml.writeStartElement(element);
        text(u"ID"_s, u"S"_s); // standard rate: the only category that a rate alone proves
        text(u"Percent"_s, rate.reduced().toString());
        writeVatScheme();
        m_xml.writeEndElement();
    }

    void writeAllowanceCharge(const UblAllowanceCharge &entry)
    {
        m_xml.writeStartElement(u"cac:AllowanceCharge"_s);
        text(u"ChargeIndicator"_s, entry.isCharge ? u"true"_s : u"false"_s);
        text(u"AllowanceChargeReason"_s, entry.reason);
        amount(u"Amount"_s, entry.amount);
        writeCategory(u"cac:TaxCategory"_s, entry.rate);
        m_xml.writeEndElement();
    }

    void writeTaxes()
    {
        m_xml.writeStartElement(u"cac:TaxTotal"_s);
        amount(u"TaxAmount"_s, m_invoice.tax);
        for (const UblTax &tax : m_invoice.taxes) {
            m_xml.writeStartElement(u"cac:TaxSubtotal"_s);
            amount(u"TaxableAmount"_s, tax.base);
            amount(u"TaxAmount"_s, tax.tax);
            writeCategory(u"cac:TaxCategory"_s, tax.rate);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeTotals()
    {
        m_xml.writeStartElement(u"cac:LegalMonetaryTotal"_s);
        amount(u"LineExtensionAmount"_s, m_invoice.linesTotal);
        amount(u"TaxExclusiveAmount"_s, m_invoice.net);
        amount(u"TaxInclusiveAmount"_s, m_invoice.gross);
        if (!m_invoice.allowancesTotal.isZero())
            amount(u"AllowanceTotalAmount"_s, m_invoice.allowancesTotal);
        if (!m_invoice.chargesTotal.isZero())
            amount(u"ChargeTotalAmount"_s, m_invoice.chargesTotal);
        if (!m_invoice.prepaid.isZero())
            amount(u"PrepaidAmount"_s, m_invoice.prepaid);
        amount(u"PayableAmount"_s, m_invoice.payable);
        m_xml.writeEndElement();
    }

    void writeLine(int number, const UblLine &line)
    {
        m_xml.writeStartElement(m_invoice.isCredit ? u"cac:CreditNoteLine"_s : u"cac:InvoiceLine"_s);
        text(u"ID"_s, QString::number(number));
        m_xml.writeStartElement(m_invoice.isCredit ? u"cbc:CreditedQuantity"_s : u"cbc:InvoicedQuantity"_s);
        m_xml.writeAttribute(u"unitCode"_s, u"C62"_s);
        m_xml.writeCharacters(line.quantity.reduced().toString());
        m_xml.writeEndElement();
        amount(u"LineExtensionAmount"_s, line.amount);
        m_xml.writeStartElement(u"cac:Item"_s);
        text(u"Name"_s, line.name);
        writeCategory(u"cac:ClassifiedTaxCategory"_s, line.rate);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"cac:Price"_s);
        amount(u"PriceAmount"_s, line.price);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const UblInvoice &m_invoice;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray ublDocument(const UblInvoice &invoice)
{
    QByteArray bytes;
    UblWriter(invoice, bytes).write();
    return bytes;
}

} // namespace desk
