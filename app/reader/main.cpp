// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/prove.h"
#include "app/reader/request_loop.h"
#include "app/reader/sandbox.h"
#include "core/reading/reader_exit.h"
#include "core/reading/reader_pool.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

namespace desk {

namespace {

[[noreturn]] void endOutOfMemory()
{
    std::fputs("out of memory\n", stderr);
    std::_Exit(readerExitOutOfMemory);
}

/// As the pool sets it, or what the pool would set.
int memoryLimitMb(int argc, char *argv[])
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--memory-limit-mb") == 0)
            return std::atoi(argv[i + 1]);
    }
    return ReaderPoolOptions().memoryLimitMb;
}

/// True if the process is asked to show that it is locked in, instead of reading for a program.
bool isProof(int argc, char *argv[])
{
    return argc > 1 && std::strcmp(argv[1], "--prove") == 0;
}

} // namespace

} // namespace desk

int main(int argc, char *argv[])
{
    std::set_new_handler(desk::endOutOfMemory);
    desk::prepareProcess(argv);
    const int limit = desk::memoryLimitMb(argc, argv);
    if (desk::isProof(argc, argv))
        return desk::prove(argc, argv, limit);
    const QCoreApplication application(argc, argv);
    return desk::RequestLoop().run(limit);
}
