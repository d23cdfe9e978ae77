// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/einvoice_syntax.h"
#include "core/invoices/extraction_stages.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// An XML that could be read, and where it stood.
struct Candidate {
    RecognisedXml xml;
    QString attachment;
    Extraction extraction;
};

// The names that the standards give to the invoice inside a PDF.
constexpr std::array InvoiceNames{"factur-x.xml"_L1, "zugferd-invoice.xml"_L1, "xrechnung.xml"_L1};

bool hasInvoiceName(const QString &attachment)
{
    return std::ranges::any_of(
        InvoiceNames, [&](QLatin1StringView name) { return attachment.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Newer syntax first; of two alike the one with the name of the standard.
int rank(const Candidate &candidate)
{
    const int syntax = candidate.xml.syntax == EInvoiceSyntax::Cii   ? 3
                       : candidate.xml.syntax == EInvoiceSyntax::Ubl ? 2
                                                                     : 1;
    return syntax * 2 + (hasInvoiceName(candidate.attachment) ? 1 : 0);
}

Candidate readCandidate(const RecognisedXml &xml, const QString &attachment)
{
    Candidate candidate{xml, attachment, {}};
    candidate.extraction =
        xml.syntax == EInvoiceSyntax::Ubl ? readUbl(*xml.invoice) : readCii(*xml.invoice, xml.syntax);
    candidate.extraction.eInvoiceSyntax = syntaxName(xml.syntax);
    return candidate;
}

/// Two e-invoices in one file should be the same invoice twice; where they are not, a person decides.
Finding severalFinding(const QList<Candidate> &candidates)
{
    constexpr std::array compared{Field::InvoiceNumber, Field::IssueDate, Field::Currency, Field::TotalWithTax,
                                  Field::AmountDue};
    const Candidate &chosen = candidates.first();
    Finding finding{.rule = u"einvoice_several"_s, .severity = Severity::Info};
    for (const Candidate &candidate : candidates) {
        finding.values.append(candidate.attachment);
        for (const Field field : compared) {
            const QString mine = chosen.extraction.value(field).value, other = candidate.extraction.value(field).value;
            if (!mine.isEmpty() && !other.isEmpty() && mine != other && !finding.fields.contains(field))
                finding.fields.append(field);
        }
    }
    finding.detail = u"%1 e-invoices are embedded; %2 (%3) was taken"_s.arg(candidates.size())
                         .arg(chosen.attachment, chosen.extraction.eInvoiceSyntax);
    if (!finding.fields.isEmpty()) {
        finding.severity = Severity::Blocking;
        finding.detail += u"; they do not agree"_s;
    }
    return finding;
}

Finding unreadableFinding(const Attachment &attachment)
{
    return {.rule = u"einvoice_unreadable"_s,
            .severity = Severity::Warning,
            .detail = u"%1: %2"_s.arg(attachment.name, attachment.problem),
            .values = {attachment.name, attachment.problem}};
}

Finding metadataFinding()
{
    return {.rule = u"einvoice_metadata_missing"_s,
            .severity = Severity::Info,
            .detail = u"the PDF does not announce its e-invoice (XMP metadata)"_s};
}

Finding unsupportedFinding(const QString &name)
{
    return {.rule = u"einvoice_unsupported"_s,
            .severity = Severity::Warning,
            .detail = u"%1 is recognised, but not read"_s.arg(name),
            .values = {name}};
}

void take(EInvoiceReading &reading, const Candidate &candidate)
{
    reading.found = true;
    reading.syntax = candidate.extraction.eInvoiceSyntax;
    reading.attachment = candidate.attachment;
    const auto earlier = std::move(reading.extraction.findings);
    reading.extraction = candidate.extraction;
    reading.extraction.findings = earlier + reading.extraction.findings;
}

void readPlain(EInvoiceReading &reading, const XmlElement &root)
{
    const RecognisedXml xml = recogniseXml(root);
    if (xml.invoice)
        take(reading, readCandidate(xml, {}));
    else if (!xml.unread.isEmpty())
        reading.recognised = xml.unread;
}

void readAttachments(EInvoiceReading &reading, const ReadDocument &document)
{
    QList<Candidate> candidates;
    for (const Attachment &attachment : document.attachments) {
        if (!attachment.problem.isEmpty()) {
            reading.extraction.findings.append(unreadableFinding(attachment));
            continue;
        }
        if (!attachment.isXml)
            continue;
        const RecognisedXml xml = recogniseXml(attachment.xml);
        if (xml.invoice)
            candidates.append(readCandidate(xml, attachment.name));
        else if (!xml.unread.isEmpty() && reading.recognised.isEmpty())
            reading.recognised = xml.unread;
    }
    if (candidates.isEmpty())
        return;
    std::ranges::stable_sort(candidates, std::greater{}, rank);
    if (candidates.size() > 1)
        reading.extraction.findings.append(severalFinding(candidates));
    take(reading, candidates.first());
    if (document.xmpConformance.isEmpty())
        reading.extraction.findings.append(metadataFinding());
    reading.recognised.clear();
}

} // namespace

EInvoiceReading readEInvoice(const ReadDocument &document)
{
    EInvoiceReading reading;
    if (document.format == DocumentFormat::Xml)
        readPlain(reading, document.xml);
    else
        readAttachments(reading, document);
    if (!reading.recognised.isEmpty())
        reading.extraction.findings.append(unsupportedFinding(reading.recognised));
    return reading;
}

} // namespace desk
