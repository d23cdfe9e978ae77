// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/credit_transfer_xml.h"
#include "core/invoices/payables/sepa.h"
#include "tests/unit/payables/payables_bench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 23);
const QString SecondIban = u"DE89370400440532013000"_s;

Payable released(int id, const QString &number, qint64 minor, const QString &seller = u"ACME GmbH"_s,
                 const QString &iban = u"DE02120300000000202051"_s)
{
    Payable payable;
    payable.id = InvoiceId{id};
    payable.sellerName = seller;
    payable.invoiceNumber = number;
    payable.issueDate = QDate(2026, 11, 2);
    payable.dueDate = QDate(2026, 12, 1);
    payable.amount = {minor, u"EUR"_s};
    payable.iban = iban;
    payable.state = PaymentState::Released;
    return payable;
}

const Payer Us{u"Käufer & Söhne AG"_s, u"DE89370400440532013000"_s, {}};

PaymentPlan planned(const QList<Payable> &payables, QDate day = Monday, const Payer &payer = Us)
{
    QList<InvoiceId> ids;
    for (const Payable &payable : payables)
        ids.append(payable.id);
    return planPayments(ids, payables, day, payer);
}

/// "119.00 R-1 2026-11-02" for each payment
QStringList described(const PaymentPlan &plan)
{
    QStringList lines;
    for (const PlannedPayment &payment : plan.payments)
        lines.append(payment.amount.toDecimal() + u' ' + payment.remittance);
    return lines;
}

QString leftOf(const PaymentPlan &plan)
{
    QStringList parts;
    for (const auto &[id, why] : plan.left)
        parts.append(u"%1:%2"_s.arg(id.value).arg(int(why)));
    return parts.join(u' ');
}

/// The document as lines of "path" and "path=text", in order: the order of the elements is the schema's.
QStringList outline(const QByteArray &xml)
{
    QStringList lines, path;
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(reader.name().toString());
            text.clear();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                lines.append(u"%1@%2=%3"_s.arg(path.mid(1).join(u'/'), attribute.name(), attribute.value()));
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!text.trimmed().isEmpty())
                lines.append(path.mid(1).join(u'/') + u'=' + text);
            text.clear();
            path.removeLast();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : lines;
}

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// xmllint against the subset of the schema that is written; empty = valid.
QString schemaErrors(const QByteArray &xml)
{
    const QString tool = QStandardPaths::findExecutable(u"xmllint"_s);
    if (tool.isEmpty())
        return {};
    QProcess lint;
    lint.start(tool, {u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                      QStringLiteral(DESK_TEST_DATA) + u"/payables/pain.001.001.09-subset.xsd"_s, u"-"_s});
    lint.write(xml);
    lint.closeWriteChannel();
    if (!lint.waitForFinished(20'000))
        return u"xmllint did not finish"_s;
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError());
}

} // namespace

class TestPaymentOrders : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_bench = std::make_unique<PayablesBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void easter_data();
    void easter();
    void targetDays_data();
    void targetDays();
    void letters_data();
    void letters();
    void references();

    void onePaymentAnInvoice();
    void creditNotesAreOffset();
    void creditNoteWithoutAnAccount();
    void creditNotesEatItUp();
    void severalInvoicesBearALargeCreditNote();
    void discountsAreTaken();
    void leavesOutWithReason();
    void longRemittanceIsCutAtAnEntry();
    void missingSettings_data();
    void missingSettings();
    void largestAmount();

    void document();
    void documentWithoutBics();
    void longNamesAreCut();

    void ordersWhatIsReleased();
    void ordersOnceOnly();
    void takenBackCanBeOrderedAgain();
    void changedSincePlanned();
    void refuses();
    void nothingIsKeptWithoutAFile();
    void paidAfterOrderIsOrderedAgain();
    void withoutTheSecondStep();
    void creditNotesAreOrderedAlong();

private:
    PayablesBench &fresh()
    {
        m_bench->clear();
        return *m_bench;
    }
    std::unique_ptr<PayablesBench> m_bench;
};

void TestPaymentOrders::easter_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28),
                            QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2076, 4, 19), QDate(1981, 4, 19)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestPaymentOrders::easter()
{
    QFETCH(QDate, day);
    QCOMPARE(easterSunday(day.year()), day);
}

void TestPaymentOrders::targetDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("next");
    const auto row = [](const char *name, QDate day, QDate next) { QTest::newRow(name) << day << next; };
    row("Monday", Monday, Monday);
    row("Saturday", {2026, 11, 21}, Monday);
    row("Sunday", {2026, 11, 22}, Monday);
    row("Good Friday to Easter Monday", {2026, 4, 3}, {2026, 4, 7});
    row("Easter Monday", {2026, 4, 6}, {2026, 4, 7});
    row("Labour Day, a Friday", {2026, 5, 1}, {2026, 5, 4});
    row("Ascension is a day like others", {2026, 5, 14}, {2026, 5, 14});
    row("Christmas", {2026, 12, 25}, {2026, 12, 28});
    row("Christmas Eve", {2026, 12, 24}, {2026, 12, 24});
    row("New Year", {2027, 1, 1}, {2027, 1, 4});
    row("none", {}, {});
}

void TestPaymentOrders::targetDays()
{
    QFETCH(QDate, day);
    QFETCH(QDate, next);
    QCOMPARE(nextTargetDay(day), next);
    QCOMPARE(isTargetDay(day), day.isValid() && day == next);
}

void TestPaymentOrders::letters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"ACME GmbH"_s, u"ACME GmbH"_s);
    row(u"Müller & Söhne Straße"_s, u"Mueller + Soehne Strasse"_s);
    row(u"ÄÖÜ"_s, u"AeOeUe"_s);
    row(u"Mu\u0308ller"_s, u"Mueller"_s); // letter and mark apart
    row(u"Café Société"_s, u"Cafe Societe"_s);
    row(u"Łódź Żubr"_s, u"Lodz Zubr"_s);
    row(u"Smørrebrød Ærø Århus"_s, u"Smorrebrod Aero Arhus"_s);
    row(u"Ñandú Çelik İstanbul"_s, u"Nandu Celik Istanbul"_s);
    row(u"Αθήνα ΑΕ"_s, u"Athina AE"_s);
    row(u"София ЕООД"_s, u"Sofiia EOOD"_s);
    row(u"A_B*C#D;E"_s, u"A-B.C.D,E"_s);
    row(u"“Quoted” – dash"_s, u"'Quoted' - dash"_s);
    row(u"a\tb\nc  d"_s, u"a b c d"_s);
    row(u"日本"_s, u".."_s);
    row(u"ﬁnance ½"_s, u"finance 1/2"_s);
    row(u"\U0001F600 smile"_s, u"smile"_s);
    row(u"50 €"_s, u"50 EUR"_s);
    row(u"x@y.de"_s, u"x(at)y.de"_s);
}

void TestPaymentOrders::letters()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(sepaText(text, 70), expected);
}

void TestPaymentOrders::references()
{
    QCOMPARE(sepaReference(u"/R//1/"_s, 35), u"R/1"_s);
    QCOMPARE(sepaReference(u"R///1"_s, 35), u"R/1"_s);
    QCOMPARE(sepaReference(u"12345/78"_s, 6), u"12345"_s); // a slash at the cut goes as well
    QCOMPARE(sepaText(u"12345 78"_s, 6), u"12345"_s);
    QCOMPARE(sepaText(u"Ä"_s.repeated(70), 70).size(), 70);
}

void TestPaymentOrders::onePaymentAnInvoice()
{
    const PaymentPlan plan = planned({released(1, u"R-1"_s, 11900), released(2, u"R-2"_s, 5000)});
    QCOMPARE(described(plan), (QStringList{u"119.00 R-1 2026-11-02"_s, u"50.00 R-2 2026-11-02"_s}));
    QCOMPARE(plan.total, (Money{16900, u"EUR"_s}));
    QVERIFY(plan.left.isEmpty());
    QVERIFY(plan.missing.isEmpty());
    QCOMPARE(planned({released(1, u"R-1"_s, 11900)}, QDate(2026, 11, 21)).executionDate, Monday);
}

void TestPaymentOrders::creditNotesAreOffset()
{
    // Off the first that is larger; another supplier's and another account's are left alone.
    const PaymentPlan plan =
        planned({released(1, u"R-1"_s, 1000), released(2, u"R-2"_s, 11900), released(3, u"C-3"_s, -1900),
                 released(4, u"X-4"_s, 5000, u"Other"_s), released(5, u"R-5"_s, 700, u"ACME GmbH"_s, SecondIban)});
    QCOMPARE(described(plan), (QStringList{u"100.00 R-2 119.00, C-3 -19.00"_s, u"10.00 R-1 2026-11-02"_s,
                                           u"50.00 X-4 2026-11-02"_s, u"7.00 R-5 2026-11-02"_s}));
    QCOMPARE(plan.payments.first().invoices, (QList<InvoiceId>{{2}, {3}}));
    QCOMPARE(plan.total.minorUnits, 16700);
}

void TestPaymentOrders::creditNoteWithoutAnAccount()
{
    const PaymentPlan plan = planned({released(1, u"R-1"_s, 11900), released(2, u"C-2"_s, -1900, u"Acme, GmbH"_s, {})});
    QCOMPARE(described(plan), QStringList{u"100.00 R-1 119.00, C-2 -19.00"_s});
    const PaymentPlan other =
        planned({released(1, u"R-1"_s, 11900), released(2, u"C-2"_s, -1900, u"ACME GmbH"_s, SecondIban)});
    QCOMPARE(described(other), QStringList{u"119.00 R-1 2026-11-02"_s});
    QCOMPARE(leftOf(other), u"2:%1"_s.arg(int(PaymentObstacle::NothingLeft)));
}

void TestPaymentOrders::creditNotesEatItUp()
{
    const QString nothing = QString::number(int(PaymentObstacle::NothingLeft));
    const PaymentPlan more = planned({released(1, u"R-1"_s, 1000), released(2, u"C-2"_s, -1001)});
    QVERIFY(more.payments.isEmpty());
    QCOMPARE(leftOf(more), u"1:%1 2:%1"_s.arg(nothing));
    const PaymentPlan same = planned({released(1, u"R-1"_s, 1000), released(2, u"C-2"_s, -1000)});
    QVERIFY(same.payments.isEmpty());
    QCOMPARE(same.total.minorUnits, 0);
    const PaymentPlan alone = planned({released(2, u"C-2"_s, -1000)});
    QCOMPARE(leftOf(alone), u"2:%1"_s.arg(nothing));
}

void TestPaymentOrders::severalInvoicesBearALargeCreditNote()
{
    const PaymentPlan plan = planned({released(1, u"R-1"_s, 1000), released(2, u"R-2"_s, 1000),
                                      released(3, u"R-3"_s, 1000), released(4, u"C-4"_s, -1500)});
    QCOMPARE(described(plan), (QStringList{u"5.00 R-1 10.00, R-2 10.00, C-4 -15.00"_s, u"10.00 R-3 2026-11-02"_s}));
}

void TestPaymentOrders::discountsAreTaken()
{
    Payable payable = released(1, u"R-1"_s, 11900);
    payable.discounts = {{Monday, 200, 238}};
    QCOMPARE(described(planned({payable})), QStringList{u"116.62 R-1 119.00 -2.38"_s});
    QCOMPARE(described(planned({payable}, Monday.addDays(1))), QStringList{u"119.00 R-1 2026-11-02"_s});
    // Asked for the last day of the discount, a Saturday; sent on Monday, when it is over.
    payable.discounts = {{QDate(2026, 11, 21), 200, 238}};
    QCOMPARE(described(planned({payable}, QDate(2026, 11, 21))), QStringList{u"119.00 R-1 2026-11-02"_s});
}

void TestPaymentOrders::leavesOutWithReason()
{
    Payable open = released(1, u"R-1"_s, 100), dollars = released(2, u"R-2"_s, 100),
            nameless = released(3, {}, 100, {});
    open.state = PaymentState::Open;
    dollars.amount.currency = u"USD"_s;
    dollars.obstacle = PaymentObstacle::NotEuro;
    PaymentPlan plan = planPayments({{1}, {2}, {3}, {9}}, {open, dollars, nameless}, Monday, Us);
    QVERIFY(plan.payments.isEmpty());
    QCOMPARE(leftOf(plan), u"1:%1 2:%2 3:%3 9:%1"_s.arg(int(PaymentObstacle::NotReleased))
                               .arg(int(PaymentObstacle::NotEuro))
                               .arg(int(PaymentObstacle::NoAmount)));
}

void TestPaymentOrders::longRemittanceIsCutAtAnEntry()
{
    QList<Payable> payables;
    for (int i = 1; i <= 12; ++i)
        payables.append(released(i, u"RECHNUNG-2026-%1"_s.arg(i), 1000));
    payables.append(released(99, u"GUTSCHRIFT-99"_s, -11500));
    const PaymentPlan plan = planned(payables);
    QCOMPARE(plan.payments.size(), 1);
    const QString text = plan.payments.first().remittance;
    QVERIFY(text.size() <= 140);
    QVERIFY2(text.startsWith(u"RECHNUNG-2026-1 10.00, RECHNUNG-2026-2 10.00, "_s) &&
                 text.endsWith(u", GUTSCHRIFT-99 -115.00 +7"_s),
             qPrintable(text));
}

void TestPaymentOrders::missingSettings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("iban");
    QTest::addColumn<QString>("bic");
    QTest::addColumn<QStringList>("missing");
    const QString iban = Us.iban;
    QTest::newRow("all there") << u"We"_s << iban << u"COBADEFFXXX"_s << QStringList();
    QTest::newRow("no bic") << u"We"_s << iban << QString() << QStringList();
    QTest::newRow("nothing") << QString() << QString() << QString() << QStringList{u"payer_name"_s, u"payer_iban"_s};
    QTest::newRow("checksum") << u"We"_s << u"DE88370400440532013000"_s << QString() << QStringList{u"payer_iban"_s};
    QTest::newRow("outside") << u"We"_s << u"TR330006100519786457841326"_s << QString() << QStringList{u"payer_iban"_s};
    QTest::newRow("bic") << u"We"_s << iban << u"COBA"_s << QStringList{u"payer_bic"_s};
}

void TestPaymentOrders::missingSettings()
{
    QFETCH(QString, name);
    QFETCH(QString, iban);
    QFETCH(QString, bic);
    QFETCH(QStringList, missing);
    QCOMPARE(planned({released(1, u"R-1"_s, 100)}, Monday, {name, iban, bic}).missing, missing);
}

void TestPaymentOrders::largestAmount()
{
    QCOMPARE(planned({released(1, u"R-1"_s, 99'999'999'999)}).payments.size(), 1);
    QCOMPARE(leftOf(planned({released(1, u"R-1"_s, 100'000'000'000)})), u"1:%1"_s.arg(int(PaymentObstacle::NoAmount)));
}

void TestPaymentOrders::document()
{
    Payable first = released(1, u"R/1 <&>"_s, 11900, u"Müller & Söhne"_s);
    first.bic = u"BYLADEM1001"_s;
    const PaymentPlan plan = planned({first, released(12, u"R-2"_s, 1)});
    const QByteArray xml =
        creditTransferXml(plan, {Us.name, Us.iban, u"COBADEFFXXX"_s}, u"OD-20261121100000-AB12CD34"_s,
                          QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    const QString info = u"CstmrCdtTrfInitn/PmtInf/"_s, transfer = info + u"CdtTrfTxInf/"_s;
    QCOMPARE(outline(xml), (QStringList{
                               u"CstmrCdtTrfInitn/GrpHdr/MsgId=OD-20261121100000-AB12CD34"_s,
                               u"CstmrCdtTrfInitn/GrpHdr/CreDtTm=2026-11-21T10:00:00Z"_s,
                               u"CstmrCdtTrfInitn/GrpHdr/NbOfTxs=2"_s,
                               u"CstmrCdtTrfInitn/GrpHdr/CtrlSum=119.01"_s,
                               u"CstmrCdtTrfInitn/GrpHdr/InitgPty/Nm=Kaeufer + Soehne AG"_s,
                               info + u"PmtInfId=OD-20261121100000-AB12CD34-1"_s,
                               info + u"PmtMtd=TRF"_s,
                               info + u"BtchBookg=false"_s,
                               info + u"NbOfTxs=2"_s,
                               info + u"CtrlSum=119.01"_s,
                               info + u"PmtTpInf/SvcLvl/Cd=SEPA"_s,
                               info + u"ReqdExctnDt/Dt=2026-11-23"_s,
                               info + u"Dbtr/Nm=Kaeufer + Soehne AG"_s,
                               info + u"DbtrAcct/Id/IBAN=DE89370400440532013000"_s,
                               info + u"DbtrAgt/FinInstnId/BICFI=COBADEFFXXX"_s,
                               info + u"ChrgBr=SLEV"_s,
                               transfer + u"PmtId/EndToEndId=inv-000001"_s,
                               transfer + u"Amt/InstdAmt@Ccy=EUR"_s,
                               transfer + u"Amt/InstdAmt=119.00"_s,
                               transfer + u"CdtrAgt/FinInstnId/BICFI=BYLADEM1001"_s,
                               transfer + u"Cdtr/Nm=Mueller + Soehne"_s,
                               transfer + u"CdtrAcct/Id/IBAN=DE02120300000000202051"_s,
                               transfer + u"RmtInf/Ustrd=R/1 (+) 2026-11-02"_s,
                               transfer + u"PmtId/EndToEndId=inv-000012"_s,
                               transfer + u"Amt/InstdAmt@Ccy=EUR"_s,
                               transfer + u"Amt/InstdAmt=0.01"_s,
                               transfer + u"Cdtr/Nm=ACME GmbH"_s,
                               transfer + u"CdtrAcct/Id/IBAN=DE02120300000000202051"_s,
                               transfer + u"RmtInf/Ustrd=R-2 2026-11-02"_s,
                           }));
    QVERIFY(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    QVERIFY(xml.contains("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">"));
    QCOMPARE(schemaErrors(xml), QString());
}

void TestPaymentOrders::documentWithoutBics()
{
    const QByteArray xml = creditTransferXml(planned({released(1, u"R-1"_s, 100)}), Us, u"M"_s,
                                             QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    const QStringList lines = outline(xml);
    QVERIFY(lines.contains(u"CstmrCdtTrfInitn/PmtInf/DbtrAgt/FinInstnId/Othr/Id=NOTPROVIDED"_s));
    QVERIFY(!lines.join(u'\n').contains(u"CdtrAgt"_s));
    QCOMPARE(schemaErrors(xml), QString());
}

void TestPaymentOrders::longNamesAreCut()
{
    const PaymentPlan plan =
        planned({released(1, u"9"_s.repeated(300), 100, u"Ä sehr lange Gesellschaft "_s.repeated(10))}, Monday);
    QVERIFY(plan.payments.first().creditorName.size() <= 70);
    QVERIFY(plan.payments.first().remittance.size() <= 140);
    const QByteArray xml = creditTransferXml(plan, {u"W"_s.repeated(200), Us.iban, {}}, u"M"_s,
                                             QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    QCOMPARE(schemaErrors(xml), QString());
}

void TestPaymentOrders::ordersWhatIsReleased()
{
    PayablesBench &bench = fresh();
    const InvoiceId first = bench.add({.terms = u"2% Skonto bis 30.11.2026"_s}),
                    second = bench.add({.number = u"R-2"_s});
    const InvoiceId open = bench.add({.number = u"R-3"_s});
    QVERIFY(bench.release(first).result && bench.release(second).result);
    const PaymentPlan plan = await(bench.service->plan({first, second, first, open}, Monday)).value();
    QCOMPARE(described(plan), (QStringList{u"116.62 R-1 119.00 -2.38"_s, u"119.00 R-2 2026-11-02"_s}));
    QCOMPARE(leftOf(plan), u"%1:%2"_s.arg(open.value).arg(int(PaymentObstacle::NotReleased)));

    const QString file = bench.folder.filePath(u"payments.xml"_s);
    const auto order = await(bench.service->order(plan, file));
    QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error().detail));
    const QByteArray xml = contentOf(file);
    QCOMPARE(schemaErrors(xml), QString());
    QVERIFY(outline(xml).contains(u"CstmrCdtTrfInitn/GrpHdr/CtrlSum=235.62"_s));

    const Payable ordered = bench.payable(first);
    QCOMPARE(ordered.state, PaymentState::Ordered);
    QVERIFY(ordered.withDiscount);
    QVERIFY(!bench.payable(second).withDiscount);
    QCOMPARE(ordered.orderFile, file);
    QCOMPARE(ordered.releasedBy, u"tess"_s);
    QCOMPARE(ordered.obstacle, PaymentObstacle::None);
    QCOMPARE(bench.payable(open).state, PaymentState::Open);

    const QList<AuditEvent> events = bench.history(Entity::PaymentOrder, order->value);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().event, u"payment_order_made"_s);
    QCOMPARE(events.first().payload->value(u"total"_s).toString(), u"235.62"_s);
    QVERIFY(outline(xml).contains(u"CstmrCdtTrfInitn/GrpHdr/MsgId="_s +
                                  events.first().payload->value(u"message_id"_s).toString()));
    QCOMPARE(events.first().payload->value(u"sha256"_s).toString().toLatin1(),
             QCryptographicHash::hash(xml, QCryptographicHash::Sha256).toHex());
    const AuditEvent last = bench.history(Entity::Invoice, first.value).last();
    QCOMPARE(last.event, u"payment_ordered"_s);
    QCOMPARE(last.payload->value(u"sent"_s).toString(), u"116.62"_s);
}

void TestPaymentOrders::ordersOnceOnly()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result);
    const PaymentPlan plan = await(bench.service->plan({id}, Monday)).value();
    QVERIFY(await(bench.service->order(plan, bench.folder.filePath(u"a.xml"_s))).has_value());
    const auto again = await(bench.service->order(plan, bench.folder.filePath(u"b.xml"_s)));
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(bench.folder.filePath(u"b.xml"_s)));
    QVERIFY(await(bench.service->plan({id}, Monday)).value().payments.isEmpty());
    QCOMPARE(bench.release(id).result.error().code, ErrorCode::NotAllowed);
    const auto held = await(bench.service->hold({bench.payable(id)}, u"stop"_s)).value().first();
    QCOMPARE(held.result.error().code, ErrorCode::NotAllowed);
}

void TestPaymentOrders::takenBackCanBeOrderedAgain()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result);
    const PaymentPlan plan = await(bench.service->plan({id}, Monday)).value();
    QVERIFY(await(bench.service->order(plan, bench.folder.filePath(u"a.xml"_s))).has_value());
    QVERIFY(await(bench.service->takeBack({bench.payable(id)})).value().first().result);
    const Payable back = bench.payable(id);
    QCOMPARE(back.state, PaymentState::Released);
    QCOMPARE(back.orderFile, QString());
    QVERIFY(QFile::exists(bench.folder.filePath(u"a.xml"_s)));
    const PaymentPlan second = await(bench.service->plan({id}, Monday)).value();
    QVERIFY(await(bench.service->order(second, bench.folder.filePath(u"b.xml"_s))).has_value());
}

void TestPaymentOrders::changedSincePlanned()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add(), other = bench.add({.number = u"R-2"_s});
    QVERIFY(bench.release(id).result && bench.release(other).result);
    const PaymentPlan plan = await(bench.service->plan({id, other}, Monday)).value();
    bench.sql(u"UPDATE invoice_value SET value = 'DE89370400440532013000' WHERE invoice_id = ? AND name = 'iban'"_s,
              {other.value});
    const QString file = bench.folder.filePath(u"changed.xml"_s);
    QCOMPARE(await(bench.service->order(plan, file)).error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(bench.payable(id).state, PaymentState::Released);

    PaymentPlan forged = await(bench.service->plan({id}, Monday)).value();
    forged.payments.first().iban = SecondIban;
    QCOMPARE(await(bench.service->order(forged, file)).error().code, ErrorCode::Conflict);
}

void TestPaymentOrders::refuses()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    const QString file = bench.folder.filePath(u"refused.xml"_s);
    QCOMPARE(await(bench.service->order({}, file)).error().code, ErrorCode::NotAllowed);
    QVERIFY(bench.release(id).result);
    const PaymentPlan past = await(bench.service->plan({id}, QDate(2026, 11, 20))).value();
    QCOMPARE(await(bench.service->order(past, file)).error().code, ErrorCode::NotAllowed);
    const PaymentPlan plan = await(bench.service->plan({id}, Monday)).value();
    Settings values = bench.settings->values();
    values.payerIban.clear();
    bench.set(values);
    QCOMPARE(await(bench.service->plan({id}, Monday)).value().missing, QStringList{u"payer_iban"_s});
    QCOMPARE(await(bench.service->order(plan, file)).error().code, ErrorCode::NotAllowed);
    QVERIFY(!QFile::exists(file));
}

void TestPaymentOrders::nothingIsKeptWithoutAFile()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result);
    const PaymentPlan plan = await(bench.service->plan({id}, Monday)).value();
    const auto order = await(bench.service->order(plan, bench.folder.filePath(u"no/such/folder/a.xml"_s)));
    QVERIFY(!order.has_value());
    const Payable one = bench.payable(id);
    QCOMPARE(one.state, PaymentState::Released);
    QCOMPARE(one.paymentVersion, 1);
    QCOMPARE(bench.history(Entity::Invoice, id.value).last().event, u"payment_released"_s);
    QVERIFY(await(bench.service->order(plan, bench.folder.filePath(u"after.xml"_s))).has_value());
}

void TestPaymentOrders::paidAfterOrderIsOrderedAgain()
{
    PayablesBench &bench = fresh();
    const InvoiceId id = bench.add();
    QVERIFY(bench.release(id).result);
    const PaymentPlan plan = await(bench.service->plan({id}, Monday)).value();
    QVERIFY(await(bench.service->order(plan, bench.folder.filePath(u"paid.xml"_s))).has_value());
    QVERIFY(await(bench.service->setPaid({bench.payable(id)}, QDate(2026, 11, 21))).value().first().result);
    QVERIFY(await(bench.service->setPaid({bench.payable(id)}, {})).value().first().result);
    QCOMPARE(bench.payable(id).state, PaymentState::Ordered);
}

void TestPaymentOrders::withoutTheSecondStep()
{
    PayablesBench &bench = fresh();
    Settings values = bench.settings->values();
    values.releasePayments = false;
    bench.set(values);
    const InvoiceId id = bench.add();
    const PaymentPlan plan = await(bench.service->plan({id}, Monday)).value();
    QVERIFY(await(bench.service->order(plan, bench.folder.filePath(u"one.xml"_s))).has_value());
    QCOMPARE(bench.payable(id).state, PaymentState::Ordered);
    QVERIFY(await(bench.service->takeBack({bench.payable(id)})).value().first().result);
    QCOMPARE(bench.payable(id).state, PaymentState::Released);
}

void TestPaymentOrders::creditNotesAreOrderedAlong()
{
    PayablesBench &bench = fresh();
    const InvoiceId invoice = bench.add();
    const InvoiceId credit =
        bench.add({.number = u"C-1"_s, .total = u"-19.00"_s, .iban = {}, .kind = DocumentKind::CreditNote});
    QVERIFY(bench.release(invoice).result && bench.release(credit).result);
    const PaymentPlan plan = await(bench.service->plan({invoice, credit}, Monday)).value();
    QCOMPARE(described(plan), QStringList{u"100.00 R-1 119.00, C-1 -19.00"_s});
    QVERIFY(await(bench.service->order(plan, bench.folder.filePath(u"credit.xml"_s))).has_value());
    QCOMPARE(bench.payable(credit).state, PaymentState::Ordered);
}

QTEST_GUILESS_MAIN(TestPaymentOrders)
#include "test_payment_orders.moc"
