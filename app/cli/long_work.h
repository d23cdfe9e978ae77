// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/terminal.h"

#include <QtConcurrent>

#include <stop_token>

namespace desk {

/// Says how far something is. Threads: any.
using ShowProgress = std::function<void(qint64 done, qint64 total)>;

/// Runs `work(ShowProgress, stop_token) -> Result<T>` beside the program's event loop, with a progress bar; Ctrl+C asks
/// it to stop. Called one after another from main(), as await().
template <class Work>
[[nodiscard]] auto runLong(const CommandCall &call, Work work)
{
    std::stop_source stop;
    watchInterrupt([stop]() mutable { stop.request_stop(); });
    ProgressBar bar(!call.quiet);
    QObject context;
    const ShowProgress progress = [&](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            &context, [&bar, done, total] { bar.show(int(done), int(total), 0, -1); }, Qt::QueuedConnection);
    };
    return await(QtConcurrent::run(
        [work = std::move(work), progress, token = stop.get_token()]() mutable { return work(progress, token); }));
}

/// The data folder of this call, absolute; it need not be there.
[[nodiscard]] QString dataFolderOf(const CommandCall &call);

/// What happened with a backup and what to do next; the other errors as explain().
[[nodiscard]] QString explainBackup(const Error &error);
/// "orchestrator: FILE: ..." on stderr, with explainBackup().
void sayBackupError(const QString &file, const Error &error);

/// "1.4 GB", for people.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace desk
