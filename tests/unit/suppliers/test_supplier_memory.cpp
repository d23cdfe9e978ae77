// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/suppliers/layout_print.h"
#include "core/invoices/suppliers/supplier_memory.h"
#include "core/invoices/suppliers/supplier_recognition.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString VatId = u"DE136695976"_s; // right check digits

FieldValue human(const QString &value)
{
    FieldValue made;
    made.value = value;
    made.confidence = 1;
    made.source = ValueSource::Human;
    return made;
}

FieldValue machine(const QString &value, ValueSource source = ValueSource::Text, const QString &raw = {})
{
    FieldValue made;
    made.value = value;
    made.raw = raw;
    made.confidence = 0.7;
    made.source = source;
    return made;
}

/// An invoice whose number stands beside words that no list of labels knows.
QList<ReadPage> page(const QString &number, const QString &reference, const QString &total,
                     WordSource source = WordSource::TextLayer)
{
    PageBuilder builder(source);
    builder.line(60, 60, u"Keller Werkstatt"_s, 14)
        .line(60, 120, u"Zeichen"_s)
        .line(200, 120, reference)
        .line(60, 140, u"Kaufbeleg"_s)
        .line(200, 140, number)
        .line(60, 160, u"Datum"_s)
        .line(200, 160, u"03/04/2026"_s)
        .line(60, 500, u"Endbetrag"_s)
        .line(400, 500, total);
    return builder.document().pages;
}

SupplierMemory remembered(const QList<SupplierHint> &hints, Recognition recognition = Recognition::Sure)
{
    SupplierMemory memory;
    memory.supplier = SupplierId{1};
    memory.recognition = recognition;
    memory.hints = hints;
    for (SupplierHint &hint : memory.hints)
        hint.learnedFrom = InvoiceId{7};
    return memory;
}

const SupplierHint *hintOf(const QList<SupplierHint> &hints, HintKind kind)
{
    const auto it = std::ranges::find(hints, kind, &SupplierHint::kind);
    return it == hints.end() ? nullptr : &*it;
}

QStringList rulesOf(const Extraction &extraction)
{
    QStringList rules;
    for (const Finding &finding : extraction.findings)
        rules.append(finding.rule);
    return rules;
}

/// What a person corrected in one field teaches.
QList<SupplierHint> lessonOf(Field field, const QString &right, const FieldValue &read, const QList<ReadPage> &pages)
{
    Extraction approved;
    approved.fields[field].taken = human(right);
    FieldMap before;
    before[field].taken = read;
    return learnedHints(approved, before, pages);
}

} // namespace

class TestSupplierMemory : public QObject {
    Q_OBJECT
private slots:
    void numberBesideItsWords();
    void numberWhoseWordsAreGone();
    void numberByItsForm();
    void totalBesideItsWords();
    void dateOrder();
    void spelling();
    void misreadName();
    void printedVatIdIsBelieved();
    void taxesOfAUsualRate();
    void eInvoiceAndPersonAreNotTouched();
    void nothingIsSaidOfWhatWasRight();
    void recognition_data();
    void recognition();
    void layouts();
};

void TestSupplierMemory::numberBesideItsWords()
{
    const auto hints =
        lessonOf(Field::InvoiceNumber, u"KW-2207"_s, machine(u"A-55"_s), page(u"KW-2207"_s, u"A-55"_s, u"10,00"_s));
    QVERIFY(hintOf(hints, HintKind::Label));
    QCOMPARE(hintOf(hints, HintKind::Label)->value, u"Kaufbeleg"_s);
    QCOMPARE(hintOf(hints, HintKind::Form)->value, u"KW-9999"_s);

    Extraction next;
    next.fields[Field::InvoiceNumber].taken = machine(u"B-61"_s);
    QVERIFY(applySupplierMemory(next, page(u"KW-2215"_s, u"B-61"_s, u"10,00"_s), remembered(hints)));
    const FieldReading number = next.fields[Field::InvoiceNumber];
    QCOMPARE(number.taken.value, u"KW-2215"_s);
    QVERIFY(number.taken.confidence >= 0.9);
    QCOMPARE(number.taken.page, 0);
    QVERIFY(!number.taken.box.isEmpty());
    QCOMPARE(number.others.first().value, u"B-61"_s); // a person can still choose it
    QCOMPARE(next.findings.first().rule, u"learned_label"_s);
    QCOMPARE(next.findings.first().values, (QStringList{u"Kaufbeleg"_s, u"inv-000007"_s}));
    QCOMPARE(next.findings.first().other, InvoiceId{7});
    QCOMPARE(next.findings.first().severity, Severity::Info);

    Extraction forgotten;
    forgotten.fields[Field::InvoiceNumber].taken = machine(u"B-61"_s);
    QVERIFY(!applySupplierMemory(forgotten, page(u"KW-2215"_s, u"B-61"_s, u"10,00"_s), remembered({})));
    QCOMPARE(forgotten.value(Field::InvoiceNumber).value, u"B-61"_s);
}

// Nothing is invented: where the words are not printed, or what stands beside them cannot be a number, it stays as
// read.
void TestSupplierMemory::numberWhoseWordsAreGone()
{
    const auto hints =
        lessonOf(Field::InvoiceNumber, u"KW-2207"_s, machine(u"A-55"_s), page(u"KW-2207"_s, u"A-55"_s, u"10,00"_s));
    Extraction next;
    next.fields[Field::InvoiceNumber].taken = machine(u"B-61"_s);
    QVERIFY(!applySupplierMemory(next, PageBuilder().line(60, 300, u"Rechnung B-61"_s).document().pages,
                                 remembered(hints)));
    QVERIFY(!applySupplierMemory(next, page(u"entfällt"_s, u"B-61"_s, u"10,00"_s), remembered(hints)));
    QCOMPARE(next.value(Field::InvoiceNumber).value, u"B-61"_s);
    QVERIFY(next.findings.isEmpty());
}

void TestSupplierMemory::numberByItsForm()
{
    const SupplierHint form{.kind = HintKind::Form, .field = Field::PurchaseOrder, .value = u"PO-99999"_s};
    Extraction next;
    next.fields[Field::PurchaseOrder] = {machine(u"4711"_s), {machine(u"PO-00123"_s), machine(u"K-9"_s)}};
    QVERIFY(applySupplierMemory(next, {}, remembered({form})));
    QCOMPARE(next.value(Field::PurchaseOrder).value, u"PO-00123"_s);
    QCOMPARE(rulesOf(next), QStringList{u"learned_form"_s});
    Extraction two;
    two.fields[Field::PurchaseOrder] = {machine(u"4711"_s), {machine(u"PO-00123"_s), machine(u"PO-00124"_s)}};
    QVERIFY(!applySupplierMemory(two, {}, remembered({form}))); // which of them, nobody knows
    QCOMPARE(two.value(Field::PurchaseOrder).value, u"4711"_s);
}

void TestSupplierMemory::totalBesideItsWords()
{
    const auto hints =
        lessonOf(Field::TotalWithTax, u"119.00"_s, machine(u"22.07"_s), page(u"KW-2207"_s, u"A-55"_s, u"119,00"_s));
    Extraction next;
    next.fields[Field::Currency].taken = machine(u"EUR"_s);
    next.fields[Field::TotalWithTax].taken = machine(u"22.15"_s);
    QVERIFY(applySupplierMemory(next, page(u"KW-2215"_s, u"B-61"_s, u"1.240,50"_s), remembered(hints)));
    QCOMPARE(next.value(Field::TotalWithTax).value, u"1240.50"_s);
    QCOMPARE(next.value(Field::TotalWithTax).raw, u"1.240,50"_s);
}

void TestSupplierMemory::dateOrder()
{
    const auto hints = lessonOf(Field::IssueDate, u"2026-03-04"_s, machine(u"2026-04-03"_s, {}, u"03/04/2026"_s),
                                page(u"1"_s, u"2"_s, u"3,00"_s));
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.first().kind, HintKind::DateOrder);
    QCOMPARE(hints.first().value, u"month_first"_s);

    Extraction next;
    next.fields[Field::IssueDate].taken = machine(u"2026-06-05"_s, ValueSource::Text, u"05/06/2026"_s);
    next.fields[Field::IssueDate].taken.confidence = 0.72;
    next.fields[Field::IssueDate].taken.doubt = {DoubtCode::AmbiguousDate, {u"2026-06-05"_s, u"2026-05-06"_s}};
    const QList<ReadPage> pages = PageBuilder().line(60, 100, u"Date 05/06/2026"_s).document().pages;
    QVERIFY(applySupplierMemory(next, pages, remembered(hints)));
    QCOMPARE(next.value(Field::IssueDate).value, u"2026-05-06"_s);
    QCOMPARE(next.value(Field::IssueDate).doubt, Doubt());
    QCOMPARE(rulesOf(next), QStringList{u"learned_month_first"_s});

    // Another date of the page proves the day to stand first: what is printed wins.
    Extraction proved;
    proved.fields[Field::IssueDate].taken = machine(u"2026-06-05"_s, ValueSource::Text, u"05/06/2026"_s);
    const QList<ReadPage> proof =
        PageBuilder().line(60, 100, u"Date 05/06/2026"_s).line(60, 130, u"Delivery 25/05/2026"_s).document().pages;
    QVERIFY(!applySupplierMemory(proved, proof, remembered(hints)));
    QCOMPARE(proved.value(Field::IssueDate).value, u"2026-06-05"_s);
}

void TestSupplierMemory::spelling()
{
    SupplierMemory memory = remembered({});
    memory.name = u"Müller & Söhne GmbH"_s;
    memory.spelledOn = InvoiceId{3};
    Extraction damaged;
    damaged.fields[Field::SellerName].taken = machine(u"Mul1er & Sohne GrnbH"_s, ValueSource::Ocr);
    QVERIFY(applySupplierMemory(damaged, {}, memory));
    const FieldValue name = damaged.value(Field::SellerName);
    QCOMPARE(name.value, u"Müller & Söhne GmbH"_s);
    QCOMPARE(name.raw, u"Mul1er & Sohne GrnbH"_s);
    QCOMPARE(name.source, ValueSource::Supplier);
    QCOMPARE(damaged.findings.first().values, (QStringList{u"Mul1er & Sohne GrnbH"_s, u"inv-000003"_s}));
    // Another name, a text layer, a supplier that is only probably this one: as printed.
    for (const auto &[text, source] :
         {std::pair(u"Müller Bau GmbH"_s, ValueSource::Ocr), std::pair(u"Mul1er & Sohne GrnbH"_s, ValueSource::Text)}) {
        Extraction other;
        other.fields[Field::SellerName].taken = machine(text, source);
        QVERIFY(!applySupplierMemory(other, {}, memory));
        QCOMPARE(other.value(Field::SellerName).value, text);
    }
    memory.recognition = Recognition::Probable;
    Extraction unsure;
    unsure.fields[Field::SellerName].taken = machine(u"Mul1er & Sohne GrnbH"_s, ValueSource::Ocr);
    QVERIFY(!applySupplierMemory(unsure, {}, memory));
}

void TestSupplierMemory::misreadName()
{
    const auto hints = lessonOf(Field::SellerName, u"Keller Werkstatt"_s, machine(u"Customer copy"_s), {});
    Extraction next;
    next.fields[Field::SellerName].taken = machine(u"CUSTOMER COPY"_s);
    QVERIFY(applySupplierMemory(next, {}, remembered(hints, Recognition::Probable)));
    QCOMPARE(next.value(Field::SellerName).value, u"Keller Werkstatt"_s);
    Extraction other;
    other.fields[Field::SellerName].taken = machine(u"Keller Nord"_s);
    QVERIFY(!applySupplierMemory(other, {}, remembered(hints, Recognition::Probable)));
}

void TestSupplierMemory::printedVatIdIsBelieved()
{
    SupplierMemory memory = remembered({});
    memory.vatId = VatId;
    Extraction damaged;
    damaged.fields[Field::SellerVatId].taken = machine(u"DE136695978"_s, ValueSource::Ocr); // fails its check digit
    QVERIFY(applySupplierMemory(damaged, {}, memory));
    QCOMPARE(damaged.value(Field::SellerVatId).value, VatId);
    Extraction valid;
    valid.fields[Field::SellerVatId].taken = machine(u"DE123456788"_s, ValueSource::Ocr);
    QVERIFY(!applySupplierMemory(valid, {}, memory));
}

void TestSupplierMemory::taxesOfAUsualRate()
{
    const SupplierHint rates{.kind = HintKind::TaxRates, .value = u"7 19"_s};
    Extraction read;
    read.fields[Field::Currency].taken = machine(u"EUR"_s);
    read.fields[Field::TotalWithTax].taken = machine(u"119.00"_s);
    read.fields[Field::TotalWithoutTax] = {machine(u"19.00"_s), {machine(u"100.00"_s)}};
    read.fields[Field::TotalTax] = {machine(u"7.00"_s), {machine(u"19.00"_s)}};
    QVERIFY(applySupplierMemory(read, {}, remembered({rates})));
    QCOMPARE(read.value(Field::TotalWithoutTax).value, u"100.00"_s);
    QCOMPARE(read.value(Field::TotalTax).value, u"19.00"_s);
    QVERIFY(!applySupplierMemory(read, {}, remembered({rates}))); // what closes stays
}

void TestSupplierMemory::eInvoiceAndPersonAreNotTouched()
{
    const SupplierHint label{.kind = HintKind::Label, .field = Field::InvoiceNumber, .value = u"Kaufbeleg"_s};
    for (const ValueSource source : {ValueSource::EInvoice, ValueSource::Human}) {
        Extraction read;
        read.fields[Field::InvoiceNumber].taken = machine(u"B-61"_s, source);
        QVERIFY(!applySupplierMemory(read, page(u"KW-1"_s, u"B-61"_s, u"1,00"_s), remembered({label})));
        QCOMPARE(read.value(Field::InvoiceNumber).value, u"B-61"_s);
    }
}

void TestSupplierMemory::nothingIsSaidOfWhatWasRight()
{
    const SupplierHint label{.kind = HintKind::Label, .field = Field::InvoiceNumber, .value = u"Kaufbeleg"_s};
    Extraction read;
    read.fields[Field::InvoiceNumber].taken = machine(u"KW-1"_s);
    read.fields[Field::InvoiceNumber].taken.confidence = 0.98;
    read.findings.append({.rule = u"learned_label"_s, .severity = Severity::Info}); // of an earlier run
    QVERIFY(!applySupplierMemory(read, page(u"KW-1"_s, u"B-61"_s, u"1,00"_s), remembered({label})));
    QVERIFY(read.findings.isEmpty());
}

void TestSupplierMemory::recognition_data()
{
    QTest::addColumn<SellerReading>("seller");
    QTest::addColumn<SupplierCandidate>("known");
    QTest::addColumn<int>("expected");
    SellerReading seller;
    seller.name = u"Keller Werkstatt GmbH"_s;
    seller.vatId = VatId;
    SupplierCandidate known;
    known.id = SupplierId{1};
    known.head = SupplierId{1};
    known.name = u"Keller Werkstatt"_s;
    const auto row = [](const char *name, const SellerReading &s, const SupplierCandidate &c, Recognition r) {
        QTest::newRow(name) << s << c << int(r);
    };
    SupplierCandidate one = known;
    one.sameVatId = true;
    row("VAT id", seller, one, Recognition::Sure);
    one = known;
    one.sameName = true;
    row("name", seller, one, Recognition::Probable);
    one.vatIds = {u"DE123456788"_s};
    row("name, but another company of that country", seller, one, Recognition::None);
    one.vatIds = {u"ATU13585627"_s};
    row("name, with a VAT id of another country", seller, one, Recognition::Probable);
    one = known;
    one.sameAccount = true;
    row("account", seller, one, Recognition::Sure);
    one.name = u"Somebody else"_s;
    row("account of another name", seller, one, Recognition::None);
    one = known;
    one.sameAddress = true;
    SellerReading damaged;
    damaged.name = u"Ke1ler Werkstatl"_s;
    row("damaged name at the address", damaged, one, Recognition::Probable);
    row("damaged name alone", damaged, known, Recognition::None);
    one = known;
    one.sameMisread = true;
    damaged.name = u"Customer copy"_s;
    row("misread name alone", damaged, one, Recognition::None);
    one.layoutKeys = 3;
    row("misread name on the same form", damaged, one, Recognition::Probable);
    one.sameMisread = false;
    row("no name on the same form", {}, one, Recognition::None);
    one.layoutKeys = 6;
    row("no name on surely the same form", {}, one, Recognition::Probable);
}

void TestSupplierMemory::recognition()
{
    QFETCH(SellerReading, seller);
    QFETCH(SupplierCandidate, known);
    QFETCH(int, expected);
    QCOMPARE(int(chooseSupplier(seller, {known}).recognition), expected);
}

void TestSupplierMemory::layouts()
{
    const auto form = [](const QString &extra) {
        PageBuilder builder;
        double y = 60;
        for (const QString &line :
             {u"Keller Werkstatt Reparaturen aller Fabrikate"_s, u"Kundendienst Öffnungszeiten Montag Freitag"_s,
              u"Arbeitslohn Ersatzteile Kleinmaterial Umweltpauschale"_s, u"Zahlbar sofort ohne jeden Abzug"_s,
              u"Geschäftsführer Handelsregister Amtsgericht Kaufbeuren"_s, extra})
            builder.line(60, y += 20, line);
        return builder.document().pages;
    };
    const QStringList first = layoutKeys(form(u"Bremsbeläge"_s)), second = layoutKeys(form(u"Zündkerzen Ölwechsel"_s));
    QCOMPARE(first.size(), LayoutKeyCount);
    const auto common = std::ranges::count_if(first, [&](const QString &key) { return second.contains(key); });
    QVERIFY2(common >= 2, qPrintable(QString::number(common)));
    const QStringList other = layoutKeys(page(u"1"_s, u"2"_s, u"3"_s));
    QVERIFY(other.isEmpty()); // too few words
}

QTEST_GUILESS_MAIN(TestSupplierMemory)
#include "test_supplier_memory.moc"
