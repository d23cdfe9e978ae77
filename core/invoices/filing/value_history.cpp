// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/value_history.h"

#include "core/invoices/invoice_edits.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using Act = ValueChange::Act;
using Section = ValueEdit::Section;

namespace {

bool comes(const ValueChange &change)
{
    return change.name.isEmpty() && change.after.value == RowMark;
}

bool goes(const ValueChange &change)
{
    return change.name.isEmpty() && change.before.value == RowMark;
}

/// Where a row was, going back from what is there now. Rows that came or went before it move it.
class RowBack {
public:
    explicit RowBack(int row) : m_row(row) {}

    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] bool isAt(int row) const { return m_there && m_row == row; }

    /// Back over a row that came. @return false: it is this row, and there was nothing before.
    bool backOverComing(const ValueChange &change)
    {
        if (m_there && change.row == m_row) {
            m_there = false;
            return change.act == Act::PutBack; // by undo: it had been there before it went
        }
        if (change.row < m_row)
            --m_row;
        return true;
    }
    void backOverGoing(const ValueChange &change)
    {
        if (!m_there && change.row == m_row)
            m_there = true;
        else if (change.row <= m_row)
            ++m_row;
    }

private:
    int m_row;
    bool m_there = true;
};

ValueChange readingOf(const EarlierReading &reading, Section section, int row, const QString &name,
                      const FieldValue &value)
{
    return {.at = reading.at,
            .actor = u"system"_s,
            .act = Act::Read,
            .section = section,
            .row = row,
            .name = name,
            .after = value};
}

FieldValue valueOf(const EarlierReading &reading)
{
    FieldValue value;
    value.value = reading.value;
    return value;
}

QList<ValueChange> headerHistory(const QList<ValueChange> &changes, const QList<EarlierReading> &readings,
                                 const QString &name, const FieldValue &now)
{
    QList<ValueChange> history;
    QList<ValueChange> left;
    std::ranges::copy_if(changes, std::back_inserter(left), [&](const ValueChange &c) { return c.name == name; });
    for (qsizetype i = readings.size() - 1; i >= 0; --i) {
        FieldValue read = i == readings.size() - 1 ? now : valueOf(readings[i]);
        while (!left.isEmpty() && left.last().at >= readings[i].at) {
            read = left.last().before;
            history.append(left.takeLast());
        }
        history.append(readingOf(readings[i], Section::Header, 0, name, read));
    }
    return history;
}

QList<ValueChange> rowHistory(const QList<ValueChange> &changes, const EarlierReading &reading, Section section,
                              int row, const QString &name, const FieldValue &now)
{
    QList<ValueChange> history;
    RowBack place(row);
    FieldValue read = now;
    for (qsizetype i = changes.size() - 1; i >= 0 && changes[i].at >= reading.at; --i) {
        const ValueChange &change = changes[i];
        if (comes(change)) {
            const bool own = place.isAt(change.row);
            if (!place.backOverComing(change)) {
                history.append(change);
                return history; // a person's own row: nothing was read
            }
            if (!own)
                continue;
            if (!history.isEmpty() && history.last().name == name) // where the rules had taken it, this is all there is
                read = history.last().after;
            history.append(change);
        } else if (goes(change)) {
            const bool was = place.isThere();
            place.backOverGoing(change);
            if (!was && place.isThere())
                history.append(change);
        } else if (change.name == name && place.isAt(change.row)) {
            read = change.before;
            history.append(change);
        }
    }
    history.append(readingOf(reading, section, row, name, read));
    return history;
}

} // namespace

QList<ValueChange> valueHistory(const QList<ValueChange> &changes, const QList<EarlierReading> &readings,
                                Section section, int row, const QString &name, const FieldValue &now)
{
    if (readings.isEmpty())
        return {};
    if (section == Section::Header)
        return headerHistory(changes, readings, name, now);
    return rowHistory(changes, readings.last(), section, row, name, now);
}

} // namespace desk
