// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/number_series.h"
#include "core/invoices/suppliers/supplier_alarms.h"
#include "core/invoices/suppliers/supplier_history_repository.h"
#include "core/invoices/suppliers/supplier_name.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const InvoiceId Self{1000};

Extraction reading(const QMap<Field, QString> &values, DocumentKind kind = DocumentKind::Invoice)
{
    Extraction read;
    read.kind = kind;
    for (auto it = values.begin(); it != values.end(); ++it)
        read.fields[it.key()].taken.value = *it;
    return read;
}

/// Invoices of one supplier a month apart, from January 2026 on; newest first.
SupplierHistory historyOf(const QStringList &numbers, const QStringList &totals)
{
    SupplierHistory history;
    history.supplier = SupplierId{1};
    QDate date(2026, 1, 15);
    for (qsizetype i = 0; i < std::max(numbers.size(), totals.size()); ++i) {
        history.approved.prepend({.id = InvoiceId{i + 1},
                                  .number = numbers.value(i),
                                  .total = totals.value(i),
                                  .currency = u"EUR"_s,
                                  .issueDate = date});
        date = date.addMonths(1);
    }
    return history;
}

const Finding *findingOf(const Extraction &read, const QString &rule)
{
    const auto found = std::ranges::find(read.findings, rule, &Finding::rule);
    return found == read.findings.end() ? nullptr : &*found;
}

const Finding *raised(Extraction &read, const SupplierHistory &history, const QString &rule)
{
    raiseSupplierAlarms(read, Self, history);
    const Finding *finding = findingOf(read, rule);
    if (finding && !finding->blocks())
        qFatal("an alarm must block");
    return finding;
}

} // namespace

class TestSupplierAlarms : public QObject {
    Q_OBJECT
private slots:
    void lookAlike_data();
    void lookAlike();
    void mixedAlphabets();
    void unusualTotal_data();
    void unusualTotal();
    void numbers_data();
    void numbers();
    void acceptanceOutlivesFigures();
    void sameBill_data();
    void sameBill();
    void whatAsksForNoPayment();
    void likeness();
    void figures();
    void forms();
};

void TestSupplierAlarms::lookAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("alike"); // with "Keller Bürobedarf GmbH"
    QTest::newRow("the same name, another company") << u"Keller Bürobedarf GmbH"_s << true;
    QTest::newRow("another legal form") << u"KELLER Burobedarf AG"_s << true;
    QTest::newRow("Cyrillic letters") << u"Kеllеr Bürоbеdаrf GmbH"_s << true;
    QTest::newRow("Greek letters") << u"Κeller Bürobedarf"_s << true;
    QTest::newRow("digits for letters") << u"Ke11er Bür0bedarf GmbH"_s << true;
    QTest::newRow("rn for m and a letter less") << u"Keler Bürobedarf GmbH"_s << true;
    QTest::newRow("two letters exchanged") << u"Kelelr Bürobedarf"_s << true;
    QTest::newRow("another trade") << u"Keller Bürotechnik GmbH"_s << false;
    QTest::newRow("more words") << u"Keller Bürobedarf Nord GmbH"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSupplierAlarms::lookAlike()
{
    QFETCH(QString, name);
    QFETCH(bool, alike);
    SupplierHistory history;
    history.supplier = SupplierId{7};
    history.near.append({.id = SupplierId{1}, .name = u"Keller Bürobedarf GmbH"_s, .vatId = u"DE123456788"_s});
    Extraction read = reading({{Field::SellerName, name}});
    const Finding *finding = raised(read, history, u"supplier_lookalike"_s);
    QCOMPARE(finding != nullptr, alike);
    if (finding)
        QCOMPARE(finding->values, (QStringList{name, u"Keller Bürobedarf GmbH"_s, u"DE123456788"_s}));
    history.near.first().id = history.supplier; // itself
    QVERIFY(!raised(read, history, u"supplier_lookalike"_s));
    QVERIFY(!looksAlike(nameSkeleton(u"Filiale Nord 12"_s), nameSkeleton(u"Filiale Nord 13"_s)));
    QVERIFY(!looksAlike(nameSkeleton(u"Abc"_s), nameSkeleton(u"Abd"_s)));
}

void TestSupplierAlarms::mixedAlphabets()
{
    Extraction read = reading({{Field::SellerName, u"Acme Ваnk"_s}});
    const Finding *finding = raised(read, {}, u"mixed_alphabets"_s);
    QVERIFY(finding);
    QCOMPARE(finding->values[1], u"Ваnk"_s);
    for (const QString &name : {u"Пример ООО"_s, u"Пример Ltd"_s, u"Café 24"_s}) {
        Extraction plain = reading({{Field::SellerName, name}});
        QVERIFY2(!raised(plain, {}, u"mixed_alphabets"_s), qPrintable(name));
    }
}

void TestSupplierAlarms::unusualTotal_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("total");
    QTest::addColumn<bool>("unusual");
    const QStringList steady{u"100.00"_s, u"104.00"_s, u"98.00"_s, u"101.00"_s, u"103.00"_s};
    const QStringList varied{u"20.00"_s, u"900.00"_s, u"150.00"_s, u"480.00"_s, u"75.00"_s, u"310.00"_s};
    QTest::newRow("as ever") << steady << u"102.00"_s << false;
    QTest::newRow("a rise") << steady << u"140.00"_s << false;
    QTest::newRow("ten times") << steady << u"1020.00"_s << true;
    QTest::newRow("a tenth") << steady << u"9.00"_s << true;
    QTest::newRow("too few before") << steady.mid(0, 4) << u"1020.00"_s << false;
    QTest::newRow("varied, a little above all") << varied << u"1300.00"_s << false;
    QTest::newRow("varied, far above all") << varied << u"9000.00"_s << true;
    QTest::newRow("no total") << steady << QString() << false;
}

void TestSupplierAlarms::unusualTotal()
{
    QFETCH(QStringList, before);
    QFETCH(QString, total);
    QFETCH(bool, unusual);
    Extraction read = reading({{Field::TotalWithTax, total}, {Field::Currency, u"EUR"_s}});
    const Finding *finding = raised(read, historyOf({}, before), u"unusual_total"_s);
    QCOMPARE(finding != nullptr, unusual);
    if (finding)
        QCOMPARE(finding->values.size(), 5);
    read.fields[Field::Currency].taken.value = u"USD"_s; // nothing to compare with
    QVERIFY(!raised(read, historyOf({}, before), u"unusual_total"_s));
}

void TestSupplierAlarms::numbers_data()
{
    QTest::addColumn<QStringList>("before"); // of the 15th of January, February, ... 2026
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rule");
    const QStringList rising{u"RE-100"_s, u"RE-103"_s, u"RE-110"_s, u"RE-112"_s, u"RE-119"_s};
    QTest::newRow("next") << rising << u"RE-121"_s << u"2026-06-10"_s << QString();
    QTest::newRow("smaller than an earlier one")
        << rising << u"RE-111"_s << u"2026-06-10"_s << u"number_out_of_order"_s;
    QTest::newRow("late, in its place") << rising << u"RE-111"_s << u"2026-04-01"_s << QString();
    QTest::newRow("greater than a later one") << rising << u"RE-118"_s << u"2026-02-01"_s << u"number_out_of_order"_s;
    QTest::newRow("a new year begins anew") << rising << u"RE-002"_s << u"2027-01-10"_s << QString();
    QTest::newRow("a jump") << rising << u"RE-9119"_s << u"2026-06-10"_s << u"number_jump"_s;
    QTest::newRow("a jump after a long time") << rising << u"RE-219"_s << u"2027-06-10"_s << QString();
    QTest::newRow("another form") << rising << u"2026/77"_s << u"2026-06-10"_s << u"number_form_changed"_s;
    QTest::newRow("one digit more") << QStringList{u"96"_s, u"97"_s, u"98"_s, u"98"_s, u"99"_s} << u"100"_s
                                    << u"2026-06-10"_s << QString();
    QTest::newRow("numbers that do not rise")
        << QStringList{u"77"_s, u"12"_s, u"95"_s, u"34"_s, u"50"_s} << u"11"_s << u"2026-06-10"_s << QString();
    QTest::newRow("the year behind") << QStringList{u"5/2026"_s, u"7/2026"_s, u"9/2026"_s} << u"6/2026"_s
                                     << u"2026-06-10"_s << u"number_out_of_order"_s;
    QTest::newRow("two before are too few") << rising.mid(0, 2) << u"RE-1"_s << u"2026-06-10"_s << QString();
}

void TestSupplierAlarms::numbers()
{
    QFETCH(QStringList, before);
    QFETCH(QString, number);
    QFETCH(QString, date);
    QFETCH(QString, rule);
    Extraction read = reading({{Field::InvoiceNumber, number}, {Field::IssueDate, date}});
    raiseSupplierAlarms(read, Self, historyOf(before, {}));
    QStringList rules;
    for (const Finding &finding : std::as_const(read.findings))
        rules.append(finding.rule);
    QCOMPARE(rules, rule.isEmpty() ? QStringList() : QStringList{rule});
}

void TestSupplierAlarms::acceptanceOutlivesFigures()
{
    const QStringList totals{u"100.00"_s, u"104.00"_s, u"98.00"_s, u"101.00"_s, u"103.00"_s};
    Extraction read = reading({{Field::TotalWithTax, u"900.00"_s}, {Field::Currency, u"EUR"_s}});
    raiseSupplierAlarms(read, Self, historyOf({}, totals));
    read.findings.first().acceptedBy = u"tess"_s;
    read.findings.first().acceptReason = u"the yearly one"_s;
    raiseSupplierAlarms(read, Self, historyOf({}, totals + QStringList{u"99.00"_s}));
    QCOMPARE(read.findings.first().acceptReason, u"the yearly one"_s);
    read.fields[Field::TotalWithTax].taken.value = u"9000.00"_s;
    raiseSupplierAlarms(read, Self, historyOf({}, totals));
    QVERIFY(!read.findings.first().isAccepted());
}

void TestSupplierAlarms::sameBill_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("otherNumber");
    QTest::addColumn<bool>("sameSupplier");
    QTest::addColumn<double>("likeness");
    QTest::addColumn<bool>("found");
    QTest::newRow("read with an O for a zero") << u"R-1001"_s << u"R-1OO1"_s << true << 0.3 << true;
    QTest::newRow("no number in the other photo") << u"R-1001"_s << QString() << true << 0.3 << true;
    QTest::newRow("a digit lost, the same figures") << u"R-1001"_s << u"R-101"_s << true << 0.9 << true;
    QTest::newRow("two visits on one day") << u"R-1001"_s << u"R-1002"_s << true << 0.6 << false;
    QTest::newRow("seller misread, the same figures") << u"R-1001"_s << u"R-1001"_s << false << 0.8 << true;
    QTest::newRow("another seller") << u"R-1001"_s << u"R-1001"_s << false << 0.2 << false;
}

void TestSupplierAlarms::sameBill()
{
    QFETCH(QString, number);
    QFETCH(QString, otherNumber);
    QFETCH(bool, sameSupplier);
    QFETCH(double, likeness);
    QFETCH(bool, found);
    SupplierHistory history;
    history.twins.append({.invoice = {.id = InvoiceId{5}, .number = otherNumber, .total = u"12.50"_s},
                          .sameSupplier = sameSupplier,
                          .likeness = likeness});
    Extraction read = reading({{Field::InvoiceNumber, number}});
    read.fields[Field::InvoiceNumber].taken.source = ValueSource::Ocr;
    const Finding *finding = raised(read, history, u"same_bill"_s);
    QCOMPARE(finding != nullptr, found);
    if (!finding)
        return;
    QCOMPARE(finding->other, InvoiceId{5});
    // Numbers that nobody had to guess at are two where they differ.
    Extraction exact = reading({{Field::InvoiceNumber, u"R-1009"_s}});
    QVERIFY(!raised(exact, history, u"same_bill"_s) || otherNumber.isEmpty());
    // What the rule about duplicates said already is not said twice.
    read.findings.append({.rule = u"probable_duplicate"_s, .severity = Severity::Blocking, .other = InvoiceId{5}});
    QVERIFY(!raised(read, history, u"same_bill"_s));
    // Of two, the later one is the copy.
    history.twins.first().invoice.id = InvoiceId{2000};
    history.twins.first().invoice.status = InvoiceStatus::NeedsReview;
    Extraction earlier = reading({{Field::InvoiceNumber, number}});
    QVERIFY(!raised(earlier, history, u"same_bill"_s));
}

void TestSupplierAlarms::whatAsksForNoPayment()
{
    Extraction read = reading({{Field::SellerName, u"Acme Ваnk"_s}}, DocumentKind::Other);
    raiseSupplierAlarms(read, Self, historyOf({}, {}));
    QVERIFY(read.findings.isEmpty());
}

void TestSupplierAlarms::likeness()
{
    const QSet<QString> a = figuresOf(u"Total 12.50 Date 03/04/2026 18:22 Table 14 Bon 20553 Tel 030-1234 VAT 19%"_s);
    const QSet<QString> same =
        figuresOf(u"TOTAL 12.50 Date 03/04/2026 18:22 Tab1e 14 Bon 20553 Te1 030-1234 VAT 19%"_s);
    const QSet<QString> other = figuresOf(u"Total 12.50 Date 03/04/2026 20:10 Table 2 Bon 20611 Tel 030-1234 VAT 7%"_s);
    QCOMPARE(likenessOf(a, a), 1.0);
    QVERIFY(likenessOf(a, same) > 0.7);
    QVERIFY(likenessOf(a, other) < 0.6);
    QCOMPARE(likenessOf(figuresOf(u"1 22"_s), figuresOf(u"1 22"_s)), 0.0); // too little to say anything
}

void TestSupplierAlarms::figures()
{
    const SupplierFigures figures =
        usualFigures(historyOf({u"RE-100"_s, u"RE-101"_s, u"RE-102"_s}, {u"10.00"_s, u"30.00"_s, u"20.00"_s}).approved);
    QCOMPARE(figures.invoices, 3);
    QCOMPARE(figures.totals, (QList<UsualTotals>{{u"EUR"_s, 3, u"20.00"_s, u"10.00"_s, u"30.00"_s}}));
    QCOMPARE(figures.firstInvoice, QDate(2026, 1, 15));
    QCOMPARE(figures.lastInvoice, QDate(2026, 3, 15));
    QCOMPARE(figures.lastNumber, u"RE-102"_s);
    QCOMPARE(figures.numberForm, u"RE-999"_s);
    QVERIFY(figures.rising);
    QCOMPARE(usualFigures({}), SupplierFigures());
}

void TestSupplierAlarms::forms()
{
    QCOMPARE(numberForm(u"RE-2026-0815"_s), u"RE-9999-9999"_s);
    QCOMPARE(numberForm(u"none"_s), QString());
    QVERIFY(hasForm(u"RE-99"_s, u"RE-999"_s));
    QVERIFY(!hasForm(u"KD-99"_s, u"RE-999"_s));
    QVERIFY(!hasForm(u"RE-1234567"_s, u"RE-999"_s));
    QCOMPARE(seriesNumber(u"0815/2026"_s, QDate(2026, 5, 1))->value, 815);
    QCOMPARE(seriesNumber(u"RE-2026-0815"_s, QDate(2026, 5, 1))->series, u"RE-2026-#"_s);
    QVERIFY(!seriesNumber(u"none"_s, QDate(2026, 5, 1)));
    QVERIFY(!seriesNumber(u"1234567890123456"_s, QDate(2026, 5, 1)));
}

QTEST_GUILESS_MAIN(TestSupplierAlarms)
#include "test_supplier_alarms.moc"
