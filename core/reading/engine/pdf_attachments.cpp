// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/pdf_attachments.h"

#include "core/reading/engine/xml_opener.h"

#include <QXmlStreamReader>

#include <poppler-qt6.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAttachments = 100;
constexpr qsizetype maxNameLength = 120;
constexpr qsizetype maxMetadata = 1 << 20;

bool startsLikeXml(const QByteArray &bytes)
{
    if (QStringConverter::encodingForData(bytes, u'<'))
        return true;
    return bytes.first(std::min<qsizetype>(bytes.size(), 200)).trimmed().startsWith('<');
}

Attachment readAttachment(Poppler::EmbeddedFile &file)
{
    Attachment attachment;
    attachment.name = cleanedFileName(file.name());
    attachment.byteSize = std::max(file.size(), 0);
    if (!file.isValid()) {
        attachment.problem = u"it cannot be taken out of the PDF"_s;
        return attachment;
    }
    const bool calledXml = attachment.name.endsWith(u".xml"_s, Qt::CaseInsensitive);
    if (attachment.byteSize > XmlOpener::maxBytes) {
        attachment.problem = calledXml ? u"larger than %1 bytes"_s.arg(XmlOpener::maxBytes) : QString();
        return attachment;
    }
    const QByteArray bytes = file.data();
    attachment.byteSize = bytes.size();
    attachment.isXml = startsLikeXml(bytes);
    if (attachment.isXml) {
        Result<XmlElement> tree = XmlOpener().open(bytes);
        if (tree)
            attachment.xml = std::move(*tree);
        else
            attachment.problem = tree.error().detail;
    } else if (calledXml) {
        attachment.problem = bytes.isEmpty() ? u"it is empty"_s : u"it is no XML"_s;
    }
    return attachment;
}

} // namespace

QList<Attachment> readAttachments(const Poppler::Document &document)
{
    QList<Attachment> attachments;
    if (!document.hasEmbeddedFiles())
        return attachments;
    for (Poppler::EmbeddedFile *file : document.embeddedFiles()) {
        if (file && attachments.size() < maxAttachments)
            attachments.append(readAttachment(*file));
    }
    return attachments;
}

QString xmpConformanceLevel(const QString &metadata)
{
    if (metadata.size() > maxMetadata)
        return {};
    QXmlStreamReader reader(metadata);
    const QString wanted = u"ConformanceLevel"_s;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement)
            continue;
        // As an element, or as an attribute of rdf:Description.
        if (reader.name() == wanted)
            return reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == wanted)
                return attribute.value().toString().trimmed();
        }
    }
    return {};
}

QString cleanedFileName(const QString &name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean;
    for (const QChar c : QStringView(name).sliced(folder + 1)) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            clean += c;
    }
    clean = clean.trimmed().right(maxNameLength);
    const bool dotsOnly = std::ranges::all_of(clean, [](QChar c) { return c == u'.'; });
    return clean.isEmpty() || dotsOnly ? u"attachment"_s : clean;
}

} // namespace desk
