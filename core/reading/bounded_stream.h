// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QString>

namespace desk {

/// Reads numbers, texts and counts that nobody has checked yet: no length is believed before it is compared with the
/// bytes that are left, so nothing is allocated for a lie. After the first fault everything reads as zero or empty.
/// Threads: one at a time. Ownership: shares the bytes.
class BoundedStream {
public:
    static constexpr qsizetype maxItems = 5'000'000;

    explicit BoundedStream(const QByteArray &bytes);

    [[nodiscard]] bool ok() const { return m_ok; }
    /// True if everything was sound and nothing is left over.
    [[nodiscard]] bool finished() const { return m_ok && left() == 0; }
    void markBroken() { m_ok = false; }

    template <class T>
    [[nodiscard]] T number()
    {
        T value{};
        if (!take(qsizetype(sizeof(T))))
            return {};
        m_stream >> value;
        return value;
    }
    [[nodiscard]] bool flag() { return number<quint8>() != 0; }
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QString text() { return QString::fromUtf8(bytes()); }
    /// A number of items of which each takes at least `bytesEach`. All of them together may be maxItems: an item takes
    /// more memory here than bytes in the stream.
    [[nodiscard]] qsizetype count(qsizetype bytesEach);

private:
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_taken; }
    bool take(qsizetype size);

    QByteArray m_bytes;
    QDataStream m_stream;
    qsizetype m_taken = 0;
    qsizetype m_items = 0;
    bool m_ok = true;
};

/// The writing side of BoundedStream::bytes(), text() and count().
void writeBytes(QDataStream &stream, const QByteArray &bytes);
void writeText(QDataStream &stream, const QString &text);
void writeCount(QDataStream &stream, qsizetype count);

/// Both ends use this version of QDataStream.
inline constexpr int streamVersion = QDataStream::Qt_6_4;

} // namespace desk
