// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader_protocol.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <stop_token>

namespace desk {

/// One request on its way through the pool: what is asked, and where the answer goes.
/// Threads: made by the caller, afterwards used on the pool's thread only.
struct ReaderTask {
    enum class Kind { Read, Picture };

    Kind kind = Kind::Read;
    quint32 id = 0;
    QByteArray bytes;
    QByteArray sha256;     ///< filled by the queue
    ReadRequest read;      ///< without the bytes
    RenderRequest picture; ///< without the bytes
    ReadProgress progress;
    QPromise<Result<ReadDocument>> documentPromise;
    QPromise<Result<QImage>> picturePromise;
    std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
    bool answered = false;

    ReaderTask() = default;
    Q_DISABLE_COPY_MOVE(ReaderTask)
    /// Nobody waits for ever: what was never answered fails with Internal.
    ~ReaderTask();

    [[nodiscard]] int pageTimeoutMs() const { return read.options.pageTimeoutMs; }
    void fail(const Error &error);
    /// The answer; one of the other kind fails the request with Protocol.
    void succeed(Result<ReadDocument> document);
    void succeed(Result<QImage> image);
};

} // namespace desk
