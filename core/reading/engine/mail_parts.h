// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// One part of an e-mail that is no container, with its transfer encoding taken off.
struct MailPart {
    QByteArray type;        ///< "application/pdf", in small letters
    QByteArray disposition; ///< "attachment", "inline" or empty
    QString name;           ///< as the mail says; may be empty
    bool embedded = false;  ///< the text of the mail refers to it (Content-ID inside multipart/related)
    QByteArray bytes;
    bool operator==(const MailPart &) const = default;
};

/// A whole e-mail, taken apart; mails inside it as well.
struct MailParts {
    MailHead head;
    QList<MailPart> parts; ///< in their order
    bool tooDeep = false;  ///< something lay deeper than maxMailDepth and was left out
    bool tooMany = false;  ///< there were more than maxMailParts
};

inline constexpr int maxMailDepth = 10;
inline constexpr int maxMailParts = 200;

/// Takes an e-mail apart (RFC 5322, 2045 to 2047, 2231), whatever bytes come: in bounded time and memory, and what
/// cannot be understood is left out. Threads: any.
[[nodiscard]] MailParts splitMail(const QByteArray &mail);

} // namespace desk
