// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/breaker_events.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestBreakerEvents : public QObject {
    Q_OBJECT

    using Kind = BreakerEvent::Kind;
    const QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC};

private slots:
    void kinds_data()
    {
        QTest::addColumn<FailureKind>("failure");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("wholeProvider");
        const auto row = [](FailureKind failure, Kind kind, bool wholeProvider) {
            QTest::newRow(failureKindName(failure).data()) << failure << kind << wholeProvider;
        };
        row(FailureKind::RateLimited, Kind::Failed, false);
        row(FailureKind::DailyQuota, Kind::Failed, false);
        row(FailureKind::NoQuota, Kind::Locked, false);
        row(FailureKind::SpendCap, Kind::Locked, true);
        row(FailureKind::NoCredit, Kind::Locked, true);
        row(FailureKind::Overloaded, Kind::Failed, false);
        row(FailureKind::ServerError, Kind::Failed, false);
        row(FailureKind::BadKey, Kind::Locked, true);
        row(FailureKind::NotPermitted, Kind::Locked, false);
        row(FailureKind::ModelUnknown, Kind::Locked, false);
        row(FailureKind::ContextTooLong, Kind::Answered, false);
        row(FailureKind::RequestTooLarge, Kind::Answered, false);
        row(FailureKind::BadRequest, Kind::Answered, false);
        row(FailureKind::Refused, Kind::Answered, false);
        row(FailureKind::Truncated, Kind::Answered, false);
        row(FailureKind::Empty, Kind::Answered, false);
        row(FailureKind::Malformed, Kind::Answered, false);
        row(FailureKind::Timeout, Kind::Failed, false);
        row(FailureKind::Cancelled, Kind::Nothing, false);
        row(FailureKind::NotRunning, Kind::Failed, true);
        row(FailureKind::Network, Kind::Failed, true);
        row(FailureKind::Redirected, Kind::Failed, true);
        row(FailureKind::AnswerTooLarge, Kind::Answered, false);
        row(FailureKind::RemoteModel, Kind::Nothing, false);
        row(FailureKind::NotSupported, Kind::Nothing, false);
    }
    void kinds()
    {
        QFETCH(FailureKind, failure);
        CallFailure one;
        one.kind = failure;
        one.record.httpStatus = 400;
        const BreakerEvent event = breakerEventOf(one, m_now);
        QTEST(event.kind, "kind");
        QTEST(event.wholeProvider, "wholeProvider");
        QCOMPARE(event.reason, QString(failureKindName(failure)));
        QVERIFY(!event.until.isValid());
        QCOMPARE(event.notRunning, failure == FailureKind::NotRunning);
    }

    void whatWasNotSentTellsNothing()
    {
        CallFailure one;
        one.kind = FailureKind::BadRequest;
        QCOMPARE(breakerEventOf(one, m_now).kind, Kind::Nothing);
    }

    void obeysRetryAfter()
    {
        CallFailure one;
        one.kind = FailureKind::RateLimited;
        one.waitMs = 38'500;
        QCOMPARE(breakerEventOf(one, m_now).kind, Kind::Held);
        QCOMPARE(breakerEventOf(one, m_now).until, m_now.addMSecs(38'500));
        one.waitMs = std::numeric_limits<qint64>::max();
        QCOMPARE(breakerEventOf(one, m_now).until, m_now.addDays(366));
        one.kind = FailureKind::BadKey; // a pause helps no key
        QCOMPARE(breakerEventOf(one, m_now).kind, Kind::Locked);
        QVERIFY(!breakerEventOf(one, m_now).until.isValid());
    }

    void aSpentDayIsNotBackInSeconds()
    {
        CallFailure one;
        one.kind = FailureKind::DailyQuota;
        one.waitMs = 38'500; // beside the words that name the day
        one.reset = QuotaReset::PacificMidnight;
        QCOMPARE(breakerEventOf(one, m_now).until, QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
        one.kind = FailureKind::SpendCap;
        one.reset = QuotaReset::NextMonthUtc;
        const BreakerEvent month = breakerEventOf(one, m_now);
        QCOMPARE(month.kind, Kind::Held);
        QVERIFY(month.wholeProvider);
        QCOMPARE(month.until, QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestBreakerEvents)
#include "test_breaker_events.moc"
