// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pack_document.h"
#include "core/reading/reader_pool.h"
#include "core/reading/reader_protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

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

/// The processes of that name, "(name", that this one has started.
QList<qint64> processes(const QByteArray &name)
{
    QList<qint64> found;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> rest = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
        if (stat.contains(name) && rest.value(1).toLongLong() == QCoreApplication::applicationPid())
            found.append(entry.toLongLong());
    }
    return found;
}

QList<qint64> readers()
{
    return processes("(orchestrator-re");
}

QByteArray greeting()
{
    return packFrame({FrameType::Ready, 0, packReady({true, true, true, 1})});
}

/// The answer to that request: a document without pages.
QByteArray document(quint32 request)
{
    return packFrame({FrameType::Document, request, packDocument({})});
}

/// A program in the place of the reader: says its greeting, takes the first bytes of a request, does what the shell is
/// told, answers, and waits.
class FakeReader {
public:
    FakeReader(const QByteArray &greeting, const QByteArray &answer, const QByteArray &before = ":")
    {
        write(u"greeting"_s, greeting);
        write(u"answer"_s, answer);
        write(u"reader"_s, "#!/bin/sh\ncat \"${0%reader}greeting\"\nhead -c 13 >/dev/null\n" + before +
                               "\ncat \"${0%reader}answer\"\nexec cat >/dev/null\n");
        QFile::setPermissions(m_folder.filePath(u"reader"_s), QFile::ReadOwner | QFile::ExeOwner);
    }

    ReaderPoolOptions options() const
    {
        ReaderPoolOptions made = ::options(1);
        made.program = m_folder.filePath(u"reader"_s);
        return made;
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

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

    // A machine too busy to start it is no fault of the document: what is asked may be asked again.
    void aReaderThatDoesNotGetReadyIsSaid()
    {
        ReaderPoolOptions slow = options(1);
        slow.startTimeoutMs = 50;
        QTemporaryDir folder;
        const QString program = folder.filePath(u"reader"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec cat\n"); // says nothing before it is asked
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        slow.program = program;
        ReaderPool pool(slow);
        const auto failed = pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::ReaderCrashed);
    }

    void aReaderThatBreaksTheProtocolHangsNobody_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("picture");
        const auto frame = [](FrameType type, const QByteArray &payload) { return packFrame({type, 1, payload}); };
        // The header of a frame that promises more than any answer of its kind may have.
        const auto promise = [](FrameType type, quint32 bytes) {
            QByteArray header = packFrame({type, 1, {}});
            qToBigEndian(bytes, header.data() + frameHeaderBytes - 4);
            return header;
        };
        ReadDocument crowd;
        crowd.pageCount = 1000;
        crowd.pages.resize(301);
        ReadDocument liar;
        liar.pages.resize(2);
        QTest::newRow("ready once more") << greeting() << false;
        QTest::newRow("picture for a document") << frame(FrameType::Picture, {}) << false;
        QTest::newRow("document for a picture") << frame(FrameType::Document, {}) << true;
        QTest::newRow("progress of a picture") << frame(FrameType::Progress, packProgress({0, 1})) << true;
        QTest::newRow("progress without sense") << frame(FrameType::Progress, packProgress({2, 1})) << false;
        QTest::newRow("progress of more pages than asked for")
            << frame(FrameType::Progress, packProgress({0, 100'000})) << false;
        QTest::newRow("cancelled by nobody")
            << frame(FrameType::Failure, packFailure({ErrorCode::Cancelled, {}, {}})) << false;
        QTest::newRow("a request") << frame(FrameType::Read, {}) << false;
        QTest::newRow("more pages than asked for") << frame(FrameType::Document, packDocument(crowd)) << false;
        QTest::newRow("more pages than it has") << frame(FrameType::Document, packDocument(liar)) << false;
        QTest::newRow("a picture of a gigabyte") << promise(FrameType::Picture, 1u << 30) << true;
        QTest::newRow("a picture larger than any") << promise(FrameType::Picture, 170'000'000) << true;
        QTest::newRow("a document of a gigabyte") << promise(FrameType::Document, 1u << 30) << false;
        QTest::newRow("endless progress") << promise(FrameType::Progress, 1'000'000) << false;
        QTest::newRow("an endless excuse") << promise(FrameType::Failure, 10'000'000) << false;
    }
    void aReaderThatBreaksTheProtocolHangsNobody()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, picture);
        const FakeReader fake(greeting(), answer);
        ReaderPool pool(fake.options());
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

    void withoutProtectionNothingIsOpened_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QString>("detail");
        const Error reason{ErrorCode::NotProtected, u"the kernel has no seccomp"_s, {}};
        QTest::newRow("it says why") << packFrame({FrameType::Failure, 0, packFailure(reason)}) << reason.detail;
        ReaderProtection half{true, true, false, 7};
        QTest::newRow("programs are open") << packFrame({FrameType::Ready, 0, packReady(half)}) << QString();
        half = {true, false, true, 7};
        QTest::newRow("writing is open") << packFrame({FrameType::Ready, 0, packReady(half)}) << QString();
        half = {false, true, true, 7};
        QTest::newRow("the network is open") << packFrame({FrameType::Ready, 0, packReady(half)}) << QString();
    }
    void withoutProtectionNothingIsOpened()
    {
        if (isSanitizedBuild)
            QSKIP("readers of a build with sanitizers are not locked in");
        QFETCH(QByteArray, greeting);
        QFETCH(QString, detail);
        const FakeReader fake(greeting, {});
        ReaderPool pool(fake.options());
        const auto read = pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotProtected);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY(detail.isEmpty() || read.error().detail == detail);
        QCOMPARE(pool.renderPage(bytesOf(u"invoice.pdf"_s), 0, 36, 0, 0, {}, {}).result().error().code,
                 ErrorCode::NotProtected);
        QVERIFY(!pool.protection());
    }

    void theProtectionIsTold()
    {
        const ReaderProtection said{true, true, true, 3};
        const FakeReader fake(packFrame({FrameType::Ready, 0, packReady(said)}), document(1));
        ReaderPool pool(fake.options());
        QVERIFY(!pool.protection());
        QVERIFY(pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result());
        QCOMPARE(pool.protection(), std::optional(said));
    }

    void whatBurnsTimeIsEndedAndHarmsNoOther_data()
    {
        QTest::addColumn<int>("pageMs");
        QTest::addColumn<int>("documentMs");
        QTest::newRow("a page") << 200 << 60'000;
        QTest::newRow("a document") << 60'000 << 200;
    }
    void whatBurnsTimeIsEndedAndHarmsNoOther()
    {
        QFETCH(int, pageMs);
        QFETCH(int, documentMs);
        // The first process burns, the one in its place answers.
        const FakeReader fake(greeting(), document(2), "mkdir \"$0.first\" 2>/dev/null && while :; do :; done");
        ReaderPool pool(fake.options());
        ReadOptions impatient;
        impatient.pageTimeoutMs = pageMs;
        impatient.documentTimeoutMs = documentMs;
        auto burning = pool.read(bytesOf(u"invoice.pdf"_s), impatient, {});
        auto next = pool.read(bytesOf(u"two-pages.pdf"_s), {}, {});
        QCOMPARE(burning.result().error().code, ErrorCode::Timeout);
        QVERIFY(burning.result().error().detail.contains(u"200 ms"_s));
        QVERIFY(next.result());
        QTRY_COMPARE(processes("(reader)").size(), 0);
    }

    void aFloodOfComplaintsIsDrunkUp()
    {
        const FakeReader fake(greeting(), document(1), "head -c 5000000 /dev/zero >&2");
        ReaderPool pool(fake.options());
        QVERIFY(pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result());
    }

    void aReaderIsReplacedAfterItsShare()
    {
        ReaderPoolOptions few = options(1);
        few.requestsPerProcess = 2;
        ReaderPool pool(few);
        QList<qint64> seen;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result());
            if (const auto now = readers(); i == 0)
                seen = now;
        }
        QCOMPARE(seen.size(), 1);
        QVERIFY(!readers().contains(seen.first()));
    }

    void readersSeeNoSecrets()
    {
        qputenv("SOME_SERVICE_API_KEY", "secret");
        // It answers only if the variable did not reach it.
        const FakeReader fake(greeting(), document(1), "test -z \"$SOME_SERVICE_API_KEY\" || exit 9");
        ReaderPool pool(fake.options());
        QVERIFY(pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result());
        qunsetenv("SOME_SERVICE_API_KEY");
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
