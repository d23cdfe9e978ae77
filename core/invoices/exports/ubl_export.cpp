// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_file.h"
#include "core/invoices/exports/ubl_invoice.h"

#include <QDir>

#include <cerrno>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOfNumber = 60; // characters of the invoice's number in a file's name

/// "inv-000012 RE-2026-17.xml": the id makes it unique, the number is what people look for.
QString fileNameOf(const Invoice &invoice)
{
    QString number;
    for (const QChar c : invoice.extraction.value(Field::InvoiceNumber).value) {
        const bool plain = c.isLetterOrNumber() || u"-_."_s.contains(c);
        number += plain ? c : u'-';
    }
    number.truncate(MostOfNumber);
    while (number.endsWith(u'.'))
        number.chop(1);
    return number.isEmpty() ? displayId(invoice.id) + u".xml"_s : u"%1 %2.xml"_s.arg(displayId(invoice.id), number);
}

class UblExport : public ExportTarget {
public:
    UblExport(const ExportContext &context, std::unique_ptr<QTemporaryDir> folder)
        : m_context(context), m_made(std::move(folder))
    {
    }

    Result<> add(const ExportInvoice &from) override
    {
        const UblReading reading = ublInvoiceOf(from.invoice.extraction, m_context);
        if (!reading.missing.isEmpty())
            return fail(ErrorCode::InvalidArgument, reading.missing.join(u"; "_s));
        const QString name = fileNameOf(from.invoice);
        if (!m_names.contains(name))
            m_names.append(name);
        TRY_ASSIGN(file, ExportFile::open(m_made->filePath(name)));
        TRY(file->write(ublDocument(reading.invoice)));
        return file->commit();
    }

    Result<QStringList> finish() override
    {
        QList<FilePlace> places;
        for (const QString &name : std::as_const(m_names))
            places.append({m_made->filePath(name), QDir(m_context.path).filePath(name)});
        return placeAll(places);
    }

private:
    const ExportContext m_context;
    const std::unique_ptr<QTemporaryDir> m_made;
    QStringList m_names;
};

} // namespace

Result<std::unique_ptr<ExportTarget>> openUbl(const ExportContext &context)
{
    errno = 0;
    if (!QDir().mkpath(context.path))
        return tl::unexpected(exportError(context.path, errno, u"the folder cannot be made"_s));
    TRY_ASSIGN(folder, temporaryFolderIn(context.path));
    return std::make_unique<UblExport>(context, std::move(folder));
}

} // namespace desk
