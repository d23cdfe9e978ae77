// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/table_columns.h"
#include "core/invoices/local/table_text.h"
#include "page_sketch.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestTableColumns : public QObject {
    Q_OBJECT

private slots:
    void plainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("accents") << u"Désignation"_s << u"designation"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("stroke") << u"Wartość złotych"_s << u"wartosc zlotych"_s;
        QTest::newRow("abbreviation") << u"Inv.No.:"_s << u"inv no"_s;
        QTest::newRow("initials") << u"S.A."_s << u"sa"_s;
        QTest::newRow("percent") << u"USt. (%)"_s << u"ust %"_s;
    }
    void plainText()
    {
        QFETCH(QString, text);
        QTEST(desk::plainText(text), "plain");
    }

    void phrasesAreWholeWords()
    {
        QVERIFY(hasPhrase(u"the unit price here"_s, u"unit price"_s));
        QVERIFY(!hasPhrase(u"the unit prices"_s, u"unit price"_s));
        QVERIFY(hasPhrase(u"schlussrechnung"_s, u"*rechnung"_s));
        QVERIFY(!hasPhrase(u"rechnungen"_s, u"*rechnung"_s));
        QVERIFY(hasPhrase(u"rechnungsdatum"_s, u"rechnungs*"_s));
        QVERIFY(hasPhrase(desk::plainText(u"御 請 求 書"_s), u"請求書"_s));
    }

    void columnsFallIntoOneRowWhateverTheirOrder()
    {
        PageSketch page;
        page.text(50, 100, u"Paint"_s).text(50, 115, u"Brush"_s); // the file has the columns one after the other
        page.rightText(545, 101, u"37.50"_s).rightText(545, 116, u"8.50"_s);
        const auto rows = textRows(page.document());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().plain, u"paint 37 50"_s);
        QCOMPARE(rows.first().cells.size(), 2);
    }

    void textAlongTheEdgeIsNoPartOfTheRows()
    {
        ReadPage page = PageSketch().text(50, 100, u"Paint"_s).page();
        Word upwards;
        upwards.text = u"Copyright"_s;
        upwards.box = {0.02, 0.08, 0.035, 0.16};
        page.words.append(upwards);
        QCOMPARE(textRows(page, 0).size(), 1);
    }

    void headingsOverTwoRows()
    {
        PageSketch page;
        page.text(50, 100, u"Description"_s)
            .text(300, 94, u"Unit"_s)
            .text(300, 106, u"price"_s)
            .text(400, 100, u"Amount"_s);
        const auto rows = textRows(page.document());
        std::optional<TableHeader> header;
        for (int i = 0; i < rows.size() && !header; ++i)
            header = tableHeaderAt(rows, i);
        QVERIFY(header);
        QVERIFY(header->has(ColumnRole::UnitPrice));
        QVERIFY(header->has(ColumnRole::Description));
        QVERIFY(header->has(ColumnRole::Amount));
    }

    void itemIsANumberBesideADescription()
    {
        PageSketch page;
        page.text(50, 100, u"Item"_s).text(120, 100, u"Description"_s).text(400, 100, u"Amount"_s);
        const auto header = tableHeaderAt(textRows(page.document()), 0);
        QVERIFY(header);
        QCOMPARE(header->columns.at(0).role, ColumnRole::ItemNumber);
        QCOMPARE(header->columns.at(1).role, ColumnRole::Description);
    }

    void sentencesAreNoHeadings()
    {
        PageSketch page;
        page.text(50, 100, u"The amount of this invoice is due within thirty days of its date"_s);
        QVERIFY(!tableHeaderAt(textRows(page.document()), 0));
    }

    void rowLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RowLabel>("label");
        QTest::newRow("total") << u"Total 12.00"_s << RowLabel::Total;
        QTest::newRow("net") << u"Nettobetrag 12,00"_s << RowLabel::Total;
        QTest::newRow("tax") << u"zzgl. 19 % USt. 2,28"_s << RowLabel::Total;
        QTest::newRow("carried") << u"Übertrag 12,00"_s << RowLabel::Carried;
        QTest::newRow("cash") << u"CASH 20.00"_s << RowLabel::Tender;
        QTest::newRow("item") << u"Blue paint 12.00"_s << RowLabel::None;
        QTest::newRow("misread") << u"SUBTATAL 12.00"_s << RowLabel::Total;
    }
    void rowLabels()
    {
        QFETCH(QString, text);
        const auto rows = textRows(PageSketch().text(50, 100, text).document());
        QTEST(rowLabel(rows.first(), true), "label");
    }
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "test_table_columns.moc"
