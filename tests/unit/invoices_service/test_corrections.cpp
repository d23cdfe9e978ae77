// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/correction_repository.h"
#include "core/invoices/invoice_edits.h"
#include "core/storage/sql.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;
using Act = ValueChange::Act;

namespace {

FieldValue text(const QString &value)
{
    FieldValue field;
    field.value = value;
    return field;
}

ValueEdit header(const QString &name, const QString &value)
{
    return {.name = name, .value = text(value)};
}

ValueEdit cell(int row, const QString &name, const QString &value)
{
    return {.section = Section::Line, .row = row, .name = name, .value = text(value)};
}

ValueEdit inserted(int row, const QString &name = {}, const QString &value = {})
{
    return {.section = Section::Line, .row = row, .name = name, .value = text(value), .insertRow = true};
}

ValueEdit removed(int row, Section section = Section::Line)
{
    return {.section = section, .row = row, .name = {}, .value = {}, .removeRow = true};
}

/// Three lines with coding on the second, two taxes, an allowance.
Extraction withTables()
{
    Extraction read;
    read.kind = DocumentKind::Invoice;
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        read.lines.append({.description = text(name), .amount = text(u"1.00"_s)});
    read.lines[1].coding = {.account = u"4400"_s, .taxCode = u"9"_s, .proposedFrom = 3};
    read.taxes = {{.taxRate = text(u"19.00"_s)}, {.taxRate = text(u"7.00"_s)}};
    read.allowancesCharges = {{.isCharge = true, .amount = text(u"2.00"_s), .reason = text(u"freight"_s)}};
    return read;
}

} // namespace

class TestCorrections : public QObject {
    Q_OBJECT
private slots:
    void undoBringsAllBack_data();
    void undoBringsAllBack();
    void undoOfARemovalIsOneInsertion();
    void refusesCoding_data();
    void refusesCoding();
    void codingIsSavedForApproved();
    void aCodeInTheNextRowMakesALine();
    void codingConflicts();
    void approvalConfirmsAProposal();
    void codingSurvivesANewReading();
    void changesAreKeptAsTheyWereMade();
    void rowsAreKeptAsTheyCameAndWent();
    void undoOfAnotherKindWithEdits();
    void twoProgramsAtOnce();

private:
    static QList<ValueChange> kept(ServiceBench &bench, InvoiceId id, Section section)
    {
        return await(bench.database->read([=](QSqlDatabase &db) { return CorrectionRepository(db).of(id, section); }))
            .value();
    }
};

void TestCorrections::undoBringsAllBack_data()
{
    QTest::addColumn<QList<ValueEdit>>("edits");
    using Edits = QList<ValueEdit>;
    QTest::newRow("row before the first") << Edits{inserted(0)};
    QTest::newRow("row with its first cell") << Edits{inserted(1, u"description"_s, u"new"_s)};
    QTest::newRow("row at the end") << Edits{inserted(3, u"amount"_s, u"2.00"_s)};
    QTest::newRow("row with a code") << Edits{inserted(2, u"account"_s, u"1"_s)};
    QTest::newRow("one past the end") << Edits{cell(3, u"description"_s, u"four"_s), cell(3, u"amount"_s, u"4.00"_s)};
    QTest::newRow("row with coding goes") << Edits{removed(1)};
    QTest::newRow("all rows go") << Edits{removed(0), removed(0), removed(0)};
    QTest::newRow("split") << Edits{cell(0, u"amount"_s, u"0.40"_s), inserted(1, u"description"_s, u"one b"_s),
                                    cell(1, u"amount"_s, u"0.60"_s)};
    QTest::newRow("merge") << Edits{cell(0, u"amount"_s, u"2.00"_s), removed(1)};
    QTest::newRow("move") << Edits{removed(2), inserted(0, u"description"_s, u"three"_s)};
    QTest::newRow("allowance goes") << Edits{removed(0, Section::AllowanceCharge)};
    QTest::newRow("tax goes") << Edits{removed(0, Section::Tax)};
    QTest::newRow("coding of the invoice") << Edits{header(u"account"_s, u"1"_s), header(u"cost_centre"_s, u"K"_s)};
    QTest::newRow("proposal changed") << Edits{cell(1, u"account"_s, u"4980"_s)};
    QTest::newRow("empty cell of a proposal") << Edits{cell(1, u"cost_centre"_s, u"K1"_s)};
    QTest::newRow("two cells of a proposal") << Edits{cell(1, u"tax_code"_s, {}), cell(1, u"account"_s, {})};
}

void TestCorrections::undoBringsAllBack()
{
    QFETCH(QList<ValueEdit>, edits);
    const Extraction before = withTables();
    Extraction reading = before;
    const auto applied = applyEdits(reading, edits);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    const Extraction after = reading;
    QVERIFY(after != before);
    const auto undone = applyEdits(reading, applied->undo);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(reading, before);
    QVERIFY(applyEdits(reading, undone->undo).has_value());
    QCOMPARE(reading, after);
}

void TestCorrections::undoOfARemovalIsOneInsertion()
{
    Extraction reading = withTables();
    const auto applied = applyEdits(reading, {removed(0)});
    QCOMPARE(applied->undo.size(), 3); // the row, its description, its amount; the rows after it are not touched
    QVERIFY(applied->undo[0].insertRow);
    QVERIFY(std::ranges::all_of(applied->undo, [](const ValueEdit &edit) { return edit.row == 0 && edit.restore; }));
}

void TestCorrections::refusesCoding_data()
{
    QTest::addColumn<ValueEdit>("edit");
    QTest::newRow("long") << header(u"account"_s, QString(37, u'1'));
    QTest::newRow("two lines") << header(u"cost_centre"_s, u"a\nb"_s);
    QTest::newRow("blank at the end") << cell(0, u"tax_code"_s, u"9 "_s);
    QTest::newRow("of a tax row") << ValueEdit{.section = Section::Tax, .name = u"account"_s, .value = text(u"1"_s)};
    QTest::newRow("row that is not there") << cell(2, u"account"_s, u"1"_s);
    QTest::newRow("insertion beyond the end") << inserted(3);
    QTest::newRow("insertion into the header") << ValueEdit{.name = {}, .value = {}, .insertRow = true};
}

void TestCorrections::refusesCoding()
{
    QFETCH(ValueEdit, edit);
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview(); // one line
    const auto saved = await(bench.service->saveReview(read.id, read.rowVersion, {edit}));
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(bench.invoice(read.id).rowVersion, read.rowVersion);
}

void TestCorrections::codingIsSavedForApproved()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview();
    const int version = await(bench.service->approve(read.id, read.rowVersion)).value();
    const auto saved = await(bench.service->saveReview(
        read.id, version,
        {header(u"account"_s, u"4400"_s), header(u"tax_code"_s, u"9"_s), cell(0, u"cost_centre"_s, u"K1"_s)}));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    Invoice now = bench.invoice(read.id);
    QCOMPARE(now.status, InvoiceStatus::Approved);
    QCOMPARE(now.rowVersion, saved->rowVersion);
    QCOMPARE(now.extraction.coding, (Coding{.account = u"4400"_s, .taxCode = u"9"_s}));
    QCOMPARE(now.extraction.lines[0].coding, (Coding{.costCentre = u"K1"_s}));
    QCOMPARE(now.extraction.findings, read.extraction.findings);
    QCOMPARE(kept(bench, read.id, Section::Header).size(), 2);
    QCOMPARE(kept(bench, read.id, Section::Line).first().after.value, u"K1"_s);
    // Anything else still needs it to be reopened, also beside a code.
    const auto refused = await(bench.service->saveReview(
        read.id, now.rowVersion, {header(u"account"_s, u"1"_s), header(u"buyer_name"_s, u"B"_s)}));
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    const auto undone = await(bench.service->saveReview(read.id, now.rowVersion, saved->before));
    QVERIFY(undone.has_value());
    now = bench.invoice(read.id);
    QCOMPARE(now.extraction.coding, Coding());
    QCOMPARE(now.extraction.lines, read.extraction.lines);
    QVERIFY(await(bench.service->reopen(read.id, now.rowVersion)).has_value());
    now = bench.invoice(read.id);
    QVERIFY(await(bench.service->reject(read.id, now.rowVersion, u"x"_s)).has_value());
    const auto rejected = await(bench.service->saveReview(read.id, now.rowVersion + 1, {header(u"account"_s, u"1"_s)}));
    QCOMPARE(rejected.error().code, ErrorCode::NotAllowed);
}

void TestCorrections::aCodeInTheNextRowMakesALine()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview(); // one line
    const auto saved = await(bench.service->saveReview(read.id, read.rowVersion, {cell(1, u"account"_s, u"1"_s)}));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const Invoice now = bench.invoice(read.id);
    QCOMPARE(now.extraction.lines.size(), 2);
    QCOMPARE(now.extraction.lines[1].coding.account, u"1"_s);
    const int version = await(bench.service->approve(read.id, now.rowVersion)).value();
    const auto refused = await(bench.service->saveReview(read.id, version, {cell(2, u"account"_s, u"1"_s)}));
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
}

void TestCorrections::codingConflicts()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice seen = bench.toReview();
    QVERIFY(await(bench.service->saveReview(seen.id, seen.rowVersion, {header(u"account"_s, u"1"_s)})).has_value());
    const auto coding = await(bench.service->saveReview(seen.id, seen.rowVersion, {header(u"account"_s, u"2"_s)}));
    QCOMPARE(coding.error().code, ErrorCode::Conflict);
    const auto row = await(bench.service->saveReview(seen.id, seen.rowVersion, {inserted(0)}));
    QCOMPARE(row.error().code, ErrorCode::Conflict);
    QCOMPARE(bench.invoice(seen.id).extraction.coding.account, u"1"_s);
    QCOMPARE(bench.invoice(seen.id).extraction.lines.size(), 1);
}

void TestCorrections::approvalConfirmsAProposal()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview();
    const auto proposed = await(bench.database->write([id = read.id](WriteTransaction &tx) -> Result<> {
        TRY(run(tx.connection(), u"INSERT INTO coding (invoice_id, line, account, proposed_from) "
                                 "VALUES (%1, -1, '4400', 3), (%1, 0, '4980', 2)"_s.arg(id.value)));
        return {};
    }));
    QVERIFY(proposed.has_value());
    QCOMPARE(bench.invoice(read.id).extraction.coding, (Coding{.account = u"4400"_s, .proposedFrom = 3}));
    QVERIFY(await(bench.service->approve(read.id, read.rowVersion)).has_value());
    const Invoice approved = bench.invoice(read.id);
    QCOMPARE(approved.extraction.coding, Coding{.account = u"4400"_s});
    QCOMPARE(approved.extraction.lines[0].coding, Coding{.account = u"4980"_s});
    QCOMPARE(approved.decidedBy, u"tess"_s);
    QCOMPARE(approved.decidedAt, bench.clock.now());
}

void TestCorrections::codingSurvivesANewReading()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview();
    const auto saved =
        await(bench.service->saveReview(read.id, read.rowVersion,
                                        {header(u"account"_s, u"4400"_s), cell(0, u"account"_s, u"4980"_s),
                                         cell(1, u"description"_s, u"by hand"_s), cell(1, u"account"_s, u"1"_s)}));
    QVERIFY(saved.has_value());
    bench.finished.clear();
    QVERIFY(await(bench.service->readAgain({read.id}, {.autoApprove = false, .languages = {}, .password = {}}))
                .has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.finished.contains(read.id); }));
    const Invoice again = bench.invoice(read.id);
    QCOMPARE(again.extraction.coding, Coding{.account = u"4400"_s});
    QCOMPARE(again.extraction.lines.size(), 1); // the person's own line is gone, as with all readings
    QCOMPARE(again.extraction.lines[0].coding, Coding{.account = u"4980"_s});
}

void TestCorrections::changesAreKeptAsTheyWereMade()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview();
    ValueEdit fromPage = header(u"buyer_name"_s, u"Example"_s);
    fromPage.value.raw = u"EXAMPLE"_s;
    fromPage.value.page = 0;
    fromPage.value.box = {0.1, 0.2, 0.3, 0.4};
    const auto saved = await(bench.service->saveReview(
        read.id, read.rowVersion,
        {fromPage, header(u"seller_name"_s, u"Acme Ltd"_s), header(u"kind"_s, u"receipt"_s)}));
    QVERIFY(saved.has_value());
    const QList<ValueChange> changes = kept(bench, read.id, Section::Header);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].act, Act::Changed);
    QCOMPARE(changes[0].actor, u"tess"_s);
    QCOMPARE(changes[0].at, bench.clock.now());
    QCOMPARE(changes[0].name, u"buyer_name"_s);
    QCOMPARE(changes[0].before.value, u"Buyer AG"_s);
    QCOMPARE(changes[0].before.source, ValueSource::EInvoice);
    QVERIFY(changes[0].before.confidence > 0.5);
    QCOMPARE(changes[0].after.value, u"Example"_s);
    QCOMPARE(changes[0].after.raw, u"EXAMPLE"_s);
    QCOMPARE(changes[0].after.source, ValueSource::Human);
    QCOMPARE(changes[0].after.page, 0);
    QCOMPARE(changes[0].after.box, (UnitRect{0.1, 0.2, 0.3, 0.4}));
    QCOMPARE(changes[2].name, u"kind"_s);
    QCOMPARE(changes[2].before.value, u"invoice"_s);
    const auto seller = await(bench.database->read([](QSqlDatabase &db) -> Result<QString> {
        TRY_ASSIGN(query, prepare(db, u"SELECT group_concat(DISTINCT seller_name) FROM correction"_s));
        TRY(run(query));
        query.next();
        return query.value(0).toString();
    }));
    QCOMPARE(*seller, u"Acme Ltd"_s);
    QVERIFY(await(bench.service->saveReview(read.id, saved->rowVersion, saved->before)).has_value());
    const QList<ValueChange> all = kept(bench, read.id, Section::Header);
    QCOMPARE(all.size(), 6);
    QCOMPARE(all.mid(0, 3), changes); // never rewritten
    QVERIFY(std::ranges::all_of(all.mid(3), [](const ValueChange &c) { return c.act == Act::PutBack; }));
    QCOMPARE(all.last().after.value, u"Buyer AG"_s);
    QCOMPARE(all.last().after.source, ValueSource::EInvoice);
}

void TestCorrections::rowsAreKeptAsTheyCameAndWent()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview();
    const auto saved = await(
        bench.service->saveReview(read.id, read.rowVersion, {inserted(0, u"description"_s, u"new"_s), removed(1)}));
    QVERIFY(saved.has_value());
    const QList<ValueChange> changes = kept(bench, read.id, Section::Line);
    QCOMPARE(changes[0].act, Act::RowAdded);
    QCOMPARE(changes[0].row, 0);
    QCOMPARE(changes[1].name, u"description"_s);
    QCOMPARE(changes.last().act, Act::RowRemoved);
    QCOMPARE(changes.last().name, QString());
    const auto amount = std::ranges::find(changes, u"amount"_s, &ValueChange::name);
    QCOMPARE(amount->act, Act::RowRemoved);
    QCOMPARE(amount->before.value, u"100.00"_s);
    QVERIFY(await(bench.service->saveReview(read.id, saved->rowVersion, saved->before)).has_value());
    QCOMPARE(bench.invoice(read.id).extraction.lines, read.extraction.lines);
}

// It must come back whole, although the rules take the amounts away after the edits.
void TestCorrections::undoOfAnotherKindWithEdits()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = bench.toReview();
    const auto saved =
        await(bench.service->saveReview(read.id, read.rowVersion,
                                        {cell(0, u"description"_s, u"x"_s), inserted(0),
                                         header(u"total_tax"_s, u"1.00"_s), header(u"kind"_s, u"other"_s)}));
    QVERIFY(saved.has_value());
    QVERIFY(bench.invoice(read.id).extraction.lines.isEmpty());
    const auto undone = await(bench.service->saveReview(read.id, saved->rowVersion, saved->before));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    const Extraction after = bench.invoice(read.id).extraction;
    QCOMPARE(after.fields, read.extraction.fields);
    QCOMPARE(after.lines, read.extraction.lines);
    QCOMPARE(after.taxes, read.extraction.taxes);
    const auto redone = await(bench.service->saveReview(read.id, undone->rowVersion, undone->before));
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().detail));
    QCOMPARE(bench.invoice(read.id).extraction.kind, DocumentKind::Other);
}

void TestCorrections::twoProgramsAtOnce()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice seen = bench.toReview();
    const auto database = std::move(Database::open(bench.folder.filePath(u"desk.sqlite"_s), bench.clock)).value();
    database->setActor(u"ann"_s);
    const auto blobs = std::move(BlobStore::open(bench.folder.filePath(u"blobs"_s))).value();
    const auto settings = std::move(SettingsService::open(*database)).value();
    JobQueue jobs(*database, bench.clock);
    InvoiceService other(*database, *blobs, jobs, bench.reader, *settings, bench.clock);
    auto mine = bench.service->saveReview(seen.id, seen.rowVersion, {header(u"buyer_name"_s, u"mine"_s)});
    auto theirs = other.saveReview(seen.id, seen.rowVersion, {header(u"buyer_name"_s, u"theirs"_s)});
    const auto first = await(mine);
    const auto second = await(theirs);
    QCOMPARE(first.has_value() + second.has_value(), 1); // one of them, whichever came first
    QCOMPARE((first ? second.error() : first.error()).code, ErrorCode::Conflict);
    const QString kept = first ? u"mine"_s : u"theirs"_s;
    QCOMPARE(await(other.invoice(seen.id)).value().extraction.value(Field::BuyerName).value, kept);
    const int version = bench.invoice(seen.id).rowVersion;
    auto coded = other.saveReview(seen.id, version, {header(u"account"_s, u"1"_s)});
    QVERIFY(await(coded).has_value());
    QCOMPARE(await(bench.service->saveReview(seen.id, version, {removed(0)})).error().code, ErrorCode::Conflict);
    QCOMPARE(await(bench.service->approve(seen.id, version)).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "test_corrections.moc"
