// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/data_folder.h"
#include "tests/durability/documents.h"
#include "tests/durability/private_mounts.h"
#include "tests/durability/programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {
QString noMounts; ///< why there are no private mounts; empty = there are
}

/// Places that take nothing: a full disk, a folder that cannot be written, a database that somebody else holds or that
/// is none. The program says so, writes no halves, and goes on once it can.
class TestNoRoom : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_in = m_folder->filePath(u"in"_s);
        m_place = m_folder->filePath(u"place"_s);
        QDir().mkpath(m_place);
        m_data = m_place + u"/data"_s;
    }
    void cleanup()
    {
        PrivateMounts::remove(m_place);
        m_folder.reset();
    }

    void diskIsFull_data();
    void diskIsFull();
    void diskIsFullForACorrection();
    void diskIsFullForAnExport();
    void folderCannotBeWritten();
    void folderIsAFile();
    void databaseIsNone_data();
    void databaseIsNone();
    void databaseIsHeldForLong();
    void databaseIsHeldForAMoment();

private:
    struct Answer {
        int status = -1;
        QList<QJsonObject> lines;
        QByteArray errors;
    };
    Answer run(const QString &command, const QStringList &arguments)
    {
        Program program(u"orchestrator"_s, QStringList{command, u"--data-dir=%1"_s.arg(m_data)} + arguments);
        Answer answer;
        answer.status = program.wait();
        answer.lines = program.lines();
        answer.errors = program.errors();
        return answer;
    }
    Answer read(const QStringList &what) { return run(u"read"_s, QStringList{u"--json"_s, u"--jobs=2"_s} + what); }

    /// Leaves so many kilobytes on the small file system.
    void fill(int kilobytesLeft)
    {
        QFile filler(m_place + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray piece(4096, 'x');
        while (QStorageInfo(m_place).bytesAvailable() > qint64(kilobytesLeft) * 1024 + 4095)
            QCOMPARE(filler.write(piece), piece.size());
    }
    void makeRoom() { QVERIFY(QFile::remove(m_place + u"/filler"_s)); }
    static QString codeOf(const QJsonObject &line) { return line["error"_L1].toObject()["code"_L1].toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_in, m_place, m_data;
};

void TestNoRoom::diskIsFull_data()
{
    QTest::addColumn<int>("kilobytesLeft");
    QTest::newRow("nothing left") << 0;
    QTest::newRow("too little for the database") << 24;
    QTest::newRow("room for a row") << 60;
    QTest::newRow("room for some documents") << 150;
    QTest::newRow("room for some readings") << 400;
    QTest::newRow("room for most") << 1000;
}

void TestNoRoom::diskIsFull()
{
    QFETCH(int, kilobytesLeft);
    if (!noMounts.isEmpty())
        QSKIP(qPrintable(noMounts));
    if (!PrivateMounts::makeSmall(m_place, 40'000))
        QSKIP("no file system can be mounted here");
    const QList<TestDocument> documents = testDocuments();
    putDocuments(m_in, documents.first(3));
    QCOMPARE(read({m_in}).status, 0);
    const DataFolder data(m_data);
    const QMap<QString, QString> before = data.results();
    fill(kilobytesLeft);
    putDocuments(m_in, documents);
    const Answer full = read({m_in});
    QCOMPARE(full.status, 1);
    QVERIFY2(full.errors.contains("The disk is full") && full.errors.contains("[disk_full]"), full.errors);
    int without = 0;
    for (const QJsonObject &line : full.lines) {
        const QString code = codeOf(line);
        if (!code.isEmpty() && code != u"damaged") {
            QVERIFY2(code == u"disk_full", QJsonDocument(line).toJson() + full.errors);
            ++without;
        }
    }
    QVERIFY(full.lines.isEmpty() || (without > 0 && full.lines.size() == documents.size()));
    makeRoom();
    QCOMPARE(data.brokenNow().join(u"; "), QString());
    const QMap<QString, QString> since = data.results();
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QCOMPARE(since[it.key()], it.value());
    const Answer repeated = read({m_in});
    QVERIFY2(repeated.status == 1, repeated.errors); // the damaged one
    QCOMPARE(repeated.lines.size(), documents.size());
    for (const QJsonObject &line : repeated.lines)
        QVERIFY2(codeOf(line).isEmpty() || codeOf(line) == u"damaged", repeated.errors);
    QCOMPARE(data.problems().join(u"; "), QString());
    QCOMPARE(data.results().size(), documents.size());
}

void TestNoRoom::diskIsFullForACorrection()
{
    if (!noMounts.isEmpty())
        QSKIP(qPrintable(noMounts));
    if (!PrivateMounts::makeSmall(m_place, 40'000))
        QSKIP("no file system can be mounted here");
    putDocuments(m_in, testDocuments().first(1));
    QCOMPARE(read({u"--no-auto-approve"_s, m_in}).status, 0);
    const DataFolder data(m_data);
    const QMap<QString, QString> before = data.results();
    fill(0);
    const QString long_ = u"seller_name="_s + QString(50'000, u'A');
    const Answer full = run(u"correct"_s, {u"inv-000001"_s, long_});
    QCOMPARE(full.status, 1);
    QVERIFY2(full.errors.contains("[disk_full]"), full.errors);
    makeRoom();
    QCOMPARE(data.results(), before);
    QCOMPARE(data.problems().join(u"; "), QString());
    QCOMPARE(run(u"correct"_s, {u"inv-000001"_s, u"seller_name=Nordlicht"_s}).status, 0);
    QVERIFY(data.results().first().contains(u"seller_name=Nordlicht"));
}

void TestNoRoom::diskIsFullForAnExport()
{
    if (!noMounts.isEmpty())
        QSKIP(qPrintable(noMounts));
    putDocuments(m_in, testDocuments().first(3));
    m_data = m_folder->filePath(u"data"_s);
    QCOMPARE(read({m_in}).status, 0);
    if (!PrivateMounts::makeSmall(m_place, 64))
        QSKIP("no file system can be mounted here");
    writeFile(m_place + u"/earlier.csv"_s, "what was exported earlier");
    fill(0);
    for (const QString &name : {u"earlier.csv"_s, u"new.csv"_s}) {
        const Answer full = run(u"export"_s, {u"--format"_s, u"csv"_s, u"-o"_s, m_place + u'/' + name});
        QCOMPARE(full.status, 1);
        QVERIFY2(full.errors.contains("[disk_full]"), full.errors);
    }
    makeRoom();
    QCOMPARE(QDir(m_place).entryList(QDir::Files), QStringList{u"earlier.csv"_s});
    QCOMPARE(contentOf(m_place + u"/earlier.csv"_s), QByteArray("what was exported earlier"));
    QCOMPARE(DataFolder(m_data).number(u"SELECT count(*) FROM invoice WHERE exported_at IS NOT NULL"_s), 0);
    QCOMPARE(run(u"export"_s, {u"--format"_s, u"csv"_s, u"-o"_s, m_place + u"/new.csv"_s}).status, 0);
}

void TestNoRoom::folderCannotBeWritten()
{
    if (!noMounts.isEmpty())
        QSKIP(qPrintable(noMounts));
    if (!PrivateMounts::makeSmall(m_place, 40'000))
        QSKIP("no file system can be mounted here");
    putDocuments(m_in, testDocuments().first(2));
    QCOMPARE(read({m_in}).status, 0);
    const DataFolder data(m_data);
    const QMap<QString, QString> before = data.results();
    QVERIFY(PrivateMounts::setReadOnly(m_place, true));
    putDocuments(m_in, testDocuments().first(4));
    const Answer refused = read({m_in});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("cannot be written") && refused.errors.contains("[read_only]"), refused.errors);
    m_data = m_place + u"/another"_s; // and one that is not there yet
    const Answer refusedToo = read({m_in});
    QCOMPARE(refusedToo.status, 1);
    QVERIFY2(refusedToo.errors.contains("[read_only]"), refusedToo.errors);
    m_data = data.path();
    QVERIFY(PrivateMounts::setReadOnly(m_place, false));
    QCOMPARE(data.results(), before);
    QCOMPARE(read({m_in}).status, 0);
    QCOMPARE(data.problems().join(u"; "), QString());
}

void TestNoRoom::folderIsAFile()
{
    writeFile(m_data, "not a folder");
    putDocuments(m_in, testDocuments().first(1));
    const Answer refused = read({m_in});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("not a folder"), refused.errors);
    QCOMPARE(contentOf(m_data), QByteArray("not a folder"));
}

void TestNoRoom::databaseIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam").repeated(1000);
    QTest::newRow("short") << QByteArray("not a database");
    QTest::newRow("header and noise") << "SQLite format 3" + QByteArray(1, '\0') + QByteArray("noise").repeated(5000);
}

void TestNoRoom::databaseIsNone()
{
    QFETCH(QByteArray, content);
    QDir().mkpath(m_data);
    writeFile(m_data + u"/desk.sqlite"_s, content);
    putDocuments(m_in, testDocuments().first(1));
    const Answer refused = read({m_in});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("[damaged]") && refused.errors.contains("desk.sqlite") &&
                 refused.errors.contains("backup") && !refused.errors.contains("sender"),
             refused.errors);
    QCOMPARE(contentOf(m_data + u"/desk.sqlite"_s), content);
}

void TestNoRoom::databaseIsHeldForLong()
{
    putDocuments(m_in, testDocuments().first(2));
    QCOMPARE(read({m_in}).status, 0);
    const DataFolder data(m_data);
    const QMap<QString, QString> before = data.results();
    putDocuments(m_in, testDocuments().first(4));
    Answer refused;
    data.ask([&](QSqlDatabase &db) {
        QSqlQuery hold(db);
        QVERIFY(hold.exec(u"BEGIN EXCLUSIVE"_s));
        refused = read({m_in});
        QVERIFY(hold.exec(u"ROLLBACK"_s));
    });
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Another program holds the database") &&
                 refused.errors.contains("[database_locked]"),
             refused.errors);
    QCOMPARE(data.results(), before);
    QCOMPARE(read({m_in}).status, 0);
    QCOMPARE(data.problems().join(u"; "), QString());
}

void TestNoRoom::databaseIsHeldForAMoment()
{
    putDocuments(m_in, testDocuments().first(2));
    QCOMPARE(read({m_in}).status, 0);
    putDocuments(m_in, testDocuments().first(4));
    const DataFolder data(m_data);
    data.ask([&](QSqlDatabase &db) {
        QSqlQuery hold(db);
        QVERIFY(hold.exec(u"BEGIN EXCLUSIVE"_s));
        Program program(u"orchestrator"_s, readArguments(m_data, {m_in}));
        QVERIFY(program.runs(1500)); // it waits
        QVERIFY(hold.exec(u"ROLLBACK"_s));
        QCOMPARE(program.wait(), 0);
    });
    QCOMPARE(data.problems().join(u"; "), QString());
    QCOMPARE(data.imported(), 4);
}

int main(int argc, char *argv[])
{
    noMounts = PrivateMounts::enter(); // before Qt starts threads
    QCoreApplication app(argc, argv);
    TestNoRoom test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_no_room.moc"
