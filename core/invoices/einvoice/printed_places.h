// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/reading/read_document.h"

#include <QDate>

#include <optional>

namespace desk {

/// Where a value stands on the pages of a document, in any of the forms in which it may be printed.

struct Place {
    int page = -1; ///< from 0
    UnitRect box;
    bool operator==(const Place &) const = default;
};

/// A run of letters and digits, folded (lower case, no accents).
struct PrintedToken {
    QString text;
    Place place;
};

struct PrintedAmount {
    Decimal value;                ///< without its sign
    std::optional<Decimal> other; ///< the other reading of "1.234"
    bool hasPlaces = false;       ///< printed with decimal places
    Place place;
};

struct PrintedDate {
    QDate date;
    QDate other; ///< with day and month exchanged, or invalid
    Place place;
};

/// All that stands on the pages, ready to be searched.
struct PrintedPages {
    QList<PrintedToken> tokens; ///< in reading order
    QList<PrintedAmount> amounts;
    QList<PrintedDate> dates;
    bool isOcr = false; ///< some of it was read from a picture, so that letters may be wrong
};
/// Threads: any. Linear in the number of words.
[[nodiscard]] PrintedPages indexPages(const ReadDocument &document);

// Each gives all places, in reading order; an empty list where it stands nowhere.

/// Amounts are found without regard to sign and currency.
[[nodiscard]] QList<Place> placesOfAmount(const PrintedPages &pages, const Decimal &amount);
[[nodiscard]] QList<Place> placesOfDate(const PrintedPages &pages, QDate date);
/// Numbers and codes: blanks and punctuation do not count, the ends must be ends of words.
[[nodiscard]] QList<Place> placesOfCode(const PrintedPages &pages, const QString &code);
/// Names and descriptions: word for word; legal forms ("GmbH") may be missing or stand in between.
[[nodiscard]] QList<Place> placesOfText(const PrintedPages &pages, const QString &text);
/// The parts of an address (as addressLine() made it), on one page close to each other; country codes do not count.
[[nodiscard]] std::optional<Place> placeOfAddress(const PrintedPages &pages, const QString &address);
/// The code or the sign of a currency.
[[nodiscard]] QList<Place> placesOfCurrency(const PrintedPages &pages, const QString &currency);

/// Lower case letters and digits only, without accents: what two spellings of one number have in common.
[[nodiscard]] QString squashed(QStringView text);
/// The words of a name without legal forms.
[[nodiscard]] QStringList nameWords(QStringView name);

} // namespace desk
