// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_protocol.h"

#include <QTest>
#include <QtEndian>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sha(32, 's');

ReadRequest aReadRequest()
{
    ReadRequest request{{sha, QByteArray("%PDF-")}, {}};
    request.options.languages = {u"deu"_s, u"eng"_s};
    request.options.password = u"pässword"_s;
    request.options.forceOcr = true;
    request.options.maxPages = 7;
    request.options.firstPage = 2;
    request.options.lastPage = 5;
    return request;
}

} // namespace

class TestReaderProtocol : public QObject {
    Q_OBJECT
private slots:
    void framesComeBackWhole()
    {
        const QList<Frame> frames{{FrameType::Ready, 0, packReady({})},
                                  {FrameType::Progress, 7, packProgress({1, 2})},
                                  {FrameType::Cancel, 8, {}}};
        FrameStream stream;
        QList<Frame> got;
        QByteArray bytes;
        for (const Frame &frame : frames)
            bytes += packFrame(frame);
        for (const char byte : bytes) { // however the pipe cuts them
            stream.append(QByteArray(1, byte));
            const auto next = stream.next();
            QVERIFY(next);
            if (next->has_value())
                got.append(**next);
        }
        QCOMPARE(got, frames);
        QVERIFY(unpackReady(got.first().payload));
    }

    void greetingComesBack()
    {
        const ReaderProtection protection{true, false, true, 6};
        const QByteArray greeting = packReady(protection);
        QCOMPARE(unpackReady(greeting), Result<ReaderProtection>(protection));
        QVERIFY(!protection.isComplete());
        for (qsizetype size = 0; size < greeting.size(); ++size)
            QVERIFY(!unpackReady(greeting.first(size)));
        QByteArray older = greeting;
        older[3] = 1;
        QCOMPARE(unpackReady(older).error().code, ErrorCode::Internal);
    }

    void malformedFramesAreRefused_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("magic") << 0 << QByteArray("XXXX");
        QTest::newRow("type 0") << 4 << QByteArray(1, '\0');
        QTest::newRow("type too high") << 4 << QByteArray(1, '\x55');
        QTest::newRow("longer than any payload") << 9 << QByteArray("\x7f\xff\xff\xff", 4);
    }
    void malformedFramesAreRefused()
    {
        QFETCH(int, position);
        QFETCH(QByteArray, bytes);
        QByteArray frame = packFrame({FrameType::Cancel, 1, {}});
        frame.replace(position, bytes.size(), bytes);
        FrameStream stream;
        stream.append(frame);
        const auto next = stream.next();
        QVERIFY(!next);
        QCOMPARE(next.error().code, ErrorCode::Protocol);
    }

    void anUnfinishedFrameWaits()
    {
        FrameStream stream;
        stream.append(packFrame({FrameType::Document, 1, QByteArray(1000, 'x')}).chopped(1));
        const auto next = stream.next();
        QVERIFY(next && !next->has_value());
    }

    void readRequestComesBack()
    {
        const ReadRequest request = aReadRequest();
        const auto back = unpackReadRequest(packReadRequest(request));
        QVERIFY(back);
        QCOMPARE(back->document, request.document);
        QCOMPARE(back->options.languages, request.options.languages);
        QCOMPARE(back->options.password, request.options.password);
        QCOMPARE(back->options.forceOcr, true);
        QCOMPARE(back->options.maxPages, 7);
        QCOMPARE(back->options.firstPage, 2);
        QCOMPARE(back->options.lastPage, 5);
    }

    void renderRequestComesBack()
    {
        const RenderRequest request{{sha, {}}, 3, 200, 270, -1.5, u"x"_s};
        const auto back = unpackRenderRequest(packRenderRequest(request));
        QVERIFY(back);
        QCOMPARE(back->document, request.document);
        QVERIFY(!back->document.bytes);
        QCOMPARE(back->page, 3);
        QCOMPARE(back->dpi, 200);
        QCOMPARE(back->turned, 270);
        QCOMPARE(back->skew, -1.5);
    }

    void renderRequestsOutOfRangeAreRefused_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("turned");
        QTest::addColumn<double>("skew");
        QTest::newRow("page") << -1 << 100 << 0 << 0.0;
        QTest::newRow("few dots") << 0 << 10 << 0 << 0.0;
        QTest::newRow("many dots") << 0 << 10'000 << 0 << 0.0;
        QTest::newRow("odd turn") << 0 << 100 << 45 << 0.0;
        QTest::newRow("no number") << 0 << 100 << 0 << qQNaN();
        QTest::newRow("wild skew") << 0 << 100 << 0 << 1e9;
    }
    void renderRequestsOutOfRangeAreRefused()
    {
        QFETCH(int, page);
        QFETCH(int, dpi);
        QFETCH(int, turned);
        QFETCH(double, skew);
        QVERIFY(!unpackRenderRequest(packRenderRequest({{sha, {}}, page, dpi, turned, skew, {}})));
    }

    void everyCutOfARequestIsRefused()
    {
        const QByteArray whole = packReadRequest(aReadRequest());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!unpackReadRequest(whole.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!unpackReadRequest(whole + 'x'));
    }

    void pictureComesBack()
    {
        QImage picture(5, 3, QImage::Format_RGB32);
        picture.fill(qRgb(1, 2, 3));
        picture.setPixel(4, 2, qRgb(250, 128, 7));
        const auto back = unpackPicture(packPicture(picture));
        QVERIFY(back);
        QCOMPARE(*back, picture);
    }

    void lyingPicturesAreRefused_data()
    {
        QTest::addColumn<quint32>("width");
        QTest::addColumn<quint32>("height");
        QTest::newRow("wider") << 6u << 3u;
        QTest::newRow("nothing") << 0u << 3u;
        QTest::newRow("negative") << 0xffffffffu << 3u;
        QTest::newRow("too many pixels") << 40'000u << 40'000u;
    }
    void lyingPicturesAreRefused()
    {
        QFETCH(quint32, width);
        QFETCH(quint32, height);
        QImage picture(5, 3, QImage::Format_RGB32);
        picture.fill(0);
        QByteArray bytes = packPicture(picture);
        qToBigEndian(width, bytes.data());
        qToBigEndian(height, bytes.data() + 4);
        QVERIFY(!unpackPicture(bytes));
    }

    void failureComesBack()
    {
        const Error error{ErrorCode::Damaged, u"broken"_s, u"x.cpp:1"_s};
        const Error back = unpackFailure(packFailure(error));
        QCOMPARE(back, error);
        QCOMPARE(back.where, error.where);
        QCOMPARE(unpackFailure("rubbish").code, ErrorCode::Protocol);
    }

    void progressBeyondItsTotalIsRefused()
    {
        QVERIFY(unpackProgress(packProgress({2, 2})));
        QVERIFY(!unpackProgress(packProgress({3, 2})));
    }
};

QTEST_GUILESS_MAIN(TestReaderProtocol)
#include "test_reader_protocol.moc"
