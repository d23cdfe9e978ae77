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

private:
    void appendSome();
    Result<> append(const AuditEntry &entry)
    {
        return m_database->write([entry](WriteTransaction &tx) { return AuditTrail::append(tx, entry); }).result();
    }
    AuditVerdict verdict() { return m_database->read([](QSqlDatabase &db) { return AuditTrail::verify(db); }).result().value(); }
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

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "test_audit_trail.moc"
