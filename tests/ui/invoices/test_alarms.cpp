// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/alarm_words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// What an alarm says, and what a person can do about it in the review.
class TestAlarms : public QObject {
    Q_OBJECT
private slots:
    void everyAlarmSaysWhatToDo_data();
    void everyAlarmSaysWhatToDo();
    void whatWasComparedIsSaid();
    void accountIsConfirmedAndTakenBack();
    void accountIsRefused();
    void supplierIsOneClickAway();
    void repeatedFindingsAreOneRow();
};

namespace {

constexpr auto Iban = "DE89370400440532013000"_L1;

Extraction withAccount(const QString &number)
{
    Extraction e = cleanExtraction(number);
    e.fields[Field::Iban].taken = readValue(Iban, 0.98, 0.6);
    return e;
}

AccountState stateOf(ScreenBench &bench, InvoiceId id)
{
    const SupplierId supplier = await(bench.suppliers.supplierOf(id)).value();
    const Supplier known = await(bench.suppliers.supplier(supplier)).value();
    return known.accounts.isEmpty() ? AccountState::Seen : known.accounts.first().state;
}

bool has(const Extraction &extraction, QLatin1StringView rule)
{
    return std::ranges::any_of(extraction.findings, [&](const Finding &f) { return f.rule == rule; });
}

} // namespace

void TestAlarms::everyAlarmSaysWhatToDo_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto rule : {"iban_changed"_L1, "first_account"_L1, "refused_account"_L1, "supplier_lookalike"_L1,
                            "mixed_alphabets"_L1, "unusual_total"_L1, "same_bill"_L1, "number_out_of_order"_L1,
                            "number_jump"_L1, "number_form_changed"_L1, "not_addressed_to_us"_L1})
        QTest::newRow(rule.data()) << QString(rule);
}

void TestAlarms::everyAlarmSaysWhatToDo()
{
    QFETCH(QString, rule);
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Blocking;
    finding.values = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    QVERIFY(!alarmAdvice(finding).advice.isEmpty());
}

void TestAlarms::whatWasComparedIsSaid()
{
    Finding finding;
    finding.rule = u"unusual_total"_s;
    finding.values = {u"9000.00"_s, u"119.00"_s, u"90.00"_s, u"140.00"_s, u"12"_s};
    const QString sentence = alarmAdvice(finding).comparison.join(u' ');
    QVERIFY2(sentence.contains(u"90.00"_s) && sentence.contains(u"140.00"_s) && sentence.contains(u"12"_s),
             qPrintable(sentence));
    finding.rule = u"totals_add_up"_s;
    QCOMPARE(alarmAdvice(finding), AlarmAdvice());
}

void TestAlarms::accountIsConfirmedAndTakenBack()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withAccount(u"A-1"_s));
    QVERIFY(has(bench.invoice(id).extraction, "first_account"_L1));
    bench.show();
    bench.review(id);
    QTRY_VERIFY(bench.find<QPushButton>(u"findingConfirmAccount_0"));
    QVERIFY(!bench.find<QLabel>(u"findingAdvice_0")->text().isEmpty());
    QTRY_VERIFY(bench.actions.action(u"invoice.supplier")->isEnabled()); // whose invoice it is is known
    bench.find<QPushButton>(u"findingConfirmAccount_0")->click();
    QTRY_COMPARE(stateOf(bench, id), AccountState::Confirmed);
    QTRY_VERIFY(!has(bench.invoice(id).extraction, "first_account"_L1));
    QTRY_VERIFY(bench.find<QPushButton>(u"approveButton")->isEnabled());
    QTRY_VERIFY(bench.actions.action(u"edit.undo")->isEnabled());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(bench, id), AccountState::Seen);
    QTRY_VERIFY(!bench.find<QPushButton>(u"approveButton")->isEnabled());
}

void TestAlarms::accountIsRefused()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withAccount(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_VERIFY(bench.actions.action(u"invoice.supplier")->isEnabled());
    bench.find<QPushButton>(u"findingRefuseAccount_0")->click();
    QTRY_COMPARE(stateOf(bench, id), AccountState::Refused);
    QTRY_VERIFY(has(bench.invoice(id).extraction, "refused_account"_L1));
    QTRY_VERIFY(bench.window.findChild<QWidget *>(u"finding_refused_account"_s));
}

void TestAlarms::supplierIsOneClickAway()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withAccount(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_VERIFY(bench.actions.action(u"invoice.supplier")->isEnabled());
    bench.find<QPushButton>(u"findingSupplier_0")->click();
    QCOMPARE(bench.navigator.location().screen, Screen::Suppliers);
    QCOMPARE(bench.navigator.location().supplier, await(bench.suppliers.supplierOf(id)).value());
}

void TestAlarms::repeatedFindingsAreOneRow()
{
    Extraction e = cleanExtraction(u"A-1"_s);
    for (int line = 1; line <= 20; ++line) {
        Finding wrong;
        wrong.rule = u"einvoice_line_arithmetic"_s;
        wrong.severity = Severity::Warning;
        wrong.values = {QString::number(line), u"10.00"_s, u"11.00"_s};
        e.findings.append(wrong);
    }
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    bench.show();
    bench.review(id);
    QTRY_VERIFY(bench.find<QLabel>(u"findingText_0")->text().contains(u"20"_s));
    QVERIFY(!bench.window.findChild<QLabel *>(u"findingText_1"_s));
    QVERIFY(!bench.find<QPushButton>(u"findingOne_0_19")->isVisible());
    bench.find<QPushButton>(u"findingEach_0")->click();
    QTRY_VERIFY(bench.find<QPushButton>(u"findingOne_0_19")->isVisible());
}

QTEST_MAIN(TestAlarms)
#include "test_alarms.moc"
