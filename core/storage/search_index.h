// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace desk {

/// Makes the full-text index anew from the texts that are stored. Errors: those of Database::write.
Result<> rebuildSearchIndex(WriteTransaction &tx);

} // namespace desk
