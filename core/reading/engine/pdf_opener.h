// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/opened_document.h"

#include <memory>

namespace desk {

/// Opens PDF files with Poppler.
class PdfOpener {
public:
    PdfOpener();

    /// @param password  tried as user's and as owner's password of a locked file.
    /// Errors: Damaged, PasswordProtected, NoPages.
    [[nodiscard]] Result<std::unique_ptr<OpenedDocument>> open(const QByteArray &bytes, const QString &password) const;
};

} // namespace desk
