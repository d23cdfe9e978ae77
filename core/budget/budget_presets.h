// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_rules.h"

namespace desk {

/// Limits that are set together, under a name: "Seed 000", "Seed 002", "Seed 003", "Seed 004".
[[nodiscard]] QStringList presetNames();
/// Errors: NotFound.
[[nodiscard]] Result<QList<BudgetLimit>> presetLimits(const QString &name);

/// How much is planned for a day, in whole dollars.
struct DaySize {
    QString name; ///< "testing", "light", "normal", "heavy": stable names
    int fromDollars = 0;
    std::optional<int> toDollars; ///< none: open above
    int fromTasks = 0, toTasks = 0;
    bool operator==(const DaySize &) const = default;
};
[[nodiscard]] const QList<DaySize> &daySizes();

} // namespace desk
