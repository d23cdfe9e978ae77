// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32
#include "app/reader/pipes.h"

#include <algorithm>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace desk {

namespace {

constexpr qsizetype mostAtOnce = 1 << 20;

} // namespace

Pipes::Pipes() : m_answers(_dup(1))
{
    _dup2(2, 1);
    _setmode(0, _O_BINARY);
    _setmode(m_answers, _O_BINARY);
}

QByteArray Pipes::read(qsizetype bytes)
{
    QByteArray data(bytes, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes) {
        const int got = _read(0, data.data() + done, unsigned(std::min(bytes - done, mostAtOnce)));
        if (got <= 0)
            break;
        done += got;
    }
    data.truncate(done);
    return data;
}

bool Pipes::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const int put =
            _write(m_answers, bytes.constData() + done, unsigned(std::min(bytes.size() - done, mostAtOnce)));
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

bool Pipes::hasInput() const
{
    DWORD waiting = 0;
    const auto input = reinterpret_cast<HANDLE>(_get_osfhandle(0));
    return !PeekNamedPipe(input, nullptr, 0, nullptr, &waiting, nullptr) || waiting > 0;
}

} // namespace desk
#endif
