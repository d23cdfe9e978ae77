// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/page_pictures.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QThreadPool>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// Draws when it is told to.
class SlowReader final : public DocumentReader {
public:
    QFuture<Result<ReadDocument>> read(QByteArray, ReadOptions, std::stop_token, ReadProgress) override { return {}; }
    QFuture<Result<QImage>> renderPage(QByteArray, int, int dpi, int, double, QString, std::stop_token stop) override
    {
        const QMutexLocker lock(&m_mutex);
        m_open.emplace_back();
        m_open.back().dpi = dpi;
        m_open.back().stop = std::move(stop);
        m_open.back().promise.start();
        ++m_begun;
        return m_open.back().promise.future();
    }
    void drawAll()
    {
        const QMutexLocker lock(&m_mutex);
        for (Drawing &drawing : m_open) {
            if (drawing.stop.stop_requested())
                drawing.promise.addResult(fail(ErrorCode::Cancelled, u"cancelled"_s));
            else
                drawing.promise.addResult(QImage(drawing.dpi, drawing.dpi, QImage::Format_RGB32));
            drawing.promise.finish();
        }
        m_open.clear();
    }
    [[nodiscard]] int begun() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_begun;
    }
    [[nodiscard]] bool isLastWanted() const
    {
        const QMutexLocker lock(&m_mutex);
        return !m_open.empty() && !m_open.back().stop.stop_requested();
    }

private:
    struct Drawing {
        QPromise<Result<QImage>> promise;
        std::stop_token stop;
        int dpi = 0;
    };
    mutable QMutex m_mutex;
    std::vector<Drawing> m_open;
    int m_begun = 0;
};

/// A document in a data folder, whose pages are drawn when the test says so.
struct PicturesBench {
    PicturesBench()
    {
        bench.service->startReading(1);
        ReadDocument document;
        document.pageCount = 1;
        document.pages = {ReadPage{}};
        id = bench.read(bench.file(u"a.pdf"_s, document)).id;
    }
    ~PicturesBench()
    {
        reader.drawAll();
        pool.waitForDone();
    }

    ServiceBench bench;
    SlowReader reader;
    QThreadPool pool;
    DocumentPasswords passwords;
    PagePictures pictures{{*bench.database, *bench.blobs, reader, pool, passwords}};
    InvoiceId id;
};

} // namespace

/// What becomes of questions for pictures of pages.
class TestPagePictures : public QObject {
    Q_OBJECT
private slots:
    void whoComesLaterJoins();
    void oneLeavesTheOtherGetsIt();
    void theLastOneStopsIt();
    void smallerOnesComeFromMemory();
    void errorsAreNotKept();
};

void TestPagePictures::whoComesLaterJoins()
{
    PicturesBench b;
    const auto first = b.pictures.picture(b.id, 0, 100, {});
    QTRY_COMPARE(b.reader.begun(), 1);
    const auto second = b.pictures.picture(b.id, 0, 100, {});
    QTest::qWait(30);
    b.reader.drawAll();
    QCOMPARE(await(first).value().width(), 100);
    QCOMPARE(await(second).value().width(), 100);
    QCOMPARE(b.reader.begun(), 1);
    QCOMPARE(await(b.pictures.picture(b.id, 0, 100, {})).value().width(), 100);
    QCOMPARE(b.reader.begun(), 1); // from memory
}

void TestPagePictures::oneLeavesTheOtherGetsIt()
{
    PicturesBench b;
    std::stop_source leaves;
    const auto first = b.pictures.picture(b.id, 0, 100, leaves.get_token());
    QTRY_COMPARE(b.reader.begun(), 1);
    const auto second = b.pictures.picture(b.id, 0, 100, {});
    QTest::qWait(30);
    leaves.request_stop();
    QCOMPARE(await(first).error().code, ErrorCode::Cancelled);
    QVERIFY(b.reader.isLastWanted());
    b.reader.drawAll();
    QCOMPARE(await(second).value().width(), 100);
}

void TestPagePictures::theLastOneStopsIt()
{
    PicturesBench b;
    std::stop_source leaves;
    const auto first = b.pictures.picture(b.id, 0, 100, leaves.get_token());
    QTRY_COMPARE(b.reader.begun(), 1);
    leaves.request_stop();
    QCOMPARE(await(first).error().code, ErrorCode::Cancelled);
    QVERIFY(!b.reader.isLastWanted());
    const auto again = b.pictures.picture(b.id, 0, 100, {}); // while the other is still on its way out
    QTRY_COMPARE(b.reader.begun(), 2);
    b.reader.drawAll();
    QCOMPARE(await(again).value().width(), 100);
}

void TestPagePictures::smallerOnesComeFromMemory()
{
    PicturesBench b;
    const auto large = b.pictures.picture(b.id, 0, 200, {});
    QTRY_COMPARE(b.reader.begun(), 1);
    b.reader.drawAll();
    QVERIFY(await(large).has_value());
    QCOMPARE(await(b.pictures.picture(b.id, 0, 50, {})).value().width(), 50);
    QCOMPARE(b.reader.begun(), 1);
}

void TestPagePictures::errorsAreNotKept()
{
    PicturesBench b;
    QCOMPARE(await(b.pictures.picture(b.id, -1, 100, {})).error().code, ErrorCode::NotFound);
    QCOMPARE(await(b.pictures.picture({99}, 0, 100, {})).error().code, ErrorCode::NotFound);
    std::stop_source gone;
    gone.request_stop();
    QCOMPARE(await(b.pictures.picture(b.id, 0, 100, gone.get_token())).error().code, ErrorCode::Cancelled);
    QCOMPARE(b.reader.begun(), 0);
}

QTEST_GUILESS_MAIN(TestPagePictures)
#include "test_page_pictures.moc"
