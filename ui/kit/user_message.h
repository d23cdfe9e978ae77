// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace desk {

/// An error in the person's language.
struct UserMessage {
    QString title;    ///< what happened, one sentence
    QString nextStep; ///< what to do next, one sentence
    bool operator==(const UserMessage &) const = default;
};

/// Threads: any. Every ErrorCode has a message of its own.
[[nodiscard]] UserMessage userMessage(const Error &error);
[[nodiscard]] UserMessage userMessage(ErrorCode code);
/// For a code that was stored by name (InvoiceRow::errorCode); Internal for one that is not known.
[[nodiscard]] ErrorCode errorCodeFromName(QStringView name);

} // namespace desk
