// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document_report.h"

#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Invoice &invoice, const QString &path, bool duplicate)
{
    QJsonObject object = invoiceToJson(invoice, path);
    if (invoice.status == InvoiceStatus::Failed) {
        QJsonObject error = object.value("error"_L1).toObject();
        error.insert(u"message"_s, describe(invoice.error));
        object.insert(u"error"_s, error);
    } else if (duplicate) {
        object.insert(u"status"_s, u"duplicate"_s);
        object.insert(u"duplicate_of"_s, displayId(invoice.id));
    }
    return object;
}

void printHuman(const Invoice &invoice, const QString &path, bool duplicate)
{
    const auto value = [&](Field field) { return invoice.extraction.value(field).value; };
    const QString status = duplicate ? u"duplicate"_s : invoiceStatusName(invoice.status);
    printLine(u"%1  %2  %3"_s.arg(displayId(invoice.id), status.leftJustified(12), printable(path)));
    if (invoice.status == InvoiceStatus::Failed)
        return;
    QStringList line;
    for (const Field field : {Field::SellerName, Field::InvoiceNumber, Field::IssueDate}) {
        if (!value(field).isEmpty())
            line.append(printable(value(field)));
    }
    if (const QString total = value(Field::TotalWithTax); !total.isEmpty())
        line.append((total + u' ' + value(Field::Currency)).trimmed());
    if (!line.isEmpty())
        printLine(u"            "_s + printable(line.join(u" · "_s)));
    for (const Finding &finding : invoice.extraction.findings) {
        if (finding.severity >= Severity::Warning && !finding.isAccepted())
            printLine(u"            ! %1: %2"_s.arg(finding.rule, printable(finding.detail)));
    }
}

} // namespace

void reportDocument(const Invoice &invoice, const QString &path, bool duplicate, bool json)
{
    if (invoice.status == InvoiceStatus::Failed)
        sayError(path, invoice.error);
    if (json)
        printJsonLine(toJson(invoice, path, duplicate));
    else
        printHuman(invoice, path, duplicate);
}

void reportNoDocument(const QString &path, const Error &error, bool json)
{
    sayError(path, error);
    if (!json)
        return;
    const QJsonObject said{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, describe(error)}};
    printJsonLine({{u"document"_s, QJsonObject{{u"path"_s, path}}},
                   {u"status"_s, u"failed"_s},
                   {u"error"_s, said},
                   {u"cost_usd"_s, u"0.000000000"_s}});
}

} // namespace desk
