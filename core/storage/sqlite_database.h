// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_sealer.h"
#include "core/storage/reader_threads.h"
#include "core/storage/writer_thread.h"

namespace desk {

/// The Database of the program. See there.
class SqliteDatabase final : public Database {
public:
    /// As Database::open, with other limits or another schema.
    [[nodiscard]] static Result<std::unique_ptr<SqliteDatabase>> open(const QString &file, const Clock &clock,
                                                                      SqliteOptions options);
    ~SqliteDatabase() override;

    void setActor(const QString &actor) override;
    [[nodiscard]] QString actor() const override;
    AuditSealer &auditSealer() override { return m_auditSealer; }
    ChangeFeed &changes() override { return m_feed; }

protected:
    void postWrite(WriteJob job) override;
    void postRead(std::function<void(Result<QSqlDatabase *>)> work) override;

private:
    SqliteDatabase(const QString &file, const Clock &clock, const SqliteOptions &options);

    mutable QMutex m_actorMutex;
    QString m_actor;
    AuditSealer m_auditSealer;
    ChangeFeed m_feed;
    std::unique_ptr<ReaderThreads> m_readers;
    WriterThread m_writer;
};

} // namespace desk
