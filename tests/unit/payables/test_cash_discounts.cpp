// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_terms_text.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate Issued(2026, 3, 4);

/// "2.00% until 2026-03-14: 23.80; ..."
QString described(const QList<CashDiscount> &discounts)
{
    QStringList parts;
    for (const CashDiscount &d : discounts)
        parts.append(u"%1% until %2: %3"_s.arg(Decimal(d.percentE2, 2).toString(), d.until.toString(Qt::ISODate),
                                               Money{d.minorUnits, u"EUR"_s}.toDecimal()));
    return parts.join(u"; "_s);
}

} // namespace

class TestCashDiscounts : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void takesNothingElse_data();
    void takesNothingElse();
    void dueDate_data();
    void dueDate();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void needsADayToCountFrom();
    void creditNotesHaveNone();
    void largeAmounts();
    void placesOfTheCurrency();
    void hostileText();
};

void TestCashDiscounts::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString two10 = u"2.00% until 2026-03-14: 23.80"_s;
    const QString three7 = u"3.00% until 2026-03-11: 35.70"_s;
    const QString two8 = u"2.00% until 2026-03-12: 23.80"_s;
    const QString two14 = u"2.00% until 2026-03-18: 23.80"_s;
    const QString stairs = u"3.00% until 2026-03-12: 35.70; 2.00% until 2026-03-18: 23.80"_s;

    row("de", u"2 % Skonto bei Zahlung innerhalb von 10 Tagen"_s, two10);
    row("de date before", u"bei Zahlung bis 14.03.2026 3% Skonto"_s, u"3.00% until 2026-03-14: 35.70"_s);
    row("de date after", u"3 % Skonto bei Zahlung bis zum 14. März 2026"_s, u"3.00% until 2026-03-14: 35.70"_s);
    row("de stairs", u"8 Tage 3 %, 14 Tage 2 %, 30 Tage netto"_s, stairs);
    row("de stairs reversed", u"3 % 8 Tage, 2 % 14 Tage, netto 30 Tage"_s, stairs);
    row("de stairs without commas", u"3% Skonto 8 Tage 2% Skonto 14 Tage netto 30 Tage"_s, stairs);
    row("de stairs reversed without commas", u"8 Tage 3% 14 Tage 2% 30 Tage netto"_s, stairs);
    row("de stairs slash", u"8 Tage 3 % / 14 Tage 2 % / 30 Tage netto"_s, stairs);
    row("de lines", u"8 Tage 3 %\n14 Tage 2 %\n30 Tage netto"_s, stairs);
    row("de net first", u"Zahlbar innerhalb von 30 Tagen netto, bei Zahlung innerhalb 10 Tagen 2% Skonto"_s, two10);
    row("de net first no comma", u"30 Tage netto 10 Tage 2% Skonto"_s, two10);
    row("de or", u"Zahlbar innerhalb 10 Tagen mit 2 % Skonto oder 30 Tagen netto"_s, two10);
    row("de or, net first", u"innerhalb 30 Tagen ohne Abzug oder innerhalb 10 Tagen abzgl. 2 % Skonto"_s, two10);
    row("de less", u"Innerhalb 10 Tagen abzüglich 2 % Skonto, innerhalb 30 Tagen ohne Abzug"_s, two10);
    row("de both, days and date",
        u"Zahlbar innerhalb 30 Tagen netto bis 03.04.2026, 3% Skonto innerhalb 10 Tagen bis 15.03.2026"_s,
        u"3.00% until 2026-03-15: 35.70"_s);
    row("de clause behind", u"2 % Skonto, zahlbar innerhalb von 10 Tagen"_s, two10);
    row("de clause before", u"Bei Zahlung innerhalb von 10 Tagen, 2 % Skonto."_s, two10);
    row("de decimals", u"2,25 % Skonto innerhalb 14 Tagen"_s, u"2.25% until 2026-03-18: 26.78"_s);
    row("de amounts", u"Bei Zahlung bis 14.03.2026 2 % Skonto = 23,80 EUR, zu zahlen 1.166,20 EUR"_s, two10);
    row("de word", u"Zwei Prozent Skonto gibt es nicht, aber 2 Prozent Skonto binnen zehn Tagen"_s, two10);
    row("de abbreviated", u"10 Tg. 2% Sk., 30 Tg. netto"_s, two10);
    row("de week", u"3 % Skonto binnen einer Woche"_s, three7);
    row("de workdays, counted as days", u"2 % Skonto innerhalb von 10 Werktagen"_s, two10);
    row("de receipt of invoice", u"2% Skonto innerhalb von 10 Tagen nach Rechnungserhalt"_s, two10);
    row("de after that, interest", u"10 Tage 2 % Skonto, 30 Tage netto, danach 9 % Verzugszinsen"_s, two10);
    row("de interest beside", u"2% Skonto in 10 Tagen, bei Verzug 9 Prozentpunkte über Basiszinssatz"_s, two10);
    row("de with tax", u"Inkl. 19 % MwSt, zahlbar in 10 Tagen mit 2 % Skonto"_s, two10);
    row("en slash", u"2/10 net 30"_s, two10);
    row("en slash, n/30", u"2/10, n/30"_s, two10);
    row("en slash, n30", u"2/10 n30"_s, two10);
    row("en slash, stairs", u"3/7, 2/10, net 30"_s, three7 + u"; "_s + two10);
    row("en short", u"2% 10 days, net 30"_s, two10);
    row("en short, no unit", u"2% 10, Net 30"_s, two10);
    row("en short, no comma", u"2% 10 Net 30 days"_s, two10);
    row("en within", u"3% discount if paid within 7 days"_s, three7);
    row("en by", u"3% discount if paid by 30/03/2026"_s, u"3.00% until 2026-03-30: 35.70"_s);
    row("en by, month first", u"3% discount if paid by 03/30/2026"_s, u"3.00% until 2026-03-30: 35.70"_s);
    row("en by, only one can be", u"3% discount if paid by 03/12/2026"_s, u"3.00% until 2026-12-03: 35.70"_s);
    row("en by, month first as day first lies before the invoice", u"2% discount if paid by 04/01/2026"_s,
        u"2.00% until 2026-04-01: 23.80"_s);
    row("en either", u"3% discount if paid within 7 days / by 11/03/2026"_s, three7);
    row("en reversed", u"If paid within 10 days, deduct 2%"_s, two10);
    row("en early",
        u"Early payment discount of 2 percent when settled in ten (10) calendar days; otherwise 30 days net"_s, two10);
    row("en late fee beside", u"2% 10 days, net 30. Late payments: 1.5% per month."_s, two10);
    row("en late fee, one clause", u"2% discount within 10 days late fee 1.5% per month"_s, two10);
    row("en 30 days first", u"within 30 days or 2% discount within 10 days"_s, two10);
    row("en 30 days first, no or", u"payment within 30 days 2% discount within 10 days"_s, two10);
    row("fr", u"escompte de 2 % pour paiement sous 8 jours"_s, two8);
    row("fr reversed", u"Paiement sous 8 jours avec 2% d'escompte, 30 jours net"_s, two8);
    row("fr por cent", u"Escompte 2 pour cent à 10 jours"_s, two10);
    row("fr with penalty", u"Escompte de 2 % sous 8 jours. Pénalités de retard : 12 % l'an"_s, two8);
    row("es", u"2 % de descuento por pronto pago a 10 días"_s, two10);
    row("es por ciento", u"Descuento del 2 por ciento por pago en 10 dias, resto 30 dias neto"_s, two10);
    row("it", u"Sconto del 2% per pagamento entro 10 giorni, 30 giorni netto"_s, two10);
    row("it reversed", u"Pagamento entro 10 giorni: sconto 2%"_s, two10);
    row("nl", u"2% korting bij betaling binnen 10 dagen, anders 30 dagen netto"_s, two10);
    row("nl betalingskorting", u"Betalingskorting 2% binnen 10 dagen"_s, two10);
    row("xrechnung", u"#SKONTO#TAGE=14#PROZENT=2.00#"_s, two14);
    row("xrechnung stairs", u"#SKONTO#TAGE=8#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.00#\n"_s, stairs);
    row("xrechnung base", u"#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=100.00#"_s, u"2.25% until 2026-03-18: 2.25"_s);
    row("xrechnung, interest", u"#SKONTO#TAGE=14#PROZENT=2.00#\n#VERZUG#TAGE=30#PROZENT=9.00#"_s, two14);
    row("xrechnung and words", u"#SKONTO#TAGE=14#PROZENT=2.00#\nZahlbar innerhalb 30 Tagen netto"_s, two14);
    row("said twice", u"2 % Skonto 10 Tage. #SKONTO#TAGE=10#PROZENT=2.00#"_s, two10);
}

void TestCashDiscounts::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(described(cashDiscounts(text, Issued, {119000, u"EUR"_s})), expected);
}

void TestCashDiscounts::takesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "30 days net",
                             "Net 30",
                             "Zahlbar sofort ohne Abzug",
                             "1.5% per month late fee",
                             "A late fee of 1.5% will be charged after 30 days",
                             "Verzugszinsen 9 %",
                             "9 % Verzugszinsen nach 30 Tagen",
                             "Bei Zahlungsverzug nach 30 Tagen werden Zinsen in H\u00f6he von 9 % berechnet",
                             "Interest of 2% per 10 days is charged on overdue amounts",
                             "incl. 21% VAT, payable within 30 days",
                             "19 % MwSt, 30 Tage netto",
                             "TVA 20 % - 30 jours",
                             "50% deposit, balance within 14 days",
                             "30% bei Auftrag, 70% innerhalb 14 Tagen",
                             "50 % Anzahlung, Rest in 14 Tagen",
                             "P\u00e9nalit\u00e9s de retard : 12 % apr\u00e8s 30 jours",
                             "Pas d'escompte pour paiement anticip\u00e9",
                             "Escompte pour paiement anticip\u00e9 : n\u00e9ant. Paiement \u00e0 30 jours",
                             "Kein Skonto, 30 Tage netto",
                             "Escompte 0 % sous 8 jours",
                             "Intereses de demora: 8 % a partir de 30 d\u00edas",
                             "Interessi di mora 8% dopo 30 giorni",
                             "Wettelijke rente 8% na 30 dagen",
                             "5 % Mengenrabatt, zahlbar in 30 Tagen",
                             "10% volume discount, payable within 30 days",
                             "2% Skonto",
                             "2/10",
                             "Order 2/10, 5 pieces",
                             "Ref. 3/14 of 10 days",
                             "2 % Skonto bis 14.03.",
                             "2% Skonto bei Zahlung bis 01.03.2020",
                             "Kreditbeperking 2% na 14 dagen",
                             "2 % escompte 30 jours fin de mois",
                             "80 % discount within 10 days",
                             "10 Tage, 30 Tage",
                             "#SKONTO#TAGE=14#PROZENT=0.00#",
                             "#VERZUG#TAGE=30#PROZENT=9.00#"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCashDiscounts::takesNothingElse()
{
    QFETCH(QString, text);
    QCOMPARE(described(cashDiscounts(text, Issued, {119000, u"EUR"_s})), QString());
}

void TestCashDiscounts::dueDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("due");
    const auto row = [](const QString &text, const QDate &due) { QTest::newRow(qPrintable(text)) << text << due; };
    const QDate in14 = Issued.addDays(14), in30 = Issued.addDays(30);
    row(u"30 days net"_s, in30);
    row(u"Net 30"_s, in30);
    row(u"net 30 days"_s, in30);
    row(u"n/30"_s, in30);
    row(u"zahlbar innerhalb 14 Tagen"_s, in14);
    row(u"Zahlbar innerhalb von 14 Tagen ohne Abzug."_s, in14);
    row(u"Zahlungsziel: 14 Tage"_s, in14);
    row(u"Payment due within 30 days"_s, in30);
    row(u"2/10 net 30"_s, in30);
    row(u"2% 10 days, net 30"_s, in30);
    row(u"2% 10, Net 30"_s, in30);
    row(u"8 Tage 3 %, 14 Tage 2 %, 30 Tage netto"_s, in30);
    row(u"10 days 2% 30 days"_s, in30);
    row(u"2% Skonto 10 Tage, sonst 30 Tage"_s, in30);
    row(u"Paiement à 30 jours"_s, in30);
    row(u"Pago a 30 días"_s, in30);
    row(u"Pagamento a 30 giorni"_s, in30);
    row(u"Betaling binnen 14 dagen"_s, in14);
    row(u"payable in two weeks"_s, in14);
    row(u"zahlbar bis 01.04.2026"_s, QDate(2026, 4, 1));
    row(u"Zahlbar innerhalb 30 Tagen netto bis 04.04.2026"_s, QDate(2026, 4, 4));
    row(u"Due on receipt"_s, Issued);
    row(u"sofort fällig"_s, Issued);
    row(u"comptant"_s, Issued);
    // What is not said exactly is not said.
    row(u""_s, {});
    row(u"30 jours fin de mois"_s, {});
    row(u"30 days end of month"_s, {});
    row(u"10 Tage, 30 Tage"_s, {});
    row(u"14 Werktage"_s, {});
    row(u"2% Skonto 10 Tage"_s, {});
    row(u"Verzugszinsen nach 30 Tagen"_s, {});
    row(u"zahlbar bis 01.04.2020"_s, {});
    row(u"netto 100,00 EUR"_s, {});
    row(u"net 30 EUR"_s, {});
}

void TestCashDiscounts::dueDate()
{
    QFETCH(QString, text);
    QFETCH(QDate, due);
    QCOMPARE(netDueDate(readTermsText(text), Issued), due);
}

void TestCashDiscounts::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<qint64>("discount");
    QTest::newRow("exact") << 10000ll << u"2"_s << 200ll;
    QTest::newRow("half up") << 25ll << u"2"_s << 1ll;    // 0.5
    QTest::newRow("under half") << 24ll << u"2"_s << 0ll; // 0.48: nothing is left of it
    QTest::newRow("quarter") << 119000ll << u"2.25"_s << 2678ll;
    QTest::newRow("2677.5") << 107100ll << u"2.5"_s << 2678ll;
    QTest::newRow("2677.4775") << 119000ll - 1 << u"2.25"_s << 2677ll;
}

void TestCashDiscounts::roundsHalfAwayFromZero()
{
    QFETCH(qint64, amount);
    QFETCH(QString, percent);
    QFETCH(qint64, discount);
    const auto discounts = cashDiscounts(u"%1% discount within 10 days"_s.arg(percent), Issued, {amount, u"EUR"_s});
    QCOMPARE(discounts.isEmpty() ? 0 : discounts.first().minorUnits, discount);
}

void TestCashDiscounts::needsADayToCountFrom()
{
    QVERIFY(cashDiscounts(u"2% discount within 10 days"_s, {}, {10000, u"EUR"_s}).isEmpty());
    const auto dated = cashDiscounts(u"2% discount if paid by 14.03.2026"_s, {}, {10000, u"EUR"_s});
    QCOMPARE(dated.size(), 1);
    QCOMPARE(dated.first().until, QDate(2026, 3, 14));
    QVERIFY(netDueDate(readTermsText(u"30 days net"_s), {}).isNull());
}

void TestCashDiscounts::creditNotesHaveNone()
{
    QVERIFY(cashDiscounts(u"2% discount within 10 days"_s, Issued, {-10000, u"EUR"_s}).isEmpty());
}

void TestCashDiscounts::largeAmounts()
{
    const auto discounts = cashDiscounts(u"3% discount within 10 days"_s, Issued, {999'999'999'999'999, u"EUR"_s});
    QCOMPARE(discounts.first().minorUnits, 30'000'000'000'000);
}

void TestCashDiscounts::placesOfTheCurrency()
{
    // Ten thousand yen have no cents; the base is read in the currency's own places.
    QCOMPARE(cashDiscounts(u"2% discount within 10 days"_s, Issued, {10'000, u"JPY"_s}).first().minorUnits, 200);
    const auto based =
        cashDiscounts(u"#SKONTO#TAGE=10#PROZENT=2.00#BASISBETRAG=5000.00#"_s, Issued, {10'000, u"JPY"_s});
    QCOMPARE(based.first().minorUnits, 100);
}

void TestCashDiscounts::hostileText()
{
    QVERIFY(cashDiscounts(u"2% 10 days "_s.repeated(100'000), Issued, {10000, u"EUR"_s}).size() <= 1);
    QVERIFY(cashDiscounts(QString(100'000, u'9') + u"% 10 days"_s, Issued, {10000, u"EUR"_s}).isEmpty());
    QVERIFY(cashDiscounts(u"2% 99999 days"_s, Issued, {10000, u"EUR"_s}).isEmpty());
    QVERIFY(cashDiscounts(QString(QChar(0xE000)) + u" 2% \uE005"_s, Issued, {10000, u"EUR"_s}).isEmpty());
    QVERIFY(cashDiscounts(u"01.01.2026 "_s.repeated(200) + u"2% Skonto"_s, Issued, {10000, u"EUR"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCashDiscounts)
#include "test_cash_discounts.moc"
