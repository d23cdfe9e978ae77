// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_drafts.h"
#include "ui/invoices/field_matches.h"
#include "ui/invoices/review_conflict.h"
#include "ui/invoices/review_rules.h"
#include "ui/invoices/review_stand.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/invoice_words.h"

#include <QLocale>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Which fields want a person, what stands in the way of approval, and how typed values are understood.
class TestReviewRules : public QObject {
    Q_OBJECT
private slots:
    void stateOfAField();
    void nextGoesRound();
    void blockNamesFindingsAndMissingFields();
    void typedValues_data();
    void typedValues();
    void everyTypeSaysWhatIsExpected();
    void valuesComeBackInEveryLocale_data();
    void valuesComeBackInEveryLocale();
    void pickedTextIsReadAsTheField_data();
    void pickedTextIsReadAsTheField();
    void shorthandDates();
    void problemsSayWhatIsWrong();
    void matchesByValue();
    void answersThatDiffer();
    void findingsAreGrouped();
    void worstThingStandsFirst();
    void draftsSurviveAsText();
    void conflictsAreCellByCell();
};

namespace {

FieldValue value(const QString &text, double confidence, ValueSource source = ValueSource::Text)
{
    FieldValue v;
    v.value = text;
    v.confidence = confidence;
    v.source = source;
    return v;
}

Extraction sure()
{
    Extraction e;
    e.kind = DocumentKind::Invoice;
    for (const Field field :
         {Field::SellerName, Field::InvoiceNumber, Field::IssueDate, Field::Currency, Field::TotalWithTax})
        e.fields[field].taken = value(u"x"_s, 0.99);
    return e;
}

} // namespace

void TestReviewRules::stateOfAField()
{
    Extraction e = sure();
    QCOMPARE(fieldState(e, Field::SellerName, 0.9), FieldState::Good);
    QCOMPARE(fieldState(e, Field::BuyerName, 0.9), FieldState::Absent); // nobody needs it
    e.fields[Field::SellerName].taken.confidence = 0.8;
    QCOMPARE(fieldState(e, Field::SellerName, 0.9), FieldState::Doubtful);
    QCOMPARE(fieldState(e, Field::SellerName, 0.7), FieldState::Good);
    e.fields[Field::SellerName].taken.source = ValueSource::Human;
    QCOMPARE(fieldState(e, Field::SellerName, 0.9), FieldState::Good);
    e.fields.remove(Field::IssueDate);
    QCOMPARE(fieldState(e, Field::IssueDate, 0.9), FieldState::Doubtful);
    e.fields[Field::Iban].taken = value(u"DE"_s, 0.5);
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Good); // no key field, no reason
    e.fields[Field::Iban].taken.doubt = {DoubtCode::FailsChecksum, {}};
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Doubtful);
    Finding finding;
    finding.severity = Severity::Blocking;
    finding.fields = {Field::Iban};
    e.findings = {finding};
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Wrong);
    e.findings[0].acceptedBy = u"tess"_s;
    QCOMPARE(fieldState(e, Field::Iban, 0.9), FieldState::Doubtful);
    Extraction receipt = sure();
    receipt.kind = DocumentKind::Receipt;
    receipt.fields.remove(Field::InvoiceNumber);
    QCOMPARE(fieldState(receipt, Field::InvoiceNumber, 0.9), FieldState::Absent);
}

void TestReviewRules::nextGoesRound()
{
    Extraction e = sure();
    QVERIFY(!nextToCheck(e, 0.9, std::nullopt));
    e.fields[Field::IssueDate].taken.confidence = 0.1;
    e.fields[Field::TotalWithTax].taken.confidence = 0.1;
    QCOMPARE(nextToCheck(e, 0.9, std::nullopt), Field::IssueDate);
    QCOMPARE(nextToCheck(e, 0.9, Field::IssueDate), Field::TotalWithTax);
    QCOMPARE(nextToCheck(e, 0.9, Field::TotalWithTax), Field::IssueDate);
    QCOMPARE(nextToCheck(e, 0.9, Field::IssueDate, false), Field::TotalWithTax);
    QCOMPARE(nextToCheck(e, 0.9, Field::SellerName), Field::TotalWithTax); // by its place in the pane
    e.fields[Field::TotalWithTax].taken.confidence = 1;
    QCOMPARE(nextToCheck(e, 0.9, Field::IssueDate), Field::IssueDate);
    QCOMPARE(reviewOrder().size(), FieldCount);
}

void TestReviewRules::blockNamesFindingsAndMissingFields()
{
    Invoice invoice;
    invoice.status = InvoiceStatus::NeedsReview;
    invoice.extraction = sure();
    QVERIFY(approvalBlock(invoice).allows());
    invoice.extraction.fields.remove(Field::Currency);
    QCOMPARE(approvalBlock(invoice).missing, QList{Field::Currency});
    Finding finding;
    finding.severity = Severity::Blocking;
    invoice.extraction.findings = {finding};
    QCOMPARE(approvalBlock(invoice).blocking.size(), 1);
    invoice.status = InvoiceStatus::Approved;
    QVERIFY(approvalBlock(invoice).wrongStatus);
}

void TestReviewRules::typedValues_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical"); // "!" = refused
    QTest::newRow("empty") << Field::SellerName << u"  "_s << QString();
    QTest::newRow("blanks") << Field::SellerName << u" ACME   GmbH "_s << u"ACME GmbH"_s;
    QTest::newRow("ISO date") << Field::IssueDate << u"2026-03-04"_s << u"2026-03-04"_s;
    QTest::newRow("German date") << Field::IssueDate << u"25.12.2025"_s << u"2025-12-25"_s;
    QTest::newRow("month name") << Field::IssueDate << u"4 March 2026"_s << u"2026-03-04"_s;
    QTest::newRow("no date") << Field::IssueDate << u"31.02.2026"_s << u"!"_s;
    QTest::newRow("amount") << Field::TotalWithTax << u"1471.6"_s << u"1471.60"_s;
    QTest::newRow("comma") << Field::TotalWithTax << u"1.471,60"_s << u"1471.60"_s;
    QTest::newRow("sign") << Field::TotalWithTax << u"1,471.60 EUR"_s << u"1471.60"_s;
    QTest::newRow("whole") << Field::TotalWithTax << u"119"_s << u"119.00"_s;
    QTest::newRow("no amount") << Field::TotalWithTax << u"many"_s << u"!"_s;
    QTest::newRow("currency") << Field::Currency << u"eur"_s << u"EUR"_s;
    QTest::newRow("no currency") << Field::Currency << u"XYZ"_s << u"!"_s;
    QTest::newRow("iban") << Field::Iban << u"de89 3704 0044 0532 0130 00"_s << u"DE89370400440532013000"_s;
    QTest::newRow("VAT id") << Field::SellerVatId << u"DE 136 695 976"_s << u"DE136695976"_s;
}

void TestReviewRules::typedValues()
{
    QFETCH(Field, field);
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    QLocale::setDefault(QLocale::c());
    const Result<QString> result = canonicalValue(field, typed, u"EUR"_s);
    QCOMPARE(result.has_value(), canonical != u"!"_s);
    if (result)
        QCOMPARE(*result, canonical);
}

void TestReviewRules::everyTypeSaysWhatIsExpected()
{
    for (const Field field : allFields())
        QVERIFY(!expectedForm(field).isEmpty());
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(editText(FieldType::Amount, u"1471.60"_s), u"1.471,60"_s);
    QCOMPARE(canonicalValue(Field::TotalWithTax, u"1471,60"_s, u"EUR"_s).value(), u"1471.60"_s);
    QLocale::setDefault(QLocale::c());
}

void TestReviewRules::valuesComeBackInEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &name : {u"C"_s, u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s, u"es_ES"_s,
                                u"sv_SE"_s, u"ja_JP"_s, u"hu_HU"_s, u"nb_NO"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestReviewRules::valuesComeBackInEveryLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    for (const QString &date : {u"2026-03-04"_s, u"1999-12-31"_s, u"2031-01-02"_s})
        QCOMPARE(canonicalValue(Field::IssueDate, editText(Field::IssueDate, date), {}).value_or(u"?"_s), date);
    for (const QString &amount : {u"1234567.89"_s, u"-1234.50"_s, u"0.05"_s, u"1471.60"_s})
        QCOMPARE(canonicalValue(Field::TotalWithTax, editText(Field::TotalWithTax, amount), u"EUR"_s).value_or(u"?"_s),
                 amount);
    QCOMPARE(canonicalValue(Field::TotalWithTax, editText(Field::TotalWithTax, u"1234"_s), u"JPY"_s).value_or(u"?"_s),
             u"1234"_s);
    const QString iban = u"DE89370400440532013000"_s;
    QCOMPARE(editText(Field::Iban, iban), u"DE89 3704 0044 0532 0130 00"_s);
    QCOMPARE(canonicalValue(Field::Iban, editText(Field::Iban, iban), {}).value_or(u"?"_s), iban);
    QLocale::setDefault(QLocale::c());
}

void TestReviewRules::pickedTextIsReadAsTheField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // "!" = refused
    QTest::newRow("date") << Field::IssueDate << u"31.12.2026"_s << u"2026-12-31"_s;
    QTest::newRow("date and label") << Field::IssueDate << u"Rechnungsdatum: 31.12.2026"_s << u"2026-12-31"_s;
    QTest::newRow("date in words") << Field::DueDate << u"Due: March 4, 2026"_s << u"2026-03-04"_s;
    QTest::newRow("currency before") << Field::TotalWithTax << u"EUR 1.234,50"_s << u"1234.50"_s;
    QTest::newRow("label before") << Field::TotalWithTax << u"Total: 1.234,50 EUR"_s << u"1234.50"_s;
    QTest::newRow("currency of an amount") << Field::Currency << u"EUR 1.234,50"_s << u"EUR"_s;
    QTest::newRow("sign") << Field::Currency << u"\u20ac"_s << u"EUR"_s;
    QTest::newRow("IBAN") << Field::Iban << u"IBAN: DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX"_s
                          << u"DE89370400440532013000"_s;
    QTest::newRow("BIC") << Field::Bic << u"BIC: COBADEFFXXX"_s << u"COBADEFFXXX"_s;
    QTest::newRow("VAT id") << Field::SellerVatId << u"USt-IdNr.: DE136695976"_s << u"DE136695976"_s;
    QTest::newRow("no amount") << Field::TotalWithTax << u"see overleaf"_s << u"!"_s;
    QTest::newRow("name stays") << Field::SellerName << u"ACME 2026 GmbH"_s << u"ACME 2026 GmbH"_s;
}

void TestReviewRules::pickedTextIsReadAsTheField()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalPicked(field, text, u"EUR"_s).value_or(u"!"_s), canonical);
}

void TestReviewRules::shorthandDates()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(canonicalValue(Field::IssueDate, u"040326"_s, {}).value_or(u"?"_s), u"2026-03-04"_s);
    QCOMPARE(canonicalValue(Field::IssueDate, u"04032026"_s, {}).value_or(u"?"_s), u"2026-03-04"_s);
    const QDate near = QDate::fromString(canonicalValue(Field::IssueDate, u"4.3."_s, {}).value(), Qt::ISODate);
    QCOMPARE(near.month(), 3);
    QVERIFY(std::abs(near.daysTo(QDate::currentDate())) < 190);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(canonicalValue(Field::IssueDate, u"030426"_s, {}).value_or(u"?"_s), u"2026-03-04"_s);
    QVERIFY(!canonicalValue(Field::IssueDate, u"130426"_s, {})); // there is no month 13
    QLocale::setDefault(QLocale::c());
}

void TestReviewRules::problemsSayWhatIsWrong()
{
    QVERIFY(problemOf(Field::IssueDate, u"31/02/2026"_s).startsWith(u"31/02/2026"_s));
    QVERIFY(problemOf(Field::Currency, u"xyz"_s).contains(u"XYZ"_s));
    const QString iban = problemOf(Field::Iban, u"DE89 3704"_s);
    QVERIFY2(iban.contains(u"22"_s) && iban.contains(u"8"_s), qPrintable(iban));
    QVERIFY(!problemOf(Field::TotalWithTax, u"many"_s).isEmpty());
}

void TestReviewRules::matchesByValue()
{
    ReadPage page;
    int line = 0;
    for (const QString &text : {u"No. CS-20242"_s, u"Date: 31.12.2026"_s, u"on 4 March 2026"_s, u"1.234,50 EUR"_s}) {
        for (const QString &part : text.split(u' '))
            page.words.append({.text = part, .box = {0.1, 0.1 * line, 0.2, 0.1 * line + 0.05}, .line = line});
        ++line;
    }
    const auto texts = [&](Field field, const QString &typed) {
        QStringList found;
        for (const PickedText &match : matchesOf(field, {page}, typed))
            found.append(match.text);
        return found;
    };
    QCOMPARE(texts(Field::InvoiceNumber, u"cs-2"_s), QStringList{u"CS-20242"_s});
    QCOMPARE(texts(Field::IssueDate, u"31/12"_s), QStringList{u"31.12.2026"_s});
    QCOMPARE(texts(Field::IssueDate, u"2026-03-04"_s), QStringList{u"4 March 2026"_s});
    QCOMPARE(texts(Field::TotalWithTax, u"1234"_s), QStringList{u"1.234,50"_s});
    QCOMPARE(texts(Field::TotalWithTax, u"9"_s), QStringList());
    const QList<PickedText> matches = matchesOf(Field::TotalWithTax, {page}, u"1234.5"_s);
    const PickedText *same = matchWithValue(Field::TotalWithTax, matches, u"1234.50"_s, u"EUR"_s);
    QVERIFY(same && same->text == u"1.234,50"_s);
    QVERIFY(!matchWithValue(Field::TotalWithTax, matches, u"1234.51"_s, u"EUR"_s));
}

void TestReviewRules::answersThatDiffer()
{
    FieldReading reading;
    reading.taken = value(u"A"_s, 0.5);
    QVERIFY(answersOf(reading, 3).isEmpty());
    reading.others = {value(u"A"_s, 0.4), value(u"B"_s, 0.3), value(u"i | Oo}"_s, 0.2), value(u"C"_s, 0.1)};
    const QList<FieldValue> answers = answersOf(reading, 3);
    QCOMPARE(answers.size(), 3); // the same value and the noise are no choice
    QCOMPARE(answers[1].value, u"B"_s);
    QCOMPARE(answersOf(reading, 1).size(), 2);
}

void TestReviewRules::findingsAreGrouped()
{
    QList<Finding> findings;
    for (const QString &line : {u"1"_s, u"2"_s, u"3"_s})
        findings.append({.rule = u"line_arithmetic"_s, .severity = Severity::Warning, .values = {line}});
    findings.append({.rule = u"date_order"_s, .severity = Severity::Warning});
    findings.append({.rule = u"same_number"_s, .severity = Severity::Warning, .other = InvoiceId{3}});
    findings.append({.rule = u"same_number"_s, .severity = Severity::Warning, .other = InvoiceId{4}});
    const QList<FindingGroup> groups = findingGroups(findings);
    QCOMPARE(groups.size(), 4);
    QCOMPARE(groups[0].findings.size(), 3);
    const QString sentence = findingsMessage(groups[0].findings);
    QVERIFY2(sentence.contains(u'3'), qPrintable(sentence));
}

void TestReviewRules::worstThingStandsFirst()
{
    Invoice invoice;
    invoice.status = InvoiceStatus::NeedsReview;
    invoice.extraction = sure();
    QCOMPARE(standOf(invoice, 0.9).tone, Tone::Good);
    invoice.extraction.fields[Field::IssueDate].taken.confidence = 0.1;
    QVERIFY(standOf(invoice, 0.9).sentence.contains(u'1'));
    Finding sums{.rule = u"totals_add_up"_s, .severity = Severity::Warning};
    sums.values = {u"100.00"_s, u"19.00"_s, u"119.00"_s, u"118.00"_s};
    invoice.extraction.findings = {{.rule = u"low_resolution"_s, .severity = Severity::Warning}, sums};
    const QString sentence = standOf(invoice, 0.9).sentence;
    QVERIFY2(sentence.startsWith(findingMessage(sums)), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"1 field"_s), qPrintable(sentence)); // and what else
    invoice.extraction.findings[1].severity = Severity::Blocking;
    QCOMPARE(standOf(invoice, 0.9).tone, Tone::Wrong);
}

void TestReviewRules::draftsSurviveAsText()
{
    FieldDrafts drafts;
    drafts[InvoiceId{7}][Field::IssueDate] = {u"31/02/2026"_s, u"2026-03-04"_s};
    QCOMPARE(draftsFromText(draftsToText(drafts)), drafts);
    QVERIFY(draftsFromText(u"no JSON"_s).isEmpty());
    QVERIFY(draftsToText({}).isEmpty());
}

void TestReviewRules::conflictsAreCellByCell()
{
    Extraction seen = sure();
    LineItem line;
    line.amount = value(u"10.00"_s, 1);
    seen.lines = {line, line};
    Extraction now = seen;
    now.lines[0].amount.value = u"11.00"_s;
    now.fields[Field::SellerName].taken.value = u"theirs"_s;
    ValueEdit mine{.section = ValueEdit::Section::Line, .row = 0, .name = u"amount"_s, .value = value(u"12.00"_s, 1)};
    ValueEdit other = mine;
    other.row = 1;
    const ReviewConflict cells = conflictOf({mine, other}, seen, now);
    QCOMPARE(cells.cells.size(), 1);
    QCOMPARE(cells.cells.first().theirs.value, u"11.00"_s);
    QCOMPARE(cells.rest, QList{other});
    mine.value.value = u"11.00"_s; // both mean the same
    QVERIFY(conflictOf({mine}, seen, now).isEmpty());
    ValueEdit name;
    name.name = u"seller_name"_s;
    name.value = value(u"mine"_s, 1);
    QCOMPARE(conflictOf({name}, seen, now).cells.size(), 1);
    now.lines.removeFirst(); // rows have other numbers now
    const ReviewConflict rows = conflictOf({other}, seen, now);
    QVERIFY(rows.cells.isEmpty() && !rows.isEmpty());
    QCOMPARE(rows.rest, QList{other});
}

QTEST_GUILESS_MAIN(TestReviewRules)
#include "test_review_rules.moc"
