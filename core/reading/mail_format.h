// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace desk {

/// How much of a file looksLikeMail() wants to see.
inline constexpr qsizetype mailStartBytes = 4096;

/// True for the start of an e-mail as RFC 5322 has it: lines of headers, at least two of them such as every mail has.
/// Only looks; taking mails apart is the reader's. Threads: any.
[[nodiscard]] bool looksLikeMail(QByteArrayView start);

} // namespace desk
