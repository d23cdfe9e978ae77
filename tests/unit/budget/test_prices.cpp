// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/price_cost.h"
#include "core/budget/price_service.h"
#include "tests/unit/budget/budget_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);

PriceTable table()
{
    const auto built = PriceTable::builtIn();
    if (!built)
        qFatal("%s", qPrintable(built.error().detail));
    return *built;
}

Price priceOf(const QString &provider, const QString &model, QDate day = Today)
{
    const auto price = table().priceOf(provider, model, day);
    if (!price)
        qFatal("%s", qPrintable(price.error().detail));
    return *price;
}

Price simple(const QString &input, const QString &output)
{
    Price price;
    price.provider = u"openai"_s;
    price.model = u"gpt-test"_s;
    price.rates.input = rateFromDecimal(input).value();
    price.rates.output = rateFromDecimal(output).value();
    price.validFrom = price.readOn = Today;
    price.source = u"a bill"_s;
    return price;
}

QString costText(const ChargedTokens &usage, const Price &price, const QString &tier = {})
{
    const auto cost = costOf(usage, price, tier);
    return cost ? cost->toDecimal() : cost.error().detail;
}

} // namespace

class TestPrices : public QObject {
    Q_OBJECT
private slots:
    void everyBuiltInPriceIsPlausible()
    {
        const QList<Price> prices = table().all();
        QVERIFY(prices.size() >= 25);
        for (const Price &price : prices) {
            QVERIFY2(implausibility(price).isEmpty(), qPrintable(price.model + implausibility(price)));
            QVERIFY2(!price.source.isEmpty() && price.readOn.isValid(), qPrintable(price.model));
            const auto again = priceFromJson(price.provider, priceToJson(price));
            QVERIFY(again);
            QCOMPARE(*again, price);
        }
    }

    void costsToTheNanoDollar_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QList<qint64>>("tokens"); // uncached, cache read, write 5m, write 1h, output
        QTest::addColumn<QString>("cost");
        const auto row = [](const char *name, const QString &provider, const QString &model, const QString &tier,
                            const QList<qint64> &tokens, const QString &cost) {
            QTest::newRow(name) << provider << model << tier << tokens << cost;
        };
        row("plain", u"openai"_s, u"gpt-6-luna"_s, {}, {1900, 0, 0, 0, 210}, u"0.000295000"_s);
        row("cached once", u"openai"_s, u"gpt-6-luna"_s, {}, {876, 1024, 0, 0, 210}, u"0.000202840"_s);
        row("cache written", u"anthropic"_s, u"claude-haiku-5-5"_s, {}, {900, 0, 100, 50, 230}, u"0.000227500"_s);
        row("batch", u"google"_s, u"gemini-3.5-flash-lite"_s, u"batch"_s, {820, 0, 0, 0, 254}, u"0.000440500"_s);
        row("one token of the cheapest", u"openai"_s, u"gpt-5-nano"_s, {}, {0, 1, 0, 0, 0}, u"0.000000005"_s);
        row("half of it is rounded up", u"openai"_s, u"gpt-5-nano"_s, u"batch"_s, {0, 1, 0, 0, 0}, u"0.000000003"_s);
        row("up to the step", u"anthropic"_s, u"claude-haiku-5-5"_s, {}, {100'000, 0, 0, 0, 1}, u"0.010000500"_s);
        row("the whole request above it", u"anthropic"_s, u"claude-haiku-5-5"_s, {}, {100'001, 0, 0, 0, 1},
            u"0.050003000"_s);
        row("cached input counts for the step", u"openai"_s, u"gpt-6-luna"_s, {}, {1, 272'000, 0, 0, 0},
            u"0.005440200"_s);
        row("a snapshot's name", u"openai"_s, u"gpt-6-luna-2026-09-22"_s, {}, {1, 0, 0, 0, 0}, u"0.000000100"_s);
        row("no price for cached input", u"google"_s, u"gemini-3.1-pro-preview"_s, {}, {0, 200'001, 0, 0, 0},
            u"0.800004000"_s);
    }
    void costsToTheNanoDollar()
    {
        QFETCH(QString, provider);
        QFETCH(QString, model);
        QFETCH(QString, tier);
        QFETCH(QList<qint64>, tokens);
        const ChargedTokens usage{tokens[0], tokens[1], tokens[2], tokens[3], tokens[4], 0};
        QTEST(costText(usage, priceOf(provider, model), tier), "cost");
    }

    void whatHasNoPriceIsRefusedNeverFree()
    {
        QCOMPARE(table().priceOf(u"openai"_s, u"gpt-99"_s, Today).error().code, ErrorCode::NotFound);
        QCOMPARE(table().priceOf(u"nobody"_s, u"gpt-6-luna"_s, Today).error().code, ErrorCode::NotFound);
        QCOMPARE(table().priceOf(u"openai"_s, u"gpt-6-luna"_s, QDate(2026, 9, 21)).error().code, ErrorCode::NotFound);
        const Price luna = priceOf(u"openai"_s, u"gpt-6-luna"_s);
        QCOMPARE(costOf({.uncached = 1}, luna, u"priority"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(costOf({.cacheWrite1h = 1}, luna).error().code, ErrorCode::NotFound);
        QCOMPARE(costOf({.uncached = -1}, luna).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(costOf({.output = 10, .thinking = 11}, luna).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(costOf({.uncached = 272'001}, priceOf(u"openai"_s, u"gpt-6.1-sol"_s)).error().code,
                 ErrorCode::NotFound);
        QVERIFY(!pricesFromJson("{}"));
    }

    void anAnnouncementIsNotBelievedBeforeItsDay()
    {
        const QString model = u"gemini-3.8-flash"_s;
        const Price before = priceOf(u"google"_s, model, QDate(2026, 12, 31));
        const Price after = priceOf(u"google"_s, model, QDate(2027, 1, 1));
        QCOMPARE(rateToDecimal(before.rates.input), u"0.75"_s);
        QCOMPARE(rateToDecimal(after.rates.input), u"1.5"_s);
        // Of one that would make it cheaper nothing is believed until somebody has read it after its day.
        PriceTable prices = table();
        Price cheaper = simple(u"0.01"_s, u"0.05"_s);
        cheaper.model = u"gpt-6-luna"_s;
        cheaper.validFrom = QDate(2027, 1, 1);
        prices.add(cheaper);
        QCOMPARE(prices.priceOf(u"openai"_s, u"gpt-6-luna"_s, QDate(2027, 1, 2))->rates.input, 100'000);
        cheaper.readOn = QDate(2027, 1, 1);
        prices.add(cheaper);
        QCOMPARE(prices.priceOf(u"openai"_s, u"gpt-6-luna"_s, QDate(2027, 1, 2))->rates.input, 10'000);
    }

    void pricesHaveTheirTime()
    {
        const auto cached = [](QDate day) {
            return *priceOf(u"anthropic"_s, u"claude-sonnet-5-5"_s, day).rates.cacheRead;
        };
        QCOMPARE(cached(QDate(2026, 10, 6)), 200'000);
        QCOMPARE(cached(QDate(2026, 10, 7)), 100'000);
    }

    void theWorstCaseCoversEveryBill()
    {
        const QList<Price> prices = table().all();
        for (const Price &price : prices) {
            RequestBounds bounds{150'000, 4000};
            const auto worst = worstCaseOf(bounds, price);
            QVERIFY2(worst, qPrintable(price.model));
            QCOMPARE(worst->tokens, 154'000);
            for (const qint64 input : {qint64(0), qint64(1), qint64(99'999), qint64(100'001), qint64(150'000)}) {
                for (const qint64 output : {qint64(0), qint64(4000)}) {
                    QVERIFY(*costOf({.uncached = input, .output = output}, price) <= worst->cost);
                    QVERIFY(*costOf({.cacheRead = input, .output = output}, price) <= worst->cost);
                    if (const auto written = costOf({.cacheWrite5m = input, .output = output}, price))
                        QVERIFY2(*written <= worst->cost, qPrintable(price.model));
                }
            }
            bounds.tier = u"batch"_s;
            QVERIFY(worstCaseOf(bounds, price)->cost <= worst->cost);
            bounds.tier = u"flex"_s; // the answer may come at the standard tier
            if (const auto flex = worstCaseOf(bounds, price))
                QCOMPARE(flex->cost, worst->cost);
        }
    }

    void withoutABoundThereIsNoWorstCase()
    {
        const Price luna = priceOf(u"openai"_s, u"gpt-6-luna"_s);
        QCOMPARE(worstCaseOf({std::nullopt, 100}, luna).error().code, ErrorCode::NotFound);
        QCOMPARE(worstCaseOf({100, std::nullopt}, luna).error().code, ErrorCode::NotFound);
        QCOMPARE(worstCaseOf({.inputTokens = 100, .outputTokens = 1, .tier = u"priority"_s}, luna).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(worstCaseOf({.inputTokens = 100, .outputTokens = 1, .writesCacheForAnHour = true}, luna).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(worstCaseOf({300'000, 1}, priceOf(u"openai"_s, u"gpt-6.1-sol"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(worstCaseOf({1'000'000'000'000'000, 1}, luna).error().code, ErrorCode::TooLarge);
        QCOMPARE(freeWorstCase({100, 50})->tokens, 150);
        QCOMPARE(freeWorstCase({100, 50})->cost, NanoDollars());
    }

    void aPersonsPriceGoesFirst()
    {
        BudgetBench bench;
        auto service = PriceService::open(*bench.database);
        QVERIFY(service);
        Price own = priceOf(u"openai"_s, u"gpt-6-luna"_s);
        own.rates.output = 600'000;
        own.validFrom = own.readOn = Today;
        own.source = u"the bill of November"_s;
        resultOf((*service)->setPrice(own));
        const PriceTable now = resultOf((*service)->table());
        QCOMPARE(now.priceOf(u"openai"_s, u"gpt-6-luna"_s, Today)->rates.output, 600'000);
        QCOMPARE(now.priceOf(u"openai"_s, u"gpt-6-luna"_s, Today.addDays(-1))->rates.output, 500'000);
        QCOMPARE(bench.events().last().event, u"price_set"_s);
        own.rates.output = 500'000'000'000;
        QCOMPARE((*service)->setPrice(own, true).result().error().code, ErrorCode::InvalidArgument);
        own.rates.output = 50'000'000; // possible, but a hundred times what is known
        QCOMPARE((*service)->setPrice(own).result().error().code, ErrorCode::InvalidArgument);
        resultOf((*service)->setPrice(own, true));
        own.origin = PriceOrigin::Typed;
        resultOf((*service)->removePrice(own));
        QCOMPARE(resultOf((*service)->table()).priceOf(u"openai"_s, u"gpt-6-luna"_s, Today)->rates.output, 500'000);
        own.origin = PriceOrigin::BuiltIn;
        QCOMPARE((*service)->removePrice(own).result().error().code, ErrorCode::NotAllowed);
    }

    void importsTheOpenFeed()
    {
        const QByteArray feed = R"([
            {"id": "openai", "models": [
                {"id": "gpt-new", "match": {"equals": "gpt-new"}, "prices": {"input_mtok": 0.4, "output_mtok": 1.6,
                    "cache_read_mtok": 0.1}},
                {"id": "gpt-6-luna", "match": {}, "prices": {"input_mtok": 0.0000001, "output_mtok": 0.0000005}},
                {"id": "gpt-far", "match": {}, "prices": {"input_mtok": 1, "output_mtok": 2, "input_image_mtok": 3}},
                {"id": "gpt-gift", "match": {}, "prices": {"input_mtok": 0, "output_mtok": 0}},
                {"id": "gpt-night", "match": {}, "prices": [{"constraint": {"start_time": "00:30:00Z",
                    "end_time": "08:30:00Z"}, "prices": {"input_mtok": 1, "output_mtok": 2}}]}]},
            {"id": "anthropic", "models": [
                {"id": "claude-x", "match": {}, "prices": [
                    {"prices": {"input_mtok": {"base": 3, "tiers": [{"start": 200000, "price": 6}]},
                                "output_mtok": {"base": 15, "tiers": [{"start": 200000, "price": 22.5}]},
                                "cache_write_mtok": 3.75, "cache_write_1h_mtok": 6}},
                    {"constraint": {"start_date": "2026-12-24"}, "prices": {"input_mtok": 4, "output_mtok": 20}}]}]},
            {"id": "elsewhere", "models": [{"id": "m", "match": {}, "prices": {"input_mtok": 1, "output_mtok": 2}}]}])";
        BudgetBench bench;
        auto service = PriceService::open(*bench.database);
        const ImportedPrices imported = resultOf((*service)->importGenaiPrices(feed, Today));
        QCOMPARE(imported.prices.size(), 3);
        QCOMPARE(imported.leftOut.size(), 4);
        const PriceTable now = resultOf((*service)->table());
        QCOMPARE(now.priceOf(u"openai"_s, u"gpt-new"_s, Today)->rates,
                 (TokenRates{400'000, 1'600'000, 100'000, {}, {}}));
        const Price stepped = *now.priceOf(u"anthropic"_s, u"claude-x"_s, Today);
        QCOMPARE(stepped.steps.size(), 1);
        QCOMPARE(costText({.uncached = 200'000, .output = 1}, stepped), u"0.600015000"_s);
        QCOMPARE(costText({.uncached = 200'001, .output = 1}, stepped), u"1.200028500"_s);
        QCOMPARE(now.priceOf(u"anthropic"_s, u"claude-x"_s, QDate(2026, 12, 24))->rates.input, 4'000'000);
        QVERIFY(!now.priceOf(u"elsewhere"_s, u"m"_s, Today)); // of providers that are not asked
        QCOMPARE(now.priceOf(u"openai"_s, u"gpt-6-luna"_s, Today)->rates.input, 100'000);
        QCOMPARE(bench.events().last().event, u"prices_imported"_s);
        for (const QByteArray &broken : {QByteArray("{}"), QByteArray("["), QByteArray("[{\"id\": 1}]")})
            QCOMPARE((*service)->importGenaiPrices(broken, Today).result().error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "test_prices.moc"
