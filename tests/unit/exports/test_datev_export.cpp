// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/datev_bookings.h"
#include "tests/unit/exports/sample_invoice.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

ExportProfile datevProfile()
{
    ExportProfile profile;
    profile.format = ExportFormat::Datev;
    profile.consultantNumber = 29098;
    profile.clientNumber = 55003;
    profile.contraAccount = u"70000"_s;
    profile.expenseAccount = u"4980"_s;
    return profile;
}

QStringList shown(const Invoice &invoice, const ExportProfile &profile = datevProfile())
{
    const DatevBookings all = datevBookingsOf(invoice, profile);
    QStringList lines;
    for (const DatevBooking &booking : all.bookings)
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(booking.cents)
                         .arg(booking.debit ? QChar(u'S') : QChar(u'H'))
                         .arg(booking.account, booking.contraAccount, booking.taxCode, booking.costCentre)
                         .trimmed());
    return all.missing.isEmpty() ? lines : QStringList{u"missing: "_s + all.missing.join(u' ')};
}

Invoice codedByLine()
{
    Invoice invoice = wholeInvoice();
    invoice.extraction.coding = {.account = u"4985"_s, .costCentre = u"K1"_s, .taxCode = u"9"_s};
    invoice.extraction.lines[2].coding = {.account = u"4940"_s, .taxCode = u"8"_s};
    return invoice;
}

} // namespace

class TestDatevExport : public QObject {
    Q_OBJECT
private slots:
    void writesTheFormat();
    void oneBookingForOneCoding();
    void oneBookingForEachCoding();
    void turnsCreditNotes();
    void refuses_data();
    void refuses();
    void keepsItsLengths();
    void fiscalYears();
    void oneFileForEachFiscalYear();
};

void TestDatevExport::writesTheFormat()
{
    QTemporaryDir folder;
    Invoice invoice = codedByLine();
    setText(invoice.extraction, Field::SellerName, u"Bäcker \"Gut\" Ω"_s);
    qint64 replaced = 0;
    const QByteArray bytes = exported({{invoice, {}}}, datevProfile(), folder.filePath(u"EXTF_a.csv"_s), &replaced);
    const QList<QByteArray> lines = bytes.split('\n');
    QCOMPARE(lines.size(), 5); // header, titles, two bookings, nothing
    for (const QByteArray &line : lines.first(4))
        QVERIFY(line.endsWith('\r'));
    QCOMPARE(lines[0].split(';').size(), 31);
    QVERIFY(lines[0].startsWith("\"EXTF\";700;21;\"Buchungsstapel\";13;20261121120000000;;\"\";\"\";\"\";29098;55003;"
                                "20260101;4;20260304;20260304;\"Eingangsrechnungen\";\"\";1;0;0;\"EUR\";"));
    const QList<QByteArray> titles = lines[1].trimmed().split(';');
    QCOMPARE(titles.size(), 125);
    QCOMPARE(titles[0], QByteArray("Umsatz (ohne Soll/Haben-Kz)"));
    QCOMPARE(titles[8], QByteArray("BU-Schl\xFCssel"));
    QCOMPARE(titles[36], QByteArray("KOST1 - Kostenstelle"));
    QCOMPARE(titles[113], QByteArray("Festschreibung"));
    QCOMPARE(titles[116], QByteArray("F\xE4lligkeit"));
    QCOMPARE(titles[124], QByteArray("Abw. Skontokonto"));
    const QList<QByteArray> booking = lines[2].trimmed().split(';');
    QCOMPARE(booking.size(), 125);
    QCOMPARE(booking.first(14).join(';'),
             QByteArray("166,60;\"S\";\"EUR\";;;\"\";4985;70000;\"9\";0403;\"R-2026/17\";\"\";;"
                        "\"B\xE4"
                        "cker \"\"Gut\"\" ?, Clips\""));
    QCOMPARE(booking[36], QByteArray("\"K1\""));
    QCOMPARE(booking[113], QByteArray("0"));
    QCOMPARE(booking[116], QByteArray("03042026"));
    QCOMPARE(replaced, 2);
}

void TestDatevExport::oneBookingForOneCoding()
{
    Invoice invoice = wholeInvoice();
    QCOMPARE(shown(invoice), QStringList{u"22010 S 4980 70000"_s}); // the profile's own account
    invoice.extraction.coding = {.account = u"4400"_s, .costCentre = u"K9"_s, .taxCode = u"9"_s};
    QCOMPARE(shown(invoice), QStringList{u"22010 S 4400 70000 9 K9"_s});
    invoice.extraction.lines.clear();
    QCOMPARE(shown(invoice), QStringList{u"22010 S 4400 70000 9 K9"_s});
}

void TestDatevExport::oneBookingForEachCoding()
{
    // The allowance of 10.00 and the taxes go with the lines of their rate.
    QCOMPARE(shown(codedByLine()), QStringList({u"16660 S 4985 70000 9 K1"_s, u"5350 S 4940 70000 8 K1"_s}));
    // What rounding leaves goes to the largest part: the bookings come to the total.
    Invoice thirds = codedByLine();
    Extraction &read = thirds.extraction;
    read.allowancesCharges.clear();
    read.taxes = {{value(u"19.00"_s), value(u"100.00"_s), value(u"19.00"_s)}};
    setText(read, Field::TotalWithoutTax, u"100.00"_s);
    setText(read, Field::TotalWithTax, u"119.00"_s);
    for (int i = 0; i < 3; ++i) {
        read.lines[i].amount.value = i == 0 ? u"33.34"_s : u"33.33"_s;
        read.lines[i].taxRate.value = u"19.00"_s;
        read.lines[i].coding.account = u"440%1"_s.arg(i);
    }
    QCOMPARE(shown(thirds),
             QStringList({u"3968 S 4400 70000 9 K1"_s, u"3966 S 4401 70000 9 K1"_s, u"3966 S 4402 70000 8 K1"_s}));
}

void TestDatevExport::turnsCreditNotes()
{
    Invoice invoice = codedByLine();
    invoice.extraction.kind = DocumentKind::CreditNote;
    const QStringList expected{u"16660 H 4985 70000 9 K1"_s, u"5350 H 4940 70000 8 K1"_s};
    QCOMPARE(shown(invoice), expected);
    for (LineItem &line : invoice.extraction.lines)
        line.amount.value.prepend(u'-');
    invoice.extraction.allowancesCharges.clear();
    invoice.extraction.lines[1].amount.value = u"-90.00"_s;
    for (TaxBreakdown &tax : invoice.extraction.taxes) {
        tax.taxableAmount.value.prepend(u'-');
        tax.taxAmount.value.prepend(u'-');
    }
    for (const Field field : {Field::TotalWithoutTax, Field::TotalWithTax})
        invoice.extraction.fields[field].taken.value.prepend(u'-');
    QCOMPARE(shown(invoice), expected);
}

void TestDatevExport::refuses_data()
{
    QTest::addColumn<std::function<void(Invoice &, ExportProfile &)>>("change");
    QTest::addColumn<QString>("missing");
    using Change = std::function<void(Invoice &, ExportProfile &)>;
    const auto row = [](const char *missing, const Change &change) {
        QTest::newRow(missing) << change << QString::fromUtf8(missing);
    };
    row("consultant_number", [](Invoice &, ExportProfile &p) { p.consultantNumber = 0; });
    row("client_number", [](Invoice &, ExportProfile &p) { p.clientNumber = 0; });
    row("contra_account", [](Invoice &, ExportProfile &p) { p.contraAccount.clear(); });
    row("account", [](Invoice &i, ExportProfile &p) {
        p.expenseAccount.clear();
        i.extraction.coding = {};
    });
    row("issue_date", [](Invoice &i, ExportProfile &) { setText(i.extraction, Field::IssueDate, {}); });
    row("invoice_number", [](Invoice &i, ExportProfile &) { setText(i.extraction, Field::InvoiceNumber, u"#"_s); });
    row("currency", [](Invoice &i, ExportProfile &) { setText(i.extraction, Field::Currency, u"USD"_s); });
    row("total_with_tax", [](Invoice &i, ExportProfile &) { setText(i.extraction, Field::TotalWithTax, {}); });
    row("kind", [](Invoice &i, ExportProfile &) { i.extraction.kind = DocumentKind::Other; });
    row("tax_code", [](Invoice &i, ExportProfile &) { i.extraction.coding.taxCode = u"V19"_s; });
    row("line_amounts", [](Invoice &i, ExportProfile &) { i.extraction.lines[0].amount.value = u"5.00"_s; });
    row("tax_breakdown", [](Invoice &i, ExportProfile &) { i.extraction.taxes[0].taxAmount.value = u"1.00"_s; });
}

void TestDatevExport::refuses()
{
    QFETCH(std::function<void(Invoice &, ExportProfile &)>, change);
    QFETCH(QString, missing);
    Invoice invoice = codedByLine();
    ExportProfile profile = datevProfile();
    change(invoice, profile);
    QCOMPARE(shown(invoice, profile), QStringList{u"missing: "_s + missing});
}

void TestDatevExport::keepsItsLengths()
{
    Invoice invoice = wholeInvoice();
    setText(invoice.extraction, Field::SellerName, QString(80, u'x'));
    setText(invoice.extraction, Field::InvoiceNumber, u"R 2026_"_s + QString(60, u'7'));
    const DatevBookings all = datevBookingsOf(invoice, datevProfile());
    QCOMPARE(all.bookings[0].text.size(), 60);
    QCOMPARE(all.number, u"R2026"_s + QString(31, u'7'));
}

void TestDatevExport::fiscalYears()
{
    QCOMPARE(fiscalYearOf(QDate(2026, 3, 31), 4).first, QDate(2025, 4, 1));
    QCOMPARE(fiscalYearOf(QDate(2026, 3, 31), 4).last, QDate(2026, 3, 31));
    QCOMPARE(fiscalYearOf(QDate(2026, 4, 1), 4).first, QDate(2026, 4, 1));
}

void TestDatevExport::oneFileForEachFiscalYear()
{
    QTemporaryDir folder;
    Invoice other = wholeInvoice(8);
    setText(other.extraction, Field::IssueDate, u"2025-12-31"_s);
    Invoice later = wholeInvoice(9);
    setText(later.extraction, Field::IssueDate, u"2026-05-02"_s);
    exported({{wholeInvoice(), {}}, {other, {}}, {later, {}}}, datevProfile(), folder.filePath(u"EXTF_b.csv"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"EXTF_b_2025.csv"_s, u"EXTF_b_2026.csv"_s}));
    const QByteArray header = bytesOf(folder.filePath(u"EXTF_b_2026.csv"_s)).split('\n').first();
    QVERIFY(header.contains(";20260101;4;20260304;20260502;"));
    QCOMPARE(bytesOf(folder.filePath(u"EXTF_b_2026.csv"_s)).count('\n'), 4);
    QVERIFY(bytesOf(folder.filePath(u"EXTF_b_2025.csv"_s)).contains(";20250101;4;20251231;20251231;"));
}

QTEST_GUILESS_MAIN(TestDatevExport)
#include "test_datev_export.moc"
