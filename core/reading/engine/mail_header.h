// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace desk {

/// The headers of an e-mail or of one of its parts. Everything here takes whatever bytes come, in bounded time and
/// memory: what cannot be understood is left out. Threads: any.
class MailHeaders {
public:
    static constexpr qsizetype maxBytes = 1 << 20;
    static constexpr qsizetype maxHeaders = 1000;
    static constexpr qsizetype maxValueBytes = 8 << 10;

    /// Reads up to the empty line. @param rest  becomes what follows it.
    [[nodiscard]] static MailHeaders take(QByteArrayView &rest);
    /// Unfolded, as it stands; empty if there is none. @param name  in small letters.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_headers;
};

/// A header with parameters (RFC 2045, 2231): `multipart/mixed; boundary="x"`.
struct MailValue {
    QByteArray value; ///< in small letters, without blanks
    QHash<QByteArray, QString> parameters;
    QByteArray rawBoundary; ///< the parameter of that name, byte for byte
};
[[nodiscard]] MailValue parseMailValue(const QByteArray &header);

/// Text of a header with its encoded words (RFC 2047) decoded, in one line, without control characters and marks that
/// turn the direction of writing.
[[nodiscard]] QString decodedHeader(const QByteArray &header);
/// UTC; null for what is no date.
[[nodiscard]] QDateTime mailDate(const QByteArray &header);
/// Bytes of a character set by its name. One that is not known: UTF-8 where that is sound, else Latin-1.
[[nodiscard]] QString textOfCharset(const QByteArray &bytes, const QByteArray &charset);

/// Takes the transfer encoding off: base64, quoted-printable; anything else stays as it is.
[[nodiscard]] QByteArray decodedBody(QByteArrayView body, const QByteArray &transferEncoding);

} // namespace desk
