// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/sent_once_body.h"

#include <algorithm>

namespace desk {

SentOnceBody::SentOnceBody(QByteArray bytes, std::function<void()> taken)
    : m_bytes(std::move(bytes)), m_onTaken(std::move(taken))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered); // unbuffered: what is read is what goes
}

bool SentOnceBody::seek(qint64 position)
{
    if (takenWhole() && position < m_bytes.size())
        return false;
    return QIODevice::seek(position);
}

qint64 SentOnceBody::readData(char *to, qint64 most)
{
    const qint64 count = std::min(most, qint64(m_bytes.size()) - pos());
    if (count <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + pos(), count, to);
    m_taken = std::max(m_taken, pos() + count);
    if (m_onTaken)
        m_onTaken();
    return count;
}

qint64 SentOnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace desk
