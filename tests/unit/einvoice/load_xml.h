// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QFile>
#include <QXmlStreamReader>

namespace desk {

/// A trusted test document as the tree that the reader would hand over; nullopt where it is not well-formed.
[[nodiscard]] inline std::optional<XmlElement> loadXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    XmlElement top;
    QList<XmlElement *> open{&top};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlElement element;
            element.name = reader.name().toString();
            element.namespaceUri = reader.namespaceUri().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.append({attribute.qualifiedName().toString(), attribute.value().toString()});
            open.last()->children.append(element);
            open.append(&open.last()->children.last());
            break;
        }
        case QXmlStreamReader::Characters:
            open.last()->text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            open.last()->text = open.last()->text.trimmed();
            open.removeLast();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || top.children.isEmpty())
        return std::nullopt;
    return top.children.first();
}

[[nodiscard]] inline std::optional<XmlElement> loadXmlFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? loadXml(file.readAll()) : std::nullopt;
}

} // namespace desk
