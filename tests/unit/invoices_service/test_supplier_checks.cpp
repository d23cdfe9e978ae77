// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/supplier_checks.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

// Right check digits, banks that do not matter.
const QString AccountA = u"DE89370400440532013000"_s;
const QString AccountB = u"FR1420041010050500013M02606"_s;
const QString AccountC = u"GB29NWBK60161331926819"_s;

Extraction reading(const QString &iban, const QString &buyer = {}, const QString &buyerVatId = {})
{
    Extraction read;
    read.kind = DocumentKind::Invoice;
    read.fields[Field::Iban].taken.value = iban;
    read.fields[Field::BuyerName].taken.value = buyer;
    read.fields[Field::BuyerVatId].taken.value = buyerVatId;
    return read;
}

const Finding *findingOf(const Extraction &read, const QString &rule)
{
    const auto found = std::ranges::find(read.findings, rule, &Finding::rule);
    return found == read.findings.end() ? nullptr : &*found;
}

} // namespace

class TestSupplierChecks : public QObject {
    Q_OBJECT
private slots:
    void accounts_data();
    void accounts();
    void acceptedStaysAccepted();
    void ourNames_data();
    void ourNames();
    void addressee_data();
    void addressee();
    void anotherAccountIsNotApprovedByItself();
    void nameInAnotherFormIsTheSameSupplier();
    void trashIsNoHistory();
    void whatWaitsHearsOfAnApproval();
    void invoiceToSomebodyElse();
};

void TestSupplierChecks::accounts_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("values");
    const QStringList none;
    QTest::newRow("first invoice") << AccountA << none << none;
    QTest::newRow("the same") << AccountA << QStringList{AccountA, AccountA} << none;
    QTest::newRow("one of two that it uses") << AccountB << QStringList{AccountA, AccountB} << none;
    QTest::newRow("another") << AccountB << QStringList{AccountA, AccountA} << QStringList{AccountB, AccountA, u"2"_s};
    QTest::newRow("a third") << AccountC << QStringList{AccountA, AccountA, AccountB}
                             << QStringList{AccountC, AccountA, u"2"_s};
    QTest::newRow("no account") << QString() << QStringList{AccountA} << none;
}

void TestSupplierChecks::accounts()
{
    QFETCH(QString, iban);
    QFETCH(QStringList, before);
    QFETCH(QStringList, values);
    Extraction read = reading(iban);
    checkSupplier(read, {before}, {});
    const Finding *finding = findingOf(read, u"iban_changed"_s);
    QCOMPARE(finding != nullptr, !values.isEmpty());
    if (!finding)
        return;
    QCOMPARE(finding->values, values);
    QVERIFY(finding->blocks());
    QCOMPARE(finding->fields, QList{Field::Iban});
    checkSupplier(read, {{iban}}, {}); // known by now
    QVERIFY(read.findings.isEmpty());
}

void TestSupplierChecks::acceptedStaysAccepted()
{
    Extraction read = reading(AccountB, u"Somebody"_s);
    const OwnIdentity own{.names = {u"Example"_s}, .vatIds = {}};
    checkSupplier(read, {{AccountA}}, own);
    QCOMPARE(read.findings.size(), 2);
    for (Finding &finding : read.findings)
        finding.acceptedBy = u"tess"_s;
    checkSupplier(read, {{AccountA, AccountA}}, own); // one more of them: it says the same
    QVERIFY(findingOf(read, u"iban_changed"_s)->isAccepted());
    QVERIFY(findingOf(read, u"not_addressed_to_us"_s)->isAccepted());
    read.fields[Field::Iban].taken.value = AccountC;
    read.fields[Field::BuyerName].taken.value = u"Somebody else"_s;
    checkSupplier(read, {{AccountA}}, own);
    QVERIFY(!findingOf(read, u"iban_changed"_s)->isAccepted());
    QVERIFY(!findingOf(read, u"not_addressed_to_us"_s)->isAccepted());
}

void TestSupplierChecks::ourNames_data()
{
    QTest::addColumn<QString>("buyer");
    QTest::addColumn<bool>("ours"); // of "Müller-Bau GmbH & Co. KG" and "Example S.p.A."
    QTest::newRow("the same") << u"Müller-Bau GmbH & Co. KG"_s << true;
    QTest::newRow("without form") << u"Müller-Bau"_s << true;
    QTest::newRow("another form") << u"MUELLER"_s << false;
    QTest::newRow("capitals, no accent") << u"MULLER BAU GMBH"_s << true;
    QTest::newRow("one word") << u"MüllerBau"_s << true;
    QTest::newRow("points") << u"EXAMPLE SPA"_s << true;
    QTest::newRow("letters apart") << u"Example S. p. A."_s << true;
    QTest::newRow("department") << u"Example S.p.A., Accounting"_s << true;
    QTest::newRow("part of it") << u"Müller GmbH"_s << false;
    QTest::newRow("inside a word") << u"Examples Ltd"_s << false;
    QTest::newRow("form alone") << u"GmbH & Co. KG"_s << false;
    QTest::newRow("other alphabet") << u"Пример ООО"_s << false;
}

void TestSupplierChecks::ourNames()
{
    QFETCH(QString, buyer);
    QTEST(isOurName(buyer, {u"Müller-Bau GmbH & Co. KG"_s, u"Example S.p.A."_s}), "ours");
    QVERIFY(!isOurName(buyer, {}));
    QVERIFY(!isOurName(buyer, {u" - "_s}));
}

void TestSupplierChecks::addressee_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("vatId");
    QTest::addColumn<OwnIdentity>("own");
    QTest::addColumn<bool>("found");
    const OwnIdentity both{.names = {u"Example GmbH"_s}, .vatIds = {u"DE 123456789"_s}};
    QTest::newRow("nothing is set") << u"Other"_s << u"DE1"_s << OwnIdentity() << false;
    QTest::newRow("nothing was read") << QString() << QString() << both << false;
    QTest::newRow("our name") << u"EXAMPLE"_s << QString() << both << false;
    QTest::newRow("our number") << u"Exarnple"_s << u"DE123456789"_s << both << false;
    QTest::newRow("our name, another number") << u"Example"_s << u"DE111111111"_s << both << false;
    QTest::newRow("another name") << u"Other AG"_s << QString() << both << true;
    QTest::newRow("another number") << QString() << u"DE111111111"_s << both << true;
    QTest::newRow("only our number is known, only a name was read")
        << u"Other AG"_s << QString() << OwnIdentity{.names = {}, .vatIds = {u"DE123456789"_s}} << false;
}

void TestSupplierChecks::addressee()
{
    QFETCH(QString, name);
    QFETCH(QString, vatId);
    QFETCH(OwnIdentity, own);
    QFETCH(bool, found);
    Extraction read = reading({}, name, vatId);
    checkSupplier(read, {}, own);
    const Finding *finding = findingOf(read, u"not_addressed_to_us"_s);
    QCOMPARE(finding != nullptr, found);
    if (finding)
        QCOMPARE(finding->values, QStringList{name.isEmpty() ? vatId : name});
}

void TestSupplierChecks::anotherAccountIsNotApprovedByItself()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument({.iban = AccountA})));
    QCOMPARE(first.status, InvoiceStatus::Approved);
    QCOMPARE(first.decidedBy, u"system"_s);
    const Invoice same = bench.read(bench.file(u"b.xml"_s, ublDocument({.number = u"R-2"_s, .iban = AccountA})));
    QCOMPARE(same.status, InvoiceStatus::Approved);
    const Invoice other = bench.read(bench.file(u"c.xml"_s, ublDocument({.number = u"R-3"_s, .iban = AccountB})));
    QCOMPARE(other.status, InvoiceStatus::NeedsReview);
    const Finding *finding = findingOf(other.extraction, u"iban_changed"_s);
    QVERIFY(finding);
    QCOMPARE(finding->values, (QStringList{AccountB, AccountA, u"2"_s}));
    QCOMPARE(await(bench.service->approve(other.id, other.rowVersion)).error().code, ErrorCode::NotAllowed);
    const auto accepted = await(
        bench.service->acceptFinding(other.id, other.rowVersion, finding->rule, finding->values, u"they called"_s));
    QVERIFY(await(bench.service->approve(other.id, accepted.value())).has_value());
    // Now it is one of theirs.
    const Invoice next = bench.read(bench.file(u"d.xml"_s, ublDocument({.number = u"R-4"_s, .iban = AccountB})));
    QCOMPARE(next.status, InvoiceStatus::Approved);
}

void TestSupplierChecks::nameInAnotherFormIsTheSameSupplier()
{
    ServiceBench bench;
    bench.service->startReading(1);
    bench.read(bench.file(u"a.xml"_s, ublDocument({.seller = u"Café Böhm & Co."_s, .iban = AccountA})));
    const Invoice other =
        bench.toReview({.number = u"R-2"_s, .seller = u"CAFE BOHM CO"_s, .iban = AccountB}, u"b.xml"_s);
    QVERIFY(findingOf(other.extraction, u"iban_changed"_s));
    const Invoice stranger =
        bench.toReview({.number = u"R-3"_s, .seller = u"Cafe Bohme"_s, .iban = AccountB}, u"c.xml"_s);
    QVERIFY(!findingOf(stranger.extraction, u"iban_changed"_s));
}

void TestSupplierChecks::trashIsNoHistory()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument({.iban = AccountA})));
    QVERIFY(await(bench.filing->trash({first.id})).has_value());
    const Invoice other = bench.toReview({.number = u"R-2"_s, .iban = AccountB}, u"b.xml"_s);
    QVERIFY(!findingOf(other.extraction, u"iban_changed"_s));
}

void TestSupplierChecks::whatWaitsHearsOfAnApproval()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice waiting = bench.toReview({.iban = AccountB});
    QVERIFY(waiting.extraction.findings.isEmpty() || !findingOf(waiting.extraction, u"iban_changed"_s));
    const Invoice first = bench.toReview({.number = u"R-2"_s, .iban = AccountA}, u"b.xml"_s);
    QVERIFY(await(bench.service->approve(first.id, first.rowVersion)).has_value());
    QVERIFY(findingOf(bench.invoice(waiting.id).extraction, u"iban_changed"_s));
    QCOMPARE(await(bench.service->approve(waiting.id, bench.invoice(waiting.id).rowVersion)).error().code,
             ErrorCode::NotAllowed);
}

void TestSupplierChecks::invoiceToSomebodyElse()
{
    ServiceBench bench;
    Settings settings = bench.settings->values();
    settings.ownNames = {u"Example GmbH"_s};
    QVERIFY(await(bench.settings->set(settings)).has_value());
    bench.service->startReading(1);
    const Invoice ours = bench.read(bench.file(u"a.xml"_s, ublDocument({.buyer = u"Example Gmbh"_s})));
    QCOMPARE(ours.status, InvoiceStatus::Approved);
    const Invoice other = bench.read(bench.file(u"b.xml"_s, ublDocument({.number = u"R-2"_s})));
    QCOMPARE(other.status, InvoiceStatus::NeedsReview);
    QCOMPARE(findingOf(other.extraction, u"not_addressed_to_us"_s)->values, QStringList{u"Buyer AG"_s});
    FieldValue buyer;
    buyer.value = u"Example"_s;
    QVERIFY(await(bench.service->saveReview(other.id, other.rowVersion, {{.name = u"buyer_name"_s, .value = buyer}}))
                .has_value());
    QVERIFY(!findingOf(bench.invoice(other.id).extraction, u"not_addressed_to_us"_s));
}

QTEST_GUILESS_MAIN(TestSupplierChecks)
#include "test_supplier_checks.moc"
