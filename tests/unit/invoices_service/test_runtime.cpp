// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestRuntime : public QObject {
    Q_OBJECT
private slots:
    void makesAFolderOfItsOwn();
    void twoAtATimeSeeTheSame();
    void folderThatCannotBe();
    void readerThatIsMissing();
    void folderFromTheEnvironment();

private:
    QTemporaryDir m_folder;
};

void TestRuntime::makesAFolderOfItsOwn()
{
    const QString data = m_folder.filePath(u"new/data"_s);
    const auto runtime = Runtime::open({.dataDir = data, .readerProgram = {}, .actor = {}});
    QVERIFY2(runtime, runtime ? "" : qPrintable(runtime.error().detail));
    QCOMPARE((*runtime)->dataDir(), data);
    QVERIFY(QFile::exists(data + u"/desk.sqlite"_s));
    QVERIFY(QDir(data + u"/blobs"_s).exists());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(data) & others));
    QVERIFY(!(QFile::permissions(data + u"/desk.sqlite"_s) & others));
}

void TestRuntime::twoAtATimeSeeTheSame()
{
    const RuntimeOptions options{.dataDir = m_folder.filePath(u"shared"_s), .readerProgram = {}, .actor = {}};
    const auto one = Runtime::open(options);
    const auto other = Runtime::open(options);
    QVERIFY(one && other);
    const QString path = m_folder.filePath(u"a.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF");
    file.close();
    auto imported = (*one)->invoices().import({path}, {});
    QVERIFY(QTest::qWaitFor([&] { return imported.isFinished(); }));
    auto ids = (*other)->invoices().ids({});
    QVERIFY(QTest::qWaitFor([&] { return ids.isFinished(); }));
    QCOMPARE(ids.result().value().size(), 1);
}

void TestRuntime::folderThatCannotBe()
{
    const QString file = m_folder.filePath(u"a-file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QVERIFY(!Runtime::open({.dataDir = file, .readerProgram = {}, .actor = {}}));
    QVERIFY(!Runtime::open({.dataDir = file + u"/below"_s, .readerProgram = {}, .actor = {}}));
}

void TestRuntime::readerThatIsMissing()
{
    const auto runtime = Runtime::open(
        {.dataDir = m_folder.filePath(u"no-reader"_s), .readerProgram = u"/no/such/reader"_s, .actor = {}});
    QVERIFY(runtime.has_value());
    InvoiceService &invoices = (*runtime)->invoices();
    QSignalSpy finished(&invoices, &InvoiceService::finished);
    invoices.startReading(1);
    const QString path = m_folder.filePath(u"b.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    auto imported = invoices.import({path}, {});
    QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, 30'000));
    auto read = invoices.invoice(imported.result().value().first().invoice.value());
    QVERIFY(QTest::qWaitFor([&] { return read.isFinished(); }));
    QCOMPARE(read.result()->status, InvoiceStatus::Failed);
    QCOMPARE(read.result()->error.code, ErrorCode::Internal);
}

void TestRuntime::folderFromTheEnvironment()
{
    qputenv("ORCHESTRATOR_DATA_DIR", "/elsewhere");
    QCOMPARE(defaultDataDir(), u"/elsewhere"_s);
    qunsetenv("ORCHESTRATOR_DATA_DIR");
    QVERIFY(defaultDataDir().endsWith(u"/orchestrator-desk"_s));
}

QTEST_GUILESS_MAIN(TestRuntime)
#include "test_runtime.moc"
