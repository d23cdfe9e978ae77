// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_key_service.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"
#include "tests/fakes/fake_secret_store.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAuditKeyService : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        m_database = open();
        QVERIFY(m_database);
    }
    void cleanup()
    {
        m_secrets.reset();
        m_database.reset();
    }
    void makesTheFirstKey();
    void findsTheKeyAgain();
    void sealsWhatWasWrittenBefore();
    void goesOnWithoutKeychain_data();
    void goesOnWithoutKeychain();
    void doesNotWaitForTheKeychain();
    void makesANewKeyWhenTheOldOneIsGone_data();
    void makesANewKeyWhenTheOldOneIsGone();
    void keepsTheKeyThatItHas();
    void asksAgainOnceTheKeychainIsOpen();
    void trustsNoKeychainThatForgets();
    void twoProgramsShareAKey();
    void keepsTheKeyOutOfTheDatabase();

private:
    std::unique_ptr<Database> open()
    {
        auto database = Database::open(m_folder->filePath(u"desk.sqlite"_s), m_clock);
        return database ? std::move(*database) : nullptr;
    }
    Result<> load(Database &database)
    {
        AuditKeyService keys(database, *m_secrets);
        keys.load();
        const auto loaded = keys.loaded();
        return QTest::qWaitFor([&] { return loaded.isFinished(); }, 20'000) ? loaded.result()
                                                                            : fail(ErrorCode::Timeout, u"hung"_s);
    }
    void append(Database &database, const QString &event = u"imported"_s)
    {
        QVERIFY(database
                    .write([event](WriteTransaction &tx) {
                        return AuditTrail::append(tx, {Entity::Invoice, 1, event, {}, {}});
                    })
                    .result());
    }
    AuditVerdict verdict(Database &database)
    {
        return database
            .read([keys = database.auditSealer().keys()](QSqlDatabase &db) { return AuditTrail::verify(db, keys); })
            .result()
            .value();
    }
    QList<AuditKeyRow> rows()
    {
        return m_database->read([](QSqlDatabase &db) { return AuditKeyRepository(db).newest(100); }).result().value();
    }
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<Database> m_database;
};

void TestAuditKeyService::makesTheFirstKey()
{
    QVERIFY(load(*m_database));
    QCOMPARE(m_secrets->entries.size(), 1);
    QCOMPARE(m_secrets->entries.constBegin()->size(), 32);
    QVERIFY(m_secrets->entries.constBegin().key().startsWith(u"audit-key-"));
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().name, m_secrets->entries.constBegin().key());
    append(*m_database);
    const AuditVerdict found = verdict(*m_database);
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.proof(), AuditProof::Sealed);
    QCOMPARE(found.sealedUpTo, found.events);
}

void TestAuditKeyService::findsTheKeyAgain()
{
    QVERIFY(load(*m_database));
    append(*m_database);
    m_database = open();
    QCOMPARE(m_database->auditSealer().current().id, 0);
    const qint64 before = verdict(*m_database).events;
    QVERIFY(load(*m_database));
    QCOMPARE(m_database->auditSealer().current().id, 1);
    QCOMPARE(m_secrets->writes, 1);
    QCOMPARE(verdict(*m_database).events, before); // all is sealed: nothing to add
    QCOMPARE(verdict(*m_database).proof(), AuditProof::Sealed);
}

void TestAuditKeyService::sealsWhatWasWrittenBefore()
{
    QVERIFY(load(*m_database));
    m_database = open();
    append(*m_database);
    append(*m_database);
    QCOMPARE(verdict(*m_database).proof(), AuditProof::AccidentsOnly);
    QVERIFY(load(*m_database));
    const AuditVerdict found = verdict(*m_database);
    QCOMPARE(found.proof(), AuditProof::Sealed);
    const auto trail =
        m_database->read([](QSqlDatabase &db) { return AuditTrail::history(db, Entity::AuditTrail, 0); }).result();
    QCOMPARE(trail->last().event, u"sealed"_s);
    QCOMPARE(trail->last().actor, u"system"_s);
    QCOMPARE(trail->last().payload->value(u"events"_s).toInt(), 2);
}

void TestAuditKeyService::goesOnWithoutKeychain_data()
{
    QTest::addColumn<bool>("writeOnly");
    QTest::newRow("none") << false;
    QTest::newRow("takes nothing") << true;
}

void TestAuditKeyService::goesOnWithoutKeychain()
{
    QFETCH(bool, writeOnly);
    (writeOnly ? m_secrets->writeFailure : m_secrets->failure) = ErrorCode::NotAvailable;
    append(*m_database);
    QCOMPARE(load(*m_database).error().code, ErrorCode::NotAvailable);
    append(*m_database);
    QVERIFY(rows().isEmpty());
    const AuditVerdict found = verdict(*m_database);
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.proof(), AuditProof::AccidentsOnly);
    QCOMPARE(found.unsealed, 2);
}

void TestAuditKeyService::doesNotWaitForTheKeychain()
{
    m_secrets->hangs = true;
    AuditKeyService keys(*m_database, *m_secrets);
    keys.load();
    const auto loaded = keys.loaded();
    QTRY_COMPARE(m_secrets->writes, 1); // no row yet, so it makes a key, and hangs there
    append(*m_database);
    QVERIFY(!loaded.isFinished());
    QCOMPARE(verdict(*m_database).proof(), AuditProof::AccidentsOnly);
    m_secrets->hangs = false;
    m_secrets->answer();
    QTRY_VERIFY(loaded.isFinished());
    QVERIFY(loaded.result());
    QCOMPARE(verdict(*m_database).proof(), AuditProof::Sealed);
}

void TestAuditKeyService::makesANewKeyWhenTheOldOneIsGone_data()
{
    QTest::addColumn<bool>("overwritten");
    QTest::newRow("gone") << false;
    QTest::newRow("another secret stands there") << true;
}

void TestAuditKeyService::makesANewKeyWhenTheOldOneIsGone()
{
    QFETCH(bool, overwritten);
    QVERIFY(load(*m_database));
    append(*m_database);
    const QString oldName = rows().first().name;
    m_secrets->entries.clear();
    if (overwritten)
        m_secrets->entries.insert(oldName, QByteArray(32, 'x'));
    m_database = open();
    QVERIFY(load(*m_database));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(m_database->auditSealer().current().id, 2);
    const AuditVerdict found = verdict(*m_database);
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.unknownKeys, QStringList{oldName});
    QVERIFY(found.unchecked > 0);
    QCOMPARE(found.proof(), AuditProof::Sealed); // by the new key, from now on
    const auto trail =
        m_database->read([](QSqlDatabase &db) { return AuditTrail::history(db, Entity::AuditTrail, 0); }).result();
    const auto made = std::ranges::find_if(trail->crbegin(), trail->crend(),
                                           [](const AuditEvent &event) { return event.event == u"key_made"; });
    QVERIFY(made != trail->crend());
    const QJsonObject key = made->payload->value(u"key"_s).toObject();
    QCOMPARE(key[u"old"_s].toArray().first().toString(), oldName);
    QCOMPARE(key[u"new"_s].toString(), rows().first().name);
}

// Two keychains of one person (GNOME today, KDE tomorrow): the key that is here serves, no third one is made.
void TestAuditKeyService::keepsTheKeyThatItHas()
{
    QVERIFY(load(*m_database));
    const auto first = m_secrets->entries;
    m_secrets->entries.clear();
    m_database = open();
    QVERIFY(load(*m_database));
    m_secrets->entries = first;
    m_database = open();
    QVERIFY(load(*m_database));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(m_database->auditSealer().current().id, 1);
    QCOMPARE(verdict(*m_database).proof(), AuditProof::Sealed);
}

// GNOME's says "not found" where its prompt was not answered.
void TestAuditKeyService::asksAgainOnceTheKeychainIsOpen()
{
    QVERIFY(load(*m_database));
    m_secrets->locked = true;
    m_database = open();
    QVERIFY(load(*m_database));
    QCOMPARE(rows().size(), 1);
    QCOMPARE(m_secrets->entries.size(), 1);
    QCOMPARE(m_database->auditSealer().current().id, 1);
}

void TestAuditKeyService::trustsNoKeychainThatForgets()
{
    m_secrets->forgets = true;
    QCOMPARE(load(*m_database).error().code, ErrorCode::NotFound);
    QVERIFY(rows().isEmpty());
    QCOMPARE(m_database->auditSealer().current().id, 0);
}

void TestAuditKeyService::twoProgramsShareAKey()
{
    const auto other = open();
    QVERIFY(other);
    m_secrets->hangs = true;
    AuditKeyService first(*m_database, *m_secrets), second(*other, *m_secrets);
    first.load();
    second.load();
    QTRY_COMPARE(m_secrets->writes, 2); // both saw that there is none
    m_secrets->hangs = false;
    m_secrets->answer();
    QTRY_VERIFY(first.loaded().isFinished() && second.loaded().isFinished());
    QVERIFY(first.loaded().result());
    QVERIFY(second.loaded().result());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(m_secrets->entries.size(), 1); // the second one's own is thrown away
    QCOMPARE(m_database->auditSealer().current().bytes, other->auditSealer().current().bytes);
    append(*m_database);
    append(*other);
    append(*m_database);
    const AuditVerdict found = verdict(*other);
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.proof(), AuditProof::Sealed);
}

void TestAuditKeyService::keepsTheKeyOutOfTheDatabase()
{
    QVERIFY(load(*m_database));
    append(*m_database);
    const QByteArray key = *m_secrets->entries.constBegin();
    m_database.reset();
    for (const QFileInfo &entry : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(key) && !bytes.contains(key.toHex()), qPrintable(entry.fileName()));
    }
    m_database = open();
}

QTEST_GUILESS_MAIN(TestAuditKeyService)
#include "test_audit_key_service.moc"
