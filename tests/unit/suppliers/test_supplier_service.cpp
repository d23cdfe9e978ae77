// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_service.h"
#include "core/storage/sql.h"
#include "tests/unit/invoices_service/service_bench.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString Account = u"DE89370400440532013000"_s;

struct Bench : ServiceBench {
    Bench() { service->startReading(1); }
    SupplierService suppliers{*database, *settings};

    SupplierId supplierOf(InvoiceId id) { return await(suppliers.supplierOf(id)).value(); }
    Supplier supplier(InvoiceId id) { return await(suppliers.supplier(supplierOf(id))).value(); }
    Invoice corrected(const Invoice &read, const QList<std::pair<Field, QString>> &values)
    {
        QList<ValueEdit> edits;
        for (const auto &[field, text] : values) {
            FieldValue value;
            value.value = text;
            edits.append({.name = fieldName(field), .value = value});
        }
        if (!await(service->saveReview(read.id, read.rowVersion, edits)))
            qFatal("it could not be saved");
        return invoice(read.id);
    }
    void sql(const QString &statement)
    {
        if (!await(database->write([statement](WriteTransaction &tx) -> Result<> {
                TRY(run(tx.connection(), statement));
                return {};
            })))
            qFatal("the statement failed");
    }
};

/// A bill of a workshop that numbers in a way no list of labels knows.
ReadDocument bill(const QString &number, const QString &order, const QString &date, const QString &total)
{
    return PageBuilder()
        .line(60, 60, u"Keller Werkstatt GmbH"_s, 16, true)
        .line(60, 84, u"Gartenweg 12, 87600 Kaufbeuren"_s)
        .line(60, 130, u"Rechnung"_s, 14, true)
        .line(60, 160, u"Rechnungsnummer:"_s)
        .line(200, 160, order)
        .line(60, 176, u"Werkstattbeleg"_s)
        .line(200, 176, number)
        .line(60, 192, u"Rechnungsdatum:"_s)
        .line(200, 192, date)
        .line(60, 500, u"Gesamtbetrag EUR"_s)
        .line(400, 500, total)
        .document();
}

const Finding *findingOf(const Invoice &invoice, const QString &rule)
{
    const auto it = std::ranges::find(invoice.extraction.findings, rule, &Finding::rule);
    return it == invoice.extraction.findings.end() ? nullptr : &*it;
}

} // namespace

class TestSupplierService : public QObject {
    Q_OBJECT
private slots:
    void readingsAreLinked();
    void correctionOfTheNameLinksAnew();
    void secondDocumentIsRight();
    void forgottenHintIsNotUsed();
    void anotherApprovalTeachesAnew();
    void figuresOfThePage();
    void listAndSearch();
    void mergeAndSeparate();
    void splitAndMoveBack();
    void rename();
    void anotherCompanyOfThatName();
    void sameBillUnderAnotherName();
    void earlierInvoicesAreLinked();
};

void TestSupplierService::readingsAreLinked()
{
    Bench bench;
    const Invoice a = bench.toReview();
    const Invoice b = bench.toReview({.number = u"R-2"_s, .seller = u"Acme, GmbH."_s}, u"b.xml"_s);
    const Invoice c = bench.toReview({.number = u"R-3"_s, .seller = u"Other Ltd"_s}, u"c.xml"_s);
    QVERIFY(bench.supplierOf(a.id).isValid());
    QCOMPARE(bench.supplierOf(b.id), bench.supplierOf(a.id));
    QVERIFY(bench.supplierOf(c.id) != bench.supplierOf(a.id));
    QCOMPARE(bench.supplier(a.id).invoices, 2);
    QCOMPARE(await(bench.suppliers.supplierOf({4711})).error().code, ErrorCode::NotFound);
    QCOMPARE(await(bench.suppliers.supplier({4711})).error().code, ErrorCode::NotFound);
}

void TestSupplierService::correctionOfTheNameLinksAnew()
{
    Bench bench;
    const Invoice a = bench.toReview();
    const Invoice b = bench.toReview({.number = u"R-2"_s, .seller = u"Nobody"_s}, u"b.xml"_s);
    const SupplierId nobody = bench.supplierOf(b.id);
    bench.corrected(b, {{Field::SellerName, u"ACME GmbH"_s}});
    QCOMPARE(bench.supplierOf(b.id), bench.supplierOf(a.id));
    QCOMPARE(await(bench.suppliers.supplier(nobody)).error().code, ErrorCode::NotFound); // nothing spoke for it
}

// What a person corrected once is right the next time, and says why.
void TestSupplierService::secondDocumentIsRight()
{
    Bench bench;
    ImportOptions toReview;
    toReview.autoApprove = false;
    const Invoice first =
        bench.read(bench.file(u"1.pdf"_s, bill(u"KW-2207"_s, u"55-110"_s, u"04.03.2026"_s, u"119,00"_s)), toReview);
    QCOMPARE(first.extraction.value(Field::InvoiceNumber).value, u"55-110"_s); // as the page says, and wrong
    bench.approved(bench.corrected(first, {{Field::InvoiceNumber, u"KW-2207"_s}}));
    const QList<SupplierHint> hints = bench.supplier(first.id).hints;
    QVERIFY(!hints.isEmpty());
    QCOMPARE(hints.first().learnedFrom, first.id);
    QCOMPARE(hints.first().learnedBy, u"tess"_s);

    const Invoice second =
        bench.read(bench.file(u"2.pdf"_s, bill(u"KW-2219"_s, u"55-117"_s, u"11.04.2026"_s, u"238,00"_s)), toReview);
    QCOMPARE(bench.supplierOf(second.id), bench.supplierOf(first.id));
    QCOMPARE(second.extraction.value(Field::InvoiceNumber).value, u"KW-2219"_s);
    const Finding *why = findingOf(second, u"learned_label"_s);
    QVERIFY(why);
    QCOMPARE(why->other, first.id);
    // A person's own word takes the place of it.
    const Invoice changed = bench.corrected(second, {{Field::InvoiceNumber, u"55-117"_s}});
    QVERIFY(!findingOf(changed, u"learned_label"_s));
}

void TestSupplierService::forgottenHintIsNotUsed()
{
    Bench bench;
    ImportOptions toReview;
    toReview.autoApprove = false;
    const Invoice first =
        bench.read(bench.file(u"1.pdf"_s, bill(u"KW-2207"_s, u"55-110"_s, u"04.03.2026"_s, u"119,00"_s)), toReview);
    bench.approved(bench.corrected(first, {{Field::InvoiceNumber, u"KW-2207"_s}}));
    const QList<SupplierHint> hints = bench.supplier(first.id).hints;
    for (const SupplierHint &hint : hints)
        QVERIFY(await(bench.suppliers.forgetHint(hint.id)));
    QVERIFY(bench.supplier(first.id).hints.first().isForgotten());
    const auto next = [&](const QString &file, const QString &number) {
        return bench.read(bench.file(file, bill(number, u"55-117"_s, u"11.04.2026"_s, u"238,00"_s)), toReview)
            .extraction.value(Field::InvoiceNumber)
            .value;
    };
    QCOMPARE(next(u"2.pdf"_s, u"KW-2219"_s), u"55-117"_s);
    for (const SupplierHint &hint : hints)
        QVERIFY(await(bench.suppliers.restoreHint(hint.id)));
    QCOMPARE(next(u"3.pdf"_s, u"KW-2220"_s), u"KW-2220"_s);
    QCOMPARE(await(bench.suppliers.forgetHint({4711})).error().code, ErrorCode::NotFound);
    // What a thrown away invoice taught counts for nothing.
    QVERIFY(await(bench.filing->trash({first.id})));
    QCOMPARE(next(u"4.pdf"_s, u"KW-2221"_s), u"55-117"_s);
}

void TestSupplierService::anotherApprovalTeachesAnew()
{
    Bench bench;
    const Invoice read = bench.approved(bench.corrected(bench.toReview(), {{Field::SellerName, u"ACME Works"_s}}));
    QCOMPARE(bench.supplier(read.id).hints.size(), 1);
    const int version = await(bench.service->reopen(read.id, read.rowVersion)).value();
    QCOMPARE(version, bench.invoice(read.id).rowVersion);
    bench.approved(bench.corrected(bench.invoice(read.id), {{Field::SellerName, u"ACME Workshop"_s}}));
    const QList<SupplierHint> hints = bench.supplier(read.id).hints;
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.first().value, u"ACME Workshop"_s);
}

void TestSupplierService::figuresOfThePage()
{
    Bench bench;
    InvoiceId id;
    for (int i = 1; i <= 3; ++i) {
        id = bench
                 .approved(
                     bench.toReview({.number = u"R-10%1"_s.arg(i), .issued = u"2026-0%1-02"_s.arg(i), .iban = Account},
                                    u"%1.xml"_s.arg(i)))
                 .id;
    }
    const Supplier supplier = bench.supplier(id);
    QCOMPARE(supplier.name, u"ACME GmbH"_s);
    QCOMPARE(supplier.figures.invoices, 3);
    QCOMPARE(supplier.figures.totals, (QList<UsualTotals>{{u"EUR"_s, 3, u"119.00"_s, u"119.00"_s, u"119.00"_s}}));
    QCOMPARE(supplier.figures.taxRates, QStringList{u"19"_s});
    QCOMPARE(supplier.figures.numberForm, u"R-999"_s);
    QVERIFY(supplier.figures.rising);
    QCOMPARE(supplier.accounts.size(), 1);
    QCOMPARE(supplier.accounts.first().state, AccountState::Confirmed);
    QCOMPARE(supplier.accounts.first().invoices, 3);
    const QList<SupplierInvoice> invoices = await(bench.suppliers.invoices(supplier.id)).value();
    QCOMPARE(invoices.size(), 3);
    QCOMPARE(invoices.first().id, id);
    QCOMPARE(invoices.first().number, u"R-103"_s);
}

void TestSupplierService::listAndSearch()
{
    Bench bench;
    bench.toReview({.iban = Account});
    bench.toReview({.number = u"R-2"_s, .seller = u"Zeta AG"_s}, u"b.xml"_s);
    const auto names = [&](const SupplierQuery &query) {
        QStringList found;
        const QList<SupplierRow> rows = await(bench.suppliers.suppliers(query)).value();
        for (const SupplierRow &row : rows)
            found.append(row.name);
        return found;
    };
    QCOMPARE(names({}), (QStringList{u"ACME GmbH"_s, u"Zeta AG"_s}));
    QCOMPARE(names({.descending = true}), (QStringList{u"Zeta AG"_s, u"ACME GmbH"_s}));
    QCOMPARE(names({.text = u"zeta"_s}), QStringList{u"Zeta AG"_s});
    QCOMPARE(names({.text = u"DE89 3704"_s}), QStringList{u"ACME GmbH"_s});
    QCOMPARE(names({.onlyWithOpenAccount = true}), QStringList{u"ACME GmbH"_s});
    const SupplierRow row = await(bench.suppliers.suppliers({})).value().first();
    QCOMPARE(row.invoices, 1);
    QCOMPARE(row.waiting, 1);
    QCOMPARE(row.unconfirmedAccounts, 1);
    QCOMPARE(row.lastInvoice, QDate(2026, 11, 2));
}

void TestSupplierService::mergeAndSeparate()
{
    Bench bench;
    const Invoice a = bench.approved(bench.toReview({.iban = Account}));
    const Invoice b = bench.toReview({.number = u"R-2"_s, .seller = u"Acme Holding"_s, .iban = Account}, u"b.xml"_s);
    const SupplierId acme = bench.supplierOf(a.id), holding = bench.supplierOf(b.id);
    QVERIFY(acme != holding);
    QVERIFY(findingOf(b, u"first_account"_s));
    QVERIFY(await(bench.suppliers.merge(holding, acme)));
    QCOMPARE(bench.supplierOf(b.id), acme);
    QCOMPARE(bench.supplier(a.id).invoices, 2);
    QCOMPARE(bench.supplier(a.id).merged.size(), 1);
    QCOMPARE(bench.supplier(a.id).merged.first().mergedBy, u"tess"_s);
    QVERIFY(!findingOf(bench.invoice(b.id), u"first_account"_s)); // it is a known one now
    // Under either name it is one supplier.
    const Invoice c = bench.toReview({.number = u"R-3"_s, .seller = u"Acme Holding"_s}, u"c.xml"_s);
    QCOMPARE(bench.supplierOf(c.id), acme);
    QCOMPARE(await(bench.suppliers.suppliers({})).value().size(), 1);
    QCOMPARE(await(bench.suppliers.merge(holding, acme)).error().code, ErrorCode::InvalidArgument);

    QVERIFY(await(bench.suppliers.separate(holding)));
    QCOMPARE(bench.supplierOf(b.id), holding);
    QCOMPARE(bench.supplierOf(c.id), holding);
    QVERIFY(findingOf(bench.invoice(b.id), u"first_account"_s));
    QCOMPARE(await(bench.suppliers.separate(holding)).error().code, ErrorCode::InvalidArgument);
}

void TestSupplierService::splitAndMoveBack()
{
    Bench bench;
    const Invoice a = bench.toReview();
    const Invoice b = bench.toReview({.number = u"R-2"_s}, u"b.xml"_s);
    const SupplierId both = bench.supplierOf(a.id);
    QCOMPARE(await(bench.suppliers.split(both, {a.id, b.id})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(bench.suppliers.split(both, {})).error().code, ErrorCode::InvalidArgument);
    const auto split = await(bench.suppliers.split(both, {b.id}));
    QVERIFY(split);
    QCOMPARE(bench.supplierOf(b.id), split->made);
    QCOMPARE(bench.supplierOf(a.id), both);
    // A person's word stays, whatever is corrected.
    bench.corrected(bench.invoice(b.id), {{Field::InvoiceNumber, u"R-22"_s}});
    QCOMPARE(bench.supplierOf(b.id), split->made);
    QVERIFY(await(bench.suppliers.moveBack(split->before)));
    QCOMPARE(bench.supplierOf(b.id), both);
    QCOMPARE(await(bench.suppliers.supplier(split->made)).error().code, ErrorCode::NotFound);
}

void TestSupplierService::rename()
{
    Bench bench;
    const Invoice a = bench.toReview();
    const Supplier before = bench.supplier(a.id);
    QVERIFY(await(bench.suppliers.rename(before.id, before.rowVersion, u"  ACME  Works "_s)));
    QCOMPARE(bench.supplier(a.id).name, u"ACME Works"_s);
    QCOMPARE(await(bench.suppliers.rename(before.id, before.rowVersion, u"X"_s)).error().code, ErrorCode::Conflict);
    const int now = bench.supplier(a.id).rowVersion;
    QCOMPARE(await(bench.suppliers.rename(before.id, now, u" "_s)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(bench.suppliers.rename(before.id, now, QString(201, u'x'))).error().code,
             ErrorCode::InvalidArgument);
}

void TestSupplierService::anotherCompanyOfThatName()
{
    Bench bench;
    bench.approved(bench.toReview({.seller = u"Keller Bürobedarf GmbH"_s}));
    const Invoice fraud = bench.read(
        bench.file(u"b.xml"_s, ublDocument({.number = u"R-2"_s, .seller = u"Kеllеr Bürоbеdаrf GmbH"_s}))); // Cyrillic
    QCOMPARE(fraud.status, InvoiceStatus::NeedsReview);
    QVERIFY(findingOf(fraud, u"supplier_lookalike"_s));
    QVERIFY(findingOf(fraud, u"mixed_alphabets"_s));
    const Invoice other =
        bench.read(bench.file(u"c.xml"_s, ublDocument({.number = u"R-3"_s, .seller = u"Meier Technik"_s})));
    QCOMPARE(other.status, InvoiceStatus::Approved);
}

void TestSupplierService::sameBillUnderAnotherName()
{
    Bench bench;
    const auto receipt = [](const QString &name) {
        return PageBuilder(WordSource::Ocr)
            .line(60, 60, name, 14)
            .line(60, 90, u"Tel 08341 221100"_s)
            .line(60, 120, u"Bon 20553 Kasse 14 18:22"_s)
            .line(60, 140, u"Datum 04.03.2026"_s)
            .line(60, 200, u"Brot 4,20"_s)
            .line(60, 220, u"Kaffee 8,30"_s)
            .line(60, 260, u"Total EUR 12,50"_s)
            .document();
    };
    ImportOptions toReview;
    toReview.autoApprove = false;
    const Invoice first = bench.read(bench.file(u"1.jpg"_s, receipt(u"Bäckerei Abendrot"_s)), toReview);
    const Invoice again = bench.read(bench.file(u"2.jpg"_s, receipt(u"Backere! Ahendrof"_s)), toReview);
    QCOMPARE(again.extraction.value(Field::TotalWithTax).value, first.extraction.value(Field::TotalWithTax).value);
    const Finding *same = findingOf(again, u"same_bill"_s);
    const Finding *duplicate = findingOf(again, u"probable_duplicate"_s);
    QVERIFY(same || duplicate);
    QCOMPARE((same ? same : duplicate)->other, first.id);
}

void TestSupplierService::earlierInvoicesAreLinked()
{
    Bench bench;
    const Invoice a = bench.approved(bench.toReview({.iban = Account}));
    const Invoice b = bench.toReview({.number = u"R-2"_s, .seller = u"Other Ltd"_s}, u"b.xml"_s);
    // As a data file of the time before suppliers: with a payment that somebody released.
    bench.sql(u"UPDATE invoice SET supplier_id = NULL, supplier_by_hand = 0"_s);
    bench.sql(u"DELETE FROM supplier"_s);
    bench.sql(u"INSERT INTO payment (invoice_id, state, released_by, released_at, released_iban) "
              "VALUES (1, 2, 'grace', 1789000002500, 'DE89370400440532013000')"_s);
    QVERIFY(!bench.supplierOf(a.id).isValid());
    bench.suppliers.linkEarlier();
    QTRY_VERIFY(bench.supplierOf(b.id).isValid());
    QVERIFY(bench.supplierOf(a.id).isValid());
    const Supplier acme = bench.supplier(a.id);
    QCOMPARE(acme.name, u"ACME GmbH"_s);
    QCOMPARE(acme.accounts.first().state, AccountState::Confirmed);
    QCOMPARE(acme.accounts.first().decidedBy, u"grace"_s);
}

QTEST_GUILESS_MAIN(TestSupplierService)
#include "test_supplier_service.moc"
