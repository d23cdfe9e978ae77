// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_history.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"
#include "tests/await.h"
#include "tests/fakes/fake_clock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

Coding codingOf(const QString &account, const QString &costCentre = {}, const QString &taxCode = {}, int from = 0)
{
    return {.account = account, .costCentre = costCentre, .taxCode = taxCode, .proposedFrom = from};
}

struct LineValues {
    QString description;
    Coding coding;
};
struct CodedValues {
    QString seller = u"ACME GmbH"_s;
    QString vatId = {};
    Coding coding = codingOf(u"4400"_s);
    QList<LineValues> lines = {};
    InvoiceStatus status = InvoiceStatus::Approved;
    bool inTrash = false;
};

Result<> insertCoding(WriteTransaction &tx, InvoiceId id, int line, const Coding &coding)
{
    if (coding.isEmpty())
        return {};
    TRY_ASSIGN(query, prepare(tx.connection(), u"INSERT INTO coding (invoice_id, line, account, cost_centre, tax_code) "
                                               "VALUES (?, ?, ?, ?, ?)"_s));
    for (const QVariant &value :
         {QVariant(id.value), QVariant(line), toSql(coding.account), toSql(coding.costCentre), toSql(coding.taxCode)})
        query.addBindValue(value);
    TRY(run(query));
    return {};
}

Result<> insertText(WriteTransaction &tx, InvoiceId id, int section, qsizetype row, const QString &name,
                    const QString &text)
{
    if (text.isEmpty())
        return {};
    TRY_ASSIGN(query, prepare(tx.connection(), u"INSERT INTO invoice_value (invoice_id, section, row, name, value) "
                                               "VALUES (?, ?, ?, ?, ?)"_s));
    for (const QVariant &value : {QVariant(id.value), QVariant(section), QVariant(row), QVariant(name), QVariant(text)})
        query.addBindValue(value);
    TRY(run(query));
    return {};
}

Result<InvoiceId> insertInvoice(WriteTransaction &tx, const CodedValues &v)
{
    TRY_ASSIGN(document, prepare(tx.connection(), u"INSERT INTO document (sha256, byte_size, created_at) "
                                                  "VALUES (randomblob(32), 1, 0)"_s));
    TRY(run(document));
    TRY_ASSIGN(row, prepare(tx.connection(), u"INSERT INTO invoice (document_id, file_name, path, status, kind, "
                                             "imported_at, read_at, seller_name, seller_vat_id, trashed_at) "
                                             "VALUES (?, 'a.pdf', '/a.pdf', ?, 1, 1, 1, ?, ?, ?)"_s));
    for (const QVariant &value : {document.lastInsertId(), QVariant(int(v.status)), toSql(v.seller), toSql(v.vatId),
                                  v.inTrash ? QVariant(1) : QVariant()})
        row.addBindValue(value);
    TRY(run(row));
    const InvoiceId id{row.lastInsertId().toLongLong()};
    TRY(insertText(tx, id, 0, 0, fieldName(Field::SellerName), v.seller));
    TRY(insertText(tx, id, 0, 0, fieldName(Field::SellerVatId), v.vatId));
    TRY(insertCoding(tx, id, -1, v.coding));
    for (qsizetype i = 0; i < v.lines.size(); ++i) {
        TRY(insertText(tx, id, 1, i, u"description"_s, v.lines[i].description));
        TRY(insertCoding(tx, id, int(i), v.lines[i].coding));
    }
    return id;
}

CodedInvoice coded(const Coding &coding, const QList<CodedInvoice::Line> &lines = {})
{
    return {.id = {}, .coding = coding, .lines = lines};
}

} // namespace

class TestCoding : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void mostSay();
    void ofAsManyTheNewest();
    void neverMixesCodings();
    void linesByDescription();
    void lineFallsBackToTheInvoice();
    void linesThatShareACodingSpeakForTheInvoice();
    void certainNeedsThreeAndNoOther();
    void hiddenCodesAreNotProposed();

    void proposesFromTheSameSeller_data();
    void proposesFromTheSameSeller();
    void looksAtTheNewestTwenty();
    void proposeOfAnUnknownInvoice();
    void fillsAtImport();
    void fillsOnlyWhatIsEmpty();

    void codesOfAll();
    void removeHidesWhatIsInUse();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void isAuditedAndTold();

private:
    InvoiceId add(const CodedValues &values)
    {
        return await(m_database->write([values](WriteTransaction &tx) { return insertInvoice(tx, values); })).value();
    }
    void fresh()
    {
        const auto cleared = await(m_database->write([](WriteTransaction &tx) -> Result<> {
            TRY(run(tx.connection(), u"DELETE FROM invoice"_s));
            TRY(run(tx.connection(), u"DELETE FROM ledger_code"_s));
            return {};
        }));
        QVERIFY(cleared.has_value());
    }
    CodingProposal proposal(InvoiceId id) { return await(m_service->propose(id)).value(); }
    QStringList codes(LedgerCodeKind kind)
    {
        QStringList parts;
        const QList<LedgerCode> all = await(m_service->codes(kind)).value();
        for (const LedgerCode &code : all)
            parts.append(code.code + u'=' + code.name + (code.hidden ? u" hidden"_s : QString()));
        return parts;
    }
    Extraction filled(Extraction extraction)
    {
        const auto done = await(m_database->write(
            [&extraction](WriteTransaction &tx) { return proposeCoding(tx.connection(), InvoiceId{}, extraction); }));
        return done ? extraction : Extraction();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CodingService> m_service;
};

void TestCoding::initTestCase()
{
    m_database = std::move(Database::open(m_folder.filePath(u"desk.sqlite"_s), m_clock)).value();
    m_database->setActor(u"tess"_s);
    m_service = std::make_unique<CodingService>(*m_database);
}

void TestCoding::cleanupTestCase()
{
    m_service.reset();
    m_database.reset();
}

void TestCoding::mostSay()
{
    const auto proposal = codingFrom({coded(codingOf(u"1"_s)), coded(codingOf(u"2"_s)), coded(codingOf(u"2"_s))}, {},
                                     CodingTrust::Suggest);
    QCOMPARE(proposal.invoice, codingOf(u"2"_s, {}, {}, 2));
    QCOMPARE(proposal.outOf, 3);
    QVERIFY(codingFrom({}, {u"x"_s}, CodingTrust::Suggest).invoice.isEmpty());
}

void TestCoding::ofAsManyTheNewest()
{
    const auto proposal = codingFrom({coded(codingOf(u"new"_s)), coded(codingOf(u"old"_s))}, {}, CodingTrust::Suggest);
    QCOMPARE(proposal.invoice.account, u"new"_s);
}

void TestCoding::neverMixesCodings()
{
    const auto proposal =
        codingFrom({coded(codingOf(u"1"_s, u"A"_s)), coded(codingOf(u"1"_s, u"B"_s)), coded(codingOf(u"2"_s, u"B"_s))},
                   {}, CodingTrust::Suggest);
    QCOMPARE(proposal.invoice, codingOf(u"1"_s, u"A"_s, {}, 1)); // not account 1 with cost centre B by majority
}

void TestCoding::linesByDescription()
{
    const QList<CodedInvoice> history{
        coded(codingOf(u"1"_s), {{u"Hosting 03/2026"_s, codingOf(u"6800"_s)}, {u"Paper"_s, {}}}),
        coded(codingOf(u"1"_s),
              {{u"hosting  02/2026"_s, codingOf(u"6800"_s)}, {u"Hosting 12/2025"_s, codingOf(u"6800"_s)}}),
        coded(codingOf(u"1"_s), {{u"HOSTING"_s, codingOf(u"6801"_s)}})};
    const auto proposal =
        codingFrom(history, {u"Hosting 04/2026"_s, u"Paper"_s, u"Pens"_s, u"2026"_s, QString()}, CodingTrust::Suggest);
    QCOMPARE(proposal.lines.size(), 5);
    QCOMPARE(proposal.lines[0], codingOf(u"6800"_s, {}, {}, 2)); // invoices, not lines
    QVERIFY(proposal.lines[1].isEmpty());                        // that of the invoice holds
    QVERIFY(proposal.lines[2].isEmpty());
    QVERIFY(proposal.lines[3].isEmpty());
    QVERIFY(proposal.lines[4].isEmpty());
}

void TestCoding::lineFallsBackToTheInvoice()
{
    // Earlier the whole invoice was 2; most invoices are 1, but this thing was always 2.
    const QList<CodedInvoice> history{coded(codingOf(u"1"_s)), coded(codingOf(u"1"_s)),
                                      coded(codingOf(u"2"_s), {{u"Paper"_s, {}}})};
    const auto proposal = codingFrom(history, {u"Paper"_s}, CodingTrust::Suggest);
    QCOMPARE(proposal.invoice.account, u"1"_s);
    QCOMPARE(proposal.lines.first(), codingOf(u"2"_s, {}, {}, 1));
}

void TestCoding::linesThatShareACodingSpeakForTheInvoice()
{
    const QList<CodedInvoice> history{
        coded({}, {{u"a"_s, codingOf(u"1"_s)}, {u"b"_s, codingOf(u"1"_s)}}),
        coded({}, {{u"a"_s, codingOf(u"2"_s)}, {u"b"_s, codingOf(u"3"_s)}}),
    };
    QCOMPARE(codingFrom(history, {}, CodingTrust::Suggest).invoice, codingOf(u"1"_s, {}, {}, 1));
}

void TestCoding::certainNeedsThreeAndNoOther()
{
    const CodedInvoice one = coded(codingOf(u"1"_s), {{u"Paper"_s, codingOf(u"7"_s)}});
    const CodedInvoice other = coded(codingOf(u"2"_s), {{u"Paper"_s, codingOf(u"8"_s)}});
    const CodedInvoice mixed = coded({}, {{u"x"_s, codingOf(u"1"_s)}, {u"y"_s, codingOf(u"9"_s)}});
    const auto said = [](const QList<CodedInvoice> &history) {
        return codingFrom(history, {u"Paper"_s}, CodingTrust::Certain);
    };
    QVERIFY(said({one, one}).invoice.isEmpty());
    QCOMPARE(said({one, one, one}).invoice, codingOf(u"1"_s, {}, {}, 3));
    QCOMPARE(said({one, one, one}).lines.first(), codingOf(u"7"_s, {}, {}, 3));
    QVERIFY(said({one, one, one, other}).invoice.isEmpty());
    QVERIFY(said({one, one, one, other}).lines.first().isEmpty());
    QVERIFY(said({one, one, one, mixed}).invoice.isEmpty());
    QCOMPARE(said({one, one, one, mixed}).lines.first().account, u"7"_s); // says nothing of paper
}

void TestCoding::hiddenCodesAreNotProposed()
{
    const QList<CodedInvoice> history{coded(codingOf(u"1"_s, u"K"_s)), coded(codingOf(u"1"_s, u"K"_s)),
                                      coded(codingOf(u"2"_s))};
    const QList<LedgerCode> hidden{{LedgerCodeKind::CostCentre, u"K"_s, {}, true},
                                   {LedgerCodeKind::TaxCode, u"2"_s, {}, true}}; // account 2 is another thing
    QCOMPARE(codingFrom(history, {}, CodingTrust::Suggest, hidden).invoice.account, u"2"_s);
}

void TestCoding::proposesFromTheSameSeller_data()
{
    QTest::addColumn<CodedValues>("self");
    QTest::addColumn<CodedValues>("earlier");
    QTest::addColumn<bool>("found");
    const QString vat = u"DE123456789"_s;
    const auto row = [](const char *name, const CodedValues &self, const CodedValues &earlier, bool found) {
        QTest::newRow(name) << self << earlier << found;
    };
    row("same name", {}, {}, true);
    row("name in other letters", {.seller = u"Ácme, Gmbh."_s}, {}, true);
    row("another name", {.seller = u"Other GmbH"_s}, {}, false);
    row("same VAT id, another name", {.seller = u"New name"_s, .vatId = vat}, {.vatId = u"de123456789"_s}, true);
    row("VAT id on this one only", {.vatId = vat}, {}, true);
    row("VAT id on the earlier one only", {}, {.vatId = vat}, true);
    row("same name, another VAT id", {.vatId = vat}, {.vatId = u"DE999999999"_s}, false);
    row("no seller", {.seller = {}}, {.seller = {}}, false);
    row("in review", {}, {.status = InvoiceStatus::NeedsReview}, false);
    row("rejected", {}, {.status = InvoiceStatus::Rejected}, false);
    row("in the trash", {}, {.inTrash = true}, false);
    row("not coded", {}, {.coding = {}}, false);
}

void TestCoding::proposesFromTheSameSeller()
{
    QFETCH(CodedValues, self);
    QFETCH(CodedValues, earlier);
    QFETCH(bool, found);
    fresh();
    add(earlier);
    self.coding = codingOf(u"own"_s); // never from itself
    const CodingProposal said = proposal(add(self));
    QCOMPARE(said.outOf, found ? 1 : 0);
    QCOMPARE(said.invoice, found ? codingOf(u"4400"_s, {}, {}, 1) : Coding());
}

void TestCoding::looksAtTheNewestTwenty()
{
    fresh();
    for (int i = 0; i < 15; ++i)
        add({.coding = codingOf(u"old"_s)});
    for (int i = 0; i < 11; ++i)
        add({.seller = i % 2 == 0 ? u"ACME GmbH"_s : u"Acme GmbH."_s, .coding = codingOf(u"new"_s)});
    const CodingProposal said = proposal(add({.coding = {}}));
    QCOMPARE(said.outOf, 20);
    QCOMPARE(said.invoice, codingOf(u"new"_s, {}, {}, 11));
}

void TestCoding::proposeOfAnUnknownInvoice()
{
    fresh();
    QCOMPARE(await(m_service->propose(InvoiceId{4711})).error().code, ErrorCode::NotFound);
}

void TestCoding::fillsAtImport()
{
    fresh();
    Extraction extraction;
    extraction.fields[Field::SellerName].taken.value = u"ACME GmbH"_s;
    extraction.lines.resize(2);
    extraction.lines[0].description.value = u"Paper 500"_s;
    extraction.lines[1].description.value = u"Pens"_s;
    const CodedValues earlier{.lines = {{u"Paper 250"_s, codingOf(u"6815"_s, u"K1"_s)}, {u"Pens"_s, {}}}};
    add(earlier);
    add(earlier);
    QCOMPARE(filled(extraction), extraction); // two are not enough
    add(earlier);
    const Extraction coded = filled(extraction);
    QCOMPARE(coded.coding, codingOf(u"4400"_s, {}, {}, 3));
    QCOMPARE(coded.lines[0].coding, codingOf(u"6815"_s, u"K1"_s, {}, 3));
    QVERIFY(coded.lines[1].coding.isEmpty());
}

void TestCoding::fillsOnlyWhatIsEmpty()
{
    fresh();
    for (int i = 0; i < 3; ++i)
        add({.lines = {{u"Paper"_s, codingOf(u"6815"_s)}}});
    Extraction extraction;
    extraction.fields[Field::SellerName].taken.value = u"ACME GmbH"_s;
    extraction.coding = codingOf(u"own"_s);
    extraction.lines.resize(1);
    extraction.lines[0].description.value = u"Paper"_s;
    extraction.lines[0].coding = codingOf(u"own line"_s);
    QCOMPARE(filled(extraction), extraction);
}

void TestCoding::codesOfAll()
{
    fresh();
    add({.coding = codingOf(u"4400"_s, u"K10"_s), .lines = {{u"x"_s, codingOf(u"900"_s)}}});
    QVERIFY(await(m_service->save({{LedgerCodeKind::Account, u"4400"_s, u" Sales  at home"_s, false},
                                   {LedgerCodeKind::Account, u"1000"_s, {}, false},
                                   {LedgerCodeKind::CostCentre, u"K2"_s, u"Office"_s, true}}))
                .has_value());
    QCOMPARE(codes(LedgerCodeKind::Account), (QStringList{u"900="_s, u"1000="_s, u"4400=Sales at home"_s}));
    QCOMPARE(codes(LedgerCodeKind::CostCentre), (QStringList{u"K2=Office hidden"_s, u"K10="_s}));
    QVERIFY(codes(LedgerCodeKind::TaxCode).isEmpty());
    QVERIFY(await(m_service->save({{LedgerCodeKind::Account, u"4400"_s, u"Revenue"_s, false}})).has_value());
    QCOMPARE(codes(LedgerCodeKind::Account).last(), u"4400=Revenue"_s);
}

void TestCoding::removeHidesWhatIsInUse()
{
    fresh();
    add({.coding = codingOf(u"4400"_s), .lines = {{u"x"_s, codingOf(u"900"_s)}}});
    QVERIFY(await(m_service->save({{LedgerCodeKind::Account, u"4400"_s, u"Sales"_s, false},
                                   {LedgerCodeKind::Account, u"1000"_s, u"Bank"_s, false}}))
                .has_value());
    QVERIFY(await(m_service->remove(LedgerCodeKind::Account, {u"4400"_s, u"1000"_s, u"900"_s, u"7777"_s})).has_value());
    QCOMPARE(codes(LedgerCodeKind::Account), (QStringList{u"900= hidden"_s, u"4400=Sales hidden"_s}));
}

void TestCoding::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("blank before") << u" 4400"_s;
    QTest::newRow("line break") << u"44\n00"_s;
    QTest::newRow("37 characters") << QString(37, u'1');
}

void TestCoding::refusesWhatIsNoCode()
{
    QFETCH(QString, code);
    fresh();
    const auto saved = await(
        m_service->save({{LedgerCodeKind::Account, u"4400"_s, {}, false}, {LedgerCodeKind::Account, code, {}, false}}));
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QVERIFY(codes(LedgerCodeKind::Account).isEmpty()); // all or none
}

void TestCoding::isAuditedAndTold()
{
    fresh();
    QSignalSpy changes(&m_database->changes(), &ChangeFeed::changed);
    const auto history = [this] {
        return await(m_database->read([](QSqlDatabase &connection) {
                   return AuditTrail::history(connection, Entity::LedgerCode, int(LedgerCodeKind::TaxCode) + 1);
               }))
            .value();
    };
    const LedgerCode code{LedgerCodeKind::TaxCode, u"9"_s, u"VSt"_s, false};
    QVERIFY(await(m_service->save({code})).has_value());
    QVERIFY(QTest::qWaitFor([&] { return !changes.isEmpty(); }, 5000));
    QCOMPARE(changes.first().first().value<QList<Change>>().first().entity, Entity::LedgerCode);
    const qsizetype before = history().size();
    QVERIFY(await(m_service->save({code})).has_value()); // nothing new
    QCOMPARE(history().size(), before);
    QVERIFY(await(m_service->remove(LedgerCodeKind::TaxCode, {u"9"_s})).has_value());
    const AuditEvent last = history().last();
    QCOMPARE(last.event, u"ledger_codes_removed"_s);
    QCOMPARE(last.actor, u"tess"_s);
    const QJsonObject change = last.payload->value(u"codes"_s).toArray().first().toObject();
    QCOMPARE(change.value(u"old"_s).toObject().value(u"name"_s).toString(), u"VSt"_s);
    QVERIFY(!change.contains(u"new"_s));
}

QTEST_GUILESS_MAIN(TestCoding)
#include "test_coding.moc"
