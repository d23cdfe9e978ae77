// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/money_text.h"
#include "app/cli/terminal.h"
#include "core/budget/budget_service.h"
#include "core/runtime/runtime.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"reason"_s, Cli::tr("With 'override': why; kept in the audit trail."), u"R"_s},
        {u"for"_s, Cli::tr("With 'override': how long, like 30m, 2h or 1d."), u"TIME"_s},
    });
}

/// "2h" in milliseconds. Errors: InvalidArgument with what is expected.
Result<qint64> durationOf(const QString &text)
{
    static const QRegularExpression form(u"^([1-9]\\d{0,4})([mhd])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::InvalidArgument, Cli::tr("--for takes a time like 30m, 2h or 1d."));
    const QString unit = match.captured(2);
    return match.captured(1).toLongLong() * (unit == u"m"_s ? MinuteMs : unit == u"h"_s ? HourMs : DayMs);
}

/// Errors: InvalidArgument with what is expected.
Result<NanoDollars> amountOf(const QString &text)
{
    const auto amount = NanoDollars::fromDecimal(text);
    if (!amount)
        return fail(ErrorCode::InvalidArgument, Cli::tr("An amount in dollars is written like 2.00."));
    return *amount;
}

QString amountText(BudgetUnit unit, qint64 amount)
{
    return unit == BudgetUnit::Tokens ? Cli::tr("%n token(s)", nullptr, int(std::min<qint64>(amount, INT_MAX)))
                                      : dollarText(NanoDollars{amount});
}

QJsonValue amountJson(BudgetUnit unit, qint64 amount)
{
    return unit == BudgetUnit::Tokens ? QJsonValue(amount) : QJsonValue(NanoDollars{amount}.toDecimal());
}

QString localMinute(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonObject jsonOf(const BudgetState &state)
{
    const BudgetUnit unit = state.limit.unit;
    QJsonObject json{{u"scope"_s, scopeKindName(state.scope.kind)},
                     {u"period"_s, periodName(state.limit.period)},
                     {u"unit"_s, unitName(unit)},
                     {u"cap"_s, amountJson(unit, state.limit.amount)},
                     {u"used"_s, amountJson(unit, state.sums.used)},
                     {u"reserved"_s, amountJson(unit, state.sums.reserved)},
                     {u"stop_at"_s, amountJson(unit, state.cap())},
                     {u"left"_s, amountJson(unit, state.left())},
                     {u"level"_s, levelName(state.level())}};
    if (!state.scope.name.isEmpty())
        json[u"name"_s] = state.scope.name;
    if (!state.periodKey.isEmpty())
        json[u"current"_s] = state.periodKey;
    if (state.extra > 0) {
        json[u"override"_s] = amountJson(unit, state.extra);
        json[u"override_until"_s] = state.extraUntil.toString(Qt::ISODate);
    }
    return json;
}

QString levelText(BudgetLevel level)
{
    switch (level) {
    case BudgetLevel::Ok:
        //: State of a budget: enough is left.
        return Cli::tr("ok");
    case BudgetLevel::Warn:
        //: State of a budget: much of it is used.
        return Cli::tr("warning");
    case BudgetLevel::Conserve:
        //: State of a budget: cheaper models are used from here on.
        return Cli::tr("saving");
    case BudgetLevel::Ask:
        //: State of a budget: a person is asked before each call.
        return Cli::tr("asks first");
    case BudgetLevel::Stop:
        //: State of a budget: nothing more is spent.
        return Cli::tr("stopped");
    }
    return {};
}

QStringList rowOf(const BudgetState &state)
{
    const auto amount = [unit = state.limit.unit](qint64 value) { return amountText(unit, value); };
    return {scopeName(state.scope),
            periodName(state.limit.period) + (state.periodKey.isEmpty() ? QString() : u' ' + state.periodKey),
            amount(state.sums.used),
            amount(state.sums.reserved),
            amount(state.limit.amount),
            amount(state.cap()),
            levelText(state.level()),
            state.extra > 0 ? localMinute(state.extraUntil) : QString()};
}

void sayAlarms(const CommandCall &call, const QList<BudgetClosure> &closures, bool stopped)
{
    if (call.quiet)
        return;
    if (stopped)
        say(Cli::tr("All models are stopped; start them again in the desktop program."));
    for (const BudgetClosure &closure : closures)
        say(Cli::tr("%1 is closed: a bill was above what had been promised. Look at its price and open it again in the "
                    "desktop program.")
                .arg(printable(scopeName(closure.scope))));
}

int print(const CommandCall &call, BudgetService &budget)
{
    const auto states = await(budget.states());
    const auto closures = await(budget.closures());
    const auto stop = await(budget.stopped());
    for (const Error *error :
         {states ? nullptr : &states.error(), closures ? nullptr : &closures.error(), stop ? nullptr : &stop.error()}) {
        if (error) {
            sayError({}, *error);
            return SomeFailed;
        }
    }
    sayAlarms(call, *closures, stop->has_value());
    if (!call.json) {
        QList<QStringList> rows;
        for (const BudgetState &state : *states)
            rows.append(rowOf(state));
        printTable({Cli::tr("Scope"), Cli::tr("Period"), Cli::tr("Used"), Cli::tr("Reserved"), Cli::tr("Limit"),
                    Cli::tr("Stops at"), Cli::tr("State"), Cli::tr("Override until")},
                   rows, {2, 3, 4, 5});
        return Done;
    }
    QJsonArray scopes, closed;
    for (const BudgetState &state : *states)
        scopes.append(jsonOf(state));
    for (const BudgetClosure &closure : *closures)
        closed.append(scopeName(closure.scope));
    QJsonObject json{{u"scopes"_s, scopes}};
    if (!closed.isEmpty())
        json[u"closed"_s] = closed;
    if (stop->has_value())
        json[u"stopped"_s] = true;
    printJsonLine(json);
    return Done;
}

/// Does what changes something, then prints how things stand.
template <class T>
int printAfter(const CommandCall &call, BudgetService &budget, QFuture<Result<T>> change)
{
    const auto done = await(change);
    if (!done) {
        sayError({}, done.error());
        return SomeFailed;
    }
    return print(call, budget);
}

/// What the arguments ask for, before anything is opened.
struct Wish {
    enum class Act : quint8 { Show, Set, Override } act = Act::Show;
    BudgetPeriod period = BudgetPeriod::Day;
    NanoDollars amount;
    QString reason;
    qint64 forMs = 0;
};

Result<Wish> wishOf(const CommandCall &call)
{
    const QStringList &words = call.arguments;
    const auto wrong = [](const QString &why) { return fail(ErrorCode::InvalidArgument, why); };
    Wish wish;
    const bool isOverride = words.value(0) == u"override"_s;
    if (!isOverride && (call.parser.isSet(u"reason"_s) || call.parser.isSet(u"for"_s)))
        return wrong(Cli::tr("--reason and --for belong to 'budget override'."));
    if (words.isEmpty())
        return wish;
    if (words.value(0) == u"set"_s) {
        if (words.size() != 3 || (words[1] != u"daily"_s && words[1] != u"monthly"_s))
            return wrong(Cli::tr("Say 'budget set daily AMOUNT' or 'budget set monthly AMOUNT'."));
        wish.act = Wish::Act::Set;
        wish.period = words[1] == u"daily"_s ? BudgetPeriod::Day : BudgetPeriod::Month;
        TRY_ASSIGN(amount, amountOf(words[2]));
        wish.amount = amount;
        return wish;
    }
    if (!isOverride)
        return wrong(Cli::tr("'budget' knows 'set' and 'override'."));
    if (words.size() != 2)
        return wrong(Cli::tr("Say 'budget override AMOUNT --reason R --for 2h'."));
    wish.act = Wish::Act::Override;
    TRY_ASSIGN(amount, amountOf(words[1]));
    TRY_ASSIGN(duration, durationOf(call.parser.value(u"for"_s)));
    wish.amount = amount;
    wish.forMs = duration;
    wish.reason = call.parser.value(u"reason"_s).trimmed();
    if (wish.reason.isEmpty())
        return wrong(Cli::tr("An override needs --reason."));
    if (wish.amount.isZero())
        return wrong(Cli::tr("An override adds an amount above 0."));
    return wish;
}

int run(const CommandCall &call)
{
    const auto wish = wishOf(call);
    if (!wish)
        return wrongUse(wish.error().detail);
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    BudgetService &budget = (*runtime)->budget();
    switch (wish->act) {
    case Wish::Act::Set:
        return printAfter(call, budget,
                          budget.setAmount({}, wish->period, BudgetUnit::NanoDollars, wish->amount.value));
    case Wish::Act::Override:
        return printAfter(call, budget,
                          budget.addOverride({BudgetScope{}}, BudgetUnit::NanoDollars, wish->amount.value, wish->reason,
                                             wish->forMs));
    case Wish::Act::Show:
        break;
    }
    return print(call, budget);
}

} // namespace

Command budgetCommand()
{
    return {u"budget"_s, u"[set daily|monthly AMOUNT | override AMOUNT]"_s,
            Cli::tr("Shows what models may cost and have cost, or changes it."), addOptions, run};
}

} // namespace desk
