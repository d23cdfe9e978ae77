// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace desk {

/// The two pipes to the program that started this one. Nothing else in the process can write into the answers: what a
/// library prints to the standard output goes to the log.
/// Threads: one.
class Pipes {
public:
    Pipes();

    /// Waits for exactly that many bytes; fewer = the other side is gone.
    [[nodiscard]] QByteArray read(qsizetype bytes);
    /// False if the other side is gone.
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// True if something came, or the other side is gone: either way the work at hand is no longer wanted.
    [[nodiscard]] bool hasInput() const;

private:
    int m_answers = -1;
};

} // namespace desk
