// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_pool.h"

#include "core/reading/reader_protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA) + u"/reading/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReaderPoolOptions options(int processes)
{
    ReaderPoolOptions made;
    made.program = QStringLiteral(DESK_BIN_DIR) + u"/orchestrator-reader"_s;
    made.maxProcesses = processes;
    return made;
}

/// OCR of sixty pages: longer than any test waits.
ReadOptions slow()
{
    ReadOptions made;
    made.forceOcr = true;
    return made;
}

/// The readers that this process has started.
QList<qint64> readers()
{
    QList<qint64> found;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> rest = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
        if (stat.contains("(orchestrator-re") && rest.value(1).toLongLong() == QCoreApplication::applicationPid())
            found.append(entry.toLongLong());
    }
    return found;
}

} // namespace

class TestReaderPool : public QObject {
    Q_OBJECT
private slots:
    void readsAndDraws()
    {
        ReaderPool pool(options(1));
        auto read = pool.read(bytesOf(u"invoice.pdf"_s), {}, {});
        const auto document = read.result();
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        QCOMPARE(document->pages.size(), 1);
        for (int dpi : {72, 36}) {
            const auto image = pool.renderPage(bytesOf(u"invoice.pdf"_s), 0, dpi, 0, 0, {}, {}).result();
            QVERIFY(image);
            QCOMPARE(image->width(), 420 * dpi / 72);
        }
    }

    void oneBadFileHarmsNoOther()
    {
        ReaderPool pool(options(2));
        const QList<QByteArray> files{
            bytesOf(u"invoice.pdf"_s), "rubbish", {}, bytesOf(u"locked.pdf"_s), bytesOf(u"two-pages.pdf"_s)};
        QList<QFuture<Result<ReadDocument>>> futures;
        for (const QByteArray &bytes : files)
            futures.append(pool.read(bytes, {}, {}));
        QVERIFY(futures[0].result());
        QCOMPARE(futures[1].result().error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(futures[2].result().error().code, ErrorCode::EmptyFile);
        QCOMPARE(futures[3].result().error().code, ErrorCode::PasswordProtected);
        QCOMPARE(futures[4].result()->pages.size(), 2);
    }

    void aDeadReaderIsReplaced()
    {
        ReaderPool pool(options(1));
        std::atomic<bool> begun = false;
        auto doomed = pool.read(bytesOf(u"many-pages.pdf"_s), slow(), {}, [&](int done, int) { begun = done > 0; });
        auto next = pool.read(bytesOf(u"invoice.pdf"_s), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(begun, 30'000);
        const QList<qint64> processes = readers();
        QCOMPARE(processes.size(), 1);
        ::kill(pid_t(processes.first()), SIGKILL);
        const auto failed = doomed.result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::ReaderCrashed);
        QVERIFY(failed.error().detail.contains(QString::number(SIGKILL)));
        QVERIFY(next.result());
    }

    void cancelledAtOnce()
    {
        ReaderPool pool(options(1));
        std::stop_source source, waitingSource;
        std::atomic<bool> begun = false;
        auto running =
            pool.read(bytesOf(u"many-pages.pdf"_s), slow(), source.get_token(), [&](int, int) { begun = true; });
        auto waiting = pool.read(bytesOf(u"many-pages.pdf"_s), slow(), waitingSource.get_token());
        auto last = pool.read(bytesOf(u"invoice.pdf"_s), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(begun, 30'000);
        waitingSource.request_stop();
        source.request_stop();
        QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
        QVERIFY(last.result());
    }

    void cancelledBeforeItBegan()
    {
        ReaderPool pool(options(1));
        std::stop_source source;
        source.request_stop();
        QCOMPARE(pool.read(bytesOf(u"invoice.pdf"_s), {}, source.get_token()).result().error().code,
                 ErrorCode::Cancelled);
    }

    void deadlines_data()
    {
        QTest::addColumn<int>("pageMs");
        QTest::addColumn<int>("documentMs");
        QTest::newRow("document") << 20'000 << 300;
        QTest::newRow("page") << 1 << 60'000;
    }
    void deadlines()
    {
        QFETCH(int, pageMs);
        QFETCH(int, documentMs);
        ReaderPool pool(options(1));
        ReadOptions impatient = slow();
        impatient.pageTimeoutMs = pageMs;
        impatient.documentTimeoutMs = documentMs;
        const auto failed = pool.read(bytesOf(u"many-pages.pdf"_s), impatient, {}).result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Timeout);
        QVERIFY(pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result());
    }

    void picturesDoNotWaitForReads()
    {
        ReaderPool pool(options(1));
        std::stop_source source;
        std::atomic<bool> begun = false;
        auto slowRead =
            pool.read(bytesOf(u"many-pages.pdf"_s), slow(), source.get_token(), [&](int, int) { begun = true; });
        QTRY_VERIFY_WITH_TIMEOUT(begun, 30'000);
        QVERIFY(pool.renderPage(bytesOf(u"invoice.pdf"_s), 0, 36, 0, 0, {}, {}).result());
        QVERIFY(!slowRead.isFinished());
        source.request_stop();
    }

    void asManyProcessesAsAllowed()
    {
        ReaderPool pool(options(2));
        std::stop_source source;
        QList<QFuture<Result<ReadDocument>>> futures;
        std::atomic<int> begun = 0;
        for (int i = 0; i < 4; ++i)
            futures.append(pool.read(bytesOf(u"many-pages.pdf"_s), slow(), source.get_token(),
                                     [&](int done, int) { begun += done == 0 ? 1 : 0; }));
        QTRY_COMPARE_WITH_TIMEOUT(begun, 2, 30'000);
        QCOMPARE(readers().size(), 2);
        source.request_stop();
    }

    void closesWithWorkLeft()
    {
        QFuture<Result<ReadDocument>> running, waiting;
        {
            ReaderPool pool(options(1));
            std::atomic<bool> begun = false;
            running = pool.read(bytesOf(u"many-pages.pdf"_s), slow(), {}, [&](int, int) { begun = true; });
            waiting = pool.read(bytesOf(u"invoice.pdf"_s), {}, {});
            QTRY_VERIFY_WITH_TIMEOUT(begun, 30'000);
        }
        QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(readers().size(), 0);
    }

    void aMissingProgramIsSaid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("not there") << u"/nowhere/orchestrator-reader"_s;
        QTest::newRow("another program") << u"/bin/false"_s;
        QTest::newRow("talks nonsense") << u"/bin/echo"_s;
    }
    void aMissingProgramIsSaid()
    {
        QFETCH(QString, program);
        ReaderPoolOptions wrong = options(1);
        wrong.program = program;
        ReaderPool pool(wrong);
        const auto failed = pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Internal);
        QVERIFY(!failed.error().detail.isEmpty());
    }

    void aReaderThatBreaksTheProtocolHangsNobody_data()
    {
        // Frames: "ODRF", type, request, size, payload; it gets ready, takes the first bytes of a request, answers.
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("picture");
        const QByteArray ready = "ODRF\\001\\0\\0\\0\\0\\0\\0\\0\\004\\0\\0\\0\\002"; // protocolVersion
        QTest::newRow("ready once more") << ready << false;
        QTest::newRow("picture for a document") << QByteArray("ODRF\\007\\0\\0\\0\\001\\0\\0\\0\\0") << false;
        QTest::newRow("document for a picture") << QByteArray("ODRF\\006\\0\\0\\0\\001\\0\\0\\0\\0") << true;
        QTest::newRow("progress of a picture")
            << QByteArray("ODRF\\005\\0\\0\\0\\001\\0\\0\\0\\010\\0\\0\\0\\0\\0\\0\\0\\001") << true;
        QTest::newRow("cancelled by nobody")
            << QByteArray("ODRF\\010\\0\\0\\0\\001\\0\\0\\0\\011\\015\\0\\0\\0\\0\\0\\0\\0\\0") << false;
        QTest::newRow("a request") << QByteArray("ODRF\\002\\0\\0\\0\\001\\0\\0\\0\\0") << false;
    }
    void aReaderThatBreaksTheProtocolHangsNobody()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, picture);
        QTemporaryDir folder;
        ReaderPoolOptions wrong = options(1);
        wrong.program = folder.filePath(u"reader"_s);
        QFile script(wrong.program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        const QByteArray version = "\\0" + QByteArray::number(protocolVersion, 8).rightJustified(2, '0');
        script.write("#!/bin/sh\nprintf 'ODRF\\001\\0\\0\\0\\0\\0\\0\\0\\004\\0\\0\\0" + version +
                     "'\nhead -c 13 >/dev/null\nprintf '" +
                     answer + "'\nexec cat >/dev/null\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        ReaderPool pool(wrong);
        QElapsedTimer timer;
        timer.start();
        const auto code = [&] {
            const QByteArray bytes = bytesOf(u"invoice.pdf"_s);
            return picture ? pool.renderPage(bytes, 0, 36, 0, 0, {}, {}).result().error().code
                           : pool.read(bytes, {}, {}).result().error().code;
        };
        QCOMPARE(code(), ErrorCode::Protocol);
        QVERIFY2(timer.elapsed() < 10'000, "it was found out by a deadline only");
    }

    void outOfMemoryIsSaid()
    {
        ReaderPoolOptions poor = options(1);
        poor.memoryLimitMb = 400;
        ReaderPool pool(poor);
        const auto image = pool.renderPage(bytesOf(u"huge-page.pdf"_s), 0, 600, 0, 0, {}, {}).result();
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers need more addresses than the limit");
#endif
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::OutOfMemory);
    }
};

QTEST_GUILESS_MAIN(TestReaderPool)
#include "test_reader_pool.moc"
