// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32
#include "app/reader/prove.h"
#include "app/reader/request_loop.h"
#include "core/reading/reader_exit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <windows.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Probe {
    const char *name = nullptr;
    bool (*works)() = nullptr;
};

bool writesTo(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened)
        file.remove();
    return opened;
}

bool startsProgram()
{
    wchar_t command[] = L"cmd.exe /c exit 0";
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION started{};
    if (!CreateProcessW(nullptr, command, nullptr, nullptr, FALSE, CREATE_NO_WINDOW, nullptr, nullptr, &start,
                        &started))
        return false;
    CloseHandle(started.hThread);
    CloseHandle(started.hProcess);
    return true;
}

bool makesCode()
{
    void *at = VirtualAlloc(nullptr, 1, MEM_COMMIT | MEM_RESERVE, PAGE_EXECUTE_READWRITE);
    return at && VirtualFree(at, 0, MEM_RELEASE);
}

bool writesRegistry()
{
    HKEY key = nullptr;
    const bool opened = RegOpenKeyExW(HKEY_CURRENT_USER, L"Software", 0, KEY_WRITE, &key) == ERROR_SUCCESS;
    if (opened)
        RegCloseKey(key);
    return opened;
}

constexpr Probe probes[] = {
    {"start a program", startsProgram},
    {"memory to write and to execute", makesCode},
    {"write the registry", writesRegistry},
    {"write a file in the working folder", [] { return writesTo(QDir::current().filePath(u"orchestrator-prove"_s)); }},
    {"write a file in the user's folder", [] { return writesTo(QDir::home().filePath(u"orchestrator-prove"_s)); }},
    {"read the user's folder",
     [] { return !QDir::home().entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty(); }},
};

} // namespace

int prove(int argc, char *argv[], int memoryLimitMb)
{
    const QCoreApplication application(argc, argv);
    DocumentEngine engine;
    const Result<ReaderProtection> protection = getReady(engine, memoryLimitMb);
    if (!protection) {
        std::printf("not protected: %s\n", protection.error().detail.toLocal8Bit().constData());
        return readerExitNotProtected;
    }
    bool allRefused = protection->isComplete();
    for (const Probe &probe : probes) {
        const bool refused = !probe.works();
        allRefused = allRefused && refused;
        std::printf("%s: %s\n", probe.name, refused ? "refused" : "ALLOWED");
    }
    std::printf("protected: %s\n", allRefused ? "yes" : "NO");
    return allRefused ? 0 : 1;
}

} // namespace desk
#endif
