// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/currency_field.h"

#include "core/base/money.h"
#include "core/invoices/local/currency_marks.h"
#include "core/invoices/local/field_scorer.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Codes that are English or other words when printed in capitals (BHD: Berhad, the public company of Malaysia).
bool isAlsoAWord(const QString &code)
{
    static const QStringList words{u"ALL"_s, u"TOP"_s, u"TRY"_s, u"MOP"_s, u"PEN"_s, u"CUP"_s, u"LAK"_s, u"BAM"_s,
                                   u"GEL"_s, u"SOS"_s, u"COP"_s, u"LEK"_s, u"RON"_s, u"MAD"_s, u"AMD"_s, u"ANG"_s,
                                   u"SLE"_s, u"VES"_s, u"DOP"_s, u"CAD"_s, u"SAR"_s, u"GIP"_s, u"BAN"_s, u"XAF"_s,
                                   u"NIO"_s, u"BOB"_s, u"MUR"_s, u"STN"_s, u"BHD"_s};
    return words.contains(code);
}

struct Vote {
    double certain = 0, shared = 0;
    int first = -1, last = -1; ///< a place where it stands
};

void add(QMap<QString, Vote> &votes, const QString &code, bool certain, double weight, int first, int last)
{
    Vote &vote = votes[code];
    (certain ? vote.certain : vote.shared) += weight;
    if (vote.first < 0) {
        vote.first = first;
        vote.last = last;
    }
}

/// Which of the currencies that share a sign the country has; the usual one where the country is not known.
QString settled(const QString &usual, const CountryVotes &votes, const QString &homeCountry)
{
    static const QMap<QString, QStringList> families{{u"USD"_s,
                                                      {u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"SGD"_s, u"HKD"_s,
                                                       u"MXN"_s, u"TWD"_s, u"ARS"_s, u"CLP"_s, u"COP"_s}},
                                                     {u"SEK"_s, {u"SEK"_s, u"DKK"_s, u"NOK"_s, u"ISK"_s, u"CZK"_s}},
                                                     {u"DKK"_s, {u"DKK"_s, u"NOK"_s, u"SEK"_s}},
                                                     {u"CHF"_s, {u"CHF"_s}},
                                                     {u"ZAR"_s, {u"ZAR"_s}},
                                                     {u"JPY"_s, {u"JPY"_s, u"CNY"_s}},
                                                     {u"CNY"_s, {u"CNY"_s, u"JPY"_s}},
                                                     {u"INR"_s, {u"INR"_s, u"PKR"_s, u"LKR"_s, u"MUR"_s}}};
    const QStringList family = families.value(usual);
    QString best;
    double most = 0;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const QString code = currencyOfCountry(it.key());
        if (family.contains(code) && it.value() > most) {
            most = it.value();
            best = code;
        }
    }
    if (best.isEmpty() && !homeCountry.isEmpty() && family.contains(currencyOfCountry(homeCountry)))
        return currencyOfCountry(homeCountry);
    return best;
}

QMap<QString, Vote> marksOnPage(const Layout &layout, const LabelLinks &links, const PageValues &values)
{
    QMap<QString, Vote> votes;
    for (const PageAmount &found : values.amounts) {
        if (!found.amount.currency.isEmpty())
            add(votes, found.amount.currency, found.amount.currencyCertain, found.amount.places == 2 ? 1 : 0.6,
                found.first, found.last);
    }
    for (int word = 0; word < layout.words.size(); ++word) {
        QString text = layout.words[word].text;
        while (!text.isEmpty() && !text.back().isLetterOrNumber() && text.back().category() != QChar::Symbol_Currency)
            text.chop(1);
        while (!text.isEmpty() && !text.front().isLetterOrNumber() && text.front().category() != QChar::Symbol_Currency)
            text.remove(0, 1);
        const auto mark = currencyOf(text);
        if (!mark)
            continue;
        const double label = links.claims(word, word).of(LabelRole::Currency);
        if (label > 0.5)
            add(votes, mark->code, mark->certain, 6 * label, word, word);
        else if (text.size() == 3 && isCurrencyCode(text) && !isAlsoAWord(text))
            add(votes, mark->code, true, 0.7, word, word);
        else if (text.size() <= 3 && mark->certain && text == u"RM"_s)
            add(votes, mark->code, true, 0.7, word, word);
        else if (text.size() == 1 && text.front().category() == QChar::Symbol_Currency)
            add(votes, mark->code, mark->certain, 0.5, word, word);
        else if (text.size() > 3 && mark->certain)
            add(votes, mark->code, true, 0.3, word, word);
    }
    return votes;
}

FieldReading guessed(const CountryVotes &countries, const QString &homeCountry, bool ocr)
{
    FieldReading reading;
    const QString country = likelyCountry(countries);
    const QString code = currencyOfCountry(country.isEmpty() ? homeCountry : country);
    if (code.isEmpty())
        return reading;
    reading.taken.value = code;
    reading.taken.confidence = country.isEmpty() ? 0.3 : std::min(0.92, 0.4 + 0.1 * countries.value(country));
    reading.taken.source = ocr ? ValueSource::Ocr : ValueSource::Text;
    reading.taken.doubt = {DoubtCode::Guessed, {}};
    return reading;
}

} // namespace

FieldReading readCurrency(const Layout &layout, const LabelLinks &links, const PageValues &values,
                          const CountryVotes &countries, const QString &homeCountry)
{
    const QMap<QString, Vote> marks = marksOnPage(layout, links, values);
    const bool ocr = !layout.pages.isEmpty() && layout.pages.first().ocr;
    if (marks.isEmpty())
        return guessed(countries, homeCountry, ocr);
    double certain = 0;
    for (const Vote &vote : marks)
        certain += vote.certain;
    QMap<QString, std::pair<double, Vote>> result;
    bool settledByCountry = true;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        if (it->certain > 0) {
            result[it.key()].first += it->certain;
            result[it.key()].second = *it;
        }
        if (it->shared <= 0)
            continue;
        // A code that is printed somewhere explains the sign ("$12.00 ... All amounts in AUD").
        QString code = it.key();
        const QString byCountry = settled(it.key(), countries, homeCountry);
        const bool named = certain > 0 && marks.value(code).certain > 0;
        if ((code == u"CHF"_s || code == u"ZAR"_s) && !named && byCountry.isEmpty())
            continue; // "FR" begins a French account or tax number, "R" any number
        if (!named && !byCountry.isEmpty())
            code = byCountry;
        settledByCountry = named || !byCountry.isEmpty();
        result[code].first += it->shared;
        if (result[code].second.first < 0)
            result[code].second = *it;
    }
    if (result.isEmpty())
        return guessed(countries, homeCountry, ocr);
    double total = 0;
    for (const auto &[weight, vote] : std::as_const(result))
        total += weight;
    QList<FieldCandidate> candidates;
    for (auto it = result.cbegin(); it != result.cend(); ++it) {
        FieldCandidate c;
        c.value = it.key();
        c.page = layout.pageOf(it->second.first);
        c.raw = layout.text(it->second.first, it->second.last);
        c.box = layout.unitBox(it->second.first, it->second.last);
        c.ocr = layout.isOcr(it->second.first);
        c[Feature::Clear] = layout.confidence(it->second.first, it->second.last);
        c[Feature::Repeated] = it->first >= 3 ? 1 : 0; // several amounts say the same
        c.score = 4 * (it->first / total) - 1.2 + std::min(1.0, 0.2 * it->first);
        candidates.append(c);
    }
    FieldReading reading = rankedReading(Field::Currency, candidates, -5);
    if (certain == 0 && !settledByCountry) {
        reading.taken.confidence = std::min(reading.taken.confidence, 0.86);
        reading.taken.doubt = {DoubtCode::Guessed, {}};
    }
    return reading;
}

} // namespace desk
