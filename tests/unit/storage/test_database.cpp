// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"
#include "core/storage/sqlite_database.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <atomic>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> addDocument(WriteTransaction &tx, const QByteArray &name)
{
    QByteArray sha256 = name;
    sha256.resize(32, '\0');
    TRY_ASSIGN(insert, prepare(tx.connection(), u"INSERT INTO document (sha256, byte_size, created_at) "
                                                "VALUES (:sha256, 1, :now)"_s));
    insert.bindValue(u":sha256"_s, sha256);
    insert.bindValue(u":now"_s, toSql(tx.now()));
    TRY(run(insert));
    const qint64 id = insert.lastInsertId().toLongLong();
    TRY(tx.changed(Entity::Document, id, ChangeKind::Added));
    return id;
}

Result<int> countDocuments(QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(u"SELECT count(*) FROM document"_s) || !query.next())
        return fail(query.lastError());
    return query.value(0).toInt();
}

SqliteOptions quickOptions()
{
    SqliteOptions options;
    options.busyLimitMs = 60;
    options.pollMs = 20;
    return options;
}

/// The second program of the tests: writes, and says what it was told to be committed, until it is killed.
int writeForever(const QString &file)
{
    SystemClock clock;
    const auto database = Database::open(file, clock);
    if (!database)
        return 1;
    for (int i = 0;; ++i) {
        const auto id =
            (*database)->write([i](WriteTransaction &tx) { return addDocument(tx, QByteArray::number(i)); });
        if (id.result())
            QTextStream(stdout) << *id.result() << Qt::endl;
    }
}

/// A connection of "another program" that does what it is told.
class Intruder {
public:
    explicit Intruder(const QString &file) : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s))
    {
        m_db.setDatabaseName(file);
        m_db.open();
    }
    ~Intruder()
    {
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    bool exec(const QString &statement) { return QSqlQuery(m_db).exec(statement); }
    QVariant value(const QString &statement)
    {
        QSqlQuery query(m_db);
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_db;
};

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"desk.sqlite"_s);
    }
    void makesAFreshFile();
    void writesFromManyThreads();
    void anErrorUndoesOnlyItsOwnWork();
    void aConstraintIsNoIoError();
    void readsInASnapshot();
    void readersCannotWrite();
    void waitsForQueuedWrites();
    void answersThatLeadToMoreWorkWhileItCloses();
    void tellsOfOwnChangesOnce();
    void tellsOfOtherProgramsChanges();
    void namesTheActor();
    void refusesNewerSchema();
    void refusesForeignFile();
    void refusesWhatIsNoDatabase();
    void saysThatAnotherProgramHoldsIt();
    void saysThatTheFolderCannotBeWritten();
    void saysThatTheFolderIsAFile();
    void saysThatTheDiskIsFull();
    void twoProgramsStartAtTheSameTime();
    void losesNothingInACrash();
    void trimsTheLogOfChanges();

private:
    std::unique_ptr<SqliteDatabase> opened()
    {
        auto database = SqliteDatabase::open(m_file, m_clock, quickOptions());
        if (!database)
            qWarning() << database.error().detail;
        return database ? std::move(*database) : nullptr;
    }
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestDatabase::makesAFreshFile()
{
    const auto database = Database::open(m_file, m_clock);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QCOMPARE((*database)->read(countDocuments).result().value(), 0);
    const auto permissions = QFileInfo(m_file).permissions();
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY(!permissions.testFlag(QFile::ReadGroup) && !permissions.testFlag(QFile::ReadOther));
    Intruder look(m_file);
    QCOMPARE(look.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(look.value(u"PRAGMA user_version"_s).toInt(), int(embeddedMigrations().size()));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.bak"_s}), QStringList());
}

void TestDatabase::writesFromManyThreads()
{
    const auto database = opened();
    QVERIFY(database);
    constexpr int Threads = 8, Each = 50;
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back([&, t] {
            QList<QFuture<Result<qint64>>> futures;
            for (int i = 0; i < Each; ++i)
                futures += database->write(
                    [name = QByteArray::number(t * Each + i)](WriteTransaction &tx) { return addDocument(tx, name); });
            for (auto &future : futures)
                failed += !future.result();
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(database->read(countDocuments).result().value(), Threads * Each);
}

void TestDatabase::anErrorUndoesOnlyItsOwnWork()
{
    const auto database = opened();
    QVERIFY(database);
    QSignalSpy spy(&database->changes(), &ChangeFeed::changed);
    // All three wait behind the first one, so they share a transaction.
    auto gate = database->write([](WriteTransaction &) -> Result<> {
        QThread::msleep(30);
        return {};
    });
    auto first = database->write([](WriteTransaction &tx) { return addDocument(tx, "first"); });
    auto second = database->write([](WriteTransaction &tx) -> Result<> {
        TRY(addDocument(tx, "second"));
        return fail(ErrorCode::Conflict, u"changed its mind"_s);
    });
    auto third = database->write([](WriteTransaction &tx) { return addDocument(tx, "third"); });
    QVERIFY(first.result());
    QCOMPARE(second.result().error().code, ErrorCode::Conflict);
    QVERIFY(third.result());
    QCOMPARE(database->read(countDocuments).result().value(), 2);
    QTRY_VERIFY(!spy.isEmpty());
    QList<Change> changes;
    for (const auto &arguments : spy)
        changes += arguments.first().value<QList<Change>>();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].id, first.result().value());
    QCOMPARE(changes[1].id, third.result().value());
}

void TestDatabase::aConstraintIsNoIoError()
{
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(database->write([](WriteTransaction &tx) { return addDocument(tx, "same"); }).result());
    const auto again = database->write([](WriteTransaction &tx) { return addDocument(tx, "same"); }).result();
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    const auto wrong = database->write([](WriteTransaction &tx) {
        return run(tx.connection(), u"INSERT INTO document (sha256, byte_size, created_at) VALUES ('text', 1, 1)"_s);
    });
    QCOMPARE(wrong.result().error().code, ErrorCode::Internal);
}

void TestDatabase::readsInASnapshot()
{
    const auto database = opened();
    QVERIFY(database);
    std::promise<void> counted, written;
    auto read = database->read([&](QSqlDatabase &db) -> Result<QList<int>> {
        TRY_ASSIGN(before, countDocuments(db));
        counted.set_value();
        written.get_future().wait();
        TRY_ASSIGN(after, countDocuments(db));
        return QList<int>{before, after};
    });
    counted.get_future().wait();
    QVERIFY(database->write([](WriteTransaction &tx) { return addDocument(tx, "meanwhile"); }).result());
    written.set_value();
    QCOMPARE(read.result().value(), (QList<int>{0, 0}));
    QCOMPARE(database->read(countDocuments).result().value(), 1);
}

void TestDatabase::readersCannotWrite()
{
    const auto database = opened();
    QVERIFY(database);
    const auto written = database->read([](QSqlDatabase &db) { return run(db, u"DELETE FROM document"_s); }).result();
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
}

void TestDatabase::waitsForQueuedWrites()
{
    auto database = opened();
    QVERIFY(database);
    for (int i = 0; i < 100; ++i)
        (void)database->write([i](WriteTransaction &tx) { return addDocument(tx, QByteArray::number(i)); });
    database.reset();
    QCOMPARE(Intruder(m_file).value(u"SELECT count(*) FROM document"_s).toInt(), 100);
}

void TestDatabase::answersThatLeadToMoreWorkWhileItCloses()
{
    auto database = opened();
    QVERIFY(database);
    std::atomic<int> written = 0, answered = 0;
    for (int i = 0; i < 20; ++i) {
        (void)database->read(countDocuments).then([&, db = database.get(), i](const Result<int> &) {
            (void)db->write([i](WriteTransaction &tx) { return addDocument(tx, QByteArray::number(i)); })
                .then([&, db](const Result<qint64> &id) {
                    written += id.has_value();
                    (void)db->read(countDocuments).then([&](const Result<int> &late) {
                        answered += late || late.error().code == ErrorCode::Cancelled;
                    });
                });
        });
    }
    database.reset();
    QCOMPARE(written.load(), 20);
    QCOMPARE(answered.load(), 20);
}

void TestDatabase::tellsOfOwnChangesOnce()
{
    const auto database = opened();
    QVERIFY(database);
    QList<Change> heard;
    QThread *thread = nullptr;
    connect(&database->changes(), &ChangeFeed::changed, this, [&](const QList<Change> &changes) {
        heard += changes;
        thread = QThread::currentThread();
    });
    auto write = database->write([](WriteTransaction &tx) -> Result<> {
        TRY(tx.changed(Entity::Invoice, 7, ChangeKind::Added));
        TRY(tx.changed(Entity::Job, 3, ChangeKind::Updated));
        TRY(tx.changed(Entity::Invoice, 7, ChangeKind::Updated));
        return tx.changed(Entity::Job, 3, ChangeKind::Removed);
    });
    QVERIFY(write.result());
    QTRY_COMPARE(heard,
                 (QList<Change>{{Entity::Invoice, 7, ChangeKind::Added}, {Entity::Job, 3, ChangeKind::Removed}}));
    QCOMPARE(thread, QThread::currentThread());
}

void TestDatabase::tellsOfOtherProgramsChanges()
{
    const auto here = opened(), there = opened();
    QVERIFY(here && there);
    QList<Change> heardHere, heardThere;
    connect(&here->changes(), &ChangeFeed::changed, this, [&](const QList<Change> &c) { heardHere += c; });
    connect(&there->changes(), &ChangeFeed::changed, this, [&](const QList<Change> &c) { heardThere += c; });
    QList<Change> expected;
    for (const QByteArray name : {"one", "two", "three"}) {
        auto &writer = name == "two" ? there : here;
        const auto id = writer->write([name](WriteTransaction &tx) { return addDocument(tx, name); }).result();
        QVERIFY(id);
        expected += Change{Entity::Document, *id, ChangeKind::Added};
    }
    QTRY_COMPARE_WITH_TIMEOUT(heardHere, expected, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(heardThere, expected, 30'000);
}

void TestDatabase::namesTheActor()
{
    const auto database = opened();
    QVERIFY(database);
    const auto actor = [](WriteTransaction &tx) -> Result<QString> { return tx.actor(); };
    QVERIFY(!database->write(actor).result().value().isEmpty());
    database->setActor(u"ada"_s);
    QCOMPARE(database->write(actor).result().value(), u"ada"_s);
}

void TestDatabase::refusesNewerSchema()
{
    QVERIFY(opened());
    QVERIFY(Intruder(m_file).exec(u"PRAGMA user_version = 999"_s));
    const auto database = Database::open(m_file, m_clock);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::NewerSchema);
    QVERIFY2(database.error().detail.contains(u"999"), qPrintable(database.error().detail));
    QCOMPARE(Intruder(m_file).value(u"PRAGMA user_version"_s).toInt(), 999);
}

void TestDatabase::refusesForeignFile()
{
    QVERIFY(Intruder(m_file).exec(u"CREATE TABLE bookmarks (url)"_s));
    const auto database = Database::open(m_file, m_clock);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Damaged);
    QVERIFY(Intruder(m_file).value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 1);
}

void TestDatabase::refusesWhatIsNoDatabase()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto database = Database::open(m_file, m_clock);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Damaged);
    QVERIFY(database.error().detail.contains(m_file));
}

void TestDatabase::saysThatAnotherProgramHoldsIt()
{
    const auto database = opened();
    QVERIFY(database);
    Intruder intruder(m_file);
    QVERIFY(intruder.exec(u"BEGIN IMMEDIATE"_s));
    const auto held = database->write([](WriteTransaction &tx) { return addDocument(tx, "waits"); }).result();
    QVERIFY(!held);
    QCOMPARE(held.error().code, ErrorCode::DatabaseLocked);
    QCOMPARE(database->read(countDocuments).result().value(), 0); // readers are not held up
    QVERIFY(intruder.exec(u"ROLLBACK"_s));
    QVERIFY(database->write([](WriteTransaction &tx) { return addDocument(tx, "waits"); }).result());
}

void TestDatabase::saysThatTheFolderCannotBeWritten()
{
    if (!QFileInfo(u"/sys/kernel"_s).isDir())
        QSKIP("no file system here that refuses new files even to root");
    const auto database = Database::open(u"/sys/kernel/desk.sqlite"_s, m_clock);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::ReadOnly);
}

void TestDatabase::saysThatTheFolderIsAFile()
{
    QFile file(m_folder->filePath(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto database = Database::open(file.fileName() + u"/desk.sqlite"_s, m_clock);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Io);
}

void TestDatabase::saysThatTheDiskIsFull()
{
    const auto database = opened();
    QVERIFY(database);
    // SQLite's own limit of pages gives the same result code as a full disk.
    auto limited =
        database->write([](WriteTransaction &tx) { return run(tx.connection(), u"PRAGMA max_page_count = 1"_s); });
    QVERIFY(limited.result());
    auto small = database->write([](WriteTransaction &tx) -> Result<> {
        QThread::msleep(20);
        return tx.changed(Entity::Setting, 0, ChangeKind::Updated);
    });
    auto large = database->write([](WriteTransaction &tx) -> Result<> {
        TRY_ASSIGN(document, addDocument(tx, "large"));
        TRY_ASSIGN(insert, prepare(tx.connection(), u"INSERT INTO document_pages (document_id, packed, read_at) "
                                                    "VALUES (:id, zeroblob(50000000), 0)"_s));
        insert.bindValue(u":id"_s, document);
        TRY(run(insert));
        return {};
    });
    QCOMPARE(large.result().error().code, ErrorCode::DiskFull);
    QVERIFY(small.isFinished());
    QCOMPARE(database->read(countDocuments).result().value(), 0);
    (void)database->write(
        [](WriteTransaction &tx) { return run(tx.connection(), u"PRAGMA max_page_count = 1000000"_s); });
    QVERIFY(database->write([](WriteTransaction &tx) { return addDocument(tx, "fits"); }).result());
}

void TestDatabase::twoProgramsStartAtTheSameTime()
{
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            SqliteOptions options;
            options.busyLimitMs = 5000;
            const auto database = SqliteDatabase::open(m_file, m_clock, options);
            failed += !database;
            if (!database)
                qWarning() << database.error().detail;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
}

void TestDatabase::losesNothingInACrash()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_file});
    QByteArray said;
    while (said.count('\n') < 20 && program.waitForReadyRead(30'000))
        said += program.readAllStandardOutput();
    program.kill();
    QVERIFY(program.waitForFinished());
    said += program.readAllStandardOutput();
    const QList<QByteArray> ids = said.left(said.lastIndexOf('\n')).split('\n');
    QVERIFY(ids.size() >= 20);
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(database->read(countDocuments).result().value() >= ids.size());
    Intruder look(m_file);
    QCOMPARE(look.value(u"SELECT max(id) >= %1 FROM document"_s.arg(QString::fromLatin1(ids.last()))).toInt(), 1);
    QCOMPARE(look.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestDatabase::trimsTheLogOfChanges()
{
    const auto database = opened();
    QVERIFY(database);
    QList<Change> heard;
    connect(&database->changes(), &ChangeFeed::changed, this, [&](const QList<Change> &c) { heard += c; });
    const auto written = database->write([](WriteTransaction &tx) {
        return run(tx.connection(), u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                                    "INSERT INTO change_log (entity, entity_id, kind, at) SELECT 0, 7, 1, 0 FROM n"_s);
    });
    QVERIFY(written.result());
    QTRY_COMPARE(heard, (QList<Change>{{Entity::Invoice, 7, ChangeKind::Updated}}));
    const auto count = [](QSqlDatabase &db) -> Result<int> {
        QSqlQuery query(db);
        if (!query.exec(u"SELECT count(*) FROM change_log"_s) || !query.next())
            return fail(query.lastError());
        return query.value(0).toInt();
    };
    QTRY_COMPARE(database->read(count).result().value(), 50'000);
    QVERIFY(
        database->write([](WriteTransaction &tx) { return tx.changed(Entity::Job, 1, ChangeKind::Added); }).result());
    QTRY_COMPARE(heard.size(), 2);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write")
        return writeForever(arguments[2]);
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_database.moc"
