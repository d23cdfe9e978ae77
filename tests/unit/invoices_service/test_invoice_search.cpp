// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/invoice_search_repository.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;
using Sort = InvoiceQuery::Sort;

namespace {

struct Made {
    QString file, seller, number, issued, total, text;
    InvoiceStatus status = InvoiceStatus::NeedsReview;
};

// Ids 1, 2, ... in this order, imported a day after one another from 2026-11-21 on.
const QList<Made> &stock()
{
    static const QList<Made> made{
        {u"a.pdf"_s, u"Müller & Söhne"_s, u"R-10"_s, u"2026-01-05"_s, u"119.00"_s, u"toner cartridge"_s},
        {u"b.pdf"_s, u"acme Ltd"_s, u"R-9"_s, u"2026-03-01"_s, u"9.50"_s, u"paper clips"_s, InvoiceStatus::Approved},
        {u"c.pdf"_s, u"Zeller 100% AG"_s, u"2026/7"_s, u"2025-12-31"_s, u"-20.00"_s, u"paper towels \"soft\""_s},
        {u"d.pdf"_s, {}, {}, {}, {}, u"nothing to pay"_s},
    };
    return made;
}

Result<> store(WriteTransaction &tx, const Made &made, const QDateTime &importedAt)
{
    InvoiceRepository invoices(tx.connection());
    ExtractionRepository readings(tx.connection());
    TRY_ASSIGN(id, invoices.insert({.sha256 = QCryptographicHash::hash(made.file.toUtf8(), QCryptographicHash::Sha256),
                                    .byteSize = 1,
                                    .path = made.file,
                                    .fileName = made.file,
                                    .importedAt = importedAt}));
    Extraction extraction;
    const auto put = [&](Field field, const QString &value) {
        if (!value.isEmpty())
            extraction.fields[field].taken.value = value;
    };
    put(Field::SellerName, made.seller);
    put(Field::InvoiceNumber, made.number);
    put(Field::IssueDate, made.issued);
    put(Field::TotalWithTax, made.total);
    put(Field::Currency, u"EUR"_s);
    TRY(readings.save(id, extraction));
    TRY(readings.saveSearchText(id, made.file, extraction, made.text));
    TRY(invoices.saveSummary(id, extraction, summarise(extraction, 0.9)));
    TRY(invoices.decide(id, made.status, {}, {}));
    return {};
}

QList<qint64> numbers(const QList<InvoiceId> &ids)
{
    QList<qint64> numbers;
    for (const InvoiceId id : ids)
        numbers.append(id.value);
    return numbers;
}

InvoiceQuery sorted(Sort sort, bool descending)
{
    InvoiceQuery query;
    query.sort = sort;
    query.descending = descending;
    return query;
}

} // namespace

class TestInvoiceSearch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void text_data();
    void text();
    void filters();
    void sorts_data();
    void sorts();
    void rowsComeInTheOrderAsked();
    void countsByStatus();
    void sortingUsesAnIndex_data();
    void sortingUsesAnIndex();

private:
    QList<qint64> ask(const InvoiceQuery &query) { return numbers(await(m_bench->service->ids(query)).value()); }
    std::unique_ptr<ServiceBench> m_bench;
};

void TestInvoiceSearch::initTestCase()
{
    m_bench = std::make_unique<ServiceBench>();
    const QDateTime start = m_bench->clock.now();
    const auto stored = await(m_bench->database->write([start](WriteTransaction &tx) -> Result<> {
        for (qsizetype i = 0; i < stock().size(); ++i)
            TRY(store(tx, stock()[i], start.addDays(i)));
        return {};
    }));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
}

void TestInvoiceSearch::text_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("none") << u"  "_s << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("word of the document") << u"paper"_s << QList<qint64>{2, 3};
    QTest::newRow("beginning") << u"pap"_s << QList<qint64>{2, 3};
    QTest::newRow("not inside a word") << u"aper"_s << QList<qint64>{};
    QTest::newRow("all words") << u"tow pap"_s << QList<qint64>{3};
    QTest::newRow("seller and document") << u"acme clips"_s << QList<qint64>{2};
    QTest::newRow("without accents") << u"muller sohne"_s << QList<qint64>{1};
    QTest::newRow("capitals") << u"MÜLLER"_s << QList<qint64>{1};
    QTest::newRow("number") << u"R-1"_s << QList<qint64>{1};
    QTest::newRow("number with slash") << u"2026/7"_s << QList<qint64>{3};
    QTest::newRow("file name") << u"d.pdf"_s << QList<qint64>{4};
    QTest::newRow("quotes") << u"\"soft\""_s << QList<qint64>{3};
    QTest::newRow("lone quote") << u"\""_s << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("operators are words") << u"paper NOT clips"_s << QList<qint64>{};
    QTest::newRow("column filter is no filter") << u"seller:acme"_s << QList<qint64>{};
    QTest::newRow("brackets") << u"(paper"_s << QList<qint64>{2, 3};
    QTest::newRow("star") << u"pap*"_s << QList<qint64>{2, 3};
}

void TestInvoiceSearch::text()
{
    QFETCH(QString, words);
    InvoiceQuery query = sorted(Sort::Imported, false);
    query.text = words;
    QTEST(ask(query), "ids");
}

void TestInvoiceSearch::filters()
{
    InvoiceQuery query = sorted(Sort::Imported, false);
    query.statuses = {InvoiceStatus::Approved, InvoiceStatus::Rejected};
    QCOMPARE(ask(query), QList<qint64>{2});
    query.statuses = {};
    query.seller = u"ELL"_s; // in the middle of a word
    QCOMPARE(ask(query), QList<qint64>{3});
    query.seller = u"100%"_s;
    QCOMPARE(ask(query), QList<qint64>{3});
    query.seller = u"%"_s; // a sign, not a wildcard
    QCOMPARE(ask(query), QList<qint64>{3});
    query.seller.clear();
    query.since = QDate(2026, 2, 1); // 4 has no issue date: its import counts
    QCOMPARE(ask(query), (QList<qint64>{2, 4}));
    query.since = {};
    query.only = {{4}, {1}, {77}, {-5}, {1'000'000'000'000'000}, {1}};
    QCOMPARE(ask(query), (QList<qint64>{1, 4}));
    query.text = u"toner"_s;
    query.statuses = {InvoiceStatus::NeedsReview};
    QCOMPARE(ask(query), QList<qint64>{1});
}

void TestInvoiceSearch::sorts_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<QList<qint64>>("ascending");
    QTest::newRow("imported") << Sort::Imported << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("seller, capitals alike") << Sort::Seller << QList<qint64>{4, 2, 1, 3};
    QTest::newRow("issue date") << Sort::IssueDate << QList<qint64>{4, 3, 1, 2};
    QTest::newRow("total by value") << Sort::Total << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("file name") << Sort::FileName << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("status") << Sort::Status << QList<qint64>{1, 3, 4, 2};
}

void TestInvoiceSearch::sorts()
{
    QFETCH(Sort, sort);
    QFETCH(QList<qint64>, ascending);
    QCOMPARE(ask(sorted(sort, false)), ascending);
    std::ranges::reverse(ascending);
    QCOMPARE(ask(sorted(sort, true)), ascending);
}

void TestInvoiceSearch::rowsComeInTheOrderAsked()
{
    const QList<InvoiceRow> rows = await(m_bench->service->rows({{3}, {99}, {1}})).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].sellerName, u"Zeller 100% AG"_s);
    QCOMPARE(rows[0].total, u"-20.00"_s);
    QCOMPARE(rows[1].id, InvoiceId{1});
    QCOMPARE(rows[1].issueDate, QDate(2026, 1, 5));
    QCOMPARE(rows[1].firstProblem, u"doubtful:seller_name"_s);
}

void TestInvoiceSearch::countsByStatus()
{
    const InvoiceCounts counts = await(m_bench->service->counts()).value();
    QCOMPARE(counts.byStatus.value(InvoiceStatus::NeedsReview), 3);
    QCOMPARE(counts.byStatus.value(InvoiceStatus::Approved), 1);
    QCOMPARE(counts.total(), 4);
}

void TestInvoiceSearch::sortingUsesAnIndex_data()
{
    QTest::addColumn<Sort>("sort");
    for (int sort = 0; sort <= int(Sort::Assignee); ++sort)
        QTest::newRow(qPrintable(QString::number(sort))) << Sort(sort);
}

void TestInvoiceSearch::sortingUsesAnIndex()
{
    QFETCH(Sort, sort);
    const QString select = orderedIds(sorted(sort, true));
    const auto plan = await(m_bench->database->read([select](QSqlDatabase &db) -> Result<QString> {
        QSqlQuery explain(db);
        QString steps;
        explain.prepare(u"EXPLAIN QUERY PLAN "_s + select);
        if (!explain.exec())
            return fail(ErrorCode::Internal);
        while (explain.next())
            steps += explain.value(3).toString() + u'\n';
        return steps;
    }));
    QVERIFY(plan.has_value());
    QVERIFY2(plan->contains(u"SCAN invoice USING COVERING INDEX"_s), qPrintable(*plan));
    QVERIFY2(!plan->contains(u"TEMP B-TREE"_s), qPrintable(*plan));
}

QTEST_GUILESS_MAIN(TestInvoiceSearch)
#include "test_invoice_search.moc"
