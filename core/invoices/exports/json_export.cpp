// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"
#include "core/invoices/exports/export_file.h"
#include "core/invoices/exports/export_target.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

namespace {

/// The invoice as it stands among others in an indented array, without the brackets around it.
QByteArray arrayEntry(const Invoice &invoice)
{
    QByteArray entry = QJsonDocument(QJsonArray{invoiceToJson(invoice)}).toJson(QJsonDocument::Indented);
    entry.remove(0, 2); // "[\n"
    entry.chop(3);      // "\n]\n"
    return entry;
}

class JsonExport : public ExportTarget {
public:
    JsonExport(std::unique_ptr<ExportFile> file, const QString &path) : m_file(std::move(file)), m_path(path) {}

    Result<> begin() { return m_file->write("["); }
    Result<> add(const ExportInvoice &invoice) override
    {
        return m_file->write((std::exchange(m_empty, false) ? "\n" : ",\n") + arrayEntry(invoice.invoice));
    }
    Result<QStringList> finish() override
    {
        TRY(m_file->write("\n]\n"));
        TRY(m_file->commit());
        return QStringList{m_path};
    }

private:
    const std::unique_ptr<ExportFile> m_file;
    const QString m_path;
    bool m_empty = true;
};

} // namespace

Result<std::unique_ptr<ExportTarget>> openJson(const ExportContext &context)
{
    TRY_ASSIGN(file, ExportFile::open(context.path));
    auto json = std::make_unique<JsonExport>(std::move(file), context.path);
    TRY(json->begin());
    return json;
}

} // namespace desk
