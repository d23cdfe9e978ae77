// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/platform_terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace desk {

namespace {

int interruptPipe[2] = {-1, -1};

// Runs in signal context: nothing but write() is allowed here.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(interruptPipe[1], &byte, 1);
}

} // namespace

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO);
}

void prepareConsole()
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
}

bool isClosedPipe(int number)
{
    return number == EPIPE;
}

void watchInterrupt(std::function<void()> onInterrupt)
{
    if (interruptPipe[0] == -1 && pipe(interruptPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier, onInterrupt = std::move(onInterrupt)] {
        notifier->setEnabled(false);
        onInterrupt();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESETHAND; // the second Ctrl+C is not ours
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace desk

#endif
