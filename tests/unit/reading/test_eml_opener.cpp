// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/eml_opener.h"
#include "core/reading/engine/mail_header.h"
#include "core/reading/engine/mail_parts.h"
#include "core/reading/mail_format.h"
#include "tests/fakes/tiny_pdf.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Head = "Received: from mx.example.org by mail.example.com; Sat, 21 Nov 2026 09:00:01 +0000\r\n"
                        "From: =?UTF-8?Q?M=C3=BCller_GmbH?= <buchhaltung@example.org>\r\n"
                        "To: accounts@example.com\r\n"
                        "Subject: =?utf-8?B?UmVjaG51bmcgMzEyIGbDvHIg?=\r\n =?utf-8?B?Tm92ZW1iZXI=?=\r\n"
                        "Date: Sat, 21 Nov 2026 10:00:00 +0100 (CET)\r\n"
                        "MIME-Version: 1.0\r\n";

QByteArray pdf()
{
    return tinyPdf({{50, 700, 12, "Invoice"}});
}

/// Noise, so that it does not compress to the size of a logo.
QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), qsizetype(width) * height);
    QByteArray bytes;
    QBuffer out(&bytes);
    image.save(&out, "PNG");
    return bytes;
}

QByteArray part(const QByteArray &headers, const QByteArray &body)
{
    return headers + "\r\n\r\n" + body;
}

QByteArray base64Part(const QByteArray &headers, const QByteArray &body)
{
    QByteArray lines;
    const QByteArray text = body.toBase64();
    for (qsizetype i = 0; i < text.size(); i += 76)
        lines += text.mid(i, 76) + "\r\n";
    return part(headers + "\r\nContent-Transfer-Encoding: base64", lines);
}

/// Content-Type header and body of a multipart.
QByteArray multipart(const QByteArray &kind, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray body = "This is a message in MIME format.\r\n";
    for (const QByteArray &one : parts)
        body += "--" + boundary + "\r\n" + one + "\r\n";
    return part("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + '"',
                body + "--" + boundary + "--\r\n");
}

const QByteArray Text = "Content-Type: text/plain; charset=utf-8\r\n\r\nPlease find our invoice attached.\r\n";

QStringList names(const ReadDocument &document, bool documents)
{
    QStringList found;
    for (const Attachment &attachment : document.attachments) {
        if (attachment.bytes.isEmpty() != documents)
            found.append(attachment.name);
    }
    return found;
}

} // namespace

class TestEmlOpener : public QObject {
    Q_OBJECT
private slots:
    void whatIsAMail_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("mail");
        QTest::newRow("a mail") << Head + "\r\nHello" << true;
        QTest::newRow("out of a mailbox") << "From a@b Sat Nov 21 09:00:00 2026\n" + Head << true;
        QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + Head << true;
        QTest::newRow("line feeds only") << QByteArray("Subject: x\nFrom: a@b\n\nHello") << true;
        QTest::newRow("a letter") << QByteArray("Date: today\n\nDear Sir or Madam,\n") << false;
        QTest::newRow("a list") << QByteArray("from: a\nto the moon\n") << false;
        QTest::newRow("pdf") << pdf() << false;
        QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><From:a/>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << false;
    }
    void whatIsAMail()
    {
        QFETCH(QByteArray, start);
        QTEST(looksLikeMail(start), "mail");
    }

    void oddTypeIsNotShown()
    {
        const QByteArray type("message/rfc822\0\x1b[2J", 19);
        const ReadDocument mail = EmlOpener().open("Subject: x\r\nContent-Type: " + type + "\r\n\r\nHello");
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.first().name, u"text/plain"_s);
    }

    void head()
    {
        const ReadDocument mail = EmlOpener().open(Head + Text);
        QCOMPARE(mail.format, DocumentFormat::Email);
        QCOMPARE(mail.mail.from, u"Müller GmbH <buchhaltung@example.org>"_s);
        QCOMPARE(mail.mail.subject, u"Rechnung 312 für November"_s);
        QCOMPARE(mail.mail.date, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    }

    void attachments()
    {
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<Invoice a=\"1\">\xc3\xa4=</Invoice>";
        const QByteArray quoted =
            "<?xml version=3D\"1.0\" encoding=3D\"UTF-8\"?>   \r\n<Invoice a=3D=\r\n\"1\">=C3=A4=3D"
            "</Invoice>";
        const QByteArray mail =
            Head +
            multipart("mixed", "=_outer",
                      {multipart("alternative", "=_outer_2",
                                 {Text, part("Content-Type: text/html", "<div>Please find our invoice</div>")}),
                       base64Part("Content-Type: application/octet-stream; name=\"x\"\r\nContent-Disposition: "
                                  "attachment;\r\n filename*0*=UTF-8''Rechnung%20M%C3%BC;\r\n filename*1=\"ller.pdf\"",
                                  pdf()),
                       base64Part("Content-Type: application/pdf; name=\"=?iso-8859-1?Q?R=FCckseite.pdf?=\"", pdf()),
                       part("Content-Type: text/xml; name=invoice.xml\r\nContent-Transfer-Encoding: quoted-printable",
                            quoted),
                       base64Part("Content-Type: application/zip; name=photos.zip", "PK\x03\x04 and so on")});
        const ReadDocument opened = EmlOpener().open(mail);
        QCOMPARE(names(opened, true), (QStringList{u"Rechnung Müller.pdf"_s, u"Rückseite.pdf"_s, u"invoice.xml"_s}));
        QCOMPARE(names(opened, false), (QStringList{u"text/plain"_s, u"text/html"_s, u"photos.zip"_s}));
        QCOMPARE(opened.attachments[2].bytes, pdf());
        QCOMPARE(opened.attachments[3].bytes, pdf());
        QCOMPARE(opened.attachments[4].bytes, xml);
        QVERIFY(opened.attachments[5].problem.contains(u"ZIP"_s));
    }

    void logosAreNoDocuments()
    {
        const QByteArray photo = picture(600, 800);
        const QByteArray mail =
            Head +
            multipart(
                "mixed", "a",
                {multipart(
                     "related", "b",
                     {part("Content-Type: text/html", "<img src=\"cid:1\">"),
                      base64Part("Content-Type: image/png; name=logo.png\r\nContent-ID: <1>", picture(300, 90)),
                      base64Part("Content-Type: image/png; name=banner.png\r\nContent-ID: <2>", picture(900, 250))}),
                 base64Part("Content-Type: image/png; name=pixel.png", picture(1, 1)),
                 base64Part("Content-Type: image/png; name=receipt.png\r\nContent-Disposition: inline", photo)});
        const ReadDocument opened = EmlOpener().open(mail);
        QCOMPARE(names(opened, true), QStringList{u"receipt.png"_s});
        QCOMPARE(opened.attachments.last().bytes, photo);
    }

    void mailInsideAMail()
    {
        const QByteArray inner =
            "From: other@example.org\r\nSubject: first\r\nDate: Fri, 20 Nov 2026 10:00:00 GMT\r\n" +
            multipart("mixed", "in", {Text, base64Part("Content-Type: application/pdf; name=a.pdf", pdf())});
        const QByteArray mail =
            Head + multipart("mixed", "out",
                             {Text, part("Content-Type: message/rfc822", inner),
                              base64Part("Content-Type: application/octet-stream; name=fwd.eml", inner)});
        const ReadDocument opened = EmlOpener().open(mail);
        QCOMPARE(names(opened, true), (QStringList{u"a.pdf"_s, u"a (2).pdf"_s}));
        QCOMPARE(opened.mail.subject, u"Rechnung 312 für November"_s);
    }

    void namesAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("name");
        QTest::newRow("folders") << QByteArray("; name=\"../../etc/passwd.pdf\"") << u"passwd.pdf"_s;
        QTest::newRow("windows folders") << QByteArray("; name=\"C:\\temp\\a.pdf\"") << u"a.pdf"_s;
        QTest::newRow("turned round") << QByteArray("; name*=utf-8''a%E2%80%AEfdp.exe") << u"afdp.exe"_s;
        QTest::newRow("control characters") << QByteArray("; name*=utf-8''a%00%0A%1B%5B2Jb.pdf") << u"a [2Jb.pdf"_s;
        QTest::newRow("none") << QByteArray() << u"attachment.pdf"_s;
        QTest::newRow("dots") << QByteArray("; name=\"..\"") << u"attachment"_s;
        QTest::newRow("a broken word") << QByteArray("; name=\"=?utf-8?Q?a=ZZ\"") << u"=?utf-8?Q?a=ZZ"_s;
        QTest::newRow("a character set nobody knows") << QByteArray("; name*=x-klingon''a%C3%BC.pdf") << u"aü.pdf"_s;
        QTest::newRow("cut in a letter") << QByteArray("; name=\"=?utf-8?B?YcM=?= =?utf-8?B?vC5wZGY=?=\"")
                                         << u"aü.pdf"_s;
    }
    void namesAreHarmless()
    {
        QFETCH(QByteArray, headers);
        const ReadDocument opened =
            EmlOpener().open(Head + base64Part("Content-Type: application/pdf" + headers, pdf()));
        QCOMPARE(opened.attachments.size(), 1);
        QTEST(opened.attachments.first().name, "name");
        QCOMPARE(opened.attachments.first().bytes, pdf());
    }

    void brokenOnesGiveWhatTheyHave_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray attached = base64Part("Content-Type: application/pdf; name=a.pdf", pdf());
        QTest::newRow("no last delimiter")
            << Head + part("Content-Type: multipart/mixed; boundary=x", "--x\r\n" + attached);
        QTest::newRow("line feeds only")
            << QByteArray(Head + multipart("mixed", "x", {Text, attached})).replace("\r\n", "\n");
        QTest::newRow("no blank line before the text")
            << Head + multipart("mixed", "x", {"Content-Type: text/plain\r\nno header here", attached});
        QTest::newRow("boundary is the start of another")
            << Head + multipart("mixed", "x", {multipart("mixed", "x1", {Text}), attached});
        QTest::newRow("spaces after the delimiter")
            << Head + part("Content-Type: multipart/mixed; boundary=x", "--x  \r\n" + attached + "\r\n--x-- \r\n");
        QTest::newRow("comment in the type")
            << Head + part("Content-Type: multipart/mixed (really); boundary=x (yes)", "--x\r\n" + attached);
    }
    void brokenOnesGiveWhatTheyHave()
    {
        QFETCH(QByteArray, mail);
        QCOMPARE(names(EmlOpener().open(mail), true), QStringList{u"a.pdf"_s});
    }

    void hostileOnesEnd_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QByteArray deep = Text;
        QByteArray deepMails = Head + Text;
        for (int i = 0; i < 60; ++i) {
            deep = multipart("mixed", "d" + QByteArray::number(i), {deep});
            deepMails = Head + part("Content-Type: message/rfc822", deepMails);
        }
        QTest::newRow("nested multiparts") << Head + deep;
        QTest::newRow("nested mails") << deepMails;
        QTest::newRow("many parts") << Head + multipart("mixed", "m", QList<QByteArray>(5000, Text));
        QTest::newRow("one header without end") << Head + "Subject: " + QByteArray(5'000'000, 'a');
        QTest::newRow("many headers") << Head + QByteArray("X: y\r\n").repeated(500'000);
        QTest::newRow("words without end") << "From: a\r\nSubject: " + QByteArray("=?a?q?x").repeated(300'000);
        QTest::newRow("comments without end") << "From: a\r\nContent-Type: " + QByteArray(1'000'000, '(');
        QTest::newRow("parameters") << Head + "Content-Type: text/plain" + QByteArray(";a*1=b").repeated(200'000);
        QTest::newRow("numbers") << Head + "Content-Type: text/plain; a*99999999999999=b; a*-1*=c; *=d; a*0*='\r\n\r\n";
        QTest::newRow("delimiters") << Head + part("Content-Type: multipart/mixed; boundary=x",
                                                   QByteArray("--x\r\n").repeated(400'000));
        QTest::newRow("empty boundary") << Head + part("Content-Type: multipart/mixed; boundary=\"\"", "--\r\n--\r\n");
        QTest::newRow("bad escapes") << Head + part("Content-Transfer-Encoding: quoted-printable", "=\n==\n=4\n=G1\n=");
        QTest::newRow("bad base64") << Head + part("Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64",
                                                   "====\xff\xfe%%%");
        QTest::newRow("zeros") << "From: a\nTo: b\n" + QByteArray(1'000'000, '\0');
    }
    void hostileOnesEnd()
    {
        QFETCH(QByteArray, mail);
        const ReadDocument opened = EmlOpener().open(mail);
        QVERIFY(opened.attachments.size() <= maxMailParts + 2);
        QVERIFY(opened.mail.subject.size() <= 300);
        for (const Attachment &attachment : opened.attachments) {
            QVERIFY(attachment.bytes.isEmpty());
            QVERIFY(!attachment.problem.isEmpty());
        }
    }

    void tooDeepIsSaid()
    {
        QByteArray deep = base64Part("Content-Type: application/pdf; name=a.pdf", pdf());
        for (int i = 0; i < maxMailDepth; ++i)
            deep = multipart("mixed", "d" + QByteArray::number(i), {deep});
        QCOMPARE(names(EmlOpener().open(Head + deep), true), QStringList{u"a.pdf"_s});
        deep = multipart("mixed", "one more", {deep});
        const ReadDocument opened = EmlOpener().open(Head + deep);
        QCOMPARE(names(opened, true), QStringList());
        QVERIFY(opened.attachments.first().problem.contains(u"deeper than 10"_s));
    }
};

QTEST_GUILESS_MAIN(TestEmlOpener)
#include "test_eml_opener.moc"
