// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pack_document.h"

#include <QTest>
#include <QtEndian>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.0 / 65535;

ReadPage aPage()
{
    ReadPage page{595, 842, WordSource::Ocr, 90, -1.25, 300, 0.5, {}, {}};
    page.words.append({u"Größe"_s, {0, 1000 * step, 2000 * step, 1}, 0.25f, 11.5f, 3, true, false});
    page.words.append({u"😀"_s, {}, 1, 0, 4, false, true});
    page.rulings.append({0, 100 * step, 1, 100 * step});
    page.codes.append({u"BCD\n002"_s, {0, 1000 * step, 2000 * step, 1}});
    return page;
}

ReadDocument aDocument()
{
    ReadDocument document;
    document.format = DocumentFormat::Tiff;
    document.pageCount = 9;
    document.pages = {aPage(), {}};
    XmlElement child{u"ID"_s, u"urn:x"_s, u"7"_s, {{u"schemeID"_s, u"0088"_s}}, {}};
    document.xml = {u"Invoice"_s, u"urn:x"_s, {}, {}, {child}};
    document.attachments.append({u"a.xml"_s, 12, true, u"no"_s, document.xml, "%PDF"});
    document.xmpConformance = u"BASIC"_s;
    document.pdfTitle = u"T"_s;
    document.pdfProducer = u"P"_s;
    document.mail = {u"a@b"_s, u"our invoice"_s, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
    document.notices.append({ReadNotice::LowResolution, 1, u"70 dpi"_s});
    document.stages.append({u"ocr"_s, 12});
    return document;
}

} // namespace

class TestPackDocument : public QObject {
    Q_OBJECT
private slots:
    void pagesComeBack()
    {
        const QList<ReadPage> pages{aPage(), {}, aPage()};
        QCOMPARE(unpackPages(packPages(pages)), pages);
        QCOMPARE(unpackPages(packPages({})), QList<ReadPage>());
        QCOMPARE(unpackPages(packPages({ReadPage()})), QList{ReadPage()}); // a blank sheet
    }

    void tooManyCodesAreNotBelieved()
    {
        ReadPage page = aPage();
        page.codes = QList<PageCode>(MaxCodesOfPage, {u"x"_s, {}});
        QCOMPARE(unpackPages(packPages({page})), QList{page});
        page.codes.append({u"x"_s, {}});
        QVERIFY(unpackPages(packPages({page})).isEmpty());
        page.codes = {{QString(MaxCodeText + 1, u'7'), {}}};
        QVERIFY(unpackPages(packPages({page})).isEmpty());
    }

    void pagesOfVersionOneAreRead()
    {
        // As stored before codes were known: an empty page of 595 x 842 points.
        const QByteArray stored = QByteArray::fromBase64("AAAAOnic83cJcGdkYGBgdGiawQACDl0BYJqRgQAAAK8WA6I=");
        const QList<ReadPage> pages = unpackPages(stored);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().widthPt, 595);
        QVERIFY(pages.first().codes.isEmpty());
    }

    void damagedPagesAreNone()
    {
        const QByteArray packed = packPages({aPage()});
        QVERIFY(unpackPages({}).isEmpty());
        QVERIFY(unpackPages("rubbish").isEmpty());
        QVERIFY(unpackPages(packed.chopped(4)).isEmpty());
        QByteArray bomb = packed;
        qToBigEndian<quint32>(0xffffffff, bomb.data());
        QVERIFY(unpackPages(bomb).isEmpty());
    }

    void documentComesBack()
    {
        const auto back = unpackDocument(packDocument(aDocument()));
        QVERIFY(back);
        QCOMPARE(*back, aDocument());
    }

    void everyCutIsRefused()
    {
        const QByteArray whole = packDocument(aDocument());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!unpackDocument(whole.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!unpackDocument(whole + 'x'));
    }

    void everyWrongByteIsSurvived()
    {
        const QByteArray whole = packDocument(aDocument());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char value : {'\0', '\x7f', '\xff'}) {
                QByteArray damaged = whole;
                damaged[at] = value;
                const auto read = unpackDocument(damaged);
                QVERIFY(read || read.error().code == ErrorCode::Protocol);
            }
        }
    }

    void floodOfNoticesIsRefused()
    {
        ReadDocument document = aDocument();
        for (int page = 0; page < 10'000; ++page)
            document.notices.append({ReadNotice::LowResolution, page, {}});
        QCOMPARE(unpackDocument(packDocument(document)).error().code, ErrorCode::Protocol);
    }

    void deepXmlIsRefused()
    {
        XmlElement root{u"a"_s, {}, {}, {}, {}};
        for (int depth = 0; depth < 200; ++depth)
            root = XmlElement{u"a"_s, {}, {}, {}, {root}};
        ReadDocument document;
        document.xml = root;
        QVERIFY(!unpackDocument(packDocument(document)));
    }

    void xmlIsWalkedByPath()
    {
        const XmlElement xml{u"A"_s,
                             {},
                             u"top"_s,
                             {},
                             {{u"B"_s, {}, {}, {{u"id"_s, u"1"_s}}, {{u"C"_s, {}, u"deep"_s, {}, {}}}},
                              {u"B"_s, {}, u"second"_s, {}, {}}}};
        QCOMPARE(xml.textAt(), u"top"_s);
        QCOMPARE(xml.textAt(u"B/C"), u"deep"_s);
        QCOMPARE(xml.textAt(u"B/X"), QString());
        QCOMPARE(xml.all(u"B").size(), 2);
        QCOMPARE(xml.child(u"B")->attribute(u"id"), u"1"_s);
        QVERIFY(!xml.at(u"X/Y"));
    }
};

QTEST_GUILESS_MAIN(TestPackDocument)
#include "test_pack_document.moc"
