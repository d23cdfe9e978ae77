// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/ocr_engine.h"
#include "core/reading/reader_exit.h"
#include "core/reading/reader_pool.h"
#include "tests/fakes/tiny_pdf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString lockedProgram = QStringLiteral(DESK_BIN_DIR) + u"/orchestrator-reader"_s;
const QString openProgram = QStringLiteral(DESK_BIN_DIR) + u"/../tests/unlocked_reader"_s;

/// What must stand in the answer of `--prove`, and stand there as refused.
const QStringList attempts{u"inet socket"_s,
                           u"inet6 datagram socket"_s,
                           u"unix socket"_s,
                           u"netlink socket"_s,
                           u"pair of sockets"_s,
                           u"io_uring"_s,
                           u"write a file in /tmp"_s,
                           u"write a file in the working folder"_s,
                           u"create a file"_s,
                           u"open a file for writing"_s,
                           u"append to a file"_s,
                           u"empty a file"_s,
                           u"cut a file off"_s,
                           u"make a nameless file"_s,
                           u"remove a file"_s,
                           u"rename a file"_s,
                           u"link a file"_s,
                           u"make a symbolic link"_s,
                           u"make a folder"_s,
                           u"make a pipe with a name"_s,
                           u"change the rights of a file"_s,
                           u"change the owner of a file"_s,
                           u"change the times of a file"_s,
                           u"change the working folder"_s,
                           u"open a file by its handle"_s,
                           u"mount"_s,
                           u"start a process"_s,
                           u"start a program"_s,
                           u"start a program by its file"_s,
                           u"make a program in memory"_s,
                           u"start a thread"_s,
                           u"trace another process"_s,
                           u"read another process's memory"_s,
                           u"get hold of another process"_s,
                           u"end another process"_s,
                           u"leave for other namespaces"_s,
                           u"memory to write and to execute"_s,
                           u"make memory executable"_s,
                           u"memory beyond the limit"_s,
                           u"more files than allowed"_s,
                           u"set limits"_s};
/// Only a kernel with Landlock can refuse these.
const QStringList attemptsAtReading{u"read /etc/passwd"_s, u"read the folder /home"_s,
                                    u"read another process's environment"_s};

struct Proof {
    int exitCode = -1;
    QMap<QString, QString> lines; ///< what was tried, and what came of it
    QStringList leftBehind;       ///< in the working folder
};

Proof proofOf(const QString &program)
{
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, {u"--prove"_s});
    if (!process.waitForFinished(60'000))
        return {};
    Proof proof{
        process.exitCode(), {}, QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (const auto colon = line.indexOf(": "); colon > 0)
            proof.lines.insert(QString::fromUtf8(line.first(colon)), QString::fromUtf8(line.sliced(colon + 2)));
    }
    return proof;
}

ReaderPoolOptions poolOf(const QString &program)
{
    ReaderPoolOptions options;
    options.program = program;
    options.maxProcesses = 1;
    options.acceptUnprotected = program == openProgram;
    return options;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA) + u"/reading/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Chinese in a font that is neither embedded nor Latin: takes tables of /usr/share/poppler and a font of the system.
QByteArray chinesePdf()
{
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 "
           "R>>endobj\n"
           "4 0 obj<</Length 48>>stream\nBT /F1 24 Tf 20 40 Td <53D179685408540C> Tj ET\n\nendstream endobj\n"
           "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 "
           "R]>>endobj\n"
           "6 0 "
           "obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)"
           "/Supplement 2>>/DW 1000>>endobj\n"
           "trailer<</Root 1 0 R>>\n";
}

QByteArray mail()
{
    return "From: =?windows-1252?Q?M=FCller?= <m@example.com>\r\nSubject: =?koi8-r?B?89XNzcE=?=\r\n"
           "Date: Mon, 2 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n"
           "\r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           tinyInvoicePdf().toBase64() + "\r\n--x--\r\n";
}

} // namespace

class TestReaderSandbox : public QObject {
    Q_OBJECT
private slots:
    void whatIsLockedInCanDoNothingElse()
    {
        if (isSanitizedBuild)
            QSKIP("readers of a build with sanitizers are not locked in");
        const Proof proof = proofOf(lockedProgram);
        for (const QString &attempt : attempts)
            QVERIFY2(proof.lines.value(attempt) == u"refused"_s,
                     qPrintable(attempt + u": "_s + proof.lines.value(attempt, u"not tried"_s)));
        const bool landlock = proof.lines.value(u"Landlock"_s).toInt() > 0;
        for (const QString &attempt : attemptsAtReading)
            QVERIFY2(proof.lines.contains(attempt) && (!landlock || proof.lines.value(attempt) == u"refused"_s),
                     qPrintable(attempt));
        QCOMPARE(proof.lines.size(), attempts.size() + attemptsAtReading.size() + 2);
        QCOMPARE(proof.lines.value(u"protected"_s), u"yes"_s);
        QCOMPARE(proof.exitCode, 0);
        QCOMPARE(proof.leftBehind, QStringList());
    }

    // The attempts are real: where nothing is locked, what every user may do succeeds.
    void theAttemptsAreReal()
    {
        if (isSanitizedBuild)
            QSKIP("sanitizers do not survive some of the attempts");
        const Proof proof = proofOf(openProgram);
        for (const QString &attempt : {u"inet socket"_s,
                                       u"unix socket"_s,
                                       u"pair of sockets"_s,
                                       u"write a file in /tmp"_s,
                                       u"write a file in the working folder"_s,
                                       u"create a file"_s,
                                       u"open a file for writing"_s,
                                       u"append to a file"_s,
                                       u"empty a file"_s,
                                       u"cut a file off"_s,
                                       u"remove a file"_s,
                                       u"rename a file"_s,
                                       u"link a file"_s,
                                       u"make a symbolic link"_s,
                                       u"make a folder"_s,
                                       u"make a pipe with a name"_s,
                                       u"change the rights of a file"_s,
                                       u"change the owner of a file"_s,
                                       u"change the times of a file"_s,
                                       u"change the working folder"_s,
                                       u"start a process"_s,
                                       u"start a program"_s,
                                       u"make a program in memory"_s,
                                       u"start a thread"_s,
                                       u"end another process"_s,
                                       u"memory to write and to execute"_s,
                                       u"make memory executable"_s,
                                       u"memory beyond the limit"_s,
                                       u"more files than allowed"_s,
                                       u"set limits"_s})
            QVERIFY2(proof.lines.value(attempt) == u"ALLOWED"_s,
                     qPrintable(attempt + u": "_s + proof.lines.value(attempt)));
        QCOMPARE(proof.lines.value(u"protected"_s), u"NO"_s);
        QCOMPARE(proof.exitCode, 1);
        QCOMPARE(proof.leftBehind, QStringList());
    }

    void itReadsTheSameLockedIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("language");
        for (const char *name : {"invoice.pdf", "attachments.pdf", "restricted.pdf", "private-use.pdf", "blank.pdf",
                                 "scan.png", "scan.webp", "exif-6.jpg", "scan-cmyk.jpg", "scan-90.png", "two-pages.tif",
                                 "locked.pdf", "no-pages.pdf", "qr-bill.pdf", "qr-bill-scan.png"})
            QTest::newRow(name) << bytesOf(QString::fromLatin1(name)) << u"eng"_s;
        // A language that was not loaded when it was locked in.
        QTest::newRow("another language") << bytesOf(u"scan.png"_s) << u"deu"_s;
        QTest::newRow("a font that is not embedded") << tinyInvoicePdf() << u"eng"_s;
        QTest::newRow("Chinese") << chinesePdf() << u"eng"_s;
        QTest::newRow("e-mail") << mail() << u"eng"_s;
        QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='ISO-8859-15'?><a><b>\xa4 1</b></a>")
                             << u"eng"_s;
    }
    void itReadsTheSameLockedIn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, language);
        if (language != u"eng"_s && !isInstalled(language))
            QSKIP("the model of that language is not installed");
        ReadOptions options;
        options.languages = {language};
        auto lockedIn = m_locked.read(bytes, options, {});
        auto outside = m_open.read(bytes, options, {});
        auto here = lockedIn.result(), there = outside.result();
        if (!there) {
            QCOMPARE(here.error(), there.error());
            return;
        }
        QVERIFY2(here, here ? "" : qPrintable(here.error().detail));
        here->stages = there->stages = {};
        QVERIFY(*here == *there);
        const auto missing = [](const Notice &notice) { return notice.kind == ReadNotice::LanguageMissing; };
        QVERIFY(std::ranges::none_of(here->notices, missing));
        for (int page = 0; page < here->pages.size(); ++page) {
            auto drawnHere = m_locked.renderPage(bytes, page, 72, here->pages[page].turned, 0, {}, {});
            auto drawnThere = m_open.renderPage(bytes, page, 72, here->pages[page].turned, 0, {}, {});
            QVERIFY(drawnThere.result());
            QCOMPARE(drawnHere.result(), drawnThere.result());
        }
    }

    void theProtectionIsTold()
    {
        if (isSanitizedBuild)
            QSKIP("readers of a build with sanitizers are not locked in");
        QVERIFY(m_locked.read(bytesOf(u"invoice.pdf"_s), {}, {}).result());
        QVERIFY(m_locked.protection() && m_locked.protection()->isComplete());
    }

    void whatIsNotLockedInOpensNothing()
    {
        if (isSanitizedBuild)
            QSKIP("readers of a build with sanitizers are not locked in");
        ReaderPoolOptions strict = poolOf(openProgram);
        strict.acceptUnprotected = false;
        ReaderPool pool(strict);
        QCOMPARE(pool.read(bytesOf(u"invoice.pdf"_s), {}, {}).result().error().code, ErrorCode::NotProtected);
    }

private:
    static bool isInstalled(const QString &language)
    {
        return std::ranges::any_of(modelFolders(), [&](const QString &folder) {
            return QFile::exists(folder + u'/' + language + u".traineddata"_s);
        });
    }

    ReaderPool m_locked{poolOf(lockedProgram)};
    ReaderPool m_open{poolOf(openProgram)};
};

QTEST_GUILESS_MAIN(TestReaderSandbox)
#include "test_reader_sandbox.moc"
