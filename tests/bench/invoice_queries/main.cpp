// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"
#include "core/invoices/filing/filing_repository.h"
#include "core/invoices/invoice_search_repository.h"
#include "core/invoices/invoice_totals_repository.h"
#include "core/invoices/search_snippet.h"
#include "core/invoices/suppliers/supplier_history_repository.h"
#include "core/invoices/suppliers/supplier_links.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 9;

struct Question {
    const char *name;
    InvoiceQuery query;
};

/// Every filter at once, each of them broad.
InvoiceQuery allFilters()
{
    InvoiceQuery query;
    query.statuses = {InvoiceStatus::Approved, InvoiceStatus::NeedsReview};
    query.text = u"de"_s;
    query.seller = u"e"_s;
    query.since = QDate(2023, 2, 1);
    query.until = QDate(2026, 10, 1);
    query.dueSince = QDate(2023, 2, 1);
    query.dueUntil = QDate(2026, 12, 31);
    query.currency = u"EUR"_s;
    query.totalFrom = u"10"_s;
    query.totalTo = u"100000"_s;
    query.unassigned = true;
    query.sort = InvoiceQuery::Sort::Total;
    return query;
}

QList<Question> questions()
{
    const InvoiceQuery all;
    const auto with = [&](auto change) {
        InvoiceQuery query = all;
        change(query);
        return query;
    };
    using Sort = InvoiceQuery::Sort;
    return {
        {"all, newest first", all},
        {"all by seller", with([](InvoiceQuery &q) { q.sort = Sort::Seller; })},
        {"all by total", with([](InvoiceQuery &q) { q.sort = Sort::Total; })},
        {"needs review", with([](InvoiceQuery &q) { q.statuses = {InvoiceStatus::NeedsReview}; })},
        {"needs review by due date", with([](InvoiceQuery &q) {
             q.statuses = {InvoiceStatus::NeedsReview};
             q.sort = Sort::DueDate;
         })},
        {"text: one letter (w)", with([](InvoiceQuery &q) { q.text = u"w"_s; })},
        {"text: common beginning (de)", with([](InvoiceQuery &q) { q.text = u"de"_s; })},
        {"text: seller (keller)", with([](InvoiceQuery &q) { q.text = u"keller"_s; })},
        {"text: two words (keller toner)", with([](InvoiceQuery &q) { q.text = u"keller toner"_s; })},
        {"text: number (2024-000123)", with([](InvoiceQuery &q) { q.text = u"2024-000123"_s; })},
        {"text: nothing (xyzzy)", with([](InvoiceQuery &q) { q.text = u"xyzzy"_s; })},
        {"seller contains (ell)", with([](InvoiceQuery &q) { q.seller = u"ell"_s; })},
        {"since 2026-09-01", with([](InvoiceQuery &q) { q.since = QDate(2026, 9, 1); })},
        {"until 2026-03-31", with([](InvoiceQuery &q) { q.until = QDate(2026, 3, 31); })},
        {"due in November 2026", with([](InvoiceQuery &q) {
             q.dueSince = QDate(2026, 11, 1);
             q.dueUntil = QDate(2026, 11, 30);
         })},
        {"currency EUR", with([](InvoiceQuery &q) { q.currency = u"EUR"_s; })},
        {"total from 100 to 1000", with([](InvoiceQuery &q) {
             q.totalFrom = u"100"_s;
             q.totalTo = u"1000"_s;
         })},
        {"unassigned by assignee", with([](InvoiceQuery &q) {
             q.unassigned = true;
             q.sort = Sort::Assignee;
         })},
        {"with notes", with([](InvoiceQuery &q) { q.withNotes = true; })},
        {"trash", with([](InvoiceQuery &q) { q.inTrash = true; })},
        {"all filters, narrow (keller)", with([](InvoiceQuery &q) {
             q = allFilters();
             q.text = u"keller toner"_s;
         })},
        {"all filters, broad", allFilters()},
    };
}

/// What the thread has used of the processor, in nanoseconds: what others do on the machine does not count.
qint64 threadCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Median of the processor time that the function takes, in milliseconds.
template <class Work>
double medianMs(Work work)
{
    QList<double> times;
    for (int i = 0; i < Rounds; ++i) {
        const qint64 start = threadCpuNs();
        work();
        times.append(double(threadCpuNs() - start) / 1e6);
    }
    std::ranges::sort(times);
    return times[Rounds / 2];
}

QString planOf(QSqlDatabase &db, const QString &select, const QList<std::pair<QString, QVariant>> &values)
{
    QSqlQuery explain(db);
    explain.prepare(u"EXPLAIN QUERY PLAN "_s + select);
    for (const auto &[name, value] : values)
        explain.bindValue(name, value);
    QStringList steps;
    explain.exec();
    while (explain.next())
        steps.append(explain.value(3).toString());
    return steps.join(u"; "_s);
}

QString plansOf(QSqlDatabase &db, const InvoiceQuery &query)
{
    QStringList plans{planOf(db, orderedIds(query), {})};
    for (const FilterSet &set : filterSets(query))
        plans.append(planOf(db, set.select, set.values));
    return plans.join(u" | "_s);
}

/// Of a supplier with hundreds of invoices, and with a name that is compared with all others.
Extraction someReading()
{
    Extraction reading;
    reading.fields[Field::SellerName].taken.value = u"Keller Office Supplies GmbH"_s;
    reading.fields[Field::Iban].taken.value = u"DE89370400440532013000"_s;
    return reading;
}

Result<> measure(QSqlDatabase &db)
{
    for (const Question &question : questions()) {
        InvoiceSearchRepository search(db);
        TRY_ASSIGN(ids, search.ids(question.query));
        const double idsMs = medianMs([&] { (void)search.ids(question.query); });
        const QList<InvoiceId> screen = ids.mid(ids.size() / 2, 60);
        const double rowsMs = medianMs([&] { (void)search.rows(screen); });
        const double totalsMs = medianMs([&] { (void)InvoiceTotalsRepository(db).totals(question.query); });
        std::printf("%-32s %7lld ids %7.2f ms   %2lld rows %5.2f ms   totals %7.2f ms   %s\n", question.name,
                    qint64(ids.size()), idsMs, qint64(screen.size()), rowsMs, totalsMs,
                    qPrintable(plansOf(db, question.query)));
    }
    InvoiceSearchRepository search(db);
    const Extraction reading = someReading();
    std::printf("%-32s %19.2f ms\n", "recall of the supplier",
                medianMs([&] { (void)recallSupplier(db, reading, {}, {}); }));
    std::printf("%-32s %19.2f ms\n", "history of the supplier",
                medianMs([&] { (void)supplierHistory(db, {50'000}, reading); }));
    std::printf("%-32s %19.2f ms\n", "list of suppliers",
                medianMs([&] { (void)SupplierHistoryRepository(db).rows(); }));
    std::printf("%-32s %19.2f ms\n", "people", medianMs([&] { (void)FilingRepository(db).people(); }));
    std::printf("%-32s %19.2f ms\n", "snippet", medianMs([&] {
                    (void)snippetOf(ExtractionRepository(db).searchText({50'000}).value_or(QString()), u"toner"_s);
                }));
    std::printf("%-32s %19.2f ms\n", "counts", medianMs([&] { (void)search.counts(QDateTime::currentDateTimeUtc()); }));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr,
                     "usage: invoice_queries FOLDER\nProcessor time of the queries of the list, median of %d.\n",
                     Rounds);
        return 2;
    }
    const auto runtime = Runtime::open({.dataDir = app.arguments().at(1), .readerProgram = {}, .actor = {}});
    if (!runtime) {
        std::fprintf(stderr, "invoice_queries: %s\n", qPrintable(runtime.error().detail));
        return 1;
    }
    const auto measured = (*runtime)->database().read([](QSqlDatabase &db) { return measure(db); });
    return measured.result() ? 0 : 1;
}
