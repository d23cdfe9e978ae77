// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/supplier_checks.h"
#include "core/invoices/suppliers/supplier_alarms.h"
#include "core/invoices/suppliers/supplier_service.h"
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

/// A supplier whose approved invoices named these accounts, the newest first.
SupplierHistory historyOf(const QStringList &ibans, const QStringList &confirmed = {}, const QStringList &refused = {})
{
    SupplierHistory history;
    history.supplier = SupplierId{1};
    qint64 id = 100;
    for (const QString &iban : ibans)
        history.approved.append({.id = InvoiceId{--id}, .iban = iban});
    for (const QString &iban : confirmed)
        history.accounts.append({.iban = iban, .state = AccountState::Confirmed});
    for (const QString &iban : refused)
        history.accounts.append({.iban = iban, .state = AccountState::Refused});
    return history;
}

const Finding *findingOf(const Extraction &read, const QString &rule)
{
    const auto found = std::ranges::find(read.findings, rule, &Finding::rule);
    return found == read.findings.end() ? nullptr : &*found;
}

/// One that a person looked at, its account included.
Invoice approvedWith(ServiceBench &bench, const QString &file, const UblValues &values)
{
    const Invoice read = bench.toReview(values, file);
    int version = read.rowVersion;
    for (const Finding &finding : read.extraction.findings) {
        if (finding.blocks())
            version =
                await(bench.service->acceptFinding(read.id, version, finding.rule, finding.values, u"looked at"_s))
                    .value();
    }
    if (!await(bench.service->approve(read.id, version)))
        qFatal("it could not be approved");
    return bench.invoice(read.id);
}

} // namespace

class TestSupplierChecks : public QObject {
    Q_OBJECT
private slots:
    void accounts_data();
    void accounts();
    void acceptedStaysAccepted();
    void firstAccountIsLookedAt();
    void confirmedAccountNeedsNoLook();
    void refusedAccountBlocks();
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
    QTest::addColumn<SupplierHistory>("history");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("values");
    const QStringList none, twoA{AccountA, AccountA}, ofA{AccountA}, ofB{AccountB};
    QTest::newRow("first invoice") << AccountA << historyOf(none) << u"first_account"_s << QStringList{AccountA};
    QTest::newRow("named before, never confirmed")
        << AccountA << historyOf(twoA) << u"first_account"_s << QStringList{AccountA};
    QTest::newRow("confirmed") << AccountA << historyOf(twoA, ofA) << QString() << none;
    QTest::newRow("confirmed before the first approval") << AccountA << historyOf(none, ofA) << QString() << none;
    QTest::newRow("another") << AccountB << historyOf(twoA, ofA) << u"iban_changed"_s
                             << QStringList{AccountB, AccountA, u"2"_s};
    QTest::newRow("another, before anything was confirmed")
        << AccountB << historyOf(twoA) << u"iban_changed"_s << QStringList{AccountB, AccountA, u"2"_s};
    QTest::newRow("another than the one that was confirmed")
        << AccountB << historyOf(none, ofA) << u"iban_changed"_s << QStringList{AccountB, AccountA, u"0"_s};
    QTest::newRow("a third") << AccountC << historyOf({AccountA, AccountA, AccountB}, ofA) << u"iban_changed"_s
                             << QStringList{AccountC, AccountA, u"2"_s};
    QTest::newRow("refused") << AccountB << historyOf(twoA, ofA, ofB) << u"refused_account"_s << ofB;
    QTest::newRow("no account") << QString() << historyOf(ofA, ofA) << QString() << none;
}

void TestSupplierChecks::accounts()
{
    QFETCH(QString, iban);
    QFETCH(SupplierHistory, history);
    QFETCH(QString, rule);
    QFETCH(QStringList, values);
    Extraction read = reading(iban);
    raiseSupplierAlarms(read, InvoiceId{500}, history);
    QCOMPARE(read.findings.size(), rule.isEmpty() ? 0 : 1);
    if (rule.isEmpty())
        return;
    QCOMPARE(read.findings.first().rule, rule);
    QCOMPARE(read.findings.first().values, values);
    QVERIFY(read.findings.first().blocks());
    QCOMPARE(read.findings.first().fields, QList{Field::Iban});
    raiseSupplierAlarms(read, InvoiceId{500}, historyOf({iban}, {iban})); // confirmed by now
    QVERIFY(read.findings.isEmpty());
}

void TestSupplierChecks::acceptedStaysAccepted()
{
    Extraction read = reading(AccountB, u"Somebody"_s);
    const OwnIdentity own{.names = {u"Example"_s}, .vatIds = {}};
    const auto check = [&](const SupplierHistory &history) {
        raiseSupplierAlarms(read, InvoiceId{500}, history);
        checkAddressee(read, own);
    };
    check(historyOf({AccountA}, {AccountA}));
    QCOMPARE(read.findings.size(), 2);
    for (Finding &finding : read.findings)
        finding.acceptedBy = u"tess"_s;
    check(historyOf({AccountA, AccountA}, {AccountA})); // one more of them: it says the same
    QVERIFY(findingOf(read, u"iban_changed"_s)->isAccepted());
    QVERIFY(findingOf(read, u"not_addressed_to_us"_s)->isAccepted());
    read.fields[Field::Iban].taken.value = AccountC;
    read.fields[Field::BuyerName].taken.value = u"Somebody else"_s;
    check(historyOf({AccountA}, {AccountA}));
    QVERIFY(!findingOf(read, u"iban_changed"_s)->isAccepted());
    QVERIFY(!findingOf(read, u"not_addressed_to_us"_s)->isAccepted());
}

// The first account of a supplier is always looked at, whatever else is certain.
void TestSupplierChecks::firstAccountIsLookedAt()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument({.iban = AccountA})));
    QCOMPARE(first.status, InvoiceStatus::NeedsReview);
    const Finding *finding = findingOf(first.extraction, u"first_account"_s);
    QVERIFY(finding);
    QCOMPARE(finding->values, QStringList{AccountA});
    QCOMPARE(await(bench.service->approve(first.id, first.rowVersion)).error().code, ErrorCode::NotAllowed);
    const Invoice without = bench.read(bench.file(u"b.xml"_s, ublDocument({.number = u"R-2"_s, .seller = u"Cash"_s})));
    QCOMPARE(without.status, InvoiceStatus::Approved);
}

void TestSupplierChecks::confirmedAccountNeedsNoLook()
{
    ServiceBench bench;
    SupplierService suppliers(*bench.database, *bench.settings);
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument({.iban = AccountA})));
    const SupplierId supplier = await(suppliers.supplierOf(first.id)).value();
    QVERIFY(supplier.isValid());
    QCOMPARE(await(suppliers.setAccountState(supplier, AccountA, AccountState::Confirmed, first.id)).value(),
             AccountState::Seen);
    QVERIFY(!findingOf(bench.invoice(first.id).extraction, u"first_account"_s)); // what waits hears of it
    const Invoice second = bench.read(bench.file(u"b.xml"_s, ublDocument({.number = u"R-2"_s, .iban = AccountA})));
    QCOMPARE(second.status, InvoiceStatus::Approved);
    const SupplierAccount account = await(suppliers.supplier(supplier)).value().accounts.first();
    QCOMPARE(account.decidedBy, u"tess"_s);
    QCOMPARE(account.decidedOn, first.id);
    QCOMPARE(account.invoices, 2);
    // Taken back: it is looked at again.
    QVERIFY(await(suppliers.setAccountState(supplier, AccountA, AccountState::Seen)).has_value());
    QVERIFY(findingOf(bench.invoice(first.id).extraction, u"first_account"_s));
}

void TestSupplierChecks::refusedAccountBlocks()
{
    ServiceBench bench;
    SupplierService suppliers(*bench.database, *bench.settings);
    bench.service->startReading(1);
    const Invoice first = bench.read(bench.file(u"a.xml"_s, ublDocument({.iban = AccountA})));
    const SupplierId supplier = await(suppliers.supplierOf(first.id)).value();
    QVERIFY(await(suppliers.setAccountState(supplier, AccountA, AccountState::Refused)).has_value());
    QVERIFY(findingOf(bench.invoice(first.id).extraction, u"refused_account"_s));
    QCOMPARE(await(suppliers.setAccountState(supplier, u"DE00"_s, AccountState::Confirmed)).error().code,
             ErrorCode::InvalidArgument);
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
    checkAddressee(read, own);
    const Finding *finding = findingOf(read, u"not_addressed_to_us"_s);
    QCOMPARE(finding != nullptr, found);
    if (finding)
        QCOMPARE(finding->values, QStringList{name.isEmpty() ? vatId : name});
}

void TestSupplierChecks::anotherAccountIsNotApprovedByItself()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = approvedWith(bench, u"a.xml"_s, {.iban = AccountA});
    QCOMPARE(first.status, InvoiceStatus::Approved);
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
    approvedWith(bench, u"a.xml"_s, {.seller = u"Café Böhm & Co."_s, .iban = AccountA});
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
    const Invoice first = approvedWith(bench, u"a.xml"_s, {.iban = AccountA});
    QVERIFY(await(bench.filing->trash({first.id})).has_value());
    const Invoice other = bench.toReview({.number = u"R-2"_s, .iban = AccountB}, u"b.xml"_s);
    // A person's word on the account stays; no invoice counts for it any more.
    QCOMPARE(findingOf(other.extraction, u"iban_changed"_s)->values, (QStringList{AccountB, AccountA, u"0"_s}));
}

void TestSupplierChecks::whatWaitsHearsOfAnApproval()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice waiting = bench.toReview({.iban = AccountB});
    QVERIFY(waiting.extraction.findings.isEmpty() || !findingOf(waiting.extraction, u"iban_changed"_s));
    approvedWith(bench, u"b.xml"_s, {.number = u"R-2"_s, .iban = AccountA});
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
