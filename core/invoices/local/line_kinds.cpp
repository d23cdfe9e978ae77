// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_kinds.h"

#include "core/invoices/local/country_hints.h"
#include "core/invoices/local/page_layout.h"
#include "core/invoices/local/text_match.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

Words wordsOf(const char16_t *list)
{
    const QStringList words = QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

const Words &streetWords()
{
    static const Words words = wordsOf(u"street st avenue ave road rd drive dr lane ln boulevard blvd parkway pkwy "
                                       u"highway hwy court ct place pl square sq terrace "
                                       u"way suite ste unit floor flr fl building bldg block blk lot tower level plaza "
                                       u"wisma mall centre center park estate industrial "
                                       u"strasse str platz weg allee gasse ring ufer damm chaussee postfach rue chemin "
                                       u"impasse quai route bp cedex zone za zi lieu dit "
                                       u"batiment bat allee cours straat laan plein kade gracht singel postbus calle "
                                       u"avenida avda c plaza paseo carretera ctra poligono pol "
                                       u"apartado via viale piazza corso largo strada vicolo localita loc jalan jln autoroute "
                                       u"jin lorong lrg taman tmn kampung kg seksyen sek bandar bdr "
                                       u"persiaran lebuh lebuhraya mukim kawasan pusat batu wilayah tingkat aras blok "
                                       u"medan desa off no gata gatan vagen vag vej gade alle "
                                       u"katu tie ulica ul aleja trida namesti rua avenida praca box po door apt "
                                       u"apartment room rm house circle crossing square pjs ss pju usj");
    return words;
}

const Words &legalWords()
{
    static const Words words = wordsOf(u"gmbh ag kg ohg ug mbh ev eg gbr kgaa ltd limited llc inc incorporated corp "
                                       u"corporation plc llp lp bv nv vof cv sa sarl sas sasu eurl "
                                       u"sca snc srl spa sapa sro sl slu sau ab as asa aps oy oyj bhd berhad sdn pty "
                                       u"pte pvt private company co kk ltda lda doo zrt kft nyrt "
                                       u"spzoo zoo ek ei scop asbl vzw bvba sprl");
    return words;
}

const Words &tradeWords()
{
    static const Words words = wordsOf(u"enterprise enterprises trading restaurant restoran cafe bistro bakery "
                                       u"pharmacy farmasi clinic klinik store stores shop mart market "
                                       u"supermarket hypermarket minimarket stationery hardware perniagaan syarikat "
                                       u"kedai pasar marketing services service solutions group holdings "
                                       u"industries supply supplies distributor associates partners consulting studio "
                                       u"agency media broadcasting television telecom hotel "
                                       u"motors garage bookstore books electronics electrical engineering construction "
                                       u"logistics transport petrol station oil foods food "
                                       u"confectionery house noodle university versicherung versicherungsverein verein "
                                       u"stiftung handel apotheke praxis kanzlei buro baeckerei "
                                       u"bank software technologies technology systems labs international global web "
                                       u"interior sport sports fashion optik auto venture "
                                       u"retail niaga maju jaya machinery advertising delights healthcare");
    return words;
}

bool contains(const QStringList &tokens, const Words &words)
{
    return std::ranges::any_of(tokens, [&](const QString &token) { return words.contains(token); });
}

/// @param numbered  a house number stands in the line; without one "engineering" and "brigade" are no streets.
bool endsLikeStreet(const QStringList &tokens, bool numbered)
{
    static const QStringList ends{u"strasse"_s, u"str"_s,    u"weg"_s,   u"platz"_s, u"allee"_s,
                                  u"gasse"_s,   u"straat"_s, u"laan"_s,  u"plein"_s, u"kade"_s,
                                  u"gracht"_s,  u"singel"_s, u"gatan"_s, u"vagen"_s, u"vej"_s,
                                  u"damm"_s,    u"stieg"_s,  u"dijk"_s,  u"katu"_s},
        alsoWords{u"ring"_s, u"gade"_s};
    const QStringList all = numbered ? ends + alsoWords : ends;
    return std::ranges::any_of(tokens, [&](const QString &token) {
        return std::ranges::any_of(
            all, [&](const QString &end) { return token.size() > end.size() + 2 && token.endsWith(end); });
    });
}

double cityLikeness(const QString &line, const QStringList &tokens)
{
    static const QRegularExpression before(
        u"(^|[\\s,])((D|A|CH|F|B|NL|DE|AT|FR|BE|ES|IT|L|LU|DK|S|SE|N|FI|CZ|PL|I|E|P|PT)[- ])?\\d{4,6}\\s*[,.]?\\s+\\p{L}{2,}"_s),
        dutch(u"\\b\\d{4} ?[A-Z]{2}\\b\\s+\\p{L}{2,}"_s), spaced(u"(^|\\s)\\d{3} \\d{2} \\p{Lu}\\p{L}+"_s),
        american(u"\\b[A-Z]{2}\\.?,? +\\d{5}(-\\d{4})?\\b"_s), british(u"\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"_s),
        canadian(u"\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b"_s),
        irish(u"\\b[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}$"_s),
        parted(u"(^|\\s)(\\d{4}-\\d{3}|\\d{2}-\\d{3}) \\p{Lu}\\p{L}+"_s), // Portugal, Poland
        after(u"\\p{L}{3,},? +\\d{4,6}(-\\d{3,4})?\\.?$"_s);
    for (const auto *pattern : {&before, &dutch, &spaced, &american, &british, &canadian, &irish, &parted}) {
        if (pattern->match(line).hasMatch())
            return 1;
    }
    static const QRegularExpression county(u"^(Co\\.|County) \\p{Lu}\\p{Ll}+$"_s);
    if (after.match(line).hasMatch() || county.match(line).hasMatch())
        return 0.7;
    if (!tokens.isEmpty() && tokens.size() <= 4 && !countryOfName(tokens.join(u' ')).isEmpty())
        return 0.9;
    if (tokens.size() > 1 && !countryOfName(tokens.last()).isEmpty())
        return 0.6;
    return 0;
}

} // namespace

LineLooks looksOf(const QString &line)
{
    LineLooks looks;
    const QStringList tokens = labelTokens(line);
    if (tokens.isEmpty()) {
        looks.noise = 1;
        return looks;
    }
    const auto digits = std::ranges::count_if(line, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    static const QRegularExpression mail(
        u"@|www\\.|https?:|\\.(com|de|fr|nl|net|org|co\\.uk|es|it|be|eu|my|io)(/|\\b)"_s,
        QRegularExpression::CaseInsensitiveOption),
        phone(u"(\\+|\\(0?)?\\d[\\d\\s()/.\\-]{6,}\\d"_s),
        phoneWord(
            u"\\b(tel|phone|fon|telefon|telephone|fax|mobile|mobil|hp|telefax|h/p|t[ée]l[ée]phone|tlf|tel\\.no|hotline|call us)\\b"_s,
            QRegularExpression::CaseInsensitiveOption),
        tax(u"\\b(gst|vat|ust|tva|btw|iva|siret|siren|rcs|kvk|nif|cif|abn|acn|ein|steuer|reg(istration)?\\.? "
            u"?no|co\\.? ?(reg|no)|roc|iban|bic|"
            "swift|hrb|amtsgericht|finanzamt|company no|company reg|reg\\.? ?#|tax id|id\\.? no|sst|gstin|pan|c\\.? "
            "?f|p\\.? ?iva|"
            "nipc|nip|regon|cvr|cvr-nr|org\\.? ?nr|registered|dni|contribuinte)\\b"_s,
            QRegularExpression::CaseInsensitiveOption),
        attention(u"^(attn|attention|c/o|z\\.? ?hd|herrn?|frau|mr|mrs|ms|t\\.a\\.v|à l'attention|contact)\\b"_s,
                  QRegularExpression::CaseInsensitiveOption),
        page(u"\\bpage\\b|\\bseite\\b|^\\d+$|^\\d+([.,]\\d+)? ?\\p{L}{1,4}\\.?$"_s,
             QRegularExpression::CaseInsensitiveOption);
    if (mail.match(line).hasMatch())
        looks.contact = 1;
    if (phoneWord.match(line).hasMatch() && digits >= 5)
        looks.contact = 1;
    else if (phone.match(line).hasMatch() && digits >= 7 && letters < 6 && cityLikeness(line, tokens) < 1)
        looks.contact = 0.8;
    if (tax.match(line).hasMatch() && digits >= 4)
        looks.taxId = 1;
    const bool streetWord = contains(tokens, streetWords()) || endsLikeStreet(tokens, digits > 0);
    if (looks.contact < 0.9 && looks.taxId < 0.9) {
        if (streetWord && digits > 0)
            looks.street = 1;
        else if (streetWord && tokens.size() > 1)
            looks.street = 0.55;
        else if (digits > 0 && letters > 3 && digits < 6 && (line.front().isDigit() || line.back().isDigit()))
            looks.street = 0.4;
        looks.city = cityLikeness(line, tokens);
    }
    // "S/B" and "S.R.L." come apart into letters: put single letters together again.
    QString joined;
    for (const QString &token : tokens) {
        if (token.size() == 1)
            joined += token;
    }
    const bool dotted =
        joined.size() >= 2 && (legalWords().contains(joined.right(3)) || legalWords().contains(joined.right(2)) ||
                               line.contains(u"S/B"_s, Qt::CaseInsensitive));
    if (contains(tokens, legalWords()) || dotted)
        looks.legal = 1;
    else if (contains(tokens, tradeWords()))
        looks.legal = 0.6;
    static const QRegularExpression department(
        u"\\bdep(artmen)?t\\.?$|abteilung$|buchhaltung$|^accounts? payable|^accounting$|^service "
        u"(technique|achats|compta)|"
        "^comptabilit|administratie$|^(einkauf|purchasing|procurement)$|^(ufficio|departamento|dpto)\\b|^avdelning"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (attention.match(line).hasMatch() || department.match(line).hasMatch())
        looks.person = 1;
    if (page.match(line).hasMatch() || letters < 2 || digits > 2 * letters)
        looks.noise = 1;
    else if (tokens.size() > 10 || line.endsWith(u'!') || line.endsWith(u'?'))
        looks.noise = 0.7;
    else if (line.endsWith(u'.') && tokens.size() >= 4 && looks.legal < 0.9)
        looks.noise = 0.65; // a slogan
    else if (line.front() == u'(' || (line.front().isLower() && line.size() > 1 && !line[1].isUpper()))
        looks.noise = 0.65; // goes on from elsewhere
    return looks;
}

QString nameCore(const QString &name)
{
    QString core;
    for (const QString &token : labelTokens(name)) {
        if (!legalWords().contains(token))
            core += token;
    }
    return core;
}

QString mendLegalForm(const QString &line)
{
    static const QRegularExpression sdnBhd(u"\\b[S5$§][DO0QU]N[.,]?\\s*[B8E][HNKM][DO0XZ]\\b.*$"_s,
                                           QRegularExpression::CaseInsensitiveOption),
        sb(u"(^|\\s)[S5$§]/[B8]8?(\\s.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    if (const auto match = sdnBhd.match(text); match.hasMatch() && match.capturedStart() > 2)
        text = text.left(match.capturedStart()) + (match.captured().contains(u'.') ? u"SDN. BHD."_s : u"SDN BHD"_s);
    else if (const auto short2 = sb.match(text); short2.hasMatch() && short2.capturedStart() > 2)
        text = text.left(short2.capturedStart()) + u" S/B"_s;
    return text;
}

QString cleanName(const QString &line)
{
    QString name = line.trimmed();
    // Registration numbers: "AEON CO. (M) BHD (126926-H)", "... SDN BHD 591324-X"
    static const QRegularExpression bracket(
        u"\\s*[\\[({](co\\.?|reg\\.?|no\\.?|roc|company)?[^\\])}]*\\d{3,}[^\\])}]*[\\])}]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption),
        number(u"\\s+(\\d{5,}-?[A-Z]?|\\d+-[A-Z])[)}\\]]?(\\s*\\(.{0,5}[)}]?)?$"_s),
        edge(u"^[\\s\\W_]+|[\\s\\-–:;,|•·*_=~]+$"_s, QRegularExpression::UseUnicodePropertiesOption),
        attention(u"^(attn|attention|c/o|z\\.? ?hd\\.?( v\\.)?|mr|mrs|ms|messrs|m/s)[.:]*\\s+"_s,
                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression registered(u"\\s*\\(\\s*[A-Z]{0,3}\\d{4,}.*$"_s); // "SB (305255-X) FKA ..."
    if (const auto match = registered.match(name); match.hasMatch() && match.capturedStart() > 2)
        name.truncate(match.capturedStart());
    static const QRegularExpression capital(u"\\s+(au capital|mit sitz in|con sede|capitale sociale)\\b.*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    name.remove(capital);
    name.remove(bracket);
    name.remove(number);
    name.remove(attention);
    name.remove(edge);
    return name.simplified();
}

} // namespace desk
