// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity_parts.h"
#include "core/storage/plain_connection.h"
#include "core/storage/platform_file.h"
#include "core/storage/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A file of our own that goes again.
class Scratch {
public:
    explicit Scratch(const QString &beside)
        : m_path(u"%1/%2.part"_s.arg(QFileInfo(beside).absolutePath(), QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~Scratch() { QFile::remove(m_path); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<> copyIndex(const QString &file, const QString &copy)
{
    TRY(createPrivateFile(copy));
    TRY_ASSIGN(connection, PlainConnection::open(copy, PlainConnection::Access::ReadWrite));
    QSqlDatabase &db = connection->database();
    TRY(run(db, u"PRAGMA journal_mode = OFF"_s));
    TRY(run(db, u"PRAGMA synchronous = OFF"_s));
    TRY_ASSIGN(attach, prepare(db, u"ATTACH :file AS live"_s));
    attach.bindValue(u":file"_s, file);
    TRY(run(attach));
    TRY(run(db, u"BEGIN"_s));
    TRY_ASSIGN(made, prepare(db, u"SELECT sql FROM live.sqlite_schema WHERE name = 'invoice_search'"_s));
    TRY(run(made));
    if (!made.next())
        return fail(ErrorCode::Damaged, u"there is no full-text search"_s);
    const QString statement = made.value(0).toString();
    made.finish();
    TRY(run(db, statement));
    for (const auto &part : {u"config"_s, u"content"_s, u"data"_s, u"docsize"_s, u"idx"_s}) {
        const QString table = u"invoice_search_"_s + part; // names of our own
        TRY(run(db, u"DELETE FROM main."_s + table));
        TRY(run(db, u"INSERT INTO main."_s + table + u" SELECT * FROM live."_s + table));
    }
    TRY(run(db, u"COMMIT"_s));
    return {};
}

// A new connection: the one that filled the tables still believes in an empty index.
Result<> checkIndex(const QString &copy)
{
    TRY_ASSIGN(connection, PlainConnection::open(copy, PlainConnection::Access::ReadWrite));
    TRY(run(connection->database(), u"INSERT INTO invoice_search (invoice_search) VALUES ('integrity-check')"_s));
    return {};
}

} // namespace

Result<> checkSearch(IntegrityRun &run, const QString &file)
{
    run.tell(IntegrityStep::Search, 0, 1);
    const Scratch scratch(file);
    Result<> checked = copyIndex(file, scratch.path());
    if (checked)
        checked = checkIndex(scratch.path());
    if (checked)
        return {};
    const ErrorCode code = checked.error().code;
    const bool impossible = code == ErrorCode::DiskFull || code == ErrorCode::ReadOnly ||
                            code == ErrorCode::DatabaseLocked || code == ErrorCode::Io;
    run.add({impossible ? IntegrityProblem::NotChecked : IntegrityProblem::SearchIndex, DigestGroup::Complete, 0, 0,
             checked.error().detail});
    return {};
}

} // namespace desk
