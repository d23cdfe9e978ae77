// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace desk {

// One category for each library. Document text, keys and prompts appear at debug level at most.
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logJobs)
Q_DECLARE_LOGGING_CATEGORY(logReading)
Q_DECLARE_LOGGING_CATEGORY(logAi)
Q_DECLARE_LOGGING_CATEGORY(logBudget)
Q_DECLARE_LOGGING_CATEGORY(logInvoices)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace desk
