// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/ubl_invoice.h"
#include "core/invoices/local/country_hints.h"
#include "core/invoices/local/text_match.h"

#include <QLocale>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStreetLines = 3; // BT-35, BT-36, BT-162

/// "D-12345 City", "1234 AB City", "12345-678 City": the postcode before the city.
bool takePostcode(const QString &part, UblParty &party)
{
    static const QRegularExpression pattern(
        u"^((?:[A-Z]{1,3}-)?\\d{3,6}(?:-\\d{2,4}| \\d{2,3}| [A-Z]{2})?) (\\D.*)$"_s);
    const auto match = pattern.match(part);
    if (!match.hasMatch())
        return false;
    party.postcode = match.captured(1);
    party.city = match.captured(2);
    return true;
}

} // namespace

QString countryCode(const QString &text)
{
    const QString clean = text.simplified();
    if (clean.size() == 2 && clean == clean.toUpper()) {
        if (clean == "EL"_L1)
            return u"GR"_s;
        // Codes that Qt knows and that are none of ISO 3166-1.
        static const QStringList reserved{u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"IC"_s,
                                          u"QO"_s, u"TA"_s, u"UN"_s, u"XK"_s, u"ZZ"_s};
        const bool known = QLocale::codeToTerritory(clean) != QLocale::AnyTerritory && !reserved.contains(clean);
        return known ? clean : QString();
    }
    return countryOfName(foldedWords(clean).join(u' '));
}

UblParty ublAddress(const QString &address)
{
    UblParty party;
    QStringList parts = address.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        party.country = countryCode(parts.last());
        if (!party.country.isEmpty())
            parts.removeLast();
    }
    if (!parts.isEmpty() && takePostcode(parts.last(), party)) {
        parts.removeLast();
    } else if (parts.size() > 1 && takePostcode(parts[parts.size() - 2], party)) {
        party.region = parts.takeLast();
        parts.removeLast();
    }
    party.street = parts.first(std::min<qsizetype>(parts.size(), MostStreetLines - 1));
    if (parts.size() >= MostStreetLines)
        party.street.append(parts.sliced(MostStreetLines - 1).join(u", "_s));
    return party;
}

} // namespace desk
