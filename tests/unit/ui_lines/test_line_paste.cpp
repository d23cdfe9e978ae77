// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_paste.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Text from spreadsheets, tidy and hostile.
class TestLinePaste : public QObject {
    Q_OBJECT
private slots:
    void cellsAreRead_data();
    void cellsAreRead();
    void columnsAreFound_data();
    void columnsAreFound();
    void numbersAreReadAsTheColumnWritesThem_data();
    void numbersAreReadAsTheColumnWritesThem();
    void impossibleCellsAreMarked();
    void sumRowIsSeen();
    void hostileTextIsRefusedOrCleaned();
    void headerCanBeSwitched();
    void tsvComesBackAsItWas();
};

namespace {

QString shown(const PasteGrid &grid)
{
    QStringList rows;
    for (const QStringList &row : grid.rows)
        rows.append(row.join(u'|'));
    return rows.join(u'/');
}

QString targets(const PasteMapping &mapping)
{
    static const QString letters = u"DQURAacx"_s;
    QString text;
    for (const PasteColumn &column : mapping.columns)
        text += column.target == NoColumn ? u'-' : letters[column.target];
    return text;
}

} // namespace

void TestLinePaste::cellsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::newRow("tabs") << u"Bolts\t2\t3,50\nNuts\t1\t0,10\n"_s << u"Bolts|2|3,50/Nuts|1|0,10"_s;
    QTest::newRow("tabs, windows") << u"a\t1\r\nb\t2\r\n"_s << u"a|1/b|2"_s;
    QTest::newRow("semicolons with decimal commas") << u"Bolts;2;3,50\nNuts;1;0,10"_s << u"Bolts|2|3,50/Nuts|1|0,10"_s;
    QTest::newRow("commas") << u"Bolts,2,3.50\nNuts,1,0.10"_s << u"Bolts|2|3.50/Nuts|1|0.10"_s;
    QTest::newRow("commas and quoted decimal commas")
        << u"Bolts,2,\"3,50\"\nNuts,1,\"0,10\""_s << u"Bolts|2|3,50/Nuts|1|0,10"_s;
    QTest::newRow("one column of decimal commas") << u"3,50\n0,10\n"_s << u"3,50/0,10"_s;
    QTest::newRow("bars") << u"a | 1 | 2\nb | 3 | 4"_s << u"a|1|2/b|3|4"_s;
    QTest::newRow("columns of blanks") << u"Blue paint   2   3.50\nRed paint    1   0.10"_s
                                       << u"Blue paint|2|3.50/Red paint|1|0.10"_s;
    QTest::newRow("quotes hold tabs, lines and quotes")
        << u"\"a\tb\"\t1\n\"c\nd \"\"e\"\"\"\t2"_s << u"a b|1/c d \"e\"|2"_s;
    QTest::newRow("an inch sign") << u"Pipe 2\" wide\t1\nRod\t2"_s << u"Pipe 2\" wide|1/Rod|2"_s;
    QTest::newRow("a quote that never closes") << u"\"Pipe\t1\nRod\t2"_s << u"\"Pipe|1/Rod|2"_s;
    QTest::newRow("empty rows") << u"\n\na\t1\n\t\n\nb\t2\n\n"_s << u"a|1/b|2"_s;
    QTest::newRow("short rows") << u"a\t1\t2\nb\nc\t3"_s << u"a|1|2/b||/c|3|"_s;
    QTest::newRow("byte order mark") << u"\ufeffa;1\nb;2"_s << u"a|1/b|2"_s;
    QTest::newRow("no-break blanks") << u"a\t1\u00a0234,50\n"_s << u"a|1 234,50"_s;
}

void TestLinePaste::cellsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, cells);
    const Result<PasteGrid> grid = readPaste(text);
    QVERIFY(grid.has_value());
    QCOMPARE(shown(*grid), cells);
}

void TestLinePaste::columnsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // D Q U R A: description, quantity, unit price, rate, amount
    QTest::addColumn<bool>("header");
    QTest::newRow("english") << u"Pos\tDescription\tQty\tUnit price\tVAT\tTotal\n1\tBolts\t2\t3.50\t19%\t7.00"_s
                             << u"-DQURA"_s << true;
    QTest::newRow("german") << u"Artikel;Menge;Einzelpreis;MwSt.;Gesamtpreis\nSchraube;2;3,50;19 %;7,00"_s << u"DQURA"_s
                            << true;
    QTest::newRow("french") << u"Désignation\tQté\tPrix unitaire\tTVA\tMontant HT\nVis\t2\t3,50\t20 %\t7,00"_s
                            << u"DQURA"_s << true;
    QTest::newRow("spanish") << u"Descripción\tCantidad\tPrecio unitario\tIVA\tImporte\nTornillo\t2\t3,50\t21%\t7,00"_s
                             << u"DQURA"_s << true;
    QTest::newRow("coding") << u"Konto\tKostenstelle\tBetrag\n4930\t10\t7,00"_s << u"acA"_s << true;
    QTest::newRow("by content") << u"Bolts\t2\t3.50\t7.00\nNuts\t10\t0.10\t1.00"_s << u"DQUA"_s << false;
    QTest::newRow("price before quantity") << u"Bolts\t3.50\t2\t7.00\nNuts\t0.10\t10\t1.00"_s << u"DUQA"_s << false;
    QTest::newRow("positions") << u"1\tBolts\t2\t3.50\t7.00\n2\tNuts\t10\t0.10\t1.00\n3\tRod\t1\t5.00\t5.00"_s
                               << u"-DQUA"_s << false;
    QTest::newRow("two columns") << u"Bolts\t7.00\nNuts\t1.00"_s << u"DA"_s << false;
    QTest::newRow("percent signs") << u"Bolts\t19 %\t7.00 €\nNuts\t7 %\t1.00 €"_s << u"DRA"_s << false;
    QTest::newRow("article numbers") << u"AB-12\tBolts of steel\t7.00\nAB-13\tNuts of brass\t1.00"_s << u"-DA"_s
                                     << false;
    QTest::newRow("only amounts") << u"7.00\n1.00"_s << u"A"_s << false;
}

void TestLinePaste::columnsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(bool, header);
    const Result<PasteGrid> grid = readPaste(text);
    QVERIFY(grid.has_value());
    const PasteMapping mapping = guessMapping(*grid, DecimalMark::Point);
    QCOMPARE(mapping.hasHeader, header);
    QCOMPARE(targets(mapping), expected);
}

void TestLinePaste::numbersAreReadAsTheColumnWritesThem_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("local");
    QTest::addColumn<QString>("values");
    const int point = int(DecimalMark::Point), comma = int(DecimalMark::Comma);
    QTest::newRow("comma") << u"1.234,50\n1.234\n7,00"_s << point << u"1234.50 1234.00 7.00"_s;
    QTest::newRow("point") << u"1,234.50\n1,234\n7.00"_s << comma << u"1234.50 1234.00 7.00"_s;
    QTest::newRow("open, at home with a comma") << u"1.234\n5.678"_s << comma << u"1234.00 5678.00"_s;
    QTest::newRow("open, at home with a point") << u"1.234\n5.678"_s << point << u"1.234 5.678"_s;
    QTest::newRow("currency signs") << u"€ 1.234,50\n7,00 EUR\n-3,00 €"_s << point << u"1234.50 7.00 -3.00"_s;
}

void TestLinePaste::numbersAreReadAsTheColumnWritesThem()
{
    QFETCH(QString, column);
    QFETCH(int, local);
    QFETCH(QString, values);
    QString text;
    for (const QString &cell : column.split(u'\n'))
        text += u"Something\t"_s + cell + u'\n';
    const Result<PasteGrid> grid = readPaste(text);
    QVERIFY(grid.has_value());
    const PasteMapping mapping = guessMapping(*grid, DecimalMark(local));
    QCOMPARE(targets(mapping), u"DA"_s);
    QStringList got;
    for (const QStringList &row : grid->rows)
        got.append(pastedRow(row, mapping)[Amount].value);
    QCOMPARE(got.join(u' '), values);
}

void TestLinePaste::impossibleCellsAreMarked()
{
    const Result<PasteGrid> grid = readPaste(u"Description\tQuantity\tTotal\nBolts\tmany\t7.00\nNuts\t2\tn/a\n"_s);
    QVERIFY(grid.has_value());
    const PasteMapping mapping = guessMapping(*grid, DecimalMark::Point);
    QVERIFY(pastedCell(grid->rows[1][1], mapping.columns[1]).isWrong);
    QVERIFY(!pastedCell(grid->rows[1][2], mapping.columns[2]).isWrong);
    QVERIFY(pastedCell(grid->rows[2][2], mapping.columns[2]).isWrong);
    QVERIFY(!pastedCell(QString(), mapping.columns[2]).isWrong); // empty may be
    QVERIFY(pastedRow(grid->rows[2], mapping)[Amount].isEmpty());
    QVERIFY(pastedCell(u"250 %"_s, {TaxRate, DecimalMark::Point}).isWrong);
    QVERIFY(pastedCell(QString(4'001, u'x'), {Description, DecimalMark::Point}).isWrong);
    QVERIFY(!pastedCell(u"words"_s, {NoColumn, DecimalMark::Point}).isUsed);
}

void TestLinePaste::sumRowIsSeen()
{
    const auto ends = [](const QString &text) {
        const Result<PasteGrid> grid = readPaste(text);
        return endsWithSum(*grid, guessMapping(*grid, DecimalMark::Point));
    };
    QVERIFY(ends(u"Bolts\t7.00\nNuts\t1.00\nTotal\t8.00"_s));
    QVERIFY(!ends(u"Bolts\t7.00\nNuts\t1.00\nRods\t9.00"_s));
    QVERIFY(!ends(u"Bolts\t7.00\nNuts\t7.00"_s));
}

void TestLinePaste::hostileTextIsRefusedOrCleaned()
{
    QCOMPARE(readPaste({}).error().code, ErrorCode::EmptyFile);
    QCOMPARE(readPaste(u" \n\t\n"_s).error().code, ErrorCode::EmptyFile);
    QCOMPARE(readPaste(u"x\t1\n"_s.repeated(1'000'000)).error().code, ErrorCode::TooLarge);
    QCOMPARE(readPaste(u"x\n"_s + QString(1'000'000, u'\t')).error().code, ErrorCode::TooLarge);
    QCOMPARE(readPaste(QString(20'000'001, u'x')).error().code, ErrorCode::TooLarge);
    QVERIFY(readPaste(u"x\t1\n"_s.repeated(MostPasteRows)).has_value());
    QCOMPARE(readPaste(u"x\t1\n"_s.repeated(MostPasteRows + 1)).error().code, ErrorCode::TooLarge);
    const QString bad = u"Bo"_s + QChar(u'\0') + u"lts\x01\t7.00\x1b\n"_s;
    const Result<PasteGrid> grid = readPaste(bad);
    QVERIFY(grid.has_value());
    QCOMPARE(shown(*grid), u"Bolts|7.00"_s);
    QCOMPARE(grid->controlCharacters, 3);
    const Result<PasteGrid> quotes = readPaste(u"\""_s.repeated(10'001));
    QVERIFY(quotes.has_value());
}

void TestLinePaste::headerCanBeSwitched()
{
    const Result<PasteGrid> grid = readPaste(u"Item\tTotal\nBolts\t7.00"_s);
    QVERIFY(guessMapping(*grid, DecimalMark::Point).hasHeader);
    QVERIFY(!guessMapping(*grid, DecimalMark::Point, false).hasHeader);
    const Result<PasteGrid> single = readPaste(u"Bolts\t7.00"_s);
    QVERIFY(!guessMapping(*single, DecimalMark::Point, true).hasHeader); // nothing would be left
}

void TestLinePaste::tsvComesBackAsItWas()
{
    const QList<QStringList> rows{{u"a \"b\""_s, u"1"_s}, {u"c"_s, u"2,50"_s}};
    const Result<PasteGrid> grid = readPaste(toTsv(rows));
    QVERIFY(grid.has_value());
    QCOMPARE(grid->rows, rows);
}

QTEST_MAIN(TestLinePaste)
#include "test_line_paste.moc"
