// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_terms_lexer.h"

#include "core/invoices/local/date_parser.h"
#include "core/invoices/local/text_match.h"

#include <QHash>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Kind = TermsToken::Kind;

constexpr char16_t FirstPlaceholder = 0xE000; // private use: a date that was found before folding
constexpr int MostDates = 32;
constexpr int MostDays = 366;

struct Unit {
    int days = 1;
    bool working = false;
};

// All words folded: lower case, no accents. German, English, French, Spanish, Italian, Dutch.
const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> table = [] {
        QHash<QString, Unit> words;
        const auto add = [&words](const QString &list, Unit unit) {
            for (const QString &word : list.split(u' '))
                words.insert(word, unit);
        };
        add(u"day days tag tage tagen tg kalendertage kalendertagen jour jours jrs dia dias giorno giorni gg dag dagen"_s,
            {});
        add(u"werktag werktage werktagen arbeitstage arbeitstagen bankarbeitstage bankarbeitstagen banktage banktagen "
            "werkdag werkdagen workdays"_s,
            {.days = 1, .working = true});
        add(u"week weeks woche wochen semaine semaines semana semanas settimana settimane weken"_s, {.days = 7});
        return words;
    }();
    return table;
}

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> table = [] {
        QHash<QString, Kind> words;
        const auto add = [&words](Kind kind, const QString &list) {
            for (const QString &word : list.split(u' '))
                words.insert(word, kind);
        };
        add(Kind::Net, u"net netto nett nettokasse neto"_s);
        add(Kind::CashWord,
            u"skonto skontoabzug skontofrist skontierfahig sk skt abzug abzugs abzuglich abzgl abzl kassenskonto "
            "discount discounts cashdiscount deduct deduction early escompte descuento dto pronto sconto abbuono "
            "korting betalingskorting contantkorting kassakorting"_s);
        add(Kind::OtherWord,
            u"late interest penalty penalties fee fees overdue surcharge charge charged charges default arrears "
            "deposit upfront advance downpayment retainer retention volume quantity trade vat tax gst sales "
            "verzug verzugs verzugszins verzugszinsen zins zinsen mahnung mahngebuhr mahngebuhren mahnkosten "
            "basiszinssatz jahreszins saumnis saumniszuschlag anzahlung vorauszahlung abschlag einbehalt "
            "sicherheitseinbehalt mwst ust mehrwertsteuer umsatzsteuer steuer rabatt mengenrabatt treuerabatt "
            "prozentpunkte prozentpunkten "
            "retard interet interets penalite penalites majoration indemnite acompte tva remise "
            "demora mora recargo interes intereses anticipo iva retencion "
            "ritardo interesse interessi maggiorazione acconto "
            "rente boete vertragingsrente nalatigheidsinteresten kredietbeperking toeslag aanbetaling btw verzuim"_s);
        add(Kind::After, u"after nach apres despues dopo na following"_s);
        add(Kind::Condition, u"bei if when wenn falls sofern si se bij indien"_s);
        add(Kind::Immediate, u"sofort sofortige umgehend immediate immediately receipt reception erhalt comptant "
                             "contado vista contant"_s);
        add(Kind::EndOfMonth, u"eom monatsende"_s);
        add(Kind::Separator, u"oder or ou o oppure bzw sonst danach otherwise thereafter puis dann then"_s);
        return words;
    }();
    return table;
}

const QHash<QString, int> &numbers()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> words;
        const auto add = [&words](int number, const QString &list) {
            for (const QString &word : list.split(u' '))
                words.insert(word, number);
        };
        add(1, u"einer eine einem one une una"_s);
        add(2, u"zwei two deux dos twee"_s);
        add(3, u"drei three trois tres tre drie"_s);
        add(5, u"funf five cinq cinco cinque vijf"_s);
        add(7, u"sieben seven sept siete sette zeven"_s);
        add(8, u"acht eight huit ocho otto"_s);
        add(10, u"zehn ten dix diez dieci tien"_s);
        add(14, u"vierzehn fourteen quatorze catorce quattordici veertien"_s);
        add(15, u"fifteen quinze quince quindici vijftien"_s);
        add(20, u"zwanzig twenty vingt veinte venti twintig"_s);
        add(30, u"dreissig thirty trente treinta trenta dertig"_s);
        add(60, u"sechzig sixty soixante sesenta sessanta zestig"_s);
        return words;
    }();
    return table;
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Lexer {
public:
    explicit Lexer(const QString &text) { prepare(text); }

    QList<TermsToken> tokens()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isDigit(c))
                number();
            else if (c.isLetter())
                word();
            else
                sign(c);
        }
        return m_tokens;
    }

private:
    /// Dates are looked for as printed, the rest is folded. An end of a sentence is one where a capital follows:
    /// abbreviations have points as well.
    void prepare(const QString &text)
    {
        QString marked;
        qsizetype from = 0;
        for (const ParsedDate &date : findDates(text)) {
            if (m_dates.size() == MostDates)
                break;
            marked += QStringView(text).mid(from, date.start - from);
            marked += u' ';
            marked += QChar(char16_t(FirstPlaceholder + m_dates.size()));
            marked += u' ';
            from = date.start + date.length;
            m_dates.append({.days = std::nullopt, .day = date.date, .otherDay = date.other});
        }
        marked += QStringView(text).mid(from);
        for (qsizetype i = 0; i + 2 < marked.size(); ++i) {
            if (marked[i] == u'.' && marked[i + 1].isSpace() && marked[i + 2].isUpper())
                marked[i] = u';';
        }
        m_text = foldText(marked);
    }

    void add(Kind kind) { m_tokens.append({.kind = kind, .deadline = {}}); }

    void sign(QChar c)
    {
        ++m_at;
        const char16_t code = c.unicode();
        if (code >= FirstPlaceholder && code < FirstPlaceholder + m_dates.size())
            m_tokens.append({.kind = Kind::Deadline, .deadline = m_dates[code - FirstPlaceholder]});
        else if (c == u',' || c == u';' || c == u'|' || c == u'\u2022')
            add(Kind::Separator);
    }

    QString letters(qsizetype &at) const
    {
        const qsizetype first = at;
        while (at < m_text.size() && m_text[at].isLetter())
            ++at;
        return m_text.mid(first, at - first);
    }
    void skipBlanks(qsizetype &at) const
    {
        while (at < m_text.size() && (m_text[at].isSpace() || m_text[at] == u')' || m_text[at] == u'('))
            ++at;
    }

    void word()
    {
        const QString text = letters(m_at);
        if (const auto number = numbers().constFind(text); number != numbers().cend() && unit(*number))
            return;
        if (text == u"n" && m_at < m_text.size() && (m_text[m_at] == u'/' || isDigit(m_text[m_at]))) {
            if (m_text[m_at] == u'/') // n/30, n30
                ++m_at;
            return add(Kind::Net);
        }
        Kind kind = kinds().value(text, Kind::Word);
        if (kind == Kind::CashWord && negated())
            kind = Kind::Net; // "ohne Abzug", "pas d'escompte"
        if (isOneOf(text, {u"mois", u"month", u"mes", u"mese", u"maand"}) && endOfMonth())
            kind = Kind::EndOfMonth;
        m_words.append(text);
        add(kind);
    }
    [[nodiscard]] bool negated() const
    {
        const auto says = [](const QString &word) {
            return isOneOf(word, {u"ohne", u"kein", u"keine", u"keinen", u"without", u"no", u"sans", u"pas", u"aucun",
                                  u"sin", u"senza", u"nessuno", u"zonder", u"geen", u"any"});
        };
        const qsizetype count = m_words.size();
        return (count > 0 && says(m_words[count - 1])) ||
               (count > 1 && isOneOf(m_words[count - 1], {u"d", u"de", u"jeden", u"cash", u"any"}) &&
                says(m_words[count - 2]));
    }
    [[nodiscard]] bool endOfMonth() const
    {
        const QStringList last = m_words.mid(std::max<qsizetype>(0, m_words.size() - 3));
        return std::ranges::any_of(last, [](const QString &word) {
            return isOneOf(word, {u"fin", u"end", u"fine", u"einde", u"final"});
        });
    }

    void number()
    {
        const qsizetype first = m_at;
        int marks = 0;
        qsizetype mark = -1;
        while (m_at < m_text.size()) {
            const bool inside =
                (m_text[m_at] == u'.' || m_text[m_at] == u',') && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
            if (!isDigit(m_text[m_at]) && !inside)
                break;
            if (inside) {
                ++marks;
                mark = m_at - first;
            }
            ++m_at;
        }
        QString digits = m_text.mid(first, m_at - first);
        if (marks > 1 || digits.size() > 9) // an amount, an account
            return add(Kind::Word);
        if (mark >= 0)
            digits[mark] = u'.';
        const auto value = Decimal::parse(digits);
        if (!value || percent(*value) || slashForm(*value))
            return;
        if (value->scale() > 0 || value->unscaled() > MostDays || besideCurrency(first))
            return add(Kind::Word);
        const int whole = int(value->unscaled());
        if (!unit(whole))
            m_tokens.append({.kind = Kind::Number, .number = whole, .deadline = {}});
    }

    static std::optional<qint64> hundredths(const Decimal &percent)
    {
        const Decimal exact = percent.reduced();
        const auto scaled = exact.rounded(2);
        return scaled && exact.scale() <= 2 ? std::optional(scaled->unscaled()) : std::nullopt;
    }
    bool percent(const Decimal &value)
    {
        qsizetype at = m_at;
        skipBlanks(at);
        if (at < m_text.size() && m_text[at] == u'%') {
            m_at = at + 1;
        } else {
            const QStringView rest = QStringView(m_text).mid(at);
            const auto phrases = {u"percent"_s,  u"per cent"_s,   u"prozent"_s,   u"pct"_s,       u"pour cent"_s,
                                  u"pourcent"_s, u"por ciento"_s, u"por cento"_s, u"per cento"_s, u"procent"_s};
            const auto said = std::ranges::find_if(phrases, [&](const QString &phrase) {
                return rest.startsWith(phrase) && (rest.size() == phrase.size() || !rest[phrase.size()].isLetter());
            });
            if (said == phrases.end())
                return false;
            m_at = at + said->size();
        }
        if (const auto e2 = hundredths(value))
            m_tokens.append({.kind = Kind::Percent, .percentE2 = *e2, .deadline = {}});
        else
            add(Kind::Word);
        return true;
    }
    /// "2/10"
    bool slashForm(const Decimal &value)
    {
        if (m_at + 1 >= m_text.size() || m_text[m_at] != u'/' || !isDigit(m_text[m_at + 1]))
            return false;
        qsizetype at = m_at + 1;
        int days = 0;
        while (at < m_text.size() && isDigit(m_text[at]) && days <= MostDays)
            days = days * 10 + m_text[at++].digitValue();
        const auto e2 = hundredths(value);
        if (!e2 || days > MostDays || (at < m_text.size() && m_text[at] == u'/'))
            return false;
        m_at = at;
        m_tokens.append({.kind = Kind::Percent,
                         .percentE2 = *e2,
                         .deadline = {.days = days, .day = {}, .otherDay = {}},
                         .slash = true});
        return true;
    }
    /// A unit behind the number, with at most two words between: "10 working days", "ten (10) calendar days".
    bool unit(int count)
    {
        qsizetype at = m_at;
        bool working = false;
        for (int words = 0; words < 3; ++words) {
            skipBlanks(at);
            if (at < m_text.size() && m_text[at] == u'-')
                ++at;
            const QString text = letters(at);
            if (const auto unit = units().constFind(text); unit != units().cend()) {
                m_at = at;
                working = working || unit->working || followedByWorking();
                m_tokens.append({.kind = Kind::Deadline,
                                 .deadline = {.days = count * unit->days, .day = {}, .otherDay = {}},
                                 .workingDays = working});
                return true;
            }
            const bool says = isOneOf(text, {u"business", u"working", u"bank", u"banking"});
            if (!says && text != u"calendar")
                return false;
            working = working || says;
        }
        return false;
    }
    [[nodiscard]] bool followedByWorking() const
    {
        qsizetype at = m_at;
        skipBlanks(at);
        return isOneOf(letters(at), {u"ouvres", u"ouvrables", u"habiles", u"laborables", u"lavorativi"});
    }
    [[nodiscard]] bool besideCurrency(qsizetype first) const
    {
        const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
        const auto isCode = [](const QString &word) { return word.size() == 3 && isCurrencyCode(word.toUpper()); };
        qsizetype after = m_at;
        skipBlanks(after);
        if (after < m_text.size() && isSign(m_text[after]))
            return true;
        if (isCode(letters(after)))
            return true;
        qsizetype before = first;
        while (before > 0 && m_text[before - 1].isSpace())
            --before;
        if (before > 0 && isSign(m_text[before - 1]))
            return true;
        qsizetype start = before;
        while (start > 0 && m_text[start - 1].isLetter())
            --start;
        return isCode(m_text.mid(start, before - start));
    }

    QString m_text;
    qsizetype m_at = 0;
    QList<TermsDeadline> m_dates;
    QList<TermsToken> m_tokens;
    QStringList m_words;
};

} // namespace

QList<TermsToken> termsTokens(const QString &text)
{
    return Lexer(text).tokens();
}

} // namespace desk
