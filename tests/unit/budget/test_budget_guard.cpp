// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/budget/budget_bench.h"

#include <QProcess>
#include <QTextStream>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const BudgetScope Global;

/// The second program of the tests: holds a reservation until it is killed.
int holdACall(const QString &file)
{
    SystemClock clock;
    auto database = SqliteDatabase::open(file, clock, {});
    if (!database)
        return 1;
    BudgetGuard guard(**database, clock);
    const auto admission = guard.reserve(BudgetBench::plan("0.50")).result();
    if (!admission || !admission->admitted())
        return 1;
    QTextStream(stdout) << admission->reservation->id.value << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

class TestBudgetGuard : public QObject {
    Q_OBJECT

    std::unique_ptr<BudgetBench> m;

private slots:
    void init() { m = std::make_unique<BudgetBench>(); }

    void defaultsAreTwoADayAndThirtySixAMonth()
    {
        const BudgetState day = m->state(BudgetPeriod::Day), month = m->state(BudgetPeriod::Month);
        QCOMPARE(NanoDollars{day.cap()}, usd("2.00"));
        QCOMPARE(NanoDollars{month.limit.amount}, usd("40.00"));
        QCOMPARE(NanoDollars{month.cap()}, usd("36.00"));
    }

    void holdsTheWorstCaseAndBooksTheActualCost()
    {
        const ModelCallId id = m->admitted(m->plan("0.40", 1000));
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{0, usd("0.40").value}));
        const Booking booking = m->settle(id, m->outcome("0.10", 700));
        QCOMPARE(booking.state, CallState::Settled);
        QCOMPARE(booking.cost, usd("0.10"));
        QCOMPARE(booking.tokens, 700);
        QVERIFY(!booking.aboveBound && !booking.alreadyBooked);
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{usd("0.10").value, 0}));
        QCOMPARE(m->state(BudgetPeriod::Month).sums, (BudgetSums{usd("0.10").value, 0}));
        QCOMPARE(m->differences(), QStringList());
    }

    void admitsUpToTheCapAndNotANanoDollarMore()
    {
        CallPlan most = m->plan("2.00");
        QVERIFY(!m->reserve(m->plan("2.000000001")).admitted());
        const ModelCallId id = m->admitted(most);
        const Admission refused = m->reserve(m->plan("0.000000001"));
        QVERIFY(!refused.admitted());
        QCOMPARE(refused.refusal->reason, RefusalReason::OverCap);
        QCOMPARE(refused.refusal->state->limit.period, BudgetPeriod::Day);
        QCOMPARE(refused.refusal->state->periodKey, u"2026-11-21"_s);
        QCOMPARE(refused.refusal->asked, 1);
        m->settle(id, m->outcome("1.50"));
        CallPlan rest = m->plan("0.50");
        QVERIFY(m->reserve(rest).admitted());
    }

    void theMonthStopsAtNinetyPercent()
    {
        m->setLimit(Global, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("1000").value);
        m->settle(m->admitted(m->plan("35.99")), m->outcome("35.99"));
        QVERIFY(m->reserve(m->plan("0.01")).admitted());
        const Admission refused = m->reserve(m->plan("0.01"));
        QCOMPARE(refused.refusal->reason, RefusalReason::OverCap);
        QCOMPARE(refused.refusal->state->limit.period, BudgetPeriod::Month);
    }

    void theSmallestLimitWins()
    {
        const BudgetScope provider{ScopeKind::Provider, u"openai"_s};
        m->setLimit(provider, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("0.30").value);
        m->setLimit({ScopeKind::Task, u"*"_s}, BudgetPeriod::Total, BudgetUnit::Tokens, 5000);
        m->setLimit({ScopeKind::Task, u"T2"_s}, BudgetPeriod::Total, BudgetUnit::Tokens, 9000);
        const Admission refused = m->reserve(m->plan("0.31"));
        QCOMPARE(refused.refusal->state->scope, provider);
        CallPlan other = m->plan("0.31");
        other.scopes.provider = u"google"_s;
        QVERIFY(m->reserve(other).admitted());
        // Of a limit for each and one of its own the smaller one wins, each on what the task itself took.
        CallPlan task = m->plan("0.01", 4000);
        task.scopes.task = u"T1"_s;
        QVERIFY(m->reserve(task).admitted());
        task.worst->tokens = 1001;
        QVERIFY(!m->reserve(task).admitted());
        task.scopes.task = u"T2"_s;
        task.worst->tokens = 5001;
        const Admission tokens = m->reserve(task);
        QCOMPARE(tokens.refusal->state->limit.scope.name, u"*"_s);
        QCOMPARE(tokens.refusal->asked, 5001);
        task.worst->tokens = 5000;
        QVERIFY(m->reserve(task).admitted());
        QCOMPARE(m->differences(), QStringList());
    }

    void countsSprintsAndTotals()
    {
        const BudgetScope role{ScopeKind::Role, u"cheap"_s}, sprint{ScopeKind::Sprint, u"S1"_s};
        m->setLimit(role, BudgetPeriod::Sprint, BudgetUnit::Tokens, 3000);
        m->setLimit(sprint, BudgetPeriod::Total, BudgetUnit::Tokens, 9000);
        CallPlan plan = m->plan("0.01", 2000);
        plan.scopes.role = u"cheap"_s;
        plan.scopes.sprint = u"S1"_s;
        QVERIFY(m->reserve(plan).admitted());
        m->clock.set("2026-11-23T10:00:00Z"); // another day, the same sprint
        QVERIFY(!m->reserve(plan).admitted());
        plan.scopes.sprint = u"S2"_s;
        QVERIFY(m->reserve(plan).admitted());
        plan.scopes.sprint.clear(); // outside of sprints it counts in none
        QVERIFY(m->reserve(plan).admitted());
        QCOMPARE(m->state(BudgetPeriod::Sprint, role, BudgetUnit::Tokens, u"S1"_s).sums.all(), 2000);
        QCOMPARE(m->state(BudgetPeriod::Total, sprint, BudgetUnit::Tokens).sums.all(), 2000);
        QCOMPARE(m->differences(), QStringList());
    }

    void climbsTheLadder()
    {
        const auto spend = [this](const char *amount) { m->settle(m->admitted(m->plan(amount)), m->outcome(amount)); };
        spend("1.499999999");
        QCOMPARE(m->state(BudgetPeriod::Day).level(), BudgetLevel::Ok);
        spend("0.000000001");
        QCOMPARE(m->reserve(m->plan("0.05")).level, BudgetLevel::Warn);
        spend("0.05");
        QCOMPARE(m->state(BudgetPeriod::Day).level(), BudgetLevel::Conserve);
        spend("0.30");
        const Admission asks = m->reserve(m->plan("0.01"));
        QCOMPARE(asks.refusal->reason, RefusalReason::AskFirst);
        QCOMPARE(asks.level, BudgetLevel::Ask);
        CallPlan confirmed = m->plan("0.05");
        confirmed.confirmed = true;
        QVERIFY(m->reserve(confirmed).admitted());
        confirmed.worst->cost = usd("0.06"); // a word of a person opens no cap
        QCOMPARE(m->reserve(confirmed).refusal->reason, RefusalReason::OverCap);
    }

    void spreadsAMonthOverItsDays()
    {
        BudgetLimit month = m->state(BudgetPeriod::Month).limit;
        month.spread = true;
        month.amount = usd("20.00").value; // 18.00 at 90 percent
        resultOf(m->service->setLimit(month));
        m->settle(m->admitted(m->plan("1.80")), m->outcome("1.80")); // ten days are left: 1.80 for each
        QCOMPARE(m->reserve(m->plan("0.000000001")).refusal->state->limit.period, BudgetPeriod::Month);
        QCOMPARE(m->state(BudgetPeriod::Month).level(), BudgetLevel::Stop);
        m->clock.set("2026-11-23T10:00:00Z"); // eight days are left for 16.20; the day's own 2.00 is smaller
        QCOMPARE(*m->state(BudgetPeriod::Month).spreadCap, 2'025'000'000);
        QVERIFY(m->reserve(m->plan("1.90")).admitted());
    }

    void refusesWhatNothingBounds()
    {
        CallPlan plan = m->plan("0.10");
        plan.worst.reset();
        QCOMPARE(m->reserve(plan).refusal->reason, RefusalReason::NoBound);
        QCOMPARE(m->reserve(m->plan(NanoDollars{0})).refusal->reason, RefusalReason::NoBound); // paid, yet free
        plan = m->plan("0.10");
        plan.purpose.clear();
        QCOMPARE(m->guard->reserve(plan).result().error().code, ErrorCode::InvalidArgument);
    }

    void whatIsFreeGoesOnWhenTheMoneyIsGone()
    {
        m->admitted(m->plan("2.00"));
        CallPlan local = m->plan(NanoDollars{0}, 3000);
        local.scopes.provider = u"ollama"_s;
        local.basis = CostBasis::Local;
        const ModelCallId id = m->admitted(local);
        CallOutcome outcome = m->outcome(NanoDollars{0}, 1200);
        outcome.cost.reset();
        const Booking booking = m->settle(id, outcome);
        QCOMPARE(booking.state, CallState::Settled);
        QCOMPARE(booking.cost, NanoDollars());
        QCOMPARE(booking.tokens, 1200);
        QCOMPARE(m->call(id).settledHow, u"free"_s);
    }

    void aBillForADeclaredFreeKeyIsAnAlarm()
    {
        CallPlan free = m->plan(NanoDollars{0}, 3000);
        free.basis = CostBasis::DeclaredFree;
        const Booking booking = m->settle(m->admitted(free), m->outcome("0.02"));
        QCOMPARE(booking.cost, usd("0.02"));
        QVERIFY(booking.aboveBound);
    }

    void booksABillAboveTheBoundInFullAndClosesTheModel()
    {
        const ModelCallId id = m->admitted(m->plan("0.10"));
        const Booking booking = m->settle(id, m->outcome("3.00"));
        QVERIFY(booking.aboveBound);
        QCOMPARE(booking.cost, usd("3.00"));
        QCOMPARE(NanoDollars{m->state(BudgetPeriod::Day).sums.used}, usd("3.00"));
        m->clock.set("2026-11-22T10:00:00Z"); // a new day opens no closed scope
        const Admission refused = m->reserve(m->plan("0.01"));
        QCOMPARE(refused.refusal->reason, RefusalReason::ScopeClosed);
        QCOMPARE(scopeName(refused.refusal->scope), u"model openai/gpt-6-luna"_s);
        CallPlan other = m->plan("0.01");
        other.scopes.model = u"gpt-6-sol"_s;
        QVERIFY(m->reserve(other).admitted());
        const auto events = m->events();
        QCOMPARE(events.last().event, u"bill_above_bound"_s);
        QCOMPARE(events.last().entity, Entity::ModelCall);
        QCOMPARE(events.last().payload->value(u"cost_usd"_s).toString(), u"3.000000000"_s);
        // The alarm is a row: it is there for every program, and after a start.
        m->close();
        m->open();
        const auto closures = resultOf(m->service->closures());
        QCOMPARE(closures.size(), 1);
        QCOMPARE(closures[0].call, id.value);
        QCOMPARE(m->service->reopen(closures[0].id, u" "_s).result().error().code, ErrorCode::InvalidArgument);
        resultOf(m->service->reopen(closures[0].id, u"the price was wrong"_s));
        QVERIFY(m->reserve(m->plan("0.01")).admitted());
        QCOMPARE(m->service->reopen(closures[0].id, u"again"_s).result().error().code, ErrorCode::NotFound);
    }

    void settlesOnce()
    {
        const ModelCallId id = m->admitted(m->plan("0.40"));
        m->settle(id, m->outcome("0.10"));
        const Booking again = m->settle(id, m->outcome("0.20"));
        QVERIFY(again.alreadyBooked);
        QCOMPARE(again.cost, usd("0.10"));
        QVERIFY(m->fail(id, true).alreadyBooked);
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{usd("0.10").value, 0}));
        QCOMPARE(m->guard->settle(ModelCallId{99}, {}).result().error().code, ErrorCode::NotFound);
    }

    void aFailureKeepsOrReleases()
    {
        const ModelCallId broken = m->admitted(m->plan("0.40", 900)), unsent = m->admitted(m->plan("0.30"));
        QCOMPARE(m->fail(broken, true, "stream_broke").state, CallState::Kept);
        QCOMPARE(m->fail(unsent, false, "not_sent").state, CallState::Released);
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{usd("0.40").value, 0}));
        QCOMPARE(m->call(broken).tokens, 900);
        QCOMPARE(m->call(broken).settledHow, u"stream_broke"_s);
        QVERIFY(m->fail(broken, false).alreadyBooked); // not taken back by a second failure
        // The bill comes late after all.
        QCOMPARE(m->settle(broken, m->outcome("0.05")).cost, usd("0.05"));
        QCOMPARE(m->settle(unsent, m->outcome("0.01")).cost, usd("0.01"));
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{usd("0.06").value, 0}));
        QCOMPARE(m->differences(), QStringList());
    }

    void aHitOfTheCacheCostsNothingAndIsWritten()
    {
        const CallPlan plan = m->plan("0.40");
        const ModelCallId id =
            resultOf(m->database->write([&](WriteTransaction &tx) { return m->guard->recordCacheHit(tx, plan); }));
        const ModelCall call = m->call(id);
        QCOMPARE(call.state, CallState::FromCache);
        QCOMPARE(call.cost, NanoDollars());
        QVERIFY(m->settle(id, m->outcome("1.00")).alreadyBooked);
        QCOMPARE(m->costs().rows[0].fromCache, 1);
        QCOMPARE(m->costs().rows[0].calls, 0);
        QCOMPARE(m->costs().total, NanoDollars());
        QCOMPARE(m->differences(), QStringList());
    }

    void aTransactionThatFailsHoldsNothing()
    {
        const CallPlan plan = m->plan("0.40");
        const auto failed = m->database->write([&](WriteTransaction &tx) -> Result<> {
            TRY_ASSIGN(admission, m->guard->reserve(tx, plan));
            return desk::fail(ErrorCode::Conflict, admission.admitted() ? u"admitted"_s : u"refused"_s);
        });
        QCOMPARE(failed.result().error().detail, u"admitted"_s);
        QCOMPARE(m->state(BudgetPeriod::Day).sums, BudgetSums());
        m->admitted(m->plan("2.00"));
    }

    void dayIsThatOfThePersonsCalendar()
    {
        m->clock.set("2026-11-21T22:59:59Z"); // a second to midnight in Berlin
        const ModelCallId id = m->admitted(m->plan("2.00"));
        m->clock.set("2026-11-21T23:00:00Z");
        QCOMPARE(m->reserve(m->plan("2.00")).reservation->day, QDate(2026, 11, 22));
        m->settle(id, m->outcome("1.00")); // counts in the day that it was reserved in
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{0, usd("2.00").value}));
        QCOMPARE(m->call(id).day, QDate(2026, 11, 21));
    }

    void noChangeOfTheClockReopensADay_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("set back an hour over midnight") << u"2026-11-20T22:30:00Z"_s << QByteArray("Europe/Berlin");
        QTest::newRow("set back a year") << u"2025-11-21T10:00:00Z"_s << QByteArray("Europe/Berlin");
        QTest::newRow("set back a month") << u"2026-10-21T10:00:00Z"_s << QByteArray("Europe/Berlin");
        QTest::newRow("flown west") << u"2026-11-21T05:00:00Z"_s << QByteArray("America/Los_Angeles");
        QTest::newRow("no zone") << u"2026-11-20T23:30:00Z"_s << QByteArray("Nowhere/Nothing");
    }
    void noChangeOfTheClockReopensADay()
    {
        QFETCH(QString, time);
        QFETCH(QByteArray, zone);
        m->clock.set("2026-11-21T05:00:00Z");
        m->admitted(m->plan("2.00"));
        m->clock.set(QDateTime::fromString(time, Qt::ISODate));
        m->zoneId = zone;
        const Admission refused = m->reserve(m->plan("0.01"));
        QVERIFY(!refused.admitted());
        QCOMPARE(refused.refusal->state->periodKey, u"2026-11-21"_s);
    }

    void aDayHasOneBudgetWhateverItsHours_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("25 hours") << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T22:59:59Z"_s;
        QTest::newRow("23 hours") << u"2027-03-27T23:00:00Z"_s << u"2027-03-28T21:59:59Z"_s;
    }
    void aDayHasOneBudgetWhateverItsHours()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        const QDateTime begin = QDateTime::fromString(first, Qt::ISODate),
                        end = QDateTime::fromString(last, Qt::ISODate);
        m->clock.set(begin.addSecs(-1));
        const QDate before = m->reserve(m->plan("2.00")).reservation->day;
        m->clock.set(begin);
        QCOMPARE(m->reserve(m->plan("2.00")).reservation->day, before.addDays(1));
        for (QDateTime at = begin; at < end; at = at.addSecs(1800)) {
            m->clock.set(at);
            QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        }
        m->clock.set(end.addSecs(1));
        QCOMPARE(m->reserve(m->plan("2.00")).reservation->day, before.addDays(2));
    }

    void aMonthEndsWithItsLastDay()
    {
        m->setLimit(Global, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("1000").value);
        m->clock.set("2026-11-30T22:59:59Z");
        m->admitted(m->plan("36.00"));
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        m->clock.set("2026-11-30T23:00:00Z");
        QVERIFY(m->reserve(m->plan("36.00")).admitted());
        m->clock.set("2026-11-30T22:59:59Z");
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
    }

    void aClockThatRanAheadIsPutRightByAPerson()
    {
        m->clock.set("2030-01-01T10:00:00Z");
        const ModelCallId ahead = m->admitted(m->plan("2.00"));
        m->clock.set("2026-11-21T10:00:00Z");
        QVERIFY(!m->reserve(m->plan("0.01")).admitted()); // the newest day goes on
        QCOMPARE(resultOf(m->guard->acceptClock()), QDate(2026, 11, 21));
        const ModelCallId now = m->admitted(m->plan("2.00"));
        QCOMPARE(m->call(now).day, QDate(2026, 11, 21));
        QCOMPARE(m->events().last().event, u"clock_accepted"_s);
        m->clock.set("2030-01-01T12:00:00Z"); // when that day comes, what was booked in it is there
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        m->settle(ahead, m->outcome("1.00"));
        QVERIFY(m->reserve(m->plan("1.00")).admitted());
        QCOMPARE(m->differences(), QStringList());
    }

    void stopAllStopsAndStaysStopped()
    {
        const ModelCallId running = m->admitted(m->plan("0.10"));
        resultOf(m->service->stopAll(u"holiday"_s));
        CallPlan local = m->plan(NanoDollars{0});
        local.basis = CostBasis::Local;
        m->close();
        m->open();
        QCOMPARE(m->reserve(m->plan("0.10")).refusal->reason, RefusalReason::Stopped);
        QCOMPARE(m->reserve(local).refusal->reason, RefusalReason::Stopped);
        QCOMPARE(m->settle(running, m->outcome("0.05")).cost, usd("0.05")); // what runs is booked
        QCOMPARE(resultOf(m->service->stopped())->reason, u"holiday"_s);
        resultOf(m->service->resume());
        QVERIFY(m->reserve(local).admitted());
    }

    void aProgramThatDiesLosesNoReservation()
    {
        m->close();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m->file()});
        QVERIFY(program.waitForReadyRead(30'000));
        const ModelCallId id{program.readAllStandardOutput().trimmed().toLongLong()};
        m->clock.set(QDateTime::currentDateTimeUtc());
        m->open();
        QCOMPARE(resultOf(m->guard->recover()), 0); // it lives
        QCOMPARE(m->call(id).state, CallState::Reserved);
        program.kill();
        QVERIFY(program.waitForFinished());
        m->close();
        m->open(); // the next start
        QCOMPARE(resultOf(m->guard->recover()), 1);
        QCOMPARE(m->call(id).state, CallState::Unsettled);
        QCOMPARE(NanoDollars{m->state(BudgetPeriod::Day).sums.reserved}, usd("0.50"));
        QVERIFY(!m->reserve(m->plan("1.51")).admitted());
        QCOMPARE(resultOf(m->guard->recover()), 0);
        QCOMPARE(m->differences(), QStringList());
        QCOMPARE(m->guard->settleByHand(id, usd("0.20"), {}).result().error().code, ErrorCode::InvalidArgument);
        const Booking booking = resultOf(m->guard->settleByHand(id, usd("0.20"), u"as on the bill"_s));
        QCOMPARE(booking.cost, usd("0.20"));
        QCOMPARE(m->events().last().event, u"call_settled_by_hand"_s);
        QCOMPARE(m->state(BudgetPeriod::Day).sums, (BudgetSums{usd("0.20").value, 0}));
        QCOMPARE(m->guard->settleByHand(id, usd("0.30"), u"again"_s).result().error().code, ErrorCode::NotAllowed);
        QCOMPARE(m->differences(), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == "--hold"_L1)
        return holdACall(QString::fromLocal8Bit(argv[2]));
    TestBudgetGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_budget_guard.moc"
