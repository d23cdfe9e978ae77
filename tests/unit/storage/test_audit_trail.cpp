// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAuditTrail : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"desk.sqlite"_s), m_clock);
        QVERIFY(database);
        m_database = std::move(*database);
        m_database->setActor(u"ada"_s);
    }
    void cleanup() { m_database.reset(); }
    void tellsTheHistory();
    void needsAName();
    void holdsWhenEmpty();
    void holds();
    void cannotBeChanged_data();
    void cannotBeChanged();
    void findsWhatWasChanged_data();
    void findsWhatWasChanged();
    void erases();
    void findsAPayloadThatIsMerelyGone();
    void payloadHashIsSalted();
    void sealsOnceThereIsAKey();
    void findsABrokenSeal_data();
    void findsABrokenSeal();
    void tellsKeysThatAreGone();
    void tellsTheHead();
    void findsAShortenedOrRewrittenTrail();
    void listsInPieces();

private:
    void appendSome();
    Result<> append(const AuditEntry &entry)
    {
        return m_database->write([entry](WriteTransaction &tx) { return AuditTrail::append(tx, entry); }).result();
    }
    AuditVerdict sealedVerdict()
    {
        return m_database
            ->read([keys = m_database->auditSealer().keys()](QSqlDatabase &db) { return AuditTrail::verify(db, keys); })
            .result()
            .value();
    }
    AuditVerdict verdict()
    {
        return m_database->read([](QSqlDatabase &db) { return AuditTrail::verify(db); }).result().value();
    }
    Result<int> exec(const QStringList &statements)
    {
        return m_database
            ->write([statements](WriteTransaction &tx) -> Result<int> {
                int rows = 0;
                for (const QString &statement : statements) {
                    TRY_ASSIGN(changed, run(tx.connection(), statement));
                    rows = changed;
                }
                return rows;
            })
            .result();
    }
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestAuditTrail::appendSome()
{
    QVERIFY(append({Entity::Invoice, 1, u"imported"_s, {{u"file"_s, u"a.pdf"_s}}, {}}));
    QVERIFY(append({Entity::Invoice, 2, u"imported"_s, {{u"file"_s, u"b.pdf"_s}}, {}}));
    QVERIFY(append({Entity::Invoice, 1, u"read"_s, {}, u"system"_s}));
    QVERIFY(append({Entity::Invoice, 1, u"corrected"_s, {{u"iban"_s, u"DE89"_s}}, u"zoë"_s}));
}

void TestAuditTrail::tellsTheHistory()
{
    appendSome();
    const auto events =
        m_database->read([](QSqlDatabase &db) { return AuditTrail::history(db, Entity::Invoice, 1); }).result();
    QVERIFY(events);
    QCOMPARE(events->size(), 3);
    QStringList names, actors;
    for (const AuditEvent &event : *events) {
        names += event.event;
        actors += event.actor;
        QVERIFY(qAbs(event.at.msecsTo(m_clock.now())) < 60'000);
    }
    QCOMPARE(names, (QStringList{u"imported"_s, u"read"_s, u"corrected"_s}));
    QCOMPARE(actors, (QStringList{u"ada"_s, u"system"_s, u"zoë"_s}));
    QCOMPARE(events->first().payload->value(u"file"_s).toString(), u"a.pdf"_s);
}

void TestAuditTrail::needsAName()
{
    QCOMPARE(append({Entity::Invoice, 1, {}, {}, {}}).error().code, ErrorCode::InvalidArgument);
}

void TestAuditTrail::holdsWhenEmpty()
{
    QVERIFY(verdict().holds());
    QCOMPARE(verdict().events, 0);
}

void TestAuditTrail::holds()
{
    appendSome();
    const AuditVerdict found = verdict();
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.events, 4);
    QCOMPARE(found.erased, 0);
    QCOMPARE(found.head.size(), 32);
}

void TestAuditTrail::cannotBeChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE audit_event SET actor = 'eve' WHERE id = 1"_s;
    QTest::newRow("delete") << u"DELETE FROM audit_event WHERE id = 4"_s;
    QTest::newRow("delete all") << u"DELETE FROM audit_event"_s;
    QTest::newRow("payload") << u"UPDATE audit_payload SET payload = '{}' WHERE event_id = 1"_s;
}

void TestAuditTrail::cannotBeChanged()
{
    QFETCH(QString, statement);
    appendSome();
    QCOMPARE(exec({statement}).error().code, ErrorCode::NotAllowed);
    QVERIFY(verdict().holds());
}

void TestAuditTrail::findsWhatWasChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("actor") << u"UPDATE audit_event SET actor = 'eve' WHERE id = 2"_s << qint64(2);
    QTest::newRow("time") << u"UPDATE audit_event SET at = at + 1 WHERE id = 3"_s << qint64(3);
    QTest::newRow("event") << u"UPDATE audit_event SET event = 'approved' WHERE id = 1"_s << qint64(1);
    QTest::newRow("whose") << u"UPDATE audit_event SET entity_id = 2 WHERE id = 4"_s << qint64(4);
    QTest::newRow("key") << u"UPDATE audit_event SET key_id = 1 WHERE id = 4"_s << qint64(4);
    QTest::newRow("hash") << u"UPDATE audit_event SET hash = randomblob(32) WHERE id = 2"_s << qint64(2);
    QTest::newRow("one removed") << u"DELETE FROM audit_event WHERE id = 2"_s << qint64(2);
    QTest::newRow("end cut off") << u"DELETE FROM audit_event WHERE id = 4"_s << qint64(4);
    QTest::newRow("payload") << u"UPDATE audit_payload SET payload = '{}' WHERE event_id = 2"_s << qint64(2);
    QTest::newRow("salt") << u"UPDATE audit_payload SET salt = randomblob(16) WHERE event_id = 2"_s << qint64(2);
}

void TestAuditTrail::findsWhatWasChanged()
{
    QFETCH(QString, statement);
    QFETCH(qint64, broken);
    appendSome();
    QStringList script{u"PRAGMA defer_foreign_keys = ON"_s, u"DROP TRIGGER audit_event_no_update"_s,
                       u"DROP TRIGGER audit_event_no_delete"_s, u"DROP TRIGGER audit_payload_no_update"_s, statement};
    if (statement.startsWith(u"DELETE"))
        script += u"DELETE FROM audit_payload WHERE event_id = %1"_s.arg(broken);
    const auto done = exec(script);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    const AuditVerdict found = verdict();
    QVERIFY(!found.holds());
    QCOMPARE(found.brokenEvent, broken);
    QVERIFY(!found.problem.isEmpty());
}

void TestAuditTrail::erases()
{
    appendSome();
    const auto erased = m_database->write([](WriteTransaction &tx) {
        return AuditTrail::erasePayloads(tx, Entity::Invoice, 1, u"asked by the person"_s);
    });
    QCOMPARE(erased.result().value(), 3);
    const AuditVerdict found = verdict();
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.events, 5);
    QCOMPARE(found.erased, 3);
    const auto events =
        m_database->read([](QSqlDatabase &db) { return AuditTrail::history(db, Entity::Invoice, 1); }).result();
    QVERIFY(events);
    QCOMPARE(events->size(), 4);
    QVERIFY(!events->first().payload);
    QCOMPARE(events->last().event, u"payloads_erased"_s);
    QCOMPARE(events->last().payload->value(u"reason"_s).toString(), u"asked by the person"_s);
}

void TestAuditTrail::findsAPayloadThatIsMerelyGone()
{
    appendSome();
    QVERIFY(exec({u"DELETE FROM audit_payload WHERE event_id = 2"_s}));
    QCOMPARE(verdict().brokenEvent, 2);
}

void TestAuditTrail::payloadHashIsSalted()
{
    for (int i = 0; i < 2; ++i)
        QVERIFY(append({Entity::Invoice, 1, u"corrected"_s, {{u"iban"_s, u"DE89"_s}}, {}}));
    const auto hashes = m_database->read([](QSqlDatabase &db) -> Result<int> {
        QSqlQuery query(db);
        if (!query.exec(u"SELECT count(DISTINCT payload_hash) FROM audit_event"_s) || !query.next())
            return fail(query.lastError());
        return query.value(0).toInt();
    });
    QCOMPARE(hashes.result().value(), 2);
}

void TestAuditTrail::sealsOnceThereIsAKey()
{
    appendSome();
    QCOMPARE(sealedVerdict().proof(), AuditProof::AccidentsOnly);
    m_database->auditSealer().add(1, QByteArray(32, 'k'));
    appendSome();
    AuditVerdict found = sealedVerdict();
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.sealedUpTo, 8);
    QCOMPARE(found.unsealed, 0);
    QCOMPARE(found.proof(), AuditProof::Sealed);
    // Another program has no key: what it adds is unsealed, not broken.
    auto other = Database::open(m_folder->filePath(u"desk.sqlite"_s), m_clock);
    QVERIFY(other);
    QVERIFY((*other)
                ->write([](WriteTransaction &tx) {
                    return AuditTrail::append(tx, {Entity::Invoice, 1, u"read"_s, {}, {}});
                })
                .result());
    found = sealedVerdict();
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.sealedUpTo, 8);
    QCOMPARE(found.unsealed, 1);
    QCOMPARE(found.proof(), AuditProof::Partly);
    QVERIFY(append({Entity::Invoice, 1, u"corrected"_s, {}, {}}));
    QCOMPARE(sealedVerdict().sealedUpTo, 10); // covers the one in between
}

void TestAuditTrail::findsABrokenSeal_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("removed") << u"UPDATE audit_event SET seal = NULL WHERE id = 2"_s;
    QTest::newRow("another") << u"UPDATE audit_event SET seal = randomblob(32) WHERE id = 2"_s;
    QTest::newRow("of another event") << u"UPDATE audit_event SET seal = (SELECT seal FROM audit_event WHERE id = 1) "
                                         "WHERE id = 2"_s;
    QTest::newRow("key taken off") << u"UPDATE audit_event SET seal = NULL, key_id = 0 WHERE id = 2"_s;
    QTest::newRow("seal without key") << u"UPDATE audit_event SET key_id = 0 WHERE id = 2"_s;
}

void TestAuditTrail::findsABrokenSeal()
{
    QFETCH(QString, statement);
    m_database->auditSealer().add(1, QByteArray(32, 'k'));
    appendSome();
    QVERIFY(exec({u"DROP TRIGGER audit_event_no_update"_s, statement}));
    const AuditVerdict found = sealedVerdict();
    QCOMPARE(found.brokenEvent, 2);
    QVERIFY(!found.problem.isEmpty());
}

void TestAuditTrail::tellsKeysThatAreGone()
{
    QVERIFY(exec({u"INSERT INTO audit_key (name, proof, created_at) VALUES ('audit-key-old', zeroblob(32), 0)"_s}));
    m_database->auditSealer().add(1, QByteArray(32, 'k'));
    appendSome();
    AuditVerdict found = verdict(); // without any key
    QVERIFY2(found.holds(), qPrintable(found.problem));
    QCOMPARE(found.proof(), AuditProof::AccidentsOnly);
    QCOMPARE(found.unknownKeys, QStringList{u"audit-key-old"_s});
    QCOMPARE(found.unchecked, 4);
    QVERIFY(exec({u"DELETE FROM audit_key"_s}));
    QCOMPARE(verdict().unknownKeys, QStringList{u"#1"_s});
}

void TestAuditTrail::tellsTheHead()
{
    AuditHead head = m_database->read(AuditTrail::head).result().value();
    QCOMPARE(head, (AuditHead{0, QByteArray(32, '\0')}));
    appendSome();
    head = m_database->read(AuditTrail::head).result().value();
    QCOMPARE(head.id, 4);
    QCOMPARE(head.hash, verdict().head);
}

void TestAuditTrail::findsAShortenedOrRewrittenTrail()
{
    const auto check = [this](const AuditHead &anchor) {
        return m_database->read([anchor](QSqlDatabase &db) { return AuditTrail::verifyAnchor(db, anchor); })
            .result()
            .value();
    };
    const AuditHead empty = m_database->read(AuditTrail::head).result().value();
    appendSome();
    const AuditHead anchor = m_database->read(AuditTrail::head).result().value();
    QVERIFY(append({Entity::Invoice, 1, u"approved"_s, {}, {}}));
    QCOMPARE(check(anchor), AuditAnchor::Holds);
    QCOMPARE(check(empty), AuditAnchor::Holds);
    QVERIFY(exec({u"DROP TRIGGER audit_event_no_delete"_s, u"DELETE FROM audit_payload WHERE event_id >= 4"_s,
                  u"DELETE FROM audit_event WHERE id >= 4"_s, u"UPDATE sqlite_sequence SET seq = 3"_s}));
    QVERIFY(verdict().holds());                    // a clean cut is no break of the chain ...
    QCOMPARE(check(anchor), AuditAnchor::Missing); // ... but the anchor tells
    QVERIFY(append({Entity::Invoice, 1, u"rejected"_s, {}, {}}));
    QVERIFY(verdict().holds());
    QCOMPARE(check(anchor), AuditAnchor::Changed);
}

void TestAuditTrail::listsInPieces()
{
    appendSome();
    const auto list = [this](const AuditQuery &query) {
        return m_database->read([query](QSqlDatabase &db) { return AuditTrail::events(db, query); }).result().value();
    };
    QCOMPARE(list({}).size(), 4);
    QCOMPARE(list({.limit = 3}).size(), 3);
    QCOMPARE(list({.afterId = 3, .limit = 3}).size(), 1);
    QCOMPARE(list({.entity = Entity::Invoice, .entityId = 2}).first().id, 2);
    QCOMPARE(list({.entity = Entity::Setting}).size(), 0);
    const QDateTime now = m_clock.now();
    QCOMPARE(list({.since = now.addSecs(3600)}).size(), 0);
    QCOMPARE(list({.since = now.addSecs(-3600), .until = now.addSecs(3600)}).size(), 4);
    QCOMPARE(list({.until = now.addSecs(-3600)}).size(), 0);
    QCOMPARE(list({}).last().hash, verdict().head);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "test_audit_trail.moc"
