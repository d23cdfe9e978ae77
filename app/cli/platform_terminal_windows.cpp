// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/platform_terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QCoreApplication>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace desk {

namespace {

std::function<void()> interruptCall;
std::atomic_bool interrupted = false;

// Runs on a thread of the system's.
BOOL WINAPI onConsoleEvent(DWORD)
{
    if (interrupted.exchange(true))
        return FALSE;
    QMetaObject::invokeMethod(
        qApp, [] { interruptCall(); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

bool stderrIsTerminal()
{
    return _isatty(_fileno(stderr));
}

void prepareConsole()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY); // "\n" stays "\n"
    _setmode(_fileno(stderr), _O_BINARY);
}

bool isClosedPipe(int number)
{
    return number == EPIPE || number == EINVAL; // the C library of Windows reports it either way
}

void watchInterrupt(std::function<void()> onInterrupt)
{
    interruptCall = std::move(onInterrupt);
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

} // namespace desk

#endif
