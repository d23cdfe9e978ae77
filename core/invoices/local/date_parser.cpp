// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/date_parser.h"

#include "core/invoices/local/text_match.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Folded: lower case, no accents. One row for each month; the languages share many of the words.
constexpr const char16_t *MonthNames[12] = {
    u"january jan januar jän jaen janvier janv januari enero ene gennaio gen januari leden ledna led janeiro tammikuu "
    u"tammikuuta "
    u"styczen stycznia sty janner",
    u"february feb febr februar fevrier fev fevr februari febrero febbraio unor unora uno fevereiro helmikuu "
    u"helmikuuta luty "
    u"lutego lut feber",
    u"march mar mars marz maerz mrz maart mrt marzo brezen brezna bre marco maaliskuu maaliskuuta marzec marca",
    u"april apr avril avr abril abr aprile duben dubna dub huhtikuu huhtikuuta kwiecien kwietnia kwi",
    u"may mai mei mayo maggio mag maj kveten kvetna kve maio toukokuu toukokuuta",
    u"june jun juni juin junio giugno giu cerven cervna cer junho kesakuu kesakuuta czerwiec czerwca cze",
    u"july jul juli juillet juil julio luglio lug cervenec cervence cvc julho heinakuu heinakuuta lipiec lipca lip",
    u"august aug aout augustus agosto ago augusti srpen srpna srp elokuu elokuuta sierpien sierpnia sie",
    u"september sep sept septembre septiembre settembre set setembro zari syyskuu syyskuuta wrzesien wrzesnia wrz "
    u"septiembre",
    u"october oct oktober okt octobre octubre ottobre ott rijen rijna rij outubro out lokakuu lokakuuta pazdziernik "
    u"pazdziernika paz ottobre",
    u"november nov novembre noviembre listopad listopadu lis novembro marraskuu marraskuuta listopada",
    u"december dec dezember dez decembre diciembre dic dicembre prosinec prosince pro dezembro joulukuu joulukuuta "
    u"grudzien "
    u"grudnia gru desember des",
};

constexpr const char16_t *Weekdays =
    u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag "
    u"dienstag mittwoch "
    u"donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi "
    u"dimanche lun "
    u"mar mer jeu ven sam dim maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo lunes martes "
    u"miercoles "
    u"jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica gio";

const QMap<QString, int> &monthTable()
{
    static const QMap<QString, int> table = [] {
        QMap<QString, int> t;
        for (int month = 1; month <= 12; ++month) {
            const QStringList names = foldText(QString::fromUtf16(MonthNames[month - 1])).split(u' ');
            for (const QString &name : names)
                t.insert(name, month);
        }
        return t;
    }();
    return table;
}

bool isWeekday(QStringView word)
{
    static const QStringList days = QString::fromUtf16(Weekdays).split(u' ');
    return days.contains(foldText(word));
}

enum class TokenKind : quint8 { Number, Word, Mark, Blank };

struct Token {
    TokenKind kind = TokenKind::Mark;
    qsizetype start = 0, length = 0;
    QStringView text;
    int number = -1;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Letters that stand between digits and the marks of a date become the digits they look like; the length stays.
QString repairNumbers(QStringView text)
{
    QString out = text.toString();
    const auto edge = [&](qsizetype i) {
        return i < 0 || i >= out.size() || isDigit(out[i]) || out[i] == u'/' || out[i] == u'-' || out[i] == u'.' ||
               out[i] == u' ' || out[i] == u':';
    };
    const auto tight = [&](qsizetype i) {
        return i >= 0 && i < out.size() && (isDigit(out[i]) || out[i] == u'/' || out[i] == u'-' || out[i] == u'.');
    };
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char16_t c = out[i].unicode();
        const QChar digit = c == u'O' || c == u'o' || c == u'Q'                             ? QChar(u'0')
                            : c == u'l' || c == u'I' || c == u'|' || c == u'!' || c == u'i' ? QChar(u'1')
                            : c == u'S'                                                     ? QChar(u'5')
                            : c == u'B'                                                     ? QChar(u'8')
                            : c == u'Z'                                                     ? QChar(u'2')
                                                                                            : QChar();
        if (!digit.isNull() && edge(i - 1) && edge(i + 1) && (tight(i - 1) || tight(i + 1)))
            out[i] = digit;
    }
    return out;
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        Token token;
        token.start = i;
        const QChar c = text[i];
        if (isDigit(c)) {
            while (i < text.size() && isDigit(text[i]))
                ++i;
            token.kind = TokenKind::Number;
        } else if (c.isLetter() && c.script() != QChar::Script_Han && c.script() != QChar::Script_Hangul) {
            while (i < text.size() && (text[i].isLetter() || text[i].isMark()) && text[i].script() != QChar::Script_Han)
                ++i;
            token.kind = TokenKind::Word;
        } else if (c.isSpace()) {
            while (i < text.size() && text[i].isSpace())
                ++i;
            token.kind = TokenKind::Blank;
        } else {
            ++i;
        }
        token.length = i - token.start;
        token.text = text.mid(token.start, token.length);
        if (token.kind == TokenKind::Number && token.length <= 8)
            token.number = token.text.toInt();
        tokens.append(token);
    }
    return tokens;
}

int fullYear(const Token &token)
{
    if (token.length == 4)
        return token.number >= 1950 && token.number <= 2099 ? token.number : -1;
    if (token.length == 2)
        return token.number <= 40 ? 2000 + token.number : token.number >= 70 ? 1900 + token.number : -1;
    return -1;
}

/// Walks over the tokens of one date; the position only moves on success.
class DateScan {
public:
    DateScan(const QList<Token> &tokens, DateOrder order, bool repair)
        : m_tokens(tokens), m_order(order), m_repair(repair)
    {
    }

    std::optional<ParsedDate> at(qsizetype index, qsizetype &next) const
    {
        for (const auto read :
             {&DateScan::eastAsian, &DateScan::numeric, &DateScan::dayMonthName, &DateScan::monthNameDay,
              &DateScan::yearMonthName, &DateScan::lostMark, &DateScan::compact}) {
            qsizetype end = index;
            auto date = (this->*read)(index, end);
            if (!date || !endsCleanly(end))
                continue;
            date->start = m_tokens[index].start;
            date->length = m_tokens[end - 1].start + m_tokens[end - 1].length - date->start;
            next = end;
            return date;
        }
        return std::nullopt;
    }

private:
    using MaybeDate = std::optional<ParsedDate>;

    const Token *token(qsizetype i) const { return i >= 0 && i < m_tokens.size() ? &m_tokens[i] : nullptr; }
    bool isNumber(qsizetype i, int minLength = 1, int maxLength = 2) const
    {
        const Token *t = token(i);
        return t && t->kind == TokenKind::Number && t->length >= minLength && t->length <= maxLength;
    }
    bool isMark(qsizetype i, QStringView marks) const
    {
        const Token *t = token(i);
        return t && t->kind == TokenKind::Mark && t->length == 1 && marks.contains(t->text.front());
    }
    bool isBlank(qsizetype i) const { return token(i) && token(i)->kind == TokenKind::Blank; }

    /// A date must not be the head of a longer number or code: 12.05.2018.7, 01-02-2018-77, 12/05/18/3.
    bool endsCleanly(qsizetype end) const
    {
        if (isMark(end, u"/") || isMark(end, u"-") || isMark(end, u"."))
            return !isNumber(end + 1, 1, 99);
        return !token(end) || token(end)->kind != TokenKind::Number;
    }

    static MaybeDate made(int year, int month, int day)
    {
        const QDate date(year, month, day);
        if (year < 0 || !date.isValid())
            return std::nullopt;
        ParsedDate parsed;
        parsed.date = date;
        return parsed;
    }

    MaybeDate eastAsian(qsizetype i, qsizetype &end) const
    {
        // year 年 month 月 day 日, blanks anywhere
        const auto step = [&](qsizetype &at, QStringView sign, int maxLength) -> const Token * {
            if (!isNumber(at, 1, maxLength))
                return nullptr;
            const Token *value = token(at++);
            while (isBlank(at))
                ++at;
            if (!isMark(at, sign))
                return nullptr;
            ++at;
            while (isBlank(at))
                ++at;
            return value;
        };
        qsizetype at = i;
        const Token *year = step(at, u"年년", 4);
        const Token *month = year ? step(at, u"月월", 2) : nullptr;
        const Token *day = nullptr;
        if (month && isNumber(at)) {
            day = token(at++);
            qsizetype sign = at;
            while (isBlank(sign))
                ++sign;
            if (!isMark(sign, u"日일"))
                return std::nullopt;
            at = sign + 1;
        }
        if (!day)
            return std::nullopt;
        end = at;
        return made(fullYear(*year), month->number, day->number);
    }

    /// A mark of a numeric date with blanks around it; the mark, or a null character.
    QChar mark(qsizetype &at) const
    {
        qsizetype i = at;
        const bool before = isBlank(i);
        if (before)
            ++i;
        if (!isMark(i, u"/.-–,")) {
            if (before && m_repair) {
                at = i;
                return u' ';
            }
            return {};
        }
        const QChar c = m_tokens[i].text.front() == u'–' ? QChar(u'-') : m_tokens[i].text.front();
        ++i;
        if (isBlank(i))
            ++i;
        at = i;
        return c;
    }

    MaybeDate numeric(qsizetype i, qsizetype &end) const
    {
        if (!isNumber(i, 1, 4) || (i > 0 && (isMark(i - 1, u"/.-,") && isNumber(i - 2, 1, 99))))
            return std::nullopt;
        qsizetype at = i + 1;
        const QChar first = mark(at);
        if (first.isNull() || !isNumber(at))
            return std::nullopt;
        const Token &b = m_tokens[at++];
        const QChar second = mark(at);
        const Token &a = m_tokens[i];
        // OCR takes one mark for another; a comma is only ever that.
        const bool same = first == second;
        if (second.isNull() || !isNumber(at, 1, 4) || (!same && !m_repair) ||
            ((first == u',' || second == u',') && (!m_repair || same)))
            return std::nullopt;
        if (first == u' ' && second == u' ')
            return std::nullopt;
        const Token &c = m_tokens[at++];
        end = at;
        if (a.length == 4 && c.length <= 2)
            return made(fullYear(a), b.number, c.number);
        if (a.length > 2 || (c.length != 4 && c.length != 2))
            return std::nullopt;
        if (c.length == 2 &&
            (first != second || ((first == u'.' || first == u'-') && (b.length == 1 && a.length == 1))))
            return std::nullopt; // 1.2.10 is a chapter, 1-2-10 a code
        return dayAndMonth(a.number, b.number, c, first == u'.');
    }

    /// "1202/2018": OCR lost the first mark; four digits can be parted in only one way.
    MaybeDate lostMark(qsizetype i, qsizetype &end) const
    {
        if (!m_repair || !isNumber(i, 4, 4) || !isMark(i + 1, u"/") || !isNumber(i + 2, 4, 4) ||
            (i > 0 && !isBlank(i - 1) && !isMark(i - 1, u":")))
            return std::nullopt;
        const Token &both = m_tokens[i];
        auto date = dayAndMonth(both.number / 100, both.number % 100, m_tokens[i + 2], false);
        if (!date || date->date.year() < 1990 || date->date.year() > 2060)
            return std::nullopt;
        date->compact = true;
        date->proves = DateOrder::Unknown; // too little to judge other dates by
        end = i + 3;
        return date;
    }

    MaybeDate dayAndMonth(int a, int b, const Token &yearToken, bool point) const
    {
        const int year = fullYear(yearToken);
        auto dayFirst = made(year, b, a), monthFirst = made(year, a, b);
        if (!dayFirst && !monthFirst)
            return std::nullopt;
        const bool takeMonthFirst = !dayFirst || (monthFirst && m_order == DateOrder::MonthFirst);
        ParsedDate date = takeMonthFirst ? *monthFirst : *dayFirst;
        date.shortYear = yearToken.length == 2;
        if (dayFirst && monthFirst) {
            // Points are the day-first notation; only there the other reading is not worth a doubt.
            if (dayFirst->date != monthFirst->date && (!point || m_order == DateOrder::MonthFirst))
                date.other = takeMonthFirst ? dayFirst->date : monthFirst->date;
        } else {
            date.proves = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        }
        return date;
    }

    int monthAt(qsizetype i) const
    {
        const Token *t = token(i);
        return t && t->kind == TokenKind::Word ? monthOf(t->text, m_repair) : 0;
    }

    /// Blanks, points, commas, dashes, slashes, apostrophes and small words ("of", "de", "den") between the parts.
    qsizetype skipFiller(qsizetype i) const
    {
        for (int steps = 0; steps < 6; ++steps) {
            const Token *t = token(i);
            if (!t)
                return i;
            if (t->kind == TokenKind::Blank || isMark(i, u".,-/'’º°ª–")) {
                ++i;
                continue;
            }
            static const QStringList words{u"of"_s, u"de"_s, u"del"_s, u"den"_s, u"st"_s, u"nd"_s, u"rd"_s,
                                           u"th"_s, u"er"_s, u"e"_s,   u"di"_s,  u"a"_s,  u"the"_s};
            if (t->kind == TokenKind::Word && words.contains(t->text.toString().toLower())) {
                ++i;
                continue;
            }
            return i;
        }
        return i;
    }

    MaybeDate named(const Token &day, int month, const Token &year) const
    {
        auto date = made(fullYear(year), month, day.number);
        if (date) {
            date->monthName = true;
            date->shortYear = year.length == 2;
        }
        return date;
    }

    /// "14/fMay/2017", "14/dun/2017": between slashes or dashes even a misread short name is a month.
    int looseMonthAt(qsizetype i) const
    {
        static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
        if (!m_repair || !token(i) || token(i)->kind != TokenKind::Word || token(i)->length < 3 ||
            token(i)->length > 4 || !isMark(i - 1, u"/-") || !isMark(i + 1, u"/-"))
            return 0;
        const QString word = foldText(token(i)->text);
        int found = 0;
        for (int month = 1; month <= 12; ++month) {
            if (word.contains(months[month - 1]))
                return month;
            if (word.size() == 3 && editDistance(word, months[month - 1], 1) <= 1) {
                if (found != 0)
                    return 0; // could be two
                found = month;
            }
        }
        return found;
    }

    MaybeDate dayMonthName(qsizetype i, qsizetype &end) const
    {
        if (!isNumber(i))
            return std::nullopt;
        const qsizetype monthIndex = skipFiller(i + 1);
        const int known = monthAt(monthIndex);
        const int month = known != 0 ? known : looseMonthAt(monthIndex);
        const qsizetype yearIndex = skipFiller(monthIndex + 1);
        if (month == 0 || !(isNumber(yearIndex, 4, 4) || isNumber(yearIndex, 2, 2)))
            return std::nullopt;
        end = yearIndex + 1;
        return named(m_tokens[i], month, m_tokens[yearIndex]);
    }

    MaybeDate monthNameDay(qsizetype i, qsizetype &end) const
    {
        const int month = monthAt(i);
        if (month == 0)
            return std::nullopt;
        const qsizetype dayIndex = skipFiller(i + 1);
        const qsizetype yearIndex = skipFiller(dayIndex + 1);
        if (!isNumber(dayIndex) || !(isNumber(yearIndex, 4, 4) || isNumber(yearIndex, 2, 2)) ||
            yearIndex == dayIndex + 1)
            return std::nullopt;
        end = yearIndex + 1;
        return named(m_tokens[dayIndex], month, m_tokens[yearIndex]);
    }

    MaybeDate yearMonthName(qsizetype i, qsizetype &end) const
    {
        if (!isNumber(i, 4, 4))
            return std::nullopt;
        const qsizetype monthIndex = skipFiller(i + 1);
        const qsizetype dayIndex = skipFiller(monthIndex + 1);
        const int month = monthAt(monthIndex);
        if (month == 0 || !isNumber(dayIndex))
            return std::nullopt;
        end = dayIndex + 1;
        return named(m_tokens[dayIndex], month, m_tokens[i]);
    }

    MaybeDate compact(qsizetype i, qsizetype &end) const
    {
        const Token *t = token(i);
        if (!t || t->kind != TokenKind::Number || t->length != 8 || (i > 0 && !isBlank(i - 1)) ||
            (token(i + 1) && !isBlank(i + 1)))
            return std::nullopt;
        auto date = made(t->number / 10000, t->number / 100 % 100, t->number % 100);
        // Tills of countries that put the day first print 25032018, too.
        if (!date && m_repair && m_order == DateOrder::DayFirst)
            date = made(t->number % 10000, t->number / 10000 % 100, t->number / 1000000);
        if (!date || date->date.year() < 1990 || date->date.year() > 2060)
            return std::nullopt;
        date->compact = true;
        end = i + 1;
        return date;
    }

    const QList<Token> &m_tokens;
    DateOrder m_order;
    bool m_repair;
};

} // namespace

int monthOf(QStringView word, bool repair)
{
    const QString folded = foldText(word);
    const auto it = monthTable().constFind(folded);
    if (it != monthTable().cend())
        return *it;
    if (!repair || folded.size() < 5)
        return 0;
    for (auto entry = monthTable().cbegin(); entry != monthTable().cend(); ++entry) {
        if (entry.key().size() >= 5 && editDistance(entry.key(), folded, 1) <= 1)
            return entry.value();
    }
    return 0;
}

QList<ParsedDate> findDates(QStringView text, DateOrder order, bool repair)
{
    const QString source = repair ? repairNumbers(text) : text.toString();
    const QList<Token> tokens = tokensOf(source);
    const DateScan scan(tokens, order, repair);
    QList<ParsedDate> dates;
    for (qsizetype i = 0; i < tokens.size();) {
        qsizetype next = i + 1;
        if (tokens[i].kind == TokenKind::Number || tokens[i].kind == TokenKind::Word) {
            if (auto date = scan.at(i, next)) {
                date->repaired =
                    QStringView(source).mid(date->start, date->length) != text.mid(date->start, date->length);
                dates.append(*date);
            }
        }
        i = next;
    }
    return dates;
}

std::optional<ParsedDate> parseDate(QStringView text, DateOrder order, bool repair)
{
    const QList<ParsedDate> dates = findDates(text, order, repair);
    if (dates.size() != 1)
        return std::nullopt;
    const ParsedDate &date = dates.first();
    const QString rest = text.left(date.start).toString() + u' ' + text.mid(date.start + date.length).toString();
    for (const Token &token : tokensOf(rest)) {
        static const QStringList timeWords{u"am"_s, u"pm"_s,  u"h"_s,   u"uhr"_s, u"t"_s,
                                           u"z"_s,  u"den"_s, u"the"_s, u"le"_s,  u"op"_s};
        if (token.kind == TokenKind::Word && !isWeekday(token.text) &&
            !timeWords.contains(token.text.toString().toLower()))
            return std::nullopt;
        if (token.kind == TokenKind::Number && token.length > 3)
            return std::nullopt;
    }
    return date;
}

} // namespace desk
