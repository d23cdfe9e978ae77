// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"
#include "core/invoices/local/payment_code.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString Iban = u"CH5604835012345678009"_s;
const QString QrIban = u"CH4431999123000889012"_s;
const QString QrReference = u"210000000003139471430009017"_s;
const QString GermanIban = u"DE02120300000000202051"_s;

struct Swiss {
    QString version = u"0200"_s, iban = QrIban, name = u"Robert Schneider AG"_s, amount = u"199.95"_s;
    QString currency = u"CHF"_s, type = u"QRR"_s, reference = QrReference, trailer = u"EPD"_s;
};

QString swissCode(const Swiss &s, const QString &end = u"\n"_s)
{
    QStringList lines{u"SPC"_s,        s.version, u"1"_s,    s.iban,    u"S"_s, s.name,
                      u"Rue du Lac"_s, u"1268"_s, u"2501"_s, u"Biel"_s, u"CH"_s};
    lines += QStringList(7); // ultimate creditor
    lines += QStringList{s.amount, s.currency};
    lines += QStringList(7); // debtor
    lines += QStringList{s.type, s.reference, u"Order of 15 June"_s, s.trailer};
    return lines.join(end);
}

struct Epc {
    QString version = u"002"_s, bic = {}, name = u"Northwind Tools Ltd"_s, iban = GermanIban, amount = u"EUR300.00"_s;
    QString reference = {};
};

QString epcCode(const Epc &e)
{
    return QStringList{u"BCD"_s, e.version, u"1"_s, u"SCT"_s, e.bic, e.name, e.iban, e.amount, {}, e.reference}.join(
        u'\n');
}

ReadDocument invoice(const QStringList &codes, const QString &iban = GermanIban, const QString &more = {})
{
    PageBuilder page;
    page.line(60, 50, u"Northwind Tools Ltd"_s, 16, true)
        .line(60, 75, u"12 Harbour Road"_s)
        .line(400, 50, u"INVOICE"_s, 20, true)
        .line(360, 90, u"Invoice number"_s)
        .line(470, 90, u"INV-2024-0042"_s)
        .line(360, 104, u"Invoice date"_s)
        .line(470, 104, u"03/05/2024"_s)
        .line(60, 260, u"Description"_s)
        .line(480, 260, u"Amount"_s)
        .line(60, 276, u"Cordless drill"_s)
        .line(480, 276, u"300.00 EUR"_s)
        .line(380, 368, u"Total"_s, 10, true)
        .line(480, 368, u"300.00 EUR"_s, 10, true);
    if (!iban.isEmpty())
        page.line(60, 700, u"IBAN "_s + iban);
    if (!more.isEmpty())
        page.line(60, 720, more);
    ReadDocument document = page.document();
    for (const QString &code : codes)
        document.pages.first().codes.append({code, {0.1, 0.7, 0.3, 0.84}});
    return document;
}

Extraction read(const ReadDocument &document)
{
    PipelineOptions options;
    options.today = QDate(2024, 5, 6);
    return extractDocument(document, options, 0, {}).value().extraction;
}

Finding found(const Extraction &extraction, const QString &rule)
{
    for (const Finding &finding : extraction.findings) {
        if (finding.rule == rule)
            return finding;
    }
    return {};
}

QStringList codeRules(const Extraction &extraction)
{
    QStringList rules;
    for (const Finding &finding : extraction.findings) {
        if (finding.rule.startsWith(u"payment_code"_s))
            rules.append(finding.rule);
    }
    return rules;
}

} // namespace

class TestPaymentCode : public QObject {
    Q_OBJECT
private slots:
    void swissCodesAreRead();
    void swissCodesThatAreWrong_data();
    void swissCodesThatAreWrong();
    void europeanCodesAreRead();
    void europeanCodesThatAreWrong_data();
    void europeanCodesThatAreWrong();
    void otherCodesAreNothing();
    void checkDigits();
    void agreementMakesSure();
    void missingAccountIsTakenFromTheCode();
    void missingCurrencyIsTakenFromTheCode();
    void misreadAccountIsTakenFromTheCode();
    void ofSeveralAccountsTheCodeSaysWhich();
    void whatDiffersBlocks_data();
    void whatDiffersBlocks();
    void sameReferenceMayBeWrittenOtherwise();
    void instalmentsAddUp();
    void unusableCodesAreSaid();
    void otherPapersAreLeftAlone();
};

void TestPaymentCode::swissCodesAreRead()
{
    for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
        const PaymentCodeReading reading = readPaymentCode(swissCode({}, end));
        QVERIFY(reading.code);
        QCOMPARE(reading.code->kind, PaymentCodeKind::SwissQr);
        QCOMPARE(reading.code->creditor, u"Robert Schneider AG"_s);
        QCOMPARE(reading.code->iban, QrIban);
        QCOMPARE(reading.code->amount, Decimal::parse(u"199.95"_s));
        QCOMPARE(reading.code->currency, u"CHF"_s);
        QCOMPARE(reading.code->reference, QrReference);
        QCOMPARE(reading.code->message, u"Order of 15 June"_s);
    }
    const PaymentCodeReading open = readPaymentCode(
        swissCode({.iban = Iban, .amount = {}, .type = u"SCOR"_s, .reference = u"RF18 5390 0754 7034"_s}));
    QVERIFY(open.code);
    QVERIFY(!open.code->amount);
    QCOMPARE(open.code->reference, u"RF18539007547034"_s);
    QVERIFY(readPaymentCode(swissCode({.iban = Iban, .type = u"NON"_s, .reference = {}})).code);
    QVERIFY(readPaymentCode(swissCode({}) + u"\n//S1/10/10201409"_s).code); // lines for machines behind the trailer
}

void TestPaymentCode::swissCodesThatAreWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("version") << swissCode({.version = u"0100"_s});
    QTest::newRow("check digit of the account") << swissCode({.iban = u"CH4431999123000889013"_s});
    QTest::newRow("account of another country") << swissCode({.iban = GermanIban});
    QTest::newRow("check digit of the reference") << swissCode({.reference = u"210000000003139471430009018"_s});
    QTest::newRow("QR reference for an ordinary account") << swissCode({.iban = Iban});
    QTest::newRow("ordinary reference for a QR account")
        << swissCode({.type = u"SCOR"_s, .reference = u"RF18539007547034"_s});
    QTest::newRow("no type of reference") << swissCode({.iban = Iban, .type = u"XYZ"_s, .reference = {}});
    QTest::newRow("reference though there is none") << swissCode({.iban = Iban, .type = u"NON"_s});
    QTest::newRow("currency") << swissCode({.currency = u"USD"_s});
    QTest::newRow("amount with a comma") << swissCode({.amount = u"199,95"_s});
    QTest::newRow("negative amount") << swissCode({.amount = u"-1.00"_s});
    QTest::newRow("three places") << swissCode({.amount = u"1.005"_s});
    QTest::newRow("no name") << swissCode({.name = {}});
    QTest::newRow("cut off") << swissCode({}).left(120);
    QTest::newRow("no trailer") << swissCode({.trailer = u"XXX"_s});
    QTest::newRow("only its first line") << u"SPC"_s;
}

void TestPaymentCode::swissCodesThatAreWrong()
{
    QFETCH(QString, text);
    const PaymentCodeReading reading = readPaymentCode(text);
    QVERIFY(!reading.code);
    QVERIFY(reading.problem);
    QVERIFY(!reading.problem->what.isEmpty());
}

void TestPaymentCode::europeanCodesAreRead()
{
    const PaymentCodeReading reading =
        readPaymentCode(epcCode({.version = u"001"_s, .bic = u"BYLADEM1001"_s, .reference = u"RF18539007547034"_s}));
    QVERIFY(reading.code);
    QCOMPARE(reading.code->kind, PaymentCodeKind::Epc);
    QCOMPARE(reading.code->bic, u"BYLADEM1001"_s);
    QCOMPARE(reading.code->iban, GermanIban);
    QCOMPARE(reading.code->amount, Decimal::parse(u"300.00"_s));
    QCOMPARE(reading.code->currency, u"EUR"_s);
    QCOMPARE(reading.code->reference, u"RF18539007547034"_s);
    QVERIFY(!readPaymentCode(epcCode({.amount = {}})).code->amount);
    // What stands at the end may be left out.
    QVERIFY(readPaymentCode(u"BCD\n002\n1\nSCT\n\nNorthwind\n"_s + GermanIban).code);
}

void TestPaymentCode::europeanCodesThatAreWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("version") << epcCode({.version = u"003"_s});
    QTest::newRow("account") << epcCode({.iban = u"DE02120300000000202052"_s});
    QTest::newRow("amount without currency") << epcCode({.amount = u"300.00"_s});
    QTest::newRow("another currency") << epcCode({.amount = u"USD300.00"_s});
    QTest::newRow("no name") << epcCode({.name = {}});
    QTest::newRow("reference") << epcCode({.reference = u"RF19539007547034"_s});
    QTest::newRow("only its first line") << u"BCD\n"_s;
}

void TestPaymentCode::europeanCodesThatAreWrong()
{
    QFETCH(QString, text);
    const PaymentCodeReading reading = readPaymentCode(text);
    QVERIFY(!reading.code);
    QVERIFY(reading.problem);
}

void TestPaymentCode::otherCodesAreNothing()
{
    for (const QString &text : {u"https://example.org/invoice/42"_s, QString(), u"\n\n"_s, u"SPCX\n0200"_s,
                                u"WIFI:S:guest;T:WPA;P:secret;;"_s}) {
        const PaymentCodeReading reading = readPaymentCode(text);
        QVERIFY(!reading.code && !reading.problem);
    }
}

void TestPaymentCode::checkDigits()
{
    QVERIFY(qrReferenceIsValid(QrReference));
    QVERIFY(!qrReferenceIsValid(u"210000000003139471430009071"_s));
    QVERIFY(!qrReferenceIsValid(u"21000000000313947143000901"_s));
    QVERIFY(!qrReferenceIsValid(u"21000000000313947143000901X"_s));
    QVERIFY(!qrReferenceIsValid(u"000000000000000000000000000"_s)); // nothing at all
    QVERIFY(creditorReferenceIsValid(u"RF18539007547034"_s));
    QVERIFY(!creditorReferenceIsValid(u"RF18539007547043"_s));
    QVERIFY(!creditorReferenceIsValid(u"RF18"_s));
    QVERIFY(!creditorReferenceIsValid(u"DE02120300000000202051"_s));
    QVERIFY(isQrIban(QrIban));
    QVERIFY(!isQrIban(Iban));
    QVERIFY(!isQrIban(GermanIban));
}

void TestPaymentCode::agreementMakesSure()
{
    const Extraction without = read(invoice({}));
    QVERIFY(codeRules(without).isEmpty());
    const Extraction with = read(invoice({epcCode({})}));
    QCOMPARE(codeRules(with), QStringList{u"payment_code_agrees"_s});
    const Finding finding = found(with, u"payment_code_agrees"_s);
    QCOMPARE(finding.severity, Severity::Ok);
    QVERIFY(finding.fields.contains(Field::Iban) && finding.fields.contains(Field::TotalWithTax));
    QCOMPARE(finding.values, (QStringList{GermanIban, u"EUR 300.00"_s}));
    for (const Field field : {Field::Iban, Field::TotalWithTax, Field::Currency}) {
        QCOMPARE(with.value(field).value, without.value(field).value);
        QVERIFY(with.value(field).confidence >= 0.98);
        QVERIFY(with.value(field).confidence >= without.value(field).confidence);
    }
}

void TestPaymentCode::missingAccountIsTakenFromTheCode()
{
    const Extraction extraction = read(invoice({epcCode({.bic = u"BYLADEM1001"_s})}, {}));
    const FieldValue iban = extraction.value(Field::Iban);
    QCOMPARE(iban.value, GermanIban);
    QCOMPARE(iban.source, ValueSource::Text);
    QCOMPARE(iban.page, 0);
    QCOMPARE(iban.box, (UnitRect{0.1, 0.7, 0.3, 0.84}));
    QCOMPARE(extraction.value(Field::Bic).value, u"BYLADEM1001"_s);
    const Finding filled = found(extraction, u"payment_code_filled"_s);
    QCOMPARE(filled.severity, Severity::Info);
    QCOMPARE(filled.fields, (QList{Field::Iban, Field::Bic}));
}

void TestPaymentCode::missingCurrencyIsTakenFromTheCode()
{
    const auto withoutCurrency = [](const QString &amount) {
        ReadDocument document = invoice({epcCode({.amount = amount})});
        document.pages.first().words.removeIf([](const Word &word) { return word.text == u"EUR"_s; });
        return read(document);
    };
    const Extraction agreeing = withoutCurrency(u"EUR300.00"_s);
    QCOMPARE(agreeing.value(Field::Currency).value, u"EUR"_s);
    QVERIFY(agreeing.value(Field::Currency).confidence >= 0.97);
    const Extraction differing = withoutCurrency(u"EUR900.00"_s);
    QVERIFY(codeRules(differing).contains(u"payment_code_amount"_s));
    QVERIFY(differing.value(Field::Currency).confidence < 0.97);
}

void TestPaymentCode::misreadAccountIsTakenFromTheCode()
{
    // One digit misread: its check digits are wrong, and the code knows better.
    const Extraction extraction = read(invoice({epcCode({})}, u"DE02120300000000202057"_s));
    QCOMPARE(extraction.value(Field::Iban).value, GermanIban);
    QVERIFY(codeRules(extraction).contains(u"payment_code_filled"_s));
}

void TestPaymentCode::ofSeveralAccountsTheCodeSaysWhich()
{
    const Extraction extraction =
        read(invoice({epcCode({})}, u"DE89370400440532013000"_s, u"Second account: IBAN "_s + GermanIban));
    QCOMPARE(extraction.value(Field::Iban).value, GermanIban);
    QVERIFY(!codeRules(extraction).contains(u"payment_code_account"_s));
}

void TestPaymentCode::whatDiffersBlocks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("account") << epcCode({.iban = u"DE89370400440532013000"_s}) << QString() << u"payment_code_account"_s
                             << QStringList{GermanIban, u"DE89370400440532013000"_s};
    QTest::newRow("amount") << epcCode({.amount = u"EUR900.00"_s}) << QString() << u"payment_code_amount"_s
                            << QStringList{u"300.00"_s, u"900.00"_s};
    QTest::newRow("payee") << epcCode({.name = u"Quick Cash Holding"_s}) << QString() << u"payment_code_payee"_s
                           << QStringList{u"Northwind Tools Ltd"_s, u"Quick Cash Holding"_s};
    QTest::newRow("currency")
        << swissCode(
               {.iban = Iban, .name = u"Northwind Tools"_s, .amount = u"300.00"_s, .type = u"NON"_s, .reference = {}})
        << QString() << u"payment_code_currency"_s << QStringList{u"EUR"_s, u"CHF"_s};
    QTest::newRow("reference") << epcCode({.reference = u"RF18539007547034"_s}) << u"Reference RF54 1234"_s
                               << u"payment_code_reference"_s << QStringList{u"RF541234"_s, u"RF18539007547034"_s};
}

void TestPaymentCode::whatDiffersBlocks()
{
    QFETCH(QString, code);
    QFETCH(QString, more);
    QFETCH(QString, rule);
    QFETCH(QStringList, values);
    const Extraction extraction = read(invoice({code}, GermanIban, more));
    const Finding finding = found(extraction, rule);
    QCOMPARE(finding.values, values);
    QCOMPARE(finding.severity, Severity::Blocking);
    QVERIFY(!isCertain(extraction, 0));
    QCOMPARE(extraction.value(Field::Iban).value, GermanIban); // the page's word stays until a person has looked
}

void TestPaymentCode::sameReferenceMayBeWrittenOtherwise()
{
    for (const QString &printed : {u"RF18 0000 0000 0539 0075 4703 4"_s,  // with zeros before it
                                   u"Reference RF18 5390 0754 7043"_s}) { // misread: its check digits say so
        const Extraction extraction =
            read(invoice({epcCode({.reference = u"RF18539007547034"_s})}, GermanIban, printed));
        QVERIFY(!codeRules(extraction).contains(u"payment_code_reference"_s));
    }
}

void TestPaymentCode::instalmentsAddUp()
{
    const QStringList halves{epcCode({.amount = u"EUR100.00"_s}), epcCode({.amount = u"EUR200.00"_s})};
    QVERIFY(!codeRules(read(invoice(halves))).contains(u"payment_code_amount"_s));
    const QStringList wrong{epcCode({.amount = u"EUR100.00"_s}), epcCode({.amount = u"EUR210.00"_s})};
    QVERIFY(codeRules(read(invoice(wrong))).contains(u"payment_code_amount"_s));
}

void TestPaymentCode::unusableCodesAreSaid()
{
    const Extraction extraction = read(invoice({epcCode({.iban = u"DE00120300000000202051"_s})}));
    const Finding finding = found(extraction, u"payment_code_unusable"_s);
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY(finding.detail.contains(u"DE00120300000000202051"_s));
}

void TestPaymentCode::otherPapersAreLeftAlone()
{
    PageBuilder page;
    page.line(60, 50, u"Dear customer, our shop moves to a new place in spring, and we look forward to your visit."_s);
    ReadDocument letter = page.document();
    letter.pages.first().codes.append({epcCode({}), {0.1, 0.7, 0.3, 0.84}});
    const Extraction extraction = read(letter);
    if (extraction.kind == DocumentKind::Other)
        QVERIFY(codeRules(extraction).isEmpty());
    QVERIFY(codeRules(read(invoice({u"https://example.org"_s}))).isEmpty());
}

QTEST_GUILESS_MAIN(TestPaymentCode)
#include "test_payment_code.moc"
