// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity_check.h"

#include "core/storage/integrity_parts.h"
#include "core/storage/migrator.h"
#include "core/storage/plain_connection.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"

#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int StructureMessages = 100;

Result<QStringList> column(QSqlDatabase &db, const QString &statement)
{
    TRY_ASSIGN(query, prepare(db, statement));
    TRY(run(query));
    QStringList values;
    while (query.next())
        values += query.value(0).toString();
    TRY(ended(query));
    return values;
}

const QString &schemaSql()
{
    static const QString text = u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema "
                                "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"_s;
    return text;
}

Result<QStringList> makeExpectedSchema()
{
    TRY_ASSIGN(memory, PlainConnection::openMemory());
    TRY(Migrator(embeddedMigrations(), 0).run(memory->database(), {}));
    return column(memory->database(), schemaSql());
}

// What the migrations make of an empty file.
const Result<QStringList> &expectedSchema()
{
    static const Result<QStringList> schema = makeExpectedSchema();
    return schema;
}

Result<> checkStructure(IntegrityRun &run)
{
    run.tell(IntegrityStep::Structure, 0, 1);
    const QString check = run.options.quick ? u"PRAGMA quick_check("_s : u"PRAGMA integrity_check("_s;
    TRY_ASSIGN(messages, column(run.db, check + QString::number(StructureMessages) + u')'));
    for (const QString &message : std::as_const(messages)) {
        if (message != u"ok")
            run.add({IntegrityProblem::Structure, DigestGroup::Complete, 0, 0, message});
    }
    TRY_ASSIGN(references, column(run.db, u"SELECT \"table\" || ' ' || coalesce(rowid, '') || ' -> ' || parent "
                                          "FROM pragma_foreign_key_check LIMIT 500"_s));
    for (const QString &reference : std::as_const(references))
        run.add({IntegrityProblem::Reference, DigestGroup::Complete, 0, 0, reference});
    return {};
}

// @return whether the rows can be compared with their digests.
Result<bool> checkSchema(IntegrityRun &run)
{
    TRY_ASSIGN(encoding, column(run.db, u"PRAGMA encoding"_s));
    TRY_ASSIGN(version, column(run.db, u"PRAGMA user_version"_s));
    TRY_ASSIGN(digests, column(run.db, u"SELECT name FROM sqlite_schema WHERE name = 'content_digest'"_s));
    run.report.schema = version.value(0).toInt();
    const int newest = int(embeddedMigrations().size());
    if (run.report.schema < newest && digests.isEmpty()) {
        run.add(
            {IntegrityProblem::NotChecked, DigestGroup::Complete, 0, 0,
             u"schema %1 has no digests of its rows; open the folder once with this program"_s.arg(run.report.schema)});
        return false;
    }
    TRY_ASSIGN(expected, expectedSchema());
    TRY_ASSIGN(found, column(run.db, schemaSql()));
    found.removeIf([](const QString &entry) { return entry.startsWith(u"table backup_"_s); });
    if (encoding.value(0) != u"UTF-8" || run.report.schema != newest || found != expected) {
        run.add({IntegrityProblem::Schema, DigestGroup::Complete, 0, 0,
                 u"schema %1, %2, %3 of %4 tables and indexes as they should be"_s.arg(run.report.schema)
                     .arg(encoding.value(0))
                     .arg(std::ranges::count_if(found, [&](const QString &e) { return expected.contains(e); }))
                     .arg(expected.size())});
    }
    return true;
}

Result<> checkAudit(IntegrityRun &run)
{
    run.tell(IntegrityStep::Audit, 0, 1);
    TRY_ASSIGN(verdict, AuditTrail::verify(run.db, run.options.keys));
    run.report.audit = verdict;
    if (!verdict.holds())
        run.add({IntegrityProblem::Audit, DigestGroup::Complete, verdict.brokenEvent, 0, verdict.problem});
    return {};
}

// What damage makes impossible is a finding of its own; the other checks go on.
Result<> tolerant(IntegrityRun &run, const Result<> &checked)
{
    if (checked)
        return {};
    const Error &error = checked.error();
    if (error.code != ErrorCode::Damaged && error.code != ErrorCode::Internal && error.code != ErrorCode::NotFound)
        return checked;
    run.add({IntegrityProblem::Structure, DigestGroup::Complete, 0, 0, error.detail});
    return {};
}

Result<IntegrityReport> unreadable(IntegrityReport report, const Error &error)
{
    report.findings.append({IntegrityProblem::Unreadable, DigestGroup::Complete, 0, 0, error.detail});
    return report;
}

Result<> checkOurs(QSqlDatabase &db)
{
    TRY_ASSIGN(application, column(db, u"PRAGMA application_id"_s));
    TRY_ASSIGN(version, column(db, u"PRAGMA user_version"_s));
    if (application.value(0).toInt() != Migrator::ApplicationId)
        return fail(ErrorCode::Damaged, u"the file does not say that it is a database of this program"_s);
    if (version.value(0).toInt() > embeddedMigrations().size())
        return fail(ErrorCode::NewerSchema, u"schema %1"_s.arg(version.value(0)));
    return {};
}

} // namespace

void IntegrityRun::add(IntegrityFinding finding)
{
    if (std::ranges::count(report.findings, finding.problem, &IntegrityFinding::problem) < IntegrityReport::MaxFindings)
        report.findings.append(std::move(finding));
    else
        ++report.unlisted;
}

void IntegrityRun::tell(IntegrityStep step, qint64 done, qint64 total) const
{
    if (options.progress)
        options.progress(step, done, total);
}

Result<> IntegrityRun::goOn() const
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    return {};
}

Result<> checkDatabase(QSqlDatabase &connection, const QString &file, const IntegrityOptions &options,
                       const std::stop_token &stop, IntegrityReport &report)
{
    IntegrityRun run{connection, options, stop, report};
    report.quick = options.quick;
    TRY(tolerant(run, checkStructure(run)));
    TRY(run.goOn());
    const Result<bool> comparable = checkSchema(run);
    TRY(tolerant(run, comparable ? Result<>() : tl::unexpected(comparable.error())));
    if (comparable && *comparable)
        TRY(tolerant(run, checkRows(run)));
    if (comparable && *comparable)
        TRY(tolerant(run, checkLedger(run)));
    TRY(run.goOn());
    if (!options.quick)
        TRY(tolerant(run, checkSearch(run, file)));
    TRY(run.goOn());
    return tolerant(run, checkAudit(run));
}

Result<IntegrityReport> checkIntegrity(const DataFolder &folder, const IntegrityOptions &options,
                                       const std::stop_token &stop)
{
    IntegrityReport report;
    report.quick = options.quick;
    const QString file = folder.database();
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::NotFound, u"there is no database %1"_s.arg(file));
    auto connection = SqliteConnection::open(file, SqliteConnection::Access::ReadOnly, BusyLimitMs);
    if (!connection && connection.error().code == ErrorCode::Damaged)
        return unreadable(report, connection.error());
    if (!connection)
        return tl::unexpected(connection.error());
    QSqlDatabase &db = (*connection)->database();
    if (const Result<> ours = checkOurs(db); !ours && ours.error().code == ErrorCode::Damaged)
        return unreadable(report, ours.error());
    else if (!ours)
        return tl::unexpected(ours.error());
    TRY(run(db, u"BEGIN"_s)); // one state of things for all that follows, whatever others write meanwhile
    TRY(checkDatabase(db, file, options, stop, report));
    IntegrityRun run{db, options, stop, report};
    const Result<QList<StoredDocument>> documents = storedDocuments(run);
    TRY(tolerant(run, documents ? Result<>() : tl::unexpected(documents.error())));
    TRY(desk::run(db, u"COMMIT"_s));
    if (documents)
        TRY(checkDocuments(run, folder, *documents));
    return report;
}

} // namespace desk
