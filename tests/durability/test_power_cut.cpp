// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/data_folder.h"
#include "tests/durability/documents.h"
#include "tests/durability/power_cut.h"
#include "tests/durability/programs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int CutsInARun = 3;

int numberFrom(const char *variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

} // namespace

/// Copies the data folder at random moments of an import, as a disk could show it after a power cut, and opens the copy
/// with the program. DESK_CUTS=100 goes on longer.
class TestPowerCut : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatWasCommitted();

private:
    struct Cut {
        QString folder;
        QString how;
        QStringList committed; ///< id and SHA-256 of what was there before the copy began
    };
    QList<Cut> cutWhileItReads(const QTemporaryDir &folder, const QString &in);
    void check(const Cut &cut, const QString &in);

    QRandomGenerator m_random;
    QList<TestDocument> m_documents = testDocuments();
    QMap<QString, QString> m_expected;
};

const QString Committed = u"SELECT i.id, lower(hex(d.sha256)) FROM invoice i JOIN document d ON d.id = i.document_id "
                          "ORDER BY i.id"_s;

QList<TestPowerCut::Cut> TestPowerCut::cutWhileItReads(const QTemporaryDir &folder, const QString &in)
{
    const DataFolder live(folder.filePath(u"data"_s));
    Program program(u"orchestrator"_s, readArguments(live.path(), {in}));
    QList<Cut> cuts;
    for (int i = 0; i < CutsInARun; ++i) {
        const int goal = m_random.bounded(3) == 0 ? 0 : live.ended() + m_random.bounded(1, 8);
        if (!program.reaches([&] { return goal == 0 ? live.imported() >= 0 : live.ended() >= goal; }) ||
            !program.runs(m_random.bounded(60)))
            break;
        Cut cut{.folder = folder.filePath(u"cut-%1"_s.arg(i)), .how = {}, .committed = live.rows(Committed)};
        cut.how = PowerCut(live, cut.folder, m_random).make(program.pid());
        cuts.append(cut);
    }
    program.wait();
    if (m_expected.isEmpty())
        m_expected = live.results();
    return cuts;
}

void TestPowerCut::check(const Cut &cut, const QString &in)
{
    Program program(u"orchestrator"_s, readArguments(cut.folder, {in}));
    const int status = program.wait();
    const QByteArray how = cut.how.toUtf8() + '\n' + program.errors();
    QVERIFY2(status == 1, how); // one document is damaged
    const DataFolder data(cut.folder);
    const QStringList now = data.rows(Committed);
    for (const QString &row : cut.committed)
        QVERIFY2(now.contains(row), how);
    QVERIFY2(data.problems().isEmpty(), how + data.problems().join(u'\n').toUtf8());
    QCOMPARE(data.results(), m_expected);
}

void TestPowerCut::keepsWhatWasCommitted()
{
    const int seed = numberFrom("DESK_SEED", int(QRandomGenerator::global()->bounded(1'000'000)));
    m_random.seed(quint32(seed));
    qInfo("DESK_SEED=%d", seed);
    const int wanted = numberFrom("DESK_CUTS", 6);
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < wanted;) {
        QTemporaryDir folder;
        const QString in = folder.filePath(u"in"_s);
        putDocuments(in, m_documents);
        const QList<Cut> cuts = cutWhileItReads(folder, in);
        for (const Cut &cut : cuts) {
            check(cut, in);
            if (QTest::currentTestFailed())
                return;
            ++done;
        }
    }
    qInfo("%d cuts, %lld s", wanted, timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "test_power_cut.moc"
