// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_engine.h"
#include "core/reading/engine/document_format.h"
#include "core/reading/engine/page_renderer.h"
#include "core/reading/engine/pdf_attachments.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA) + u"/reading/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DocumentBytes document(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes};
}

QString textOf(const ReadPage &page)
{
    QString text;
    qint32 line = 0;
    for (const Word &word : page.words) {
        text += word.line != line ? u"\n"_s : text.isEmpty() ? QString() : u" "_s;
        line = word.line;
        text += word.text;
    }
    return text;
}

const Word *find(const ReadPage &page, const QString &text)
{
    const auto it = std::ranges::find(page.words, text, &Word::text);
    return it == page.words.end() ? nullptr : &*it;
}

bool notes(const ReadDocument &document, ReadNotice kind)
{
    return std::ranges::any_of(document.notices, [kind](const Notice &notice) { return notice.kind == kind; });
}

/// Share of dark pixels inside a box.
double darkness(const QImage &image, const UnitRect &box)
{
    int dark = 0, all = 0;
    for (int y = int(box.top * image.height()); y < int(box.bottom * image.height()); ++y) {
        for (int x = int(box.left * image.width()); x < int(box.right * image.width()); ++x, ++all)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return all == 0 ? 0 : double(dark) / all;
}

} // namespace

class TestDocumentEngine : public QObject {
    Q_OBJECT

    DocumentEngine m_engine;

    Result<ReadDocument> read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        return m_engine.read(
            {document(bytes), options}, [](const ProgressAnswer &) {}, [] { return false; });
    }

private slots:
    void codesOfPages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("drawn") << u"qr-bill.pdf"_s;
        QTest::newRow("scanned") << u"qr-bill-scan.png"_s;
    }
    void codesOfPages()
    {
        QFETCH(QString, file);
        const auto document = read(bytesOf(file));
        QVERIFY(document);
        const ReadPage &page = document->pages.first();
        QCOMPARE(page.codes.size(), 1);
        const PageCode &code = page.codes.first();
        QVERIFY(code.text.startsWith(u"SPC\n0200\n1\nCH4431999123000889012\nS\nRobert Schneider AG\n"_s));
        QVERIFY(code.text.endsWith(u"\nEPD"_s));
        QVERIFY(std::abs(code.box.left - 40 / 420.0) < 0.02 && std::abs(code.box.right - 170.4 / 420) < 0.02);
        QVERIFY(std::abs(code.box.bottom - 445 / 470.0) < 0.02);
    }

    void theOutputIntentChangesNothing()
    {
        const QByteArray plain = bytesOf(u"invoice.pdf"_s);
        QByteArray intended = plain; // its table of places is wrong then, and made anew by whoever opens it
        intended.replace("/Type /Catalog", "/Type /Catalog /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 >>]");
        QVERIFY(intended != plain);
        const auto with = read(intended), without = read(plain);
        QVERIFY(with && without);
        QCOMPARE(with->pages, without->pages);
    }

    void aRangeOfPages()
    {
        ReadOptions options;
        options.firstPage = 1;
        options.lastPage = 1;
        const auto second = read(bytesOf(u"two-pages.pdf"_s), options);
        QVERIFY(second);
        QCOMPARE(second->pageCount, 2); // of the file
        QCOMPARE(second->pages.size(), 1);
        QVERIFY(!find(second->pages.first(), u"Envelopes"_s));
        QVERIFY(second->notices.isEmpty());
        options.lastPage = 7; // no more than there are
        QCOMPARE(read(bytesOf(u"two-pages.pdf"_s), options)->pages.size(), 1);
        options.firstPage = 2;
        QCOMPARE(read(bytesOf(u"two-pages.pdf"_s), options).error().code, ErrorCode::NotFound);
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyFile << u""_s;
        QTest::newRow("text") << QByteArray("Hello there") << ErrorCode::UnsupportedFormat << u"text"_s;
        QTest::newRow("html") << QByteArray("\n<!DOCTYPE HTML><html>") << ErrorCode::UnsupportedFormat << u"HTML"_s;
        QTest::newRow("zip") << QByteArray("PK\3\4xxxx") << ErrorCode::UnsupportedFormat << u"ZIP"_s;
        QTest::newRow("short") << QByteArray("\1") << ErrorCode::UnsupportedFormat << u""_s;
        QTest::newRow("damaged pdf") << QByteArray("%PDF-1.4\n1 0 obj") << ErrorCode::Damaged << u"PDF"_s;
        QTest::newRow("cut pdf") << bytesOf(u"invoice.pdf"_s).first(500) << ErrorCode::Damaged << u"PDF"_s;
        QTest::newRow("no pages") << bytesOf(u"no-pages.pdf"_s) << ErrorCode::NoPages << u""_s;
        QTest::newRow("damaged png") << bytesOf(u"scan.png"_s).first(20) << ErrorCode::Damaged << u""_s;
        QTest::newRow("locked") << bytesOf(u"locked.pdf"_s) << ErrorCode::PasswordProtected << u"needs"_s;
        QByteArray bomb = bytesOf(u"scan.png"_s);
        bomb.replace(16, 8, QByteArray("\0\1\0\0\0\1\0\0", 8)); // 65,536 x 65,536
        QTest::newRow("bomb") << bomb << ErrorCode::TooLarge << u"65536"_s;
        QByteArray bitmap = bytesOf(u"scan.bmp"_s);
        bitmap.replace(18, 8, QByteArray("\0\0\1\0\0\0\1\0", 8));
        QTest::newRow("bitmap bomb") << bitmap << ErrorCode::TooLarge << u"65536"_s;
    }
    void formats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, name);
        const auto result = read(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY2(result.error().detail.contains(name), qPrintable(result.error().detail));
    }

    void textLayer()
    {
        const auto result = read(bytesOf(u"invoice.pdf"_s));
        QVERIFY(result);
        QCOMPARE(result->pageCount, 1);
        const ReadPage &page = result->pages.first();
        QCOMPARE(page.source, WordSource::TextLayer);
        QCOMPARE(page.widthPt, 420.0);
        QCOMPARE(textOf(page),
                 u"INVOICE\nNorthwind Paper Ltd Invoice number: NP-2041\n12 Harbour Street, Bristol Invoice "
                 "date: 14 March 2026\nCopy paper A4, 500 sheets 12 54.00\nEnvelopes C5, white 3 18.75\n"
                 "Total amount due 72.75"_s);
        const Word *total = find(page, u"72.75"_s);
        QVERIFY(total);
        QVERIFY(std::abs(total->box.left - 340.0 / 420) < 0.01);
        QVERIFY(total->box.contains(355.0 / 420, (300 - 114.0) / 300));
        QVERIFY(std::abs(double(total->fontSize) - 11) < 1.5);
    }

    void turnedPages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("turned");
        QTest::newRow("said by the file") << u"rotate-entry.pdf"_s << 0;
        QTest::newRow("seen by the text") << u"sideways.pdf"_s << 90;
    }
    void turnedPages()
    {
        QFETCH(QString, file);
        QFETCH(int, turned);
        const QByteArray bytes = bytesOf(file);
        const auto result = read(bytes);
        QVERIFY(result);
        const ReadPage &page = result->pages.first();
        QCOMPARE(page.turned, turned);
        QCOMPARE(page.widthPt, 420.0);
        QVERIFY(textOf(page).endsWith(u"Total amount due 72.75"_s));
        const Word *title = find(page, u"INVOICE"_s);
        QVERIFY(title && title->box.top < 0.2 && title->box.left < 0.2);
        // The picture stands as the boxes assume.
        const auto image = m_engine.render({document(bytes), 0, 72, page.turned, page.skew, {}});
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(420, 300));
        QVERIFY(darkness(*image, title->box) > 0.15);
        QVERIFY(darkness(*image, {0.5, 0.8, 1, 1}) == 0);
    }

    void uselessTextLayerGivesWay()
    {
        const auto result = read(bytesOf(u"private-use.pdf"_s));
        QVERIFY(result);
        QVERIFY(notes(*result, ReadNotice::UselessTextLayer));
        QCOMPARE(result->pages.first().source, WordSource::Ocr);
        QVERIFY(textOf(result->pages.first()).contains(u"72.75"_s));
    }

    void ocrOnDemand()
    {
        ReadOptions options;
        options.forceOcr = true;
        options.languages = {u"xxx"_s, u"eng"_s};
        const auto result = read(bytesOf(u"invoice.pdf"_s), options);
        QVERIFY(result);
        QVERIFY(notes(*result, ReadNotice::LanguageMissing));
        QCOMPARE(result->pages.first().source, WordSource::Ocr);
    }

    void blankPagesHaveNoWords()
    {
        const auto result = read(bytesOf(u"blank.pdf"_s));
        QVERIFY(result);
        QCOMPARE(result->pages.first().source, WordSource::None);
        QVERIFY(result->pages.first().words.isEmpty());
    }

    void wordsOffThePageAreLeftOut()
    {
        const auto result = read(bytesOf(u"off-page.pdf"_s));
        QVERIFY(result);
        QVERIFY(!find(result->pages.first(), u"Elsewhere"_s));
    }

    void attachments()
    {
        const auto result = read(bytesOf(u"attachments.pdf"_s));
        QVERIFY(result);
        QMap<QString, Attachment> byName;
        for (const Attachment &attachment : result->attachments)
            byName[attachment.name] = attachment;
        QCOMPARE(byName.keys(), QStringList({u"binary.xml"_s, u"factur-x.xml"_s, u"laughs.xml"_s, u"notes.txt"_s}));
        QVERIFY(byName[u"factur-x.xml"_s].isXml);
        QCOMPARE(byName[u"factur-x.xml"_s].xml.textAt(u"ID"), u"NP-2041"_s);
        QVERIFY(byName[u"laughs.xml"_s].problem.contains(u"DTD"_s));
        QVERIFY(!byName[u"binary.xml"_s].problem.isEmpty());
        QVERIFY(byName[u"notes.txt"_s].problem.isEmpty() && !byName[u"notes.txt"_s].isXml);
    }

    void fileNames()
    {
        QCOMPARE(cleanedFileName(u"../../tmp/a.xml"_s), u"a.xml"_s);
        QCOMPARE(cleanedFileName(u"C:\\x\\b.xml"_s), u"b.xml"_s);
        QCOMPARE(cleanedFileName(u"a\n\u202Efdp.xml"_s), u"afdp.xml"_s);
        QCOMPARE(cleanedFileName(u".."_s), u"attachment"_s);
    }

    void conformanceLevel()
    {
        QCOMPARE(xmpConformanceLevel(u"<x><fx:ConformanceLevel xmlns:fx='urn:f'> EN 16931</fx:ConformanceLevel></x>"_s),
                 u"EN 16931"_s);
        QCOMPARE(xmpConformanceLevel(u"<x xmlns:fx='urn:f' fx:ConformanceLevel='BASIC'/>"_s), u"BASIC"_s);
        QCOMPARE(xmpConformanceLevel(u"rubbish"_s), QString());
    }

    void passwords()
    {
        ReadOptions options;
        options.password = u"secret"_s;
        QVERIFY(read(bytesOf(u"locked.pdf"_s), options));
        options.password = u"wrong"_s;
        const auto refused = read(bytesOf(u"locked.pdf"_s), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PasswordProtected);
        const auto restricted = read(bytesOf(u"restricted.pdf"_s));
        QVERIFY(restricted && notes(*restricted, ReadNotice::RestrictedPdf));
    }

    void pagesAreCounted()
    {
        ReadOptions options;
        options.maxPages = 5;
        QList<ProgressAnswer> steps;
        const auto result = m_engine.read(
            {document(bytesOf(u"many-pages.pdf"_s)), options}, [&](const ProgressAnswer &step) { steps.append(step); },
            [] { return false; });
        QVERIFY(result);
        QCOMPARE(result->pageCount, 60);
        QCOMPARE(result->pages.size(), 5);
        QVERIFY(notes(*result, ReadNotice::PagesLeftOut));
        QCOMPARE(steps.first(), (ProgressAnswer{0, 5}));
        QCOMPARE(steps.last(), (ProgressAnswer{5, 5}));
    }

    void stopsWhenTold()
    {
        const auto result = m_engine.read(
            {document(bytesOf(u"many-pages.pdf"_s)), {}}, [](const ProgressAnswer &) {}, [] { return true; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void picturesAreBounded()
    {
        // 200 x 200 inches; drawing it takes the test too much memory.
        const double dpi = affordableDpi({14400, 14400}, 600);
        QVERIFY(dpi < 600 && std::ceil(200 * dpi) * std::ceil(200 * dpi) <= double(maxPixels));
        QCOMPARE(affordableDpi({595, 842}, 150), 150.0);
    }

    void picturesOfPagesThatAreNotThere()
    {
        const auto beyond = m_engine.render({document(bytesOf(u"invoice.pdf"_s)), 1, 72, 0, 0, {}});
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().code, ErrorCode::NotFound);
    }

    void remembersTheLastDocument()
    {
        const DocumentBytes whole = document(bytesOf(u"invoice.pdf"_s));
        QVERIFY(m_engine.render({whole, 0, 36, 0, 0, {}}));
        QVERIFY(m_engine.render({{whole.sha256, {}}, 0, 36, 0, 0, {}}));
        const auto unknown = m_engine.render({{QByteArray(32, 'x'), {}}, 0, 36, 0, 0, {}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestDocumentEngine)
#include "test_document_engine.moc"
