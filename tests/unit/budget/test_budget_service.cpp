// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_presets.h"
#include "tests/unit/budget/budget_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestBudgetService : public QObject {
    Q_OBJECT

    std::unique_ptr<BudgetBench> m;

    [[nodiscard]] std::optional<BudgetLimit> limit(const BudgetScope &scope, BudgetPeriod period, BudgetUnit unit)
    {
        const QList<BudgetLimit> limits = resultOf(m->service->limits());
        for (const BudgetLimit &one : limits) {
            if (one.scope == scope && one.period == period && one.unit == unit)
                return one;
        }
        return std::nullopt;
    }
    [[nodiscard]] ErrorCode codeOfOverride(const QList<BudgetScope> &scopes, qint64 amount, const QString &reason,
                                           qint64 forMs)
    {
        return m->service->addOverride(scopes, BudgetUnit::NanoDollars, amount, reason, forMs).result().error().code;
    }

private slots:
    void init() { m = std::make_unique<BudgetBench>(); }

    void refusesLimitsThatCannotBe_data()
    {
        QTest::addColumn<int>("warn");
        QTest::addColumn<int>("conserve");
        QTest::addColumn<int>("ask");
        QTest::addColumn<int>("stop");
        QTest::addColumn<bool>("valid");
        QTest::newRow("day") << 75 << 80 << 95 << 100 << true;
        QTest::newRow("month") << 75 << 80 << 0 << 90 << true;
        QTest::newRow("stop only") << 0 << 0 << 0 << 1 << true;
        QTest::newRow("no stop") << 75 << 80 << 95 << 0 << false;
        QTest::newRow("beyond all") << 75 << 80 << 95 << 101 << false;
        QTest::newRow("asks after it stopped") << 75 << 80 << 95 << 90 << false;
        QTest::newRow("falls") << 80 << 75 << 95 << 100 << false;
        QTest::newRow("negative") << -1 << 80 << 95 << 100 << false;
    }
    void refusesLimitsThatCannotBe()
    {
        QFETCH(int, warn);
        QFETCH(int, conserve);
        QFETCH(int, ask);
        QFETCH(int, stop);
        BudgetLimit one;
        one.amount = 1;
        one.ladder = {warn, conserve, ask, stop};
        QTEST(m->service->setLimit(one).result().has_value(), "valid");
    }

    void namesAndAmountsAreChecked()
    {
        BudgetLimit one;
        one.scope.name = u"x"_s; // the global scope has none
        QCOMPARE(m->service->setLimit(one).result().error().code, ErrorCode::InvalidArgument);
        one.scope = {ScopeKind::Task, QString()};
        QCOMPARE(m->service->setLimit(one).result().error().code, ErrorCode::InvalidArgument);
        one.scope = {};
        one.amount = -1;
        QCOMPARE(m->service->setLimit(one).result().error().code, ErrorCode::InvalidArgument);
        one.amount = 1;
        one.spread = true; // a day is not spread
        QCOMPARE(m->service->setLimit(one).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m->events().size(), 0);
    }

    void presetsAreAsTheyWereWritten()
    {
        for (const QString &name : presetNames())
            resultOf(m->service->applyPreset(name));
        QCOMPARE(m->service->applyPreset(u"Seed 999"_s).result().error().code, ErrorCode::NotFound);
        const BudgetScope global;
        QCOMPARE(limit(global, BudgetPeriod::Day, BudgetUnit::NanoDollars)->amount, usd("50").value); // of 002
        QCOMPARE(limit(global, BudgetPeriod::Month, BudgetUnit::NanoDollars)->amount, usd("40").value);
        qint64 roles = 0;
        const QList<BudgetLimit> all = resultOf(m->service->limits());
        for (const BudgetLimit &one : all) {
            if (one.preset == u"Seed 003"_s && one.scope.kind == ScopeKind::Role)
                roles += one.amount;
        }
        QCOMPARE(roles, 1'000'000);
        const auto day = limit(global, BudgetPeriod::Day, BudgetUnit::Tokens); // of 004, set after 003
        QCOMPARE(day->amount, 30'000);
        QCOMPARE(day->ladder, (BudgetLadder{80, 0, 0, 95}));
        QCOMPARE(limit({ScopeKind::Sprint, u"Sprint 1"_s}, BudgetPeriod::Total, BudgetUnit::Tokens)->amount, 47'500);
        QCOMPARE(daySizes().size(), 4);
        QVERIFY(!daySizes().last().toDollars);
    }

    void theGlobalLimitsCannotBeRemoved()
    {
        for (const BudgetPeriod period : {BudgetPeriod::Day, BudgetPeriod::Month}) {
            const qint64 id = limit({}, period, BudgetUnit::NanoDollars)->id;
            QCOMPARE(m->service->removeLimit(id).result().error().code, ErrorCode::NotAllowed);
        }
        m->setLimit({ScopeKind::Role, u"cheap"_s}, BudgetPeriod::Day, BudgetUnit::Tokens, 5);
        const qint64 id = limit({ScopeKind::Role, u"cheap"_s}, BudgetPeriod::Day, BudgetUnit::Tokens)->id;
        resultOf(m->service->removeLimit(id));
        QCOMPARE(m->events().last().event, u"limit_removed"_s);
        QCOMPARE(m->service->removeLimit(id).result().error().code, ErrorCode::NotFound);
    }

    void anOverrideAddsUntilItEnds()
    {
        const qint64 id = resultOf(m->service->addOverride({BudgetScope{}}, BudgetUnit::NanoDollars, usd("1").value,
                                                           u" end of quarter "_s, 7'200'000));
        const QList<BudgetOverride> open = resultOf(m->service->overrides());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].reason, u"end of quarter"_s);
        QCOMPARE(open[0].madeBy, u"ada"_s);
        QCOMPARE(NanoDollars{m->state(BudgetPeriod::Day).cap()}, usd("3"));
        QCOMPARE(NanoDollars{m->state(BudgetPeriod::Month).cap()}, usd("37"));
        m->settle(m->admitted(m->plan("2.80")), m->outcome("2.80"));
        QCOMPARE(m->state(BudgetPeriod::Day).level(), BudgetLevel::Conserve); // 2.60 with the override, asks at 2.90
        m->clock.set("2026-11-21T12:00:00Z");
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        m->clock.set("2026-11-21T11:00:00Z"); // over is over
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        QCOMPARE(resultOf(m->service->overrides()).size(), 0);
        QCOMPARE(m->service->endOverride(id).result().error().code, ErrorCode::NotFound);
    }

    void anOverrideEndsBeforeItsTimeWhereSomebodySaysSo()
    {
        const qint64 id = resultOf(
            m->service->addOverride({BudgetScope{}}, BudgetUnit::NanoDollars, usd("1").value, u"r"_s, 7'200'000));
        QVERIFY(m->reserve(m->plan("2.50")).admitted());
        resultOf(m->service->endOverride(id));
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        QCOMPARE(m->events().last().event, u"override_ended"_s);
    }

    void anOverrideHoldsForItsScopesOnly()
    {
        const BudgetScope provider{ScopeKind::Provider, u"openai"_s};
        m->setLimit(provider, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("0.50").value);
        (void)resultOf(m->service->addOverride({provider}, BudgetUnit::NanoDollars, usd("5").value, u"r"_s, 7'200'000));
        const Admission refused = m->reserve(m->plan("2.01"));
        QCOMPARE(refused.refusal->state->scope, BudgetScope());
        QVERIFY(m->reserve(m->plan("1.90")).admitted());
    }

    void refusesOverridesThatCannotBe()
    {
        const QList<BudgetScope> global{BudgetScope{}};
        QCOMPARE(codeOfOverride({}, 5, u"r"_s, 1000), ErrorCode::InvalidArgument);
        QCOMPARE(codeOfOverride(global, 0, u"r"_s, 1000), ErrorCode::InvalidArgument);
        QCOMPARE(codeOfOverride(global, 5, u"  "_s, 1000), ErrorCode::InvalidArgument);
        QCOMPARE(codeOfOverride(global, 5, u"r"_s, 0), ErrorCode::InvalidArgument);
        QCOMPARE(codeOfOverride(global, 5, u"r"_s, 400LL * 24 * 3600 * 1000), ErrorCode::InvalidArgument);
    }

    void anotherProgramsChangeHoldsAtOnce()
    {
        QVERIFY(m->reserve(m->plan("0.10")).admitted()); // the rules are known here by now
        BudgetBench other(m->file());
        other.setLimit({}, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("0.15").value);
        QVERIFY(!m->reserve(m->plan("0.10")).admitted());
        QVERIFY(other.reserve(other.plan("0.05")).admitted());
        QVERIFY(!m->reserve(m->plan("0.01")).admitted());
        resultOf(other.service->stopAll(u"now"_s));
        QCOMPARE(m->reserve(m->plan("0.01")).refusal->reason, RefusalReason::Stopped);
        QCOMPARE(m->differences(), QStringList());
    }

    void theLedgerSaysWhatForAndWhy()
    {
        CallPlan plan = m->plan("0.10", 3000);
        plan.invoice = InvoiceId{7};
        plan.reason = u"cheapest"_s;
        plan.reasonValues = {{u"others"_s, 2}};
        plan.price = {{u"input"_s, u"0.10"_s}};
        plan.priceSource = u"a bill"_s;
        plan.tier = u"flex"_s;
        CallOutcome outcome = m->outcome("0.02");
        outcome.usage = ChargedTokens{1000, 200, 30, 4, 500, 100};
        outcome.modelServed = u"gpt-6-luna-2026-09-22"_s;
        outcome.tier = u"default"_s;
        outcome.requestId = u"req_1"_s;
        outcome.latencyMs = 900;
        outcome.verdict = CallVerdict::Used;
        outcome.fieldsAsked = 3;
        outcome.fieldsAgreed = 2;
        outcome.fieldsRefuted = 1;
        const ModelCallId first = m->admitted(plan);
        m->settle(first, outcome);
        outcome.verdict = CallVerdict::Cut;
        outcome.latencyMs = 1100;
        const ModelCallId second = m->admitted(plan);
        m->settle(second, outcome);
        const ModelCall call = m->call(first);
        QCOMPARE(call.plan.reasonValues, plan.reasonValues);
        QCOMPARE(call.plan.price, plan.price);
        QCOMPARE(call.plan.scopes, plan.scopes);
        QCOMPARE(call.plan.worst, plan.worst);
        QCOMPARE(call.outcome.usage, outcome.usage);
        QCOMPARE(call.outcome.requestId, u"req_1"_s);
        QCOMPARE(call.outcome.modelServed, u"gpt-6-luna-2026-09-22"_s);
        QCOMPARE(call.plan.tier, u"default"_s); // as it was answered
        QCOMPARE(call.tokens, 1734);
        const TrackRecord record =
            m->ledger([](LedgerRepository &ledger) { return ledger.trackRecord(u"openai"_s, u"gpt-6-luna"_s); });
        QCOMPARE(record.calls, 2);
        QCOMPARE(record.usable, 1);
        QCOMPARE(record.fieldsAgreed, 4);
        QCOMPARE(record.medianLatencyMs, 1100);
        QCOMPARE(m->ledger([](LedgerRepository &ledger) { return ledger.costOfInvoice(InvoiceId{7}); }), usd("0.04"));
        LedgerQuery query;
        query.invoice = InvoiceId{7};
        query.before = second;
        const auto calls = m->ledger([query](LedgerRepository &ledger) { return ledger.calls(query); });
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].id, first);
        query = {};
        query.state = CallState::Kept;
        QCOMPARE(m->ledger([query](LedgerRepository &ledger) { return ledger.calls(query); }).size(), 0);
    }

    void costsAreGrouped()
    {
        m->settle(m->admitted(m->plan("0.10")), m->outcome("0.02", 300));
        CallPlan plan = m->plan("0.20");
        plan.scopes.provider = u"google"_s;
        plan.scopes.model = u"gemini-3.5-flash"_s;
        plan.purpose = u"second_opinion"_s;
        m->clock.set("2026-11-22T10:00:00Z");
        m->admitted(plan);
        QCOMPARE(m->costs(CostGroup::Day).rows.size(), 2);
        QCOMPARE(m->costs(CostGroup::Model).rows[0].key, u"google/gemini-3.5-flash"_s);
        QCOMPARE(m->costs(CostGroup::Provider).rows[1].cost, usd("0.02"));
        QCOMPARE(m->costs(CostGroup::Provider).rows[1].inputTokens, 300);
        QCOMPARE(m->costs(CostGroup::Purpose).rows[1].reserved, usd("0.20"));
        QCOMPARE(m->costs().total, usd("0.02"));
        QCOMPARE(m->costs().reserved, usd("0.20"));
        const CostReport later =
            m->ledger([](LedgerRepository &ledger) { return ledger.costs(CostGroup::Day, QDate(2026, 11, 22)); });
        QCOMPARE(later.rows.size(), 1);
        QCOMPARE(later.total, NanoDollars());
        QVERIFY(!costGroupFromName(u"colour"_s));
    }

    void aChangedByteShowsInTheSums()
    {
        const ModelCallId id = m->admitted(m->plan("0.10"));
        m->settle(id, m->outcome("0.02"));
        QCOMPARE(m->differences(), QStringList());
        (void)resultOf(m->database->write([](WriteTransaction &tx) {
            return run(tx.connection(), u"UPDATE model_call SET cost_nano_usd = cost_nano_usd - 1"_s);
        }));
        QVERIFY(m->differences().contains(u"global 2026-11-21"_s));
    }
};

QTEST_GUILESS_MAIN(TestBudgetService)
#include "test_budget_service.moc"
