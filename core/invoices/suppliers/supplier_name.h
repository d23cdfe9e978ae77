// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// Names of companies as they are compared. Pure functions: any thread.

/// The words of a name without case and accents, legal forms left out ("S.p.A.", "e. K.", "Sdn. Bhd."); all words
/// where there are none but legal forms.
[[nodiscard]] QStringList nameWords(const QString &name);

/// nameWords() in a row: what a supplier is found by. Stored in the database. Empty for a name without letters.
[[nodiscard]] QString supplierNameKey(const QString &name);

/// A name as it looks: letters of other alphabets, digits and pairs of letters that look like Latin letters are those
/// ("Аcme GmbН" with Cyrillic А and Н, "ACME", "ACRNE"), else as supplierNameKey(). Stored in the database.
[[nodiscard]] QString nameSkeleton(const QString &name);

/// True for two skeletons that a hurried reader takes for one: equal, or a letter or two apart in a long one. Names
/// that differ in their numbers alone ("Store 12", "Store 13") are two.
[[nodiscard]] bool looksAlike(const QString &skeleton, const QString &other);

/// The first word that mixes Latin letters with Cyrillic or Greek ones; empty where there is none.
[[nodiscard]] QString wordOfTwoAlphabets(const QString &name);

/// Letters and digits of a text, those that OCR and the eye exchange (O and 0, l and 1, rn and m) as one.
[[nodiscard]] QString shapeKey(const QString &text);

/// True where a text that OCR read differs from the known spelling by no more than misread letters: at most one letter
/// in six, look-alikes for free.
[[nodiscard]] bool agreesWithinNoise(const QString &printed, const QString &known);

} // namespace desk
