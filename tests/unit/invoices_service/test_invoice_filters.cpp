// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/search_snippet.h"
#include "core/storage/sql.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QCryptographicHash>
#include <QtTest>

#include <limits>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Made {
    QString issued, due, currency, total;
    DocumentKind kind = DocumentKind::Invoice;
    InvoiceStatus status = InvoiceStatus::NeedsReview;
};

// Ids 1, 2, ... in this order, imported a day after one another from 2026-11-21 on.
const QList<Made> &stock()
{
    static const QList<Made> made{
        {u"2026-01-05"_s, u"2026-02-05"_s, u"EUR"_s, u"119.00"_s},
        {u"2026-03-01"_s, {}, u"EUR"_s, u"20.00"_s, DocumentKind::CreditNote},
        {u"2026-03-31"_s, u"2026-04-30"_s, u"EUR"_s, u"-5.00"_s, DocumentKind::CreditNote},
        {{}, u"2026-05-01"_s, u"JPY"_s, u"12000"_s},
        {u"2026-06-01"_s, u"2026-07-01"_s, u"KWD"_s, u"119.005"_s},
        {u"2026-06-02"_s, u"2026-06-01"_s, {}, u"7.50"_s, DocumentKind::Receipt},
        {u"2026-06-03"_s, u"2026-07-03"_s, u"EUR"_s, {}, DocumentKind::Invoice, InvoiceStatus::Approved},
        {u"2026-06-04"_s, u"2026-07-04"_s, u"USD"_s, u"9999999999999999.99"_s},
        {u"2026-06-05"_s, u"2026-07-05"_s, u"USD"_s, u"9999999999999999.99"_s},
    };
    return made;
}

Result<InvoiceId> store(WriteTransaction &tx, const Made &made, const QDateTime &importedAt)
{
    InvoiceRepository invoices(tx.connection());
    const QString file = importedAt.toString(Qt::ISODate);
    TRY_ASSIGN(id, invoices.insert({.sha256 = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256),
                                    .byteSize = 1,
                                    .path = file,
                                    .fileName = file,
                                    .importedAt = importedAt}));
    Extraction extraction;
    extraction.kind = made.kind;
    const auto put = [&](Field field, const QString &value) {
        if (!value.isEmpty())
            extraction.fields[field].taken.value = value;
    };
    put(Field::IssueDate, made.issued);
    put(Field::DueDate, made.due);
    put(Field::Currency, made.currency);
    put(Field::TotalWithTax, made.total);
    TRY(ExtractionRepository(tx.connection()).save(id, extraction));
    TRY(invoices.saveSummary(id, extraction, summarise(extraction, 0.9)));
    TRY(invoices.decide(id, made.status, {}, {}));
    return id;
}

/// Invoices 1 to `count` without documents of their own, the even ones in EUR, the odd ones in JPY.
void makeMany(ServiceBench &bench, int count, const QString &totalMinor, const QString &kind)
{
    const auto made = await(bench.database->write([&](WriteTransaction &tx) -> Result<> {
        TRY(run(tx.connection(), u"INSERT INTO document (id, sha256, byte_size, created_at) "
                                 "VALUES (1, zeroblob(32), 1, 0)"_s));
        TRY(run(tx.connection(),
                u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO invoice (document_id, file_name, path, status, kind, imported_at, issue_date, currency, "
                "total_minor) SELECT 1, i, i, 2, %3, i, '2026-01-05', iif(i % 2, 'JPY', 'EUR'), %2 FROM n"_s.arg(count)
                    .arg(totalMinor, kind)));
        return {};
    }));
    if (!made)
        qFatal("the invoices could not be made: %s", qPrintable(made.error().detail));
}

InvoiceQuery with(const std::function<void(InvoiceQuery &)> &change)
{
    InvoiceQuery query;
    query.descending = false;
    change(query);
    return query;
}

} // namespace

class TestInvoiceFilters : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void filters_data();
    void filters();
    void refusesABoundThatIsNoNumber();
    void totalsOfAll();
    void totalsOfAFilter();
    void totalsThatLeaveTheRange();
    void manyInvoices();
    void snippets_data();
    void snippets();
    void snippetIsShort();

private:
    QList<qint64> ask(const InvoiceQuery &query)
    {
        QList<qint64> numbers;
        const QList<InvoiceId> ids = await(m_bench->service->ids(query)).value();
        for (const InvoiceId id : ids)
            numbers.append(id.value);
        return numbers;
    }
    QueryTotals totals(const InvoiceQuery &query) { return await(m_bench->service->totals(query)).value(); }
    std::unique_ptr<ServiceBench> m_bench;
};

void TestInvoiceFilters::initTestCase()
{
    m_bench = std::make_unique<ServiceBench>();
    const QDateTime start = m_bench->clock.now();
    const auto stored = await(m_bench->database->write([start](WriteTransaction &tx) -> Result<> {
        for (qsizetype i = 0; i < stock().size(); ++i)
            TRY(store(tx, stock()[i], start.addDays(i)));
        return {};
    }));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QVERIFY(await(m_bench->filing->assign({{1}, {5}}, u"Ann"_s)).has_value());
    QVERIFY(await(m_bench->filing->assign({{2}}, u"Annabel"_s)).has_value());
    QVERIFY(await(m_bench->filing->addNote({3}, u"x"_s)).has_value());
}

void TestInvoiceFilters::filters_data()
{
    QTest::addColumn<InvoiceQuery>("query");
    QTest::addColumn<QList<qint64>>("ids");
    using Ids = QList<qint64>;
    const auto row = [](const char *name, const std::function<void(InvoiceQuery &)> &change, const Ids &ids) {
        QTest::newRow(name) << with(change) << ids;
    };
    row(
        "until, by import where there is no date", [](auto &q) { q.until = QDate(2026, 3, 31); }, Ids{1, 2, 3});
    row(
        "until the day of an import", [](auto &q) { q.until = QDate(2026, 11, 24); }, Ids{1, 2, 3, 4, 5, 6, 7, 8, 9});
    row(
        "since and until",
        [](auto &q) {
            q.since = QDate(2026, 3, 1);
            q.until = QDate(2026, 6, 1);
        },
        Ids{2, 3, 5});
    row(
        "due since", [](auto &q) { q.dueSince = QDate(2026, 7, 3); }, Ids{7, 8, 9});
    row(
        "due until", [](auto &q) { q.dueUntil = QDate(2026, 4, 30); }, Ids{1, 3});
    row(
        "due in a range",
        [](auto &q) {
            q.dueSince = QDate(2026, 4, 30);
            q.dueUntil = QDate(2026, 5, 1);
        },
        Ids{3, 4});
    row(
        "currency", [](auto &q) { q.currency = u"JPY"_s; }, Ids{4});
    row(
        "from, in every currency", [](auto &q) { q.totalFrom = u"119"_s; }, Ids{1, 4, 5, 8, 9});
    row(
        "from, finer than a cent", [](auto &q) { q.totalFrom = u"119.001"_s; }, Ids{4, 5, 8, 9});
    row(
        "to, finer than a cent", [](auto &q) { q.totalTo = u"7.499"_s; }, Ids{3});
    row(
        "to, negative", [](auto &q) { q.totalTo = u"-4.999"_s; }, Ids{3});
    row(
        "from, negative", [](auto &q) { q.totalFrom = u"-5.001"_s; }, Ids{1, 2, 3, 4, 5, 6, 8, 9});
    row(
        "range, exactly",
        [](auto &q) {
            q.totalFrom = u"119.005"_s;
            q.totalTo = u"119.0050"_s;
        },
        Ids{5});
    row(
        "range in one currency",
        [](auto &q) {
            q.totalFrom = u"0"_s;
            q.currency = u"EUR"_s;
        },
        Ids{1, 2});
    row(
        "from beyond all", [](auto &q) { q.totalFrom = u"99999999999999999"_s; }, Ids{});
    row(
        "assignee", [](auto &q) { q.assignee = u"ANN"_s; }, Ids{1, 5});
    row(
        "unassigned", [](auto &q) { q.unassigned = true; }, Ids{3, 4, 6, 7, 8, 9});
    row(
        "with notes", [](auto &q) { q.withNotes = true; }, Ids{3});
    row(
        "all at once",
        [](auto &q) {
            q.statuses = {InvoiceStatus::NeedsReview};
            q.since = QDate(2026, 1, 1);
            q.until = QDate(2026, 12, 31);
            q.dueUntil = QDate(2026, 12, 31);
            q.currency = u"EUR"_s;
            q.totalTo = u"119"_s;
            q.assignee = u"Ann"_s;
        },
        Ids{1});
    row(
        "by assignee",
        [](auto &q) {
            q.sort = InvoiceQuery::Sort::Assignee;
            q.only = {{1}, {2}, {3}, {5}};
        },
        Ids{3, 1, 5, 2});
}

void TestInvoiceFilters::filters()
{
    QFETCH(InvoiceQuery, query);
    QTEST(ask(query), "ids");
}

void TestInvoiceFilters::refusesABoundThatIsNoNumber()
{
    const InvoiceQuery query = with([](auto &q) { q.totalFrom = u"1,5"_s; });
    QCOMPARE(await(m_bench->service->ids(query)).error().code, ErrorCode::InvalidArgument);
}

void TestInvoiceFilters::totalsOfAll()
{
    const QueryTotals all = totals({});
    QCOMPARE(all.totals.size(), 5);
    QCOMPARE(all.totals[0], (CurrencyTotal{u"EUR"_s, 3, 11'900 - 2'000 - 500}));
    QVERIFY(all.totals.contains(CurrencyTotal{u"JPY"_s, 1, 12'000}));
    QVERIFY(all.totals.contains(CurrencyTotal{u"KWD"_s, 1, 119'005}));
    QVERIFY(all.totals.contains(CurrencyTotal{QString(), 1, 750}));
    QCOMPARE(all.withoutTotal, 1);
}

void TestInvoiceFilters::totalsOfAFilter()
{
    const QueryTotals some = totals(with([](auto &q) { q.until = QDate(2026, 3, 1); }));
    QCOMPARE(some, (QueryTotals{{{u"EUR"_s, 2, 9'900}}, 0}));
    QCOMPARE(totals(with([](auto &q) { q.text = u"nowhere"_s; })), QueryTotals());
    QCOMPARE(totals(with([](auto &q) { q.statuses = {InvoiceStatus::Approved}; })), (QueryTotals{{}, 1}));
}

// No error of the database: a sum that nobody can owe is shown as the largest there is.
void TestInvoiceFilters::totalsThatLeaveTheRange()
{
    ServiceBench bench;
    makeMany(bench, 20, u"999999999999999999"_s, u"1"_s);
    const qint64 most = std::numeric_limits<qint64>::max();
    const QList<CurrencyTotal> expected{{u"EUR"_s, 10, most}, {u"JPY"_s, 10, most}};
    QCOMPARE(await(bench.service->totals({})).value().totals, expected);
    const InvoiceQuery some = with([](auto &q) { q.since = QDate(2026, 1, 1); });
    QCOMPARE(await(bench.service->totals(some)).value().totals, expected);
}

// Broad answers are put together in another way than short ones.
void TestInvoiceFilters::manyInvoices()
{
    ServiceBench bench;
    constexpr int Count = 12'600;
    makeMany(bench, Count, u"10"_s, u"CASE i % 3 WHEN 0 THEN 2 ELSE 1 END"_s);
    QVERIFY(await(bench.filing->trash({{1}, {6}})).has_value()); // an invoice in JPY, a credit note in EUR
    const InvoiceQuery broad = with([](auto &q) { q.since = QDate(2026, 1, 1); });
    QCOMPARE(await(bench.service->ids(broad)).value().size(), Count - 2);
    constexpr qint64 sum = 10 * (Count / 2 - 2 * Count / 6);
    const QueryTotals expected{{{u"EUR"_s, Count / 2 - 1, sum + 10}, {u"JPY"_s, Count / 2 - 1, sum - 10}}, 0};
    QCOMPARE(await(bench.service->totals(broad)).value(), expected);
    QCOMPARE(await(bench.service->totals({})).value(), expected);
}

void TestInvoiceFilters::snippets_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("word") << u"toner"_s << u"Müller Toner-Kassette 2024-000123 Straße"_s;
    QTest::newRow("beginning") << u"kas"_s << u"Müller Toner-Kassette 2024-000123 Straße"_s;
    QTest::newRow("not inside a word") << u"onerkass"_s << QString();
    QTest::newRow("accents and capitals") << u"MULLER"_s << u"Müller Toner-Kassette 2024-000123 Straße"_s;
    QTest::newRow("number of several words") << u"2024-0001"_s << u"Müller Toner-Kassette 2024-000123 Straße"_s;
    QTest::newRow("one of two words") << u"absent toner"_s << u"Müller Toner-Kassette 2024-000123 Straße"_s;
    QTest::newRow("none") << u"absent"_s << QString();
    QTest::newRow("no words") << u" -- "_s << QString();
}

void TestInvoiceFilters::snippets()
{
    QFETCH(QString, search);
    QTEST(snippetOf(u"Müller Toner-Kassette\n2024-000123  Straße"_s, search), "snippet");
}

void TestInvoiceFilters::snippetIsShort()
{
    const QString text = u"word "_s.repeated(400) + u"needle "_s + u"other "_s.repeated(400);
    const QString snippet = snippetOf(text, u"needle"_s);
    QVERIFY(snippet.size() <= 126);
    QVERIFY(snippet.contains(u"needle"_s));
    QVERIFY(snippet.startsWith(u"… word"_s) && snippet.endsWith(u"other …"_s));
    QVERIFY(snippetOf(QString(5'000, u'x'), u"x"_s).size() <= 126); // nowhere to cut
}

QTEST_GUILESS_MAIN(TestInvoiceFilters)
#include "test_invoice_filters.moc"
