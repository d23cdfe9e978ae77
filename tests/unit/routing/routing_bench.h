// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_trail.h"
#include "core/storage/sqlite_database.h"
#include "tests/fakes/fake_clock.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

namespace desk {

/// What the future of a database gives; its threads need no event loop.
template <class T>
T resultOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().detail), qPrintable(result.error().where));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// A data file of its own; `other` is the same file as another program has it open.
struct RoutingBench {
    QTemporaryDir folder;
    FakeClock clock; ///< 2026-11-21 10:00 UTC
    std::unique_ptr<SqliteDatabase> database, other;

    RoutingBench()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("desk.storage.info=false"));
        // Moving a schema forward takes longer than most tests: it is done once.
        static const std::unique_ptr<QTemporaryDir> empty = [] {
            auto made = std::make_unique<QTemporaryDir>();
            const FakeClock start;
            if (!SqliteDatabase::open(made->filePath(QStringLiteral("desk.sqlite")), start, {}))
                qFatal("no database");
            return made;
        }();
        if (!QFile::copy(empty->filePath(QStringLiteral("desk.sqlite")), file()))
            qFatal("no copy");
        database = open();
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("desk.sqlite")); }
    [[nodiscard]] std::unique_ptr<SqliteDatabase> open() const
    {
        auto opened = SqliteDatabase::open(file(), clock, {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        (*opened)->setActor(QStringLiteral("ada"));
        return std::move(*opened);
    }
    void openOther() { other = open(); }
    [[nodiscard]] QList<AuditEvent> events()
    {
        return resultOf(database->read([](QSqlDatabase &db) { return AuditTrail::events(db, {}); }));
    }
};

} // namespace desk
