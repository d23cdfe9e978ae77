// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blob_store.h"
#include "core/storage/database.h"
#include "core/storage/platform_file.h"
#include "core/storage/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#ifdef __linux__
#include <dlfcn.h>
#include <unistd.h>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QMutex mutex;
QStringList story; ///< "sync NAME", "rename NAME": what reached the disk, in order

void note(const QString &what, const QString &path)
{
    const QMutexLocker lock(&mutex);
    story.append(what + u' ' + QFileInfo(path).fileName());
}

QString pathOf(int handle)
{
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(handle));
}

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

// In front of those of the C library, for SQLite as well: the program exports them.
extern "C" {
int fsync(int handle)
{
    note(u"sync"_s, pathOf(handle));
    return next<int(int)>("fsync")(handle);
}
int fdatasync(int handle)
{
    note(u"sync"_s, pathOf(handle));
    return next<int(int)>("fdatasync")(handle);
}
int rename(const char *from, const char *to) noexcept
{
    note(u"rename"_s, QFile::decodeName(to));
    return next<int(const char *, const char *)>("rename")(from, to);
}
}

/// What a power cut leaves depends on the order in which things are on the disk; here it is written down.
class TestSyncOrder : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_blobs = std::move(BlobStore::open(m_folder->filePath(u"blobs"_s))).value();
        m_database = std::move(Database::open(m_folder->filePath(u"desk.sqlite"_s), m_clock)).value();
        forget();
    }
    void cleanup()
    {
        m_database.reset();
        m_blobs.reset();
    }

    void blobIsThereBeforeItsRow()
    {
        const QByteArray bytes = "an invoice";
        const Blob blob = m_blobs->put(bytes).value();
        writeARow();
        const QString hex = QString::fromLatin1(blob.sha256.toHex());
        const QStringList happened = told();
        const qsizetype content = indexOf(happened, u".part"_s), name = happened.indexOf(u"rename "_s + hex.mid(2));
        const qsizetype folder = happened.indexOf(u"sync "_s + hex.left(2), name);
        const qsizetype row = happened.indexOf(u"sync desk.sqlite-wal"_s);
        QVERIFY2(content >= 0 && content < name && name < folder && folder < row, qPrintable(happened.join(u", "_s)));
        QVERIFY(happened.contains(u"sync blobs"_s)); // the new folder in it
    }
    void knownBlobIsWaitedForToo()
    {
        const Blob blob = m_blobs->put("an invoice").value();
        forget();
        QVERIFY(m_blobs->put("an invoice")->existed); // who put it there may have died before the disk had its name
        const QString folder = QString::fromLatin1(blob.sha256.toHex()).left(2);
        QVERIFY2(told().contains(u"sync "_s + folder), qPrintable(told().join(u", "_s)));
        m_blobs = std::move(BlobStore::open(m_folder->filePath(u"blobs"_s))).value();
        QVERIFY(told().contains(u"sync blobs"_s));
    }
    void everyCommitIsWaitedFor()
    {
        for (int i = 0; i < 3; ++i) {
            forget();
            writeARow();
            QVERIFY2(told().contains(u"sync desk.sqlite-wal"_s), qPrintable(told().join(u", "_s)));
        }
    }
    void dataFolderItselfIsThere()
    {
        QVERIFY(makePrivateFolder(m_folder->filePath(u"a/b"_s)));
        const QStringList happened = told();
        QVERIFY2(happened.contains(u"sync a"_s) &&
                     happened.contains(u"sync "_s + QFileInfo(m_folder->path()).fileName()),
                 qPrintable(happened.join(u", "_s)));
    }

private:
    static qsizetype indexOf(const QStringList &happened, const QString &end)
    {
        for (qsizetype i = 0; i < happened.size(); ++i) {
            if (happened[i].startsWith(u"sync ") && happened[i].endsWith(end))
                return i;
        }
        return -1;
    }
    static QStringList told()
    {
        const QMutexLocker lock(&mutex);
        return story;
    }
    static void forget()
    {
        const QMutexLocker lock(&mutex);
        story.clear();
    }
    void writeARow()
    {
        const auto written =
            m_database->write([](WriteTransaction &tx) { return tx.changed(Entity::Setting, 1, ChangeKind::Updated); });
        QVERIFY(QFuture<Result<>>(written).result());
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BlobStore> m_blobs;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSyncOrder)
#include "test_sync_order.moc"
#else
int main()
{
    return 0;
}
#endif
