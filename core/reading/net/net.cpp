// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/net/net.h"

#include <QFloat16>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <bit>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "DESKNET1";
constexpr int knownFormat = 2;
constexpr int mostChannels = 20'000;
constexpr int largestKernel = 16;

const QHash<QString, NetOperation> &operations()
{
    static const QHash<QString, NetOperation> names{{u"conv"_s, NetOperation::Convolution},
                                                    {u"depthwise"_s, NetOperation::Depthwise},
                                                    {u"upconv"_s, NetOperation::UpConvolution},
                                                    {u"mean"_s, NetOperation::Mean},
                                                    {u"pool"_s, NetOperation::Pool},
                                                    {u"add"_s, NetOperation::Add},
                                                    {u"gate"_s, NetOperation::Gate},
                                                    {u"enlarge"_s, NetOperation::Enlarge},
                                                    {u"join"_s, NetOperation::Join},
                                                    {u"norm"_s, NetOperation::Norm},
                                                    {u"attention"_s, NetOperation::Attention}};
    return names;
}

const QHash<QString, Activation> &activations()
{
    static const QHash<QString, Activation> names{{u"none"_s, Activation::None},
                                                  {u"relu"_s, Activation::Relu},
                                                  {u"hardswish"_s, Activation::HardSwish},
                                                  {u"swish"_s, Activation::Swish},
                                                  {u"hardsigmoid"_s, Activation::HardSigmoid},
                                                  {u"sigmoid"_s, Activation::Sigmoid}};
    return names;
}

/// Takes the layers out of the header, or nothing where it is damaged.
class LayerReader {
public:
    LayerReader(QByteArrayView halves, QByteArrayView bytes) : m_halves(halves), m_bytes(bytes) {}

    std::optional<NetLayer> read(const QJsonObject &json) const
    {
        const auto operation = operations().constFind(json[u"op"_s].toString());
        const auto activation = activations().constFind(json[u"act"_s].toString(u"none"_s));
        if (operation == operations().cend() || activation == activations().cend())
            return {};
        NetLayer layer;
        layer.operation = *operation;
        layer.activation = *activation;
        for (const auto &in : json[u"in"_s].toArray())
            layer.inputs.append(in.toInt(-1));
        layer.output = json[u"out"_s].toInt(-1);
        std::tie(layer.channelsIn, layer.channelsOut) = pair(json[u"channels"_s], 0);
        std::tie(layer.kernelRows, layer.kernelColumns) = pair(json[u"kernel"_s], 1);
        std::tie(layer.strideRows, layer.strideColumns) = pair(json[u"stride"_s], 1);
        std::tie(layer.padRows, layer.padColumns) = pair(json[u"pad"_s], 0);
        layer.factor = json[u"factor"_s].toInt(1);
        layer.heads = json[u"heads"_s].toInt(1);
        layer.slope = float(json[u"slope"_s].toDouble());
        layer.epsilon = float(json[u"epsilon"_s].toDouble());
        layer.scale = float(json[u"scale"_s].toDouble(1));
        layer.shift = float(json[u"shift"_s].toDouble());
        return isSane(layer) && takeWeights(layer, json) ? std::optional(std::move(layer)) : std::nullopt;
    }

private:
    static std::pair<int, int> pair(const QJsonValue &json, int otherwise)
    {
        const QJsonArray both = json.toArray();
        return both.size() == 2 ? std::pair(both[0].toInt(-1), both[1].toInt(-1)) : std::pair(otherwise, otherwise);
    }

    static bool isSane(const NetLayer &layer)
    {
        const auto within = [](int value, int least, int most) { return value >= least && value <= most; };
        return !layer.inputs.isEmpty() && within(layer.channelsIn, 0, mostChannels) &&
               within(layer.channelsOut, 0, mostChannels) && within(layer.kernelRows, 1, largestKernel) &&
               within(layer.kernelColumns, 1, largestKernel) && within(layer.strideRows, 1, largestKernel) &&
               within(layer.strideColumns, 1, largestKernel) && within(layer.padRows, 0, largestKernel) &&
               within(layer.padColumns, 0, largestKernel) && within(layer.factor, 1, largestKernel) &&
               within(layer.heads, 1, mostChannels);
    }

    bool takeWeights(NetLayer &layer, const QJsonObject &json) const
    {
        const qsizetype kernel = qsizetype(layer.kernelRows) * layer.kernelColumns;
        const qsizetype in = layer.channelsIn, out = layer.channelsOut;
        qsizetype count = 0;
        switch (layer.operation) {
        case NetOperation::Convolution:
        case NetOperation::UpConvolution:
            count = in * out * kernel;
            break;
        case NetOperation::Depthwise:
            if (in != out)
                return false;
            count = out * kernel;
            break;
        case NetOperation::Norm:
            count = out;
            break;
        default:
            return true;
        }
        if (in <= 0 || out <= 0 || !take(json[u"bias"_s], out, layer.bias))
            return false;
        if (json.contains(u"bytes"_s) ? !takeSteps(json, out, count / out, layer.weights)
                                      : !take(json[u"weights"_s], count, layer.weights))
            return false;
        if (layer.operation == NetOperation::UpConvolution)
            layer.weights = byPlace(layer, kernel);
        if (layer.operation == NetOperation::Convolution || layer.operation == NetOperation::UpConvolution) {
            const bool up = layer.operation == NetOperation::UpConvolution;
            if (up && (layer.kernelRows != layer.strideRows || layer.kernelColumns != layer.strideRows ||
                       layer.strideColumns != layer.strideRows))
                return false;
            layer.matrix = PackedMatrix(layer.weights.data(), up ? out * kernel : out, up ? in : in * kernel);
            layer.weights = {};
        }
        return true;
    }

    /// Output channel, place in the kernel, input channel: what makes one pixel of the output stands together.
    static std::vector<float> byPlace(const NetLayer &layer, qsizetype kernel)
    {
        std::vector<float> sorted(layer.weights.size());
        for (qsizetype o = 0; o < layer.channelsOut; ++o) {
            for (qsizetype i = 0; i < layer.channelsIn; ++i) {
                for (qsizetype k = 0; k < kernel; ++k)
                    sorted[size_t((o * kernel + k) * layer.channelsIn + i)] =
                        layer.weights[size_t((o * layer.channelsIn + i) * kernel + k)];
            }
        }
        return sorted;
    }

    bool take(const QJsonValue &place, qsizetype count, std::vector<float> &to) const
    {
        const qint64 at = place.toInteger(-1);
        if (at < 0 || at > m_halves.size() / 2 - count)
            return false;
        to.resize(size_t(count));
        for (qsizetype i = 0; i < count; ++i) {
            const auto bits = qFromLittleEndian<quint16>(m_halves.data() + (at + i) * 2);
            to[size_t(i)] = float(std::bit_cast<qfloat16>(bits));
        }
        return true;
    }

    /// Weights that stand as whole steps, each output channel with a step of its own.
    bool takeSteps(const QJsonObject &json, qsizetype channels, qsizetype each, std::vector<float> &to) const
    {
        std::vector<float> steps;
        const qint64 at = json[u"bytes"_s].toInteger(-1);
        if (at < 0 || at > m_bytes.size() - channels * each || !take(json[u"steps"_s], channels, steps))
            return false;
        to.resize(size_t(channels * each));
        for (qsizetype i = 0; i < channels * each; ++i)
            to[size_t(i)] = steps[size_t(i / each)] * float(qint8(m_bytes[at + i]));
        return true;
    }

    QByteArrayView m_halves, m_bytes;
};

tl::unexpected<Error> damaged(const QString &why)
{
    return fail(ErrorCode::Unreadable, u"not a usable net: "_s + why);
}

} // namespace

Result<Net> Net::fromBytes(const QByteArray &bytes)
{
    constexpr qsizetype headerAt = magic.size() + qsizetype(sizeof(quint32));
    if (bytes.size() < headerAt || !bytes.startsWith(magic))
        return damaged(u"it does not begin as one"_s);
    const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + magic.size()));
    if (size > bytes.size() - headerAt)
        return damaged(u"it ends in the middle of its header"_s);
    const QJsonObject header = QJsonDocument::fromJson(bytes.mid(headerAt, size)).object();
    if (header[u"format"_s].toInt() != knownFormat)
        return damaged(u"another format"_s);
    const QByteArrayView weights = QByteArrayView(bytes).sliced(headerAt + size);
    const qint64 halves = header[u"halves"_s].toInteger(-1), steps = header[u"bytes"_s].toInteger(-1);
    if (halves < 0 || steps < 0 || halves > weights.size() / 2 || halves * 2 + steps != weights.size())
        return damaged(u"weights are missing"_s);

    Net net;
    net.m_mean = float(header[u"mean"_s].toDouble());
    net.m_spread = float(header[u"spread"_s].toDouble(1));
    const QJsonArray characters = header[u"characters"_s].toArray();
    for (const auto &character : characters)
        net.m_characters.append(character.toString());
    const QJsonArray layers = header[u"layers"_s].toArray();
    const auto tensors = qsizetype(layers.size()) + 1;
    net.m_lastUse.assign(size_t(tensors), 0);
    const LayerReader reader(weights.first(halves * 2), weights.sliced(halves * 2));
    for (const auto &json : layers) {
        auto layer = reader.read(json.toObject());
        // Each layer makes the next tensor of those that are there already.
        const auto number = qsizetype(net.m_layers.size()) + 1;
        if (!layer || layer->output != number || net.m_spread <= 0)
            return damaged(u"layer %1"_s.arg(number));
        for (const int input : std::as_const(layer->inputs)) {
            if (input < 0 || input >= number)
                return damaged(u"the inputs of layer %1"_s.arg(number));
            net.m_lastUse[size_t(input)] = number;
        }
        net.m_layers.push_back(std::move(*layer));
    }
    if (net.m_layers.empty())
        return damaged(u"it has no layers"_s);
    return net;
}

Result<Tensor> Net::run(const Tensor &grey, const std::function<bool()> &stop) const
{
    std::vector<Tensor> tensors(m_layers.size() + 1);
    tensors[0] = grey;
    for (float &value : tensors[0].values)
        value = (value / 255 - m_mean) / m_spread;
    for (const NetLayer &layer : m_layers) {
        if (stop && stop())
            return fail(ErrorCode::Cancelled);
        QList<const Tensor *> inputs;
        for (const int input : layer.inputs)
            inputs.append(&tensors[size_t(input)]);
        TRY_ASSIGN(made, runLayer(layer, inputs));
        tensors[size_t(layer.output)] = std::move(made);
        for (const int input : layer.inputs) {
            if (m_lastUse[size_t(input)] == layer.output)
                tensors[size_t(input)] = {};
        }
    }
    return std::move(tensors.back());
}

} // namespace desk
