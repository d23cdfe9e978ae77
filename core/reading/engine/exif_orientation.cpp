// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/exif_orientation.h"

#include <QtEndian>

#include <optional>

namespace desk {

namespace {

constexpr quint16 orientationTag = 0x0112;

/// Reads a TIFF structure, whose byte order stands at its beginning.
class TiffStream {
public:
    explicit TiffStream(QByteArrayView bytes) : m_bytes(bytes), m_little(bytes.startsWith("II")) {}

    [[nodiscard]] std::optional<quint16> word(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return {};
        return m_little ? qFromLittleEndian<quint16>(m_bytes.data() + at)
                        : qFromBigEndian<quint16>(m_bytes.data() + at);
    }
    [[nodiscard]] std::optional<quint32> number(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return {};
        return m_little ? qFromLittleEndian<quint32>(m_bytes.data() + at)
                        : qFromBigEndian<quint32>(m_bytes.data() + at);
    }

private:
    QByteArrayView m_bytes;
    bool m_little;
};

int orientationOf(QByteArrayView tiff)
{
    const TiffStream in(tiff);
    const qsizetype directory = in.number(4).value_or(0);
    const int entries = in.word(directory).value_or(0);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (in.word(entry) != orientationTag)
            continue;
        const int value = in.word(entry + 8).value_or(1);
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

} // namespace

int exifOrientation(const QByteArray &jpeg)
{
    const QByteArrayView bytes(jpeg);
    for (qsizetype at = 2; at + 10 <= bytes.size() && uchar(bytes[at]) == 0xff;) {
        const uchar marker = uchar(bytes[at + 1]);
        const auto size = qsizetype(qFromBigEndian<quint16>(bytes.data() + at + 2));
        if (marker == 0xda || size < 2) // the picture itself begins
            break;
        if (marker == 0xe1 && size >= 8 && bytes.sliced(at + 4).startsWith(QByteArrayView("Exif\0\0", 6)))
            return orientationOf(bytes.sliced(at + 10, std::min(size - 8, bytes.size() - at - 10)));
        at += 2 + size;
    }
    return 1;
}

} // namespace desk
