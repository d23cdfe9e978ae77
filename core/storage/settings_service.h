// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace desk {

class Database;

/// What the person can set, with defaults. Kept in the database, so that desktop and terminal agree; never a secret.
struct Settings {
    QStringList ocrLanguages{QStringLiteral("eng")}; ///< Tesseract names
    bool autoApprove = true;                         ///< approve without a person where everything is certain
    double certainty = 0.90;                         ///< 0.5..1: threshold of the key fields
    QString autoApproveLimit; ///< decimal in the invoice's currency; above it a person always looks; empty = none
    int parallelReaders = 0;  ///< 0 = as many as cores
    QString homeCountry;      ///< ISO 3166 alpha-2, or empty

    // Who we are: invoices to somebody else are doubted, and payments leave this account.
    QStringList ownNames;  ///< as they stand on invoices to us; empty = not checked
    QStringList ownVatIds; ///< the same
    QString payerName;     ///< of the account that pays; at most 70 characters (ISO 20022)
    QString payerIban;     ///< canonical, checksum right, or empty
    QString payerBic;      ///< may be empty within SEPA

    // From the approved reading to the payment.
    bool releasePayments = true; ///< false: what is approved counts as released
    QString
        releaseAloneLimit; ///< decimal in the invoice's currency: above it, who approved cannot release; empty = none

    // Watched folders: what becomes of the files once their documents are stored and read.
    bool watchMoves = false; ///< false: they stay where they are; they are never deleted
    QString watchImportedFolder = QStringLiteral("Imported"); ///< sub-folder's name, without a path
    QString watchFailedFolder = QStringLiteral("Failed");     ///< the same, of those that could not be read
    bool operator==(const Settings &) const = default;
};

/// Threads: main thread. The values are there at once; set() writes them and tells the change feed.
class SettingsService : public QObject {
    Q_OBJECT
public:
    /// Reads what is stored. Errors: those of Database::read.
    [[nodiscard]] static Result<std::unique_ptr<SettingsService>> open(Database &database);
    ~SettingsService() override;

    [[nodiscard]] const Settings &values() const { return m_values; }
    /// values() and changed() follow at once; if the write fails, they go back to what is stored.
    /// Errors: InvalidArgument (out of range), those of Database::write.
    [[nodiscard]] QFuture<Result<>> set(const Settings &values);

    /// Small state of the desktop that should be remembered (layout, columns, filters): name -> text.
    [[nodiscard]] QString uiState(const QString &name) const;
    void setUiState(const QString &name, const QString &value);

signals:
    /// Also when another program changed them.
    void changed(const desk::Settings &values);

private:
    explicit SettingsService(Database &database);
    Result<> load();
    void reload();
    struct Pending;
    Database &m_database;
    Settings m_values;
    QHash<QString, QString> m_uiState;
    std::shared_ptr<Pending> m_pending;
    int m_generation = 0; ///< counts calls of set()
};

} // namespace desk
