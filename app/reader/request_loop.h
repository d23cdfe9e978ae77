// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/pipes.h"
#include "core/reading/engine/document_engine.h"
#include "core/reading/reader_protection.h"

namespace desk {

/// Loads what every document needs, then locks this process in; no document may be opened before.
/// Errors: NotProtected.
[[nodiscard]] Result<ReaderProtection> getReady(DocumentEngine &engine, int memoryLimitMb);

/// Serves the program at the other end of the pipes: one request after the other until the input ends.
/// Threads: one.
class RequestLoop {
public:
    /// @param memoryLimitMb  address space of the process; 0 = no limit. @return the exit code of the process.
    int run(int memoryLimitMb);

private:
    int serve();
    Frame answer(const Frame &request);
    Result<Frame> read(const Frame &frame);
    Result<Frame> render(const Frame &frame);

    Pipes m_pipes;
    DocumentEngine m_engine;
};

} // namespace desk
