// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/grey_tensor.h"

namespace desk {

Tensor greyTensor(PIX *grey)
{
    const int width = pixGetWidth(grey), height = pixGetHeight(grey), words = pixGetWpl(grey);
    Tensor tensor(1, height, width);
    for (int y = 0; y < height; ++y) {
        l_uint32 *line = pixGetData(grey) + qsizetype(y) * words;
        for (int x = 0; x < width; ++x)
            tensor.values[size_t(y) * size_t(width) + size_t(x)] = float(GET_DATA_BYTE(line, x));
    }
    return tensor;
}

} // namespace desk
