// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Orchestrator Desk"));
    QApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("orchestrator-desk"));
    const desk::DesktopOptions options = desk::parseOptions(application);
    desk::Desktop desktop(application, options);
    desktop.open();
    return QApplication::exec();
}
