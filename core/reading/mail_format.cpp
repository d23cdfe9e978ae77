// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail_format.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr std::array<QByteArrayView, 16> usualNames{
    "from",         "to",         "cc",          "subject",
    "date",         "received",   "return-path", "sender",
    "delivered-to", "message-id", "in-reply-to", "mime-version",
    "content-type", "x-mailer",   "reply-to",    "authentication-results"};

bool isNameCharacter(char c)
{
    return c > 32 && c < 127 && c != ':';
}

/// The name of the header that a line begins, in small letters; empty where it begins none.
QByteArray headerName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || colon > 76 || !std::all_of(line.begin(), line.begin() + colon, isNameCharacter))
        return {};
    return line.first(colon).toByteArray().toLower();
}

} // namespace

bool looksLikeMail(QByteArrayView start)
{
    start = start.first(std::min(start.size(), mailStartBytes));
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    int usual = 0;
    bool first = true;
    while (!start.isEmpty()) {
        const qsizetype end = start.indexOf('\n');
        QByteArrayView line = end < 0 ? start : start.first(end);
        start = end < 0 ? QByteArrayView() : start.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (std::exchange(first, false) && (line.startsWith("From ") || line.startsWith(">From ")))
            continue; // the line that mailboxes put before a mail
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const QByteArray name = headerName(line);
        if (name.isEmpty())
            return end < 0 && usual >= 2; // the last line may be cut off in its name
        if (std::ranges::find(usualNames, QByteArrayView(name)) != usualNames.end())
            ++usual;
    }
    return usual >= 2;
}

} // namespace desk
