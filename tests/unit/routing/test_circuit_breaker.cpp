// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/circuit_breaker.h"
#include "tests/unit/routing/routing_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestCircuitBreaker : public QObject {
    Q_OBJECT

    using Kind = BreakerEvent::Kind;
    static constexpr qint64 Pause = 30'000;

    std::unique_ptr<RoutingBench> m;
    std::unique_ptr<CircuitBreaker> m_breaker;
    const QDateTime m_start{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC};

    [[nodiscard]] static BreakerEvent event(Kind kind, bool wholeProvider = false)
    {
        return {.kind = kind, .reason = u"overloaded"_s, .wholeProvider = wholeProvider};
    }
    [[nodiscard]] BreakerAdmission admit(const QString &model = u"m"_s)
    {
        return resultOf(m_breaker->admit(u"p"_s, model));
    }
    void report(const BreakerTicket &ticket, const BreakerEvent &event) { resultOf(m_breaker->report(ticket, event)); }
    void failTimes(int times, bool wholeProvider = false)
    {
        for (int i = 0; i < times; ++i)
            report({u"p"_s, u"m"_s}, event(Kind::Failed, wholeProvider));
    }
    [[nodiscard]] Breaker afterEvents(Breaker breaker, Kind kind, int times, double random = 0)
    {
        for (int i = 0; i < times; ++i)
            breaker = after(breaker, event(kind), false, {}, m_start, random);
        return breaker;
    }

private slots:
    void init()
    {
        m_breaker.reset();
        m = std::make_unique<RoutingBench>();
        m_breaker = std::make_unique<CircuitBreaker>(*m->database, BreakerPolicy(), [] { return 0.0; });
    }

    void opensAfterFailuresInARow()
    {
        const Breaker four = afterEvents({}, Kind::Failed, 4);
        QCOMPARE(four.state, BreakerState::Closed);
        QCOMPARE(after(four, event(Kind::Answered), false, {}, m_start, 0), Breaker());
        const Breaker open = afterEvents(four, Kind::Failed, 1);
        QCOMPARE(open.state, BreakerState::Open);
        QCOMPARE(open.openedAt, m_start);
        QCOMPARE(open.retryAt, m_start.addMSecs(Pause));
        QCOMPARE(open.reason, u"overloaded"_s);
        QCOMPARE(afterEvents(open, Kind::Failed, 7), open); // calls that were on their way fail together
        QCOMPARE(after(open, event(Kind::Answered), false, {}, m_start, 0), open); // one of them was lucky
    }

    void jitterOnlyLengthens()
    {
        QCOMPARE(afterEvents({}, Kind::Failed, 5, 1.0).retryAt, m_start.addMSecs(Pause + Pause / 4));
        QCOMPARE(afterEvents({}, Kind::Failed, 5, -3.0).retryAt, m_start.addMSecs(Pause));
    }

    void pausesDoubleUpToALimit()
    {
        Breaker breaker = afterEvents({}, Kind::Failed, 5);
        QDateTime now = m_start;
        for (const qint64 seconds : {60, 120, 240, 480, 900, 900}) {
            now = breaker.retryAt;
            QCOMPARE(permitOf(breaker, now.addMSecs(-1)).kind, BreakerPermit::Kind::Wait);
            QCOMPARE(permitOf(breaker, now).kind, BreakerPermit::Kind::Trial);
            breaker = after(trialStarted(breaker, {}, now), event(Kind::Failed), true, {}, now, 0);
            QCOMPARE(breaker.state, BreakerState::Open);
            QCOMPARE(now.msecsTo(breaker.retryAt), seconds * 1000);
            QCOMPARE(breaker.openedAt, m_start); // since when nothing goes
        }
        Breaker many = breaker;
        many.failures = 1'000'000; // no overflow
        QCOMPARE(after(trialStarted(many, {}, now), event(Kind::Failed), true, {}, now, 0).retryAt,
                 now.addMSecs(900'000));
    }

    void aProgramThatDoesNotRunIsAskedSooner()
    {
        BreakerEvent notRunning = event(Kind::Failed);
        notRunning.notRunning = true;
        Breaker breaker;
        breaker.failures = 12;
        QCOMPARE(after(breaker, notRunning, false, {}, m_start, 0).retryAt, m_start.addMSecs(60'000));
    }

    void waitsAsLongAsItIsTold()
    {
        BreakerEvent held = event(Kind::Held);
        held.until = m_start.addSecs(7);
        const Breaker seven = after({}, held, false, {}, m_start, 1.0);
        QCOMPARE(seven.state, BreakerState::Open); // at once
        QCOMPARE(seven.retryAt, held.until);
        held.until = m_start.addSecs(3);
        QCOMPARE(after(seven, held, false, {}, m_start, 0).retryAt, m_start.addSecs(7)); // no shorter
        held.until = m_start.addSecs(9);
        QCOMPARE(after(seven, held, false, {}, m_start, 0).retryAt, held.until);
        held.until = m_start.addYears(200);
        QCOMPARE(after({}, held, false, {}, m_start, 0).retryAt, m_start.addDays(31));
        held.until = m_start; // "now" is a failure like others
        QCOMPARE(after({}, held, false, {}, m_start, 0).state, BreakerState::Closed);
    }

    void waitsForAPerson()
    {
        const Breaker locked = after({}, event(Kind::Locked), false, {}, m_start, 0);
        QVERIFY(locked.waitsForPerson());
        QCOMPARE(permitOf(locked, m_start.addYears(1)).kind, BreakerPermit::Kind::Wait);
        BreakerEvent held = event(Kind::Held);
        held.until = m_start.addSecs(5);
        QCOMPARE(after(locked, held, false, {}, m_start, 0), locked); // a pause does not open the lock
    }

    void aTrialThatTellsNothingMakesRoom()
    {
        const Breaker open = afterEvents({}, Kind::Failed, 5);
        const QDateTime now = open.retryAt;
        const Breaker back = after(trialStarted(open, {}, now), event(Kind::Nothing), true, {}, now, 0);
        QCOMPARE(back.state, BreakerState::Open);
        QCOMPARE(permitOf(back, now).kind, BreakerPermit::Kind::Trial);
        QCOMPARE(back.failures, open.failures);
    }

    void oneTrialInAllPrograms()
    {
        m->openOther();
        CircuitBreaker second(*m->other, BreakerPolicy(), [] { return 0.0; });
        failTimes(5);
        const BreakerAdmission refused = resultOf(second.admit(u"p"_s, u"m"_s));
        QVERIFY(!refused.admitted && !refused.wholeProvider);
        QCOMPARE(refused.retryAt, m->clock.now().addMSecs(Pause));
        QCOMPARE(refused.reason, u"overloaded"_s);
        QVERIFY(admit(u"other"_s).admitted); // another model of the provider

        m->clock.advanceMs(Pause);
        QList<QFuture<Result<BreakerAdmission>>> asked;
        for (int i = 0; i < 20; ++i)
            asked.append((i % 2 ? second : *m_breaker).admit(u"p"_s, u"m"_s));
        int trials = 0;
        BreakerTicket trial;
        for (const auto &one : asked) {
            const BreakerAdmission admission = resultOf(one);
            if (admission.admitted) {
                ++trials;
                trial = admission.ticket;
            }
        }
        QCOMPARE(trials, 1);
        QVERIFY(trial.modelTrial && !trial.providerTrial);
        QCOMPARE(resultOf(m_breaker->states()).first().breaker.state, BreakerState::HalfOpen);
        resultOf(second.report(trial, event(Kind::Answered)));
        QVERIFY(admit().admitted);
        QVERIFY(resultOf(m_breaker->states()).isEmpty());
    }

    void aTrialOfAProgramThatDiedIsGivenToAnother()
    {
        failTimes(5);
        m->clock.advanceMs(Pause);
        QVERIFY(admit().ticket.modelTrial);
        QVERIFY(!admit().admitted);
        m->clock.advanceMs(BreakerPolicy().trialMs);
        QVERIFY(admit().ticket.modelTrial);
    }

    void theProviderAsAWhole()
    {
        failTimes(5, true);
        const BreakerAdmission refused = admit(u"another"_s);
        QVERIFY(!refused.admitted && refused.wholeProvider);
        QVERIFY(resultOf(m_breaker->admit(u"q"_s, u"m"_s)).admitted);
        m->clock.advanceMs(Pause);
        const BreakerAdmission trial = admit();
        QVERIFY(trial.ticket.providerTrial && !trial.ticket.modelTrial);
        QVERIFY(!admit(u"another"_s).admitted);
        report(trial.ticket, event(Kind::Locked)); // the model is gone, but the provider speaks again
        QVERIFY(admit(u"another"_s).admitted);
        QVERIFY(!admit().admitted);
    }

    void noTrialIsTakenThatCannotGo()
    {
        failTimes(5, true);
        report({u"p"_s, u"m"_s}, event(Kind::Locked));
        m->clock.advanceMs(Pause);
        QVERIFY(!admit().admitted); // its model is locked
        QVERIFY(admit(u"another"_s).ticket.providerTrial);
    }

    void aPersonResetsIt()
    {
        report({u"p"_s, u"m"_s}, event(Kind::Locked));
        QVERIFY(!admit().admitted);
        resultOf(m_breaker->reset(u"p"_s, u"m"_s));
        QVERIFY(admit().admitted);
        QCOMPARE(m->events().last().event, u"breaker_reset"_s);
        QCOMPARE(m->events().last().actor, u"ada"_s);
        QCOMPARE(m_breaker->reset(u"p"_s, u"m"_s).result().error().code, ErrorCode::NotFound);
        failTimes(5, true);
        failTimes(5);
        resultOf(m_breaker->reset(u"p"_s));
        QVERIFY(resultOf(m_breaker->states()).isEmpty());
        QVERIFY(admit().admitted);
        QCOMPARE(m_breaker->reset(u"p"_s).result().error().code, ErrorCode::NotFound);
    }

    void survivesAStart()
    {
        failTimes(5);
        m_breaker.reset();
        m->database.reset();
        m->database = m->open();
        m_breaker = std::make_unique<CircuitBreaker>(*m->database);
        QVERIFY(!admit().admitted);
    }

    void refusesNamelessCalls()
    {
        QCOMPARE(m_breaker->admit({}, u"m"_s).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_breaker->admit(u"p"_s, {}).result().error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "test_circuit_breaker.moc"
