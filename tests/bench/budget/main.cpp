// SPDX-License-Identifier: GPL-3.0-or-later
// budget_figures FOLDER [ROUNDS]: pairs of reserve and settle a second with 8 callers, against bare commits with
// synchronous=FULL on the same disk in the same run, taken in turns; and the CPU time of a pair. FOLDER must lie on a
// disk, not in memory. Nothing in it is kept.
#include "core/budget/budget_guard.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"
#include "core/storage/sqlite_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Callers = 8;
constexpr int RoundMs = 2000;

/// CPU time of this process, all threads, in microseconds.
double processCpuUs()
{
    return double(std::clock()) * 1e6 / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

CallPlan planOf(int caller)
{
    CallPlan plan;
    plan.purpose = u"fields"_s;
    plan.scopes.provider = u"openai"_s;
    plan.scopes.model = u"gpt-6-luna"_s;
    plan.scopes.envelope = documentsEnvelope();
    plan.worst = WorstCase{{1200}, 4000, 2000, 2000};
    plan.invoice.value = caller + 1;
    plan.reason = u"cheapest"_s;
    plan.price = {{u"input"_s, u"0.10"_s}, {u"output"_s, u"0.50"_s}};
    return plan;
}

bool pair(BudgetGuard &guard, const CallPlan &plan, const CallOutcome &outcome)
{
    const auto admission = guard.reserve(plan).result();
    return admission && admission->admitted() && guard.settle(admission->reservation->id, outcome).result();
}

struct Round {
    double pairs = 0;        ///< a second
    double cpuUsPerPair = 0; ///< of the whole process
};

Round measurePairs(BudgetGuard &guard, int callers)
{
    CallOutcome outcome;
    outcome.usage = ChargedTokens{.uncached = 1400, .output = 210};
    outcome.cost = NanoDollars{245};
    outcome.httpStatus = 200;
    std::atomic<int> done = 0, failed = 0;
    std::atomic<bool> stop = false;
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    const double cpu = processCpuUs();
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back([&, i] {
            const CallPlan plan = planOf(i);
            while (!stop)
                ++(pair(guard, plan, outcome) ? done : failed);
        });
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(RoundMs));
    stop = true;
    for (std::thread &thread : threads)
        thread.join();
    if (failed > 0)
        std::fprintf(stderr, "%d calls were refused or failed\n", failed.load());
    return {done * 1000.0 / double(timer.elapsed()), (processCpuUs() - cpu) / std::max(done.load(), 1)};
}

/// The gate's own part of a pair: both functions inside one transaction of the writer, without its commit and without
/// the threads that wait for it. Microseconds, a median.
double measureGate(Database &database, BudgetGuard &guard)
{
    CallOutcome outcome;
    outcome.usage = ChargedTokens{.uncached = 1400, .output = 210};
    outcome.cost = NanoDollars{245};
    const auto measured = database.write([&](WriteTransaction &tx) -> Result<double> {
        std::vector<double> times;
        for (int i = 0; i < 1000; ++i) {
            QElapsedTimer timer;
            timer.start();
            TRY_ASSIGN(admission, guard.reserve(tx, planOf(i % Callers)));
            if (!admission.admitted())
                return fail(ErrorCode::NotAllowed);
            TRY(guard.settle(tx, admission.reservation->id, outcome));
            times.push_back(double(timer.nsecsElapsed()) / 1000);
        }
        return median(times);
    });
    return measured.result().value_or(0);
}

/// Commits a second of one connection that does nothing else: WAL, synchronous=FULL, one small row changed in each.
double measureBareCommits(const QString &file)
{
    auto connection = SqliteConnection::open(file, SqliteConnection::Access::ReadWrite, 5000);
    if (!connection)
        return 0;
    QSqlDatabase &db = (*connection)->database();
    QSqlQuery mode(db);
    if (!mode.exec(u"PRAGMA synchronous"_s) || !mode.next() || mode.value(0).toInt() != 2)
        return 0; // not FULL
    mode.finish();
    (void)run(db, u"CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)"_s);
    (void)run(db, u"INSERT OR IGNORE INTO bare (id, n) VALUES (1, 0)"_s);
    auto update = prepare(db, u"UPDATE bare SET n = n + 1 WHERE id = 1"_s);
    int commits = 0;
    QElapsedTimer timer;
    timer.start();
    while (update && timer.elapsed() < RoundMs)
        commits += run(*update).has_value();
    return commits * 1000.0 / double(timer.elapsed());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"desk.*.info=false"_s);
    if (argc < 2) {
        std::fprintf(stderr, "budget_figures FOLDER [ROUNDS]\n");
        return 2;
    }
    QTemporaryDir folder(QDir(QString::fromLocal8Bit(argv[1])).filePath(u"budget-XXXXXX"_s));
    const int rounds = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 5;
    SystemClock clock;
    auto database = SqliteDatabase::open(folder.filePath(u"desk.sqlite"_s), clock, {});
    if (!folder.isValid() || !database) {
        std::fprintf(stderr, "no database\n");
        return 1;
    }
    BudgetGuard guard(**database, clock);
    std::vector<double> bare, pairs, cpu, alone, ratio;
    (void)measurePairs(guard, 1); // warm
    for (int i = 0; i < rounds; ++i) {
        bare.push_back(measureBareCommits(folder.filePath(u"bare.sqlite"_s)));
        const Round eight = measurePairs(guard, Callers), one = measurePairs(guard, 1);
        pairs.push_back(eight.pairs);
        cpu.push_back(eight.cpuUsPerPair);
        alone.push_back(one.cpuUsPerPair);
        ratio.push_back(eight.pairs / bare.back());
        std::printf(
            "bare FULL commits %8.0f/s   8 callers %8.0f pairs/s, %4.0f us CPU a pair   1 caller %7.0f pairs/s, "
            "%4.0f us\n",
            bare.back(), eight.pairs, eight.cpuUsPerPair, one.pairs, one.cpuUsPerPair);
    }
    std::printf("the gate alone, reserve and settle: %.0f us (median of 1000)\n", measureGate(**database, guard));
    std::printf(
        "median: %.0f pairs/s, %.2f times the %.0f bare commits/s; CPU a pair %.0f us (8 callers), %.0f us (1)\n",
        median(pairs), median(ratio), median(bare), median(cpu), median(alone));
    return 0;
}
