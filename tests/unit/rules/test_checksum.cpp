// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/checksum.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class ChecksumTest : public QObject {
    Q_OBJECT

private slots:
    void iban_data()
    {
        QTest::addColumn<QString>("iban");
        QTest::addColumn<bool>("valid");
        QTest::newRow("DE") << u"DE89370400440532013000"_s << true;
        QTest::newRow("GB with letters") << u"GB29NWBK60161331926819"_s << true;
        QTest::newRow("NO, the shortest") << u"NO9386011117947"_s << true;
        QTest::newRow("MT, long") << u"MT84MALT011000012345MTLCAST001S"_s << true;
        QTest::newRow("FR") << u"FR1420041010050500013M02606"_s << true;
        QTest::newRow("one digit wrong") << u"DE89370400440532013001"_s << false;
        QTest::newRow("two digits exchanged") << u"DE89370400440532010300"_s << false;
        QTest::newRow("too short") << u"DE8937040044053201300"_s << false;
        QTest::newRow("no such country") << u"US89370400440532013000"_s << false;
        QTest::newRow("blanks are not canonical") << u"DE89 3704 0044 0532 0130 00"_s << false;
        QTest::newRow("lower case is not canonical") << u"de89370400440532013000"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void iban()
    {
        QFETCH(QString, iban);
        QTEST(ibanIsValid(iban), "valid");
    }

    void everyWrongDigitOfAnIbanIsFound()
    {
        const QString good = u"DE89370400440532013000"_s;
        for (qsizetype i = 2; i < good.size(); ++i) {
            for (char16_t c = u'0'; c <= u'9'; ++c) {
                QString iban = good;
                iban[i] = c;
                QCOMPARE(ibanIsValid(iban), iban == good);
            }
        }
    }

    void bic_data()
    {
        QTest::addColumn<QString>("bic");
        QTest::addColumn<bool>("valid");
        QTest::newRow("8") << u"COBADEFF"_s << true;
        QTest::newRow("11") << u"DEUTDEFF500"_s << true;
        QTest::newRow("9") << u"COBADEFFX"_s << false;
        QTest::newRow("digit in the country") << u"COBAD3FF"_s << false;
        QTest::newRow("lower case") << u"cobadeff"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void bic()
    {
        QFETCH(QString, bic);
        QTEST(bicIsWellFormed(bic), "valid");
    }

    void vatId_data()
    {
        QTest::addColumn<QString>("vatId");
        QTest::addColumn<VatIdProblem>("problem");
        constexpr auto good = VatIdProblem::None;
        for (const char *id :
             {"ATU13585627",     "BE0403019261",   "DE136695976",    "DK13585628",     "EE100931558",   "EL094259216",
              "ESB58378431",     "ESA28015865",    "ESX5253868R",    "ES54362315K",    "FI20774740",    "FR40303265045",
              "FR83404833048",   "FRK7399859412",  "GB980780684",    "GBGD001",        "GBHA599",       "HR33392005961",
              "HU12892312",      "IE6433435F",     "IE6433435OA",    "IE8D79739I",     "IT00743110157", "LU15027442",
              "MT11679112",      "NL004495445B01", "NL123456789B13", "NO995525828MVA", "NO995525828",   "PL8567346215",
              "PT501964843",     "RO18547290",     "SE123456789701", "SI50223054",     "SK2022749619",  "CHE100155212",
              "CHE107787577IVA", "XI980780684",    "CZ25123891",     "BG175074752",    "CY10259033P",   "LV40003521600",
              "LT119511515"})
            QTest::newRow(id) << QString::fromLatin1(id) << good;
        constexpr auto digits = VatIdProblem::CheckDigits;
        for (const char *id :
             {"ATU13585626",   "BE0403019262", "DE136695978",    "DE123456789",    "DK13585627",   "EE100931557",
              "EL094259215",   "ESB58378432",  "ESX5253868S",    "ES54362315X",    "FI20774741",   "FR41303265045",
              "GB802311781",   "GBGD501",      "HR33392005962",  "HU12892313",     "IE6433435E",   "IE8D79738J",
              "IT00743110158", "LU15027443",   "MT11679113",     "NL123456790B13", "NO995525829",  "PL8567346216",
              "PT501964842",   "RO18547291",   "SE123456789101", "SI50223055",     "SK2022749618", "CHE107787578",
              "ES123456789"})
            QTest::newRow(id) << QString::fromLatin1(id) << digits;
        constexpr auto form = VatIdProblem::Format;
        for (const char *id : {"DE12345678", "DE1234567890", "ATX13585627", "NL004495445X01", "FR4030326504", "DE",
                               "GBXX001", "DE13669597A", "SE12345678970"})
            QTest::newRow(id) << QString::fromLatin1(id) << form;
        QTest::newRow("other country") << u"US123456789"_s << VatIdProblem::UnknownCountry;
        QTest::newRow("no country") << u"123456789"_s << VatIdProblem::UnknownCountry;
        QTest::newRow("one letter") << u"D"_s << VatIdProblem::UnknownCountry;
        QTest::newRow("empty") << QString() << VatIdProblem::UnknownCountry;
    }
    void vatId()
    {
        QFETCH(QString, vatId);
        QTEST(vatIdProblem(vatId), "problem");
    }
};

Q_DECLARE_METATYPE(desk::VatIdProblem)
QTEST_APPLESS_MAIN(ChecksumTest)
#include "test_checksum.moc"
