// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/invoices/local/field_candidate.h"

#include <QByteArray>

#include <optional>

namespace desk {

/// What each feature of a field's candidates weighs.
struct FieldWeights {
    Field field = Field::SellerName;
    double bias = 0;
    FeatureVector weight{};
    bool operator==(const FieldWeights &) const = default;
};

/// How often values that were said to be so sure were right.
struct CalibrationPoint {
    double said = 0; ///< 0..1
    double kept = 0; ///< 0..1
    bool operator==(const CalibrationPoint &) const = default;
};

/// The points of one curve; between them it runs straight. For one field, or for all that have none of their own.
struct CalibrationCurve {
    std::optional<Field> field;
    bool ocr = false;
    QList<CalibrationPoint> points; ///< `said` grows, `kept` never falls
    bool operator==(const CalibrationCurve &) const = default;
};

/// Of documents with known truth: how many were certain enough, and how many of these had a wrong key field.
struct MeasuredLine {
    double certainty = 0;
    int approved = 0;
    int wrong = 0;
    bool operator==(const MeasuredLine &) const = default;
};

/// What was learned of the reading of pages. Written by tests/bench/train, travels inside the program.
struct FieldModel {
    QString trainedOn;           ///< in words, for the log
    QList<FieldWeights> weights; ///< a field without a row keeps the weights that are built in
    QList<CalibrationCurve> curves;
    QList<MeasuredLine> lines; ///< `certainty` grows
    bool operator==(const FieldModel &) const = default;
};

/// The version that is written and read here.
inline constexpr int FieldModelVersion = 1;
inline constexpr qsizetype MostModelBytes = 100'000;

/// Reads a model. Errors: TooLarge; Damaged (no JSON, parts missing, numbers that cannot be); UnsupportedFormat
/// (another kind of file, another version, other features).
[[nodiscard]] Result<FieldModel> parseFieldModel(const QByteArray &json);

/// The model that travels with the program; where it cannot be used, the log says why and an empty one is returned:
/// the built-in weights go on, and confidences stay as they are. Threads: any.
[[nodiscard]] const FieldModel &fieldModel();

/// How often a value that is said to be so sure is right. Never lifts a value over DefaultCertainty or drops it below:
/// calibration alone lets nothing pass that did not pass before, and stops nothing.
[[nodiscard]] double calibrated(const FieldModel &model, Field field, bool ocr, double said);

} // namespace desk
