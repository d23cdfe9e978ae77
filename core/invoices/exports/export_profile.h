// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

namespace desk {

/// The settings of a profile as JSON, all but id, name and format.
[[nodiscard]] QByteArray optionsOf(const ExportProfile &profile);
/// Reads them; what is unknown or cannot be is left out, one by one.
void takeOptions(ExportProfile &profile, const QByteArray &options);

} // namespace desk
