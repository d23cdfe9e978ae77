// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"

#include "core/invoices/local/payment_code_check.h"
#include "core/invoices/local/reader_instructions.h"
#include "core/invoices/splitting/joined_document.h"
#include "core/reading/hidden_words.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSearchText = 1'000'000;
/// A document of 250 pages must not bring the same finding 250 times.
constexpr qsizetype MostInstructions = 10;

/// Measures one stage and notes it in the extraction that is under work.
class StageTimer {
public:
    StageTimer() { m_timer.start(); }
    void note(QList<Stage> &stages, const QString &name, const QString &source = {})
    {
        stages.append({name, m_timer.restart(), source});
    }

private:
    QElapsedTimer m_timer;
};

QString readSource(const ReadDocument &document)
{
    if (document.format == DocumentFormat::Xml)
        return u"xml"_s;
    const auto from = [&](WordSource source) {
        return std::ranges::any_of(document.pages, [source](const ReadPage &page) { return page.source == source; });
    };
    if (from(WordSource::Ocr))
        return u"ocr"_s;
    return from(WordSource::TextLayer) ? u"text_layer"_s : QString();
}

void appendXmlText(const XmlElement &element, QString &text)
{
    if (text.size() >= MaxSearchText)
        return;
    if (!element.text.isEmpty())
        text += element.text + u'\n';
    for (const XmlElement &child : element.children)
        appendXmlText(child, text);
}

QString searchTextOf(const ReadDocument &document)
{
    QString text;
    appendXmlText(document.xml, text);
    for (const ReadPage &page : document.pages) {
        for (const Word &word : page.words) {
            text += word.text;
            if (word.spaceAfter)
                text += u' ';
            if (text.size() >= MaxSearchText)
                return text.left(MaxSearchText);
        }
        text += u'\n';
    }
    return text.left(MaxSearchText);
}

struct NoticeRule {
    ReadNotice notice;
    QLatin1StringView rule;
    Severity severity; ///< what was not read at all must be looked at by a person
};
constexpr std::array NoticeRules{
    NoticeRule{ReadNotice::HiddenText, "hidden_text"_L1, Severity::Warning},
    NoticeRule{ReadNotice::UselessTextLayer, "useless_text_layer"_L1, Severity::Info},
    NoticeRule{ReadNotice::LowResolution, "low_resolution"_L1, Severity::Warning},
    NoticeRule{ReadNotice::LanguageMissing, "language_missing"_L1, Severity::Warning},
    NoticeRule{ReadNotice::PagesLeftOut, "pages_left_out"_L1, Severity::Blocking},
    NoticeRule{ReadNotice::OcrTimeout, "ocr_timeout"_L1, Severity::Blocking},
    NoticeRule{ReadNotice::RestrictedPdf, "restricted_pdf"_L1, Severity::Info},
};

/// Hidden words that could have become a value of the invoice are shown to a person; a clipped word or two are not.
bool isGraver(ReadNotice kind, const ReadDocument &document)
{
    HiddenWords hidden;
    for (const Notice &notice : document.notices) {
        if (kind != ReadNotice::HiddenText || notice.kind != kind)
            continue;
        const HiddenWords here = HiddenWords::fromDetail(notice.detail);
        hidden.words += here.words;
        hidden.figures += here.figures;
    }
    return hidden.mayBeValues();
}

/// One finding for each kind of notice; its values are the pages (from 1), its detail the words of the reader.
void addNotices(const ReadDocument &document, QList<Finding> &findings)
{
    for (const NoticeRule &rule : NoticeRules) {
        QStringList pages, details;
        bool any = false;
        for (const Notice &notice : document.notices) {
            if (notice.kind != rule.notice)
                continue;
            any = true;
            if (notice.page >= 0 && !pages.contains(QString::number(notice.page + 1)))
                pages.append(QString::number(notice.page + 1));
            if (!details.contains(notice.detail))
                details.append(notice.detail);
        }
        const Severity severity = isGraver(rule.notice, document) ? Severity::Blocking : rule.severity;
        if (any)
            findings.append(
                {.rule = rule.rule, .severity = severity, .detail = details.join(u"; "_s), .values = pages});
    }
}

/// A document that gives orders to the program that reads it is shown to a person, whatever else it says.
void addReaderInstructions(const ReadDocument &document, QList<Finding> &findings)
{
    for (const ReaderInstruction &instruction : findReaderInstructions(document).mid(0, MostInstructions)) {
        const QString page = instruction.page < 0 ? QString() : QString::number(instruction.page + 1);
        findings.append(
            {.rule = u"instructions_to_a_reader"_s,
             .severity = Severity::Blocking,
             .detail = u"text addressed to a program that reads: \"%1\""_s.arg(instruction.words),
             .values = page.isEmpty() ? QStringList{instruction.words} : QStringList{instruction.words, page}});
    }
}

/// What is no invoice has nothing to be paid: amounts found on it would only mislead.
void dropAmountsOfOther(Extraction &extraction)
{
    if (extraction.kind != DocumentKind::Other)
        return;
    for (const Field field : allFields()) {
        if (fieldType(field) == FieldType::Amount)
            extraction.fields.remove(field);
    }
    extraction.lines.clear();
    extraction.taxes.clear();
    extraction.allowancesCharges.clear();
    const bool said =
        std::ranges::any_of(extraction.findings, [](const Finding &f) { return f.rule == "not_an_invoice"_L1; });
    if (!said)
        extraction.findings.append({.rule = u"not_an_invoice"_s,
                                    .severity = Severity::Blocking,
                                    .detail = u"the document does not look like an invoice"_s});
}

tl::unexpected<Error> noEInvoice(const EInvoiceReading &reading)
{
    if (!reading.recognised.isEmpty())
        return fail(ErrorCode::UnsupportedFormat, u"%1 is recognised, but not read"_s.arg(reading.recognised));
    return fail(ErrorCode::UnsupportedFormat, u"no known e-invoice format"_s);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, u"reading was cancelled"_s);
}

} // namespace

Result<PipelineOutput> extractDocument(ReadDocument document, const PipelineOptions &options, qint64 readMs,
                                       const std::stop_token &stop)
{
    if (stop.stop_requested())
        return cancelled();
    if (document.format == DocumentFormat::Email) // imported by a version that did not know them
        return fail(ErrorCode::UnsupportedFormat, u"an e-mail: import it again to read what is attached"_s);
    QList<Stage> stages{{u"read"_s, readMs, readSource(document)}};
    StageTimer timer;

    EInvoiceReading xml;
    if (!options.extraction.ignoreXml || document.format == DocumentFormat::Xml) {
        xml = readEInvoice(document);
        const QString number = xml.extraction.value(Field::InvoiceNumber).value;
        if (options.partOfFile && xml.found && !standsOnPages(document.pages, number))
            xml = {}; // that of another part
        timer.note(stages, u"einvoice"_s, xml.found ? u"xml"_s : QString());
    }
    if (!xml.found && document.format == DocumentFormat::Xml)
        return noEInvoice(xml);
    if (stop.stop_requested())
        return cancelled();

    Extraction page;
    if (!document.pages.isEmpty()) {
        page = readLocalFields(document, options.extraction);
        timer.note(stages, u"local_fields"_s);
    }
    Extraction extraction = xml.found ? std::move(xml.extraction) : page;
    if (xml.found) {
        extraction.eInvoiceSyntax = xml.syntax;
        if (!document.pages.isEmpty())
            compareWithPage(extraction, page, document);
        std::ranges::copy_if(page.findings, std::back_inserter(extraction.findings),
                             [](const Finding &finding) { return finding.rule == "several_invoices"_L1; });
    } else {
        extraction.findings += xml.extraction.findings; // XML that was there and could not be used
    }
    comparePaymentCodes(extraction, document.pages);
    addNotices(document, extraction.findings);
    addReaderInstructions(document, extraction.findings);
    if (stop.stop_requested())
        return cancelled();

    timer = {};
    dropAmountsOfOther(extraction);
    validate(extraction, options.today);
    timer.note(stages, u"validation"_s);
    extraction.stages = std::move(stages);
    QString searchText = searchTextOf(document);
    return PipelineOutput{std::move(extraction), std::move(document.pages), document.pageCount, std::move(searchText)};
}

QFuture<Result<PipelineOutput>> ExtractionPipeline::run(const Read &read, PipelineOptions options,
                                                        std::stop_token stop) const
{
    QElapsedTimer timer;
    timer.start();
    return read(options.read, stop)
        .then(&m_pool,
              [options = std::move(options), stop, timer](Result<ReadDocument> document) -> Result<PipelineOutput> {
                  if (!document)
                      return tl::unexpected(document.error());
                  return extractDocument(std::move(*document), options, timer.elapsed(), stop);
              });
}

QFuture<Result<PipelineOutput>> ExtractionPipeline::run(QByteArray bytes, PipelineOptions options, std::stop_token stop,
                                                        ReadProgress progress) const
{
    return run(
        [&](const ReadOptions &how, std::stop_token token) { return m_reader.read(bytes, how, token, progress); },
        std::move(options), stop);
}

} // namespace desk
