// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QStringList events(ServiceBench &bench, InvoiceId id)
{
    const auto history = await(
        bench.database->read([id](QSqlDatabase &db) { return AuditTrail::history(db, Entity::Invoice, id.value); }));
    QStringList names;
    for (const AuditEvent &event : history.value())
        names.append(event.event);
    return names;
}

} // namespace

class TestReading : public QObject {
    Q_OBJECT
private slots:
    void readsAndApprovesWhatIsCertain();
    void leavesToAPerson_data();
    void leavesToAPerson();
    void sameBytesAreTheSameInvoice();
    void twiceInOneImportIsReadOnce();
    void failedDocumentLeavesTheNextUnharmed();
    void failedOneIsReadAgain();
    void readerThatDiesAgainAndAgain();
    void importsInOrderWithAClockSetBack();
    void filesThatCannotBeHad();
    void manyFilesKeepTheirOrder();
    void resumesAfterACrash();
    void waitsWithoutStartReading();
    void cancelKeepsWhatWasRead();
    void cancelGoesBackToWhatItWas_data();
    void cancelGoesBackToWhatItWas();
    void failedAnewHasNoValues();
    void otherProgramCancelsOurJob();
    void endsWhileReading();
    void sameContentIsAProbableDuplicate();
    void twinReadFirstIsTold();
    void otherTotalIsAWarning();
    void xmlWithoutInvoiceFails();
    void noticesBecomeFindings();
    void passwordIsPassedOnAndNotStored();
    void progressCountsTheBatch();
    void pagesAndPictures();
    void oddNames_data();
    void oddNames();
};

void TestReading::readsAndApprovesWhatIsCertain()
{
    ServiceBench bench;
    bench.service->startReading(2);
    const Invoice invoice = bench.read(bench.file(u"a.xml"_s, ublDocument()));
    QCOMPARE(invoice.status, InvoiceStatus::Approved);
    QVERIFY(invoice.approvedAutomatically);
    QCOMPARE(invoice.extraction.kind, DocumentKind::Invoice);
    QCOMPARE(invoice.extraction.eInvoiceSyntax, u"UBL"_s);
    QCOMPARE(invoice.extraction.value(Field::InvoiceNumber).value, u"R-1"_s);
    QCOMPARE(invoice.extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    QCOMPARE(invoice.extraction.lines.size(), 1);
    QCOMPARE(invoice.extraction.stages.first().name, u"read"_s);
    QCOMPARE(invoice.extraction.stages.first().source, u"xml"_s);
    QVERIFY(invoice.readAt.isValid());
    QCOMPARE(events(bench, invoice.id), (QStringList{u"imported"_s, u"reading_begun"_s, u"read"_s, u"approved"_s}));
    QCOMPARE(await(bench.service->original(invoice.id)).value(), QByteArray("bytes of a.xml"));
    const InvoiceCounts counts = await(bench.service->counts()).value();
    QCOMPARE(counts.approvedToday, 1);
    QCOMPARE(counts.total(), 1);
}

void TestReading::leavesToAPerson_data()
{
    QTest::addColumn<bool>("optionOn");
    QTest::addColumn<bool>("settingOn");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("gross");
    QTest::addColumn<InvoiceStatus>("status");
    QTest::newRow("certain") << true << true << u""_s << u"119.00"_s << InvoiceStatus::Approved;
    QTest::newRow("not asked for") << false << true << u""_s << u"119.00"_s << InvoiceStatus::NeedsReview;
    QTest::newRow("forbidden in the settings") << true << false << u""_s << u"119.00"_s << InvoiceStatus::NeedsReview;
    QTest::newRow("at the limit") << true << true << u"119"_s << u"119.00"_s << InvoiceStatus::Approved;
    QTest::newRow("over the limit") << true << true << u"118.99"_s << u"119.00"_s << InvoiceStatus::NeedsReview;
    QTest::newRow("sums do not close") << true << true << u""_s << u"120.00"_s << InvoiceStatus::NeedsReview;
}

void TestReading::leavesToAPerson()
{
    QFETCH(bool, optionOn);
    QFETCH(bool, settingOn);
    QFETCH(QString, limit);
    QFETCH(QString, gross);
    ServiceBench bench;
    Settings settings = bench.settings->values();
    settings.autoApprove = settingOn;
    settings.autoApproveLimit = limit;
    QVERIFY(await(bench.settings->set(settings)).has_value());
    bench.service->startReading(1);
    UblValues values;
    values.gross = gross;
    const Invoice invoice = bench.read(bench.file(u"a.xml"_s, ublDocument(values)),
                                       {.autoApprove = optionOn, .languages = {}, .password = {}});
    QTEST(invoice.status, "status");
}

void TestReading::sameBytesAreTheSameInvoice()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument(), "same"));
    const QString copy = bench.file(u"copy.xml"_s, ublDocument(), "same");

    const ImportOutcome again = bench.import(copy);
    QCOMPARE(again.invoice.value(), first.id);
    QVERIFY(again.known);
    QVERIFY(!again.willBeRead);
    QCOMPARE(bench.reader.reads(), 1);

    bench.finished.clear();
    const Invoice anew = bench.read(copy, {.again = true, .languages = {}, .password = {}});
    QCOMPARE(anew.id, first.id);
    QCOMPARE(bench.reader.reads(), 2);
    QCOMPARE(await(bench.service->ids({})).value().size(), 1);
}

void TestReading::twiceInOneImportIsReadOnce()
{
    ServiceBench bench;
    bench.service->startReading(2);
    const QString a = bench.file(u"a.xml"_s, ublDocument(), "same");
    const QString b = bench.file(u"b.xml"_s, ublDocument(), "same");
    const QList<ImportOutcome> outcomes = await(bench.service->import({a, b, a}, {})).value();
    QCOMPARE(outcomes.size(), 3);
    QVERIFY(outcomes[0].willBeRead && !outcomes[0].known);
    QVERIFY(!outcomes[1].willBeRead && outcomes[1].known);
    QVERIFY(!outcomes[2].willBeRead && outcomes[2].known);
    QVERIFY(QTest::qWaitFor([&] { return !bench.finished.isEmpty(); }));
    QCOMPARE(bench.reader.reads(), 1);
}

void TestReading::failedDocumentLeavesTheNextUnharmed()
{
    ServiceBench bench;
    bench.service->startReading(2);
    const QString bad = bench.file(u"bad.pdf"_s, fail(ErrorCode::PasswordProtected, u"needs a password"_s));
    const QString good = bench.file(u"good.xml"_s, ublDocument());
    const QList<ImportOutcome> outcomes = await(bench.service->import({bad, good}, {})).value();
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.size() == 2; }));
    const Invoice failed = bench.invoice(outcomes[0].invoice.value());
    QCOMPARE(failed.status, InvoiceStatus::Failed);
    QCOMPARE(failed.error.code, ErrorCode::PasswordProtected);
    QCOMPARE(failed.error.detail, u"needs a password"_s);
    QCOMPARE(events(bench, failed.id), (QStringList{u"imported"_s, u"reading_begun"_s, u"read_failed"_s}));
    QCOMPARE(bench.invoice(outcomes[1].invoice.value()).status, InvoiceStatus::Approved);
    const QList<InvoiceRow> rows = await(bench.service->rows({failed.id})).value();
    QCOMPARE(rows.first().errorCode, u"password_protected"_s);
}

void TestReading::failedOneIsReadAgain()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const QString path = bench.file(u"a.xml"_s, fail(ErrorCode::Timeout));
    QCOMPARE(bench.read(path).status, InvoiceStatus::Failed);
    bench.finished.clear();
    bench.file(u"a.xml"_s, ublDocument());
    const Invoice invoice = bench.read(path);
    QCOMPARE(invoice.status, InvoiceStatus::Approved);
    QCOMPARE(await(bench.service->rows({invoice.id})).value().first().errorCode, QString());
}

void TestReading::readerThatDiesAgainAndAgain()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const QString poison = bench.file(u"poison.pdf"_s, fail(ErrorCode::ReaderCrashed, u"signal 11"_s));
    const QString good = bench.file(u"good.xml"_s, ublDocument());
    const QList<ImportOutcome> outcomes = await(bench.service->import({poison, good}, {})).value();
    const InvoiceId bad = outcomes[0].invoice.value(), fine = outcomes[1].invoice.value();
    QTRY_VERIFY(bench.finished.contains(fine)); // does not wait for it
    QCOMPARE(bench.invoice(fine).status, InvoiceStatus::Approved);
    QTRY_VERIFY([&] {
        bench.clock.advanceMs(1000);                                        // the pauses between the attempts
        (void)bench.database->write([&](WriteTransaction &tx) -> Result<> { // any change makes the queue look again
            TRY(bench.jobs->enqueue(tx, {.kind = u"other"_s, .payload = {}}));
            return {};
        });
        return bench.finished.contains(bad);
    }());
    QCOMPARE(bench.invoice(bad).status, InvoiceStatus::Failed);
    QCOMPARE(bench.invoice(bad).error.code, ErrorCode::ReaderCrashed);
    QCOMPARE(bench.reader.reads(), 3 + 1);
    const QStringList attempt{u"reading_begun"_s, u"reading_put_back"_s};
    const QStringList last{u"reading_begun"_s, u"read_failed"_s};
    QCOMPARE(events(bench, bad), QStringList(u"imported"_s) + attempt + attempt + last);
}

void TestReading::importsInOrderWithAClockSetBack()
{
    ServiceBench bench;
    bench.service->startReading(1);
    QList<InvoiceId> ids;
    for (int i = 0; i < 3; ++i) {
        UblValues values;
        values.number = u"R-%1"_s.arg(i);
        ids.append(bench.read(bench.file(u"%1.xml"_s.arg(i), ublDocument(values))).id);
        bench.clock.advanceMs(-86'400'000);
    }
    for (const InvoiceId id : ids)
        QCOMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
    // The trail has them in the order in which they happened, and still holds.
    const auto order = await(bench.database->read([](QSqlDatabase &db) -> Result<QList<qint64>> {
        QSqlQuery query(db);
        if (!query.exec(u"SELECT entity_id FROM audit_event WHERE event = 'imported' ORDER BY id"_s))
            return fail(ErrorCode::Internal, query.lastError().text());
        QList<qint64> found;
        while (query.next())
            found.append(query.value(0).toLongLong());
        return found;
    }));
    QCOMPARE(order.value(), (QList<qint64>{ids[0].value, ids[1].value, ids[2].value}));
    const auto verdict = await(bench.database->read([](QSqlDatabase &db) { return AuditTrail::verify(db); }));
    QVERIFY(verdict->holds());
    QCOMPARE(await(bench.service->ids({})).value(), ids); // by the time that the clock said
}

void TestReading::filesThatCannotBeHad()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const QString empty = bench.folder.filePath(u"empty.pdf"_s);
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    const QString good = bench.file(u"a.xml"_s, ublDocument());
    const QList<ImportOutcome> outcomes =
        await(bench.service->import({u"/no/such/file.pdf"_s, empty, bench.folder.path(), good}, {})).value();
    QCOMPARE(outcomes[0].invoice.error().code, ErrorCode::NotFound);
    QCOMPARE(outcomes[1].invoice.error().code, ErrorCode::EmptyFile);
    QCOMPARE(outcomes[2].invoice.error().code, ErrorCode::Unreadable);
    QVERIFY(outcomes[3].invoice.has_value());
    QCOMPARE(outcomes[0].path, u"/no/such/file.pdf"_s);
}

void TestReading::manyFilesKeepTheirOrder()
{
    ServiceBench bench;
    QCOMPARE(await(bench.service->import({}, {})).value().size(), 0);
    QStringList paths;
    for (int i = 0; i < 70; ++i) // more than one transaction takes
        paths.append(i == 40 ? u"/no/such/file.pdf"_s : bench.file(u"%1.xml"_s.arg(i), ublDocument()));
    const QList<ImportOutcome> outcomes = await(bench.service->import(paths, {})).value();
    QCOMPARE(outcomes.size(), 70);
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        QCOMPARE(outcomes[i].path, paths[i]);
    QVERIFY(!outcomes[40].invoice);
    QCOMPARE(await(bench.service->ids({})).value().size(), 69);
}

void TestReading::resumesAfterACrash()
{
    ServiceBench bench;
    const QString path = bench.file(u"a.xml"_s, ublDocument());
    const InvoiceId id = bench.import(path).invoice.value();
    // As a program leaves it that was killed while it read: leased by a process that is gone.
    const auto leased = await(bench.database->write([id](WriteTransaction &tx) -> Result<> {
        for (const QString &statement :
             {u"INSERT INTO job_owner (run, pid, process_start, boot, heartbeat) VALUES ('dead', 2147483000, '1', "
              "'another boot', 1)"_s,
              u"UPDATE job SET state = 1, owner = 'dead', begun_at = 1, attempts = 1"_s,
              u"UPDATE invoice SET status = 1"_s}) {
            QSqlQuery query(tx.connection());
            if (!query.exec(statement))
                return fail(ErrorCode::Internal, query.lastError().text());
        }
        return {};
    }));
    QVERIFY2(leased, leased ? "" : qPrintable(leased.error().detail));
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Reading);
    bench.close();
    bench.open();
    bench.service->startReading(1);
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(id); }, 30'000));
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
}

void TestReading::waitsWithoutStartReading()
{
    ServiceBench bench;
    const InvoiceId id = bench.import(bench.file(u"a.xml"_s, ublDocument())).invoice.value();
    QTest::qWait(50);
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Queued);
    QCOMPARE(bench.reader.reads(), 0);
    const auto approved = await(bench.service->approve(id, bench.invoice(id).rowVersion));
    QCOMPARE(approved.error().code, ErrorCode::NotAllowed);
}

void TestReading::cancelKeepsWhatWasRead()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const QString known = bench.file(u"known.xml"_s, ublDocument());
    const InvoiceId read = bench.read(known).id;
    bench.finished.clear();
    bench.reader.hold(true);
    const QString fresh = bench.file(u"fresh.xml"_s, ublDocument({.number = u"R-2"_s}));
    const QList<ImportOutcome> outcomes =
        await(bench.service->import({known, fresh}, {.again = true, .languages = {}, .password = {}})).value();
    QVERIFY(QTest::qWaitFor([&] { return bench.reader.reads() == 2; }));
    bench.service->cancelReading();
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.size() == 2; }));
    QCOMPARE(bench.invoice(read).status, InvoiceStatus::Approved);
    QVERIFY(bench.invoice(read).approvedAutomatically);
    QCOMPARE(bench.invoice(outcomes[1].invoice.value()).status, InvoiceStatus::Queued);

    bench.reader.hold(false);
    bench.finished.clear();
    QVERIFY(QTest::qWaitFor([&] { return bench.jobs->running() == 0; }));
    QVERIFY(await(bench.service->readAgain({*outcomes[1].invoice}, {})).has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(*outcomes[1].invoice); }));
    QCOMPARE(bench.invoice(*outcomes[1].invoice).status, InvoiceStatus::Approved);
}

void TestReading::cancelGoesBackToWhatItWas_data()
{
    QTest::addColumn<InvoiceStatus>("status");
    QTest::newRow("in review") << InvoiceStatus::NeedsReview;
    QTest::newRow("approved") << InvoiceStatus::Approved;
    QTest::newRow("rejected") << InvoiceStatus::Rejected;
    QTest::newRow("failed") << InvoiceStatus::Failed;
}

void TestReading::cancelGoesBackToWhatItWas()
{
    QFETCH(InvoiceStatus, status);
    ServiceBench bench;
    bench.service->startReading(1);
    const bool failed = status == InvoiceStatus::Failed;
    const QString path =
        bench.file(u"a.xml"_s, failed ? Result<ReadDocument>(fail(ErrorCode::Damaged, u"torn"_s)) : ublDocument());
    Invoice before =
        bench.read(path, {.autoApprove = status == InvoiceStatus::Approved, .languages = {}, .password = {}});
    if (status == InvoiceStatus::Rejected)
        QVERIFY(await(bench.service->reject(before.id, before.rowVersion, u"not ours"_s)).has_value());
    before = bench.invoice(before.id);
    QCOMPARE(before.status, status);
    bench.finished.clear();
    bench.reader.hold(true);
    QVERIFY(await(bench.service->readAgain({before.id}, {})).has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.reader.reads() == 2; }));
    QCOMPARE(bench.invoice(before.id).status, InvoiceStatus::Reading);
    bench.service->cancelReading();
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(before.id); }));
    QVERIFY(QTest::qWaitFor([&] { return bench.jobs->running() == 0; }));
    const Invoice after = bench.invoice(before.id);
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.extraction, before.extraction);
    QCOMPARE(after.rejectReason, before.rejectReason);
    QCOMPARE(after.error.code, before.error.code);
    QCOMPARE(after.error.detail, before.error.detail);
    QCOMPARE(after.approvedAutomatically, before.approvedAutomatically);
    QCOMPARE(after.readAt, before.readAt);
    bench.reader.hold(false);
}

void TestReading::failedAnewHasNoValues()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const QString path = bench.file(u"a.xml"_s, ublDocument());
    const InvoiceId id = bench.read(path).id;
    bench.finished.clear();
    bench.file(u"a.xml"_s, fail(ErrorCode::Timeout, u"slow"_s));
    const Invoice failed = bench.read(path, {.again = true, .languages = {}, .password = {}});
    QCOMPARE(failed.id, id);
    QCOMPARE(failed.status, InvoiceStatus::Failed);
    QCOMPARE(failed.error.code, ErrorCode::Timeout);
    QCOMPARE(failed.extraction, Extraction());
    QVERIFY(!failed.readAt.isValid());
    QVERIFY(!failed.approvedAutomatically);
    const InvoiceRow row = await(bench.service->rows({id})).value().first();
    QCOMPARE(row.sellerName + row.invoiceNumber + row.total + row.currency, QString());
    QCOMPARE(row.blockingFindings + row.doubtfulFields, 0);
    const auto history = await(
        bench.database->read([id](QSqlDatabase &db) { return AuditTrail::history(db, Entity::Invoice, id.value); }));
    QCOMPARE(history->last().event, u"read_failed"_s);
    QCOMPARE(history->last().payload->value("old"_L1)["invoice_number"_L1].toString(), u"R-1"_s);

    bench.finished.clear();
    bench.file(u"a.xml"_s, ublDocument());
    QCOMPARE(bench.read(path).status, InvoiceStatus::Approved);
}

void TestReading::otherProgramCancelsOurJob()
{
    ServiceBench bench;
    bench.service->startReading(1, ReadingScope::OwnImports);
    bench.reader.hold(true);
    const QString first = bench.file(u"a.xml"_s, ublDocument());
    const QString second = bench.file(u"b.xml"_s, ublDocument({.number = u"R-2"_s}));
    const QList<ImportOutcome> outcomes = await(bench.service->import({first, second}, {})).value();
    const InvoiceId id = outcomes[1].invoice.value();
    QVERIFY(QTest::qWaitFor([&] { return bench.reader.reads() == 1; }));
    const auto cancelled = await(bench.database->write([id](WriteTransaction &tx) -> Result<> {
        QSqlQuery query(tx.connection());
        if (!query.exec(u"UPDATE job SET state = 4, owner = NULL WHERE subject = "_s + QString::number(id.value)))
            return fail(ErrorCode::Internal, query.lastError().text());
        return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
    }));
    QVERIFY(cancelled.has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(id); })); // nobody waits for it for ever
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Queued);

    bench.reader.hold(false);
    bench.finished.clear();
    const ImportOutcome again = bench.import(second);
    QVERIFY(again.willBeRead);
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(id); }));
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
}

void TestReading::endsWhileReading()
{
    ServiceBench bench;
    bench.service->startReading(2);
    bench.reader.hold(true);
    const InvoiceId id = bench.import(bench.file(u"a.xml"_s, ublDocument())).invoice.value();
    QVERIFY(QTest::qWaitFor([&] { return bench.reader.reads() == 1; }));
    bench.close(); // must neither hang nor lose the job
    bench.reader.hold(false);
    bench.open();
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Queued);
    bench.service->startReading(1);
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(id); }, 30'000));
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
}

void TestReading::sameContentIsAProbableDuplicate()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument()));
    const Invoice second = bench.read(bench.file(u"b.xml"_s, ublDocument({.seller = u"ACME  gmbh."_s})));
    QCOMPARE(second.status, InvoiceStatus::NeedsReview);
    const auto found = std::ranges::find(second.extraction.findings, u"probable_duplicate"_s, &Finding::rule);
    QVERIFY(found != second.extraction.findings.end());
    QCOMPARE(found->severity, Severity::Blocking);
    QCOMPARE(found->other, first.id);
    const InvoiceRow row = await(bench.service->rows({second.id})).value().first();
    QCOMPARE(row.blockingFindings, 1);
    QCOMPARE(row.firstProblem, u"probable_duplicate"_s);
}

void TestReading::twinReadFirstIsTold()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const ImportOptions options{.autoApprove = false, .languages = {}, .password = {}};
    const QString path = bench.file(u"a.xml"_s, fail(ErrorCode::Damaged));
    const InvoiceId earlier = bench.read(path).id;
    const InvoiceId later = bench.read(bench.file(u"b.xml"_s, ublDocument()), options).id;
    const auto duplicateOf = [&](InvoiceId id) {
        const QList<Finding> findings = bench.invoice(id).extraction.findings;
        const auto found = std::ranges::find(findings, u"probable_duplicate"_s, &Finding::rule);
        return found == findings.end() ? InvoiceId() : found->other;
    };
    QCOMPARE(duplicateOf(later), InvoiceId());
    bench.finished.clear();
    bench.file(u"a.xml"_s, ublDocument());
    QCOMPARE(bench.read(path, options).id, earlier);
    QCOMPARE(duplicateOf(later), earlier);
    QCOMPARE(await(bench.service->rows({later})).value().first().blockingFindings, 1);
    const auto approved = await(bench.service->approve(later, bench.invoice(later).rowVersion));
    QCOMPARE(approved.error().code, ErrorCode::NotAllowed);
}

void TestReading::otherTotalIsAWarning()
{
    ServiceBench bench;
    bench.service->startReading(1);
    bench.read(bench.file(u"a.xml"_s, ublDocument()));
    const Invoice second =
        bench.read(bench.file(u"b.xml"_s, ublDocument({.net = u"200.00"_s, .tax = u"38.00"_s, .gross = u"238.00"_s})));
    const auto found = std::ranges::find(second.extraction.findings, u"same_number"_s, &Finding::rule);
    QVERIFY(found != second.extraction.findings.end());
    QCOMPARE(found->severity, Severity::Warning);
    const Invoice other = bench.read(bench.file(u"c.xml"_s, ublDocument({.seller = u"Other GmbH"_s})));
    QVERIFY(std::ranges::find(other.extraction.findings, u"same_number"_s, &Finding::rule) ==
            other.extraction.findings.end());
}

void TestReading::xmlWithoutInvoiceFails()
{
    ServiceBench bench;
    bench.service->startReading(1);
    ReadDocument feed;
    feed.format = DocumentFormat::Xml;
    feed.xml.name = u"rss"_s;
    const Invoice invoice = bench.read(bench.file(u"feed.xml"_s, feed));
    QCOMPARE(invoice.status, InvoiceStatus::Failed);
    QCOMPARE(invoice.error.code, ErrorCode::UnsupportedFormat);
}

void TestReading::noticesBecomeFindings()
{
    ServiceBench bench;
    bench.service->startReading(1);
    ReadDocument document = pageDocument({u"Invoice"_s});
    document.notices = {{ReadNotice::HiddenText, 0, u"3 words"_s}, {ReadNotice::PagesLeftOut, -1, u"301 pages"_s}};
    const Invoice invoice = bench.read(bench.file(u"a.pdf"_s, document));
    const auto hidden = std::ranges::find(invoice.extraction.findings, u"hidden_text"_s, &Finding::rule);
    QVERIFY(hidden != invoice.extraction.findings.end());
    QCOMPARE(hidden->values, QStringList{u"1"_s});
    const auto left = std::ranges::find(invoice.extraction.findings, u"pages_left_out"_s, &Finding::rule);
    QVERIFY(left != invoice.extraction.findings.end());
    QVERIFY(left->blocks());
    QCOMPARE(invoice.status, InvoiceStatus::NeedsReview);
}

void TestReading::passwordIsPassedOnAndNotStored()
{
    ServiceBench bench;
    bench.service->startReading(1);
    bench.read(bench.file(u"a.xml"_s, ublDocument()),
               {.languages = {u"deu"_s, u"eng"_s}, .password = u"open-sesame"_s});
    QCOMPARE(bench.reader.lastOptions().password, u"open-sesame"_s);
    QCOMPARE(bench.reader.lastOptions().languages, (QStringList{u"deu"_s, u"eng"_s}));
    bench.close();
    QDirIterator files(bench.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("open-sesame"), qPrintable(file.fileName()));
    }
}

void TestReading::progressCountsTheBatch()
{
    ServiceBench bench;
    QSignalSpy signal(bench.service.get(), &InvoiceService::progressChanged);
    bench.service->startReading(2);
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(bench.file(u"%1.xml"_s.arg(i), ublDocument({.number = QString::number(i)})));
    paths.append(bench.file(u"bad.xml"_s, fail(ErrorCode::Damaged)));
    QVERIFY(await(bench.service->import(paths, {})).has_value());
    QVERIFY(QTest::qWaitFor([&] {
        const ReadingProgress progress = bench.service->progress();
        return progress.done == 20 && progress.failed == 1 && progress.waiting + progress.reading == 0;
    }));
    QVERIFY(!signal.isEmpty());
    QVERIFY2(signal.size() < 21, "the signal is to be sent at most ten times a second");
}

void TestReading::pagesAndPictures()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice invoice = bench.read(bench.file(u"a.pdf"_s, pageDocument({u"Hello"_s, u"world"_s})));
    const QList<ReadPage> pages = await(bench.service->pages(invoice.id)).value();
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0].words.size(), 2);
    QCOMPARE(pages[0].words[1].text, u"world"_s);

    const QImage image = await(bench.service->pageImage(invoice.id, 0, 72, {})).value();
    QCOMPARE(image.width(), 72);
    QCOMPARE(bench.reader.lastTurnAndSkew(), std::pair(90, 0.5));
    QVERIFY(await(bench.service->pageImage(invoice.id, 0, 72, {})).has_value());
    QCOMPARE(bench.reader.renders(), 1); // the second came from memory
    QCOMPARE(await(bench.service->pageImage(invoice.id, 10, 72, {})).error().code, ErrorCode::NotFound);
    QCOMPARE(await(bench.service->pageImage({999}, 0, 72, {})).error().code, ErrorCode::NotFound);
}

void TestReading::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newline") << u"two\nlines.xml"_s;
    QTest::newRow("emoji") << u"Rechnung 🧾.xml"_s;
    QTest::newRow("leading dash") << u"-rf.xml"_s;
    QTest::newRow("right to left override") << u"invoice\u202Elmx.xml"_s;
    QTest::newRow("quotes and per cent") << u"100% \"it's\" $(x) `y`.xml"_s;
    QTest::newRow("decomposed") << u"Mu\u0308ller.xml"_s;
    QTest::newRow("leading blank") << u" a.xml"_s;
}

void TestReading::oddNames()
{
    QFETCH(QString, name);
    ServiceBench bench;
    bench.service->startReading(1);
    const QString path = bench.file(name, ublDocument());
    const Invoice invoice = bench.read(path);
    QCOMPARE(invoice.status, InvoiceStatus::Approved);
    QCOMPARE(invoice.fileName, name);
    QCOMPARE(invoice.path, path);
    QCOMPARE(await(bench.service->rows({invoice.id})).value().first().fileName, name);
}

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
