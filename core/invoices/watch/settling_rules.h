// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/watch/folder_scan.h"

#include <QHash>

#include <optional>

namespace desk {

/// Says which files of a folder are complete: those that looked the same at two looks which lie far enough apart.
/// Times come from a clock that only goes forward, so that neither the clock of the machine nor the one of the file
/// server matters; the time of a file is only compared with its own earlier one.
/// Remembers what lies in the folder and nothing else. Threads: one.
class SettlingRules {
public:
    /// How long a file must not change, in milliseconds.
    struct Patience {
        qint64 settleMs = 2'000;
        qint64 emptyMs = 60'000; ///< for an empty one, which many programs make first and fill later, and for one that
                                 ///< has a browser's part beside it (perhaps left over from long ago)
    };
    explicit SettlingRules(Patience patience) : m_patience(patience) {}

    /// A look at the folder. @param nowMs  of a monotonic clock. @return those that are complete and not begun, in the
    /// order of `present`. What is gone is forgotten.
    [[nodiscard]] QList<FoundFile> look(const QList<FoundFile> &present, qint64 nowMs);

    /// From now on it is not returned by look(), unless it changes.
    void begin(const FoundFile &file);
    /// It is returned again, at a look after that time.
    void retry(const FoundFile &file, qint64 notBeforeMs);
    /// All are returned again.
    void startOver();

    /// Names of those that are not complete yet.
    [[nodiscard]] QStringList unsettled() const;
    /// How many are being waited for: not complete, or to be tried again.
    [[nodiscard]] qsizetype waiting() const;
    /// Whoever looks once can stop: what lay there at the first look had the time to be complete at the last one, and
    /// all that is still waited for changed meanwhile.
    [[nodiscard]] bool isWorkedOff() const;

private:
    struct Seen {
        FoundFile file;
        qint64 sinceMs = 0;     ///< since when it looks like this
        qint64 notBeforeMs = 0; ///< for another try
        bool settled = false;
        bool begun = false;
    };
    Patience m_patience;
    std::optional<qint64> m_firstLookMs;
    qint64 m_lastLookMs = 0;
    QHash<QString, Seen> m_seen; ///< by name
};

} // namespace desk
