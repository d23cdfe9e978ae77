// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// What stands below an alarm, so that a person knows what to do.
struct AlarmAdvice {
    QStringList comparison; ///< what it was compared with, one sentence each
    QString advice;         ///< what to do now; empty = the alarm says it all
    bool operator==(const AlarmAdvice &) const = default;
};

/// Empty for findings that speak for themselves. Threads: any.
[[nodiscard]] AlarmAdvice alarmAdvice(const Finding &finding);

/// The bank account that the finding asks a person about; empty if it is about something else.
[[nodiscard]] QString accountInQuestion(const Finding &finding);
/// True for findings that come from what is known of the supplier.
[[nodiscard]] bool isAboutSupplier(const Finding &finding);

} // namespace desk
