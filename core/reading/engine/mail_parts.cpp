// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/mail_parts.h"

#include "core/reading/engine/mail_header.h"
#include "core/reading/mail_format.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBoundary = 1000; // RFC 2046 allows 70; some programs make longer ones
constexpr qsizetype maxHeadLength = 300;

enum class Delimiter : quint8 { None, Part, End };

Delimiter delimiter(QByteArrayView line, QByteArrayView boundary)
{
    if (line.size() < boundary.size() + 2 || !line.startsWith("--") || !line.sliced(2).startsWith(boundary))
        return Delimiter::None;
    const QByteArrayView rest = line.sliced(2 + boundary.size()).trimmed();
    if (rest.isEmpty())
        return Delimiter::Part;
    return rest == "--" ? Delimiter::End : Delimiter::None;
}

/// The line break before a delimiter belongs to it.
QByteArrayView withoutLastBreak(QByteArrayView part)
{
    if (part.endsWith('\n'))
        part.chop(1);
    if (part.endsWith('\r'))
        part.chop(1);
    return part;
}

/// The parts between the delimiters, without what stands before the first and after the last.
QList<QByteArrayView> cutAtBoundary(QByteArrayView body, QByteArrayView boundary)
{
    QList<QByteArrayView> parts;
    qsizetype start = -1;
    for (qsizetype at = 0; at < body.size() && parts.size() <= maxMailParts;) {
        const qsizetype end = body.indexOf('\n', at);
        const qsizetype next = end < 0 ? body.size() : end + 1;
        const Delimiter found = delimiter(body.sliced(at, next - at), boundary);
        if (found != Delimiter::None) {
            if (start >= 0)
                parts.append(withoutLastBreak(body.sliced(start, at - start)));
            start = next;
            if (found == Delimiter::End)
                return parts;
        }
        at = next;
    }
    if (start >= 0 && parts.size() <= maxMailParts)
        parts.append(body.sliced(start)); // the end was cut off on the way
    return parts;
}

/// "image/png": visible letters of ASCII, as it may be shown for a part without a name.
bool isType(const QByteArray &value)
{
    return value.contains('/') && std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f'; });
}

struct Splitter {
    MailParts found;
    int taken = 0;

    void takeMail(QByteArrayView mail, int depth)
    {
        const MailHeaders headers = MailHeaders::take(mail);
        if (depth == 0) {
            found.head.from = decodedHeader(headers.value("from")).left(maxHeadLength);
            found.head.subject = decodedHeader(headers.value("subject")).left(maxHeadLength);
            found.head.date = mailDate(headers.value("date"));
        }
        takeBody(headers, mail, depth, "text/plain", false);
    }

    void takeBody(const MailHeaders &headers, QByteArrayView body, int depth, const QByteArray &usualType, bool related)
    {
        MailValue type = parseMailValue(headers.value("content-type"));
        if (!isType(type.value))
            type.value = usualType;
        if (type.value.startsWith("multipart/") && !type.rawBoundary.isEmpty() &&
            type.rawBoundary.size() <= maxBoundary)
            return takeMultipart(type, body, depth);
        if (++taken > maxMailParts) {
            found.tooMany = true;
            return;
        }
        takeLeaf(headers, type, body, depth, related);
    }

    void takeMultipart(const MailValue &type, QByteArrayView body, int depth)
    {
        if (depth >= maxMailDepth) {
            found.tooDeep = true;
            return;
        }
        const bool digest = type.value == "multipart/digest";
        for (QByteArrayView part : cutAtBoundary(body, type.rawBoundary)) {
            if (found.tooMany)
                return;
            const MailHeaders headers = MailHeaders::take(part);
            takeBody(headers, part, depth + 1, digest ? "message/rfc822" : "text/plain",
                     type.value == "multipart/related");
        }
    }

    void takeLeaf(const MailHeaders &headers, const MailValue &type, QByteArrayView body, int depth, bool related)
    {
        const MailValue disposition = parseMailValue(headers.value("content-disposition"));
        MailPart part;
        part.type = type.value;
        part.disposition = disposition.value;
        part.name = disposition.parameters.value("filename", type.parameters.value("name"));
        part.embedded = related && headers.contains("content-id") && disposition.value != "attachment";
        part.bytes = decodedBody(body, headers.value("content-transfer-encoding"));
        const bool mail = type.value == "message/rfc822" || type.value == "message/global" ||
                          part.name.endsWith(u".eml"_s, Qt::CaseInsensitive);
        if (!mail || !looksLikeMail(part.bytes)) {
            found.parts.append(std::move(part));
        } else if (depth >= maxMailDepth) {
            found.tooDeep = true;
        } else {
            takeMail(part.bytes, depth + 1);
        }
    }
};

} // namespace

MailParts splitMail(const QByteArray &mail)
{
    Splitter splitter;
    QByteArrayView whole = mail;
    if (whole.startsWith("\xef\xbb\xbf"))
        whole = whole.sliced(3);
    splitter.takeMail(whole, 0);
    return std::move(splitter.found);
}

} // namespace desk
