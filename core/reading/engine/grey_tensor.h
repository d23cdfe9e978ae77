// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/pix.h"
#include "core/reading/net/tensor.h"

namespace desk {

/// A grey picture of eight bits as the input of a net: one channel, 0..255.
[[nodiscard]] Tensor greyTensor(PIX *grey);

} // namespace desk
