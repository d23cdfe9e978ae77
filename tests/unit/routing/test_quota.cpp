// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/quota_learning.h"
#include "core/routing/quota_service.h"
#include "tests/unit/routing/routing_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestQuota : public QObject {
    Q_OBJECT

    std::unique_ptr<RoutingBench> m;
    std::unique_ptr<QuotaService> m_quota;
    const QuotaKey m_key{u"google"_s, u"key-1"_s, u"gemini-3.5-flash"_s};
    const QDateTime m_midnight{QDate(2026, 11, 22), QTime(8, 0), Qt::UTC}; // of the service, after the start

    [[nodiscard]] QuotaTicket take() { return resultOf(m_quota->take(m_key)); }
    [[nodiscard]] QuotaState left() { return resultOf(m_quota->left(m_key)); }
    /// As in the refusals of Google: the small pause beside the day's limit is none.
    [[nodiscard]] static CallFailure refusal(qint64 limit)
    {
        CallFailure failure;
        failure.kind = limit == 0 ? FailureKind::NoQuota : FailureKind::DailyQuota;
        failure.reset = limit == 0 ? QuotaReset::None : QuotaReset::PacificMidnight;
        failure.waitMs = 38'500;
        failure.quotas = {
            {u"GenerateRequestsPerDayPerProjectPerModel-FreeTier"_s, QuotaLimit::Period::Day, limit, true}};
        return failure;
    }
    void learn(const QuotaTicket &ticket, const CallFailure &failure)
    {
        resultOf(m_quota->learn(ticket, quotaLessonOf(failure, m->clock.now())));
    }
    void moveTo(const QDateTime &time) { m->clock.advanceMs(m->clock.now().msecsTo(time)); }

private slots:
    void init()
    {
        m_quota.reset();
        m = std::make_unique<RoutingBench>();
        m_quota = std::make_unique<QuotaService>(*m->database, m->clock);
    }

    void daysOfTheService_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reset");
        const QString google = u"google"_s, other = u"openrouter"_s;
        QTest::newRow("winter, before") << google << u"2026-11-22T07:59:59Z"_s << QDate(2026, 11, 21)
                                        << u"2026-11-22T08:00:00Z"_s;
        QTest::newRow("winter, after") << google << u"2026-11-22T08:00:00Z"_s << QDate(2026, 11, 22)
                                       << u"2026-11-23T08:00:00Z"_s;
        QTest::newRow("summer, before") << google << u"2026-07-01T06:59:59Z"_s << QDate(2026, 6, 30)
                                        << u"2026-07-01T07:00:00Z"_s;
        QTest::newRow("the long day") << google << u"2026-11-01T07:00:00Z"_s << QDate(2026, 11, 1)
                                      << u"2026-11-02T08:00:00Z"_s;
        QTest::newRow("the short day") << google << u"2026-03-08T08:00:00Z"_s << QDate(2026, 3, 8)
                                       << u"2026-03-09T07:00:00Z"_s;
        QTest::newRow("nothing said") << other << u"2026-11-21T23:59:59Z"_s << QDate(2026, 11, 21)
                                      << u"2026-11-22T00:00:00Z"_s;
    }
    void daysOfTheService()
    {
        QFETCH(QString, provider);
        QFETCH(QString, now);
        QFETCH(QString, reset);
        const QDateTime moment = QDateTime::fromString(now, Qt::ISODate);
        QTEST(quotaDay(provider, moment), "day");
        QCOMPARE(quotaReset(provider, moment), QDateTime::fromString(reset, Qt::ISODate));
    }

    void lessons()
    {
        const QDateTime now = m->clock.now();
        const QuotaLesson day = quotaLessonOf(refusal(20), now);
        QVERIFY(day.daySpent);
        QCOMPARE(day.requestLimit, 20);
        QCOMPARE(day.resetsAt, m_midnight);
        CallFailure minute = refusal(20);
        minute.kind = FailureKind::RateLimited;
        minute.reset = QuotaReset::None;
        minute.quotas[0].period = QuotaLimit::Period::Minute;
        QVERIFY(quotaLessonOf(minute, now).isEmpty());
        CallFailure several = refusal(20);
        several.quotas.append({u"GenerateRequestsPerDay"_s, QuotaLimit::Period::Day, 15, true});
        several.quotas.append({u"GenerateContentInputTokensPerDay-FreeTier"_s, QuotaLimit::Period::Day, 5000, true});
        several.quotas.append({u"Other"_s, QuotaLimit::Period::Day, -1, true});
        QCOMPARE(quotaLessonOf(several, now).requestLimit, 15);
        QCOMPARE(quotaLessonOf(several, now).tokenLimit, 5000);
        CallFailure none;
        none.kind = FailureKind::NoQuota;
        QCOMPARE(quotaLessonOf(none, now).requestLimit, 0);
        none.kind = FailureKind::ServerError;
        QVERIFY(quotaLessonOf(none, now).isEmpty());
    }

    void countsWithoutALimit()
    {
        for (int i = 1; i <= 3; ++i) {
            const QuotaTicket ticket = take();
            QVERIFY(ticket.admitted);
            QCOMPARE(ticket.state.count.requests, i);
            QVERIFY(!ticket.state.requestsLeft);
            resultOf(m_quota->addTokens(ticket, 100));
        }
        QCOMPARE(left().count.tokens, 300);
        QCOMPARE(left().resetsAt, m_midnight);
        QVERIFY(!left().spent);
        resultOf(m_quota->giveBack(take()));
        QCOMPARE(left().count.requests, 3);
        QCOMPARE(resultOf(m_quota->left({u"google"_s, u"key-2"_s, m_key.model})).count.requests, 0);
    }

    void aSpentDayEndsAtTheServicesMidnight()
    {
        const QuotaTicket ticket = take();
        learn(ticket, refusal(20)); // others used the same key: only one call was ours
        QVERIFY(left().spent);
        QCOMPARE(left().requestsLeft, 0);
        QCOMPARE(left().resetsAt, m_midnight);
        m->clock.advanceMs(38'500); // the small pause beside it is a trap
        QVERIFY(!take().admitted);
        moveTo(m_midnight.addMSecs(-1));
        QVERIFY(!take().admitted);
        moveTo(m_midnight);
        QCOMPARE(left().requestsLeft, 20); // what was learned holds on the next day
        for (int i = 0; i < 20; ++i)
            QVERIFY(take().admitted);
        QVERIFY(!take().admitted); // not asked in vain: stops before the refusal
        QCOMPARE(left().resetsAt, m_midnight.addDays(1));
    }

    void aDaySpentWithoutANumberTeachesNone()
    {
        CallFailure failure = refusal(20);
        failure.quotas.clear();
        learn(take(), failure);
        QVERIFY(left().spent);
        QVERIFY(!left().requestsLeft);
        moveTo(m_midnight);
        for (int i = 0; i < 5; ++i) // one call a day was no limit
            QVERIFY(take().admitted);
    }

    void aRefusalAfterMidnightSpeaksOfTheDayBefore()
    {
        const QuotaTicket late = take();
        moveTo(m_midnight.addSecs(2));
        learn(late, refusal(20));
        QVERIFY(!left().spent);
        QVERIFY(take().admitted);
    }

    void tokensCountInTheirDay()
    {
        const QuotaTicket late = take();
        moveTo(m_midnight.addSecs(2));
        resultOf(m_quota->addTokens(late, 500));
        QCOMPARE(left().count.tokens, 0);
        CallFailure failure = refusal(20);
        failure.kind = FailureKind::RateLimited;
        failure.reset = QuotaReset::None;
        failure.quotas = {{u"InputTokensPerDay"_s, QuotaLimit::Period::Day, 700, true}};
        const QuotaTicket ticket = take();
        learn(ticket, failure);
        resultOf(m_quota->addTokens(ticket, 600));
        QCOMPARE(left().tokensLeft, 100);
        QVERIFY(!left().spent);
        resultOf(m_quota->addTokens(ticket, 600));
        QCOMPARE(left().tokensLeft, 0);
        QVERIFY(!take().admitted);
    }

    void noRightIsNoMatterOfWaiting()
    {
        learn(take(), refusal(0));
        QVERIFY(left().noRight && left().spent);
        moveTo(m_midnight.addSecs(1));
        QVERIFY(!take().admitted);
    }

    void anOldLimitIsAskedAnew()
    {
        learn(take(), refusal(1));
        moveTo(m_midnight);
        QVERIFY(take().admitted);
        QVERIFY(!take().admitted);
        m->clock.advanceMs(quotaBeliefMs);
        QVERIFY(!left().requestsLeft);
        QVERIFY(take().admitted);
        QVERIFY(take().admitted);
        learn(take(), refusal(3)); // it was raised
        QCOMPARE(left().count.requestLimit, 3);
    }

    void twoProgramsCountTogether()
    {
        learn(take(), refusal(30));
        moveTo(m_midnight);
        m->openOther();
        QuotaService second(*m->other, m->clock);
        QList<QFuture<Result<QuotaTicket>>> asked;
        for (int i = 0; i < 50; ++i)
            asked.append((i % 2 ? second : *m_quota).take(m_key));
        int admitted = 0;
        for (const auto &one : asked)
            admitted += resultOf(one).admitted;
        QCOMPARE(admitted, 30);
    }

    void listsAndForgets()
    {
        QVERIFY(take().admitted);
        QVERIFY(resultOf(m_quota->take({u"openrouter"_s, {}, u"a"_s})).admitted);
        const QList<QuotaStanding> standings = resultOf(m_quota->standings());
        QCOMPARE(standings.size(), 2);
        QCOMPARE(standings[0].key, m_key);
        QCOMPARE(standings[0].state.count.requests, 1);
        QCOMPARE(resultOf(m_quota->removeOld()), 0);
        m->clock.advanceMs(40LL * 24 * 3600 * 1000);
        QCOMPARE(resultOf(m_quota->removeOld()), 2);
        QVERIFY(resultOf(m_quota->standings()).isEmpty());
    }

    void refusesNamelessCounters()
    {
        QCOMPARE(m_quota->take({{}, {}, u"m"_s}).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_quota->take({u"p"_s, {}, {}}).result().error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "test_quota.moc"
