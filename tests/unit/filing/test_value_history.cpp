// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/value_history.h"
#include "core/invoices/invoice_edits.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;
using Act = ValueChange::Act;

namespace {

const QDateTime ReadAt(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);

FieldValue text(const QString &value)
{
    FieldValue field;
    field.value = value;
    return field;
}

/// Lines that people change as the program does, with the changes kept.
class Lines {
public:
    explicit Lines(const QStringList &descriptions)
    {
        for (const QString &description : descriptions)
            m_read.lines.append({.description = text(description)});
    }
    QList<ValueEdit> edit(const ValueEdit &edit) { return edits({edit}); }
    QList<ValueEdit> edits(const QList<ValueEdit> &all)
    {
        const auto applied = applyEdits(m_read, all);
        if (!applied)
            qFatal("the edit could not be made");
        for (ValueChange change : applied->changes) {
            change.at = ReadAt.addSecs(m_changes.size() + 1);
            m_changes.append(change);
        }
        return applied->undo;
    }
    QList<ValueEdit> set(int row, const QString &value)
    {
        return edit({.section = Section::Line, .row = row, .name = u"description"_s, .value = text(value)});
    }
    QList<ValueEdit> remove(int row)
    {
        return edit({.section = Section::Line, .row = row, .name = {}, .value = {}, .removeRow = true});
    }
    QList<ValueEdit> insert(int row, const QString &value = {})
    {
        return edit({.section = Section::Line,
                     .row = row,
                     .name = value.isEmpty() ? QString() : u"description"_s,
                     .value = text(value),
                     .insertRow = true});
    }
    /// "act:value" of each, newest first.
    [[nodiscard]] QStringList history(int row) const
    {
        QStringList steps;
        const auto changes = valueHistory(m_changes, {{ReadAt, {}}}, Section::Line, row, u"description"_s,
                                          valueAt(m_read, Section::Line, row, u"description"_s));
        for (const ValueChange &change : changes)
            steps.append(actName(change.act) + u':' + change.after.value);
        return steps;
    }

private:
    static QString actName(Act act)
    {
        return QStringList{u"read"_s, u"changed"_s, u"back"_s, u"added"_s, u"removed"_s}.at(int(act));
    }
    Extraction m_read;
    QList<ValueChange> m_changes;
};

} // namespace

class TestValueHistory : public QObject {
    Q_OBJECT
private slots:
    void untouched();
    void changed();
    void followsRowsThatGo();
    void followsRowsThatCome();
    void rowOfAPerson();
    void rowThatCameBack();
    void rowThatTheRulesTook();
    void ofTheLastReadingOnly();
    void withoutAReading();
};

void TestValueHistory::untouched()
{
    const Lines lines({u"a"_s, u"b"_s});
    QCOMPARE(lines.history(1), QStringList{u"read:b"_s});
}

void TestValueHistory::changed()
{
    Lines lines({u"a"_s, u"b"_s});
    lines.set(1, u"B"_s);
    lines.edits(lines.set(1, u"BB"_s));
    lines.set(0, u"A"_s);
    QCOMPARE(lines.history(1), (QStringList{u"back:B"_s, u"changed:BB"_s, u"changed:B"_s, u"read:b"_s}));
    QCOMPARE(lines.history(0), (QStringList{u"changed:A"_s, u"read:a"_s}));
}

void TestValueHistory::followsRowsThatGo()
{
    Lines lines({u"a"_s, u"b"_s, u"c"_s});
    lines.set(2, u"C"_s);
    lines.set(0, u"A"_s);
    lines.remove(0);
    lines.set(1, u"CC"_s);
    QCOMPARE(lines.history(1), (QStringList{u"changed:CC"_s, u"changed:C"_s, u"read:c"_s}));
    QCOMPARE(lines.history(0), QStringList{u"read:b"_s});
    lines.remove(1); // behind it: nothing moves
    QCOMPARE(lines.history(0), QStringList{u"read:b"_s});
}

void TestValueHistory::followsRowsThatCome()
{
    Lines lines({u"a"_s, u"b"_s});
    lines.set(1, u"B"_s);
    lines.insert(1, u"between"_s);
    lines.insert(0);
    QCOMPARE(lines.history(3), (QStringList{u"changed:B"_s, u"read:b"_s}));
    QCOMPARE(lines.history(1), QStringList{u"read:a"_s});
}

void TestValueHistory::rowOfAPerson()
{
    Lines lines({u"a"_s});
    lines.insert(0, u"new"_s);
    lines.set(0, u"newer"_s);
    QCOMPARE(lines.history(0), (QStringList{u"changed:newer"_s, u"changed:new"_s, u"added:row"_s}));
    lines.set(2, u"appended"_s); // one past the end
    QCOMPARE(lines.history(2), (QStringList{u"changed:appended"_s, u"added:row"_s}));
}

void TestValueHistory::rowThatCameBack()
{
    Lines lines({u"a"_s, u"b"_s, u"c"_s});
    lines.set(1, u"B"_s);
    const QList<ValueEdit> undo = lines.remove(1);
    lines.insert(0); // meanwhile, and taken back
    lines.remove(0);
    lines.edits(undo);
    QCOMPARE(lines.history(1),
             (QStringList{u"back:B"_s, u"back:row"_s, u"removed:"_s, u"removed:"_s, u"changed:B"_s, u"read:b"_s}));
    QCOMPARE(lines.history(2), QStringList{u"read:c"_s});
    QCOMPARE(lines.history(0), QStringList{u"read:a"_s});
}

// Another kind of document took it away, and undo brought it back: nothing says that it went.
void TestValueHistory::rowThatTheRulesTook()
{
    Lines lines({});
    FieldValue read = text(u"a"_s);
    lines.edits({{.section = Section::Line, .row = 0, .name = {}, .value = {}, .insertRow = true, .restore = true},
                 {.section = Section::Line, .row = 0, .name = u"description"_s, .value = read, .restore = true}});
    QCOMPARE(lines.history(0), (QStringList{u"back:a"_s, u"back:row"_s, u"read:a"_s}));
}

void TestValueHistory::ofTheLastReadingOnly()
{
    const ValueChange before{.at = ReadAt.addSecs(-5), .section = Section::Line, .row = 0, .name = u"amount"_s};
    const auto history =
        valueHistory({before}, {{ReadAt.addSecs(-10), {}}, {ReadAt, {}}}, Section::Line, 0, u"amount"_s, text(u"1"_s));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().after.value, u"1"_s);
    QCOMPARE(history.first().at, ReadAt);
}

void TestValueHistory::withoutAReading()
{
    QVERIFY(valueHistory({}, {}, Section::Header, 0, u"iban"_s, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestValueHistory)
#include "test_value_history.moc"
