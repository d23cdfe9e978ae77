// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_target.h"

#include "core/invoices/exports/datev_bookings.h"
#include "core/invoices/exports/ubl_invoice.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ExportTarget>> openTarget(const ExportContext &context)
{
    const ExportFormat format = context.profile.format;
    if (context.path == u"-"_s && format != ExportFormat::Csv && format != ExportFormat::Json)
        return fail(ErrorCode::InvalidArgument,
                    u"%1 cannot be written to standard output"_s.arg(exportFormatName(format)));
    switch (format) {
    case ExportFormat::Csv:
        return openCsv(context);
    case ExportFormat::Json:
        return openJson(context);
    case ExportFormat::Xlsx:
        return openXlsx(context);
    case ExportFormat::Ubl:
        return openUbl(context);
    case ExportFormat::Datev:
        return openDatev(context);
    }
    return fail(ErrorCode::Internal, u"unknown export format"_s);
}

QStringList missingFor(const Invoice &invoice, const ExportContext &context)
{
    switch (context.profile.format) {
    case ExportFormat::Csv:
    case ExportFormat::Json:
    case ExportFormat::Xlsx:
        return {};
    case ExportFormat::Ubl:
        return ublInvoiceOf(invoice.extraction, context).missing;
    case ExportFormat::Datev:
        return datevBookingsOf(invoice, context.profile).missing;
    }
    return {};
}

} // namespace desk
