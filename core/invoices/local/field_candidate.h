// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"

#include <array>

namespace desk {

/// What is known of a place on the page that may hold a field. All about 0..1; what they weigh is field_scorer's
/// affair.
enum class Feature : quint8 {
    Label, ///< strength of the labels of the field
    Rival, ///< strength of labels that say it is something else
    FirstPage,
    LastPage,
    Top,        ///< 1 = upper edge of the page
    Bottom,     ///< 1 = lower edge
    Prominence, ///< size of the type above the body's, 1 = twice as large
    Bold,
    Form,      ///< the value looks like what it should be (decimals, letters and digits mixed, legal form ...)
    Weak,      ///< the value looks like something else
    Repeated,  ///< stands in several places
    Largest,   ///< the largest amount, the first date, the first line ... of its sort
    Agreement, ///< sums close, domain matches, check digits are right
    Clear,     ///< confidence of OCR
};
inline constexpr int FeatureCount = int(Feature::Clear) + 1;

using FeatureVector = std::array<double, FeatureCount>;

/// A value that may be a field's.
struct FieldCandidate {
    QString value; ///< canonical
    QString raw;   ///< as printed
    int page = -1; ///< from 0; -1 = derived
    UnitRect box;
    bool ocr = false;
    FeatureVector features{};
    Doubt doubt; ///< what speaks against it by itself
    double score = 0;

    [[nodiscard]] double &operator[](Feature f) { return features[size_t(f)]; }
    [[nodiscard]] double operator[](Feature f) const { return features[size_t(f)]; }
};

} // namespace desk
