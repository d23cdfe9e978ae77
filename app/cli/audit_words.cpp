// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_words.h"

#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 400;

QString words(const QJsonValue &value);

QString listInWords(const QJsonArray &array)
{
    QStringList parts;
    for (const QJsonValue &value : array)
        parts.append(words(value));
    return parts.join(u", "_s);
}

QString objectInWords(const QJsonObject &object)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(u"%1 %2"_s.arg(it.key(), words(it.value())));
    return u"("_s + parts.join(u", "_s) + u')';
}

QString words(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Cli::tr("yes") : Cli::tr("no");
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return listInWords(value.toArray());
    case QJsonValue::Object:
        return objectInWords(value.toObject());
    default:
        return {};
    }
}

QString arrow(const QJsonValue &before, const QJsonValue &after)
{
    const auto shown = [](const QJsonValue &value) {
        const QString text = words(value);
        //: In a list of changes: there was or is no value.
        return text.isEmpty() ? Cli::tr("(none)") : text;
    };
    return u"%1 -> %2"_s.arg(shown(before), shown(after));
}

bool isChange(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return !keys.isEmpty() &&
           std::ranges::all_of(keys, [](const QString &key) { return key == "old"_L1 || key == "new"_L1; });
}

/// Where an edit of the tables happened: "line 2 description".
QString placeOf(const QJsonObject &edit)
{
    const QString section = edit["section"_L1].toString();
    const QString name = edit["name"_L1].toString();
    if (section.isEmpty() || section == "header"_L1)
        return name;
    return u"%1 %2 %3"_s.arg(section).arg(edit["row"_L1].toInt() + 1).arg(name).trimmed();
}

/// Edits come as two lists, what was and what is, of which some have no partner: a row that came or went.
QStringList editsInWords(const QJsonArray &before, const QJsonArray &after)
{
    QStringList places;
    QHash<QString, QJsonValue> old, now;
    const auto collect = [&places](const QJsonArray &edits, QHash<QString, QJsonValue> &values) {
        for (const QJsonValue &value : edits) {
            const QJsonObject edit = value.toObject();
            const QString place = placeOf(edit);
            if (!places.contains(place))
                places.append(place);
            if (!edit["remove_row"_L1].toBool())
                values.insert(place, edit["value"_L1]);
        }
    };
    collect(before, old);
    collect(after, now);
    QStringList parts;
    for (const QString &place : std::as_const(places))
        parts.append(u"%1: %2"_s.arg(place, arrow(old.value(place), now.value(place))));
    return parts;
}

/// A reading that took the place of an earlier one: only what differs.
QStringList valuesInWords(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    QStringList parts;
    for (const QString &name : std::as_const(names)) {
        if (before[name] != after[name])
            parts.append(u"%1: %2"_s.arg(name, arrow(before[name], after[name])));
    }
    return parts;
}

/// What the table says in its other columns, or in better words.
bool isRepetition(const QString &name, const QJsonObject &payload)
{
    static const QStringList always{u"decided_at"_s,  u"decided_by"_s, u"approved_automatically"_s,
                                    u"exported_at"_s, u"sha256"_s,     u"bytes"_s,
                                    u"old_tables"_s};
    if (name == "reject_reason"_L1)
        return payload.contains("reason"_L1);
    if (name == "error_code"_L1 || name == "error_detail"_L1)
        return payload.contains("code"_L1);
    return always.contains(name);
}

QStringList partsOf(const QJsonObject &payload)
{
    QStringList parts;
    if (const QJsonObject status = payload["status"_L1].toObject(); isChange(status))
        parts.append(u"status: %1"_s.arg(arrow(status["old"_L1], status["new"_L1])));
    const QJsonValue before = payload["old"_L1], after = payload["new"_L1];
    if (before.isArray() || after.isArray())
        parts += editsInWords(before.toArray(), after.toArray());
    else if (!before.isObject() && (payload.contains("old"_L1) || payload.contains("new"_L1)))
        parts.append(arrow(before, after));
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        if (it.key() == "old"_L1 || it.key() == "new"_L1 || it.key() == "status"_L1 || isRepetition(it.key(), payload))
            continue;
        if (it.key() == "values"_L1 && it->isObject()) {
            QJsonObject values = it->toObject(), earlier = before.toObject();
            earlier.remove(u"kind"_s); // beside the values
            parts += valuesInWords(earlier, values);
        } else if (const QJsonObject change = it->toObject(); isChange(change)) {
            parts.append(u"%1: %2"_s.arg(it.key(), arrow(change["old"_L1], change["new"_L1])));
        } else if (const QString text = words(it.value()); !text.isEmpty()) {
            parts.append(u"%1: %2"_s.arg(it.key(), text));
        }
    }
    return parts;
}

QStringList proofInWords(const AuditVerdict &verdict)
{
    switch (verdict.proof()) {
    case AuditProof::Sealed:
        return {Cli::tr("Every event is covered by a seal: nobody without the key has changed the trail.")};
    case AuditProof::Partly:
        return {Cli::tr("Sealed up to event %1; %2 after it are not sealed yet.")
                    .arg(verdict.sealedUpTo)
                    .arg(verdict.unsealed)};
    case AuditProof::AccidentsOnly:
        break;
    }
    if (verdict.events == 0)
        return {};
    return {Cli::tr("No seal could be checked, for want of a key from the keychain: this proves that nothing was "
                    "changed by accident, not that nobody has written the trail anew.")};
}

} // namespace

QString auditEntityName(Entity entity)
{
    constexpr std::array names{"invoice"_L1,      "job"_L1,          "setting"_L1,       "document"_L1,
                               "saved_filter"_L1, "ledger_code"_L1,  "payment_order"_L1, "export_profile"_L1,
                               "audit_trail"_L1,  "supplier"_L1,     "budget"_L1,        "model_call"_L1,
                               "model_price"_L1,  "model_service"_L1};
    const auto index = size_t(entity);
    return index < names.size() ? QString(names[index]) : QString::number(index); // written by a newer version
}

QString auditChangesInWords(const AuditEvent &event)
{
    if (!event.payload)
        return Cli::tr("(erased)");
    const QString text = partsOf(*event.payload).join(u"; "_s).simplified();
    return text.size() <= MostCharacters ? text : text.left(MostCharacters - 1) + u'…';
}

QStringList auditVerdictInWords(const AuditVerdict &verdict)
{
    if (!verdict.holds())
        return {Cli::tr("The audit trail is broken at event %1 (%2): somebody changed it, or the disk did. Compare it "
                        "with a backup.")
                    .arg(verdict.brokenEvent)
                    .arg(verdict.problem)};
    QStringList sentences{
        Cli::tr("The audit trail holds: %n event(s) follow each other.", nullptr, int(verdict.events))};
    if (verdict.erased > 0)
        sentences.append(Cli::tr("%n of them had what they say erased for privacy.", nullptr, int(verdict.erased)));
    sentences += proofInWords(verdict);
    if (!verdict.unknownKeys.isEmpty())
        sentences.append(Cli::tr("%n seal(s) could not be checked: the keychain of this person has no key %1.", nullptr,
                                 int(verdict.unchecked))
                             .arg(verdict.unknownKeys.join(u", "_s)));
    return sentences;
}

} // namespace desk
