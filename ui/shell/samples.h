// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// The folder of the sample invoices: installed beside the program (share/orchestrator-desk/samples), or of the source
/// tree that the program was built in. Empty where there is none. Threads: any.
[[nodiscard]] QString samplesFolder();

} // namespace desk
