// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/settling_rules.h"

#include <algorithm>

namespace desk {

QList<FoundFile> SettlingRules::look(const QList<FoundFile> &present, qint64 nowMs)
{
    QList<FoundFile> ready;
    QHash<QString, Seen> now;
    now.reserve(present.size());
    m_firstLookMs = m_firstLookMs.value_or(nowMs);
    m_lastLookMs = nowMs;
    for (const FoundFile &file : present) {
        const auto before = m_seen.constFind(file.name);
        Seen seen = before != m_seen.cend() && before->file == file ? *before : Seen{.file = file, .sinceMs = nowMs};
        const bool doubtful = file.size == 0 || file.beingWritten;
        const bool placeholder = file.size == 0 && file.beingWritten; // a browser's, until it has the whole
        const qint64 wanted = doubtful ? m_patience.emptyMs : m_patience.settleMs;
        seen.settled = seen.settled || (!placeholder && nowMs - seen.sinceMs >= wanted);
        if (seen.settled && !seen.begun && nowMs >= seen.notBeforeMs)
            ready.append(file);
        now.insert(file.name, seen);
    }
    m_seen = std::move(now);
    return ready;
}

void SettlingRules::begin(const FoundFile &file)
{
    if (const auto seen = m_seen.find(file.name); seen != m_seen.end() && seen->file == file)
        seen->begun = true;
}

void SettlingRules::retry(const FoundFile &file, qint64 notBeforeMs)
{
    if (const auto seen = m_seen.find(file.name); seen != m_seen.end() && seen->file == file) {
        seen->begun = false;
        seen->notBeforeMs = notBeforeMs;
    }
}

void SettlingRules::startOver()
{
    for (Seen &seen : m_seen)
        seen.begun = false;
}

QStringList SettlingRules::unsettled() const
{
    QStringList names;
    for (const Seen &seen : m_seen) {
        if (!seen.settled)
            names.append(seen.file.name);
    }
    names.sort();
    return names;
}

qsizetype SettlingRules::waiting() const
{
    return std::ranges::count_if(m_seen, [](const Seen &seen) { return !seen.settled || !seen.begun; });
}

bool SettlingRules::isWorkedOff() const
{
    return m_firstLookMs && m_lastLookMs - *m_firstLookMs >= m_patience.settleMs && waiting() == unsettled().size();
}

} // namespace desk
