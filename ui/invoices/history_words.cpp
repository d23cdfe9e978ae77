// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/history_words.h"

#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString shown(const ValueChange &change, const QString &value)
{
    if (value.isEmpty())
        return History::tr("(empty)", "a value");
    if (change.section != ValueEdit::Section::Header)
        return displayName(editText(cellType(change.name), value));
    const auto field = fieldFromName(change.name);
    return displayName(field ? editText(*field, value) : value);
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"  \u00b7  "_s);
}

/// Where a value came from: source, certainty, how it is printed.
QString originOf(const ValueChange &change)
{
    const FieldValue &value = change.after;
    const bool read = value.source != ValueSource::Human && value.source != ValueSource::None;
    const QString printed = value.raw.isEmpty() || value.raw == value.value
                                ? QString()
                                //: In a history: how a value is printed on the document.
                                : History::tr("printed as \"%1\"").arg(displayName(value.raw));
    return joined({sourceWord(value.source), read ? formatPercent(value.confidence) : QString(), printed});
}

/// The fields that an event of corrections names.
QString changedFields(const QJsonObject &payload)
{
    QStringList names;
    int cells = 0;
    for (const QJsonValue &value : payload[u"new"_s].toArray()) {
        const QJsonObject edit = value.toObject();
        const QString name = edit[u"name"_s].toString();
        const auto field = fieldFromName(name);
        if (edit[u"section"_s].toString() != "header"_L1)
            ++cells;
        else
            names.append(field ? fieldLabel(*field) : lineColumnLabel(name));
    }
    names.removeDuplicates();
    if (cells > 0)
        names.append(History::tr("%Ln cell(s) of the tables", nullptr, cells));
    return names.join(u", "_s);
}

struct EventWords {
    const char16_t *event;
    const char16_t *icon;
    const char *text;
};
constexpr EventWords Events[] = {
    {u"imported", u"file-plus", QT_TRANSLATE_NOOP("History", "Imported")},
    {u"read", u"scan-text", QT_TRANSLATE_NOOP("History", "Read")},
    {u"read_again", u"refresh-cw", QT_TRANSLATE_NOOP("History", "To be read again")},
    {u"read_failed", u"octagon-alert", QT_TRANSLATE_NOOP("History", "Could not be read")},
    {u"reading_put_back", u"refresh-cw", QT_TRANSLATE_NOOP("History", "Reading was interrupted; it is tried again")},
    {u"checked_again", u"scan-text", QT_TRANSLATE_NOOP("History", "Compared again with other invoices")},
    {u"reading_cancelled", u"ban", QT_TRANSLATE_NOOP("History", "Reading was cancelled")},
    {u"corrected", u"pencil", QT_TRANSLATE_NOOP("History", "Corrected")},
    {u"coded", u"tag", QT_TRANSLATE_NOOP("History", "Coded")},
    {u"finding_accepted", u"circle-check", QT_TRANSLATE_NOOP("History", "Warning accepted")},
    {u"finding_reopened", u"rotate-ccw", QT_TRANSLATE_NOOP("History", "Acceptance of a warning taken back")},
    {u"approved", u"circle-check", QT_TRANSLATE_NOOP("History", "Approved")},
    {u"rejected", u"circle-x", QT_TRANSLATE_NOOP("History", "Rejected")},
    {u"reopened", u"rotate-ccw", QT_TRANSLATE_NOOP("History", "Reopened")},
    {u"exported", u"file-down", QT_TRANSLATE_NOOP("History", "Exported")},
    {u"assigned", u"user-plus", QT_TRANSLATE_NOOP("History", "Assigned")},
    {u"note_added", u"message-square-text", QT_TRANSLATE_NOOP("History", "Note written")},
    {u"note_edited", u"message-square-text", QT_TRANSLATE_NOOP("History", "Note changed")},
    {u"note_removed", u"message-square-text", QT_TRANSLATE_NOOP("History", "Note deleted")},
    {u"trashed", u"trash-2", QT_TRANSLATE_NOOP("History", "Moved to the trash")},
    {u"restored", u"archive-restore", QT_TRANSLATE_NOOP("History", "Restored from the trash")},
};

/// What the payload of an event adds to its name.
QString specifics(const QString &event, const QJsonObject &payload)
{
    const auto text = [&payload](const QString &key) { return displayName(payload[key].toString()); };
    if (event == "corrected"_L1 || event == "coded"_L1)
        return changedFields(payload);
    if (event == "finding_accepted"_L1 || event == "finding_reopened"_L1)
        return joined({ruleTitle(payload[u"rule"_s].toString()), text(u"reason"_s)});
    if (event == "rejected"_L1)
        return text(u"reason"_s);
    if (event == "exported"_L1)
        return joined({text(u"format"_s), text(u"target"_s)});
    if (event == "assigned"_L1) {
        // Earlier versions said it at the top.
        const QJsonObject change = payload.contains(u"assignee"_s) ? payload[u"assignee"_s].toObject() : payload;
        const QString name = displayName(change[u"new"_s].toString());
        return name.isEmpty() ? History::tr("to nobody", "assigned") : name;
    }
    if (event == "note_added"_L1 || event == "note_edited"_L1)
        return text(u"new"_s).simplified();
    return {};
}

} // namespace

QString actorWord(const QString &actor)
{
    //: In a history, in the place of a person's name: the program itself.
    return actor == "system"_L1 ? History::tr("the program") : displayName(actor);
}

HistoryEntry historyEntry(const ValueChange &change, const FieldValue &now)
{
    using Act = ValueChange::Act;
    HistoryEntry entry;
    const QString before = shown(change, change.before.value);
    const QString after = shown(change, change.after.value);
    entry.value = change.after;
    entry.current = change.after.value == now.value;
    switch (change.act) {
    case Act::Read:
        entry.icon = change.after.source == ValueSource::EInvoice ? u"file-code"_s : u"scan-text"_s;
        //: In the history of a field: what the reading found. %1: the value.
        entry.what = History::tr("Read: %1").arg(after);
        break;
    case Act::Changed:
        entry.icon = u"pencil"_s;
        //: In the history of a field. %1: the value before, %2: the value after.
        entry.what = History::tr("%1 \u2192 %2").arg(before, after);
        break;
    case Act::PutBack:
        entry.icon = u"undo-2"_s;
        //: In the history of a field: somebody undid a change. %1: the value before, %2: the value after.
        entry.what = History::tr("Put back: %1 \u2192 %2").arg(before, after);
        break;
    case Act::RowAdded:
        entry.icon = u"list-plus"_s;
        entry.what = History::tr("Line added");
        entry.value.reset();
        break;
    case Act::RowRemoved:
        entry.icon = u"trash-2"_s;
        entry.what = History::tr("Line deleted");
        entry.value.reset();
        break;
    }
    entry.detail = joined({actorWord(change.actor), formatDateTime(change.at), originOf(change)});
    return entry;
}

HistoryEntry historyEntry(const InvoiceEvent &event)
{
    HistoryEntry entry;
    const auto words =
        std::ranges::find_if(Events, [&](const EventWords &w) { return event.event == QStringView(w.event); });
    const bool known = words != std::end(Events);
    entry.icon = known ? QString::fromUtf16(words->icon) : u"history"_s;
    const QString name =
        known ? QCoreApplication::translate("History", words->text) : displayName(event.event).replace(u'_', u' ');
    const QString more = event.payload ? specifics(event.event, *event.payload)
                                       //: In a history: what was said there has been erased for privacy.
                                       : History::tr("(erased)");
    //: A line of a history. %1: what happened, %2: to what, or why.
    entry.what = more.isEmpty() ? name : History::tr("%1: %2").arg(name, more);
    entry.detail = joined({actorWord(event.actor), formatDateTime(event.at)});
    return entry;
}

} // namespace desk
