// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/reader_protection.h"

#include <QStringList>

namespace desk {

struct SandboxOptions {
    int memoryLimitMb = 0;       ///< address space; 0 = no limit
    QStringList readableFolders; ///< may still be read afterwards, where the system can tell folders apart
};

/// The first thing the process does: closes what it has inherited by accident, ends with the program that started it,
/// and, where the libraries would start threads of their own, starts itself once more with the setting that stops that.
void prepareProcess(char *argv[]);

/// Locks this process in for good: no network, no writing, no other programs, bounds on memory, CPU time and open
/// files, no dumps of its memory. What libraries load lazily must have been loaded before. Call once, with one thread.
/// A build with sanitizers, which need more than that, only says that nothing is closed.
/// Errors: NotProtected (the detail names what the system refused); the process must then open no document.
[[nodiscard]] Result<ReaderProtection> lockIn(const SandboxOptions &options);

/// Folders that fonts and their settings are read from.
[[nodiscard]] QStringList fontFolders();

} // namespace desk
