// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_service.h"
#include "core/storage/audit_trail.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Mail = "From: a@example.org\r\nSubject: invoices\r\n\r\n";

Attachment attached(const QString &name, const QByteArray &bytes)
{
    return {.name = name, .byteSize = bytes.size(), .problem = {}, .xml = {}, .bytes = bytes};
}

ReadDocument mailWith(const QList<Attachment> &attachments)
{
    ReadDocument mail;
    mail.format = DocumentFormat::Email;
    mail.mail = {u"ACME <a@example.org>"_s, u"invoices"_s, QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)};
    mail.attachments = attachments;
    return mail;
}

} // namespace

class TestImportMail : public QObject {
    Q_OBJECT
private slots:
    void attachmentsBecomeInvoices()
    {
        ServiceBench bench;
        bench.service->startReading(1);
        bench.reader.put("pdf one", pageDocument({u"one"_s}));
        bench.reader.put("pdf two", pageDocument({u"two"_s}));
        Attachment logo = attached(u"logo.png"_s, {});
        logo.problem = u"a small picture"_s;
        const QString mail = bench.file(
            u"mail.eml"_s, mailWith({logo, attached(u"a.pdf"_s, "pdf one"), attached(u"b.pdf"_s, "pdf two")}), Mail);
        const QString plain = bench.file(u"c.pdf"_s, pageDocument({u"three"_s}));
        const auto outcomes = await(bench.service->import({plain, mail}, {})).value();
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes[0].path, plain);
        QCOMPARE(outcomes[0].mail, QString());
        QCOMPARE(outcomes[1].path, mail + u"/a.pdf"_s);
        QCOMPARE(outcomes[2].path, mail + u"/b.pdf"_s);
        QCOMPARE(outcomes[2].mail, mail);
        QVERIFY(QTest::qWaitFor([&] { return bench.finished.size() == 3; }, 30'000));
        const Invoice invoice = bench.invoice(*outcomes[2].invoice);
        QCOMPARE(invoice.fileName, u"b.pdf"_s);
        QCOMPARE(invoice.path, mail + u"/b.pdf"_s);
        QCOMPARE(await(bench.service->original(invoice.id)).value(), QByteArray("pdf two"));
    }

    void senderIsInTheAuditTrail()
    {
        ServiceBench bench;
        const QString mail = bench.file(u"mail.eml"_s, mailWith({attached(u"a.pdf"_s, "pdf one")}), Mail);
        const ImportOutcome outcome = bench.import(mail);
        const auto events = await(bench.database->read(
            [id = *outcome.invoice](QSqlDatabase &db) { return AuditTrail::history(db, Entity::Invoice, id.value); }));
        QVERIFY(events);
        const QJsonObject said = events->first().payload->value("mail"_L1).toObject();
        QCOMPARE(said, (QJsonObject{{u"from"_s, u"ACME <a@example.org>"_s},
                                    {u"subject"_s, u"invoices"_s},
                                    {u"date"_s, u"2026-11-20T08:00:00Z"_s}}));
        FilingService filing(*bench.database);
        const auto notes = await(filing.notes(*outcome.invoice)).value();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, u"ACME <a@example.org>: invoices"_s);
    }

    void sameAttachmentTwiceIsKnown()
    {
        ServiceBench bench;
        const ImportOutcome first = bench.import(bench.file(u"a.pdf"_s, pageDocument({u"one"_s}), "pdf one"));
        const QString mail = bench.file(u"mail.eml"_s, mailWith({attached(u"a.pdf"_s, "pdf one")}), Mail);
        const ImportOutcome again = bench.import(mail);
        QVERIFY(again.known);
        QCOMPARE(*again.invoice, *first.invoice);
    }

    void mailWithoutDocumentIsSaid()
    {
        ServiceBench bench;
        Attachment zip = attached(u"photos.zip"_s, {});
        zip.problem = u"this is a ZIP archive"_s;
        const ImportOutcome outcome = bench.import(bench.file(u"mail.eml"_s, mailWith({zip}), Mail));
        QVERIFY(!outcome.invoice);
        QCOMPARE(outcome.invoice.error().code, ErrorCode::UnsupportedFormat);
        QVERIFY(outcome.invoice.error().detail.contains(u"photos.zip (this is a ZIP archive)"_s));
        QCOMPARE(outcome.leftOut, QStringList{u"photos.zip"_s});
        QCOMPARE(await(bench.service->counts())->total(), 0);
    }

    void mailThatCannotBeOpened()
    {
        ServiceBench bench;
        const ImportOutcome outcome =
            bench.import(bench.file(u"mail.eml"_s, fail(ErrorCode::ReaderCrashed, u"it died"_s), Mail));
        QVERIFY(!outcome.invoice);
        QCOMPARE(outcome.invoice.error().code, ErrorCode::ReaderCrashed);
        QCOMPARE(outcome.mail, outcome.path);
    }

    void manyMailsInOrder()
    {
        ServiceBench bench;
        QStringList paths;
        QStringList expected;
        for (int i = 0; i < 60; ++i) {
            const QString number = QString::number(i);
            paths.append(bench.file(number + u".eml"_s, mailWith({attached(u"a.pdf"_s, "pdf " + number.toUtf8())}),
                                    Mail + number.toUtf8()));
            expected.append(paths.last() + u"/a.pdf"_s);
        }
        QStringList imported;
        const auto outcomes = await(bench.service->import(paths, {})).value();
        for (const ImportOutcome &outcome : outcomes)
            imported.append(outcome.path);
        QCOMPARE(imported, expected);
    }

    void closingDoesNotWaitForAMail()
    {
        ServiceBench bench;
        bench.reader.hold(true);
        const QString mail = bench.file(u"mail.eml"_s, mailWith({attached(u"a.pdf"_s, "pdf one")}), Mail);
        const auto future = bench.service->import({mail}, {});
        QVERIFY(QTest::qWaitFor([&] { return bench.reader.reads() == 1; }, 30'000));
        bench.close();
        const auto outcomes = await(future);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->first().invoice.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImportMail)
#include "test_import_mail.moc"
