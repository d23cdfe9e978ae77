// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blob_store.h"
#include "core/storage/platform_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries)
        names += entry.isDir() ? filesIn(entry.filePath()) : QStringList{entry.filePath()};
    return names;
}

} // namespace

class TestBlobStore : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = BlobStore::open(m_folder->filePath(u"blobs"_s));
        QVERIFY(store);
        m_store = std::move(*store);
    }
    void keepsBytesByTheirHash();
    void keepsTheSameBytesOnce();
    void keepsFiles();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void findsDamage_data();
    void findsDamage();
    void healsDamage();
    void removes();
    void sweepsLeftovers();
    void isWrittenByManyThreads();
    void saysThatTheFolderCannotBeWritten();
    void saysThatSomethingIsInTheWay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BlobStore> m_store;
};

void TestBlobStore::keepsBytesByTheirHash()
{
    const QByteArray bytes("an invoice");
    const auto blob = m_store->put(bytes);
    QVERIFY(blob);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QCOMPARE(*blob, (Blob{sha256, bytes.size(), false}));
    const QString hex = QString::fromLatin1(sha256.toHex());
    QCOMPARE(filesIn(m_store->folder()), QStringList{m_store->folder() + u'/' + hex.left(2) + u'/' + hex.mid(2)});
    QCOMPARE(m_store->get(sha256).value(), bytes);
    QVERIFY(m_store->contains(sha256));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_store->pathOf(sha256)) & others));
    QVERIFY(!(QFile::permissions(m_store->folder()) & others));
}

void TestBlobStore::keepsTheSameBytesOnce()
{
    QVERIFY(!m_store->put("same").value().existed);
    const auto again = m_store->put("same");
    QVERIFY(again && again->existed);
    QCOMPARE(filesIn(m_store->folder()).size(), 1);
}

void TestBlobStore::keepsFiles()
{
    const QByteArray bytes(3'000'001, 'z'); // more than two pieces
    const QString path = m_folder->filePath(u"in.pdf"_s);
    writeFile(path, bytes);
    const auto blob = m_store->putFile(path, bytes.size());
    QVERIFY(blob);
    QCOMPARE(blob->size, bytes.size());
    QCOMPARE(m_store->get(blob->sha256).value(), bytes);
    QCOMPARE(m_store->put(bytes).value().sha256, blob->sha256);
    QVERIFY(m_store->putFile(path, bytes.size()).value().existed);
    QCOMPARE(filesIn(m_store->folder()).size(), 1);
}

void TestBlobStore::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << u"missing"_s << int(ErrorCode::NotFound);
    QTest::newRow("folder") << u"."_s << int(ErrorCode::Unreadable);
    QTest::newRow("empty") << u"empty"_s << int(ErrorCode::EmptyFile);
    QTest::newRow("large") << u"large"_s << int(ErrorCode::TooLarge);
}

void TestBlobStore::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    writeFile(m_folder->filePath(u"empty"_s), {});
    writeFile(m_folder->filePath(u"large"_s), QByteArray(101, 'x'));
    const auto blob = m_store->putFile(m_folder->filePath(path), 100);
    QVERIFY(!blob);
    QCOMPARE(int(blob.error().code), code);
    QCOMPARE(filesIn(m_store->folder()), QStringList());
    QCOMPARE(m_store->put({}).error().code, ErrorCode::EmptyFile);
}

void TestBlobStore::findsDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("one byte changed") << QByteArray("the rughte bytes");
    QTest::newRow("cut short") << QByteArray("the right");
    QTest::newRow("emptied") << QByteArray();
    QTest::newRow("longer") << QByteArray("the right bytes and more");
}

void TestBlobStore::findsDamage()
{
    QFETCH(QByteArray, content);
    const auto blob = m_store->put("the right bytes");
    QVERIFY(blob);
    writeFile(m_store->pathOf(blob->sha256), content);
    QCOMPARE(m_store->get(blob->sha256).error().code, ErrorCode::Damaged);
    QCOMPARE(m_store->get(QByteArray(32, 'n')).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->get("short").error().code, ErrorCode::InvalidArgument);
}

void TestBlobStore::healsDamage()
{
    const auto blob = m_store->put("the right bytes");
    QVERIFY(blob);
    writeFile(m_store->pathOf(blob->sha256), "wrong");
    QVERIFY(!m_store->put("the right bytes").value().existed);
    QCOMPARE(m_store->get(blob->sha256).value(), QByteArray("the right bytes"));
}

void TestBlobStore::removes()
{
    const auto blob = m_store->put("gone");
    QVERIFY(blob && m_store->remove(blob->sha256));
    QVERIFY(!m_store->contains(blob->sha256));
    QVERIFY(m_store->remove(blob->sha256));
}

void TestBlobStore::sweepsLeftovers()
{
    const QString left = m_store->folder() + u"/left.part"_s, written = m_store->folder() + u"/written.part"_s;
    writeFile(left, "half"); // of a program that was killed a moment ago
    PrivateFile writing;
    QVERIFY(writing.create(written));
    QVERIFY(writing.write("half", 4));
    QVERIFY(BlobStore::open(m_store->folder()));
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(written)); // of a program that lives
    QVERIFY(writing.keepAs(m_store->folder() + u"/kept"_s));
    QVERIFY(BlobStore::open(m_store->folder()));
    QVERIFY(QFile::exists(m_store->folder() + u"/kept"_s));
}

void TestBlobStore::isWrittenByManyThreads()
{
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 10; ++i)
                failed += !m_store->put(QByteArray::number(i));
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(filesIn(m_store->folder()).size(), 10);
}

void TestBlobStore::saysThatTheFolderCannotBeWritten()
{
    if (!QFileInfo(u"/sys/kernel"_s).isDir())
        QSKIP("no file system here that refuses new files even to root");
    QCOMPARE(BlobStore::open(u"/sys/kernel/blobs"_s).error().code, ErrorCode::ReadOnly);
}

void TestBlobStore::saysThatSomethingIsInTheWay()
{
    writeFile(m_folder->filePath(u"plain"_s), "file");
    QCOMPARE(BlobStore::open(m_folder->filePath(u"plain"_s)).error().code, ErrorCode::Io);
    const QByteArray bytes("has no room");
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    writeFile(m_store->folder() + u'/' + QString::fromLatin1(hash.toHex().left(2)), "file");
    QCOMPARE(m_store->put(bytes).error().code, ErrorCode::Io);
    QCOMPARE(filesIn(m_store->folder()).size(), 1); // nothing half done is left
}

QTEST_GUILESS_MAIN(TestBlobStore)
#include "test_blob_store.moc"
