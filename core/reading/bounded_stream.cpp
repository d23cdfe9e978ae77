// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bounded_stream.h"

namespace desk {

BoundedStream::BoundedStream(const QByteArray &bytes) : m_bytes(bytes), m_stream(m_bytes)
{
    m_stream.setVersion(streamVersion);
}

bool BoundedStream::take(qsizetype size)
{
    if (!m_ok || size < 0 || size > left()) {
        m_ok = false;
        return false;
    }
    m_taken += size;
    return true;
}

QByteArray BoundedStream::bytes()
{
    const quint32 size = number<quint32>();
    const qsizetype start = m_taken;
    if (!take(qsizetype(size)))
        return {};
    m_stream.skipRawData(int(size));
    return m_bytes.sliced(start, qsizetype(size));
}

qsizetype BoundedStream::count(qsizetype bytesEach)
{
    const auto items = qsizetype(number<quint32>());
    m_items += items;
    if (!m_ok || items > left() / bytesEach || m_items > maxItems) {
        m_ok = false;
        return 0;
    }
    return items;
}

void writeBytes(QDataStream &stream, const QByteArray &bytes)
{
    stream << quint32(bytes.size());
    stream.writeRawData(bytes.constData(), int(bytes.size()));
}

void writeText(QDataStream &stream, const QString &text)
{
    writeBytes(stream, text.toUtf8());
}

void writeCount(QDataStream &stream, qsizetype count)
{
    stream << quint32(count);
}

} // namespace desk
