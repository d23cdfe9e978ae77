// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_service.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestFilterJson : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data();
    void roundTrip();
    void leavesOutWhatIsNoFilter();
    void readsWhatItDoesNotKnow();
};

void TestFilterJson::roundTrip_data()
{
    QTest::addColumn<InvoiceQuery>("query");
    const auto row = [](const char *name, auto change) {
        InvoiceQuery query;
        change(query);
        QVERIFY2(query != InvoiceQuery(), name);
        QTest::newRow(name) << query;
    };
    QTest::newRow("nothing") << InvoiceQuery();
    row("statuses", [](InvoiceQuery &q) { q.statuses = {InvoiceStatus::Approved, InvoiceStatus::NeedsReview}; });
    row("text", [](InvoiceQuery &q) { q.text = u"to\"ner ü"_s; });
    row("seller", [](InvoiceQuery &q) { q.seller = u"Müller"_s; });
    row("since", [](InvoiceQuery &q) { q.since = QDate(2026, 2, 28); });
    row("until", [](InvoiceQuery &q) { q.until = QDate(2026, 3, 1); });
    row("due since", [](InvoiceQuery &q) { q.dueSince = QDate(2026, 4, 1); });
    row("due until", [](InvoiceQuery &q) { q.dueUntil = QDate(2026, 5, 1); });
    row("currency", [](InvoiceQuery &q) { q.currency = u"JPY"_s; });
    row("total from", [](InvoiceQuery &q) { q.totalFrom = u"-10.50"_s; });
    row("total to", [](InvoiceQuery &q) { q.totalTo = u"1000"_s; });
    row("assignee", [](InvoiceQuery &q) { q.assignee = u"Ann"_s; });
    row("unassigned", [](InvoiceQuery &q) { q.unassigned = true; });
    row("with notes", [](InvoiceQuery &q) { q.withNotes = true; });
    row("all", [](InvoiceQuery &q) {
        q.statuses = {InvoiceStatus::Failed};
        q.text = u"a"_s;
        q.since = q.until = q.dueSince = q.dueUntil = QDate(2026, 1, 1);
        q.totalFrom = q.totalTo = u"1"_s;
        q.withNotes = true;
    });
}

void TestFilterJson::roundTrip()
{
    QFETCH(InvoiceQuery, query);
    QCOMPARE(filterFromJson(filterToJson(query)), query);
}

void TestFilterJson::leavesOutWhatIsNoFilter()
{
    InvoiceQuery query;
    query.text = u"a"_s;
    const QByteArray plain = filterToJson(query);
    query.only = {{1}, {2}};
    query.inTrash = true;
    query.sort = InvoiceQuery::Sort::Total;
    query.descending = false;
    QCOMPARE(filterToJson(query), plain);
}

void TestFilterJson::readsWhatItDoesNotKnow()
{
    InvoiceQuery query;
    query.text = u"a"_s;
    query.statuses = {InvoiceStatus::Approved};
    QCOMPARE(filterFromJson(R"({"text": "a", "colour": "red", "status": ["approved", "burnt"], "since": "31.2."})"),
             query);
    QCOMPARE(filterFromJson("no json"), InvoiceQuery());
}

QTEST_GUILESS_MAIN(TestFilterJson)
#include "test_filter_json.moc"
