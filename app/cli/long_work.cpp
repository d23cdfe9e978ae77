// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/long_work.h"

#include "core/runtime/runtime.h"

#include <QDir>
#include <QLocale>

namespace desk {

using namespace Qt::StringLiterals;

QString dataFolderOf(const CommandCall &call)
{
    const QString named = call.parser.value(u"data-dir"_s);
    return QDir::cleanPath(QDir(named.isEmpty() ? defaultDataDir() : named).absolutePath());
}

QString explainBackup(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Cli::tr("There is no such file or folder; check the name.");
    case ErrorCode::Damaged:
        return Cli::tr("It is damaged and was not used; nothing was changed. Take another backup, or run 'orchestrator "
                       "verify' to see what is wrong with the data folder.");
    case ErrorCode::UnsupportedFormat:
        return Cli::tr("This file is no backup; nothing was changed.");
    case ErrorCode::NewerSchema:
        return Cli::tr("It was made by a newer version; update this program.");
    case ErrorCode::InvalidArgument:
        return Cli::tr("No backup may lie there; give another place.");
    case ErrorCode::NotAllowed:
        return Cli::tr("That is not done, so that nothing is lost; do what is said here and repeat.");
    case ErrorCode::ReadOnly:
        return Cli::tr("That place cannot be written; check its permissions.");
    case ErrorCode::Cancelled:
        return Cli::tr("Cancelled; everything is as it was before.");
    default:
        return explain(error);
    }
}

void sayBackupError(const QString &file, const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : u" (%1)"_s.arg(error.detail);
    say(u"orchestrator: %1: %2%3 [%4]"_s.arg(printable(file), explainBackup(error), printable(detail),
                                             errorCodeName(error.code)));
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace desk
