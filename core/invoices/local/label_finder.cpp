// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/labels.h"
#include "core/invoices/local/text_match.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct TokenPlace {
    const QString *token = nullptr;
    int word = 0;
    bool lastOfWord = false;
};

/// How well a token on the page agrees with one of a phrase, 0..1.
double agreement(const QString &seen, const QString &wanted, bool ocr)
{
    if (seen == wanted)
        return 1;
    if (!ocr || wanted.size() < 4)
        return 0;
    if (wanted.size() == 4 && (seen.size() < 4 || seen.front() != wanted.front()))
        return 0;
    const int limit = wanted.size() >= 9 ? 2 : 1;
    const int distance = editDistance(seen, wanted, limit);
    return distance > limit ? 0 : 1 - 1.5 * distance / double(wanted.size());
}

/// Phrases by their first token; OCR tokens look for the nearest first tokens once.
class PhraseIndex {
public:
    PhraseIndex()
    {
        for (const LabelPhrase &phrase : labelPhrases())
            m_byFirst[phrase.tokens.first()].append(&phrase);
    }

    using Bucket = QList<const LabelPhrase *>;
    [[nodiscard]] QList<const Bucket *> starting(const QString &token, bool ocr) const
    {
        QList<const Bucket *> buckets;
        const auto exact = m_byFirst.constFind(token);
        if (exact != m_byFirst.cend()) {
            buckets.append(&*exact);
            return buckets; // a word that is right needs no other reading
        }
        if (!ocr || token.size() < 4 || token.front().isDigit())
            return buckets;
        for (auto it = m_byFirst.cbegin(); it != m_byFirst.cend(); ++it) {
            if (agreement(token, it.key(), true) > 0)
                buckets.append(&*it);
        }
        return buckets;
    }

private:
    QMap<QString, Bucket> m_byFirst; // in order, so that equal matches fall the same way in every run
};

const PhraseIndex &phraseIndex()
{
    static const PhraseIndex index;
    return index;
}

QList<TokenPlace> tokensOf(const Layout &layout, const LayoutRow &row)
{
    QList<TokenPlace> places;
    for (int word = row.first; word <= row.last; ++word) {
        const QStringList &tokens = layout.words[word].tokens;
        for (qsizetype i = 0; i < tokens.size(); ++i)
            places.append(TokenPlace{&tokens[i], word, i + 1 == tokens.size()});
    }
    return places;
}

/// A gap between two words of a label is a few blanks at most.
bool near(const Layout &layout, int a, int b)
{
    return a == b || layout.words[b].box.left - layout.words[a].box.right <
                         1.6 * std::max(layout.words[a].size, layout.words[b].size);
}

struct Match {
    const LabelPhrase *phrase = nullptr;
    qsizetype length = 0; ///< tokens
    double quality = 0;
    qsizetype letters = 0;
};

Match bestMatch(const Layout &layout, const QList<TokenPlace> &places, qsizetype start, bool ocr)
{
    Match best;
    for (const PhraseIndex::Bucket *bucket : phraseIndex().starting(*places[start].token, ocr)) {
        for (const LabelPhrase *phrase : *bucket) {
            if (start + phrase->tokens.size() > places.size())
                continue;
            double quality = 0;
            qsizetype letters = 0;
            bool fits = true;
            for (qsizetype i = 0; i < phrase->tokens.size() && fits; ++i) {
                const double q = agreement(*places[start + i].token, phrase->tokens[i], ocr);
                fits = q > 0 && (i == 0 || near(layout, places[start + i - 1].word, places[start + i].word));
                quality += q * double(phrase->tokens[i].size());
                letters += phrase->tokens[i].size();
            }
            // A label ends with its word: digits behind it ("NO.50", "S/S 12") make it something else.
            const qsizetype behind = start + phrase->tokens.size();
            if (fits && behind < places.size() && !places[behind - 1].lastOfWord)
                fits = !places[behind].token->front().isDigit();
            if (!fits || letters < best.letters ||
                (letters == best.letters && phrase->weight * quality <= best.quality))
                continue;
            best = {phrase, phrase->tokens.size(), phrase->weight * quality / double(letters), letters};
        }
    }
    return best;
}

/// Words in running text are no labels: "delivery for the second week", "wenn Sie uns ein Mandat erteilen".
double standing(const Layout &layout, const LabelHit &hit, qsizetype letters)
{
    const LayoutCell &cell = layout.cells[layout.words[hit.last].cell];
    if (hit.ownsLine || (hit.colon && hit.first == cell.first))
        return 1;
    const auto isLower = [&](int word) {
        const QString &text = layout.words[word].text;
        return text.size() > 1 && text.front().isLower();
    };
    const bool party = hit.role == LabelRole::Seller || hit.role == LabelRole::Buyer || hit.role == LabelRole::ShipTo ||
                       hit.role == LabelRole::Payee;
    static const QStringList salutations{u"herr"_s, u"herrn"_s, u"frau"_s};
    if (salutations.contains(layout.words[hit.last].tokens.value(0)))
        return 0; // "Herr Tim Lorenz" says nothing of what stands below
    const bool wordBefore = hit.first > cell.first && isLower(hit.first - 1);
    const bool wordBehind = hit.last < cell.last && isLower(hit.last + 1);
    if (party && !hit.colon && (wordBehind || hit.first > cell.first))
        return 0;
    if (letters <= 3 && hit.first > cell.first && !hit.colon && wordBefore)
        return 0;
    const int words = cell.last - cell.first + 1;
    if (!hit.colon && words >= 8 && wordBefore && wordBehind)
        return 0.35;
    if (!hit.colon && words >= 6 && (wordBefore || wordBehind))
        return 0.6;
    return 1;
}

/// "Number: 4711" and "Numéro" over a column mean the paper's own number; "No" over a column may count goods.
bool isBareNumber(const Layout &layout, const LabelHit &hit)
{
    static const QStringList words{u"number"_s, u"nummer"_s, u"numero"_s, u"numer"_s, u"cislo"_s},
        shorter{u"no"_s, u"nr"_s, u"nro"_s, u"num"_s};
    const LayoutCell &cell = layout.cells[layout.words[hit.first].cell];
    const QStringList &tokens = layout.words[hit.first].tokens;
    if (hit.role != LabelRole::InvoiceNumber || hit.first != hit.last || hit.first != cell.first || tokens.size() != 1)
        return false;
    return (words.contains(tokens.first()) && (hit.colon || hit.ownsLine)) ||
           (shorter.contains(tokens.first()) && hit.colon);
}

/// "Buyer / Number: 4711": numbers below a party's label are the party's.
bool isBelowParty(const Layout &layout, const QList<LabelHit> &hits, const LabelHit &hit)
{
    const LayoutWord &word = layout.words[hit.first];
    return std::ranges::any_of(hits, [&](const LabelHit &above) {
        const LayoutWord &head = layout.words[above.first];
        const bool party = above.role == LabelRole::Seller || above.role == LabelRole::Buyer ||
                           above.role == LabelRole::ShipTo || above.role == LabelRole::Payee;
        return party && head.row < word.row && head.row >= word.row - 4 &&
               std::abs(head.box.left - word.box.left) < 2 * word.size;
    });
}

/// "P.O. Box 77210" is no order.
bool isPostBox(const Layout &layout, const LabelHit &hit)
{
    const LayoutRow &row = layout.rows[layout.words[hit.last].row];
    return hit.role == LabelRole::PurchaseOrder && hit.last < row.last &&
           layout.words[hit.last + 1].tokens.value(0) == u"box"_s;
}

bool endsInColon(const Layout &layout, int word)
{
    const QString &text = layout.words[word].text;
    if (text.endsWith(u':') || text.endsWith(u'：') || text.endsWith(u'='))
        return true;
    return word < layout.rows[layout.words[word].row].last && layout.words[word + 1].text.startsWith(u':');
}

bool hasFigureRight(const Layout &layout, int word)
{
    const LayoutRow &row = layout.rows[layout.words[word].row];
    const int next = word + 1;
    return next <= row.last && std::ranges::any_of(layout.words[next].text, [](QChar c) { return c.isDigit(); });
}

/// "Client" above a name heads the buyer's block; above or before a number it is the customer's number.
void settleCustomers(const Layout &layout, QList<LabelHit> &hits)
{
    static const QStringList words{u"kunde"_s, u"klant"_s, u"client"_s, u"kund"_s, u"klient"_s};
    for (LabelHit &hit : hits) {
        const LayoutWord &word = layout.words[hit.first];
        if (hit.role != LabelRole::OtherNumber || hit.first != hit.last || !hit.ownsLine ||
            !words.contains(word.tokens.value(0)) || hasFigureRight(layout, hit.last))
            continue;
        const int last = std::min(int(layout.rows.size()) - 1, word.row + 2);
        for (int row = word.row + 1; row <= last; ++row) {
            const auto first = layout.cells.begin() + layout.rows[row].firstCell;
            const auto below =
                std::find_if(first, layout.cells.begin() + layout.rows[row].lastCell + 1, [&](const LayoutCell &cell) {
                    return std::abs(cell.box.left - word.box.left) < word.size && cell.page == layout.pageOf(hit.first);
                });
            if (below == layout.cells.begin() + layout.rows[row].lastCell + 1)
                continue;
            const bool label = std::ranges::any_of(hits, [&](const LabelHit &other) {
                return other.first == below->first && (other.ownsLine || other.colon);
            });
            if (label)
                break;
            const QString text = layout.text(below->first, below->last);
            if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }) && below->box.width() > 3 * word.size)
                hit.role = LabelRole::Buyer;
            break;
        }
    }
}

} // namespace

QList<LabelHit> findLabels(const Layout &layout)
{
    QList<LabelHit> hits;
    for (const LayoutRow &row : layout.rows) {
        const bool ocr = layout.pages[row.page].ocr;
        const QList<TokenPlace> places = tokensOf(layout, row);
        for (qsizetype i = 0; i < places.size();) {
            const bool insideWord =
                i > 0 && places[i - 1].word == places[i].word && layout.words[places[i].word].text.front().isDigit();
            // "20 % VAT" is the tax, "% VAT" over a column the rate.
            const bool ofRate = i > 0 && *places[i].token == u"%"_s && places[i - 1].token->back().isDigit();
            const Match match = insideWord || ofRate ? Match{} : bestMatch(layout, places, i, ocr);
            if (!match.phrase) {
                ++i;
                continue;
            }
            LabelHit hit;
            hit.role = match.phrase->role;
            hit.weight = match.quality;
            hit.first = places[i].word;
            hit.last = places[i + match.length - 1].word;
            const LayoutCell &cell = layout.cells[layout.words[hit.last].cell];
            hit.ownsLine = cell.first == hit.first && cell.last == hit.last;
            hit.colon = endsInColon(layout, hit.last);
            hit.weight *= isPostBox(layout, hit) ? 0 : standing(layout, hit, match.letters);
            hit.weight += isBareNumber(layout, hit) && !isBelowParty(layout, hits, hit) ? 0.25 : 0;
            if (hit.weight > 0.05)
                hits.append(hit);
            i += match.length;
        }
    }
    settleCustomers(layout, hits);
    return hits;
}

} // namespace desk
