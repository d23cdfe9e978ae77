// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_edits.h"
#include "ui/invoices/line_rules.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

/// Sums kept to the cent, and edits that give the rows that were meant.
class TestLineRules : public QObject {
    Q_OBJECT
private slots:
    void splitKeepsTheSum_data();
    void splitKeepsTheSum();
    void splitIsRefused();
    void splitKeepsPriceWhereItFits();
    void mergeSums_data();
    void mergeSums();
    void mergeIsRefused();
    void mergedRowKeepsItsPlace();
    void standOfLines_data();
    void standOfLines();
    void standCountsAllowances();
    void standOfTaxes();
    void likelyValues();
    void rowsAreMoved_data();
    void rowsAreMoved();
    void rowsAreInsertedAndRemoved();
};

namespace {

CellRow row(const QString &description, const QString &quantity, const QString &price, const QString &rate,
            const QString &amount)
{
    CellRow cells = emptyRow(Section::Line);
    const QStringList texts{description, quantity, price, rate, amount};
    for (int i = 0; i < texts.size(); ++i) {
        cells[i].value = texts[i];
        if (texts[i].isEmpty())
            continue;
        cells[i].source = ValueSource::Text;
        cells[i].confidence = 0.9;
        cells[i].page = 0;
        cells[i].box = {0.1 * i, 0.2, 0.1 * i + 0.05, 0.22};
    }
    return cells;
}

Decimal number(const QString &text)
{
    return Decimal::parse(text).value();
}

Sum total(const QList<CellRow> &rows, int column)
{
    QList<FieldValue> cells;
    for (const CellRow &cell : rows)
        cells.append(cell[column]);
    return sumOf(cells);
}

Extraction invoice(const QStringList &amounts)
{
    Extraction e;
    e.fields[Field::Currency].taken.value = u"EUR"_s;
    e.fields[Field::TotalWithoutTax].taken.value = u"100.00"_s;
    e.fields[Field::TotalTax].taken.value = u"19.00"_s;
    e.fields[Field::TotalWithTax].taken.value = u"119.00"_s;
    for (const QString &amount : amounts) {
        LineItem line;
        line.amount.value = amount;
        e.lines.append(line);
    }
    return e;
}

/// Four rows by their descriptions, read from a page.
Extraction fourLines()
{
    Extraction e;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        const CellRow cells = row(name, u"1"_s, u"1.00"_s, {}, u"1.00"_s);
        e.lines.append({cells[Description], cells[Quantity], cells[UnitPrice], cells[TaxRate], cells[Amount], {}});
    }
    return e;
}

QString names(const Extraction &e)
{
    QString all;
    for (const LineItem &line : e.lines)
        all += line.description.isEmpty() ? u"-"_s : line.description.value;
    return all;
}

} // namespace

void TestLineRules::splitKeepsTheSum_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("amounts");

    const int parts = int(LineSplit::By::Parts), byQuantity = int(LineSplit::By::Quantity),
              byAmount = int(LineSplit::By::Amount);
    QTest::newRow("thirds") << u"3"_s << u"33.34"_s << u"100.00"_s << parts << u"0"_s << 3 << u"33.33 33.33 33.34"_s;
    QTest::newRow("halves of an odd cent")
        << u"1"_s << u"0.05"_s << u"0.05"_s << parts << u"0"_s << 2 << u"0.03 0.02"_s;
    QTest::newRow("more parts than cents")
        << QString() << QString() << u"0.02"_s << parts << u"0"_s << 5 << u"0.00 0.00 0.00 0.00 0.02"_s;
    QTest::newRow("a credit") << u"1"_s << u"-100.00"_s << u"-100.00"_s << parts << u"0"_s << 3
                              << u"-33.33 -33.33 -33.34"_s;
    QTest::newRow("three places") << QString() << QString() << u"1.001"_s << parts << u"0"_s << 2 << u"0.501 0.500"_s;
    QTest::newRow("seven") << u"7"_s << u"142.86"_s << u"1000.00"_s << parts << u"0"_s << 7
                           << u"142.86 142.86 142.86 142.86 142.86 142.86 142.84"_s;
    QTest::newRow("by quantity") << u"10"_s << u"9.99"_s << u"99.90"_s << byQuantity << u"3"_s << 2 << u"29.97 69.93"_s;
    QTest::newRow("by a broken quantity")
        << u"1"_s << u"100.00"_s << u"100.00"_s << byQuantity << u"0.333"_s << 2 << u"33.30 66.70"_s;
    QTest::newRow("by quantity, rounded")
        << u"3"_s << QString() << u"100.00"_s << byQuantity << u"1"_s << 2 << u"33.33 66.67"_s;
    QTest::newRow("by amount") << u"1"_s << u"100.00"_s << u"100.00"_s << byAmount << u"30"_s << 2 << u"30.00 70.00"_s;
    QTest::newRow("by amount of pieces") << u"4"_s << u"25.00"_s << u"100.00"_s << byAmount << u"25"_s << 2
                                         << u"25.00 75.00"_s;
    QTest::newRow("by amount of a credit")
        << QString() << QString() << u"-10.00"_s << byAmount << u"-0.01"_s << 2 << u"-0.01 -9.99"_s;
}

void TestLineRules::splitKeepsTheSum()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, amount);
    QFETCH(int, by);
    QFETCH(QString, first);
    QFETCH(int, parts);
    QFETCH(QString, amounts);
    const CellRow line = row(u"Bolts"_s, quantity, price, u"19.00"_s, amount);
    const auto split = splitLine(line, {LineSplit::By(by), number(first), parts}, 2);
    QVERIFY(split.has_value());
    QStringList got;
    for (const CellRow &part : *split) {
        got.append(part[Amount].value);
        QCOMPARE(part[Description], line[Description]); // as it stood, with its place
        QCOMPARE(part[TaxRate], line[TaxRate]);
        QCOMPARE(part[Amount].box, line[Amount].box);
        QVERIFY(number(part[Amount].value).toString() == part[Amount].value);
        const Sum product = multiply(amountOf(part[Quantity]), amountOf(part[UnitPrice]));
        if (product)
            QVERIFY(isNear(product, amountOf(part[Amount]), Decimal(3, 2)));
    }
    QCOMPARE(got.join(u' '), amounts);
    QCOMPARE(*total(*split, Amount), number(amount));
}

void TestLineRules::splitKeepsPriceWhereItFits()
{
    const auto pieces = splitLine(row(u"x"_s, u"4"_s, u"25.00"_s, {}, u"100.00"_s), {.parts = 2}, 2);
    QCOMPARE(pieces->first()[Quantity].value, u"2"_s);
    QCOMPARE(pieces->first()[UnitPrice].source, ValueSource::Text); // untouched
    QCOMPARE(*total(*pieces, Quantity), number(u"4"_s));
    const auto days = splitLine(row(u"x"_s, u"1"_s, u"100.00"_s, {}, u"100.00"_s), {.parts = 3}, 2);
    QCOMPARE(days->first()[Quantity].value, u"1"_s); // a third of a piece would be no number
    QCOMPARE(days->first()[UnitPrice].value, u"33.33"_s);
    QCOMPARE(days->last()[UnitPrice].value, u"33.34"_s);
    const auto bare = splitLine(row(u"x"_s, {}, {}, {}, u"9.00"_s), {.parts = 2}, 2);
    QVERIFY(bare->first()[Quantity].isEmpty());
    QVERIFY(bare->first()[UnitPrice].isEmpty());
}

void TestLineRules::splitIsRefused()
{
    const CellRow line = row(u"x"_s, u"2"_s, u"5.00"_s, {}, u"10.00"_s);
    using By = LineSplit::By;
    QCOMPARE(splitLine(row(u"x"_s, {}, {}, {}, {}), {}, 2).error(), LineRefusal::NoAmount);
    QCOMPARE(splitLine(row(u"x"_s, {}, {}, {}, u"1.00"_s), {By::Quantity, number(u"1"_s), 2}, 2).error(),
             LineRefusal::NoQuantity);
    for (const QString &first : {u"0"_s, u"2"_s, u"3"_s, u"-1"_s})
        QCOMPARE(splitLine(line, {By::Quantity, number(first), 2}, 2).error(), LineRefusal::OutOfRange);
    for (const QString &first : {u"0"_s, u"10"_s, u"10.01"_s, u"-1"_s, u"0.001"_s})
        QCOMPARE(splitLine(line, {By::Amount, number(first), 2}, 2).error(), LineRefusal::OutOfRange);
    for (const int parts : {0, 1, 101})
        QCOMPARE(splitLine(line, {By::Parts, {}, parts}, 2).error(), LineRefusal::OutOfRange);
    for (const LineRefusal refusal : {LineRefusal::NoAmount, LineRefusal::TaxRatesDiffer, LineRefusal::NothingToMerge,
                                      LineRefusal::NoQuantity, LineRefusal::OutOfRange})
        QVERIFY(refusalSentence(refusal).endsWith(u'.'));
}

void TestLineRules::mergeSums_data()
{
    QTest::addColumn<QStringList>("lines"); // quantity, price, amount each
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("amount");
    QTest::newRow("same price") << QStringList{u"2 5.00 10.00"_s, u"3 5.0 15.00"_s} << u"5"_s << u"5.00"_s
                                << u"25.00"_s;
    QTest::newRow("other price") << QStringList{u"2 5.00 10.00"_s, u"1 7.01 7.01"_s} << u"1"_s << u"17.01"_s
                                 << u"17.01"_s;
    QTest::newRow("broken quantities") << QStringList{u"0.5 10.00 5.00"_s, u"0.25 10.00 2.50"_s} << u"0.75"_s
                                       << u"10.00"_s << u"7.50"_s;
    QTest::newRow("only amounts") << QStringList{u"- - 0.10"_s, u"- - 0.20"_s, u"- - -0.30"_s} << QString() << QString()
                                  << u"0.00"_s;
}

void TestLineRules::mergeSums()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, amount);
    QList<CellRow> rows;
    for (const QString &line : lines) {
        QStringList parts = line.split(u' ');
        for (QString &part : parts)
            part = part == "-"_L1 ? QString() : part;
        rows.append(row(u"Bolts"_s, parts[0], parts[1], u"19.00"_s, parts[2]));
    }
    const auto merged = mergeLines(rows, 2);
    QVERIFY(merged.has_value());
    QCOMPARE((*merged)[Quantity].value, quantity);
    QCOMPARE((*merged)[UnitPrice].value, price);
    QCOMPARE((*merged)[Amount].value, amount);
    QCOMPARE((*merged)[Description].value, u"Bolts"_s); // not twice
}

void TestLineRules::mergeIsRefused()
{
    const CellRow a = row(u"a"_s, {}, {}, u"19.00"_s, u"1.00"_s), b = row(u"b"_s, {}, {}, u"7.00"_s, u"1.00"_s);
    QCOMPARE(mergeLines({a}, 2).error(), LineRefusal::NothingToMerge);
    QCOMPARE(mergeLines({a, b}, 2).error(), LineRefusal::TaxRatesDiffer);
    QCOMPARE(mergeLines({a, row(u"c"_s, {}, {}, u"19.00"_s, {})}, 2).error(), LineRefusal::NoAmount);
    QCOMPARE(mergeLines({a, row(u"c"_s, {}, {}, {}, u"1.00"_s)}, 2).error(), LineRefusal::TaxRatesDiffer);
    QVERIFY(mergeLines({a, row(u"c"_s, {}, {}, u"19"_s, u"1.00"_s)}, 2).has_value()); // 19 is 19.00
}

void TestLineRules::mergedRowKeepsItsPlace()
{
    CellRow a = row(u"a"_s, u"1"_s, u"1.00"_s, {}, u"1.00"_s), b = row(u"b"_s, u"1"_s, u"2.00"_s, {}, u"2.00"_s);
    b[Amount].box = {0.4, 0.5, 0.45, 0.52};
    a[Account].value = b[Account].value = u"4930"_s;
    a[CostCentre].value = u"10"_s;
    const auto merged = mergeLines({a, b}, 2);
    QCOMPARE((*merged)[Description].value, u"a; b"_s);
    QCOMPARE((*merged)[Amount].page, 0);
    QCOMPARE((*merged)[Amount].box, a[Amount].box.united(b[Amount].box));
    QCOMPARE((*merged)[Account].value, u"4930"_s);
    QVERIFY((*merged)[CostCentre].isEmpty());
}

void TestLineRules::standOfLines_data()
{
    QTest::addColumn<QStringList>("amounts");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<int>("against");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<bool>("fits");
    const int net = int(Field::TotalWithoutTax), gross = int(Field::TotalWithTax);
    QTest::newRow("net") << QStringList{u"60.00"_s, u"40.00"_s} << u"100.00"_s << net << u"0.00"_s << true;
    QTest::newRow("gross") << QStringList{u"119.00"_s} << u"119.00"_s << gross << u"0.00"_s << true;
    QTest::newRow("rounding") << QStringList{u"60.00"_s, u"39.98"_s} << u"99.98"_s << net << u"-0.02"_s << true;
    QTest::newRow("too little") << QStringList{u"60.00"_s} << u"60.00"_s << net << u"-40.00"_s << false;
    QTest::newRow("unreadable") << QStringList{u"100.00"_s, QString()} << u"100.00"_s << net << u"0.00"_s << false;
}

void TestLineRules::standOfLines()
{
    QFETCH(QStringList, amounts);
    QFETCH(QString, sum);
    QFETCH(int, against);
    QFETCH(QString, difference);
    QFETCH(bool, fits);
    const SumStand stand = lineStand(invoice(amounts));
    QCOMPARE(stand.sum->toString(2), sum);
    QCOMPARE(int(stand.against), against);
    QCOMPARE(stand.difference->toString(2), difference);
    QCOMPARE(stand.fits, fits);
    QVERIFY(!lineStand(invoice({})).sum);
}

void TestLineRules::standCountsAllowances()
{
    Extraction e = invoice({u"110.00"_s});
    AllowanceCharge rebate, freight;
    rebate.amount.value = u"15.00"_s;
    freight.isCharge = true;
    freight.amount.value = u"5.00"_s;
    e.allowancesCharges = {rebate, freight};
    const SumStand stand = lineStand(e);
    QVERIFY(stand.fits);
    QVERIFY(stand.usesAdjusted);
    QCOMPARE(stand.adjusted->toString(2), u"100.00"_s);
    QCOMPARE(allowanceSum(e)->toString(2), u"-10.00"_s);
    e.lines.first().amount.value = u"100.00"_s; // the lines are printed with the rebate in them
    QVERIFY(lineStand(e).fits);
    QVERIFY(!lineStand(e).usesAdjusted);
}

void TestLineRules::standOfTaxes()
{
    Extraction e = invoice({});
    QVERIFY(!taxStand(e).sum);
    TaxBreakdown full, reduced;
    full.taxAmount.value = u"18.30"_s;
    reduced.taxAmount.value = u"0.70"_s;
    e.taxes = {full, reduced};
    QVERIFY(taxStand(e).fits);
    e.taxes.last().taxAmount.value = u"7.00"_s;
    QVERIFY(!taxStand(e).fits);
    QCOMPARE(taxStand(e).difference->toString(2), u"6.30"_s);
}

void TestLineRules::likelyValues()
{
    QCOMPARE(likelyValue(Section::Line, row({}, u"3"_s, u"1.335"_s, {}, {}), Amount, 2), u"4.01"_s);
    QCOMPARE(likelyValue(Section::Line, row({}, u"3"_s, u"2"_s, {}, {}), Amount, 0), u"6"_s);
    QCOMPARE(likelyValue(Section::Line, row({}, u"3"_s, u"2"_s, {}, u"6.00"_s), Amount, 2), QString());
    QCOMPARE(likelyValue(Section::Line, row({}, u"3"_s, {}, {}, {}), Amount, 2), QString());
    CellRow tax = emptyRow(Section::Tax);
    tax[TaxedRate].value = u"19.00"_s;
    tax[TaxableAmount].value = u"100.00"_s;
    QCOMPARE(likelyValue(Section::Tax, tax, TaxAmount, 2), u"19.00"_s);
}

void TestLineRules::rowsAreMoved_data()
{
    QTest::addColumn<QList<int>>("which");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("order");
    QTest::newRow("one up") << QList<int>{2} << true << u"acbd"_s;
    QTest::newRow("one down") << QList<int>{1} << false << u"acbd"_s;
    QTest::newRow("a block up") << QList<int>{2, 1} << true << u"bcad"_s;
    QTest::newRow("a block down") << QList<int>{0, 1} << false << u"cabd"_s;
    QTest::newRow("two apart up") << QList<int>{1, 3} << true << u"badc"_s;
    QTest::newRow("two apart down") << QList<int>{0, 2} << false << u"badc"_s;
    QTest::newRow("the first up") << QList<int>{0} << true << u"abcd"_s;
    QTest::newRow("the last down") << QList<int>{3} << false << u"abcd"_s;
}

void TestLineRules::rowsAreMoved()
{
    QFETCH(QList<int>, which);
    QFETCH(bool, up);
    QFETCH(QString, order);
    Extraction e = fourLines();
    const Extraction before = e;
    const auto undo = applyEdits(e, moveEdits(Section::Line, tableRows(e, Section::Line), which, up));
    QVERIFY(undo.has_value());
    QCOMPARE(names(e), order);
    for (const LineItem &line : std::as_const(e.lines)) { // source and place go with it
        QCOMPARE(line.amount.source, ValueSource::Text);
        QCOMPARE(line.amount.page, 0);
    }
    QVERIFY(applyEdits(e, undo->undo).has_value());
    QCOMPARE(e, before);
}

void TestLineRules::rowsAreInsertedAndRemoved()
{
    Extraction e = fourLines();
    const Extraction before = e;
    CellRow fresh = emptyRow(Section::Line);
    fresh[Description].value = u"x"_s;
    fresh[Amount].value = u"2.00"_s;
    const auto undo = applyEdits(e, insertEdits(Section::Line, 1, {fresh, emptyRow(Section::Line)}) +
                                        removeEdits(Section::Line, {0, 5}));
    QVERIFY(undo.has_value());
    QCOMPARE(names(e), u"x-bc"_s);
    QCOMPARE(e.lines.first().amount.source, ValueSource::Human);
    QVERIFY(applyEdits(e, undo->undo).has_value());
    QCOMPARE(e, before);
    const auto append = applyEdits(e, insertEdits(Section::Line, 4, {fresh}));
    QVERIFY(append.has_value());
    QCOMPARE(names(e), u"abcdx"_s);
}

QTEST_MAIN(TestLineRules)
#include "test_line_rules.moc"
