// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/field_candidate.h"

namespace desk {

/// The weighed sum of the candidate's features for a field; around 0 = as likely as not.
[[nodiscard]] double scoreOf(Field field, const FeatureVector &features);

/// How sure a candidate is, from its score and the distance to the next other value (both as scoreOf()); 0.01..0.99.
/// What that is worth is measured: calibrateConfidences() turns it into the chance of being right.
[[nodiscard]] double confidenceOf(Field field, double score, double margin);

/// Scores the candidates, puts the best first, joins those of equal value and makes the reading of the field.
/// An empty reading where none reaches `minimum`.
[[nodiscard]] FieldReading readingOf(Field field, QList<FieldCandidate> candidates, double minimum = -1.0);

/// The same for candidates whose `score` is already set.
[[nodiscard]] FieldReading rankedReading(Field field, QList<FieldCandidate> candidates, double minimum = -1.0);

/// Turns how sure the values are said to be into how often such values are right (see fieldModel()). Once for each
/// reading, before the rules. Values of e-invoices and of persons are left alone, and so are the values not taken.
void calibrateConfidences(FieldMap &fields);

} // namespace desk
