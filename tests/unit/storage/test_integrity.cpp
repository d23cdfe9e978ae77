// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/canonical_rows.h"
#include "core/storage/integrity_check.h"
#include "core/storage/plain_connection.h"
#include "core/storage/search_index.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_database.h"
#include "tests/fakes/file_bytes.h"
#include "tests/fakes/full_folder.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QStringList blobsOf(const DataFolder &folder)
{
    QStringList paths;
    QDirIterator files(folder.blobs(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

/// All rows that mean something, without what is of no use after the program has ended.
QList<QByteArray> meaningOf(const QString &file)
{
    const auto connection = PlainConnection::open(file, PlainConnection::Access::ReadOnly);
    if (!connection)
        return {};
    QList<QByteArray> digests;
    for (const DigestTable &entry : digestTables()) {
        const auto digest = tableDigest((*connection)->database(), u"main"_s, entry.table);
        digests.append(digest ? *digest : QByteArray());
    }
    for (const QString &table : {u"audit_event"_s, u"audit_payload"_s}) {
        const auto digest = tableDigest((*connection)->database(), u"main"_s, table);
        digests.append(digest ? *digest : QByteArray());
    }
    return digests;
}

QStringList column(const QString &file, const QString &statement)
{
    const auto connection = PlainConnection::open(file, PlainConnection::Access::ReadWrite);
    QStringList values;
    QSqlQuery query((*connection)->database());
    if (!query.exec(statement))
        return {query.lastError().text()};
    while (query.next())
        values += query.value(0).toString();
    return values;
}

} // namespace

class TestIntegrity : public QObject {
    Q_OBJECT

    QTemporaryDir m_madeDir;
    std::unique_ptr<FullFolder> m_made;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FullFolder> m_full;

    [[nodiscard]] const DataFolder &folder() const { return m_full->folder(); }
    [[nodiscard]] Result<IntegrityReport> check(bool quick = false) const
    {
        IntegrityOptions options;
        options.quick = quick;
        return checkIntegrity(folder(), options, {});
    }
    /// Past the program: no trigger sees it.
    void intrude(const QString &statement) const
    {
        const auto connection = PlainConnection::open(folder().database(), PlainConnection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(run((*connection)->database(), u"PRAGMA ignore_check_constraints = ON"_s));
        const auto done = run((*connection)->database(), statement);
        QVERIFY2(done, done ? "" : qPrintable(statement + done.error().detail));
    }
    [[nodiscard]] bool finds(IntegrityProblem problem, bool quick = false) const
    {
        const auto report = check(quick);
        if (!report)
            qWarning() << report.error().detail;
        return report && !report->holds() &&
               std::ranges::count(report->findings, problem, &IntegrityFinding::problem) > 0;
    }

private slots:
    void initTestCase()
    {
        m_made = std::make_unique<FullFolder>(m_madeDir.path());
        m_made->add(1, 3);
        m_made->addOthers();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_full = std::make_unique<FullFolder>(m_dir->path());
        m_full->copyFrom(m_made->folder());
    }

    void everyTableStandsInOneList()
    {
        QStringList known = tablesWithoutDigest();
        for (const DigestTable &entry : digestTables())
            known += entry.table;
        known.sort();
        QCOMPARE(known, column(folder().database(), u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                    "name NOT LIKE 'sqlite_%' ORDER BY name"_s));
    }

    void holds()
    {
        const auto report = check();
        QVERIFY(report);
        for (const IntegrityFinding &finding : report->findings)
            qWarning() << int(finding.problem) << int(finding.group) << finding.id << finding.detail;
        QVERIFY(report->holds());
        QVERIFY(report->findings.isEmpty());
        QCOMPARE(report->undigested, 0);
        QCOMPARE(report->documents, 3);
        QCOMPARE(report->audit.events, 3);
        QVERIFY(report->digests >= 3 * 5 + 9);
        QCOMPARE(QDir(folder().path).entryList({u"*.part"_s}, QDir::Files), QStringList());
    }

    // The same digests again, whatever way the rows took to where they are.
    void followsEveryChange_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE invoice SET seller_name = 'x' WHERE id = 2"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO setting (key, value) VALUES ('certainty', '1')"_s;
        QTest::newRow("upsert") << u"INSERT INTO coding (invoice_id, line, account) VALUES (1, -1, 'z') "
                                   "ON CONFLICT DO UPDATE SET account = excluded.account"_s;
        QTest::newRow("delete") << u"DELETE FROM note WHERE invoice_id = 1"_s;
        QTest::newRow("to another invoice") << u"UPDATE note SET invoice_id = 3 WHERE invoice_id = 2"_s;
        QTest::newRow("all of a table") << u"DELETE FROM ui_state"_s;
        QTest::newRow("cascade") << u"DELETE FROM invoice_search WHERE rowid = 3; DELETE FROM invoice WHERE id = 3; "
                                    "DELETE FROM document WHERE id = 3"_s;
        QTest::newRow("search") << u"UPDATE invoice_search SET body = 'other' WHERE rowid = 1"_s;
    }
    void followsEveryChange()
    {
        QFETCH(QString, statement);
        m_full->work(statement);
        const auto report = check();
        QVERIFY(report);
        for (const IntegrityFinding &finding : report->findings)
            qInfo() << int(finding.problem) << int(finding.group) << finding.id << finding.detail;
        QVERIFY(report->holds());
        QCOMPARE(report->undigested, 0);
    }

    void aFailedJobLeavesNoDigest()
    {
        {
            const auto database = m_full->open();
            const auto failed = database->write([](WriteTransaction &tx) -> Result<> {
                TRY(run(tx.connection(), u"UPDATE note SET text = 'other'"_s));
                return fail(ErrorCode::Conflict);
            });
            QVERIFY(!failed.result());
            QVERIFY(
                database->write([](WriteTransaction &tx) { return run(tx.connection(), u"DELETE FROM ui_state"_s); })
                    .result());
        }
        QVERIFY(check()->holds());
    }

    void findsALedgerThatDoesNotAddUp()
    {
        intrude(u"UPDATE model_call SET cost_nano_usd = cost_nano_usd - 1"_s);
        QVERIFY(finds(IntegrityProblem::RowsChanged, true));
    }

    // Every column of every table: changed past the program, then put back.
    void findsEveryChangedValue()
    {
        int changed = 0;
        for (const DigestTable &entry : digestTables()) {
            const QStringList columns = column(
                folder().database(), u"SELECT name || ' ' || type FROM pragma_table_info('%1')"_s.arg(entry.table));
            const QByteArray before = contentOf(folder().database());
            for (const QString &one : columns) {
                const QString name = one.section(u' ', 0, 0), type = one.section(u' ', 1);
                const QString value = type == u"INTEGER" ? u"coalesce(%1, 0) + 64"_s.arg(name)
                                      : type == u"REAL"  ? u"coalesce(%1, 0) + 1e-12"_s.arg(name)
                                      : type == u"BLOB"  ? u"randomblob(length(%1))"_s.arg(name)
                                                         : u"coalesce(%1, '') || ' '"_s.arg(name);
                const QString first = u"SELECT min(%2) FROM %1"_s.arg(entry.table, name);
                intrude(u"UPDATE %1 SET %2 = %3 WHERE %2 IS (%4)"_s.arg(entry.table, name, value, first));
                const auto report = check(true);
                QVERIFY2(!report || !report->holds(), qPrintable(entry.table + u'.' + name));
                overwrite(folder().database(), before);
                ++changed;
            }
        }
        QVERIFY(changed > 120);
        QVERIFY(check()->holds());
    }

    void findsWhatIsGone_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<IntegrityProblem>("problem");
        QTest::newRow("rows") << u"DELETE FROM note WHERE invoice_id = 2"_s << IntegrityProblem::RowsChanged;
        QTest::newRow("all rows") << u"DELETE FROM saved_filter"_s << IntegrityProblem::RowsLost;
        QTest::newRow("digest") << u"DELETE FROM content_digest WHERE entity = 100 AND entity_id = 1"_s
                                << IntegrityProblem::DigestLost;
        QTest::newRow("parent") << u"DELETE FROM invoice WHERE id = 1"_s << IntegrityProblem::Reference;
        QTest::newRow("index") << u"DROP INDEX invoice_by_seller"_s << IntegrityProblem::Schema;
        QTest::newRow("search row") << u"DELETE FROM invoice_search_docsize WHERE id = 1"_s
                                    << IntegrityProblem::SearchIndex;
        QTest::newRow("search text") << u"UPDATE invoice_search_content SET c4 = 'some words; others' WHERE id = 1"_s
                                     << IntegrityProblem::RowsChanged;
        QTest::newRow("event at the end")
            << u"DROP TRIGGER audit_event_no_delete; DELETE FROM audit_payload WHERE event_id = 3; "
               "DELETE FROM audit_event WHERE id = 3"_s
            << IntegrityProblem::Audit;
        QTest::newRow("payload") << u"DELETE FROM audit_payload WHERE event_id = 2"_s << IntegrityProblem::Audit;
        QTest::newRow("schema number") << u"PRAGMA user_version = 2"_s << IntegrityProblem::Schema;
        QTest::newRow("application") << u"PRAGMA application_id = 7"_s << IntegrityProblem::Unreadable;
    }
    void findsWhatIsGone()
    {
        QFETCH(QString, statement);
        QFETCH(IntegrityProblem, problem);
        for (const QString &one : splitStatements(statement))
            intrude(one);
        QVERIFY(finds(problem));
    }

    void aTriggerIsPutBackUnnoticed()
    {
        const QString sql =
            column(folder().database(), u"SELECT sql FROM sqlite_schema WHERE name = 'audit_event_no_delete'"_s)
                .value(0);
        intrude(u"DROP TRIGGER audit_event_no_delete"_s);
        intrude(u"DELETE FROM audit_payload WHERE event_id = 1"_s);
        intrude(u"DELETE FROM audit_event WHERE id = 1"_s);
        intrude(sql);
        QVERIFY(finds(IntegrityProblem::Audit));
    }

    void findsDamagedDocuments()
    {
        const QStringList blobs = blobsOf(folder());
        QCOMPARE(blobs.size(), 3);
        const QByteArray first = contentOf(blobs[0]), second = contentOf(blobs[1]);
        overwrite(blobs[0], second);
        overwrite(blobs[1], first);
        QVERIFY(finds(IntegrityProblem::DocumentChanged)); // swapped
        overwrite(blobs[0], first);
        overwrite(blobs[1], second.chopped(1));
        QVERIFY(finds(IntegrityProblem::DocumentChanged));
        QVERIFY(finds(IntegrityProblem::DocumentChanged, true)); // the size alone
        overwrite(blobs[1], second);
        QVERIFY(check()->holds());
        QFile::remove(blobs[2]);
        QVERIFY(finds(IntegrityProblem::DocumentLost, true));
        const auto report = check();
        const auto lost =
            std::ranges::find(report->findings, IntegrityProblem::DocumentLost, &IntegrityFinding::problem);
        QVERIFY(lost->invoice >= 1 && lost->invoice <= 3);
    }

    void strangersAreNoLoss()
    {
        overwrite(folder().blobs() + u"/stranger"_s, "x");
        overwrite(folder().blobs() + u"/abc.part"_s, "x");
        const auto report = check();
        QVERIFY(report->holds());
        QCOMPARE(report->findings.size(), 2);
    }

    void aCutOrForeignFileIsAnAnswer()
    {
        const QByteArray whole = contentOf(folder().database());
        for (const qsizetype size : {whole.size() / 2, whole.size() - 4096, qsizetype(5000), qsizetype(50)}) {
            overwrite(folder().database(), whole.first(size));
            const auto report = check();
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
            QVERIFY(!report->holds());
        }
        overwrite(folder().database(),
                  "this is no database, but a text that somebody put here" + QByteArray(5000, ' '));
        QVERIFY(finds(IntegrityProblem::Unreadable));
        QFile::remove(folder().database());
        QCOMPARE(check().error().code, ErrorCode::NotFound);
    }

    // Any byte of the folder: it is found, or it meant nothing.
    void flippedBytes()
    {
        const int flips =
            qEnvironmentVariableIntValue("DESK_FLIPS") > 0 ? qEnvironmentVariableIntValue("DESK_FLIPS") : 60;
        QStringList files = blobsOf(folder());
        const QList<QByteArray> meaning = meaningOf(folder().database());
        const QByteArray database = contentOf(folder().database());
        QRandomGenerator random(20261121);
        int found = 0, free = 0;
        for (int i = 0; i < flips; ++i) {
            const QString file = i % 6 == 0 ? files[i / 6 % files.size()] : folder().database();
            const QByteArray before = contentOf(file);
            QByteArray after = before;
            int at = random.bounded(int(after.size()));
            while (after[at] == 0) // most of a small file is empty pages
                at = random.bounded(int(after.size()));
            after[at] = char(after[at] ^ (1 << random.bounded(8)));
            overwrite(file, after);
            const auto report = check();
            if (!report || !report->holds()) {
                ++found;
            } else {
                QVERIFY2(file == folder().database() && meaningOf(file) == meaning,
                         qPrintable(u"byte %1 of %2"_s.arg(at).arg(file)));
                ++free;
            }
            if (i % 6 == 0)
                overwrite(file, before);
            for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
                QFile::remove(folder().database() + suffix);
            if (i % 6 != 0)
                overwrite(folder().database(), database);
        }
        qInfo() << found << "found," << free << "in free space or in what is of no use after the program has ended";
        QVERIFY(found > flips / 3);
        QVERIFY(check()->holds());
    }

    void rowsFromBeforeGetTheirDigests()
    {
        intrude(u"DELETE FROM content_digest"_s);
        QVERIFY(check()->holds());
        QVERIFY(check()->undigested > 20);
        const auto database = m_full->open(); // makes them while nothing else is to be written
        QTRY_COMPARE_WITH_TIMEOUT(check(true)->undigested, 0, 30'000);
        QVERIFY(check()->holds());
        QTRY_VERIFY_WITH_TIMEOUT(database->read(ContentDigests::isComplete).result().value(), 30'000);
    }

    void worksBesideAWriter()
    {
        const auto database = m_full->open();
        QVERIFY(
            database->write([](WriteTransaction &tx) { return run(tx.connection(), u"UPDATE note SET text = 'a'"_s); })
                .result());
        const auto report = check();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->holds());
    }

    void theSearchIsMadeAnew()
    {
        intrude(u"DELETE FROM invoice_search_data WHERE id > 10"_s);
        QVERIFY(finds(IntegrityProblem::SearchIndex));
        QVERIFY(m_full->open()->write(rebuildSearchIndex).result());
        QVERIFY(check()->holds());
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(checkIntegrity(folder(), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "test_integrity.moc"
