// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/opened_document.h"
#include "core/reading/net/net.h"

namespace desk {

/// Finds printed lines on a photo or scan: the places, with a margin, in pixels of the picture, top to bottom. Words
/// far apart on one line are places of their own.
/// @param net  the finder of differentiable binarisation (Liao et al., 2020): how likely each pixel is text.
/// Errors: OutOfMemory, Cancelled, Internal.
[[nodiscard]] Result<QList<QRect>> findText(PIX *grey, const Net &net, const StopCheck &stop);

} // namespace desk
