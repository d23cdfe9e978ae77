// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"
#include "core/storage/content_digest.h"
#include "core/storage/integrity_check.h"
#include "core/storage/plain_connection.h"
#include "core/storage/settings_service.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A bare connection, to look at files and to make them.
class Bare {
public:
    explicit Bare(const QString &file) : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_db.setDatabaseName(file);
        m_db.open();
    }
    ~Bare()
    {
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    Result<> script(const QString &text)
    {
        TRY(run(m_db, u"BEGIN"_s));
        for (const QString &statement : splitStatements(text))
            TRY(run(m_db, statement));
        TRY(run(m_db, u"COMMIT"_s));
        return {};
    }
    QStringList column(const QString &statement)
    {
        QStringList values;
        QSqlQuery query(m_db);
        if (!query.exec(statement))
            return {query.lastError().text()};
        while (query.next())
            values += query.value(0).toString();
        return values;
    }

private:
    QSqlDatabase m_db;
};

const QString &schemaSql()
{
    static const QString text =
        u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' "
        "ORDER BY type, name"_s;
    return text;
}

SqliteOptions withNextStep(const QString &sql)
{
    SqliteOptions options;
    options.migrations.append({int(options.migrations.size()) + 1, u"next.sql"_s, sql});
    options.busyLimitMs = 5000;
    return options;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"desk.sqlite"_s);
    }
    void splitsStatements_data();
    void splitsStatements();
    void stepsAreInOrder();
    void opensFixtures_data();
    void opensFixtures();
    void fromVersion1();
    void fromVersion2();
    void fromVersion3();
    void digestsOfVersion3();
    void copiesBeforeAStep();
    void makesNoCopyOfAnEmptyFile();
    void aFailedStepChangesNothing();
    void twoProgramsMoveOneFile();

private:
    void makeFixture(const QString &name);
    QString copyName() const { return u"desk.sqlite.before-%1.bak"_s.arg(embeddedMigrations().size() + 1); }
    QStringList copies() const { return QDir(m_folder->path()).entryList({u"*.bak*"_s}); }
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMigrations::makeFixture(const QString &name)
{
    QFile script(QStringLiteral(DESK_SOURCE_DIR "/tests/migrations/fixtures/") + name);
    QVERIFY(script.open(QIODevice::ReadOnly));
    Bare bare(m_file);
    const Result<> made = bare.script(QString::fromUtf8(script.readAll()));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
}

void TestMigrations::splitsStatements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("empty") << u" \n-- nothing\n/* ; */"_s << QStringList();
    QTest::newRow("two") << u"SELECT 1; SELECT 2"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("quotes") << u"SELECT ';--', \"a;b\"; SELECT 'it''s;'"_s
                            << QStringList{u"SELECT ';--', \"a;b\""_s, u"SELECT 'it''s;'"_s};
    QTest::newRow("comment inside") << u"SELECT 1 -- one; two\n, 2;"_s << QStringList{u"SELECT 1  \n, 2"_s};
    const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"_s;
    QTest::newRow("trigger") << trigger + u"; SELECT 4;"_s << QStringList{trigger, u"SELECT 4"_s};
    QTest::newRow("columns called trigger, begin and end")
        << u"CREATE TABLE t (a, trigger, begin, end); SELECT 1"_s
        << QStringList{u"CREATE TABLE t (a, trigger, begin, end)"_s, u"SELECT 1"_s};
}

void TestMigrations::splitsStatements()
{
    QFETCH(QString, script);
    QTEST(splitStatements(script), "statements");
}

void TestMigrations::stepsAreInOrder()
{
    const QList<Migration> steps = embeddedMigrations();
    QVERIFY(!steps.isEmpty());
    for (qsizetype i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i].number, i + 1);
}

void TestMigrations::opensFixtures_data()
{
    QTest::addColumn<QString>("fixture");
    const QDir folder(QStringLiteral(DESK_SOURCE_DIR "/tests/migrations/fixtures"));
    const QStringList names = folder.entryList({u"v*.sql"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

// Every released schema, opened by this program: nothing is lost, and it ends where a new file begins.
void TestMigrations::opensFixtures()
{
    QFETCH(QString, fixture);
    makeFixture(fixture);
    {
        auto database = Database::open(m_file, m_clock);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        const AuditVerdict verdict =
            (*database)->read([](QSqlDatabase &db) { return AuditTrail::verify(db); }).result().value();
        QVERIFY2(verdict.holds(), qPrintable(verdict.problem));
        QCOMPARE(verdict.events, 2);
        auto settings = SettingsService::open(**database);
        QVERIFY(settings);
        QCOMPARE((*settings)->values().certainty, 0.95);
        QCOMPARE((*settings)->uiState(u"columns"_s), u"seller,total"_s);
    }
    const QString freshFile = m_folder->filePath(u"fresh.sqlite"_s);
    QVERIFY(Database::open(freshFile, m_clock));
    const QStringList fresh = Bare(freshFile).column(schemaSql());
    Bare moved(m_file);
    QCOMPARE(moved.column(schemaSql()), fresh);
    QCOMPARE(moved.column(u"PRAGMA user_version"_s), QStringList{QString::number(embeddedMigrations().size())});
    QCOMPARE(moved.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(moved.column(u"PRAGMA foreign_key_check"_s), QStringList());
    QCOMPARE(moved.column(u"SELECT seller_name FROM invoice ORDER BY id"_s),
             (QStringList{u"Müller & Söhne GmbH"_s, QString()}));
    QCOMPARE(moved.column(u"SELECT rowid FROM invoice_search WHERE invoice_search MATCH 'mull*'"_s),
             QStringList{u"1"_s});
    QCOMPARE(moved.column(u"SELECT subject FROM job WHERE state = 0"_s), QStringList{u"2"_s});
}

// Schema 2 keeps apart what schema 1 said elsewhere: who decided, the supplier's number, the account.
void TestMigrations::fromVersion1()
{
    makeFixture(u"v1.sql"_s);
    {
        const Result<> more =
            Bare(m_file).script(uR"(INSERT INTO invoice_value (invoice_id, section, row, name, value) VALUES
                    (1, 0, 0, 'seller_vat_id', 'DE123456789'), (1, 0, 0, 'iban', 'DE89370400440532013000'),
                    (1, 1, 0, 'iban', 'a line has none');
                INSERT INTO document (id, sha256, byte_size, created_at) VALUES (3, randomblob(32), 1, 0),
                    (4, randomblob(32), 1, 0);
                INSERT INTO invoice (id, document_id, file_name, path, status, imported_at, decided_at, reject_reason)
                    VALUES (3, 3, 'c', 'c', 4, 0, 5, 'not ours'), (4, 4, 'd', 'd', 2, 0, NULL, NULL);
                INSERT INTO audit_event (at, actor, entity, entity_id, event, payload_hash, previous_hash, hash) VALUES
                    (1, 'system', 0, 3, 'approved', zeroblob(32), zeroblob(32), randomblob(32)),
                    (2, 'ada', 0, 3, 'reopened', zeroblob(32), zeroblob(32), randomblob(32)),
                    (3, 'bob', 0, 3, 'rejected', zeroblob(32), zeroblob(32), randomblob(32)),
                    (4, 'eve', 1, 3, 'approved', zeroblob(32), zeroblob(32), randomblob(32)),
                    (5, 'ada', 0, 4, 'approved', zeroblob(32), zeroblob(32), randomblob(32)),
                    (6, 'ada', 0, 4, 'reopened', zeroblob(32), zeroblob(32), randomblob(32));)"_s);
        QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
    }
    QVERIFY(Database::open(m_file, m_clock));
    Bare moved(m_file);
    QCOMPARE(moved.column(u"SELECT coalesce(decided_by, '-') FROM invoice ORDER BY id"_s),
             (QStringList{u"system"_s, u"-"_s, u"bob"_s, u"-"_s}));
    QCOMPARE(moved.column(u"SELECT seller_vat_id || ' ' || iban FROM invoice WHERE iban IS NOT NULL"_s),
             QStringList{u"DE123456789 DE89370400440532013000"_s});
    QCOMPARE(moved.column(u"SELECT count(*) FROM invoice WHERE assignee IS NULL AND trashed_at IS NULL "
                          "AND note_count = 0"_s),
             QStringList{u"4"_s});
    QVERIFY(copies().contains(u"desk.sqlite.before-2.bak"_s));
}

// Schema 3 proves what stands in the tables: rows from before get their digests, and every check holds.
void TestMigrations::fromVersion2()
{
    makeFixture(u"v2.sql"_s);
    const auto database = Database::open(m_file, m_clock);
    QVERIFY(database);
    QVERIFY(copies().contains(u"desk.sqlite.before-3.bak"_s));
    QTRY_VERIFY_WITH_TIMEOUT((*database)->read(ContentDigests::isComplete).result().value(), 30'000);
    const auto report = (*database)
                            ->read([this](QSqlDatabase &db) -> Result<IntegrityReport> {
                                IntegrityReport found;
                                TRY(checkDatabase(db, m_file, {}, {}, found));
                                return found;
                            })
                            .result();
    QVERIFY(report);
    QVERIFY2(report->holds(), report->findings.isEmpty() ? "" : qPrintable(report->findings[0].detail));
    QCOMPARE(report->undigested, 0);
    QVERIFY(report->digests > 10);
}

// What a later step does to rows or columns is no damage: their digests are made anew.
void TestMigrations::fromVersion3()
{
    makeFixture(u"v3.sql"_s);
    const QString keys = u"SELECT name || ' ' || created_at FROM audit_key"_s;
    const QStringList before = Bare(m_file).column(keys);
    QCOMPARE(before.size(), 1);
    {
        const auto moved =
            SqliteDatabase::open(m_file, m_clock, withNextStep(u"UPDATE ui_state SET value = 'other'"_s));
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().detail));
        QTRY_VERIFY_WITH_TIMEOUT((*moved)->read(ContentDigests::isComplete).result().value(), 30'000);
    }
    Bare bare(m_file);
    QCOMPARE(bare.column(keys), before);
    QVERIFY(bare.column(u"SELECT hex(digest) FROM content_digest WHERE entity = 104"_s) !=
            QStringList{u"6FD8B3F876E9D171BC766B80ADFEEA19EE7D7FA070F274E9A465702080819BEB"_s});
    QCOMPARE(bare.column(u"SELECT count(*) FROM content_digest WHERE entity = 104"_s), QStringList{u"1"_s});
}

// The form of the digests is frozen: a later program must find the same bytes for the same rows.
void TestMigrations::digestsOfVersion3()
{
    makeFixture(u"v3.sql"_s);
    const auto connection = PlainConnection::open(m_file, PlainConnection::Access::ReadOnly);
    QVERIFY(connection);
    ContentDigests digests((*connection)->database());
    const auto digest = digests.compute(DigestGroup::UiState, 0);
    QVERIFY(digest);
    QCOMPARE(QString::fromLatin1(digest->toHex().toUpper()),
             u"6FD8B3F876E9D171BC766B80ADFEEA19EE7D7FA070F274E9A465702080819BEB"_s);
}

void TestMigrations::copiesBeforeAStep()
{
    makeFixture(u"v1.sql"_s);
    QVERIFY(Database::open(m_file, m_clock));
    const QString half = m_folder->filePath(copyName() + u".4711.part"_s); // of a program that was killed
    QVERIFY(QFile(half).open(QIODevice::WriteOnly));
    const auto moved =
        SqliteDatabase::open(m_file, m_clock, withNextStep(u"ALTER TABLE document ADD COLUMN language TEXT"_s));
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().detail));
    QVERIFY(copies().contains(copyName()));
    QVERIFY(!QFile::exists(half));
    const QString copy = m_folder->filePath(copyName());
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    Bare before(copy);
    QCOMPARE(before.column(u"PRAGMA user_version"_s), QStringList{QString::number(embeddedMigrations().size())});
    QCOMPARE(before.column(u"SELECT count(*) FROM invoice"_s), QStringList{u"2"_s});
    QCOMPARE(before.column(u"SELECT name FROM pragma_table_info('document') WHERE name = 'language'"_s), QStringList());
}

void TestMigrations::makesNoCopyOfAnEmptyFile()
{
    const auto database =
        SqliteDatabase::open(m_file, m_clock, withNextStep(u"ALTER TABLE document ADD COLUMN language TEXT"_s));
    QVERIFY(database);
    QCOMPARE(copies(), QStringList());
}

void TestMigrations::aFailedStepChangesNothing()
{
    makeFixture(u"v1.sql"_s);
    QVERIFY(Database::open(m_file, m_clock));
    const auto failed = SqliteDatabase::open(
        m_file, m_clock,
        withNextStep(u"DELETE FROM ui_state; ALTER TABLE document ADD COLUMN language TEXT; SELECT no_such_thing"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Internal);
    QVERIFY(failed.error().detail.contains(u"next.sql"));
    {
        Bare bare(m_file);
        QCOMPARE(bare.column(u"PRAGMA user_version"_s), QStringList{QString::number(embeddedMigrations().size())});
        QCOMPARE(bare.column(u"SELECT count(*) FROM ui_state"_s), QStringList{u"1"_s});
    }
    QVERIFY(copies().contains(copyName()));
    QVERIFY(Database::open(m_file, m_clock)); // the program of today still opens it
}

void TestMigrations::twoProgramsMoveOneFile()
{
    makeFixture(u"v1.sql"_s);
    QVERIFY(Database::open(m_file, m_clock));
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            const auto database =
                SqliteDatabase::open(m_file, m_clock, withNextStep(u"ALTER TABLE document ADD COLUMN language TEXT"_s));
            failed += !database;
            if (!database)
                qWarning() << database.error().detail;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(Bare(m_file).column(u"SELECT count(*) FROM invoice"_s), QStringList{u"2"_s});
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
