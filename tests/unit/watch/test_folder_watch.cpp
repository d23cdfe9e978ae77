// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/folder_watch.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Quick = 20; // milliseconds

/// A folder that is watched, and what was said of it.
class Watched {
public:
    explicit Watched(ServiceBench &bench, const QString &folder, const FolderWatchOptions &options = {})
        : m_folder(folder)
    {
        FolderWatchOptions quick = options;
        quick.folder = folder;
        quick.patience = {.settleMs = Quick, .emptyMs = 5 * Quick};
        quick.pollMs = Quick;
        m_watch = std::make_unique<FolderWatch>(WatchedImport::Parts{*bench.database, *bench.service, *bench.settings},
                                                quick);
        QObject::connect(m_watch.get(), &FolderWatch::documentDone, m_watch.get(),
                         [this](const WatchedDocument &document) { documents.append(document); });
        QObject::connect(m_watch.get(), &FolderWatch::noted, m_watch.get(),
                         [this](const WatchNote &note) { notes.append(note); });
        QObject::connect(m_watch.get(), &FolderWatch::workedOff, m_watch.get(), [this] { ended = true; });
        m_watch->start();
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList list;
        for (const WatchedDocument &document : documents)
            list.append(document.path.mid(m_folder.size() + 1));
        list.sort();
        return list;
    }
    [[nodiscard]] qint64 count(WatchNote::Kind kind) const { return std::ranges::count(notes, kind, &WatchNote::kind); }
    /// How many files were passed over in silence.
    [[nodiscard]] qint64 known() const
    {
        qint64 sum = 0;
        for (const WatchNote &note : notes)
            sum += note.kind == WatchNote::Kind::Known ? note.count : 0;
        return sum;
    }

    QList<WatchedDocument> documents;
    QList<WatchNote> notes;
    bool ended = false;

private:
    QString m_folder;
    std::unique_ptr<FolderWatch> m_watch;
};

} // namespace

class TestFolderWatch : public QObject {
    Q_OBJECT

    std::unique_ptr<ServiceBench> m_bench;

    /// A document in the watched folder.
    QString put(const QString &name, const QByteArray &bytes = {})
    {
        QDir().mkpath(QFileInfo(m_bench->folder.filePath(u"in/"_s + name)).path());
        return m_bench->file(u"in/"_s + name, ublDocument({}), bytes);
    }
    [[nodiscard]] QString folder() const { return m_bench->folder.filePath(u"in"_s); }
    [[nodiscard]] bool isThere(const QString &name) const
    {
        return QFile::exists(m_bench->folder.filePath(u"in/"_s + name));
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<ServiceBench>();
        m_bench->service->startReading(2, ReadingScope::OwnImports);
        QDir().mkpath(folder());
    }
    void cleanup() { m_bench.reset(); }

    void readsWhatIsThereAndWhatComes()
    {
        put(u"a.xml"_s);
        Watched watched(*m_bench, folder());
        QTRY_COMPARE(watched.documents.size(), 1);
        put(u"b.xml"_s);
        put(u".hidden.xml"_s);
        put(u"sub/c.xml"_s);
        QTRY_COMPARE(watched.paths(), (QStringList{u"a.xml"_s, u"b.xml"_s}));
        QVERIFY(watched.documents[0].invoice && !watched.documents[0].duplicate);
        QCOMPARE(watched.documents[1].invoice->path, folder() + u"/b.xml"_s);
        QCOMPARE(watched.count(WatchNote::Kind::Watching), 1);
        QVERIFY(isThere(u"a.xml"_s) && isThere(u"b.xml"_s)); // kept
    }

    void looksIntoSubFoldersIfAsked()
    {
        put(u"sub/deeper/c.xml"_s);
        put(u"Imported/d.xml"_s);
        Watched watched(*m_bench, folder(), {.recursive = true});
        QTRY_COMPARE(watched.paths(), QStringList{u"sub/deeper/c.xml"_s});
        put(u"later/e.xml"_s);
        QTRY_COMPARE(watched.paths(), (QStringList{u"later/e.xml"_s, u"sub/deeper/c.xml"_s}));
    }

    void sameBytesAreToldOnce()
    {
        put(u"a.xml"_s, "same");
        {
            Watched watched(*m_bench, folder());
            QTRY_COMPARE(watched.documents.size(), 1);
            put(u"b.xml"_s, "same");
            QTRY_COMPARE(watched.documents.size(), 2);
            QVERIFY(watched.documents[1].duplicate);
            QCOMPARE(watched.documents[1].invoice->id, watched.documents[0].invoice->id);
        }
        Watched again(*m_bench, folder()); // a restart
        QTRY_COMPARE(again.known(), 2);
        QCOMPARE(again.documents.size(), 0);
        QCOMPARE(m_bench->reader.reads(), 1);
    }

    void trashStaysTrash()
    {
        put(u"a.xml"_s);
        {
            Watched watched(*m_bench, folder());
            QTRY_COMPARE(watched.documents.size(), 1);
        }
        const InvoiceId id = await(m_bench->service->ids({})).value().first();
        QVERIFY(await(m_bench->filing->trash({id})));
        Watched again(*m_bench, folder());
        QTRY_COMPARE(again.known(), 1);
        QVERIFY(m_bench->invoice(id).trashedAt.isValid());
    }

    void resumesWhatWasCancelled()
    {
        put(u"a.xml"_s);
        m_bench->reader.hold(true);
        {
            Watched watched(*m_bench, folder());
            QTRY_COMPARE(m_bench->reader.reads(), 1);
        }
        m_bench->service->cancelReading();
        QTRY_COMPARE(m_bench->finished.size(), 1);
        m_bench->reader.hold(false);
        Watched again(*m_bench, folder());
        QTRY_COMPARE(again.documents.size(), 1);
        QVERIFY(again.documents[0].invoice->readAt.isValid() && !again.documents[0].duplicate);
    }

    void saysWhatOthersCancel()
    {
        put(u"a.xml"_s);
        m_bench->reader.hold(true);
        Watched watched(*m_bench, folder(), {.moves = true});
        QTRY_COMPARE(m_bench->reader.reads(), 1);
        m_bench->service->cancelReading();
        QTRY_COMPARE(watched.documents.size(), 1);
        QCOMPARE(watched.documents[0].invoice.error().code, ErrorCode::Cancelled);
        m_bench->reader.hold(false);
        QVERIFY(isThere(u"a.xml"_s));
    }

    void movesWhatIsRead()
    {
        put(u"Imported/a.xml"_s, "an earlier one");
        put(u"a.xml"_s, "good");
        put(u"sub/b.xml"_s, "good"); // a duplicate is stored as well
        m_bench->file(u"in/bad.xml"_s, fail(ErrorCode::Damaged), "bad");
        Watched watched(*m_bench, folder(), {.recursive = true, .moves = true});
        QTRY_COMPARE(watched.count(WatchNote::Kind::Moved), 3);
        QVERIFY(isThere(u"Imported/a.xml"_s) && isThere(u"Imported/a (2).xml"_s));
        QVERIFY(isThere(u"Imported/sub/b.xml"_s) && isThere(u"Failed/bad.xml"_s));
        QVERIFY(!isThere(u"a.xml"_s) && !isThere(u"sub/b.xml"_s) && !isThere(u"bad.xml"_s));
        QCOMPARE(watched.documents.size(), 3);
    }

    void movesWhatWasKeptWhenAskedTo()
    {
        put(u"a.xml"_s);
        Watched watched(*m_bench, folder());
        QTRY_COMPARE(watched.documents.size(), 1);
        Settings settings = m_bench->settings->values();
        settings.watchMoves = true;
        settings.watchImportedFolder = u"Erledigt"_s;
        QVERIFY(await(m_bench->settings->set(settings)));
        QTRY_VERIFY(isThere(u"Erledigt/a.xml"_s) && !isThere(u"a.xml"_s));
        QCOMPARE(watched.documents.size(), 1);
    }

    void keepsWhatCannotBeMoved()
    {
        put(u"a.xml"_s);
        put(u"b.xml"_s);
        m_bench->file(u"in/Imported"_s, ublDocument({}), "a file where the folder should be");
        Watched watched(*m_bench, folder(), {.moves = true});
        QTRY_COMPARE(watched.documents.size(), 2);
        QTRY_COMPARE(watched.count(WatchNote::Kind::NotMoved), 1); // said once
        QVERIFY(isThere(u"a.xml"_s) && isThere(u"b.xml"_s));
    }

    void waitsForAFolderThatIsGone()
    {
        put(u"a.xml"_s);
        Watched watched(*m_bench, folder());
        QTRY_COMPARE(watched.documents.size(), 1);
        const QString away = m_bench->folder.filePath(u"away"_s);
        QVERIFY(QDir().rename(folder(), away));
        QTRY_COMPARE(watched.count(WatchNote::Kind::Gone), 1);
        m_bench->file(u"away/b.xml"_s, ublDocument({}), "b");
        QVERIFY(QDir().rename(away, folder()));
        QTRY_COMPARE(watched.count(WatchNote::Kind::Back), 1);
        QTRY_COMPARE(watched.paths(), (QStringList{u"a.xml"_s, u"b.xml"_s}));
        QCOMPARE(m_bench->reader.reads(), 2); // the first one is known
    }

    void twoWatchersDoNoHarm()
    {
        for (int i = 0; i < 6; ++i)
            put(u"%1.xml"_s.arg(i));
        Watched one(*m_bench, folder(), {.moves = true});
        Watched two(*m_bench, folder(), {.moves = true});
        QTRY_COMPARE(QDir(folder() + u"/Imported"_s).entryList(QDir::Files).size(), 6);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 0);
        QCOMPARE(await(m_bench->service->ids({})).value().size(), 6);
        QTRY_COMPARE(one.count(WatchNote::Kind::Moved) + two.count(WatchNote::Kind::Moved), 6);
        QCOMPARE(one.count(WatchNote::Kind::NotMoved) + two.count(WatchNote::Kind::NotMoved), 0);
    }

    void worksOffAndEnds()
    {
        for (int i = 0; i < 100; ++i) // more than are under way at a time
            put(u"%1.xml"_s.arg(i, 3, 10, '0'_L1));
        put(u"empty.xml"_s, " ");
        QFile(m_bench->folder.filePath(u"in/empty.xml"_s)).resize(0);
        Watched watched(*m_bench, folder(), {.once = true});
        QTRY_VERIFY(watched.ended);
        QCOMPARE(watched.documents.size(), 101);
        QCOMPARE(std::ranges::count_if(watched.documents, [](const auto &d) { return !d.invoice; }), 1);
        Watched nowhere(*m_bench, folder() + u"/none"_s, {.once = true});
        QTRY_VERIFY(nowhere.ended);
        QCOMPARE(nowhere.count(WatchNote::Kind::Gone), 1);
    }

    void asksAgainWithAPassword()
    {
        const QString path = m_bench->folder.filePath(u"in/a.pdf"_s);
        m_bench->file(u"in/a.pdf"_s, fail(ErrorCode::PasswordProtected), "locked");
        {
            Watched watched(*m_bench, folder());
            QTRY_COMPARE(watched.documents.size(), 1);
            QCOMPARE(watched.documents[0].invoice->error.code, ErrorCode::PasswordProtected);
        }
        FolderWatchOptions options;
        options.import.password = u"sesame"_s;
        Watched again(*m_bench, folder(), options);
        QTRY_COMPARE(again.documents.size(), 1);
        QCOMPARE(m_bench->reader.lastOptions().password, u"sesame"_s);
    }
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "test_folder_watch.moc"
