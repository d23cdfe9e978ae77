// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/nano_dollars.h"

namespace desk {

/// For tables: "$2.00", and more places only where there is something: "$0.00024".
[[nodiscard]] QString dollarText(NanoDollars amount);

} // namespace desk
