// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

namespace desk {

/// Whether a file of a folder is taken for a document, by the ending of its name. A hidden file without a name before
/// its ending is none. A plain function: any thread.
[[nodiscard]] bool isDocumentName(const QString &name, FolderFiles wanted);

} // namespace desk
