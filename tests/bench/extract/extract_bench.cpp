// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the local extraction over cached readings and prints predictions as `orchestrator read --json` does, so that the
// scorer can judge a change within seconds: extract_bench READINGS_FOLDER [TRACE_FILE] > predictions.jsonl
// TRACE_FILE takes the candidates of each field with their features, for tests/bench/train.
#include "core/base/log.h"
#include "core/invoices/extraction_stages.h"
#include "core/reading/pack_document.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const FieldValue &value)
{
    QJsonObject out{{u"value"_s, value.value}, {u"confidence"_s, value.confidence}, {u"source"_s, sourceName(value)}};
    if (value.page >= 0) {
        out.insert(u"page"_s, value.page + 1);
        out.insert(u"box"_s, QJsonArray{value.box.left, value.box.top, value.box.right, value.box.bottom});
    }
    if (value.doubt.code != DoubtCode::None)
        out.insert(u"doubt"_s, doubtName(value.doubt.code));
    return out;
}

void insert(QJsonObject &row, const QString &name, const FieldValue &value)
{
    if (!value.isEmpty())
        row.insert(name, json(value));
}

QJsonObject predictionOf(const Extraction &extraction, const QString &path, qint64 us)
{
    QJsonObject fields;
    for (auto it = extraction.fields.cbegin(); it != extraction.fields.cend(); ++it) {
        if (it->taken.isEmpty())
            continue;
        QJsonObject field = json(it->taken);
        QJsonArray others;
        for (const FieldValue &other : it->others)
            others.append(other.value);
        field.insert(u"others"_s, others);
        fields.insert(fieldName(it.key()), field);
    }
    QJsonArray lines, taxes, findings;
    for (const LineItem &line : extraction.lines) {
        QJsonObject row;
        insert(row, u"description"_s, line.description);
        insert(row, u"quantity"_s, line.quantity);
        insert(row, u"unit_price"_s, line.unitPrice);
        insert(row, u"tax_rate"_s, line.taxRate);
        insert(row, u"amount"_s, line.amount);
        lines.append(row);
    }
    for (const TaxBreakdown &tax : extraction.taxes) {
        QJsonObject row;
        insert(row, u"tax_rate"_s, tax.taxRate);
        insert(row, u"taxable_amount"_s, tax.taxableAmount);
        insert(row, u"tax_amount"_s, tax.taxAmount);
        taxes.append(row);
    }
    for (const Finding &finding : extraction.findings)
        findings.append(QJsonObject{
            {u"rule"_s, finding.rule}, {u"severity"_s, severityName(finding.severity)}, {u"detail"_s, finding.detail}});
    return {{u"document"_s, QJsonObject{{u"path"_s, path}, {u"kind"_s, documentKindName(extraction.kind)}}},
            {u"status"_s, isCertain(extraction, DefaultCertainty) ? u"approved"_s : u"needs_review"_s},
            {u"fields"_s, fields},
            {u"line_items"_s, lines},
            {u"tax_breakdown"_s, taxes},
            {u"findings"_s, findings},
            {u"elapsed_us"_s, us}};
}

QFile *traceFile = nullptr; // a message handler has no other way to it

void trace(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg)
        traceFile->write(message.toUtf8() + '\n');
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream err(stderr);
    if (argc < 2) {
        err << "extract_bench READINGS_FOLDER [TRACE_FILE] > predictions.jsonl\n";
        return 2;
    }
    QFile traced(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (argc > 2) {
        if (!traced.open(QIODevice::WriteOnly)) {
            err << argv[2] << " cannot be written\n";
            return 1;
        }
        traceFile = &traced;
        QLoggingCategory::setFilterRules(u"desk.invoices.debug=true"_s);
        qInstallMessageHandler(trace);
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    QStringList files;
    for (QDirIterator it(QString::fromLocal8Bit(argv[1]), {u"*.rdoc"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(it.next());
    files.sort();
    qint64 totalUs = 0;
    int pages = 0;
    for (const QString &file : std::as_const(files)) {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            continue;
        const auto document = unpackDocument(in.readAll());
        if (!document) {
            err << file << ": " << document.error().detail << "\n";
            continue;
        }
        const QFileInfo info(file);
        const QString path =
            info.dir().dirName() + u'/' + info.completeBaseName(); // the reading of NAME.pdf is NAME.pdf.rdoc
        qCDebug(logInvoices).noquote() << u"document\t"_s + path;
        QElapsedTimer timer;
        timer.start();
        Extraction extraction = readLocalFields(*document, {});
        validate(extraction, QDate::currentDate());
        const qint64 us = timer.nsecsElapsed() / 1000;
        totalUs += us;
        pages += int(document->pages.size());
        out.write(QJsonDocument(predictionOf(extraction, path, us)).toJson(QJsonDocument::Compact) + '\n');
    }
    err << files.size() << " documents, " << pages << " pages, " << (pages > 0 ? totalUs / pages : 0) << " us a page\n";
    return 0;
}
