// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/invoice_rules.h"
#include "tests/unit/rules/sample_extraction.h"

#include <QRandomGenerator>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(desk::Severity)
Q_DECLARE_METATYPE(desk::DocumentKind)
Q_DECLARE_METATYPE(desk::ValueSource)

class InvoiceRulesTest : public QObject {
    Q_OBJECT

private slots:
    void totals_data();
    void totals();
    void totalsSayNothingWithoutAllThree();
    void amountDue_data();
    void amountDue();
    void lines_data();
    void lines();
    void lineProducts_data();
    void lineProducts();
    void breakdown();
    void taxRate_data();
    void taxRate();
    void dates_data();
    void dates();
    void impossibleDates();
    void amountFormats();
    void checksums();
    void currencies();
    void keyFields();
    void kinds();
    void randomInvoicesThatCloseAreFoundGood();
    void randomInvoicesOffByMoreThanRoundingAreFound();
};

void InvoiceRulesTest::totals_data()
{
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("rates");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<ValueSource>("source");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("detail");
    constexpr auto invoice = DocumentKind::Invoice, receipt = DocumentKind::Receipt;
    constexpr auto text = ValueSource::Text, xml = ValueSource::EInvoice;
    const auto row = [](const char *name, const QString &net, const QString &tax, const QString &gross,
                        const QString &currency, int rates, DocumentKind kind, ValueSource source, Severity severity,
                        const QString &detail) {
        QTest::newRow(name) << net << tax << gross << currency << rates << kind << source << severity << detail;
    };
    row("closes", u"100.00"_s, u"19.00"_s, u"119.00"_s, u"EUR"_s, 1, invoice, text, Severity::Ok,
        u"100.00 + 19.00 = 119.00"_s);
    row("other places", u"100"_s, u"19.0"_s, u"119.00"_s, u"EUR"_s, 1, invoice, text, Severity::Ok,
        u"100.00 + 19.00 = 119.00"_s);
    row("two cents", u"100.00"_s, u"19.02"_s, u"119.00"_s, u"EUR"_s, 1, invoice, text, Severity::Ok,
        u"100.00 + 19.02 = 119.02, total 119.00"_s);
    row("three cents", u"100.00"_s, u"19.03"_s, u"119.00"_s, u"EUR"_s, 1, invoice, text, Severity::Warning,
        u"100.00 + 19.03 = 119.03, total 119.00"_s);
    row("three cents over two rates", u"100.00"_s, u"19.03"_s, u"119.00"_s, u"EUR"_s, 2, invoice, text, Severity::Ok,
        u"100.00 + 19.03 = 119.03, total 119.00"_s);
    row("receipt rounded to five", u"100.00"_s, u"6.03"_s, u"106.05"_s, u"MYR"_s, 0, receipt, text, Severity::Ok,
        u"100.00 + 6.03 = 106.03, total 106.05"_s);
    row("e-invoice contradicts itself", u"2535.00"_s, u"507.00"_s, u"3000.00"_s, u"EUR"_s, 1, invoice, xml,
        Severity::Blocking, u"2535.00 + 507.00 = 3042.00, total 3000.00"_s);
    row("yen", u"1000"_s, u"100"_s, u"1103"_s, u"JPY"_s, 1, invoice, text, Severity::Warning,
        u"1000 + 100 = 1100, total 1103"_s);
    row("dinar, thousandths", u"1.000"_s, u"0.190"_s, u"1.200"_s, u"KWD"_s, 1, invoice, text, Severity::Warning,
        u"1.000 + 0.190 = 1.190, total 1.200"_s);
    row("negative", u"-100.00"_s, u"-19.00"_s, u"-119.00"_s, u"EUR"_s, 1, invoice, text, Severity::Ok,
        u"-100.00 + -19.00 = -119.00"_s);
}

void InvoiceRulesTest::totals()
{
    QFETCH(QString, net);
    QFETCH(QString, tax);
    QFETCH(QString, gross);
    QFETCH(QString, currency);
    QFETCH(int, rates);
    QFETCH(DocumentKind, kind);
    QFETCH(ValueSource, source);
    Extraction extraction = sampleExtraction({{Field::TotalWithoutTax, net},
                                              {Field::TotalTax, tax},
                                              {Field::TotalWithTax, gross},
                                              {Field::Currency, currency}},
                                             source);
    extraction.kind = kind;
    extraction.taxes.resize(rates);
    const auto finding = totalsAddUp(extraction);
    QVERIFY(finding);
    QTEST(finding->severity, "severity");
    QTEST(finding->detail, "detail");
}

void InvoiceRulesTest::totalsSayNothingWithoutAllThree()
{
    for (const Field field : {Field::TotalWithoutTax, Field::TotalTax, Field::TotalWithTax}) {
        Extraction extraction = soundExtraction();
        extraction.fields.remove(field);
        QVERIFY(!totalsAddUp(extraction));
        extraction.fields[field].taken = sampleValue(u"no amount"_s);
        QVERIFY(!totalsAddUp(extraction));
    }
}

void InvoiceRulesTest::amountDue_data()
{
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("prepaid");
    QTest::addColumn<QString>("due");
    QTest::addColumn<ValueSource>("source");
    QTest::addColumn<Severity>("severity");
    constexpr auto text = ValueSource::Text, xml = ValueSource::EInvoice;
    QTest::newRow("nothing prepaid") << u"119.00"_s << QString() << u"119.00"_s << text << Severity::Ok;
    QTest::newRow("prepaid") << u"119.00"_s << u"19.00"_s << u"100.00"_s << text << Severity::Ok;
    QTest::newRow("rounded to coins") << u"119.03"_s << QString() << u"119.00"_s << text << Severity::Info;
    QTest::newRow("earlier balance") << u"119.00"_s << QString() << u"219.00"_s << xml << Severity::Warning;
    QTest::newRow("contradiction in text") << u"119.00"_s << u"19.00"_s << u"119.00"_s << text << Severity::Warning;
    QTest::newRow("contradiction in XML") << u"119.00"_s << u"19.00"_s << u"119.00"_s << xml << Severity::Blocking;
}

void InvoiceRulesTest::amountDue()
{
    QFETCH(QString, gross);
    QFETCH(QString, prepaid);
    QFETCH(QString, due);
    QFETCH(ValueSource, source);
    const Extraction extraction =
        sampleExtraction({{Field::TotalWithTax, gross}, {Field::Prepaid, prepaid}, {Field::AmountDue, due}}, source);
    const auto finding = amountDueAddsUp(extraction);
    QVERIFY(finding);
    QTEST(finding->severity, "severity");
}

void InvoiceRulesTest::lines_data()
{
    QTest::addColumn<QStringList>("amounts");
    QTest::addColumn<QString>("allowance");
    QTest::addColumn<QString>("charge");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("to net") << QStringList{u"60.00"_s, u"40.00"_s} << QString() << QString() << Severity::Ok;
    QTest::newRow("to gross") << QStringList{u"60.00"_s, u"59.00"_s} << QString() << QString() << Severity::Ok;
    QTest::newRow("with allowance") << QStringList{u"60.00"_s, u"50.00"_s} << u"10.00"_s << QString() << Severity::Ok;
    QTest::newRow("with charge") << QStringList{u"60.00"_s, u"30.00"_s} << QString() << u"10.00"_s << Severity::Ok;
    QTest::newRow("a few cents") << QStringList{u"60.02"_s, u"40.02"_s} << QString() << QString() << Severity::Ok;
    QTest::newRow("one is missing") << QStringList{u"60.00"_s} << QString() << QString() << Severity::Warning;
    QTest::newRow("no amount") << QStringList{u"60.00"_s, QString()} << QString() << QString() << Severity::Info;
}

void InvoiceRulesTest::lines()
{
    QFETCH(QStringList, amounts);
    QFETCH(QString, allowance);
    QFETCH(QString, charge);
    Extraction extraction = soundExtraction();
    QVERIFY(!linesSumUp(extraction));
    for (const QString &amount : amounts)
        extraction.lines.append(sampleLine({}, {}, amount));
    if (!allowance.isEmpty())
        extraction.allowancesCharges.append({.isCharge = false, .amount = sampleValue(allowance)});
    if (!charge.isEmpty())
        extraction.allowancesCharges.append({.isCharge = true, .amount = sampleValue(charge)});
    const auto finding = linesSumUp(extraction);
    QVERIFY(finding);
    QTEST(finding->severity, "severity");
}

void InvoiceRulesTest::lineProducts_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("exact") << u"3"_s << u"12.50"_s << u"37.50"_s << QString() << Severity::Ok;
    QTest::newRow("fraction") << u"0.333"_s << u"9.99"_s << u"3.33"_s << QString() << Severity::Ok;
    QTest::newRow("price was rounded") << u"50"_s << u"4.10"_s << u"204.75"_s << QString() << Severity::Ok;
    QTest::newRow("with tax") << u"2"_s << u"50.00"_s << u"119.00"_s << u"19.00"_s << Severity::Ok;
    QTest::newRow("returned") << u"-2"_s << u"5.00"_s << u"-10.00"_s << QString() << Severity::Ok;
    QTest::newRow("wrong") << u"3"_s << u"12.50"_s << u"38.50"_s << QString() << Severity::Warning;
    QTest::newRow("point lost") << u"3"_s << u"12.50"_s << u"3750"_s << QString() << Severity::Warning;
}

void InvoiceRulesTest::lineProducts()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, amount);
    QFETCH(QString, rate);
    Extraction extraction = soundExtraction();
    extraction.lines.append(sampleLine(quantity, price, amount, rate));
    const auto findings = lineArithmetic(extraction);
    QCOMPARE(findings.size(), 1);
    QTEST(findings[0].severity, "severity");
    extraction.lines[0].amount.source = ValueSource::EInvoice;
    QVERIFY(lineArithmetic(extraction).isEmpty());
}

void InvoiceRulesTest::breakdown()
{
    Extraction extraction = soundExtraction();
    QVERIFY(taxBreakdownSums(extraction).isEmpty());
    const auto row = [](const QString &rate, const QString &base, const QString &tax) {
        return TaxBreakdown{
            .taxRate = sampleValue(rate), .taxableAmount = sampleValue(base), .taxAmount = sampleValue(tax)};
    };
    extraction.taxes = {row(u"19"_s, u"100.00"_s, u"19.00"_s)};
    QCOMPARE(taxBreakdownSums(extraction).size(), 2);
    QCOMPARE(taxBreakdownSums(extraction)[0].severity, Severity::Ok);

    extraction.taxes = {row(u"19"_s, u"90.00"_s, u"17.10"_s), row(u"7"_s, u"10.00"_s, u"0.70"_s)};
    const auto findings = taxBreakdownSums(extraction);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].severity, Severity::Warning);
    QCOMPARE(findings[0].detail, u"the taxes of the breakdown come to 17.80, the total says 19.00"_s);
    QCOMPARE(findings[1].severity, Severity::Ok);

    extraction.taxes = {row(u"7"_s, u"100.00"_s, u"19.00"_s)};
    const auto wrongRate = taxBreakdownSums(extraction);
    QCOMPARE(wrongRate.size(), 3);
    QCOMPARE(wrongRate[2].detail, u"100.00 at 7 % makes 7.00, the breakdown says 19.00"_s);
}

void InvoiceRulesTest::taxRate_data()
{
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("19") << u"100.00"_s << u"19.00"_s << Severity::Ok;
    QTest::newRow("5.5") << u"200.00"_s << u"11.00"_s << Severity::Ok;
    QTest::newRow("8.1 rounded") << u"33.33"_s << u"2.70"_s << Severity::Ok;
    QTest::newRow("credit") << u"-100.00"_s << u"-19.00"_s << Severity::Ok;
    QTest::newRow("mixed") << u"473.00"_s << u"56.87"_s << Severity::Info;
    QTest::newRow("too much") << u"100.00"_s << u"119.00"_s << Severity::Warning;
    QTest::newRow("signs differ") << u"100.00"_s << u"-19.00"_s << Severity::Warning;
}

void InvoiceRulesTest::taxRate()
{
    QFETCH(QString, net);
    QFETCH(QString, tax);
    const auto finding = taxRatePlausible(sampleExtraction({{Field::TotalWithoutTax, net}, {Field::TotalTax, tax}}));
    QVERIFY(finding);
    QTEST(finding->severity, "severity");
}

void InvoiceRulesTest::dates_data()
{
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QList<Severity>>("severities");
    QTest::newRow("in order") << u"2026-03-01"_s << u"2026-03-31"_s << QList{Severity::Ok};
    QTest::newRow("same day") << u"2026-03-01"_s << u"2026-03-01"_s << QList{Severity::Ok};
    QTest::newRow("due before") << u"2026-03-02"_s << u"2026-03-01"_s << QList{Severity::Warning};
    QTest::newRow("no due date") << u"2026-03-02"_s << QString() << QList<Severity>{};
    QTest::newRow("a week ahead") << u"2026-11-28"_s << QString() << QList<Severity>{};
    QTest::newRow("more than a week ahead") << u"2026-11-29"_s << QString() << QList{Severity::Warning};
    QTest::newRow("ten years") << u"2016-11-21"_s << QString() << QList<Severity>{};
    QTest::newRow("older") << u"2016-11-20"_s << QString() << QList{Severity::Info};
}

void InvoiceRulesTest::dates()
{
    QFETCH(QString, issue);
    QFETCH(QString, due);
    QList<Severity> severities;
    for (const Finding &finding :
         dateOrder(sampleExtraction({{Field::IssueDate, issue}, {Field::DueDate, due}}), QDate(2026, 11, 21)))
        severities.append(finding.severity);
    QTEST(severities, "severities");
}

void InvoiceRulesTest::impossibleDates()
{
    Extraction extraction = soundExtraction();
    QVERIFY(impossibleDate(extraction).isEmpty());
    extraction.fields[Field::DueDate].taken = sampleValue(u"2026-02-31"_s);
    FieldValue unread;
    unread.raw = u"31/02/2026"_s;
    extraction.fields[Field::IssueDate].taken = unread;
    const auto findings = impossibleDate(extraction);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].detail, u"issue_date is no date: 31/02/2026"_s);
    QCOMPARE(findings[1].values, QStringList{u"2026-02-31"_s});
}

void InvoiceRulesTest::amountFormats()
{
    Extraction extraction = soundExtraction();
    QVERIFY(amountFormat(extraction).isEmpty());
    extraction.fields[Field::TotalTax].taken = sampleValue(u"19.005"_s);
    extraction.fields[Field::Prepaid].taken = sampleValue(u"12,O0"_s);
    const auto findings = amountFormat(extraction);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].severity, Severity::Info);
    QCOMPARE(findings[0].detail, u"total_tax has more places than EUR has: 19.005"_s);
    QCOMPARE(findings[1].severity, Severity::Warning);
    QCOMPARE(findings[1].fields, QList{Field::Prepaid});
}

void InvoiceRulesTest::checksums()
{
    Extraction extraction = soundExtraction();
    QVERIFY(!ibanChecksum(extraction));
    QVERIFY(vatIdChecksum(extraction).isEmpty());
    extraction.fields[Field::Iban].taken = sampleValue(u"DE89370400440532013000"_s);
    QCOMPARE(ibanChecksum(extraction)->severity, Severity::Ok);
    extraction.fields[Field::Iban].taken = sampleValue(u"DE89370400440532013001"_s);
    QCOMPARE(ibanChecksum(extraction)->severity, Severity::Warning);

    extraction.fields[Field::SellerVatId].taken = sampleValue(u"DE136695976"_s);
    extraction.fields[Field::BuyerVatId].taken = sampleValue(u"DE136695977"_s);
    const auto findings = vatIdChecksum(extraction);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].severity, Severity::Ok);
    QCOMPARE(findings[1].severity, Severity::Warning);
    QCOMPARE(findings[1].fields, QList{Field::BuyerVatId});
    extraction.fields[Field::BuyerVatId].taken = sampleValue(u"CHE-107.787.577 IVA"_s);
    QCOMPARE(vatIdChecksum(extraction)[1].severity, Severity::Ok);
    extraction.fields[Field::BuyerVatId].taken = sampleValue(u"US12345"_s);
    QCOMPARE(vatIdChecksum(extraction).size(), 1);
}

void InvoiceRulesTest::currencies()
{
    Extraction extraction = soundExtraction();
    QVERIFY(!currencyPresent(extraction));
    QVERIFY(!currencyKnown(extraction));
    extraction.fields[Field::Currency].taken = sampleValue(u"EUX"_s);
    QCOMPARE(currencyKnown(extraction)->severity, Severity::Warning);
    extraction.fields.remove(Field::Currency);
    QCOMPARE(currencyPresent(extraction)->severity, Severity::Warning);
    QVERIFY(!currencyKnown(extraction));
}

void InvoiceRulesTest::keyFields()
{
    Extraction extraction = soundExtraction();
    QCOMPARE(keyFieldsPresent(extraction)->severity, Severity::Ok);
    extraction.fields.remove(Field::InvoiceNumber);
    QCOMPARE(keyFieldsPresent(extraction)->severity, Severity::Warning);
    QCOMPARE(keyFieldsPresent(extraction)->fields, QList{Field::InvoiceNumber});
    extraction.kind = DocumentKind::Receipt;
    QCOMPARE(keyFieldsPresent(extraction)->severity, Severity::Ok);
    extraction.kind = DocumentKind::Other;
    QVERIFY(!keyFieldsPresent(extraction));
}

void InvoiceRulesTest::kinds()
{
    Extraction extraction = soundExtraction();
    QVERIFY(!notAnInvoice(extraction));
    QVERIFY(!negativeTotal(extraction));
    extraction.fields[Field::TotalWithTax].taken = sampleValue(u"-119.00"_s);
    QCOMPARE(negativeTotal(extraction)->severity, Severity::Warning);
    extraction.kind = DocumentKind::CreditNote;
    QVERIFY(!negativeTotal(extraction));
    extraction.kind = DocumentKind::Other;
    QVERIFY(notAnInvoice(extraction)->blocks());
}

namespace {
Extraction randomInvoice(QRandomGenerator &random, qint64 grossError)
{
    Extraction extraction = sampleExtraction({{Field::Currency, u"EUR"_s}});
    qint64 net = 0;
    const int lines = random.bounded(1, 12);
    for (int i = 0; i < lines; ++i) {
        const qint64 quantity = random.bounded(1, 50), price = random.bounded(1, 99'999);
        extraction.lines.append(sampleLine(QString::number(quantity), Decimal(price, 2).toString(),
                                           Decimal(quantity * price, 2).toString()));
        net += quantity * price;
    }
    const qint64 tax = (net * 19 + 50) / 100;
    extraction.fields[Field::TotalWithoutTax].taken = sampleValue(Decimal(net, 2).toString());
    extraction.fields[Field::TotalTax].taken = sampleValue(Decimal(tax, 2).toString());
    extraction.fields[Field::TotalWithTax].taken = sampleValue(Decimal(net + tax + grossError, 2).toString());
    return extraction;
}
} // namespace

void InvoiceRulesTest::randomInvoicesThatCloseAreFoundGood()
{
    QRandomGenerator random(4711);
    for (int i = 0; i < 300; ++i) {
        const Extraction extraction = randomInvoice(random, 0);
        QCOMPARE(totalsAddUp(extraction)->severity, Severity::Ok);
        QCOMPARE(linesSumUp(extraction)->severity, Severity::Ok);
        QCOMPARE(taxRatePlausible(extraction)->severity, Severity::Ok);
        QCOMPARE(lineArithmetic(extraction).size(), 1);
        QCOMPARE(lineArithmetic(extraction)[0].severity, Severity::Ok);
    }
}

void InvoiceRulesTest::randomInvoicesOffByMoreThanRoundingAreFound()
{
    QRandomGenerator random(4712);
    for (int i = 0; i < 300; ++i) {
        const qint64 error = random.bounded(3, 100'000) * (random.bounded(2) ? 1 : -1);
        QCOMPARE(totalsAddUp(randomInvoice(random, error))->severity, Severity::Warning);
    }
}

QTEST_APPLESS_MAIN(InvoiceRulesTest)
#include "test_invoice_rules.moc"
