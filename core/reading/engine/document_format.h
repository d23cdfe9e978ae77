// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/read_document.h"

namespace desk {

/// Says by the first bytes, never by a name, what a file is.
/// Errors: EmptyFile; UnsupportedFormat, whose detail names the format where it is known.
[[nodiscard]] Result<DocumentFormat> detectFormat(const QByteArray &bytes);

} // namespace desk
