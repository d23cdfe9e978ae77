// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// The account that this program runs under, as the system knows it: "ada". Environment variables do not count, since
/// anybody can set them and the audit trail says who did what. The account's number, where it has no name.
/// Threads: any, but not from two at the same time. One .cpp for each platform.
[[nodiscard]] QString systemUserName();

} // namespace desk
