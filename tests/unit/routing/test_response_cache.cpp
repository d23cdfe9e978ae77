// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/cache_key.h"
#include "core/routing/response_cache.h"
#include "tests/unit/budget/budget_bench.h"

#include <functional>

using namespace desk;
using namespace Qt::StringLiterals;

class TestResponseCache : public QObject {
    Q_OBJECT

    std::unique_ptr<BudgetBench> m;
    std::unique_ptr<ResponseCache> m_cache;

    [[nodiscard]] static CacheQuestion question()
    {
        CacheQuestion one;
        one.provider = u"openai"_s;
        one.model = u"gpt-6-luna"_s;
        one.documentSha256 = QByteArray(32, 'd');
        one.system = u"system"_s;
        one.text = u"text"_s;
        one.pictures = {"one", "two"};
        one.schema = {{u"type"_s, u"object"_s}, {u"a"_s, 1}};
        one.maxOutputTokens = 2000;
        return one;
    }
    [[nodiscard]] static QByteArray key(int number)
    {
        CacheQuestion one = question();
        one.version = number;
        return cacheKey(one);
    }
    [[nodiscard]] static CachedAnswer answer(const QByteArray &json = R"({"total":"119.00 €"})")
    {
        CachedAnswer one;
        one.provider = u"openai"_s;
        one.model = u"gpt-6-luna"_s;
        one.json = json;
        one.invoice = InvoiceId{7};
        one.callId = 3;
        return one;
    }
    [[nodiscard]] std::optional<CachedAnswer> take(int number)
    {
        return resultOf(m_cache->take(key(number), BudgetBench::plan("0.01")));
    }
    [[nodiscard]] static QByteArray ofSize(qsizetype bytes) { return "{\"a\":\"" + QByteArray(bytes - 8, 'x') + "\"}"; }
    void use(const CacheLimits &limits) { m_cache = std::make_unique<ResponseCache>(*m->database, *m->guard, limits); }

private slots:
    void init()
    {
        m_cache.reset();
        m = std::make_unique<BudgetBench>();
        use({});
    }

    void everyPartCounts_data()
    {
        using Change = std::function<void(CacheQuestion &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("provider") << Change([](CacheQuestion &one) { one.provider = u"google"_s; });
        QTest::newRow("model") << Change([](CacheQuestion &one) { one.model = u"gpt-6-sol"_s; });
        QTest::newRow("document") << Change([](CacheQuestion &one) { one.documentSha256 = QByteArray(32, 'e'); });
        QTest::newRow("no document") << Change([](CacheQuestion &one) { one.documentSha256.clear(); });
        QTest::newRow("system") << Change([](CacheQuestion &one) { one.system += u' '; });
        QTest::newRow("text") << Change([](CacheQuestion &one) { one.text = u"Text"_s; });
        QTest::newRow("moved") << Change([](CacheQuestion &one) {
            one.system = u"systemtext"_s;
            one.text.clear();
        });
        QTest::newRow("picture") << Change([](CacheQuestion &one) { one.pictures[1] = "tw0"; });
        QTest::newRow("order of pictures") << Change([](CacheQuestion &one) { one.pictures.swapItemsAt(0, 1); });
        QTest::newRow("pictures joined") << Change([](CacheQuestion &one) { one.pictures = {"onetwo"}; });
        QTest::newRow("schema") << Change([](CacheQuestion &one) { one.schema[u"a"_s] = 2; });
        QTest::newRow("limit") << Change([](CacheQuestion &one) { one.maxOutputTokens = 2001; });
        QTest::newRow("version") << Change([](CacheQuestion &one) { one.version = 2; });
    }
    void everyPartCounts()
    {
        QFETCH(std::function<void(CacheQuestion &)>, change);
        CacheQuestion other = question();
        change(other);
        QVERIFY(cacheKey(other) != cacheKey(question()));
        QCOMPARE(cacheKey(other).size(), 32);
    }

    void theOrderOfNamesDoesNotCount()
    {
        CacheQuestion other = question();
        other.schema = {{u"a"_s, 1}, {u"type"_s, u"object"_s}};
        QCOMPARE(cacheKey(other), cacheKey(question()));
    }

    void aHitCostsNothingAndSaysSo()
    {
        QVERIFY(!take(1));
        QVERIFY(resultOf(m_cache->put(key(1), answer())));
        QVERIFY(!take(2));
        const auto hit = take(1);
        QVERIFY(hit);
        QCOMPARE(hit->json, answer().json);
        QCOMPARE(hit->madeAt, m->clock.now());
        QCOMPARE(hit->invoice, InvoiceId{7});
        QCOMPARE(hit->callId, 3);
        QCOMPARE(hit->uses, 1);
        const ModelCall call = m->call(ModelCallId{1});
        QCOMPARE(call.state, CallState::FromCache);
        QCOMPARE(call.plan.basis, CostBasis::Cache);
        QVERIFY(call.cost.isZero());
        QCOMPARE(m->state(BudgetPeriod::Day).sums.used, 0);
        QCOMPARE(m->state(BudgetPeriod::Day).sums.reserved, 0);
        QCOMPARE(m->differences(), QStringList());
    }

    void aHitIsGivenWhereTheMoneyIsGone()
    {
        m->setLimit({}, BudgetPeriod::Day, BudgetUnit::NanoDollars, 0);
        QVERIFY(resultOf(m_cache->put(key(1), answer())));
        QVERIFY(take(1));
    }

    void whatIsUsedStays()
    {
        CacheLimits limits;
        limits.bytes = 1000;
        use(limits);
        for (int i = 1; i <= 9; ++i) {
            m->clock.set(m->clock.now().addSecs(1));
            QVERIFY(resultOf(m_cache->put(key(i), answer(ofSize(100)))));
        }
        m->clock.set(m->clock.now().addSecs(1));
        QVERIFY(take(1));
        for (int i = 10; i <= 11; ++i) {
            m->clock.set(m->clock.now().addSecs(1));
            QVERIFY(resultOf(m_cache->put(key(i), answer(ofSize(100)))));
        }
        QCOMPARE(resultOf(m_cache->figures()).bytes, 900);
        QVERIFY(take(1) && take(11) && take(4));
        QVERIFY(!take(2) && !take(3));
    }

    void longAnswersAreNotKept()
    {
        CacheLimits limits;
        limits.bytes = 1000;
        limits.answerBytes = 300;
        use(limits);
        QVERIFY(resultOf(m_cache->put(key(1), answer(ofSize(300)))));
        QVERIFY(!resultOf(m_cache->put(key(2), answer(ofSize(301)))));
        limits.bytes = 0; // no cache
        use(limits);
        QVERIFY(!resultOf(m_cache->put(key(3), answer())));
        QCOMPARE(resultOf(m_cache->figures()).answers, 1);
    }

    void oldAnswersAreNotGiven()
    {
        CacheLimits limits;
        limits.ageMs = 1000;
        use(limits);
        const QDateTime start = m->clock.now();
        QVERIFY(resultOf(m_cache->put(key(1), answer())));
        QVERIFY(resultOf(m_cache->put(key(2), answer())));
        m->clock.set(start.addMSecs(1000));
        QVERIFY(take(1));
        QCOMPARE(resultOf(m_cache->removeOld()), 0);
        m->clock.set(start.addMSecs(1001));
        QVERIFY(!take(1));
        QCOMPARE(resultOf(m_cache->figures()).answers, 1); // gone with the question
        QCOMPARE(resultOf(m_cache->removeOld()), 1);
    }

    void takesThePlaceOfTheFormerAnswer()
    {
        QVERIFY(resultOf(m_cache->put(key(1), answer(R"({"a":1})"))));
        QVERIFY(resultOf(m_cache->put(key(1), answer(R"({"a":22})"))));
        QCOMPARE(take(1)->json, QByteArray(R"({"a":22})"));
        QCOMPARE(resultOf(m_cache->figures()), (CacheFigures{1, 8, 1}));
    }

    void isForgotten()
    {
        QVERIFY(resultOf(m_cache->put(key(1), answer())));
        CachedAnswer other = answer();
        other.invoice = InvoiceId{8};
        QVERIFY(resultOf(m_cache->put(key(2), other)));
        QCOMPARE(
            resultOf(m->database->write([this](WriteTransaction &tx) { return m_cache->forget(tx, InvoiceId{7}); })),
            1);
        QVERIFY(!take(1) && take(2));
        QCOMPARE(resultOf(m_cache->clear()), 1);
        QVERIFY(!take(2));
        QCOMPARE(m->events().last().event, u"cache_cleared"_s);
        QCOMPARE(m->events().last().payload->value("answers"_L1).toInt(), 1);
        const qsizetype events = m->events().size();
        QCOMPARE(resultOf(m_cache->clear()), 0);
        QCOMPARE(m->events().size(), events);
    }

    void refusesWhatCannotBe()
    {
        const auto code = [this](const QByteArray &key, const CachedAnswer &answer) {
            return m_cache->put(key, answer).result().error().code;
        };
        QCOMPARE(code("short", answer()), ErrorCode::InvalidArgument);
        QCOMPARE(code(key(1), answer("[1]")), ErrorCode::InvalidArgument);
        QCOMPARE(code(key(1), answer("{\"cut\":")), ErrorCode::InvalidArgument);
        CachedAnswer nameless = answer();
        nameless.provider.clear();
        QCOMPARE(code(key(1), nameless), ErrorCode::InvalidArgument);
        QCOMPARE(m_cache->take("short", BudgetBench::plan("0.01")).result().error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestResponseCache)
#include "test_response_cache.moc"
