// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/read_document.h"

namespace desk {

/// Turns XML into a bounded tree. Nothing is fetched and no entity beyond the five of XML is known: a document type
/// declaration is refused as a whole. Threads: any; stateless.
class XmlOpener {
public:
    static constexpr int maxDepth = 100;
    static constexpr int maxElements = 200'000;
    static constexpr qsizetype maxBytes = 50 << 20;

    /// @param bytes  UTF-8, UTF-16, ISO-8859-1, ISO-8859-15 or Windows-1252, by byte order mark or declaration.
    /// Errors: Damaged (not well-formed, not in its encoding), UnsupportedFormat (a DTD, another encoding), TooLarge.
    [[nodiscard]] Result<XmlElement> open(const QByteArray &bytes) const;
};

} // namespace desk
