// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace Poppler {
class Document;
}

namespace desk {

/// The files inside a PDF, those of XML already parsed. A file that cannot be parsed says why and spoils nothing else.
[[nodiscard]] QList<Attachment> readAttachments(const Poppler::Document &document);
/// The Factur-X or ZUGFeRD conformance level that the XMP metadata states, or empty.
[[nodiscard]] QString xmpConformanceLevel(const QString &metadata);
/// A name without folders, control characters and marks that turn the direction of writing; never empty.
[[nodiscard]] QString cleanedFileName(const QString &name);

} // namespace desk
