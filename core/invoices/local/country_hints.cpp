// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/country_hints.h"

#include "core/invoices/local/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct NameRow {
    const char16_t *country;
    const char16_t *names; // folded, parted by "|"
};

constexpr NameRow Names[] = {
    {u"DE", u"germany|deutschland|allemagne|duitsland|alemania|germania"},
    {u"AT", u"austria|osterreich|autriche|oostenrijk"},
    {u"CH", u"switzerland|schweiz|suisse|svizzera|zwitserland|suiza"},
    {u"FR", u"france|frankreich|frankrijk|francia"},
    {u"BE", u"belgium|belgie|belgique|belgien|belgica"},
    {u"NL", u"netherlands|nederland|niederlande|pays bas|holland|the netherlands|paises bajos"},
    {u"LU", u"luxembourg|luxemburg"},
    {u"ES", u"spain|espana|spanien|espagne|spanje|spagna"},
    {u"IT", u"italy|italia|italien|italie"},
    {u"PT", u"portugal"},
    {u"GB", u"united kingdom|uk|great britain|england|scotland|wales|northern ireland"},
    {u"IE", u"ireland|irland|irlande"},
    {u"DK", u"denmark|danmark"},
    {u"SE", u"sweden|sverige|schweden"},
    {u"NO", u"norway|norge|norwegen"},
    {u"FI", u"finland|suomi"},
    {u"PL", u"poland|polska|polen"},
    {u"CZ", u"czech republic|ceska republika|czechia|tschechien"},
    {u"SK", u"slovakia|slovensko"},
    {u"HU", u"hungary|magyarorszag"},
    {u"RO", u"romania"},
    {u"US", u"united states|usa|united states of america|u s a"},
    {u"CA", u"canada"},
    {u"MX", u"mexico"},
    {u"BR", u"brazil|brasil"},
    {u"AU", u"australia"},
    {u"NZ", u"new zealand"},
    {u"SG", u"singapore"},
    {u"MY", u"malaysia|selangor|kuala lumpur|johor|penang"},
    {u"IN", u"india"},
    {u"CN", u"china"},
    {u"HK", u"hong kong"},
    {u"JP", u"japan"},
    {u"TH", u"thailand"},
    {u"ID", u"indonesia"},
    {u"PH", u"philippines"},
    {u"AE", u"united arab emirates|uae|dubai"},
    {u"ZA", u"south africa"},
    {u"MA", u"morocco|maroc"},
    {u"TR", u"turkey|turkiye"},
    {u"GR", u"greece|hellas"},
};

struct PatternRow {
    const char16_t *country;
    double weight;
    const char16_t *pattern; // on the text of a row
};

constexpr PatternRow Patterns[] = {
    {u"US", 1.2,
     u"\\b(A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W["
     u"AIVY]),? "
     u"\\d{5}(-\\d{4})?\\b"},
    {u"GB", 1.2, u"\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}\\b"},
    {u"CA", 1.2, u"\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d\\b"},
    {u"NL", 1.0, u"\\b[1-9]\\d{3} ?[A-Z]{2} [A-Z][a-z]+"},
    {u"NL", 0.8, u"\\b[Bb]\\.?[Vv]\\.?\\b.*\\b[Kk][Vv][Kk]\\b"},
    {u"MY", 1.5, u"(?i)\\b(sdn\\.? ?bhd|jalan|jln|taman)\\b"},
    {u"SG", 1.2, u"(?i)\\bpte\\.? ?ltd\\b"},
    {u"AU", 1.2, u"\\b(NSW|VIC|QLD|TAS|ACT|SA|WA) \\d{4}\\b"},
    {u"AU", 1.5, u"\\b(ABN|A\\.B\\.N\\.|BSB)\\b"},
    {u"IN", 1.5, u"\\b(GSTIN|CGST|SGST|IGST)\\b"},
    {u"DE", 0.8, u"\\b(GmbH|USt|MwSt|HRB|Finanzamt)\\b"},
    {u"FR", 1.0, u"\\b(SIRET|SARL|SIREN|T\\.?V\\.?A\\.? intracommunautaire)\\b"},
    {u"CH", 1.0, u"\\b(CHE-\\d{3}|MWST-Nr)"},
    {u"IT", 1.0, u"(?i)\\b(p\\.? ?iva|partita iva|codice fiscale)\\b"},
    {u"ES", 0.8, u"\\b(CIF|NIF|S\\.L\\.U?\\.?)\\b"},
    {u"DE", 0.8, u"\\+49\\b|\\.de\\b"},
    {u"FR", 0.8, u"\\+33\\b|\\.fr\\b"},
    {u"NL", 0.8, u"\\+31\\b|\\.nl\\b"},
    {u"BE", 0.8, u"\\+32\\b|\\.be\\b"},
    {u"CH", 0.8, u"\\+41\\b|\\.ch\\b"},
    {u"AT", 0.8, u"\\+43\\b|\\.at\\b"},
    {u"GB", 0.8, u"\\+44\\b|\\.co\\.uk\\b"},
    {u"ES", 0.8, u"\\+34\\b|\\.es\\b"},
    {u"IT", 0.8, u"\\+39\\b|\\.it\\b"},
    {u"DK", 0.8, u"\\+45\\b|\\.dk\\b"},
    {u"SE", 0.8, u"\\+46\\b|\\.se\\b"},
    {u"NO", 0.8, u"\\+47\\b|\\.no\\b"},
    {u"PL", 0.8, u"\\+48\\b|\\.pl\\b"},
    {u"AU", 0.8, u"\\+61\\b|\\.com\\.au\\b"},
    {u"NZ", 0.8, u"\\+64\\b|\\.co\\.nz\\b"},
    {u"SG", 0.8, u"\\+65\\b|\\.com\\.sg\\b"},
    {u"MY", 0.8, u"\\+60\\b|\\.com\\.my\\b"},
    {u"IN", 0.8, u"\\+91\\b|\\.co\\.in\\b"},
    {u"CA", 0.6, u"\\.ca\\b"},
    {u"IE", 0.8, u"\\+353\\b|\\.ie\\b"},
    {u"PT", 0.8, u"\\+351\\b|\\.pt\\b"},
    {u"PT", 1.0, u"\\b(NIPC|Lda|Contribuinte)\\b|\\b\\d{4}-\\d{3} \\p{Lu}"},
    {u"CZ", 0.8, u"\\+420\\b|\\.cz\\b"},
    {u"CZ", 0.6, u"\\bDIČ:|\\bDPH\\b|\\bs\\. ?r\\. ?o\\."},
    {u"SK", 0.8, u"\\+421\\b|\\.sk\\b"},
    {u"FI", 0.8, u"\\+358\\b|\\.fi\\b"},
    {u"ZA", 0.8, u"\\+27\\b|\\.co\\.za\\b"},
    {u"ZA", 1.2, u"\\(Pty\\)|\\bSouth Africa\\b"},
    {u"PL", 1.0, u"\\b(NIP|REGON)\\b|Sp\\. z o\\. ?o\\."},
    {u"DK", 1.0, u"\\b(CVR|ApS|A/S)\\b"},
    {u"SE", 1.0, u"\\b(Bankgiro|Plusgiro|F-skatt)\\b"},
    {u"NO", 1.0, u"\\b(MVA|Foretaksregisteret)\\b"},
};

const QHash<QString, QString> &nameTable()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> t;
        for (const NameRow &row : Names) {
            for (const QStringView name : QStringView(row.names).split(u'|'))
                t.insert(name.toString(), QString::fromUtf16(row.country));
        }
        return t;
    }();
    return table;
}

void voteByNames(const Layout &layout, CountryVotes &votes)
{
    for (const LayoutRow &row : layout.rows) {
        QStringList tokens;
        for (int word = row.first; word <= row.last; ++word)
            tokens.append(layout.words[word].tokens);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            QString name;
            for (qsizetype length = 1; length <= 4 && i + length <= tokens.size(); ++length) {
                name += (length > 1 ? u" "_s : QString()) + tokens[i + length - 1];
                const QString country = countryOfName(name);
                if (!country.isEmpty())
                    votes[country] += 0.8;
            }
        }
    }
}

void voteByPatterns(const Layout &layout, CountryVotes &votes)
{
    struct Compiled {
        QString country;
        double weight;
        QRegularExpression pattern;
    };
    static const QList<Compiled> patterns = [] {
        QList<Compiled> list;
        for (const PatternRow &row : Patterns)
            list.append(
                {QString::fromUtf16(row.country), row.weight, QRegularExpression(QString::fromUtf16(row.pattern))});
        return list;
    }();
    const auto rows = std::min<qsizetype>(layout.rows.size(), 400);
    QString text;
    for (qsizetype i = 0; i < rows; ++i)
        text += layout.text(layout.rows[i].first, layout.rows[i].last) + u'\n';
    for (const Compiled &entry : patterns) {
        int hits = 0;
        for (auto it = entry.pattern.globalMatch(text); it.hasNext() && hits < 2; ++hits)
            it.next();
        if (hits > 0)
            votes[entry.country] += entry.weight * (hits > 1 ? 1.5 : 1);
    }
}

} // namespace

QString countryOfName(const QString &foldedName)
{
    return nameTable().value(foldedName);
}

CountryVotes countryVotes(const Layout &layout, const QList<TaxIdPlace> &taxIds, const QString &iban)
{
    CountryVotes votes;
    for (const TaxIdPlace &place : taxIds) {
        if (!place.country.isEmpty())
            votes[place.country] += 1.5;
    }
    if (iban.size() > 2)
        votes[iban.left(2)] += 1.5;
    voteByNames(layout, votes);
    voteByPatterns(layout, votes);
    return votes;
}

QString likelyCountry(const CountryVotes &votes)
{
    QString best;
    double most = 0, next = 0;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (it.value() > most) {
            next = most;
            most = it.value();
            best = it.key();
        } else {
            next = std::max(next, it.value());
        }
    }
    return most > next + 0.3 ? best : QString();
}

} // namespace desk
