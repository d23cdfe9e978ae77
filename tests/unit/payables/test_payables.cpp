// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_finished.h"
#include "tests/unit/payables/payables_bench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);

QStringList events(PayablesBench &bench, InvoiceId id)
{
    QStringList names;
    for (const AuditEvent &event : bench.history(Entity::Invoice, id.value))
        names.append(event.event);
    return names;
}

Payable due(const QString &seller, qint64 minor, QDate day, const QString &currency = u"EUR"_s)
{
    Payable payable;
    payable.sellerName = seller;
    payable.amount = {minor, currency};
    payable.dueDate = day;
    return payable;
}

} // namespace

class TestPayables : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_bench = std::make_unique<PayablesBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void listsWhatIsApprovedAndOpen();
    void leavesOutWhatIsNotToBePaid_data();
    void leavesOutWhatIsNotToBePaid();
    void amounts_data();
    void amounts();
    void dueDates_data();
    void dueDates();
    void obstacles_data();
    void obstacles();
    void discountOfADay();

    void releaseAndTakeBack();
    void releaseSeesWhatStandsThere();
    void twoPrograms();
    void fourEyes();
    void nobodyApprovedSoAnybodyReleases();
    void changedSinceRelease_data();
    void changedSinceRelease();
    void holdNeedsAReason();
    void heldIsNotReleased();
    void paidAndTakenBack();
    void paidIsShownForNinetyDays();
    void withoutTheSecondStep();
    void outcomesAreEachForThemselves();
    void tellsTheChangeFeed();

    void weeks();
    void creditNotesStandWithTheirSupplier();
    void weeksOfSeveralYears();

private:
    /// Making a database costs more than a test: the invoices go, the file stays.
    PayablesBench &fresh()
    {
        m_bench->clear();
        return *m_bench;
    }
    std::unique_ptr<PayablesBench> m_bench;
};

void TestPayables::listsWhatIsApprovedAndOpen()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add({.terms = u"3% Skonto bis 25.11.2026, 30 Tage netto"_s, .bic = u"BYLADEM1001"_s});
    const QList<Payable> list = bench.payables();
    QCOMPARE(list.size(), 1);
    const Payable &one = list.first();
    QCOMPARE(one.id, id);
    QCOMPARE(one.sellerName, u"ACME GmbH"_s);
    QCOMPARE(one.invoiceNumber, u"R-1"_s);
    QCOMPARE(one.issueDate, QDate(2026, 11, 2));
    QCOMPARE(one.dueDate, QDate(2026, 12, 1));
    QVERIFY(!one.dueDateAssumed);
    QCOMPARE(one.amount, (Money{11900, u"EUR"_s}));
    QCOMPARE(one.iban, u"DE02120300000000202051"_s);
    QCOMPARE(one.bic, u"BYLADEM1001"_s);
    QCOMPARE(one.state, PaymentState::Open);
    QCOMPARE(one.obstacle, PaymentObstacle::None);
    QCOMPARE(one.approvedBy, u"tess"_s);
    QCOMPARE(one.paymentVersion, 0);
    QCOMPARE(one.discounts, (QList<CashDiscount>{{QDate(2026, 11, 25), 300, 357}}));
}

void TestPayables::leavesOutWhatIsNotToBePaid_data()
{
    QTest::addColumn<InvoiceValues>("values");
    QTest::addColumn<bool>("listed");
    QTest::newRow("invoice") << InvoiceValues{} << true;
    QTest::newRow("in review") << InvoiceValues{.status = InvoiceStatus::NeedsReview} << false;
    QTest::newRow("rejected") << InvoiceValues{.status = InvoiceStatus::Rejected} << false;
    QTest::newRow("in the trash") << InvoiceValues{.inTrash = true} << false;
    QTest::newRow("receipt") << InvoiceValues{.kind = DocumentKind::Receipt} << false;
    QTest::newRow("receipt, due") << InvoiceValues{.amountDue = u"12.00"_s, .kind = DocumentKind::Receipt} << true;
    QTest::newRow("receipt, nothing due")
        << InvoiceValues{.amountDue = u"0.00"_s, .kind = DocumentKind::Receipt} << false;
    QTest::newRow("no invoice") << InvoiceValues{.kind = DocumentKind::Other} << false;
    QTest::newRow("nothing due") << InvoiceValues{.amountDue = u"0.00"_s} << false;
    QTest::newRow("all prepaid") << InvoiceValues{.prepaid = u"119.00"_s} << false;
    QTest::newRow("amount unknown") << InvoiceValues{.total = {}} << true;
}

void TestPayables::leavesOutWhatIsNotToBePaid()
{
    QFETCH(InvoiceValues, values);
    QFETCH(bool, listed);
    PayablesBench &bench = fresh();
    bench.add(values);
    QCOMPARE(bench.payables().size(), listed ? 1 : 0);
}

void TestPayables::amounts_data()
{
    QTest::addColumn<InvoiceValues>("values");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("total") << InvoiceValues{} << 11900ll;
    QTest::newRow("amount due") << InvoiceValues{.amountDue = u"100.5"_s} << 10050ll;
    QTest::newRow("less prepaid") << InvoiceValues{.prepaid = u"19"_s} << 10000ll;
    QTest::newRow("amount due counts before prepaid")
        << InvoiceValues{.amountDue = u"100.00"_s, .prepaid = u"1.00"_s} << 10000ll;
    QTest::newRow("zeros at the end") << InvoiceValues{.total = u"119.0000"_s} << 11900ll;
    QTest::newRow("half a cent is no amount") << InvoiceValues{.total = u"119.005"_s} << 0ll;
    QTest::newRow("yen") << InvoiceValues{.currency = u"JPY"_s, .total = u"11900"_s} << 11900ll;
    QTest::newRow("dinar") << InvoiceValues{.currency = u"KWD"_s, .total = u"1.5"_s} << 1500ll;
    QTest::newRow("no currency") << InvoiceValues{.currency = {}} << 0ll;
    QTest::newRow("no number") << InvoiceValues{.total = u"12,-"_s} << 0ll;
    QTest::newRow("credit note") << InvoiceValues{.kind = DocumentKind::CreditNote} << -11900ll;
    QTest::newRow("credit note, printed negative")
        << InvoiceValues{.total = u"-119.00"_s, .kind = DocumentKind::CreditNote} << -11900ll;
    QTest::newRow("credit note, amount due negative")
        << InvoiceValues{.amountDue = u"-50.00"_s, .kind = DocumentKind::CreditNote} << -5000ll;
    QTest::newRow("credit note, partly paid out")
        << InvoiceValues{.total = u"-119.00"_s, .prepaid = u"19.00"_s, .kind = DocumentKind::CreditNote} << -10000ll;
    QTest::newRow("invoice with a negative total") << InvoiceValues{.total = u"-20.00"_s} << -2000ll;
}

void TestPayables::amounts()
{
    QFETCH(InvoiceValues, values);
    QFETCH(qint64, minor);
    PayablesBench &bench = fresh();
    const Payable one = bench.payable(bench.add(values));
    QCOMPARE(one.amount.minorUnits, minor);
    QCOMPARE(one.obstacle == PaymentObstacle::NoAmount, minor == 0);
}

void TestPayables::dueDates_data()
{
    QTest::addColumn<InvoiceValues>("values");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("assumed");
    QTest::newRow("printed") << InvoiceValues{.due = u"2026-11-30"_s, .terms = u"14 Tage netto"_s}
                             << QDate(2026, 11, 30) << false;
    QTest::newRow("terms") << InvoiceValues{.due = {}, .terms = u"14 Tage netto"_s} << QDate(2026, 11, 16) << false;
    QTest::newRow("terms that say nothing exact")
        << InvoiceValues{.due = {}, .terms = u"14 Werktage"_s} << QDate(2026, 12, 2) << true;
    QTest::newRow("assumed") << InvoiceValues{.due = {}} << QDate(2026, 12, 2) << true;
    QTest::newRow("undated") << InvoiceValues{.issued = {}, .due = {}, .terms = u"14 Tage netto"_s} << QDate() << false;
    QTest::newRow("credit note") << InvoiceValues{.due = {}, .kind = DocumentKind::CreditNote} << QDate() << false;
}

void TestPayables::dueDates()
{
    QFETCH(InvoiceValues, values);
    QFETCH(QDate, due);
    QFETCH(bool, assumed);
    PayablesBench &bench = fresh();
    const Payable one = bench.payable(bench.add(values));
    QCOMPARE(one.dueDate, due);
    QCOMPARE(one.dueDateAssumed, assumed);
}

void TestPayables::obstacles_data()
{
    QTest::addColumn<InvoiceValues>("values");
    QTest::addColumn<PaymentObstacle>("obstacle");
    QTest::addColumn<bool>("canBeReleased");
    QTest::newRow("none") << InvoiceValues{} << PaymentObstacle::None << true;
    QTest::newRow("no amount") << InvoiceValues{.total = {}} << PaymentObstacle::NoAmount << false;
    QTest::newRow("no iban") << InvoiceValues{.iban = {}} << PaymentObstacle::NoIban << true;
    QTest::newRow("bad iban") << InvoiceValues{.iban = u"DE02120300000000202052"_s} << PaymentObstacle::BadIban
                              << false;
    QTest::newRow("finding") << InvoiceValues{.blocking = 1} << PaymentObstacle::OpenFinding << false;
    QTest::newRow("finding before what only a file needs")
        << InvoiceValues{.iban = {}, .blocking = 1} << PaymentObstacle::OpenFinding << false;
    QTest::newRow("dollars") << InvoiceValues{.currency = u"USD"_s} << PaymentObstacle::NotEuro << true;
    QTest::newRow("far away") << InvoiceValues{.iban = u"TR330006100519786457841326"_s} << PaymentObstacle::OutsideSepa
                              << true;
    QTest::newRow("credit note needs no account")
        << InvoiceValues{.iban = {}, .kind = DocumentKind::CreditNote} << PaymentObstacle::None << true;
}

void TestPayables::obstacles()
{
    QFETCH(InvoiceValues, values);
    QFETCH(PaymentObstacle, obstacle);
    QFETCH(bool, canBeReleased);
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add(values);
    QCOMPARE(bench.payable(id).obstacle, obstacle);
    const PaymentOutcome outcome = bench.release(id);
    QCOMPARE(outcome.result.has_value(), canBeReleased);
    if (!canBeReleased) {
        QCOMPARE(outcome.result.error().code, ErrorCode::NotAllowed);
        QCOMPARE(outcome.obstacle, obstacle);
        QCOMPARE(bench.payable(id).state, PaymentState::Open);
    }
}

void TestPayables::discountOfADay()
{
    Payable payable;
    payable.discounts = {{QDate(2026, 3, 12), 300, 357}, {QDate(2026, 3, 18), 200, 238}};
    QCOMPARE(payable.discountOn(QDate(2026, 3, 12))->percentE2, 300);
    QCOMPARE(payable.discountOn(QDate(2026, 3, 13))->percentE2, 200);
    QCOMPARE(payable.discountOn(QDate(2026, 3, 18))->percentE2, 200);
    QVERIFY(!payable.discountOn(QDate(2026, 3, 19)));
    QVERIFY(!payable.discountOn({}));
}

void TestPayables::releaseAndTakeBack()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result.has_value());
    Payable one = bench.payable(id);
    QCOMPARE(one.state, PaymentState::Released);
    QCOMPARE(one.releasedBy, u"tess"_s);
    QCOMPARE(one.paymentVersion, 1);
    QVERIFY(await(bench.service->takeBack({one})).value().first().result.has_value());
    one = bench.payable(id);
    QCOMPARE(one.state, PaymentState::Open);
    QCOMPARE(one.releasedBy, QString());
    QCOMPARE(one.paymentVersion, 2);
    const auto again = await(bench.service->takeBack({one})).value().first();
    QCOMPARE(again.result.error().code, ErrorCode::NotAllowed);
    QCOMPARE(events(bench, id), (QStringList{u"payment_released"_s, u"payment_taken_back"_s}));
    const AuditEvent event = bench.history(Entity::Invoice, id.value).first();
    QCOMPARE(event.actor, u"tess"_s);
    QCOMPARE(event.payload->value(u"amount"_s).toString(), u"119.00"_s);
    QCOMPARE(event.payload->value(u"old"_s).toString(), u"open"_s);
    QCOMPARE(event.payload->value(u"new"_s).toString(), u"released"_s);
}

void TestPayables::releaseSeesWhatStandsThere()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    const Payable seen = bench.payable(id);
    bench.sql(u"UPDATE invoice_value SET value = 'DE89370400440532013000' WHERE invoice_id = ? AND name = 'iban'"_s,
              {id.value});
    auto outcome = await(bench.service->release({seen})).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::Conflict);
    const Payable again = bench.payable(id);
    bench.sql(u"UPDATE invoice_value SET value = '1190.00' WHERE invoice_id = ? AND name = 'total_with_tax'"_s,
              {id.value});
    outcome = await(bench.service->release({again})).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::Conflict);
    bench.sql(u"UPDATE invoice SET status = 2 WHERE id = ?"_s, {id.value});
    outcome = await(bench.service->release({again})).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::Conflict);
    bench.sql(u"DELETE FROM invoice WHERE id = ?"_s, {id.value});
    outcome = await(bench.service->release({again})).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::NotFound);
}

void TestPayables::twoPrograms()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    const Payable seen = bench.payable(id);
    QVERIFY(await(bench.service->hold({seen}, u"wrong price"_s)).value().first().result.has_value());
    const auto outcome = await(bench.service->release({seen})).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::Conflict);
    QCOMPARE(bench.payable(id).state, PaymentState::OnHold);
}

void TestPayables::fourEyes()
{
    PayablesBench &bench = fresh();
    Settings values = bench.settings->values();
    values.releaseAloneLimit = u"100.00"_s;
    bench.set(values);
    const InvoiceId small = bench.add({.total = u"100.00"_s});
    const InvoiceId large = bench.add({.total = u"100.01"_s});
    QVERIFY(bench.release(small).result.has_value());

    QCOMPARE(bench.payable(large).obstacle, PaymentObstacle::NeedsOther);
    const Payable seenByOther = [&] {
        bench.database->setActor(u"otto"_s);
        return bench.payable(large);
    }();
    QCOMPARE(seenByOther.obstacle, PaymentObstacle::None);
    bench.database->setActor(u"Tess"_s); // the same person, however it is written
    const auto outcome = await(bench.service->release({seenByOther})).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::NotAllowed);
    QCOMPARE(outcome.obstacle, PaymentObstacle::NeedsOther);
    bench.database->setActor(u"otto"_s);
    QVERIFY(await(bench.service->release({seenByOther})).value().first().result.has_value());
    QCOMPARE(bench.payable(large).releasedBy, u"otto"_s);
    bench.database->setActor(u"tess"_s); // released is released, whoever looks
    QCOMPARE(bench.payable(large).obstacle, PaymentObstacle::None);
    QCOMPARE(bench.payable(large).state, PaymentState::Released);
}

void TestPayables::nobodyApprovedSoAnybodyReleases()
{
    PayablesBench &bench = fresh();
    Settings values = bench.settings->values();
    values.releaseAloneLimit = u"100.00"_s;
    bench.set(values);
    const InvoiceId id = bench.add({.total = u"5000.00"_s, .decidedBy = u"system"_s});
    QVERIFY(bench.release(id).result.has_value());
    bench.database->setActor(u"system"_s);
    const InvoiceId other = bench.add({.total = u"5000.00"_s, .decidedBy = u"system"_s});
    QCOMPARE(bench.payable(other).obstacle, PaymentObstacle::None);
}

void TestPayables::changedSinceRelease_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("account") << u"UPDATE invoice_value SET value = 'DE89370400440532013000' "
                                "WHERE invoice_id = ? AND name = 'iban'"_s;
    QTest::newRow("amount") << u"UPDATE invoice_value SET value = '1190.00' "
                               "WHERE invoice_id = ? AND name = 'total_with_tax'"_s;
    QTest::newRow("currency") << u"UPDATE invoice SET currency = 'CHF' WHERE id = ?"_s;
    QTest::newRow("approved anew") << u"UPDATE invoice SET decided_at = decided_at + 60000 WHERE id = ?"_s;
}

void TestPayables::changedSinceRelease()
{
    QFETCH(QString, change);
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result.has_value());
    bench.sql(change, {id.value});
    bench.clock.advanceMs(120'000);
    const Payable one = bench.payable(id);
    QCOMPARE(one.state, PaymentState::Open);
    QCOMPARE(one.obstacle, PaymentObstacle::ChangedSinceRelease);
    const PaymentPlan plan = await(bench.service->plan({id}, Today)).value();
    QVERIFY(plan.payments.isEmpty());
    QCOMPARE(plan.left, (QList<std::pair<InvoiceId, PaymentObstacle>>{{id, PaymentObstacle::ChangedSinceRelease}}));
    QVERIFY(bench.release(id).result.has_value()); // by somebody who saw what stands there now
    QCOMPARE(bench.payable(id).state, PaymentState::Released);
}

void TestPayables::holdNeedsAReason()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    const auto outcome = await(bench.service->hold({bench.payable(id)}, u" \n"_s)).value().first();
    QCOMPARE(outcome.result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(await(bench.service->hold({bench.payable(id)}, u" wrong\nprice "_s)).value().first().result.has_value());
    QCOMPARE(bench.payable(id).holdReason, u"wrong price"_s);
    QCOMPARE(bench.history(Entity::Invoice, id.value).last().payload->value(u"reason"_s).toString(), u"wrong price"_s);
}

void TestPayables::heldIsNotReleased()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result.has_value());
    QVERIFY(await(bench.service->hold({bench.payable(id)}, u"asked them"_s)).value().first().result.has_value());
    QCOMPARE(bench.payable(id).state, PaymentState::OnHold);
    QCOMPARE(bench.release(id).result.error().code, ErrorCode::NotAllowed);
    QVERIFY(await(bench.service->takeBack({bench.payable(id)})).value().first().result.has_value());
    QCOMPARE(bench.payable(id).state, PaymentState::Open); // not released: that has to be said again
    QVERIFY(bench.release(id).result.has_value());
}

void TestPayables::paidAndTakenBack()
{
    PayablesBench &bench = fresh();
    const InvoiceId open = bench.add(), released = bench.add(), held = bench.add();
    QVERIFY(bench.release(released).result.has_value());
    QVERIFY(await(bench.service->hold({bench.payable(held)}, u"why"_s)).value().first().result.has_value());
    const QHash<InvoiceId, PaymentState> before{
        {open, PaymentState::Open}, {released, PaymentState::Released}, {held, PaymentState::OnHold}};
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto future = await(bench.service->setPaid({bench.payable(it.key())}, Today.addDays(1))).value().first();
        QCOMPARE(future.result.error().code, ErrorCode::InvalidArgument);
        const auto paid = await(bench.service->setPaid({bench.payable(it.key())}, Today)).value().first();
        QVERIFY(paid.result.has_value());
        QCOMPARE(bench.payable(it.key()).state, PaymentState::Paid);
        QCOMPARE(bench.payable(it.key()).paidOn, Today);
        const auto back = await(bench.service->setPaid({bench.payable(it.key())}, {})).value().first();
        QVERIFY(back.result.has_value());
        QCOMPARE(bench.payable(it.key()).state, it.value());
        QVERIFY(!bench.payable(it.key()).paidOn.isValid());
        const auto twice = await(bench.service->setPaid({bench.payable(it.key())}, {})).value().first();
        QCOMPARE(twice.result.error().code, ErrorCode::NotAllowed);
    }
    QCOMPARE(bench.payable(held).holdReason, u"why"_s);
    QCOMPARE(events(bench, open), (QStringList{u"payment_paid"_s, u"payment_not_paid"_s}));
}

void TestPayables::paidIsShownForNinetyDays()
{
    PayablesBench &bench = fresh();
    const InvoiceId recent = bench.add(), old = bench.add(), open = bench.add();
    QVERIFY(await(bench.service->setPaid({bench.payable(recent)}, Today.addDays(-90))).value().first().result);
    QVERIFY(await(bench.service->setPaid({bench.payable(old)}, Today.addDays(-91))).value().first().result);
    QList<InvoiceId> shown;
    for (const Payable &one : bench.payables(true))
        shown.append(one.id);
    QCOMPARE(shown, (QList<InvoiceId>{recent, open}));
    QCOMPARE(bench.payables(false).size(), 1);
}

void TestPayables::withoutTheSecondStep()
{
    PayablesBench &bench = fresh();
    Settings values = bench.settings->values();
    values.releasePayments = false;
    values.releaseAloneLimit = u"1.00"_s; // means nothing without a release
    bench.set(values);
    const InvoiceId id = bench.add();
    Payable one = bench.payable(id);
    QCOMPARE(one.state, PaymentState::Released);
    QCOMPARE(one.releasedBy, u"tess"_s);
    QCOMPARE(one.obstacle, PaymentObstacle::None);
    QCOMPARE(await(bench.service->takeBack({one})).value().first().result.error().code, ErrorCode::NotAllowed);
    QVERIFY(await(bench.service->hold({one}, u"wait"_s)).value().first().result.has_value());
    QCOMPARE(bench.payable(id).state, PaymentState::OnHold);
    QVERIFY(await(bench.service->takeBack({bench.payable(id)})).value().first().result.has_value());
    QCOMPARE(bench.payable(id).state, PaymentState::Released);
    QCOMPARE(await(bench.service->plan({id}, Today)).value().payments.size(), 1);
}

void TestPayables::outcomesAreEachForThemselves()
{
    PayablesBench &bench = fresh();
    const InvoiceId good = bench.add(), bad = bench.add({.total = {}}), alsoGood = bench.add();
    const auto outcomes =
        await(bench.service->release({bench.payable(good), bench.payable(bad), bench.payable(alsoGood)})).value();
    QCOMPARE(outcomes.size(), 3);
    QVERIFY(outcomes[0].result.has_value());
    QVERIFY(!outcomes[1].result.has_value());
    QCOMPARE(outcomes[1].id, bad);
    QVERIFY(outcomes[2].result.has_value());
    QCOMPARE(bench.payable(alsoGood).state, PaymentState::Released);
}

void TestPayables::tellsTheChangeFeed()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    const Payable one = bench.payable(id);
    QSignalSpy changes(&bench.database->changes(), &ChangeFeed::changed);
    QVERIFY(await(bench.service->release({one})).value().first().result.has_value());
    QVERIFY(QTest::qWaitFor([&] { return !changes.isEmpty(); }, 30'000));
    QCOMPARE(changes.first().first().value<QList<Change>>(),
             (QList<Change>{{Entity::Invoice, id.value, ChangeKind::Updated}}));
}

void TestPayables::weeks()
{
    // Today is a Saturday: the week that began on Monday the 16th is still running.
    QList<Payable> payables{due(u"B"_s, 100, QDate(2026, 11, 25)),
                            due(u"A"_s, 1000, QDate(2026, 11, 20)),
                            due(u"C"_s, 300, {}),
                            due(u"D"_s, 70, QDate(2026, 11, 21)),
                            due(u"A"_s, 500, QDate(2026, 11, 23)),
                            due(u"E"_s, 50, QDate(2026, 11, 29), u"USD"_s),
                            due(u"F"_s, 20, QDate(2026, 12, 7)),
                            due(u"Paid"_s, 99, QDate(2026, 11, 1))};
    payables.last().state = PaymentState::Paid;
    payables[0].discounts = {{QDate(2026, 11, 22), 200, 2}};
    payables[1].discounts = {{QDate(2026, 11, 20), 200, 20}}; // over
    const QList<DueWeek> weeks = dueByWeek(payables, Today);
    QCOMPARE(weeks.size(), 5);
    QCOMPARE(weeks[0].kind, DueWeek::Kind::Overdue);
    QCOMPARE(weeks[0].totals, (QList<Money>{{1000, u"EUR"_s}}));
    QVERIFY(weeks[0].discounts.isEmpty());
    QCOMPARE(weeks[1].kind, DueWeek::Kind::Week);
    QCOMPARE(weeks[1].monday, QDate(2026, 11, 16));
    QCOMPARE(weeks[1].totals, (QList<Money>{{70, u"EUR"_s}}));
    QCOMPARE(weeks[2].monday, QDate(2026, 11, 23));
    QCOMPARE(weeks[2].payables.size(), 3);
    QCOMPARE(weeks[2].payables[0].sellerName, u"A"_s); // by day
    QCOMPARE(weeks[2].totals, (QList<Money>{{600, u"EUR"_s}, {50, u"USD"_s}}));
    QCOMPARE(weeks[2].discounts, (QList<Money>{{2, u"EUR"_s}}));
    QCOMPARE(weeks[3].monday, QDate(2026, 12, 7));
    QCOMPARE(weeks[4].kind, DueWeek::Kind::Undated);
    QCOMPARE(weeks[4].totals, (QList<Money>{{300, u"EUR"_s}}));
    QVERIFY(dueByWeek({}, Today).isEmpty());
}

void TestPayables::creditNotesStandWithTheirSupplier()
{
    const QList<DueWeek> weeks = dueByWeek(
        {due(u"Ácme, GmbH"_s, -300, {}), due(u"ACME GmbH"_s, 1000, QDate(2026, 12, 1)),
         due(u"Acme GmbH"_s, 500, QDate(2026, 11, 24)), due(u"Acme GmbH"_s, 70, QDate(2026, 11, 10), u"USD"_s),
         due(u"Other"_s, -40, {}), due(u"Third"_s, -5, QDate(2026, 12, 2))},
        Today);
    QCOMPARE(weeks.size(), 4);
    QCOMPARE(weeks[0].totals, (QList<Money>{{70, u"USD"_s}})); // another currency: nothing to offset
    QCOMPARE(weeks[1].monday, QDate(2026, 11, 23));
    QCOMPARE(weeks[1].payables.size(), 2);
    QCOMPARE(weeks[1].totals, (QList<Money>{{200, u"EUR"_s}}));
    QCOMPARE(weeks[2].totals, (QList<Money>{{995, u"EUR"_s}}));
    QCOMPARE(weeks[3].kind, DueWeek::Kind::Undated); // nothing of theirs is open
    QCOMPARE(weeks[3].totals, (QList<Money>{{-40, u"EUR"_s}}));
}

void TestPayables::weeksOfSeveralYears()
{
    const QList<DueWeek> weeks =
        dueByWeek({due(u"A"_s, 1, QDate(2027, 1, 3)), due(u"B"_s, 2, QDate(2026, 12, 28))}, Today);
    QCOMPARE(weeks.size(), 1); // Monday 28 December to Sunday 3 January
    QCOMPARE(weeks.first().monday, QDate(2026, 12, 28));
}

QTEST_GUILESS_MAIN(TestPayables)
#include "test_payables.moc"
