// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// What a line of a letterhead or an address block looks like by itself. Values 0..1, not exclusive.
struct LineLooks {
    double street = 0;  ///< "Jalan SS 22/19", "1320 Salem Road SW", "P.O. Box 14200"
    double city = 0;    ///< postcode and town, or a country
    double contact = 0; ///< telephone, e-mail, web
    double taxId = 0;   ///< registration and tax numbers, bank details
    double legal = 0;   ///< a legal form ("GmbH", "Sdn Bhd") or a word of trade ("Enterprise", "Restaurant")
    double person = 0;  ///< "Attn: ...", "Herrn", "z. Hd."
    double noise = 0;   ///< slogans, page numbers, titles, figures: neither name nor address
    [[nodiscard]] double address() const { return street > city ? street : city; }
};

[[nodiscard]] LineLooks looksOf(const QString &line);

/// The words of a name that matter when it is compared: folded, without legal forms.
[[nodiscard]] QString nameCore(const QString &name);

/// Puts legal forms right that OCR misreads: "SON. BHO" is "SDN BHD", "$/B" is "S/B"; what follows is cut.
[[nodiscard]] QString mendLegalForm(const QString &line);

/// Cuts what does not belong to a name off its ends: registration numbers in brackets, punctuation, "Attn".
[[nodiscard]] QString cleanName(const QString &line);

} // namespace desk
