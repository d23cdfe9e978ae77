// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "tests/unit/rules/sample_extraction.h"

#include <QRandomGenerator>
#include <QTest>

Q_DECLARE_METATYPE(desk::Field)

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);

const Finding *findingOf(const Extraction &extraction, QStringView rule)
{
    const auto it = std::ranges::find(extraction.findings, rule, &Finding::rule);
    return it == extraction.findings.end() ? nullptr : &*it;
}

} // namespace

class ValidateTest : public QObject {
    Q_OBJECT

private slots:
    void sumsThatCloseRaiseTheTotals();
    void derivedValuesConfirmNothing();
    void sumsThatDoNotCloseLowerTheTotals();
    void correctingAValueTakesTheDoubtAway();
    void linesRaiseTheTotalTheyMake();
    void wrongChecksumsLowerWhatWasRead();
    void wrongChecksumsLeaveEInvoicesAlone();
    void aPersonsValueIsNeverMoved();
    void runningTwiceChangesNothing();
    void acceptedFindingsStayAccepted();
    void findingsOfOthersStay();
    void otherDocumentsLoseTheirAmounts();
    void certain_data();
    void certain();
    void blockingFindingsMakeUncertainUntilAccepted();
    void defectsOfAnEInvoiceNeedALook();
    void garbageDoesNoHarm();
};

void ValidateTest::sumsThatCloseRaiseTheTotals()
{
    Extraction extraction = soundExtraction();
    extraction.fields[Field::TotalTax].taken.doubt = {DoubtCode::WeakLabel, {}};
    validate(extraction, Today);
    for (const Field field : {Field::TotalWithoutTax, Field::TotalTax, Field::TotalWithTax}) {
        QCOMPARE(extraction.value(field).confidence, 0.97);
        QCOMPARE(extraction.value(field).doubt.code, DoubtCode::None);
    }
    QCOMPARE(extraction.value(Field::InvoiceNumber).confidence, 0.8);
    QCOMPARE(findingOf(extraction, u"totals_add_up")->severity, Severity::Ok);
}

void ValidateTest::derivedValuesConfirmNothing()
{
    Extraction extraction = soundExtraction();
    extraction.fields[Field::TotalTax].taken.doubt = {DoubtCode::Guessed, {}};
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::TotalWithTax).confidence, 0.8);
    QCOMPARE(extraction.value(Field::TotalTax).doubt.code, DoubtCode::Guessed);

    Extraction free = soundExtraction();
    free.fields[Field::TotalTax].taken.value = u"0.00"_s;
    free.fields[Field::TotalWithTax].taken.value = u"100.00"_s;
    validate(free, Today);
    QCOMPARE(free.value(Field::TotalWithTax).confidence, 0.8);
}

void ValidateTest::sumsThatDoNotCloseLowerTheTotals()
{
    Extraction extraction = soundExtraction();
    extraction.fields[Field::TotalWithTax].taken.value = u"191.00"_s;
    validate(extraction, Today);
    const FieldValue gross = extraction.value(Field::TotalWithTax);
    QCOMPARE(gross.confidence, 0.5);
    QCOMPARE(gross.doubt, (Doubt{DoubtCode::SumsDoNotClose, {u"119.00"_s, u"191.00"_s}}));
    QVERIFY(!isCertain(extraction, DefaultCertainty));
}

void ValidateTest::correctingAValueTakesTheDoubtAway()
{
    Extraction extraction = soundExtraction();
    extraction.fields[Field::TotalWithTax].taken.value = u"191.00"_s;
    validate(extraction, Today);
    extraction.fields[Field::TotalWithTax].taken = sampleValue(u"119.00"_s, 1, ValueSource::Human);
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::TotalTax).confidence, 0.97);
    QCOMPARE(extraction.value(Field::TotalTax).doubt.code, DoubtCode::None);
    QCOMPARE(extraction.value(Field::TotalWithTax).confidence, 1.0);
}

void ValidateTest::linesRaiseTheTotalTheyMake()
{
    Extraction extraction = sampleExtraction({{Field::TotalWithTax, u"100.00"_s}});
    extraction.lines = {sampleLine({}, {}, u"60.00"_s), sampleLine({}, {}, u"40.00"_s)};
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::TotalWithTax).confidence, 0.95);
    extraction = sampleExtraction({{Field::TotalWithTax, u"100.00"_s}});
    extraction.lines = {sampleLine({}, {}, u"100.00"_s)};
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::TotalWithTax).confidence, 0.8);
}

void ValidateTest::wrongChecksumsLowerWhatWasRead()
{
    Extraction extraction = soundExtraction();
    extraction.fields[Field::Iban].taken = sampleValue(u"DE89370400440532013001"_s);
    extraction.fields[Field::SellerVatId].taken = sampleValue(u"DE136695977"_s);
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::Iban).confidence, 0.3);
    QCOMPARE(extraction.value(Field::Iban).doubt.code, DoubtCode::FailsChecksum);
    QCOMPARE(extraction.value(Field::SellerVatId).confidence, 0.6);
    extraction.fields[Field::Iban].taken = sampleValue(u"DE89370400440532013000"_s);
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::Iban).confidence, 0.95);
}

void ValidateTest::wrongChecksumsLeaveEInvoicesAlone()
{
    Extraction extraction = soundExtraction(ValueSource::EInvoice);
    extraction.fields[Field::Iban].taken = sampleValue(u"DE89370400440532013001"_s, 1, ValueSource::EInvoice);
    validate(extraction, Today);
    QCOMPARE(extraction.value(Field::Iban).confidence, 1.0);
    QCOMPARE(findingOf(extraction, u"iban_checksum")->severity, Severity::Warning);
}

void ValidateTest::aPersonsValueIsNeverMoved()
{
    Extraction extraction = soundExtraction(ValueSource::Human);
    extraction.fields[Field::TotalWithTax].taken.value = u"191.00"_s;
    const FieldMap before = extraction.fields;
    validate(extraction, Today);
    QCOMPARE(extraction.fields, before);
    QVERIFY(findingOf(extraction, u"totals_add_up")->blocks());
}

void ValidateTest::runningTwiceChangesNothing()
{
    for (const QString &gross : {u"119.00"_s, u"191.00"_s, u"x"_s}) {
        Extraction extraction = soundExtraction();
        extraction.fields[Field::TotalWithTax].taken.value = gross;
        extraction.fields[Field::Iban].taken = sampleValue(u"DE1"_s);
        extraction.lines = {sampleLine(u"2"_s, u"50.00"_s, u"100.00"_s)};
        validate(extraction, Today);
        const Extraction once = extraction;
        validate(extraction, Today);
        QCOMPARE(extraction, once);
    }
}

void ValidateTest::acceptedFindingsStayAccepted()
{
    Extraction extraction = soundExtraction(ValueSource::EInvoice);
    extraction.fields[Field::TotalWithTax].taken.value = u"191.00"_s;
    extraction.fields.remove(Field::AmountDue);
    validate(extraction, Today);
    for (Finding &finding : extraction.findings) {
        if (finding.blocks())
            finding.acceptedBy = u"somebody"_s;
    }
    validate(extraction, Today);
    QVERIFY(findingOf(extraction, u"totals_add_up")->isAccepted());
    extraction.fields[Field::TotalWithTax].taken.value = u"192.00"_s; // says something else now
    validate(extraction, Today);
    QVERIFY(findingOf(extraction, u"totals_add_up")->blocks());
}

void ValidateTest::findingsOfOthersStay()
{
    Extraction extraction = soundExtraction();
    extraction.findings.append({.rule = u"hidden_text"_s, .severity = Severity::Warning});
    validate(extraction, Today);
    validate(extraction, Today);
    QCOMPARE(std::ranges::count(extraction.findings, u"hidden_text"_s, &Finding::rule), 1);
    QCOMPARE(std::ranges::count(extraction.findings, u"totals_add_up"_s, &Finding::rule), 1);
}

void ValidateTest::otherDocumentsLoseTheirAmounts()
{
    Extraction extraction = soundExtraction();
    extraction.kind = DocumentKind::Other;
    extraction.lines = {sampleLine(u"2"_s, u"50.00"_s, u"100.00"_s)};
    extraction.fields.remove(Field::Currency);
    validate(extraction, Today);
    QVERIFY(!findingOf(extraction, u"currency_present")); // what has no amounts needs none
    QVERIFY(!extraction.fields.contains(Field::TotalWithTax));
    QVERIFY(extraction.fields.contains(Field::SellerName));
    QVERIFY(extraction.lines.isEmpty());
    QVERIFY(findingOf(extraction, u"not_an_invoice")->blocks());
}

void ValidateTest::certain_data()
{
    QTest::addColumn<Field>("missing");
    QTest::addColumn<bool>("invoiceIsCertain");
    QTest::addColumn<bool>("receiptIsCertain");
    QTest::newRow("seller") << Field::SellerName << false << false;
    QTest::newRow("number") << Field::InvoiceNumber << false << true;
    QTest::newRow("date") << Field::IssueDate << false << false;
    QTest::newRow("currency") << Field::Currency << false << false;
    QTest::newRow("total") << Field::TotalWithTax << false << false;
    QTest::newRow("due date") << Field::DueDate << true << true;
    QTest::newRow("buyer") << Field::BuyerName << true << true;
}

void ValidateTest::certain()
{
    QFETCH(Field, missing);
    Extraction extraction = soundExtraction();
    QVERIFY(isCertain(extraction, 0.8));
    QVERIFY(!isCertain(extraction, 0.81));
    extraction.fields.remove(missing);
    QTEST(isCertain(extraction, 0.8), "invoiceIsCertain");
    extraction.kind = DocumentKind::Receipt;
    QTEST(isCertain(extraction, 0.8), "receiptIsCertain");
    extraction.kind = DocumentKind::Unknown;
    QVERIFY(!isCertain(extraction, 0.8));
    extraction.kind = DocumentKind::Other;
    QVERIFY(!isCertain(extraction, 0.8));
}

void ValidateTest::blockingFindingsMakeUncertainUntilAccepted()
{
    Extraction extraction = soundExtraction();
    extraction.findings = {{.rule = u"einvoice_differs_from_page"_s, .severity = Severity::Blocking}};
    QVERIFY(!isCertain(extraction, 0.8));
    extraction.findings[0].acceptedBy = u"somebody"_s;
    QVERIFY(isCertain(extraction, 0.8));
}

void ValidateTest::defectsOfAnEInvoiceNeedALook()
{
    Extraction extraction = soundExtraction();
    extraction.findings = {{.rule = u"einvoice_unreadable"_s, .severity = Severity::Warning}};
    QVERIFY(!isCertain(extraction, 0.8));
    extraction.findings = {{.rule = u"vat_id_checksum"_s, .severity = Severity::Warning}};
    QVERIFY(isCertain(extraction, 0.8));
}

void ValidateTest::garbageDoesNoHarm()
{
    const QStringList values{u"999999999999999999"_s,
                             u"-999999999999999999"_s,
                             u"0.000000001"_s,
                             u"0"_s,
                             u"-0.01"_s,
                             u"x"_s,
                             QString(),
                             u"2026-02-30"_s,
                             u"0001-01-01"_s,
                             u"9999-12-31"_s,
                             u"EUR"_s,
                             u"JPY"_s,
                             QString(500, u'9'),
                             QString(QChar(0xD800))};
    QRandomGenerator random(4713);
    const auto any = [&] { return values[random.bounded(int(values.size()))]; };
    for (int i = 0; i < 300; ++i) {
        Extraction extraction;
        extraction.kind = DocumentKind(random.bounded(5));
        for (const Field field : allFields())
            extraction.fields[field].taken = sampleValue(any(), 0.8, ValueSource(random.bounded(7)));
        for (int line = random.bounded(4); line > 0; --line) {
            extraction.lines.append(sampleLine(any(), any(), any(), any()));
            extraction.taxes.append({sampleValue(any()), sampleValue(any()), sampleValue(any())});
            extraction.allowancesCharges.append({random.bounded(2) == 0, sampleValue(any()), {}, {}});
        }
        validate(extraction, Today);
        const Extraction once = extraction;
        validate(extraction, Today);
        QCOMPARE(extraction, once);
        for (const FieldReading &reading : extraction.fields)
            QVERIFY(reading.taken.confidence >= 0 && reading.taken.confidence <= 1);
    }
}

QTEST_APPLESS_MAIN(ValidateTest)
#include "test_validate.moc"
