// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// Opens e-mails: what they hold that can be read as a document comes back with its bytes; everything else with the
/// reason why not. Threads: any; stateless.
class EmlOpener {
public:
    /// @return format Email; `attachments` with clean names that differ from each other. Bytes that are no e-mail give
    /// a document without attachments that could be used.
    [[nodiscard]] ReadDocument open(const QByteArray &bytes) const;
};

} // namespace desk
