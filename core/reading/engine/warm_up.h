// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace desk {

/// A small PDF of one page that makes the libraries load what they otherwise load with the first document: its font is
/// not embedded, so it is looked for among those of the system, and its line of text is large enough for OCR.
[[nodiscard]] QByteArray warmUpPdf();

} // namespace desk
