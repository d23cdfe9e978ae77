// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/storage/audit_key_repository.h"

#include <QObject>
#include <QPromise>

namespace desk {

/// Brings the keys of the audit trail from the keychain while the program already works, and makes the first one where
/// there is none. What was written before is sealed by one more event ("sealed"): a seal covers everything before it.
/// Without a keychain the program goes on unsealed, for this run only: a key is never kept anywhere else.
/// Two programs on one data folder share a key: the one that comes second throws its own away.
/// Threads: made, used and destroyed on the main thread. Ownership: database and store must outlive it.
class AuditKeyService {
public:
    AuditKeyService(Database &database, SecretStore &secrets);
    ~AuditKeyService();

    /// Begins; once. Returns at once.
    void load();

    /// Finishes when it is known whether there is a key: with {}, when Database::auditSealer() seals.
    /// Errors: those of SecretStore (NotAvailable: this system has no keychain, or it is locked), of Database::write.
    [[nodiscard]] QFuture<Result<>> loaded() const;

private:
    /// One that stands in the keychain and not yet in the database.
    struct NewKey {
        AuditKeyRow row;
        QByteArray bytes;
    };
    void askNext();
    void takeSecret(const AuditKeyRow &row, const Result<QByteArray> &secret);
    void finishAsking();
    void makeKey();
    void readBack(const NewKey &made);
    void store(const NewKey &made);
    void throwAway(const NewKey &made);
    void sealWhatStands();
    void finish(Result<> outcome);

    Database &m_database;
    SecretStore &m_secrets;
    QList<AuditKeyRow> m_rows; // newest first
    qsizetype m_next = 0;      // to be asked for
    int m_attempts = 0;        // another program may make a key at the same moment
    QStringList m_gone;        // names of keys that the keychain no longer has
    std::optional<Error> m_unavailable;
    std::optional<NewKey> m_made;
    bool m_finished = false;
    QPromise<Result<>> m_promise;
    QObject m_context; // of the answers that are waited for
};

} // namespace desk
