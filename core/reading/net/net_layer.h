// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/net/matrix_product.h"
#include "core/reading/net/tensor.h"

#include <QList>

namespace desk {

enum class NetOperation : quint8 {
    Convolution,
    Depthwise,     ///< a convolution of each channel with its own kernel
    UpConvolution, ///< each pixel becomes a square of pixels: kernel and stride are equal
    Mean,          ///< of each channel: one pixel
    Pool,          ///< mean of each rectangle
    Add,
    Gate,    ///< each channel of the first times the one pixel of the second's
    Enlarge, ///< each pixel becomes a square of equal pixels
    Join,    ///< the channels of one after those of the other
    Norm,    ///< each pixel's channels brought to mean 0 and spread 1, then scaled and shifted
    Attention
};

enum class Activation : quint8 { None, Relu, HardSwish, Swish, HardSigmoid, Sigmoid };

/// One layer, with its weights.
struct NetLayer {
    NetOperation operation = NetOperation::Add;
    Activation activation = Activation::None;
    QList<int> inputs; ///< numbers of tensors
    int output = 0;
    int channelsIn = 0, channelsOut = 0;
    int kernelRows = 1, kernelColumns = 1, strideRows = 1, strideColumns = 1, padRows = 0, padColumns = 0;
    int factor = 1;                   ///< of Enlarge
    int heads = 1;                    ///< of Attention
    float slope = 0;                  ///< of HardSigmoid; the scale of Attention
    float epsilon = 0;                ///< of Norm
    float scale = 1;                  ///< after the activation
    float shift = 0;                  ///< after that
    PackedMatrix matrix;              ///< of Convolution and UpConvolution
    std::vector<float> weights, bias; ///< of Depthwise and Norm; bias of all that have weights
};

/// What the layer makes of its inputs. Errors: Internal (they do not fit it).
[[nodiscard]] Result<Tensor> runLayer(const NetLayer &layer, const QList<const Tensor *> &inputs);

} // namespace desk
