// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader_protocol.h"

#include <QProcess>

namespace desk {

struct ReaderPoolOptions;

/// One running orchestrator-reader and the pipes to it.
/// Threads: the thread it was made on. Ownership: kills its process when destroyed.
class ReaderProcess final : public QObject {
    Q_OBJECT
public:
    explicit ReaderProcess(const ReaderPoolOptions &options);
    ~ReaderProcess() override;

    void start();
    void send(const Frame &frame);
    /// Ends it; only gone() comes after that.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

signals:
    /// A whole frame came from the reader. Receivers must not destroy this object inside the call.
    void answered(const desk::Frame &frame);
    /// It is gone, or talks nonsense and was killed; comes once. OutOfMemory, Timeout (CPU limit), ReaderCrashed,
    /// Protocol, Internal (could not be started).
    void ended(const desk::Error &error);
    /// The process has left the system after kill().
    void gone();

private:
    void readAnswers();
    void end(const Error &error);
    [[nodiscard]] Error reasonOfEnd(int exitCode, QProcess::ExitStatus status) const;

    QProcess m_process;
    FrameStream m_answers;
    QByteArray m_logTail; ///< what it said last on stderr
    bool m_over = false;
};

} // namespace desk
