// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of reserve, settle, fail, cancel, crash, override and changes of the clock, on several threads of
// two programs at once. Never over a cap, never a lost or doubled booking, no false stop.
#include "tests/unit/budget/budget_bench.h"

#include <QMutex>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

#include <thread>
#include <vector>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Threads = 4;
constexpr int Steps = 45;        // of each thread
constexpr int ProgramSteps = 80; // of the second program

/// What the ledger must say in the end, and what went wrong on the way.
struct Expected {
    QMutex mutex;
    QHash<qint64, NanoDollars> booked; ///< by call
    QList<qint64> left;                ///< reserved, and never ended
    QStringList problems;
    int admitted = 0, refused = 0;

    void note(const QString &problem)
    {
        const QMutexLocker lock(&mutex);
        problems.append(problem);
    }
};

/// After an admission: no limit that holds is over its cap. After a refusal: the sums that decided are those of the
/// ledger's rows, and the call would not have fitted. Both in the transaction of the gate itself.
Result<QString> checkAdmission(WriteTransaction &tx, const CallPlan &plan, const Admission &admission)
{
    PreparedQueries queries;
    BudgetRepository budget(tx.connection(), queries);
    TRY_ASSIGN(differences, LedgerRepository(tx.connection()).differences());
    if (!differences.isEmpty())
        return u"the gate and the ledger differ: "_s + differences.join(u", "_s);
    if (admission.admitted()) {
        TRY_ASSIGN(rules, readRules(budget));
        TRY_ASSIGN(view, readGate(budget, rules, plan.scopes, admission.reservation->day, tx.now()));
        for (const BudgetState &state : std::as_const(view.states)) {
            if (state.sums.all() > state.cap())
                return u"%1 %2 is over its cap"_s.arg(scopeName(state.scope), state.periodKey);
        }
        return QString();
    }
    const Refusal &refusal = *admission.refusal;
    if (refusal.reason == RefusalReason::AskFirst)
        return refusal.state->level() == BudgetLevel::Ask ? QString() : u"it asked without need"_s;
    if (refusal.reason != RefusalReason::OverCap)
        return u"refused: "_s + refusalName(refusal.reason);
    const BudgetState &state = *refusal.state;
    return state.sums.all() + refusal.asked > state.cap() ? QString() : u"it would have fitted"_s;
}

CallPlan randomPlan(QRandomGenerator &random)
{
    CallPlan plan = BudgetBench::plan(NanoDollars{1'000'000 * qint64(random.bounded(1, 400))}, random.bounded(1, 5000));
    plan.scopes.provider = QStringList{u"openai"_s, u"google"_s, u"anthropic"_s}[random.bounded(3)];
    plan.scopes.project = QStringList{QString(), u"A"_s, u"B"_s}[random.bounded(3)];
    plan.scopes.sprint = random.bounded(2) ? u"S1"_s : QString();
    plan.scopes.task = random.bounded(3) ? QString() : u"T%1"_s.arg(random.bounded(3));
    plan.confirmed = random.bounded(2) == 1;
    return plan;
}

/// Midnight, the ends of months and of daylight saving, an hour or some days back, a while on.
void changeClock(SetClock &clock, QRandomGenerator &random)
{
    static const QList<QByteArray> times{"2026-10-24T22:59:50Z", "2026-10-25T00:59:50Z", "2026-10-31T22:59:50Z",
                                         "2026-11-30T22:59:50Z", "2026-10-25T22:59:50Z", "2026-10-31T23:00:10Z"};
    switch (random.bounded(5)) {
    case 0:
        return clock.set(times[random.bounded(int(times.size()))].constData());
    case 1:
        return clock.set(clock.now().addSecs(-3600));
    case 2:
        return clock.set(clock.now().addDays(-random.bounded(1, 40)));
    case 3:
        return clock.set(clock.now().addSecs(86'400));
    default:
        return clock.set(clock.now().addSecs(600));
    }
}

/// One thread of one program.
class Spender {
public:
    Spender(BudgetBench &bench, Expected &expected, quint32 seed) : m(bench), m_expected(expected), m_random(seed) {}

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        const QMutexLocker lock(&m_expected.mutex);
        for (const auto &[id, bound] : std::as_const(m_open))
            m_expected.left.append(id.value);
    }

private:
    void step()
    {
        const int dice = m_random.bounded(20);
        if (dice < 9 || m_open.isEmpty())
            reserve();
        else if (dice < 17)
            end();
        else if (dice == 17)
            addOverride();
        else
            changeClock(m.clock, m_random);
    }
    void reserve()
    {
        const CallPlan plan = randomPlan(m_random);
        QString problem;
        const auto admission = m.database->write([&](WriteTransaction &tx) -> Result<Admission> {
            TRY_ASSIGN(given, m.guard->reserve(tx, plan));
            TRY_ASSIGN(found, checkAdmission(tx, plan, given));
            problem = found;
            return given;
        });
        const Result<Admission> result = admission.result();
        if (!result || !problem.isEmpty())
            return m_expected.note(result ? problem : result.error().detail);
        const QMutexLocker lock(&m_expected.mutex);
        ++(result->admitted() ? m_expected.admitted : m_expected.refused);
        if (result->admitted())
            m_open.append({result->reservation->id, plan.worst->cost});
    }
    void end()
    {
        const auto [id, bound] = m_open.takeAt(m_random.bounded(int(m_open.size())));
        const int dice = m_random.bounded(4);
        const NanoDollars cost = dice == 0   ? bound
                                 : dice == 1 ? NanoDollars()
                                             : NanoDollars{1 + m_random.bounded(int(bound.value))};
        const auto book = [&, id = id](NanoDollars amount) {
            return dice < 2 ? m.guard->fail(id, {.maybeBilled = dice == 0, .why = u"timeout"_s}).result()
                            : m.guard->settle(id, BudgetBench::outcome(amount, 1)).result();
        };
        const Result<Booking> first = book(cost), again = book(bound); // twice: the second time changes nothing
        if (!first || first->alreadyBooked || first->cost != cost || !again || !again->alreadyBooked ||
            again->cost != cost)
            m_expected.note(u"call %1 was not booked once, as it was"_s.arg(id.value));
        const QMutexLocker lock(&m_expected.mutex);
        m_expected.booked.insert(id.value, cost);
    }
    void addOverride()
    {
        const BudgetScope scope = m_random.bounded(2) ? BudgetScope{} : BudgetScope{ScopeKind::Project, u"A"_s};
        const auto made = m.service->addOverride({scope}, BudgetUnit::NanoDollars, usd("0.05").value, u"more"_s,
                                                 60'000 * m_random.bounded(1, 120));
        if (const auto result = made.result(); !result)
            m_expected.note(result.error().detail);
    }

    BudgetBench &m;
    Expected &m_expected;
    QRandomGenerator m_random;
    QList<std::pair<ModelCallId, NanoDollars>> m_open;
};

} // namespace

namespace {

/// The second program: spends, says what it did, and dies without an end.
int spend(const QString &file, quint32 seed)
{
    BudgetBench bench(file);
    Expected expected;
    std::vector<std::thread> threads;
    for (quint32 i = 0; i < 2; ++i)
        threads.emplace_back([&, i] { Spender(bench, expected, seed + i).run(ProgramSteps / 2); });
    for (std::thread &thread : threads)
        thread.join();
    QTextStream out(stdout);
    for (auto it = expected.booked.cbegin(); it != expected.booked.cend(); ++it)
        out << "booked " << it.key() << ' ' << it.value().value << '\n';
    for (const qint64 id : std::as_const(expected.left))
        out << "left " << id << '\n';
    for (const QString &problem : std::as_const(expected.problems))
        out << "problem " << problem << '\n';
    out.flush();
    std::_Exit(9);
}

void takeOver(const QByteArray &said, Expected &expected)
{
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "booked")
            expected.booked.insert(words[1].toLongLong(), NanoDollars{words[2].toLongLong()});
        else if (words[0] == "left")
            expected.left.append(words[1].toLongLong());
        else if (words[0] == "problem")
            expected.problems.append(QString::fromUtf8(line));
    }
}

} // namespace

class TestBudgetRandom : public QObject {
    Q_OBJECT
private slots:
    void neverOverNeverLostNoFalseStop_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 4711U})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void neverOverNeverLostNoFalseStop()
    {
        QFETCH(quint32, seed);
        BudgetBench bench;
        bench.clock.set("2026-10-24T20:00:00Z");
        bench.setLimit({ScopeKind::Provider, u"google"_s}, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("2").value);
        bench.setLimit({ScopeKind::Project, u"A"_s}, BudgetPeriod::Total, BudgetUnit::NanoDollars, usd("9").value);
        bench.setLimit({}, BudgetPeriod::Day, BudgetUnit::NanoDollars, usd("6").value);
        bench.setLimit({ScopeKind::Task, u"*"_s}, BudgetPeriod::Month, BudgetUnit::Tokens, 60'000);
        bench.setLimit({}, BudgetPeriod::Sprint, BudgetUnit::NanoDollars, usd("20").value);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--spend"_s, bench.file(), QString::number(seed + 1000)});
        QVERIFY(program.waitForStarted());
        Expected expected;
        std::vector<std::thread> threads;
        for (quint32 i = 0; i < Threads; ++i)
            threads.emplace_back([&, i] { Spender(bench, expected, seed + i).run(Steps); });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 9);
        const QList<qint64> ours = expected.left;
        expected.left.clear();
        takeOver(program.readAllStandardOutput(), expected);
        QCOMPARE(expected.problems, QStringList());
        QVERIFY2(expected.admitted > 40 && expected.refused > 5,
                 qPrintable(u"%1 admitted, %2 refused"_s.arg(expected.admitted).arg(expected.refused)));

        // What the dead program held is still held; what this one holds is its own.
        QCOMPARE(resultOf(bench.guard->recover()), int(expected.left.size()));
        NanoDollars total;
        for (auto it = expected.booked.cbegin(); it != expected.booked.cend(); ++it) {
            QCOMPARE(bench.call(ModelCallId{it.key()}).cost, it.value());
            total = *total.plus(it.value());
        }
        for (const qint64 id : std::as_const(expected.left))
            QCOMPARE(bench.call(ModelCallId{id}).state, CallState::Unsettled);
        for (const qint64 id : ours)
            QCOMPARE(bench.call(ModelCallId{id}).state, CallState::Reserved);
        QCOMPARE(bench.costs().total, total); // and nothing besides
        QCOMPARE(bench.differences(), QStringList());
        for (const qint64 id : std::as_const(expected.left))
            (void)resultOf(bench.guard->settleByHand(ModelCallId{id}, {}, u"nothing on the bill"_s));
        for (const qint64 id : ours)
            bench.fail(ModelCallId{id}, false);
        QCOMPARE(bench.costs().reserved, NanoDollars());
        QCOMPARE(bench.costs().total, total);
        QCOMPARE(bench.differences(), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && QLatin1StringView(argv[1]) == "--spend"_L1)
        return spend(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toUInt());
    TestBudgetRandom test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_budget_random.moc"
