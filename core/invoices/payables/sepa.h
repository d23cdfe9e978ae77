// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace desk {

/// What the rules of the Single Euro Payments Area say of days, countries and letters. Pure functions: any thread.

/// The countries and territories that a SEPA credit transfer reaches, by the first two letters of the IBAN.
[[nodiscard]] bool isSepaCountry(QStringView country);

/// False on Saturdays, Sundays and the closing days of TARGET: 1 January, Good Friday, Easter Monday, 1 May, 25 and 26
/// December.
[[nodiscard]] bool isTargetDay(QDate day);
/// That day, or the next one on which TARGET works.
[[nodiscard]] QDate nextTargetDay(QDate day);
/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

/// In the letters that every bank of SEPA takes: a-z A-Z 0-9 / - ? : ( ) . , ' + and single blanks. Letters with marks
/// lose them (Ä is AE, as German banks write it), Greek and Cyrillic are written in Latin letters, other signs become a
/// point or a blank. @param longest  cut to so many characters, without a blank at the end.
[[nodiscard]] QString sepaText(const QString &text, int longest);
/// The same for references, which must not begin or end with a slash or hold two in a row.
[[nodiscard]] QString sepaReference(const QString &text, int longest);

} // namespace desk
