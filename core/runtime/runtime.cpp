// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/runtime.h"

#include "core/base/system_user.h"
#include "core/budget/budget_guard.h"
#include "core/budget/budget_service.h"
#include "core/budget/price_service.h"
#include "core/invoices/coding/coding_service.h"
#include "core/invoices/exports/export_service.h"
#include "core/invoices/filing/filing_service.h"
#include "core/invoices/invoice_service.h"
#include "core/invoices/payables/payables_service.h"
#include "core/invoices/splitting/splitting_service.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "core/jobs/job_queue.h"
#include "core/reading/reader_pool.h"
#include "core/routing/consent_service.h"
#include "core/secrets/secret_store.h"
#include "core/storage/audit_key_service.h"
#include "core/storage/blob_store.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/platform_file.h"
#include "core/storage/settings_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace desk {

using namespace Qt::StringLiterals;

/// In the order in which things are built; they go in the reverse order.
struct Runtime::Private {
    QString dataDir;
    SystemClock clock;
    std::unique_ptr<SecretStore> systemSecrets;
    SecretStore *secrets = nullptr;
    std::unique_ptr<Database> database;
    std::unique_ptr<AuditKeyService> auditKeys;
    std::unique_ptr<BlobStore> blobs;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<ReaderPool> reader;
    std::unique_ptr<BudgetGuard> budgetGuard;
    std::unique_ptr<BudgetService> budget;
    std::unique_ptr<PriceService> prices;
    std::unique_ptr<ConsentService> consent;
    std::unique_ptr<JobQueue> jobs;
    std::unique_ptr<InvoiceService> invoices;
    std::unique_ptr<FilingService> filing;
    std::unique_ptr<CodingService> coding;
    std::unique_ptr<SupplierService> suppliers;
    std::unique_ptr<PayablesService> payables;
    std::unique_ptr<ExportService> exports;
    std::unique_ptr<SplittingService> splitting;
};

namespace {

QString readerBesideProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"orchestrator-reader.exe"_s;
#else
    const QString name = u"orchestrator-reader"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

Runtime::Runtime() : d(std::make_unique<Private>()) {}

Runtime::~Runtime() = default;

Result<std::unique_ptr<Runtime>> Runtime::open(const RuntimeOptions &options)
{
    std::unique_ptr<Runtime> runtime(new Runtime);
    Private &p = *runtime->d;
    p.dataDir = QDir::cleanPath(QDir(options.dataDir.isEmpty() ? defaultDataDir() : options.dataDir).absolutePath());
    TRY(makePrivateFolder(p.dataDir)); // one that somebody made for other things as well keeps its rights
    const DataFolder folder(p.dataDir);

    TRY_ASSIGN(database, Database::open(folder.database(), p.clock));
    p.database = std::move(database);
    p.database->setActor(options.actor.isEmpty() ? systemUserName() : options.actor);
    if (!options.secrets)
        p.systemSecrets = makeSystemSecretStore();
    p.secrets = options.secrets ? options.secrets : p.systemSecrets.get();
    p.auditKeys = std::make_unique<AuditKeyService>(*p.database, *p.secrets);
    p.auditKeys->load();
    TRY_ASSIGN(blobs, BlobStore::open(folder.blobs()));
    p.blobs = std::move(blobs);
    TRY_ASSIGN(settings, SettingsService::open(*p.database));
    p.settings = std::move(settings);

    ReaderPoolOptions pool;
    pool.program = options.readerProgram.isEmpty() ? readerBesideProgram() : options.readerProgram;
    pool.maxProcesses = options.readers > 0 ? options.readers : p.settings->values().parallelReaders;
    p.reader = std::make_unique<ReaderPool>(pool);
    p.budgetGuard = std::make_unique<BudgetGuard>(*p.database, p.clock);
    (void)p.budgetGuard->recover(); // what it cannot write now is held all the same
    p.budget = std::make_unique<BudgetService>(*p.database, p.clock);
    TRY_ASSIGN(prices, PriceService::open(*p.database));
    p.prices = std::move(prices);
    p.consent = std::make_unique<ConsentService>(*p.database, *p.secrets);
    p.jobs = std::make_unique<JobQueue>(*p.database, p.clock);
    p.invoices = std::make_unique<InvoiceService>(*p.database, *p.blobs, *p.jobs, *p.reader, *p.settings, p.clock);
    p.filing = std::make_unique<FilingService>(*p.database);
    p.coding = std::make_unique<CodingService>(*p.database);
    p.suppliers = std::make_unique<SupplierService>(*p.database, *p.settings);
    p.suppliers->linkEarlier();
    p.payables = std::make_unique<PayablesService>(*p.database, *p.settings, p.clock);
    p.exports = std::make_unique<ExportService>(*p.database, *p.settings);
    p.splitting = std::make_unique<SplittingService>(*p.database, *p.jobs);
    return runtime;
}

QString Runtime::dataDir() const
{
    return d->dataDir;
}

Database &Runtime::database()
{
    return *d->database;
}

SettingsService &Runtime::settings()
{
    return *d->settings;
}

SecretStore &Runtime::secrets()
{
    return *d->secrets;
}

AuditKeyService &Runtime::auditKeys()
{
    return *d->auditKeys;
}

InvoiceService &Runtime::invoices()
{
    return *d->invoices;
}

FilingService &Runtime::filing()
{
    return *d->filing;
}

CodingService &Runtime::coding()
{
    return *d->coding;
}

SupplierService &Runtime::suppliers()
{
    return *d->suppliers;
}

PayablesService &Runtime::payables()
{
    return *d->payables;
}

ExportService &Runtime::exports()
{
    return *d->exports;
}

SplittingService &Runtime::splitting()
{
    return *d->splitting;
}

BudgetGuard &Runtime::budgetGuard()
{
    return *d->budgetGuard;
}

BudgetService &Runtime::budget()
{
    return *d->budget;
}

PriceService &Runtime::prices()
{
    return *d->prices;
}

ConsentService &Runtime::consent()
{
    return *d->consent;
}

DocumentReader &Runtime::reader()
{
    return *d->reader;
}

QString defaultDataDir()
{
    if (const QString named = qEnvironmentVariable("ORCHESTRATOR_DATA_DIR"); !named.isEmpty())
        return named;
    // Not AppLocalDataLocation: desktop and terminal are different applications with one data folder.
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(u"orchestrator-desk"_s);
}

} // namespace desk
