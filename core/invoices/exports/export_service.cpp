// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_service.h"

#include "core/invoices/exports/export_profile.h"
#include "core/invoices/exports/export_repository.h"
#include "core/invoices/exports/export_text.h"
#include "core/invoices/exports/export_work.h"
#include "core/invoices/in_flight.h"
#include "core/storage/audit_trail.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOfName = 80;

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
}

/// One for each format, in the order in which people look for them.
QList<ExportProfile> builtInProfiles()
{
    QList<ExportProfile> all;
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Datev, ExportFormat::Ubl, ExportFormat::Json}) {
        ExportProfile profile;
        profile.format = format;
        all.append(profile);
    }
    return all;
}

QJsonValue jsonOf(const std::optional<ExportProfile> &profile)
{
    if (!profile)
        return {};
    return QJsonObject{{u"name"_s, profile->name},
                       {u"format"_s, exportFormatName(profile->format)},
                       {u"options"_s, QJsonDocument::fromJson(optionsOf(*profile)).object()}};
}

Result<> tell(WriteTransaction &tx, ExportProfileId id, ChangeKind kind, const std::optional<ExportProfile> &before,
              const std::optional<ExportProfile> &after)
{
    TRY(AuditTrail::append(tx, {.entity = Entity::ExportProfile,
                                .entityId = id.value,
                                .event = after ? u"profile_saved"_s : u"profile_removed"_s,
                                .payload = {{u"profile"_s, auditChange(jsonOf(before), jsonOf(after))}},
                                .actor = {}}));
    return tx.changed(Entity::ExportProfile, id.value, kind);
}

Result<std::optional<ExportProfile>> savedProfile(ExportRepository &repository, ExportProfileId id)
{
    TRY_ASSIGN(all, repository.profiles());
    const auto found = std::ranges::find(all, id, &ExportProfile::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<ExportProfileId> save(WriteTransaction &tx, const ExportProfile &profile)
{
    ExportRepository repository(tx.connection());
    if (profile.id.isValid()) {
        TRY_ASSIGN(before, savedProfile(repository, profile.id));
        TRY(repository.update(profile));
        TRY(tell(tx, profile.id, ChangeKind::Updated, before, profile));
        return profile.id;
    }
    TRY_ASSIGN(id, repository.insert(profile));
    TRY(tell(tx, id, ChangeKind::Added, std::nullopt, profile));
    return id;
}

QStringList headings(const QList<ExportColumn> &columns)
{
    QStringList texts;
    for (const ExportColumn &column : columns)
        texts.append(withoutFormula(column.heading));
    return texts;
}

Result<QList<QStringList>> previewOf(QSqlDatabase &db, const QList<InvoiceId> &ids, const ExportProfile &profile,
                                     int most)
{
    const QList<ExportColumn> columns = columnsOf(profile);
    QList<QStringList> rows{headings(columns)};
    for (const InvoiceId id : ids) {
        TRY_ASSIGN(found, ExportRepository(db).invoices({id}, true));
        for (const ExportInvoice &invoice : found) {
            for (const QList<ExportCell> &row : exportRows(invoice, columns, profile.rowsAreLines)) {
                QStringList texts;
                for (const ExportCell &cell : row)
                    texts.append(cellText(cell, profile));
                if (rows.size() <= most)
                    rows.append(texts);
            }
        }
        if (rows.size() > most)
            break;
    }
    return rows;
}

} // namespace

struct ExportService::Private {
    Database &database;
    SettingsService &settings;
    QThreadPool pool = {};
    std::stop_source stopping = {}; ///< the program ends
    mutable InFlight inFlight = {};

    [[nodiscard]] ExportContext context(const ExportProfile &profile, const QString &path) const
    {
        const Settings &values = settings.values();
        return {profile, path, {}, values.ownNames, values.homeCountry};
    }
};

ExportService::ExportService(Database &database, SettingsService &settings, QObject *parent)
    : QObject(parent), d(new Private{database, settings})
{
}

ExportService::~ExportService()
{
    d->stopping.request_stop();
    d->inFlight.wait();
    d->pool.waitForDone();
}

QFuture<Result<QList<ExportProfile>>> ExportService::profiles() const
{
    return d->inFlight.track(d->database.read([](QSqlDatabase &db) -> Result<QList<ExportProfile>> {
        TRY_ASSIGN(saved, ExportRepository(db).profiles());
        return saved + builtInProfiles();
    }));
}

QFuture<Result<ExportProfileId>> ExportService::saveProfile(ExportProfile profile)
{
    profile.name = profile.name.simplified();
    if (profile.name.isEmpty() || profile.name.size() > MostOfName)
        return ready<ExportProfileId>(fail(ErrorCode::InvalidArgument, u"name"_s));
    if (const auto fits = checkProfile(profile); !fits)
        return ready<ExportProfileId>(tl::unexpected(fits.error()));
    return d->inFlight.track(d->database.write([profile](WriteTransaction &tx) { return save(tx, profile); }));
}

QFuture<Result<>> ExportService::removeProfile(ExportProfileId id)
{
    return d->inFlight.track(d->database.write([id](WriteTransaction &tx) -> Result<> {
        ExportRepository repository(tx.connection());
        TRY_ASSIGN(before, savedProfile(repository, id));
        TRY(repository.remove(id));
        return tell(tx, id, ChangeKind::Removed, before, std::nullopt);
    }));
}

QFuture<Result<QList<ExportObstacle>>> ExportService::check(QList<InvoiceId> ids, ExportProfile profile) const
{
    const bool takesAll = profile.format == ExportFormat::Csv || profile.format == ExportFormat::Json ||
                          profile.format == ExportFormat::Xlsx;
    if (takesAll)
        return ready<QList<ExportObstacle>>(QList<ExportObstacle>());
    auto found = std::make_shared<QList<ExportObstacle>>();
    auto batches = std::make_shared<ExportRun>(d->database, d->pool, ids, false);
    const auto look = [found, context = d->context(profile, {})](const ExportInvoice &from) -> Result<> {
        const QStringList missing = missingFor(from.invoice, context);
        if (!missing.isEmpty())
            found->append({from.invoice.id, missing});
        return {};
    };
    return d->inFlight.track(batches->start(look, {}, {d->stopping.get_token()})
                                 .then([found](const Result<> &ran) -> Result<QList<ExportObstacle>> {
                                     return ran ? Result<QList<ExportObstacle>>(*found) : tl::unexpected(ran.error());
                                 }));
}

QFuture<Result<QList<QStringList>>> ExportService::preview(QList<InvoiceId> ids, ExportProfile profile, int most) const
{
    return d->inFlight.track(
        d->database.read([ids, profile, most](QSqlDatabase &db) { return previewOf(db, ids, profile, most); }));
}

QFuture<Result<ExportSummary>> ExportService::start(QList<InvoiceId> ids, ExportProfile profile, QString target,
                                                    std::function<void(int, int)> progress, std::stop_token stop)
{
    if (const auto fits = checkProfile(profile); !fits)
        return ready<ExportSummary>(tl::unexpected(fits.error()));
    const QString path = target == u"-"_s ? target : QFileInfo(target).absoluteFilePath();
    auto work = std::make_shared<ExportWork>(d->database, d->pool, ids, d->context(profile, path));
    return d->inFlight.track(work->start(std::move(progress), {stop, d->stopping.get_token()}));
}

} // namespace desk
