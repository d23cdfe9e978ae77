// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_rules.h"
#include "ui/invoices/typed_value.h"

#include <QLocale>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Which fields want a person, what stands in the way of approval, and how typed values are understood.
class TestReviewRules : public QObject {
    Q_OBJECT
private slots:
    void stateOfAField();
    void nextGoesRound();
    void blockNamesFindingsAndMissingFields();
    void typedValues_data();
    void typedValues();
    void everyTypeSaysWhatIsExpected();
};

namespace {

FieldValue value(const QString &text, double confidence, ValueSource source = ValueSource::Text)
{
    FieldValue v;
    v.value = text;
    v.confidence = confidence;
    v.source = source;
    return v;
}

Extraction sure()
{
    Extraction e;
    e.kind = DocumentKind::Invoice;
    for (const Field field :
         {Field::SellerName, Field::InvoiceNumber, Field::IssueDate, Field::Currency, Field::TotalWithTax})
        e.fields[field].taken = value(u"x"_s, 0.99);
    return e;
}

} // namespace

void TestReviewRules::stateOfAField()
{
    Extraction e = sure();
    QCOMPARE(fieldState(e, Field::SellerName, 0.9), FieldState::Good);
    QCOMPARE(fieldState(e, Field::BuyerName, 0.9), FieldState::Absent); // nobody needs it
    e.fields[Field::SellerName].taken.confidence = 0.8;
    QCOMPARE(fieldState(e, Field::SellerName, 0.9), FieldState::Doubtful);
    QCOMPARE(fieldState(e, Field::SellerName, 0.7), FieldState::Good);
    e.fields[Field::SellerName].taken.source = ValueSource::Human;
    QCOMPARE(fieldState(e, Field::SellerName, 0.9), FieldState::Good);
    e.fields.remove(Field::IssueDate);
    QCOMPARE(fieldState(e, Field::IssueDate, 0.9), FieldState::Doubtful);
    e.fields[Field::Iban].taken = value(u"DE"_s, 0.5);
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Good); // no key field, no reason
    e.fields[Field::Iban].taken.doubt = {DoubtCode::FailsChecksum, {}};
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Doubtful);
    Finding finding;
    finding.severity = Severity::Blocking;
    finding.fields = {Field::Iban};
    e.findings = {finding};
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Wrong);
    e.findings[0].acceptedBy = u"tess"_s;
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Doubtful);
    Extraction receipt = sure();
    receipt.kind = DocumentKind::Receipt;
    receipt.fields.remove(Field::InvoiceNumber);
    QCOMPARE(fieldState(receipt, Field::InvoiceNumber, 0.9), FieldState::Absent);
}

void TestReviewRules::nextGoesRound()
{
    Extraction e = sure();
    QVERIFY(!nextToCheck(e, 0.9, std::nullopt));
    e.fields[Field::IssueDate].taken.confidence = 0.1;
    e.fields[Field::TotalWithTax].taken.confidence = 0.1;
    QCOMPARE(nextToCheck(e, 0.9, std::nullopt), Field::IssueDate);
    QCOMPARE(nextToCheck(e, 0.9, Field::IssueDate), Field::TotalWithTax);
    QCOMPARE(nextToCheck(e, 0.9, Field::TotalWithTax), Field::IssueDate);
    QCOMPARE(nextToCheck(e, 0.9, Field::IssueDate, false), Field::TotalWithTax);
    QCOMPARE(nextToCheck(e, 0.9, Field::SellerName), Field::TotalWithTax); // by its place in the pane
    e.fields[Field::TotalWithTax].taken.confidence = 1;
    QCOMPARE(nextToCheck(e, 0.9, Field::IssueDate), Field::IssueDate);
    QCOMPARE(reviewOrder().size(), FieldCount);
}

void TestReviewRules::blockNamesFindingsAndMissingFields()
{
    Invoice invoice;
    invoice.status = InvoiceStatus::NeedsReview;
    invoice.extraction = sure();
    QVERIFY(approvalBlock(invoice).allows());
    invoice.extraction.fields.remove(Field::Currency);
    QCOMPARE(approvalBlock(invoice).missing, QList{Field::Currency});
    Finding finding;
    finding.severity = Severity::Blocking;
    invoice.extraction.findings = {finding};
    QCOMPARE(approvalBlock(invoice).blocking.size(), 1);
    invoice.status = InvoiceStatus::Approved;
    QVERIFY(approvalBlock(invoice).wrongStatus);
}

void TestReviewRules::typedValues_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical"); // "!" = refused
    QTest::newRow("empty") << Field::SellerName << u"  "_s << QString();
    QTest::newRow("blanks") << Field::SellerName << u" ACME   GmbH "_s << u"ACME GmbH"_s;
    QTest::newRow("ISO date") << Field::IssueDate << u"2026-03-04"_s << u"2026-03-04"_s;
    QTest::newRow("German date") << Field::IssueDate << u"25.12.2025"_s << u"2025-12-25"_s;
    QTest::newRow("month name") << Field::IssueDate << u"4 March 2026"_s << u"2026-03-04"_s;
    QTest::newRow("no date") << Field::IssueDate << u"31.02.2026"_s << u"!"_s;
    QTest::newRow("amount") << Field::TotalWithTax << u"1471.6"_s << u"1471.60"_s;
    QTest::newRow("comma") << Field::TotalWithTax << u"1.471,60"_s << u"1471.60"_s;
    QTest::newRow("sign") << Field::TotalWithTax << u"1,471.60 EUR"_s << u"1471.60"_s;
    QTest::newRow("whole") << Field::TotalWithTax << u"119"_s << u"119.00"_s;
    QTest::newRow("no amount") << Field::TotalWithTax << u"many"_s << u"!"_s;
    QTest::newRow("currency") << Field::Currency << u"eur"_s << u"EUR"_s;
    QTest::newRow("no currency") << Field::Currency << u"XYZ"_s << u"!"_s;
    QTest::newRow("iban") << Field::Iban << u"de89 3704 0044 0532 0130 00"_s << u"DE89370400440532013000"_s;
    QTest::newRow("VAT id") << Field::SellerVatId << u"DE 136 695 976"_s << u"DE136695976"_s;
}

void TestReviewRules::typedValues()
{
    QFETCH(Field, field);
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    QLocale::setDefault(QLocale::c());
    const Result<QString> result = canonicalValue(field, typed, u"EUR"_s);
    QCOMPARE(result.has_value(), canonical != u"!"_s);
    if (result)
        QCOMPARE(*result, canonical);
}

void TestReviewRules::everyTypeSaysWhatIsExpected()
{
    for (const Field field : allFields())
        QVERIFY(!expectedForm(field).isEmpty());
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(editText(FieldType::Amount, u"1471.60"_s), u"1471,60"_s);
    QCOMPARE(canonicalValue(Field::TotalWithTax, u"1471,60"_s, u"EUR"_s).value(), u"1471.60"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TestReviewRules)
#include "test_review_rules.moc"
