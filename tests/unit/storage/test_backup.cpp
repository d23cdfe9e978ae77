// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/plain_connection.h"
#include "core/storage/restore.h"
#include "core/storage/sql.h"
#include "tests/fakes/file_bytes.h"
#include "tests/fakes/full_folder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// The tables that a restore brings back, as digests.
QMap<QString, QByteArray> restoredTables(const QString &file)
{
    QMap<QString, QByteArray> digests;
    const auto connection = PlainConnection::open(file, PlainConnection::Access::ReadOnly);
    if (!connection)
        return {};
    const auto tables = ordinaryTables((*connection)->database(), u"main"_s);
    for (const QString &table : *tables) {
        if (!keptTables().contains(table) && !outsideTables().contains(table) && table != u"content_digest" &&
            table != u"change_log" && table != u"budget_revision")
            digests.insert(table, *tableDigest((*connection)->database(), u"main"_s, table));
    }
    return digests;
}

QStringList column(const QString &file, const QString &statement)
{
    const auto connection = PlainConnection::open(file, PlainConnection::Access::ReadWrite);
    if (!connection)
        return {connection.error().detail};
    QStringList values;
    QSqlQuery query((*connection)->database());
    if (!query.exec(statement))
        return {query.lastError().text()};
    while (query.next())
        values += query.value(0).toString();
    return values;
}

/// The program of the crash tests: is gone, as by kill -9, when the restore stands at that step.
int restoreAndDie(const QString &path, const QString &backup, int step)
{
    RestoreOptions options;
    options.reached = [step](RestoreStep reached) {
        if (int(reached) == step)
            std::_Exit(7);
    };
    return restoreBackup(DataFolder(path), backup, SystemClock(), options, {}) ? 0 : 1;
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    QTemporaryDir m_madeDir;
    std::unique_ptr<FullFolder> m_made;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FullFolder> m_full;

    [[nodiscard]] QString at(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] const DataFolder &folder() const { return m_full->folder(); }
    [[nodiscard]] Result<BackupReport> backup(const QString &name = u"one.backup"_s) const
    {
        BackupOptions options;
        options.programVersion = u"1.2.3"_s;
        return makeBackup(folder(), at(name), m_clock, options, {});
    }
    [[nodiscard]] Result<RestoreReport> restore(const DataFolder &into, const QString &name = u"one.backup"_s) const
    {
        RestoreOptions options;
        options.actor = u"ada"_s;
        return restoreBackup(into, at(name), m_clock, options, {});
    }
    [[nodiscard]] static QString problemsOf(const DataFolder &folder)
    {
        const auto report = checkIntegrity(folder, {}, {});
        if (!report)
            return report.error().detail;
        QStringList texts;
        for (const IntegrityFinding &finding : report->findings) {
            if (isLoss(finding.problem))
                texts += u"%1 %2 %3 %4"_s.arg(int(finding.problem))
                             .arg(int(finding.group))
                             .arg(finding.id)
                             .arg(finding.detail);
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_dir->path()).entryList({u"*.part*"_s, u"*-journal"_s}, QDir::Files) +
               QDir(folder().path).entryList({u"*.part*"_s}, QDir::Files);
    }

private slots:
    void initTestCase()
    {
        m_made = std::make_unique<FullFolder>(m_madeDir.path());
        m_made->add(1, 3);
        m_made->addOthers();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_full = std::make_unique<FullFolder>(at(u"data"_s));
        m_full->copyFrom(m_made->folder());
    }

    void savesAndRestores()
    {
        const QMap<QString, QByteArray> before = restoredTables(folder().database());
        const auto made = backup();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->manifest.invoiceCount, 3);
        QCOMPARE(made->manifest.documentCount, 3);
        QCOMPARE(made->manifest.head.id, 3);
        QVERIFY(made->missing.isEmpty());
        QVERIFY(!(QFile::permissions(made->file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(leftovers(), QStringList());
        const auto checked = checkBackup(made->file, {}, {});
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QCOMPARE(*checked, made->manifest);

        m_full->add(4, 2);
        m_full->work(u"UPDATE invoice SET seller_name = 'other'; DELETE FROM note; DELETE FROM saved_filter"_s);
        QVERIFY(restoredTables(folder().database()) != before);

        const auto restored = restore(folder());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restoredTables(folder().database()), before);
        QCOMPARE(problemsOf(folder()), QString());
        QCOMPARE(restored->trail, RestoredTrail::Kept);
        QCOMPARE(restored->keptEvents, 3);
        QCOMPARE(restored->newer.size(), 2);
        QCOMPARE(restored->newer[0].fileName, u"file4.pdf"_s);
        QCOMPARE(contentOf(restored->newer[0].document), FullFolder::bytesOf(4));
        QCOMPARE(column(folder().database(), u"SELECT event FROM audit_event ORDER BY id"_s),
                 (QStringList{u"imported"_s, u"imported"_s, u"imported"_s, u"imported"_s, u"imported"_s, u"changed"_s,
                              u"restored"_s}));
        QCOMPARE(leftovers(), QStringList());
    }

    void aNumberIsNeverGivenTwice()
    {
        QVERIFY(backup());
        m_full->add(4, 2);
        QVERIFY(restore(folder()));
        m_full->add(6, 1);
        QCOMPARE(column(folder().database(), u"SELECT id FROM invoice ORDER BY id"_s),
                 (QStringList{u"1"_s, u"2"_s, u"3"_s, u"6"_s}));
        QCOMPARE(problemsOf(folder()), QString());
    }

    void whatWasThereIsKept()
    {
        QVERIFY(backup());
        m_full->work(u"UPDATE invoice SET seller_name = 'later'"_s);
        const QMap<QString, QByteArray> later = restoredTables(folder().database());
        const auto restored = restore(folder());
        QVERIFY(restored);
        QVERIFY(QFile::exists(restored->safetyCopy));
        QVERIFY(restoredTables(folder().database()) != later);
        const auto back = restoreBackup(folder(), restored->safetyCopy, m_clock, {}, {});
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(restoredTables(folder().database()), later);
        QCOMPARE(problemsOf(folder()), QString());
    }

    void intoAnEmptyFolder()
    {
        const auto made = backup();
        const DataFolder fresh(at(u"new/machine"_s));
        const auto restored = restore(fresh);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->trail, RestoredTrail::Taken);
        QCOMPARE(restored->documents, 3);
        QCOMPARE(restored->safetyCopy, QString());
        QCOMPARE(restoredTables(fresh.database()), restoredTables(folder().database()));
        QCOMPARE(problemsOf(fresh), QString());
        QCOMPARE(column(fresh.database(), u"SELECT hex(hash) FROM audit_event WHERE id = 3"_s),
                 QStringList{QString::fromLatin1(made->manifest.head.hash.toHex().toUpper())});
    }

    void anOlderSchemaMovesOn()
    {
        const DataFolder old(at(u"old"_s));
        QVERIFY(QDir().mkpath(old.path));
        overwrite(old.database(), {});
        {
            const auto connection = PlainConnection::open(old.database(), PlainConnection::Access::ReadWrite);
            const QByteArray script = contentOf(QStringLiteral(DESK_SOURCE_DIR "/tests/migrations/fixtures/v3.sql"));
            for (const QString &statement : splitStatements(QString::fromUtf8(script)))
                QVERIFY(run((*connection)->database(), statement));
        }
        const auto made = makeBackup(old, at(u"old.backup"_s), m_clock, {}, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->manifest.schema, 3);
        const DataFolder fresh(at(u"fresh"_s));
        const auto restored = restore(fresh, u"old.backup"_s);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(column(fresh.database(), u"PRAGMA user_version"_s),
                 QStringList{QString::number(embeddedMigrations().size())});
        QCOMPARE(column(fresh.database(), u"SELECT seller_name FROM invoice WHERE id = 1"_s),
                 QStringList{u"Müller & Söhne GmbH"_s});
        QCOMPARE(column(fresh.database(), u"SELECT event FROM audit_event ORDER BY id"_s),
                 (QStringList{u"imported"_s, u"approved"_s, u"restored"_s}));
        QCOMPARE(QDir(fresh.path).entryList(QDir::Files), QStringList{u"desk.sqlite"_s});
    }

    // Going back to older rows gives no money back, and no word on sending documents away is forgotten.
    void whatWasSpentStaysSpent()
    {
        QVERIFY(backup());
        const auto spent = [](const DataFolder &of) {
            return column(of.database(), u"SELECT count(*) || ' ' || sum(cost_nano_usd) FROM model_call"_s) +
                   column(of.database(), u"SELECT provider || allowed FROM consent ORDER BY provider, host"_s);
        };
        m_full->work(u"INSERT INTO consent (provider, host, allowed, decided_by, decided_at) VALUES "
                     "('openai', 'late.example', 0, 'tess', 1);"
                     "INSERT INTO model_call (state, reserved_at, day, purpose, provider, model_asked, bound_nano_usd, "
                     "bound_tokens) VALUES (5, 8, '2026-05-01', 'fields', 'p', 'late', 0, 0)"_s);
        m_full->add(4, 2);
        const QStringList before = spent(folder());
        QVERIFY(restore(folder()));
        QCOMPARE(spent(folder()), before);
        QCOMPARE(problemsOf(folder()), QString());

        const DataFolder empty(at(u"empty"_s));
        QVERIFY(backup(u"two.backup"_s));
        QVERIFY(restore(empty, u"two.backup"_s));
        QCOMPARE(spent(empty), before); // all of it came with the backup
        QCOMPARE(problemsOf(empty), QString());
    }

    void anotherTrailIsKeptAside()
    {
        QVERIFY(backup());
        FullFolder other(at(u"other"_s));
        other.add(7, 2);
        const auto restored = restore(other.folder());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->trail, RestoredTrail::Split);
        QCOMPARE(problemsOf(other.folder()), QString());
        QCOMPARE(column(restored->safetyCopy, u"SELECT count(*) FROM audit_event"_s), QStringList{u"2"_s});
        QCOMPARE(column(other.folder().database(), u"SELECT count(*) FROM audit_event"_s), QStringList{u"4"_s});
        other.work(u"DELETE FROM note"_s); // the trail goes on
        QCOMPARE(problemsOf(other.folder()), QString());
    }

    void mendsDocumentsAndAFlippedDatabase()
    {
        QVERIFY(backup());
        QDirIterator files(folder().blobs(), QDir::Files, QDirIterator::Subdirectories);
        overwrite(files.next(), "something else");
        QFile::remove(files.next());
        QVERIFY(problemsOf(folder()) != QString());
        auto restored = restore(folder());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->documents, 2);
        QCOMPARE(problemsOf(folder()), QString());

        overwrite(folder().database(), contentOf(folder().database()).first(9000) + QByteArray(30'000, 'x'));
        restored = restore(folder());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(QFile::exists(restored->damagedCopy));
        QCOMPARE(problemsOf(folder()), QString());
        QCOMPARE(leftovers(), QStringList());
    }

    void refusesWhatIsNoWholeBackup()
    {
        const auto made = backup();
        const QByteArray whole = contentOf(made->file);
        const QByteArray before = contentOf(folder().database());
        overwrite(at(u"text"_s), "no backup");
        QCOMPARE(restore(folder(), u"text"_s).error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(restore(folder(), u"nothing"_s).error().code, ErrorCode::NotFound);
        QFile::copy(folder().database(), at(u"database"_s));
        QCOMPARE(restore(folder(), u"database"_s).error().code, ErrorCode::UnsupportedFormat);
        overwrite(at(u"cut"_s), whole.first(whole.size() - 8192));
        QVERIFY(!restore(folder(), u"cut"_s));
        overwrite(at(u"newer"_s), whole);
        column(at(u"newer"_s), u"UPDATE backup_manifest SET value = '99' WHERE key = 'schema'"_s);
        QCOMPARE(restore(folder(), u"newer"_s).error().code, ErrorCode::NewerSchema);
        overwrite(at(u"edited"_s), whole);
        column(at(u"edited"_s), u"UPDATE invoice SET seller_name = 'me'"_s);
        QCOMPARE(restore(folder(), u"edited"_s).error().code, ErrorCode::Damaged);
        overwrite(at(u"blob"_s), whole);
        column(at(u"blob"_s), u"DELETE FROM backup_blob WHERE piece = 0"_s);
        QCOMPARE(restore(folder(), u"blob"_s).error().code, ErrorCode::Damaged);
        QCOMPARE(contentOf(folder().database()), before);
    }

    // Any flipped byte of a backup: refused, or the rows and documents are what they were.
    void flippedBytesOfABackup()
    {
        const auto made = backup();
        const QByteArray whole = contentOf(made->file);
        const QMap<QString, QByteArray> meaning = restoredTables(made->file);
        QRandomGenerator random(7);
        int found = 0;
        for (int i = 0; i < 80; ++i) {
            QByteArray after = whole;
            const int byte = random.bounded(int(after.size()));
            after[byte] = char(after[byte] ^ (1 << random.bounded(8)));
            overwrite(at(u"flipped"_s), after);
            if (!checkBackup(at(u"flipped"_s), {}, {}))
                ++found;
            else
                QCOMPARE(restoredTables(at(u"flipped"_s)), meaning);
        }
        QVERIFY(found > 2); // most of a small file is free space, each of its many tables has a page
    }

    void refusesWhileOthersWork()
    {
        QVERIFY(backup());
        const auto open = m_full->open();
        const auto refused = restore(folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseLocked);
        QVERIFY(open->write([](WriteTransaction &tx) { return run(tx.connection(), u"UPDATE note SET text = 'x'"_s); })
                    .result());
    }

    void worksBesideAWriter()
    {
        const auto open = m_full->open();
        QVERIFY(backup());
        QVERIFY(open->write([](WriteTransaction &tx) { return run(tx.connection(), u"UPDATE note SET text = 'x'"_s); })
                    .result());
        QVERIFY(backup()); // replaces its own
    }

    void placesForABackup()
    {
        overwrite(at(u"letter"_s), "mine");
        QCOMPARE(backup(u"letter"_s).error().code, ErrorCode::NotAllowed);
        QCOMPARE(contentOf(at(u"letter"_s)), "mine");
        QCOMPARE(backup(u"data"_s).error().code, ErrorCode::NotAllowed); // a folder
        QCOMPARE(backup(u"data/blobs/b"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(backup(u"data/desk.sqlite"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(backup(u"data/desk.sqlite-wal"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(backup(u"no/such/folder"_s).error().code, ErrorCode::NotFound);
        QVERIFY(backup(u"data/inside.backup"_s));
        QCOMPARE(leftovers(), QStringList());
    }

    void lostDocumentsAreSaid()
    {
        QVERIFY(backup(u"good"_s));
        const QByteArray good = contentOf(at(u"good"_s));
        QDirIterator files(folder().blobs(), QDir::Files, QDirIterator::Subdirectories);
        QFile::remove(files.next());
        QCOMPARE(backup(u"good"_s).error().code, ErrorCode::NotAllowed); // a whole one is not replaced by less
        QCOMPARE(contentOf(at(u"good"_s)), good);
        const auto made = backup(u"new"_s);
        QVERIFY(made);
        QCOMPARE(made->missing.size(), 1);
        QVERIFY(checkBackup(at(u"new"_s), {}, {}));
        QVERIFY(restore(DataFolder(at(u"elsewhere"_s)), u"new"_s));
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(makeBackup(folder(), at(u"b"_s), m_clock, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(at(u"b"_s)));
        QCOMPARE(leftovers(), QStringList());
        QVERIFY(backup());
        const QByteArray before = contentOf(folder().database());
        QCOMPARE(restoreBackup(folder(), at(u"one.backup"_s), m_clock, {}, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(contentOf(folder().database()), before);
    }

    void crashes_data()
    {
        QTest::addColumn<RestoreStep>("step");
        QTest::newRow("checked") << RestoreStep::Checked;
        QTest::newRow("saved") << RestoreStep::Saved;
        QTest::newRow("documents") << RestoreStep::Documents;
        QTest::newRow("replacing") << RestoreStep::Replacing;
        QTest::newRow("replaced") << RestoreStep::Replaced;
    }
    // The old state or the new one, whole; and the restore can be repeated.
    void crashes()
    {
        QFETCH(RestoreStep, step);
        const QMap<QString, QByteArray> saved = restoredTables(folder().database());
        QVERIFY(backup());
        m_full->add(4, 1);
        m_full->work(u"UPDATE invoice SET seller_name = 'later'; DELETE FROM finding"_s);
        const QMap<QString, QByteArray> later = restoredTables(folder().database());
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                                   {u"--restore"_s, folder().path, at(u"one.backup"_s), QString::number(int(step))}),
                 7);
        (void)m_full->open(); // the next start
        QCOMPARE(restoredTables(folder().database()), step == RestoreStep::Replaced ? saved : later);
        QCOMPARE(problemsOf(folder()), QString());
        QVERIFY(restore(folder()));
        QCOMPARE(restoredTables(folder().database()), saved);
        QCOMPARE(problemsOf(folder()), QString());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--restore")
        return restoreAndDie(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    TestBackup test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_backup.moc"
