// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/account_fields.h"

#include <QMap>

namespace desk {

/// What speaks for the seller's country: ids, names of countries, forms of postcodes and companies, telephone prefixes,
/// internet domains. Weights add up; around 1 = one plain hint.
using CountryVotes = QMap<QString, double>; // by ISO 3166 alpha-2

[[nodiscard]] CountryVotes countryVotes(const Layout &layout, const QList<TaxIdPlace> &taxIds, const QString &iban);

/// The country with the most votes; empty where there is none or the next one is as strong.
[[nodiscard]] QString likelyCountry(const CountryVotes &votes);

/// ISO 3166 alpha-2 of a country's name in one of the usual languages (folded); empty for another word.
[[nodiscard]] QString countryOfName(const QString &foldedName);

} // namespace desk
