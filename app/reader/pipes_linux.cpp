// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/pipes.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace desk {

Pipes::Pipes() : m_answers(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3))
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, SIG_IGN); // Ctrl+C reaches the whole group; the program that started us decides what ends
}

QByteArray Pipes::read(qsizetype bytes)
{
    QByteArray data(bytes, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes) {
        const ssize_t got = ::read(STDIN_FILENO, data.data() + done, size_t(bytes - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    data.truncate(done);
    return data;
}

bool Pipes::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(m_answers, bytes.constData() + done, size_t(bytes.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        done += put;
    }
    return true;
}

bool Pipes::hasInput() const
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return poll(&input, 1, 0) > 0;
}

} // namespace desk
#endif
