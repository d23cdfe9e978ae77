// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace desk {

Q_LOGGING_CATEGORY(logStorage, "desk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logJobs, "desk.jobs", QtInfoMsg)
Q_LOGGING_CATEGORY(logReading, "desk.reading", QtInfoMsg)
Q_LOGGING_CATEGORY(logAi, "desk.ai", QtInfoMsg)
Q_LOGGING_CATEGORY(logBudget, "desk.budget", QtInfoMsg)
Q_LOGGING_CATEGORY(logInvoices, "desk.invoices", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "desk.ui", QtInfoMsg)

} // namespace desk
