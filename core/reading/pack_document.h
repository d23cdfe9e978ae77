// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/read_document.h"

namespace desk {

/// A whole reading as bytes: what the reader hands over its pipe, and what developers keep to tune the extraction.
/// Boxes are kept to 1/65535 of the page, sizes of type to 1/100 point, confidences to 1/10000.
[[nodiscard]] QByteArray packDocument(const ReadDocument &document);
/// The reverse. Every count is checked against the bytes that are there. Errors: Protocol (not made by packDocument()
/// of this version or an earlier one).
[[nodiscard]] Result<ReadDocument> unpackDocument(const QByteArray &packed);

} // namespace desk
