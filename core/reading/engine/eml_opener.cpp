// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/eml_opener.h"

#include "core/reading/engine/document_format.h"
#include "core/reading/engine/mail_parts.h"
#include "core/reading/engine/pdf_attachments.h"
#include "core/reading/engine/xml_opener.h"

#include <QSet>

#include <array>
#include <leptonica/allheaders.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Below this no invoice can be read in a picture: a logo, a button, a tracking pixel.
constexpr qsizetype leastPictureBytes = 10'000;
constexpr int leastPictureSide = 200;
/// The same for a picture that belongs to the text of the mail.
constexpr qsizetype leastEmbeddedBytes = 40'000;
constexpr int leastEmbeddedSide = 400;

/// The shorter side in pixels, from the header alone; 0 where that cannot be told.
int shorterSide(const QByteArray &picture)
{
    l_int32 width = 0;
    l_int32 height = 0;
    const auto *data = reinterpret_cast<const l_uint8 *>(picture.constData());
    if (pixReadHeaderMem(data, size_t(picture.size()), nullptr, &width, &height, nullptr, nullptr, nullptr) != 0)
        return 0;
    return std::min(width, height);
}

bool isDecoration(const MailPart &part)
{
    const int side = shorterSide(part.bytes);
    if (side == 0)
        return false; // reading it will say what is wrong
    if (side < leastPictureSide || part.bytes.size() < leastPictureBytes)
        return true;
    return part.embedded && (side < leastEmbeddedSide || part.bytes.size() < leastEmbeddedBytes);
}

/// XML that is something else by its root: a picture, a web page, a report of a mail server.
bool isForeignXml(const QByteArray &bytes)
{
    constexpr std::array foreign{"svg"_L1, "html"_L1, "smil"_L1, "feedback"_L1};
    const Result<XmlElement> root = XmlOpener().open(bytes);
    return root && std::ranges::find(foreign, root->name) != foreign.end();
}

/// English, why a part is no document; empty = it is one.
QString problemOf(const MailPart &part, DocumentFormat &format)
{
    if (part.type == "text/html" || (part.type == "text/plain" && part.name.isEmpty()))
        return u"the text of the mail"_s;
    const Result<DocumentFormat> detected = detectFormat(part.bytes);
    if (!detected)
        return detected.error().detail;
    format = *detected;
    switch (format) {
    case DocumentFormat::Pdf:
        return {};
    case DocumentFormat::Xml:
        return isForeignXml(part.bytes) ? u"XML that is no document"_s : QString();
    case DocumentFormat::Email:
        return u"a mail inside the mail"_s; // only one that is nested too deep is left as a part
    default:
        return isDecoration(part) ? u"a small picture, such as a logo"_s : QString();
    }
}

QString endingOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return u".pdf"_s;
    case DocumentFormat::Png:
        return u".png"_s;
    case DocumentFormat::Jpeg:
        return u".jpg"_s;
    case DocumentFormat::Tiff:
        return u".tif"_s;
    case DocumentFormat::Webp:
        return u".webp"_s;
    case DocumentFormat::Bmp:
        return u".bmp"_s;
    case DocumentFormat::Xml:
        return u".xml"_s;
    default:
        return {};
    }
}

/// "a.pdf", "a (2).pdf", ...
QString uniqueName(const QString &name, QSet<QString> &taken)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.first(dot) : name;
    const QString ending = dot > 0 ? name.sliced(dot) : QString();
    QString unique = name;
    for (int number = 2; taken.contains(unique.toLower()); ++number)
        unique = u"%1 (%2)%3"_s.arg(stem).arg(number).arg(ending);
    taken.insert(unique.toLower());
    return unique;
}

} // namespace

ReadDocument EmlOpener::open(const QByteArray &bytes) const
{
    MailParts mail = splitMail(bytes);
    ReadDocument document;
    document.format = DocumentFormat::Email;
    document.mail = mail.head;
    QSet<QString> taken;
    for (MailPart &part : mail.parts) {
        auto format = DocumentFormat::Unknown;
        Attachment attachment;
        attachment.problem = problemOf(part, format);
        attachment.byteSize = part.bytes.size();
        if (attachment.problem.isEmpty())
            attachment.bytes = std::move(part.bytes);
        if (part.name.isEmpty() && attachment.bytes.isEmpty())
            attachment.name = QString::fromLatin1(part.type.left(80));
        else
            attachment.name = uniqueName(
                part.name.isEmpty() ? u"attachment"_s + endingOf(format) : cleanedFileName(part.name), taken);
        document.attachments.append(std::move(attachment));
    }
    const auto leaveOut = [&](const QString &name, const QString &problem) {
        Attachment &attachment = document.attachments.emplaceBack();
        attachment.name = name;
        attachment.problem = problem;
    };
    if (mail.tooDeep)
        leaveOut(u"message/rfc822"_s, u"nested deeper than %1 levels"_s.arg(maxMailDepth));
    if (mail.tooMany)
        leaveOut(u"..."_s, u"more than %1 parts: the rest was left out"_s.arg(maxMailParts));
    return document;
}

} // namespace desk
