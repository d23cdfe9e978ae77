// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/data_folder.h"
#include "tests/durability/documents.h"
#include "tests/durability/programs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int KillsInARound = 5;

/// The tests of this folder also run where only the terminal is built.
bool desktopIsBuilt()
{
    return QFile::exists(QStringLiteral(DESK_BIN_DIR "/orchestrator-desk"));
}

int numberFrom(const char *variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

} // namespace

/// Kills the real programs while they import, read and save, starts them again, and counts what is there.
class TestKills : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void losesNothing();
    void desktopResumesByItself();
    void terminalResumesWhatWasLeft();
    void readersEndWithTheirProgram();

private:
    enum class Victim : quint8 { Terminal, Desktop, Reader };
    struct Round;

    int random(int from, int to) { return m_random.bounded(from, to + 1); }
    bool waitForTheMoment(Program &program, const Round &round);
    bool killOnce(Round &round, Victim victim);
    void endAndCheck(Round &round);

    QRandomGenerator m_random;
    QList<TestDocument> m_documents;
    QMap<QString, QString> m_expected; ///< of a run that nothing disturbs
};

struct TestKills::Round {
    Round() : data(folder.filePath(u"data"_s)), in(folder.filePath(u"in"_s)) {}
    /// Makes sure that what a program printed stays true.
    void believe(const QList<QJsonObject> &lines)
    {
        for (const QJsonObject &line : lines) {
            const QString sha256 = line["document"_L1].toObject()["sha256"_L1].toString();
            if (!sha256.isEmpty())
                said.insert(sha256, line["id"_L1].toString());
        }
    }
    QTemporaryDir folder;
    DataFolder data;
    QString in;
    QMap<QString, QString> said; ///< id by SHA-256
    QStringList story;
};

void TestKills::initTestCase()
{
    const int seed = numberFrom("DESK_SEED", int(QRandomGenerator::global()->bounded(1'000'000)));
    m_random.seed(quint32(seed));
    qInfo("DESK_SEED=%d", seed);
    m_documents = testDocuments();
    Round calm;
    putDocuments(calm.in, m_documents);
    Program program(u"orchestrator"_s, readArguments(calm.data.path(), {calm.in}));
    QCOMPARE(program.wait(), 1); // one of them is damaged
    QCOMPARE(program.lines().size(), m_documents.size());
    QCOMPARE(calm.data.problems(), QStringList());
    m_expected = calm.data.results();
    QCOMPARE(m_expected.size(), m_documents.size());
}

// By what the program has done, not by the time that it took: a busy machine has the same moments.
bool TestKills::waitForTheMoment(Program &program, const Round &round)
{
    // The desktop does not end when there is nothing left to do: no more than what lies there can be waited for.
    const auto within = [most = int(QDir(round.in).entryList(QDir::Files).size())](int goal) {
        return qMin(goal, most);
    };
    switch (random(0, 3)) {
    case 0: // while it starts
        return program.runs(random(0, 150));
    case 1: { // while it imports
        const int goal = within(qMax(round.data.imported(), 0) + random(0, 2));
        return program.reaches([&] { return round.data.imported() >= goal; }) && program.runs(random(0, 20));
    }
    case 2: { // while it reads
        const int goal = within(qMax(round.data.ended(), 0) + random(0, 4));
        return program.reaches([&] { return round.data.ended() >= goal; }) && program.runs(random(0, 100));
    }
    default: { // while it saves
        const int goal = within(qMax(round.data.ended(), 0) + random(1, 3));
        return program.reaches([&] { return round.data.ended() >= goal; });
    }
    }
}

bool TestKills::killOnce(Round &round, Victim victim)
{
    const bool desktop = victim == Victim::Desktop;
    Program program(desktop ? u"orchestrator-desk"_s : u"orchestrator"_s,
                    desktop ? QStringList{u"--data-dir=%1"_s.arg(round.data.path()), round.in}
                            : readArguments(round.data.path(), {round.in}));
    bool inTime = waitForTheMoment(program, round);
    if (victim == Victim::Reader) {
        inTime = inTime && program.reaches([&] { return !program.readers().isEmpty(); });
        const QList<qint64> readers = program.readers();
        if (inTime && !readers.isEmpty())
            ::kill(pid_t(readers[random(0, int(readers.size()) - 1)]), SIGKILL);
        program.wait(); // it goes on without it
        round.believe(program.lines());
        return inTime;
    }
    program.kill();
    round.believe(program.lines());
    return inTime;
}

void TestKills::endAndCheck(Round &round)
{
    putDocuments(round.in, m_documents);
    Program last(u"orchestrator"_s, readArguments(round.data.path(), {round.in}));
    const int status = last.wait();
    const QByteArray story = round.story.join(u" "_s).toUtf8() + "\n" + last.errors();
    QVERIFY2(status == 1, story); // the damaged one
    QCOMPARE(last.lines().size(), m_documents.size());
    QVERIFY2(round.data.problems().isEmpty(), qPrintable(round.data.problems().join(u'\n') + u'\n') + story);
    const QMap<QString, QString> results = round.data.results();
    QVERIFY2(results.keys() == m_expected.keys(), story);
    const QString failed = round.data
                               .rows(u"SELECT file_name, error_code, error_detail FROM invoice "
                                     "WHERE error_code IS NOT NULL"_s)
                               .join(u'\n');
    for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it)
        QVERIFY2(results[it.key()] == it.value(),
                 qPrintable(results[it.key()] + u"\nnot\n"_s + it.value() + u'\n' + failed) + story);
    round.believe(last.lines());
    for (auto it = round.said.cbegin(); it != round.said.cend(); ++it) {
        const int id = it.value().section(u'-', 1).toInt();
        const QString now = u"SELECT lower(hex(sha256)) FROM document d JOIN invoice i ON i.document_id = d.id "
                            "WHERE i.id = %1"_s.arg(id);
        QCOMPARE(round.data.rows(now), QStringList{it.key()}); // what was printed is still what that id means
    }
}

void TestKills::losesNothing()
{
    const int kills = numberFrom("DESK_KILLS", 20);
    QElapsedTimer timer;
    timer.start();
    int done = 0, documents = 0;
    while (done < kills) {
        Round round;
        qsizetype put = 0;
        for (int i = 0; i < KillsInARound && done < kills;) {
            // Some more each time, so that there is always something to import.
            const qsizetype upTo = qMin(m_documents.size(), put + random(3, 6));
            putDocuments(round.in, m_documents.mid(put, upTo - put));
            put = upTo;
            const int dice = random(0, 9);
            const Victim last = desktopIsBuilt() ? Victim::Desktop : Victim::Terminal;
            const Victim victim = dice < 6 ? Victim::Terminal : dice < 8 ? Victim::Reader : last;
            const bool killed = killOnce(round, victim);
            round.story.append(u"%1%2"_s.arg(u"TDR"_s[int(victim)]).arg(killed ? u""_s : u"(late)"_s));
            if (killed) {
                ++i;
                ++done;
            } else if (put == m_documents.size()) {
                break; // all is read: another round
            }
            const QStringList broken = round.data.brokenAsLeft(round.folder.filePath(u"look"_s));
            QVERIFY2(broken.isEmpty(), qPrintable(round.story.join(u' ') + u'\n' + broken.join(u'\n')));
        }
        endAndCheck(round);
        if (QTest::currentTestFailed())
            return;
        documents += int(m_documents.size());
    }
    qInfo("%d kills, %d documents, %lld s", done, documents, timer.elapsed() / 1000);
}

void TestKills::desktopResumesByItself()
{
    if (!desktopIsBuilt())
        QSKIP("the desktop is not built here");
    Round round;
    putDocuments(round.in, m_documents);
    {
        Program terminal(u"orchestrator"_s, readArguments(round.data.path(), {round.in}));
        QVERIFY(terminal.reaches([&] { return round.data.ended() >= 2; }));
        terminal.kill();
    }
    const int imported = round.data.imported();
    QVERIFY(imported > round.data.ended());
    Program desktop(u"orchestrator-desk"_s, {u"--data-dir=%1"_s.arg(round.data.path())});
    QVERIFY(desktop.reaches([&] { return round.data.ended() == imported; }));
    desktop.kill();
    QCOMPARE(round.data.imported(), imported);
    endAndCheck(round);
}

void TestKills::terminalResumesWhatWasLeft()
{
    Round round;
    putDocuments(round.in, m_documents);
    {
        Program terminal(u"orchestrator"_s, readArguments(round.data.path(), {round.in}));
        QVERIFY(terminal.reaches([&] { return round.data.ended() >= 2; }));
        terminal.kill();
    }
    const int imported = round.data.imported();
    const int ended = round.data.ended();
    QVERIFY(imported > ended);
    // Another command says that something waits, and leaves it.
    const QString other = round.folder.filePath(u"other.pdf"_s);
    writeFile(other, tinyInvoicePdf("R-2026-900"));
    Program reads(u"orchestrator"_s, {u"read"_s, u"--data-dir=%1"_s.arg(round.data.path()), other});
    QCOMPARE(reads.wait(), 0);
    QVERIFY2(reads.errors().contains("--resume"), reads.errors());
    Program resumes(u"orchestrator"_s, readArguments(round.data.path(), {u"--resume"_s}));
    resumes.wait();
    QCOMPARE(round.data.ended(), imported + 1);
    QVERIFY2(resumes.lines().size() >= imported - ended - 2, resumes.errors());
    QCOMPARE(round.data.problems(), QStringList());
    Program nothingLeft(u"orchestrator"_s, readArguments(round.data.path(), {u"--resume"_s}));
    QCOMPARE(nothingLeft.wait(), 0);
    QCOMPARE(nothingLeft.lines().size(), 0);
}

void TestKills::readersEndWithTheirProgram()
{
    Round round;
    putDocuments(round.in, m_documents);
    Program terminal(u"orchestrator"_s, readArguments(round.data.path(), {round.in}));
    QVERIFY(terminal.reaches([&] { return round.data.ended() >= 1; }));
    const QList<qint64> readers = terminal.readers();
    QVERIFY(!readers.isEmpty());
    terminal.kill();
    for (const qint64 reader : readers)
        QTRY_VERIFY(::kill(pid_t(reader), 0) != 0);
}

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
