// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/opened_document.h"
#include "core/reading/net/net.h"

namespace desk {

/// Reads one printed line: its words with their boxes, in pixels of the picture, and how sure the net is of each.
/// @param net  a reader of lines 48 pixels high with connectionist temporal classification (Graves et al., 2006):
/// class 0 is none, class n the n-th of its characters. Only characters below U+0250 are taken.
/// Errors: OutOfMemory, Cancelled, Internal.
[[nodiscard]] Result<QList<TextPiece>> readLine(PIX *grey, const QRect &place, const Net &net, const StopCheck &stop);

} // namespace desk
