// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QJsonArray>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

ValueEdit header(Field field, const QString &text)
{
    FieldValue value;
    value.value = text;
    return {.name = fieldName(field), .value = value};
}

ValueEdit cell(int row, const QString &name, const QString &text)
{
    FieldValue value;
    value.value = text;
    return {.section = Section::Line, .row = row, .name = name, .value = value};
}

/// One that was read and waits for a person.
Invoice toReview(ServiceBench &bench, const UblValues &values = {}, const QString &name = u"a.xml"_s)
{
    static const ImportOptions keep{.autoApprove = false, .languages = {}, .password = {}};
    return bench.read(bench.file(name, ublDocument(values)), keep);
}

const Finding *findingOf(const Invoice &invoice, const QString &rule)
{
    for (const Finding &finding : invoice.extraction.findings) {
        if (finding.rule == rule)
            return &finding;
    }
    return nullptr;
}

} // namespace

class TestReview : public QObject {
    Q_OBJECT
private slots:
    void savesAPersonsValues();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
    void conflict();
    void undoByBefore();
    void undoOfARemovedRow();
    void undoOfAnotherKind();
    void blockingFindingIsAcceptedAndStaysAccepted();
    void duplicateIsAcceptedAndStaysAccepted();
    void twinsAreToldWhenItIsNoneAnyMore();
    void approveNeedsKeyFields();
    void approveRejectReopen();
    void rejectNeedsAReason();
    void correctionsAreKeptInTheTrail();
    void exportIsRemembered();
    void searchFindsTheNewName();
};

void TestReview::savesAPersonsValues()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice before = toReview(bench);
    const auto saved = await(bench.service->saveReview(
        before.id, before.rowVersion,
        {header(Field::SellerName, u"Acme International"_s), cell(0, u"description"_s, u"Staples"_s),
         cell(1, u"description"_s, u"Freight"_s), cell(1, u"amount"_s, u"0.00"_s)}));
    QVERIFY(saved.has_value());
    QVERIFY(saved->rowVersion > before.rowVersion);
    const Invoice after = bench.invoice(before.id);
    QCOMPARE(after.rowVersion, saved->rowVersion);
    const FieldValue seller = after.extraction.value(Field::SellerName);
    QCOMPARE(seller.value, u"Acme International"_s);
    QCOMPARE(seller.source, ValueSource::Human);
    QCOMPARE(seller.confidence, 1.0);
    QCOMPARE(after.extraction.lines.size(), 2);
    QCOMPARE(after.extraction.lines[0].description.value, u"Staples"_s);
    QCOMPARE(after.extraction.lines[1].amount.value, u"0.00"_s);
    QCOMPARE(await(bench.service->rows({before.id})).value().first().sellerName, u"Acme International"_s);
}

void TestReview::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<ValueEdit>("edit");
    QTest::newRow("date") << header(Field::IssueDate, u"31.12.2026"_s);
    QTest::newRow("impossible date") << header(Field::IssueDate, u"2026-02-30"_s);
    QTest::newRow("amount with comma") << header(Field::TotalWithTax, u"1,50"_s);
    QTest::newRow("amount with sign") << header(Field::TotalWithTax, u"+1.50"_s);
    QTest::newRow("currency") << header(Field::Currency, u"Euro"_s);
    QTest::newRow("iban with blanks") << header(Field::Iban, u"DE89 3704 0044 0532 0130 00"_s);
    QTest::newRow("two lines") << header(Field::SellerName, u"a\nb"_s);
    QTest::newRow("blank at the end") << header(Field::SellerName, u"a "_s);
    QTest::newRow("no such field") << ValueEdit{.name = u"colour"_s, .value = {}};
    QTest::newRow("no such row") << cell(5, u"amount"_s, u"1.00"_s);
    QTest::newRow("no such column") << cell(0, u"weight"_s, u"1.00"_s);
    QTest::newRow("quantity") << cell(0, u"quantity"_s, u"three"_s);
}

void TestReview::refusesWhatIsNotCanonical()
{
    QFETCH(ValueEdit, edit);
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice before = toReview(bench);
    const auto saved =
        await(bench.service->saveReview(before.id, before.rowVersion, {header(Field::BuyerName, u"somebody"_s), edit}));
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    const Invoice after = bench.invoice(before.id);
    QCOMPARE(after.rowVersion, before.rowVersion); // none of the edits was made
    QCOMPARE(after.extraction, before.extraction);
}

void TestReview::conflict()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice seen = toReview(bench);
    QVERIFY(await(bench.service->saveReview(seen.id, seen.rowVersion, {header(Field::BuyerName, u"first"_s)})));
    const auto second =
        await(bench.service->saveReview(seen.id, seen.rowVersion, {header(Field::BuyerName, u"second"_s)}));
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(await(bench.service->approve(seen.id, seen.rowVersion)).error().code, ErrorCode::Conflict);
    QCOMPARE(await(bench.service->reject(seen.id, seen.rowVersion, u"no"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(bench.invoice(seen.id).extraction.value(Field::BuyerName).value, u"first"_s);
    QCOMPARE(await(bench.service->approve({4711}, 1)).error().code, ErrorCode::NotFound);
}

void TestReview::undoByBefore()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice before = toReview(bench);
    const auto saved = await(bench.service->saveReview(
        before.id, before.rowVersion,
        {header(Field::SellerName, u"B"_s), header(Field::SellerName, u"C"_s), header(Field::DueDate, u"2026-12-01"_s),
         header(Field::TotalTax, u""_s), cell(1, u"amount"_s, u"1.00"_s), cell(1, u"description"_s, u"x"_s)}));
    QVERIFY(saved.has_value());
    QVERIFY(bench.invoice(before.id).extraction != before.extraction);
    const auto undone = await(bench.service->saveReview(before.id, saved->rowVersion, saved->before));
    QVERIFY(undone.has_value());
    const Invoice after = bench.invoice(before.id);
    QCOMPARE(after.extraction.fields, before.extraction.fields); // source and confidence too
    QCOMPARE(after.extraction.lines, before.extraction.lines);
    const auto redone = await(bench.service->saveReview(before.id, undone->rowVersion, undone->before));
    QVERIFY(redone.has_value());
    QCOMPARE(bench.invoice(before.id).extraction.value(Field::SellerName).value, u"C"_s);
}

void TestReview::undoOfARemovedRow()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench);
    const auto three = await(bench.service->saveReview(
        read.id, read.rowVersion, {cell(1, u"description"_s, u"two"_s), cell(2, u"description"_s, u"three"_s)}));
    const Invoice before = bench.invoice(read.id);
    const auto removed = await(
        bench.service->saveReview(read.id, three->rowVersion,
                                  {{.section = Section::Line, .row = 0, .name = {}, .value = {}, .removeRow = true}}));
    QVERIFY(removed.has_value());
    QCOMPARE(bench.invoice(read.id).extraction.lines.size(), 2);
    QVERIFY(await(bench.service->saveReview(read.id, removed->rowVersion, removed->before)).has_value());
    QCOMPARE(bench.invoice(read.id).extraction.lines, before.extraction.lines);
}

void TestReview::undoOfAnotherKind()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice before = toReview(bench);
    FieldValue other;
    other.value = u"other"_s;
    const auto saved =
        await(bench.service->saveReview(before.id, before.rowVersion, {{.name = u"kind"_s, .value = other}}));
    QVERIFY(saved.has_value());
    QCOMPARE(bench.invoice(before.id).extraction.kind, DocumentKind::Other);
    QVERIFY(bench.invoice(before.id).extraction.value(Field::TotalWithTax).isEmpty());
    QVERIFY(await(bench.service->saveReview(before.id, saved->rowVersion, saved->before)).has_value());
    const Invoice after = bench.invoice(before.id);
    QCOMPARE(after.extraction.kind, DocumentKind::Invoice);
    QCOMPARE(after.extraction.fields, before.extraction.fields);
    QCOMPARE(after.extraction.lines, before.extraction.lines);
    QCOMPARE(after.extraction.taxes, before.extraction.taxes);
}

void TestReview::blockingFindingIsAcceptedAndStaysAccepted()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench, {.gross = u"120.00"_s});
    const auto blocking = std::ranges::find_if(read.extraction.findings, &Finding::blocks);
    QVERIFY(blocking != read.extraction.findings.end());
    QCOMPARE(await(bench.service->approve(read.id, read.rowVersion)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(bench.service->acceptFinding(read.id, read.rowVersion, blocking->rule, blocking->values, u" "_s))
                 .error()
                 .code,
             ErrorCode::InvalidArgument);

    Invoice now = read;
    for (const Finding &finding : read.extraction.findings) {
        if (!finding.blocks())
            continue;
        const auto version = await(bench.service->acceptFinding(read.id, now.rowVersion, finding.rule, finding.values,
                                                                u"rounding of the supplier"_s));
        QVERIFY(version.has_value());
        now = bench.invoice(read.id);
    }
    const Finding *accepted = findingOf(now, blocking->rule);
    QCOMPARE(accepted->acceptedBy, u"tess"_s);
    QCOMPARE(accepted->acceptReason, u"rounding of the supplier"_s);
    QCOMPARE(accepted->acceptedAt, bench.clock.now());

    // The rules run again with every save; what says the same stays accepted.
    const auto saved =
        await(bench.service->saveReview(read.id, now.rowVersion, {header(Field::BuyerName, u"Buyer SE"_s)}));
    QVERIFY(saved.has_value());
    QVERIFY(findingOf(bench.invoice(read.id), blocking->rule)->isAccepted());
    QVERIFY(await(bench.service->approve(read.id, saved->rowVersion)).has_value());
    QCOMPARE(bench.invoice(read.id).status, InvoiceStatus::Approved);
}

void TestReview::duplicateIsAcceptedAndStaysAccepted()
{
    ServiceBench bench;
    bench.service->startReading(1);
    toReview(bench);
    const Invoice copy = toReview(bench, {.seller = u"Acme GmbH"_s}, u"b.xml"_s);
    const Finding *duplicate = findingOf(copy, u"probable_duplicate"_s);
    QVERIFY(duplicate);
    const auto version = await(bench.service->acceptFinding(copy.id, copy.rowVersion, duplicate->rule,
                                                            duplicate->values, u"a second delivery"_s));
    QVERIFY(version.has_value());
    const auto saved = await(bench.service->saveReview(copy.id, *version, {header(Field::BuyerName, u"Buyer"_s)}));
    QVERIFY(findingOf(bench.invoice(copy.id), u"probable_duplicate"_s)->isAccepted());
    // Another total: the other rule speaks, and nobody accepted that one.
    const auto other =
        await(bench.service->saveReview(copy.id, saved->rowVersion, {header(Field::TotalWithTax, u"118.00"_s)}));
    QVERIFY(other.has_value());
    QVERIFY(!findingOf(bench.invoice(copy.id), u"probable_duplicate"_s));
    QVERIFY(!findingOf(bench.invoice(copy.id), u"same_number"_s)->isAccepted());
}

void TestReview::twinsAreToldWhenItIsNoneAnyMore()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice first = toReview(bench);
    const Invoice copy = toReview(bench, {.seller = u"Acme GmbH"_s}, u"b.xml"_s);
    const auto isDuplicate = [&] { return findingOf(bench.invoice(copy.id), u"probable_duplicate"_s) != nullptr; };
    QVERIFY(isDuplicate());
    const auto saved =
        await(bench.service->saveReview(first.id, first.rowVersion, {header(Field::InvoiceNumber, u"R-77"_s)}));
    QVERIFY(!isDuplicate());
    const auto undone = await(bench.service->saveReview(first.id, saved->rowVersion, saved->before));
    QVERIFY(isDuplicate());
    const auto rejected = await(bench.service->reject(first.id, undone->rowVersion, u"not ours"_s));
    QVERIFY(!isDuplicate());
    QVERIFY(await(bench.service->reopen(first.id, *rejected)).has_value());
    QVERIFY(isDuplicate());
}

void TestReview::approveNeedsKeyFields()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench);
    const auto saved = await(bench.service->saveReview(read.id, read.rowVersion, {header(Field::InvoiceNumber, {})}));
    QVERIFY(saved.has_value());
    const auto approved = await(bench.service->approve(read.id, saved->rowVersion));
    QCOMPARE(approved.error().code, ErrorCode::NotAllowed);
    QVERIFY(approved.error().detail.contains(u"invoice_number"_s));
}

void TestReview::approveRejectReopen()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench);
    const auto approved = await(bench.service->approve(read.id, read.rowVersion));
    QVERIFY(approved.has_value());
    QVERIFY(!bench.invoice(read.id).approvedAutomatically);
    const auto edited = await(bench.service->saveReview(read.id, *approved, {header(Field::BuyerName, u"Buyer"_s)}));
    QCOMPARE(edited.error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(bench.service->reject(read.id, *approved, u"no"_s)).error().code, ErrorCode::NotAllowed);

    const auto reopened = await(bench.service->reopen(read.id, *approved));
    QVERIFY(reopened.has_value());
    QCOMPARE(bench.invoice(read.id).status, InvoiceStatus::NeedsReview);
    QCOMPARE(await(bench.service->counts()).value().approvedToday, 0);
    QCOMPARE(await(bench.service->reopen(read.id, *reopened)).error().code, ErrorCode::NotAllowed);

    const auto rejected = await(bench.service->reject(read.id, *reopened, u"not ours"_s));
    QVERIFY(rejected.has_value());
    QCOMPARE(bench.invoice(read.id).status, InvoiceStatus::Rejected);
    QCOMPARE(bench.invoice(read.id).rejectReason, u"not ours"_s);
    QVERIFY(await(bench.service->reopen(read.id, *rejected)).has_value());
    QCOMPARE(bench.invoice(read.id).rejectReason, QString());
}

void TestReview::rejectNeedsAReason()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice failed = bench.read(bench.file(u"a.pdf"_s, fail(ErrorCode::Damaged)));
    QCOMPARE(await(bench.service->reject(failed.id, failed.rowVersion, u""_s)).error().code,
             ErrorCode::InvalidArgument);
    const auto rejected = await(bench.service->reject(failed.id, failed.rowVersion, u"unreadable"_s));
    QVERIFY(rejected.has_value());
    QVERIFY(await(bench.service->reopen(failed.id, *rejected)).has_value());
    QCOMPARE(bench.invoice(failed.id).status, InvoiceStatus::Failed); // it still was not read
}

void TestReview::correctionsAreKeptInTheTrail()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench);
    QVERIFY(await(bench.service->saveReview(read.id, read.rowVersion, {header(Field::SellerName, u"New"_s)})));
    const auto history = await(bench.database->read(
        [id = read.id](QSqlDatabase &db) { return AuditTrail::history(db, Entity::Invoice, id.value); }));
    const AuditEvent &event = history->last();
    QCOMPARE(event.event, u"corrected"_s);
    QCOMPARE(event.actor, u"tess"_s);
    QCOMPARE(event.at, bench.clock.now());
    const QJsonObject old = event.payload->value(u"old"_s).toArray().first().toObject();
    QCOMPARE(old.value(u"value"_s).toString(), u"ACME GmbH"_s);
    QCOMPARE(old.value(u"source"_s).toString(), u"einvoice"_s);
    QCOMPARE(event.payload->value(u"new"_s).toArray().first().toObject().value(u"value"_s).toString(), u"New"_s);
}

void TestReview::exportIsRemembered()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench);
    QVERIFY(await(bench.service->markExported({read.id}, u"csv"_s, u"out.csv"_s)).has_value());
    const Invoice after = bench.invoice(read.id);
    QCOMPARE(after.exportedAt, bench.clock.now());
    QCOMPARE(after.rowVersion, read.rowVersion);
    QCOMPARE(await(bench.service->counts()).value().exportedToday, 1);
    QCOMPARE(await(bench.service->markExported({{99}}, u"csv"_s, {})).error().code, ErrorCode::NotFound);
}

void TestReview::searchFindsTheNewName()
{
    ServiceBench bench;
    bench.service->startReading(1);
    const Invoice read = toReview(bench);
    QVERIFY(await(bench.service->saveReview(read.id, read.rowVersion, {header(Field::SellerName, u"Zebra"_s)})));
    const auto idsOf = [&](const QString &text) {
        return await(bench.service->ids({.statuses = {}, .text = text, .seller = {}, .since = {}, .only = {}})).value();
    };
    QCOMPARE(idsOf(u"zeb"_s), QList{read.id});
    QCOMPARE(idsOf(u"paper cli"_s), QList{read.id});  // words of the document are still there
    QCOMPARE(idsOf(u"acme zebra"_s), QList{read.id}); // the document itself says ACME
    QCOMPARE(idsOf(u"acme unknown"_s), QList<InvoiceId>());
}

QTEST_GUILESS_MAIN(TestReview)
#include "test_review.moc"
