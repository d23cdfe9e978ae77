// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace desk {

/// The orientation that a camera wrote into a JPEG, 1..8 as in the EXIF standard; 1 if there is none.
[[nodiscard]] int exifOrientation(const QByteArray &jpeg);

} // namespace desk
