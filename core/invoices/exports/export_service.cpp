// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_service.h"

#include "core/storage/database.h"

#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
template <class T>
QFuture<Result<T>> notThere()
{
    return QtFuture::makeReadyFuture<Result<T>>(fail(ErrorCode::Internal, u"not there yet"_s));
}
} // namespace

ExportService::ExportService(Database &database, SettingsService &settings, QObject *parent)
    : QObject(parent), m_database(database), m_settings(settings)
{
}

ExportService::~ExportService() = default;

QFuture<Result<QList<ExportProfile>>> ExportService::profiles() const
{
    return notThere<QList<ExportProfile>>();
}

QFuture<Result<ExportProfileId>> ExportService::saveProfile(ExportProfile)
{
    return notThere<ExportProfileId>();
}

QFuture<Result<>> ExportService::removeProfile(ExportProfileId)
{
    return notThere<void>();
}

QFuture<Result<QList<ExportObstacle>>> ExportService::check(QList<InvoiceId>, ExportProfile) const
{
    return notThere<QList<ExportObstacle>>();
}

QFuture<Result<ExportSummary>> ExportService::start(QList<InvoiceId>, ExportProfile, QString,
                                                    std::function<void(int, int)>, std::stop_token)
{
    return notThere<ExportSummary>();
}

QString exportFormatName(ExportFormat)
{
    return u"csv"_s;
}

std::optional<ExportFormat> exportFormatFromName(QStringView)
{
    return std::nullopt;
}

bool exportsToFolder(ExportFormat format)
{
    return format == ExportFormat::Ubl;
}

QStringList exportSources(bool)
{
    return {};
}

} // namespace desk
