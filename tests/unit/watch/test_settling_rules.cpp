// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/folder_scan.h"
#include "core/invoices/watch/move_file.h"
#include "core/invoices/watch/settling_rules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// What is decided about files before anything is imported: which are there, which are complete, where they may go.
class TestSettlingRules : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QByteArray &bytes = "x")
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList names(const QList<FoundFile> &files)
    {
        QStringList list;
        for (const FoundFile &file : files)
            list.append(file.name);
        return list;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void takesWhatDidNotChange()
    {
        SettlingRules rules({.settleMs = 2'000, .emptyMs = 60'000});
        const FoundFile a{u"a.pdf"_s, 10, 100, false};
        QCOMPARE(rules.look({a}, 0).size(), 0); // one look says nothing
        QCOMPARE(rules.look({a}, 1'999).size(), 0);
        QCOMPARE(rules.look({a}, 2'000), QList{a});
        QCOMPARE(rules.look({a}, 4'000), QList{a}); // still not begun
        rules.begin(a);
        QCOMPARE(rules.look({a}, 9'000).size(), 0);
        QCOMPARE(rules.waiting(), 0);
    }

    void waitsForWhatGrows()
    {
        SettlingRules rules({.settleMs = 2'000, .emptyMs = 60'000});
        FoundFile a{u"a.pdf"_s, 10, 100, false};
        for (qint64 now = 0; now < 20'000; now += 1'500) {
            a.size += 10;
            QCOMPARE(rules.look({a}, now).size(), 0);
        }
        QCOMPARE(rules.unsettled(), QStringList{a.name});
        QCOMPARE(rules.look({a}, 19'500 + 2'000), QList{a});
    }

    void timesOfFilesAreOnlyCompared_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::newRow("in the future") << qint64(1) << (qint64(1) << 62);
        QTest::newRow("set back") << (qint64(1) << 62) << qint64(-5);
    }
    void timesOfFilesAreOnlyCompared()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, second);
        SettlingRules rules({.settleMs = 100, .emptyMs = 1'000});
        QCOMPARE(rules.look({{u"a.pdf"_s, 10, first, false}}, 0).size(), 0);
        QCOMPARE(rules.look({{u"a.pdf"_s, 10, second, false}}, 100).size(), 0); // it changed
        QCOMPARE(rules.look({{u"a.pdf"_s, 10, second, false}}, 200).size(), 1);
    }

    void isPatientWithEmptyAndHalfFiles()
    {
        SettlingRules rules({.settleMs = 2'000, .emptyMs = 60'000});
        const FoundFile empty{u"empty.pdf"_s, 0, 1, false};
        const FoundFile download{u"download.pdf"_s, 0, 1, true};   // the browser's placeholder
        const FoundFile leftOver{u"left-over.pdf"_s, 10, 1, true}; // with an old part beside it
        const QList<FoundFile> all{empty, download, leftOver};
        QCOMPARE(rules.look(all, 0).size(), 0);
        QCOMPARE(rules.look(all, 59'999).size(), 0);
        QCOMPARE(rules.look(all, 60'000), (QList{empty, leftOver}));
        QCOMPARE(rules.unsettled(), QStringList{u"download.pdf"_s});
    }

    void beginsAgainWhatIsAnotherFile()
    {
        SettlingRules rules({.settleMs = 100, .emptyMs = 100});
        const FoundFile a{u"a.pdf"_s, 10, 1, false};
        const FoundFile other{u"a.pdf"_s, 11, 1, false};
        QCOMPARE(rules.look({a}, 0).size(), 0);
        QCOMPARE(rules.look({a}, 100).size(), 1);
        rules.begin(a);
        QCOMPARE(rules.look({other}, 200).size(), 0);
        rules.begin(a); // too late: it is another one
        QCOMPARE(rules.look({other}, 300), QList{other});
        rules.begin(other);
        QCOMPARE(rules.look({}, 400).size(), 0); // gone, and forgotten
        QCOMPARE(rules.look({other}, 500).size(), 0);
        QCOMPARE(rules.look({other}, 600), QList{other});
    }

    void triesAgainLater()
    {
        SettlingRules rules({.settleMs = 100, .emptyMs = 100});
        const FoundFile a{u"a.pdf"_s, 10, 1, false};
        QCOMPARE(rules.look({a}, 0).size(), 0);
        QCOMPARE(rules.look({a}, 100).size(), 1);
        rules.begin(a);
        rules.retry(a, 5'000);
        QCOMPARE(rules.look({a}, 4'999).size(), 0);
        QCOMPARE(rules.waiting(), 1);
        QCOMPARE(rules.look({a}, 5'000), QList{a});
        rules.begin(a);
        rules.startOver();
        QCOMPARE(rules.look({a}, 5'001), QList{a});
    }

    void isWorkedOffOnceAllHadTheirTime()
    {
        SettlingRules rules({.settleMs = 100, .emptyMs = 100});
        const FoundFile a{u"a.pdf"_s, 10, 1, false};
        const FoundFile late{u"late.pdf"_s, 10, 1, false};
        QVERIFY(!rules.isWorkedOff());
        QCOMPARE(rules.look({a}, 1'000).size(), 0); // a busy machine: the first look comes late
        QVERIFY(!rules.isWorkedOff());
        QCOMPARE(rules.look({a}, 1'099).size(), 0);
        QVERIFY(!rules.isWorkedOff());
        QCOMPARE(rules.look({a, late}, 1'100), QList{a});
        QVERIFY(!rules.isWorkedOff());
        rules.begin(a);
        QVERIFY(rules.isWorkedOff()); // who came late is still unsettled, and left to the next run
        rules.retry(a, 9'000);
        QVERIFY(!rules.isWorkedOff());
    }

    void findsDocumentsOnly()
    {
        for (const QString &name : {u"b.PDF"_s, u"a.xml"_s, u".hidden.pdf"_s, u"~$c.pdf"_s, u"d.pdf.part"_s, u"d.pdf"_s,
                                    u"e.crdownload"_s, u"notes.txt"_s, u"f.tmp"_s, u"sub/g.pdf"_s, u"Imported/h.pdf"_s,
                                    u"sub/Imported/i.pdf"_s, u".secret/j.pdf"_s})
            write(name);
        FolderScanQuery query{.folder = m_folder->path(), .leaveOut = {u"imported"_s}};
        const auto flat = scanFolder(query);
        QVERIFY(flat);
        QCOMPARE(names(flat->files), (QStringList{u"a.xml"_s, u"b.PDF"_s, u"d.pdf"_s}));
        QVERIFY(!flat->files[1].beingWritten && flat->files[2].beingWritten);
        QCOMPARE(flat->folders, QStringList{m_folder->path()});
        query.recursive = true;
        const auto deep = scanFolder(query);
        QVERIFY(deep);
        QCOMPARE(names(deep->files),
                 (QStringList{u"a.xml"_s, u"b.PDF"_s, u"d.pdf"_s, u"sub/Imported/i.pdf"_s, u"sub/g.pdf"_s}));
        query.maxFiles = 2;
        const auto cut = scanFolder(query);
        QVERIFY(cut && cut->more);
        QCOMPARE(names(cut->files), (QStringList{u"a.xml"_s, u"b.PDF"_s}));
    }

    void saysWhatCannotBeListed()
    {
        QCOMPARE(scanFolder({.folder = m_folder->filePath(u"none"_s)}).error().code, ErrorCode::NotFound);
        const QString file = write(u"a.pdf"_s);
        QCOMPARE(scanFolder({.folder = file}).error().code, ErrorCode::Unreadable);
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"circle"_s)));
        const auto scan = scanFolder({.folder = m_folder->path(), .recursive = true});
        QVERIFY(scan);
        QCOMPARE(scan->files.size(), 1);
    }

    void movesNeverReplace()
    {
        const QString folder = m_folder->filePath(u"Imported"_s);
        write(u"Imported/a.b.pdf"_s, "first");
        const auto second = setAside(write(u"a.b.pdf"_s, "second"), folder);
        QVERIFY(second);
        QCOMPARE(*second, folder + u"/a.b (2).pdf"_s);
        const auto third = setAside(write(u"a.b.pdf"_s, "third"), folder);
        QVERIFY(third);
        QCOMPARE(*third, folder + u"/a.b (3).pdf"_s);
        QCOMPARE(content(u"Imported/a.b.pdf"_s), "first");
        QCOMPARE(content(u"Imported/a.b (2).pdf"_s), "second");
        QCOMPARE(content(u"Imported/a.b (3).pdf"_s), "third");
        QVERIFY(!QFile::exists(m_folder->filePath(u"a.b.pdf"_s)));
    }

    void movesOrSaysWhyNot()
    {
        QCOMPARE(setAside(m_folder->filePath(u"gone.pdf"_s), m_folder->filePath(u"Imported"_s)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(QDir(m_folder->filePath(u"Imported"_s)).entryList(QDir::Files).size(), 0); // no placeholder is left
        const QString file = write(u"a.pdf"_s, "a");
        write(u"Failed"_s, "a file where the folder should be");
        QVERIFY(!setAside(file, m_folder->filePath(u"Failed"_s)));
        QCOMPARE(content(u"a.pdf"_s), "a");
        QCOMPARE(content(u"Failed"_s), "a file where the folder should be");
        if (QFileInfo(u"/dev/shm"_s).isWritable()) {
            QTemporaryDir elsewhere(u"/dev/shm/desk-XXXXXX"_s);
            QTemporaryDir here;
            const auto moved = moveWithoutReplacing(file, elsewhere.filePath(u"a.pdf"_s));
            if (!moved) { // else both are one disk
                QCOMPARE(moved.error().code, ErrorCode::NotAvailable);
                QCOMPARE(content(u"a.pdf"_s), "a");
                QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSettlingRules)
#include "test_settling_rules.moc"
