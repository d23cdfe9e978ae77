// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace desk {

class AuditKeyService;
class BudgetGuard;
class BudgetService;
class Clock;
class CodingService;
class ConsentService;
class Database;
class DocumentReader;
class ExportService;
class FilingService;
class InvoiceService;
class PayablesService;
class PriceService;
class SecretStore;
class SettingsService;
class SupplierService;
class SplittingService;

struct RuntimeOptions {
    QString dataDir;                ///< empty = the platform's application data folder
    QString readerProgram;          ///< empty = orchestrator-reader beside this program
    int readers = 0;                ///< helper processes at most; 0 = as many as cores
    QString actor;                  ///< who acts, for the audit trail; empty = the system's user name
    SecretStore *secrets = nullptr; ///< must outlive the runtime; null = the keychain of the system
};

/// Builds the object graph once: data folder, database, blobs, jobs, reader pool, services.
/// Threads: made, used and destroyed on the main thread. The destructor waits until everything is written.
class Runtime {
public:
    /// Makes the data folder where there is none (readable by its owner only).
    /// Errors: ReadOnly, DiskFull, NewerSchema, DatabaseLocked, Damaged, Io.
    [[nodiscard]] static Result<std::unique_ptr<Runtime>> open(const RuntimeOptions &options);
    ~Runtime();

    [[nodiscard]] QString dataDir() const;
    [[nodiscard]] Database &database();
    [[nodiscard]] SettingsService &settings();
    [[nodiscard]] SecretStore &secrets();
    /// The keys of the audit trail; they are being loaded while the program already works.
    [[nodiscard]] AuditKeyService &auditKeys();
    [[nodiscard]] InvoiceService &invoices();
    [[nodiscard]] FilingService &filing();
    [[nodiscard]] CodingService &coding();
    [[nodiscard]] SupplierService &suppliers();
    [[nodiscard]] PayablesService &payables();
    [[nodiscard]] ExportService &exports();
    [[nodiscard]] SplittingService &splitting();
    /// The gate before every model call.
    [[nodiscard]] BudgetGuard &budgetGuard();
    [[nodiscard]] BudgetService &budget();
    [[nodiscard]] PriceService &prices();
    /// What may leave this machine, and to whom.
    [[nodiscard]] ConsentService &consent();
    [[nodiscard]] DocumentReader &reader();

private:
    Runtime();
    struct Private;
    std::unique_ptr<Private> d;
};

/// The platform's application data folder of this product.
[[nodiscard]] QString defaultDataDir();

} // namespace desk
