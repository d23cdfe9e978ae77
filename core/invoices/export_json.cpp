// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Four places are finer than a pixel of any page, and keep the lines short.
double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

QJsonObject valueToJson(const FieldValue &value)
{
    QJsonObject json{
        {u"value"_s, value.value}, {u"confidence"_s, rounded(value.confidence)}, {u"source"_s, sourceName(value)}};
    if (value.page >= 0) {
        const UnitRect &box = value.box;
        json[u"page"_s] = value.page + 1;
        json[u"box"_s] = QJsonArray{rounded(box.left), rounded(box.top), rounded(box.right), rounded(box.bottom)};
    }
    if (value.doubt.code != DoubtCode::None)
        json[u"doubt"_s] = doubtDetail(value.doubt);
    return json;
}

/// Absent values are left out.
void insertValue(QJsonObject &json, const QString &name, const FieldValue &value)
{
    if (!value.isEmpty())
        json[name] = valueToJson(value);
}

QJsonObject fieldsToJson(const FieldMap &fields)
{
    QJsonObject json;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        insertValue(json, fieldName(it.key()), it->taken);
    return json;
}

QJsonArray linesToJson(const QList<LineItem> &lines)
{
    QJsonArray array;
    for (const LineItem &line : lines) {
        QJsonObject json;
        insertValue(json, u"description"_s, line.description);
        insertValue(json, u"quantity"_s, line.quantity);
        insertValue(json, u"unit_price"_s, line.unitPrice);
        insertValue(json, u"tax_rate"_s, line.taxRate);
        insertValue(json, u"amount"_s, line.amount);
        array.append(json);
    }
    return array;
}

QJsonArray taxesToJson(const QList<TaxBreakdown> &taxes)
{
    QJsonArray array;
    for (const TaxBreakdown &tax : taxes) {
        QJsonObject json;
        insertValue(json, u"tax_rate"_s, tax.taxRate);
        insertValue(json, u"taxable_amount"_s, tax.taxableAmount);
        insertValue(json, u"tax_amount"_s, tax.taxAmount);
        array.append(json);
    }
    return array;
}

QJsonArray allowancesChargesToJson(const QList<AllowanceCharge> &entries)
{
    QJsonArray array;
    for (const AllowanceCharge &entry : entries) {
        QJsonObject json{{u"kind"_s, entry.isCharge ? u"charge"_s : u"allowance"_s}};
        insertValue(json, u"amount"_s, entry.amount);
        insertValue(json, u"reason"_s, entry.reason);
        insertValue(json, u"tax_rate"_s, entry.taxRate);
        array.append(json);
    }
    return array;
}

QJsonArray findingsToJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonArray fields;
        for (const Field field : finding.fields)
            fields.append(fieldName(field));
        QJsonObject json{{u"rule"_s, finding.rule},
                         {u"severity"_s, severityName(finding.severity)},
                         {u"detail"_s, finding.detail},
                         {u"fields"_s, fields}};
        if (finding.other.isValid())
            json[u"other"_s] = displayId(finding.other);
        if (finding.isAccepted()) {
            json[u"accepted_by"_s] = finding.acceptedBy;
            json[u"accept_reason"_s] = finding.acceptReason;
        }
        array.append(json);
    }
    return array;
}

QJsonArray stagesToJson(const QList<Stage> &stages)
{
    QJsonArray array;
    for (const Stage &stage : stages) {
        QJsonObject json{{u"name"_s, stage.name}, {u"ms"_s, stage.ms}};
        if (!stage.source.isEmpty())
            json[u"source"_s] = stage.source;
        array.append(json);
    }
    return array;
}

QJsonObject documentToJson(const Invoice &invoice, const QString &path)
{
    QJsonObject json{{u"path"_s, path.isEmpty() ? invoice.path : path},
                     {u"sha256"_s, QString::fromLatin1(invoice.sha256.toHex())}};
    if (invoice.pageCount > 0 || invoice.readAt.isValid())
        json[u"pages"_s] = invoice.pageCount;
    if (invoice.extraction.kind != DocumentKind::Unknown)
        json[u"kind"_s] = documentKindName(invoice.extraction.kind);
    return json;
}

QJsonValue errorToJson(const Invoice &invoice)
{
    if (invoice.status != InvoiceStatus::Failed)
        return QJsonValue::Null;
    return QJsonObject{{u"code"_s, QString(errorCodeName(invoice.error.code))}, {u"message"_s, invoice.error.detail}};
}

QString exactUsd(qint64 nanoUsd)
{
    return Decimal(nanoUsd, 9).toString(9);
}

} // namespace

QJsonObject invoiceToJson(const Invoice &invoice, const QString &path)
{
    const Extraction &read = invoice.extraction;
    QJsonObject json{{u"document"_s, documentToJson(invoice, path)},
                     {u"id"_s, displayId(invoice.id)},
                     {u"status"_s, invoiceStatusName(invoice.status)},
                     {u"error"_s, errorToJson(invoice)},
                     {u"fields"_s, fieldsToJson(read.fields)},
                     {u"line_items"_s, linesToJson(read.lines)},
                     {u"tax_breakdown"_s, taxesToJson(read.taxes)},
                     {u"allowances_charges"_s, allowancesChargesToJson(read.allowancesCharges)},
                     {u"findings"_s, findingsToJson(read.findings)},
                     {u"cost_usd"_s, exactUsd(invoice.costNanoUsd)},
                     {u"elapsed_ms"_s, invoice.elapsedMs},
                     {u"stages"_s, stagesToJson(read.stages)}};
    if (invoice.status == InvoiceStatus::Rejected)
        json[u"reject_reason"_s] = invoice.rejectReason;
    return json;
}

} // namespace desk
