// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/xml_opener.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

} // namespace

class TestXmlOpener : public QObject {
    Q_OBJECT
private slots:
    void makesATree()
    {
        const auto tree = XmlOpener().open("<?xml version=\"1.0\"?>\n<!-- c --><i:A xmlns:i='urn:i' x='1'> t &amp; u "
                                           "<B><![CDATA[<raw>]]></B>\n<?pi d?> <B/></i:A>");
        QVERIFY(tree);
        QCOMPARE(tree->name, u"A"_s);
        QCOMPARE(tree->namespaceUri, u"urn:i"_s);
        QCOMPARE(tree->text, u"t & u"_s);
        QCOMPARE(tree->attribute(u"x"), u"1"_s);
        QCOMPARE(tree->children.size(), 2);
        QCOMPARE(tree->textAt(u"B"), u"<raw>"_s);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"<a>Müller & Söhne</a>"_s.replace(u'&', u"&amp;"_s);
        const auto utf16 = [&](QStringConverter::Encoding encoding) {
            return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text));
        };
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("utf-16 le") << utf16(QStringConverter::Utf16LE);
        QTest::newRow("utf-16 be") << utf16(QStringConverter::Utf16BE);
        QTest::newRow("latin-1") << "<?xml version='1.0' encoding='ISO-8859-1'?>" + text.toLatin1();
        QTest::newRow("windows-1252") << "<?xml version=\"1.0\" encoding=\"Windows-1252\"?>" + text.toLatin1();
        QTest::newRow("a name nobody knows") << "<?xml version='1.0' encoding='utf-8-w/o-bom'?>" + text.toUtf8();
        QTest::newRow("no sign of equality") << "<?xml version='1.0' encoding?>" + text.toUtf8().insert(2, " x='1'");
        QTest::newRow("a value without end") << "<?xml version='1.0' encoding='utf-8?>" + text.toUtf8();
        QTest::newRow("said to be utf-16") << "<?xml version='1.0' encoding='UTF-16'?>" + text.toUtf8();
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const auto tree = XmlOpener().open(bytes);
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().detail));
        QCOMPARE(tree->text, u"Müller & Söhne"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 'ha'>";
        for (int i = 1; i < 12; ++i) {
            const QByteArray inner = "&l" + QByteArray::number(i - 1) + ";";
            laughs += "<!ENTITY l" + QByteArray::number(i) + " '" + inner.repeated(10) + "'>";
        }
        QTest::newRow("billion laughs") << laughs + "]><a>&l11;</a>" << ErrorCode::UnsupportedFormat;
        QTest::newRow("external entity") << QByteArray(
                                                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")
                                         << ErrorCode::UnsupportedFormat;
        QTest::newRow("external DTD") << QByteArray("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>")
                                      << ErrorCode::UnsupportedFormat;
        QTest::newRow("unknown entity") << QByteArray("<a>&x;</a>") << ErrorCode::Damaged;
        QTest::newRow("too deep") << nested(XmlOpener::maxDepth + 1) << ErrorCode::TooLarge;
        QTest::newRow("far too deep") << nested(60'000) << ErrorCode::TooLarge;
        QTest::newRow("too many") << "<a>" + QByteArray("<b/>").repeated(XmlOpener::maxElements) + "</a>"
                                  << ErrorCode::TooLarge;
        QTest::newRow("cut off") << QByteArray("<a><b>1</b>") << ErrorCode::Damaged;
        QTest::newRow("nothing") << QByteArray(" ") << ErrorCode::Damaged;
        QTest::newRow("no utf-8") << QByteArray("<a>\xfc</a>") << ErrorCode::Damaged;
        QTest::newRow("another encoding")
            << QByteArray("<?xml version='1.0' encoding='EBCDIC'?><a>\xfc</a>") << ErrorCode::UnsupportedFormat;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto tree = XmlOpener().open(bytes);
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, code);
        QVERIFY(!tree.error().detail.isEmpty());
    }

    void asDeepAsAllowed() { QVERIFY(XmlOpener().open(nested(XmlOpener::maxDepth))); }
};

QTEST_GUILESS_MAIN(TestXmlOpener)
#include "test_xml_opener.moc"
