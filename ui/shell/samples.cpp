// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int LevelsUp = 5; // BUILD/PRESET/bin lies that deep at most
} // namespace

QString samplesFolder()
{
    QDir folder(QCoreApplication::applicationDirPath());
    const QString installed = folder.absoluteFilePath(u"../share/orchestrator-desk/samples"_s);
    if (QFileInfo(installed).isDir())
        return QDir::cleanPath(installed);
    for (int level = 0; level < LevelsUp; ++level) {
        const QString inTree = folder.absoluteFilePath(u"resources/samples"_s);
        if (QFileInfo(inTree).isDir())
            return inTree;
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace desk
