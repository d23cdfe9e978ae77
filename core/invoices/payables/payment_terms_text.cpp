// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_terms_text.h"

#include "core/invoices/payables/payment_terms_lexer.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Kind = TermsToken::Kind;

// More is a part payment, a tax or a price list, not a discount for paying early.
constexpr qint64 MostWithWordE2 = 50'00;
constexpr qint64 MostWithoutWordE2 = 10'00;
constexpr qint64 WholeE2 = 100'00;
constexpr qsizetype LongestText = 2000;

/// A clause: what stands between two separators.
struct Clause {
    QList<TermsToken> tokens;

    [[nodiscard]] bool has(Kind kind) const
    {
        return std::ranges::any_of(tokens, [kind](const TermsToken &t) { return t.kind == kind; });
    }
};

/// "#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=100.00#", one a line; what is read is taken out of the text.
QList<TermsText::Discount> structuredDiscounts(QString &text)
{
    static const QRegularExpression line(u"#([A-Z]+)#TAGE=(\\d{1,3})#PROZENT=(\\d{1,2}(?:\\.\\d{1,2})?)"
                                         "(?:#BASISBETRAG=(-?\\d{1,15}(?:\\.\\d{1,2})?))?#"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QList<TermsText::Discount> discounts;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto percent = Decimal::parse(match.capturedView(3));
        const auto e2 = percent ? percent->rounded(2) : std::nullopt;
        if (!e2 || match.capturedView(1).compare("SKONTO"_L1, Qt::CaseInsensitive) != 0)
            continue; // #VERZUG# is interest
        discounts.append({.percentE2 = e2->unscaled(),
                          .deadline = {.days = match.captured(2).toInt(), .day = {}, .otherDay = {}},
                          .base = Decimal::parse(match.capturedView(4))});
    }
    text.replace(line, u" ; "_s);
    return discounts;
}

/// Numbers become what the words beside them make of them: days behind or before "net", days behind a percentage.
void settleNumbers(QList<TermsToken> &tokens)
{
    const bool saysNet = std::ranges::any_of(tokens, [](const TermsToken &t) { return t.kind == Kind::Net; });
    const auto kindAt = [&](qsizetype i) { return i >= 0 && i < tokens.size() ? tokens[i].kind : Kind::Separator; };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        TermsToken &token = tokens[i];
        if (token.kind != Kind::Number)
            continue;
        const bool days =
            saysNet && (kindAt(i - 1) == Kind::Net || kindAt(i + 1) == Kind::Net || kindAt(i - 1) == Kind::Percent);
        token.kind = days ? Kind::Deadline : Kind::Word;
        if (days)
            token.deadline.days = token.number;
    }
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].slash)
            continue;
        const TermsDeadline deadline = tokens[i].deadline;
        tokens[i].slash = false;
        if (!saysNet) { // a fraction, a part of a number
            tokens[i].kind = Kind::Word;
            continue;
        }
        tokens.insert(i + 1, {.kind = Kind::Deadline, .deadline = deadline});
        tokens.insert(i + 2, {.kind = Kind::Separator, .deadline = {}}); // each is whole by itself
    }
}

/// The nearest word that says what the percentage is for; Word where none does.
Kind purposeOf(const Clause &clause, qsizetype percent)
{
    const auto &tokens = clause.tokens;
    for (qsizetype far = 1; far < tokens.size(); ++far) {
        for (const qsizetype at : {percent + far, percent - far}) {
            if (at < 0 || at >= tokens.size())
                continue;
            if (tokens[at].kind == Kind::CashWord || tokens[at].kind == Kind::OtherWord)
                return tokens[at].kind;
        }
    }
    return Kind::Word;
}

/// Percentages that are no discount become words, and days after which something begins.
void dropOthers(Clause &clause)
{
    QList<qsizetype> others;
    for (qsizetype i = 0; i < clause.tokens.size(); ++i) {
        const TermsToken &token = clause.tokens[i];
        if (token.kind == Kind::Deadline && i > 0 && clause.tokens[i - 1].kind == Kind::After)
            others.append(i);
        if (token.kind != Kind::Percent)
            continue;
        const Kind purpose = purposeOf(clause, i);
        const qint64 most = purpose == Kind::CashWord ? MostWithWordE2 : MostWithoutWordE2;
        if (purpose == Kind::OtherWord || token.percentE2 <= 0 || token.percentE2 > most)
            others.append(i);
    }
    for (const qsizetype i : others)
        clause.tokens[i] = {.kind = Kind::Word, .deadline = {}};
}

/// "10 days, until 14.03.2026" is one deadline: the day that is printed holds, the days say the same.
void joinDeadlines(Clause &clause)
{
    auto &tokens = clause.tokens;
    qsizetype last = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Kind kind = tokens[i].kind;
        if (kind == Kind::Percent || kind == Kind::Net)
            last = -1;
        if (kind != Kind::Deadline)
            continue;
        if (last >= 0 && tokens[last].deadline.day.isValid() != tokens[i].deadline.day.isValid()) {
            TermsToken &first = tokens[last];
            if (first.deadline.day.isValid())
                std::swap(first.deadline, tokens[i].deadline);
            first.deadline.day = tokens[i].deadline.day;
            first.deadline.otherDay = tokens[i].deadline.otherDay;
            tokens[i] = {.kind = Kind::Word, .deadline = {}};
            last = -1;
        } else {
            last = i;
        }
    }
}

QList<Clause> clausesOf(const QList<TermsToken> &tokens)
{
    QList<Clause> clauses(1);
    for (const TermsToken &token : tokens) {
        if (token.kind == Kind::Separator)
            clauses.append(Clause());
        else
            clauses.last().tokens.append(token);
    }
    for (Clause &clause : clauses)
        dropOthers(clause);
    clauses.removeIf([](const Clause &c) {
        return !c.has(Kind::Percent) && !c.has(Kind::Deadline) && !c.has(Kind::Net) && !c.has(Kind::OtherWord);
    });
    return clauses;
}

bool isDiscountWithoutDay(const Clause &clause)
{
    return clause.has(Kind::Percent) && clause.has(Kind::CashWord) && !clause.has(Kind::Deadline);
}
bool isDayAlone(const Clause &clause)
{
    return clause.has(Kind::Deadline) && !clause.has(Kind::Percent) && !clause.has(Kind::Net) &&
           !clause.has(Kind::OtherWord);
}

/// "2 % Skonto, zahlbar bis 14.03." and "Bei Zahlung in 10 Tagen, 2 % Skonto" are one thought each.
void joinClauses(QList<Clause> &clauses)
{
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        if (!isDiscountWithoutDay(clauses[i]))
            continue;
        if (i + 1 < clauses.size() && isDayAlone(clauses[i + 1])) {
            clauses[i].tokens += clauses[i + 1].tokens;
            clauses.removeAt(i + 1);
        } else if (i > 0 && isDayAlone(clauses[i - 1]) && clauses[i - 1].has(Kind::Condition)) {
            clauses[i - 1].tokens += clauses[i].tokens;
            clauses.removeAt(i--);
        }
    }
}

/// Which deadline belongs to which percentage, and which are net.
class Pairing {
public:
    void read(const Clause &clause)
    {
        m_open.clear();
        m_percent = nullptr;
        m_netNext = false;
        if (nearerOfTwo(clause))
            return;
        for (const TermsToken &token : clause.tokens) {
            switch (token.kind) {
            case Kind::Percent:
                percent(token);
                break;
            case Kind::Deadline:
                deadline(token);
                break;
            case Kind::Net:
                net();
                break;
            default:
                break;
            }
        }
        if (!clause.has(Kind::OtherWord))
            m_weak += m_open;
    }

    QList<TermsText::Discount> discounts;

    /// The one deadline without a discount; nullopt where there is none or several.
    [[nodiscard]] std::optional<TermsDeadline> netDeadline() const
    {
        const QList<TermsToken> &said = m_strong.isEmpty() ? m_weak : m_strong;
        const bool same =
            std::ranges::all_of(said, [&](const TermsToken &t) { return t.deadline == said.first().deadline; });
        // Working days cannot be counted here: the holidays of the place are not known.
        if (said.isEmpty() || !same || said.first().workingDays)
            return std::nullopt;
        TermsDeadline deadline = said.first().deadline;
        if (!m_strong.isEmpty() && m_weak.size() == 1 && !deadline.day.isValid()) { // "30 Tage netto bis 04.04.2026"
            deadline.day = m_weak.first().deadline.day;
            deadline.otherDay = m_weak.first().deadline.otherDay;
        }
        return deadline;
    }
    [[nodiscard]] bool hasDeadline() const { return !m_weak.isEmpty() || !m_strong.isEmpty(); }

private:
    void pair(const TermsToken &percent, const TermsToken &deadline)
    {
        discounts.append({.percentE2 = percent.percentE2, .deadline = deadline.deadline, .base = std::nullopt});
    }
    void percent(const TermsToken &token)
    {
        if (!m_open.isEmpty())
            pair(token, m_open.takeLast());
        else
            m_percent = &token;
    }
    void deadline(const TermsToken &token)
    {
        if (m_netNext)
            m_strong.append(token);
        else if (m_percent)
            pair(*std::exchange(m_percent, nullptr), token);
        else
            m_open.append(token);
        m_netNext = false;
    }
    void net()
    {
        if (!m_open.isEmpty())
            m_strong.append(m_open.takeLast());
        else
            m_netNext = true;
    }
    /// "within 30 days 2 % within 10 days" and "10 days 2 % 30 days": the discount ends first.
    bool nearerOfTwo(const Clause &clause)
    {
        QList<const TermsToken *> items;
        for (const TermsToken &token : clause.tokens) {
            if (token.kind == Kind::Percent || token.kind == Kind::Deadline || token.kind == Kind::Net)
                items.append(&token);
        }
        const bool between = items.size() == 3 && items[0]->kind == Kind::Deadline && items[1]->kind == Kind::Percent &&
                             items[2]->kind == Kind::Deadline;
        if (!between || !items[0]->deadline.days || !items[2]->deadline.days)
            return false;
        const bool first = *items[0]->deadline.days <= *items[2]->deadline.days;
        pair(*items[1], *items[first ? 0 : 2]);
        m_weak.append(*items[first ? 2 : 0]);
        return true;
    }

    QList<TermsToken> m_open; ///< deadlines of this clause that belong to nothing yet
    const TermsToken *m_percent = nullptr;
    bool m_netNext = false;
    QList<TermsToken> m_strong, m_weak;
};

/// "30 % on order, 70 % within 14 days"
bool arePartPayments(const QList<TermsToken> &tokens)
{
    qint64 sum = 0;
    int count = 0;
    for (const TermsToken &token : tokens) {
        if (token.kind == Kind::Percent && !token.slash) {
            sum += token.percentE2;
            ++count;
        }
    }
    return count > 1 && sum == WholeE2;
}

bool has(const QList<TermsToken> &tokens, Kind kind)
{
    return std::ranges::any_of(tokens, [kind](const TermsToken &t) { return t.kind == kind; });
}

} // namespace

TermsText readTermsText(const QString &printed)
{
    TermsText terms;
    QString text = printed.left(LongestText);
    if (text.isEmpty())
        return terms;
    if (text.contains(u'#'))
        terms.discounts = structuredDiscounts(text);
    QList<TermsToken> tokens = termsTokens(text);
    if (arePartPayments(tokens))
        return terms;
    settleNumbers(tokens);
    QList<Clause> clauses = clausesOf(tokens);
    joinClauses(clauses);
    Pairing pairing;
    for (Clause &clause : clauses) {
        joinDeadlines(clause);
        pairing.read(clause);
    }
    if (has(tokens, Kind::EndOfMonth)) // there are several ways to count to it
        return terms;
    terms.discounts += pairing.discounts;
    terms.net = pairing.netDeadline();
    if (!pairing.hasDeadline() && pairing.discounts.isEmpty() && has(tokens, Kind::Immediate) &&
        !has(tokens, Kind::OtherWord))
        terms.net = TermsDeadline{.days = 0, .day = {}, .otherDay = {}};
    return terms;
}

} // namespace desk
