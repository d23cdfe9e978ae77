// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/net/net_layer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

float sigmoid(float x)
{
    return 1 / (1 + std::exp(-x));
}

void activate(const NetLayer &layer, float *values, qsizetype count)
{
    const auto apply = [&](auto &&f) {
        for (qsizetype i = 0; i < count; ++i)
            values[i] = f(values[i]) * layer.scale + layer.shift;
    };
    switch (layer.activation) {
    case Activation::None:
        return;
    case Activation::Relu:
        return apply([](float x) { return std::max(x, 0.f); });
    case Activation::HardSwish:
        return apply([](float x) { return x * std::clamp(x + 3, 0.f, 6.f) / 6; });
    case Activation::Swish:
        return apply([](float x) { return x * sigmoid(x); });
    case Activation::HardSigmoid:
        return apply([slope = layer.slope](float x) { return std::clamp(x * slope + 0.5f, 0.f, 1.f); });
    case Activation::Sigmoid:
        return apply(sigmoid);
    }
}

int outputSize(int size, int kernel, int stride, int pad)
{
    return (size + 2 * pad - kernel) / stride + 1;
}

/// Puts the bias in and applies the activation.
void finish(const NetLayer &layer, Tensor &tensor)
{
    for (int c = 0; c < tensor.channels; ++c) {
        float *values = tensor.channel(c);
        const float bias = layer.bias[size_t(c)];
        for (qsizetype i = 0; i < tensor.plane(); ++i)
            values[i] += bias;
        activate(layer, values, tensor.plane());
    }
}

/// What lies under the kernel at the pixels from `pixel` on: for each place of the kernel one row of the panel.
void gather(const NetLayer &layer, const Tensor &in, int columns, float *panel, qsizetype pixel, qsizetype count)
{
    int tops[PackedMatrix::PanelColumns], lefts[PackedMatrix::PanelColumns];
    for (qsizetype i = 0; i < count; ++i) {
        tops[i] = int((pixel + i) / columns) * layer.strideRows - layer.padRows;
        lefts[i] = int((pixel + i) % columns) * layer.strideColumns - layer.padColumns;
    }
    const bool inside = tops[0] == tops[count - 1] && tops[0] >= 0 && tops[0] + layer.kernelRows <= in.rows &&
                        lefts[0] >= 0 && lefts[count - 1] + layer.kernelColumns <= in.columns;
    for (int c = 0; c < in.channels; ++c) {
        const float *plane = in.channel(c);
        for (int ky = 0; ky < layer.kernelRows; ++ky) {
            for (int kx = 0; kx < layer.kernelColumns; ++kx, panel += PackedMatrix::PanelColumns) {
                if (inside && layer.strideColumns == 1) {
                    std::memcpy(panel, plane + qsizetype(tops[0] + ky) * in.columns + lefts[0] + kx,
                                size_t(count) * sizeof(float));
                    continue;
                }
                for (qsizetype i = 0; i < count; ++i) {
                    const int y = tops[i] + ky, x = lefts[i] + kx;
                    const bool there = y >= 0 && y < in.rows && x >= 0 && x < in.columns;
                    panel[i] = there ? plane[qsizetype(y) * in.columns + x] : 0.f;
                }
            }
        }
    }
}

Tensor convolution(const NetLayer &layer, const Tensor &in)
{
    Tensor out(layer.channelsOut, outputSize(in.rows, layer.kernelRows, layer.strideRows, layer.padRows),
               outputSize(in.columns, layer.kernelColumns, layer.strideColumns, layer.padColumns));
    const bool pointwise = layer.kernelRows == 1 && layer.kernelColumns == 1 && layer.strideRows == 1 &&
                           layer.strideColumns == 1 && layer.padRows == 0 && layer.padColumns == 0;
    const FillPanel fill = [&](float *panel, qsizetype pixel, qsizetype count) {
        if (!pointwise)
            return gather(layer, in, out.columns, panel, pixel, count);
        for (int c = 0; c < in.channels; ++c, panel += PackedMatrix::PanelColumns)
            std::memcpy(panel, in.channel(c) + pixel, size_t(count) * sizeof(float));
    };
    product(layer.matrix, out.plane(), fill, out.values.data());
    finish(layer, out);
    return out;
}

Tensor depthwise(const NetLayer &layer, const Tensor &in)
{
    Tensor out(layer.channelsOut, outputSize(in.rows, layer.kernelRows, layer.strideRows, layer.padRows),
               outputSize(in.columns, layer.kernelColumns, layer.strideColumns, layer.padColumns));
    // With its border of zeros the picture needs no questions.
    const qsizetype width = in.columns + 2 * layer.padColumns;
    std::vector<float> padded(size_t(width * (in.rows + 2 * layer.padRows)));
    const float *kernel = layer.weights.data();
    for (int c = 0; c < in.channels; ++c, kernel += layer.kernelRows * layer.kernelColumns) {
        for (int y = 0; y < in.rows; ++y)
            std::memcpy(padded.data() + (y + layer.padRows) * width + layer.padColumns,
                        in.channel(c) + qsizetype(y) * in.columns, size_t(in.columns) * sizeof(float));
        for (int y = 0; y < out.rows; ++y) {
            float *to = out.channel(c) + qsizetype(y) * out.columns;
            for (int k = 0; k < layer.kernelRows * layer.kernelColumns; ++k) {
                const float weight = kernel[k];
                const float *from =
                    padded.data() + (y * layer.strideRows + k / layer.kernelColumns) * width + k % layer.kernelColumns;
                if (layer.strideColumns == 1) {
                    for (int x = 0; x < out.columns; ++x)
                        to[x] += weight * from[x];
                } else {
                    for (int x = 0; x < out.columns; ++x)
                        to[x] += weight * from[x * layer.strideColumns];
                }
            }
        }
    }
    finish(layer, out);
    return out;
}

Tensor upConvolution(const NetLayer &layer, const Tensor &in)
{
    const int side = layer.strideRows;
    Tensor spread(layer.channelsOut * side * side, in.rows, in.columns);
    product(
        layer.matrix, in.plane(),
        [&](float *panel, qsizetype pixel, qsizetype count) {
            for (int c = 0; c < in.channels; ++c, panel += PackedMatrix::PanelColumns)
                std::memcpy(panel, in.channel(c) + pixel, size_t(count) * sizeof(float));
        },
        spread.values.data());
    Tensor out(layer.channelsOut, in.rows * side, in.columns * side);
    for (int c = 0; c < out.channels; ++c) {
        for (int y = 0; y < out.rows; ++y) {
            float *to = out.channel(c) + qsizetype(y) * out.columns;
            for (int x = 0; x < out.columns; ++x)
                to[x] = spread.channel((c * side + y % side) * side +
                                       x % side)[qsizetype(y / side) * in.columns + x / side];
        }
    }
    finish(layer, out);
    return out;
}

Tensor mean(const Tensor &in)
{
    Tensor out(in.channels, 1, 1);
    for (int c = 0; c < in.channels; ++c) {
        double sum = 0;
        for (qsizetype i = 0; i < in.plane(); ++i)
            sum += double(in.channel(c)[i]);
        out.values[size_t(c)] = float(sum / double(in.plane()));
    }
    return out;
}

Tensor pool(const NetLayer &layer, const Tensor &in)
{
    Tensor out(in.channels, outputSize(in.rows, layer.kernelRows, layer.strideRows, 0),
               outputSize(in.columns, layer.kernelColumns, layer.strideColumns, 0));
    for (int c = 0; c < out.channels; ++c) {
        for (int y = 0; y < out.rows; ++y) {
            for (int x = 0; x < out.columns; ++x) {
                float sum = 0;
                for (int k = 0; k < layer.kernelRows * layer.kernelColumns; ++k)
                    sum += in.channel(c)[qsizetype(y * layer.strideRows + k / layer.kernelColumns) * in.columns +
                                         x * layer.strideColumns + k % layer.kernelColumns];
                out.channel(c)[qsizetype(y) * out.columns + x] = sum / float(layer.kernelRows * layer.kernelColumns);
            }
        }
    }
    return out;
}

Tensor enlarge(const NetLayer &layer, const Tensor &in)
{
    Tensor out(in.channels, in.rows * layer.factor, in.columns * layer.factor);
    for (int c = 0; c < out.channels; ++c) {
        for (int y = 0; y < out.rows; ++y) {
            const float *from = in.channel(c) + qsizetype(y / layer.factor) * in.columns;
            float *to = out.channel(c) + qsizetype(y) * out.columns;
            for (int x = 0; x < out.columns; ++x)
                to[x] = from[x / layer.factor];
        }
    }
    return out;
}

Tensor norm(const NetLayer &layer, const Tensor &in)
{
    Tensor out(in.channels, in.rows, in.columns);
    for (qsizetype i = 0; i < in.plane(); ++i) {
        double sum = 0, squares = 0;
        for (int c = 0; c < in.channels; ++c)
            sum += double(in.channel(c)[i]);
        const double middle = sum / in.channels;
        for (int c = 0; c < in.channels; ++c)
            squares += std::pow(double(in.channel(c)[i]) - middle, 2);
        const double spread = std::sqrt(squares / in.channels + double(layer.epsilon));
        for (int c = 0; c < in.channels; ++c)
            out.channel(c)[i] =
                float((double(in.channel(c)[i]) - middle) / spread) * layer.weights[size_t(c)] + layer.bias[size_t(c)];
    }
    return out;
}

/// Each place of a sequence takes from all places what it asks for ("Attention is all you need", 2017, section 3.2).
/// The channels are the questions, the keys and the values, of one head after the other.
Tensor attention(const NetLayer &layer, const Tensor &in)
{
    const int width = in.channels / 3, size = width / layer.heads;
    const auto length = int(in.plane());
    Tensor out(width, in.rows, in.columns);
    std::vector<float> weights(static_cast<size_t>(length));
    for (int head = 0; head < layer.heads; ++head) {
        const int q = head * size, k = width + head * size, v = 2 * width + head * size;
        for (int i = 0; i < length; ++i) {
            std::ranges::fill(weights, 0.f);
            for (int d = 0; d < size; ++d) {
                const float asked = in.channel(q + d)[i] * layer.slope;
                const float *keys = in.channel(k + d);
                for (int j = 0; j < length; ++j)
                    weights[size_t(j)] += asked * keys[j];
            }
            const float greatest = *std::ranges::max_element(weights);
            float sum = 0;
            for (float &weight : weights)
                sum += weight = std::exp(weight - greatest);
            for (int d = 0; d < size; ++d) {
                const float *values = in.channel(v + d);
                float taken = 0;
                for (int j = 0; j < length; ++j)
                    taken += weights[size_t(j)] * values[j];
                out.channel(q + d)[i] = taken / sum;
            }
        }
    }
    return out;
}

Tensor add(const Tensor &a, const Tensor &b)
{
    Tensor out = a;
    for (size_t i = 0; i < out.values.size(); ++i)
        out.values[i] += b.values[i];
    return out;
}

Tensor gate(const Tensor &a, const Tensor &b)
{
    Tensor out = a;
    for (int c = 0; c < out.channels; ++c) {
        for (qsizetype i = 0; i < out.plane(); ++i)
            out.channel(c)[i] *= b.values[size_t(c)];
    }
    return out;
}

Tensor join(const QList<const Tensor *> &inputs)
{
    Tensor out(0, inputs.first()->rows, inputs.first()->columns);
    for (const Tensor *in : inputs) {
        out.channels += in->channels;
        out.values.insert(out.values.end(), in->values.begin(), in->values.end());
    }
    return out;
}

bool sameSize(const Tensor &a, const Tensor &b)
{
    return a.rows == b.rows && a.columns == b.columns;
}

bool fits(const NetLayer &layer, const QList<const Tensor *> &inputs)
{
    const Tensor &first = *inputs.first();
    switch (layer.operation) {
    case NetOperation::Convolution:
    case NetOperation::Depthwise:
        return first.channels == layer.channelsIn && first.rows + 2 * layer.padRows >= layer.kernelRows &&
               first.columns + 2 * layer.padColumns >= layer.kernelColumns;
    case NetOperation::UpConvolution:
    case NetOperation::Norm:
        return first.channels == layer.channelsIn;
    case NetOperation::Pool:
        return first.rows >= layer.kernelRows && first.columns >= layer.kernelColumns;
    case NetOperation::Add:
        return inputs.size() == 2 && inputs[1]->channels == first.channels && sameSize(first, *inputs[1]);
    case NetOperation::Gate:
        return inputs.size() == 2 && inputs[1]->channels == first.channels && inputs[1]->plane() == 1;
    case NetOperation::Join:
        return std::ranges::all_of(inputs, [&](const Tensor *other) { return sameSize(first, *other); });
    case NetOperation::Attention:
        return first.channels % (3 * layer.heads) == 0;
    case NetOperation::Mean:
    case NetOperation::Enlarge:
        return true;
    }
    return false;
}

} // namespace

Result<Tensor> runLayer(const NetLayer &layer, const QList<const Tensor *> &inputs)
{
    if (inputs.isEmpty() || !fits(layer, inputs))
        return fail(ErrorCode::Internal, u"a layer of a net does not fit what it is given"_s);
    const Tensor &first = *inputs.first();
    switch (layer.operation) {
    case NetOperation::Convolution:
        return convolution(layer, first);
    case NetOperation::Depthwise:
        return depthwise(layer, first);
    case NetOperation::UpConvolution:
        return upConvolution(layer, first);
    case NetOperation::Mean:
        return mean(first);
    case NetOperation::Pool:
        return pool(layer, first);
    case NetOperation::Add:
        return add(first, *inputs[1]);
    case NetOperation::Gate:
        return gate(first, *inputs[1]);
    case NetOperation::Enlarge:
        return enlarge(layer, first);
    case NetOperation::Join:
        return join(inputs);
    case NetOperation::Norm:
        return norm(layer, first);
    case NetOperation::Attention:
        return attention(layer, first);
    }
    return fail(ErrorCode::Internal, u"an unknown layer"_s);
}

} // namespace desk
