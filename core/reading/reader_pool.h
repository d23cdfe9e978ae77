// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/document_reader.h"
#include "core/reading/reader_protection.h"

#include <QThread>

#include <memory>
#include <optional>

namespace desk {

class ReaderQueue;

struct ReaderPoolOptions {
    QString program;             ///< path of orchestrator-reader
    int maxProcesses = 0;        ///< that read at once; 0 = as many as the machine has cores
    int memoryLimitMb = 1500;    ///< address space of each
    int idleStopMs = 60'000;     ///< idle processes above one end after this time
    int startTimeoutMs = 20'000; ///< of one start; after three that fail, what waits fails with ReaderCrashed
    /// A process is replaced after so many requests: what a document may have done to it does not outlive that.
    int requestsPerProcess = 1000;
    /// Only for measuring what the protection costs: opens documents in a reader that is not locked in.
    bool acceptUnprotected = false;
};

/// Reads documents in orchestrator-reader processes: started when first needed, kept warm, replaced when they die. One
/// process more than `maxProcesses` may draw pages, so that a picture never waits behind a queue of files. A process
/// gets a document only after it has said that it is locked in; where none can be, every request fails with
/// NotProtected. Threads: every call from any thread. The processes live on a thread of the pool; futures finish there.
/// Ownership: owns its processes; the destructor kills them and finishes what is open with Cancelled.
class ReaderPool final : public DocumentReader {
public:
    explicit ReaderPool(ReaderPoolOptions options);
    ~ReaderPool() override;

    [[nodiscard]] QFuture<Result<ReadDocument>> read(QByteArray bytes, ReadOptions options, std::stop_token stop,
                                                     ReadProgress progress = {}) override;
    [[nodiscard]] QFuture<Result<QImage>> renderPage(QByteArray bytes, int page, int dpi, int turned, double skew,
                                                     QString password, std::stop_token stop) override;

    /// What the processes have given up, as the last one that was started says; nothing until the first is ready.
    [[nodiscard]] std::optional<ReaderProtection> protection() const;

private:
    QThread m_thread;
    std::unique_ptr<ReaderQueue> m_queue; ///< lives on m_thread
};

} // namespace desk
