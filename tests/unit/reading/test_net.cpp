// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/net/net.h"

#include <QFloat16>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A net in its file form.
QByteArray fileOf(QJsonObject header, const QList<float> &weights, const QByteArray &bytes = {})
{
    QByteArray halves;
    for (const float weight : weights) {
        const qfloat16 half(weight);
        halves.append(reinterpret_cast<const char *>(&half), sizeof half);
    }
    if (!header.contains(u"halves"_s))
        header.insert(u"halves"_s, weights.size());
    header.insert(u"bytes"_s, bytes.size());
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    QByteArray size(4, '\0');
    qToLittleEndian(quint32(text.size()), size.data());
    return "DESKNET1" + size + text + halves + bytes;
}

QJsonObject headerWith(const QJsonArray &layers)
{
    return {{u"format"_s, 2}, {u"mean"_s, 0.0}, {u"spread"_s, 1.0 / 255}, {u"layers"_s, layers}};
}

/// Keeps the pixels as they are: mean 0, spread 1/255.
std::vector<float> run(const QJsonArray &layers, const QList<float> &weights, const Tensor &in)
{
    const auto net = Net::fromBytes(fileOf(headerWith(layers), weights));
    if (!net)
        return {};
    const auto out = net->run(in, {});
    if (!out)
        return {};
    std::vector<float> rounded = out->values;
    for (float &value : rounded)
        value = float(std::lround(double(value) * 1000)) / 1000;
    return rounded;
}

Tensor picture(int rows, int columns, std::vector<float> values)
{
    Tensor tensor(1, rows, columns);
    tensor.values = std::move(values);
    return tensor;
}

QJsonObject convolution(int in, int out, int kernel, int pad, int weights, int bias)
{
    return {{u"op"_s, u"conv"_s},
            {u"in"_s, QJsonArray{0}},
            {u"out"_s, 1},
            {u"channels"_s, QJsonArray{in, out}},
            {u"kernel"_s, QJsonArray{kernel, kernel}},
            {u"pad"_s, QJsonArray{pad, pad}},
            {u"weights"_s, weights},
            {u"bias"_s, bias}};
}

using Values = std::vector<float>;

} // namespace

/// The layers against sums done by hand, and files that are not nets.
class TestNet : public QObject {
    Q_OBJECT

private slots:
    void multipliesMatricesOfAnySize_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("columns");
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("a tile") << 6 << 3 << 16;
        QTest::newRow("more than a tile") << 13 << 7 << 131;
    }
    void multipliesMatricesOfAnySize()
    {
        QFETCH(int, rows);
        QFETCH(int, depth);
        QFETCH(int, columns);
        Values left(size_t(rows * depth)), right(size_t(depth * columns)), got(size_t(rows * columns));
        for (size_t i = 0; i < left.size(); ++i)
            left[i] = float(i % 7) - 3;
        for (size_t i = 0; i < right.size(); ++i)
            right[i] = float(i % 5) - 2;
        product(
            PackedMatrix(left.data(), rows, depth), columns,
            [&](float *panel, qsizetype column, qsizetype count) {
                for (int k = 0; k < depth; ++k) {
                    for (qsizetype i = 0; i < count; ++i)
                        panel[k * PackedMatrix::PanelColumns + i] = right[size_t(k * columns + column + i)];
                }
            },
            got.data());
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < columns; ++c) {
                float sum = 0;
                for (int k = 0; k < depth; ++k)
                    sum += left[size_t(r * depth + k)] * right[size_t(k * columns + c)];
                QCOMPARE(got[size_t(r * columns + c)], sum);
            }
        }
    }

    void convolvesWithABorderOfNothing()
    {
        QList<float> weights(9, 1.f);
        weights.append(0.5f); // bias
        QCOMPARE(run({convolution(1, 1, 3, 1, 0, 9)}, weights, picture(2, 2, {1, 2, 3, 4})),
                 (Values{10.5f, 10.5f, 10.5f, 10.5f}));
    }

    void stridesAndScales()
    {
        QJsonObject layer = convolution(1, 1, 1, 0, 0, 1);
        layer.insert(u"stride"_s, QJsonArray{2, 1});
        layer.insert(u"act"_s, u"relu"_s);
        layer.insert(u"scale"_s, 10);
        layer.insert(u"shift"_s, 1);
        QCOMPARE(run({layer}, {2.f, -3.f}, picture(3, 2, {1, 2, 9, 9, 3, 0})), (Values{1.f, 11.f, 31.f, 1.f}));
    }

    void activates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<float>("expected");
        QTest::newRow("hard swish") << u"hardswish"_s << 0.667f; // 1 * 4 / 6
        QTest::newRow("swish") << u"swish"_s << 0.731f;          // 1 / (1 + e^-1)
        QTest::newRow("sigmoid") << u"sigmoid"_s << 0.731f;
        QTest::newRow("hard sigmoid") << u"hardsigmoid"_s << 0.7f; // 1 * 0.2 + 0.5
    }
    void activates()
    {
        QFETCH(QString, name);
        QFETCH(float, expected);
        QJsonObject layer = convolution(1, 1, 1, 0, 0, 1);
        layer.insert(u"act"_s, name);
        layer.insert(u"slope"_s, 0.2);
        QCOMPARE(run({layer}, {1.f, 0.f}, picture(1, 1, {1})), Values{expected});
    }

    void convolvesEachChannelAlone()
    {
        const QJsonObject two{{u"op"_s, u"join"_s}, {u"in"_s, QJsonArray{0, 0}}, {u"out"_s, 1}};
        QJsonObject layer = convolution(2, 2, 1, 0, 0, 2);
        layer.insert(u"op"_s, u"depthwise"_s);
        layer.insert(u"in"_s, QJsonArray{1});
        layer.insert(u"out"_s, 2);
        QCOMPARE(run({two, layer}, {2.f, 3.f, 0.f, 1.f}, picture(1, 2, {1, 2})), (Values{2, 4, 4, 7}));
    }

    void makesSquaresOfPixels()
    {
        QJsonObject layer = convolution(1, 1, 2, 0, 0, 4);
        layer.insert(u"op"_s, u"upconv"_s);
        layer.insert(u"stride"_s, QJsonArray{2, 2});
        QCOMPARE(run({layer}, {1, 2, 3, 4, 0}, picture(1, 2, {1, 10})), (Values{1, 2, 10, 20, 3, 4, 30, 40}));
        const QJsonObject larger{{u"op"_s, u"enlarge"_s}, {u"in"_s, QJsonArray{0}}, {u"out"_s, 1}, {u"factor"_s, 2}};
        QCOMPARE(run({larger}, {}, picture(1, 2, {1, 2})), (Values{1, 1, 2, 2, 1, 1, 2, 2}));
    }

    void takesMeans()
    {
        const QJsonObject mean{{u"op"_s, u"mean"_s}, {u"in"_s, QJsonArray{0}}, {u"out"_s, 1}};
        const QJsonObject gate{{u"op"_s, u"gate"_s}, {u"in"_s, QJsonArray{0, 1}}, {u"out"_s, 2}};
        QCOMPARE(run({mean, gate}, {}, picture(1, 2, {1, 3})), (Values{2, 6}));
        const QJsonObject pool{{u"op"_s, u"pool"_s},
                               {u"in"_s, QJsonArray{0}},
                               {u"out"_s, 1},
                               {u"kernel"_s, QJsonArray{1, 2}},
                               {u"stride"_s, QJsonArray{1, 2}}};
        QCOMPARE(run({pool}, {}, picture(1, 5, {1, 3, 5, 7, 9})), (Values{2, 6}));
    }

    void paysAttention()
    {
        // One head of one channel: question, key, value. With equal keys all places count the same.
        const QJsonObject three{{u"op"_s, u"join"_s}, {u"in"_s, QJsonArray{0, 0, 0}}, {u"out"_s, 1}};
        const QJsonObject attention{
            {u"op"_s, u"attention"_s}, {u"in"_s, QJsonArray{1}}, {u"out"_s, 2}, {u"heads"_s, 1}, {u"slope"_s, 1}};
        QCOMPARE(run({three, attention}, {}, picture(1, 2, {5, 5})), (Values{5, 5}));
        // exp(2) : exp(0) of the values 1 and 0 for the question 2
        QCOMPARE(run({three, attention}, {}, picture(1, 2, {0, 2})), (Values{1, 1.964f}));
    }

    void bringsToOneSpread()
    {
        const QJsonObject join{{u"op"_s, u"join"_s}, {u"in"_s, QJsonArray{0, 1}}, {u"out"_s, 2}};
        QJsonObject twice = convolution(1, 1, 1, 0, 0, 1);
        QJsonObject norm{{u"op"_s, u"norm"_s}, {u"in"_s, QJsonArray{2}},
                         {u"out"_s, 3},        {u"channels"_s, QJsonArray{2, 2}},
                         {u"weights"_s, 2},    {u"bias"_s, 4}};
        QCOMPARE(run({twice, join, norm}, {3, 0, 1, 2, 0, 5}, picture(1, 1, {1})), (Values{-1, 7}));
    }

    void weightsInSteps()
    {
        QJsonObject steps = convolution(1, 2, 1, 0, 0, 2);
        steps.remove(u"weights"_s);
        steps.insert(u"bytes"_s, 0);
        steps.insert(u"steps"_s, 0);
        const auto net = Net::fromBytes(fileOf(headerWith({steps}), {0.5f, 0.25f, 0, 1}, QByteArray("\x04\xFE", 2)));
        QVERIFY(net);
        const auto out = net->run(picture(1, 1, {3}), {});
        QVERIFY(out);
        QCOMPARE(out->values, (Values{6, -0.5f})); // 4 * 0.5 * 3, and -2 * 0.25 * 3 + 1
        QVERIFY(!Net::fromBytes(fileOf(headerWith({steps}), {0.5f, 0.25f, 0, 1}, QByteArray("\x04", 1))));
    }

    void saysWhatIsNotANet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = fileOf(headerWith({convolution(1, 1, 1, 0, 0, 1)}), {1, 0});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something else") << QByteArray(100, 'x');
        QTest::newRow("cut in its header") << good.first(40);
        QTest::newRow("weights are missing") << good.chopped(1);
        QTest::newRow("another format") << fileOf({{u"format"_s, 1}, {u"layers"_s, QJsonArray()}}, {});
        QTest::newRow("no layers") << fileOf(headerWith({}), {});
        QTest::newRow("weights elsewhere") << fileOf(headerWith({convolution(1, 1, 1, 0, 5, 1)}), {1, 0});
        QTest::newRow("a huge kernel") << fileOf(headerWith({convolution(1, 1, 4'000'000, 0, 0, 1)}), {1, 0});
        QJsonObject ahead = convolution(1, 1, 1, 0, 0, 1);
        ahead.insert(u"in"_s, QJsonArray{1});
        QTest::newRow("an input that comes later") << fileOf(headerWith({ahead}), {1, 0});
        QJsonObject unknown = convolution(1, 1, 1, 0, 0, 1);
        unknown.insert(u"op"_s, u"dream"_s);
        QTest::newRow("an unknown layer") << fileOf(headerWith({unknown}), {1, 0});
    }
    void saysWhatIsNotANet()
    {
        QFETCH(QByteArray, bytes);
        const auto net = Net::fromBytes(bytes);
        QVERIFY(!net);
        QCOMPARE(net.error().code, ErrorCode::Unreadable);
    }

    void refusesWhatDoesNotFit()
    {
        const auto net = Net::fromBytes(fileOf(headerWith({convolution(2, 1, 1, 0, 0, 2)}), {1, 1, 0}));
        QVERIFY(net);
        QCOMPARE(net->run(picture(1, 1, {1}), {}).error().code, ErrorCode::Internal);
        const auto small = Net::fromBytes(fileOf(headerWith({convolution(1, 1, 3, 0, 0, 9)}), QList<float>(10, 1.f)));
        QVERIFY(small);
        QCOMPARE(small->run(picture(1, 1, {1}), {}).error().code, ErrorCode::Internal);
        QCOMPARE(small->run(picture(3, 3, Values(9, 1.f)), [] { return true; }).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestNet)
#include "test_net.moc"
