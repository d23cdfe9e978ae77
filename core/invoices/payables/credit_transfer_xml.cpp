// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/credit_transfer_xml.h"

#include "core/invoices/payables/sepa.h"

#include <QXmlStreamWriter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 70;
constexpr int LongestReference = 35;
const QString NotProvided = u"NOTPROVIDED"_s;

/// Element by element in the order of the schema.
class TransferWriter {
public:
    TransferWriter(const PaymentPlan &plan, const Payer &payer, QString messageId)
        : m_plan(plan), m_payer(payer), m_messageId(std::move(messageId)), m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray document(const QDateTime &createdAt)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Document"_s);
        m_xml.writeDefaultNamespace(u"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"_s);
        m_xml.writeStartElement(u"CstmrCdtTrfInitn"_s);
        header(createdAt);
        block();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void text(const QString &name, const QString &value) { m_xml.writeTextElement(name, value); }
    /// One inside the other, the innermost with a text.
    void nested(const QStringList &names, const QString &value)
    {
        for (const QString &name : names)
            m_xml.writeStartElement(name);
        m_xml.writeCharacters(value);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_xml.writeEndElement();
    }
    void sums()
    {
        text(u"NbOfTxs"_s, QString::number(m_plan.payments.size()));
        text(u"CtrlSum"_s, m_plan.total.toDecimal());
    }
    void header(const QDateTime &createdAt)
    {
        m_xml.writeStartElement(u"GrpHdr"_s);
        text(u"MsgId"_s, m_messageId);
        text(u"CreDtTm"_s, createdAt.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
        sums();
        nested({u"InitgPty"_s, u"Nm"_s}, sepaText(m_payer.name, LongestName));
        m_xml.writeEndElement();
    }
    void block()
    {
        m_xml.writeStartElement(u"PmtInf"_s);
        text(u"PmtInfId"_s, m_messageId + u"-1"_s);
        text(u"PmtMtd"_s, u"TRF"_s);
        text(u"BtchBookg"_s, u"false"_s); // each payment is a line of the statement, to be told apart
        sums();
        nested({u"PmtTpInf"_s, u"SvcLvl"_s, u"Cd"_s}, u"SEPA"_s);
        nested({u"ReqdExctnDt"_s, u"Dt"_s}, m_plan.executionDate.toString(Qt::ISODate));
        nested({u"Dbtr"_s, u"Nm"_s}, sepaText(m_payer.name, LongestName));
        nested({u"DbtrAcct"_s, u"Id"_s, u"IBAN"_s}, m_payer.iban);
        if (m_payer.bic.isEmpty())
            nested({u"DbtrAgt"_s, u"FinInstnId"_s, u"Othr"_s, u"Id"_s}, NotProvided);
        else
            nested({u"DbtrAgt"_s, u"FinInstnId"_s, u"BICFI"_s}, m_payer.bic);
        text(u"ChrgBr"_s, u"SLEV"_s);
        for (const PlannedPayment &payment : m_plan.payments)
            transfer(payment);
        m_xml.writeEndElement();
    }
    void transfer(const PlannedPayment &payment)
    {
        m_xml.writeStartElement(u"CdtTrfTxInf"_s);
        nested({u"PmtId"_s, u"EndToEndId"_s}, endToEndId(payment));
        m_xml.writeStartElement(u"Amt"_s);
        m_xml.writeStartElement(u"InstdAmt"_s);
        m_xml.writeAttribute(u"Ccy"_s, payment.amount.currency);
        m_xml.writeCharacters(payment.amount.toDecimal());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (!payment.bic.isEmpty()) // without a BIC the scheme wants no creditor's bank at all
            nested({u"CdtrAgt"_s, u"FinInstnId"_s, u"BICFI"_s}, payment.bic);
        nested({u"Cdtr"_s, u"Nm"_s}, payment.creditorName);
        nested({u"CdtrAcct"_s, u"Id"_s, u"IBAN"_s}, payment.iban);
        if (!payment.remittance.isEmpty())
            nested({u"RmtInf"_s, u"Ustrd"_s}, payment.remittance);
        m_xml.writeEndElement();
    }

    const PaymentPlan &m_plan;
    const Payer &m_payer;
    QString m_messageId;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray creditTransferXml(const PaymentPlan &plan, const Payer &payer, const QString &messageId,
                             const QDateTime &createdAt)
{
    return TransferWriter(plan, payer, messageId).document(createdAt);
}

QString endToEndId(const PlannedPayment &payment)
{
    return payment.invoices.isEmpty() ? NotProvided
                                      : sepaReference(displayId(payment.invoices.first()), LongestReference);
}

} // namespace desk
