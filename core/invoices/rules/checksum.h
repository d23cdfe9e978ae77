// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace desk {

/// Check digits of account numbers and tax numbers. Pure functions: any thread. Canonical input: upper case, without
/// blanks, points or dashes.

/// True when the country is one that has IBANs, the length is that country's, and the number is 1 modulo 97.
[[nodiscard]] bool ibanIsValid(QStringView iban);
/// Length of an IBAN of that country (two letters), or 0 where there is none.
[[nodiscard]] int ibanLength(QStringView country);

/// ISO 9362: four letters or digits of the institution, two letters of the country, two of the place, none or three of
/// the branch.
[[nodiscard]] bool bicIsWellFormed(QStringView bic);

enum class VatIdProblem {
    None,
    UnknownCountry, ///< no country whose numbers are known here; says nothing about the number
    Format,         ///< not in the form that the country gives out
    CheckDigits,    ///< the form is right, the check digits are not
};
/// Numbers of the European Union, Great Britain, Northern Ireland, Norway and Switzerland. Countries whose check digits
/// are not computed here (BG, CY, CZ, LT, LV) are judged by form alone.
/// @param vatId  with its country ("DE123456789"; Greece: "EL").
[[nodiscard]] VatIdProblem vatIdProblem(QStringView vatId);

} // namespace desk
