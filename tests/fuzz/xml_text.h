// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QXmlStreamWriter>

namespace desk {

inline void writeElement(QXmlStreamWriter &writer, const XmlElement &element)
{
    writer.writeStartElement(element.namespaceUri, element.name);
    for (const auto &[name, value] : element.attributes) {
        if (!name.contains(u':'))
            writer.writeAttribute(name, value);
    }
    if (!element.text.isEmpty())
        writer.writeCharacters(element.text);
    for (const XmlElement &child : element.children)
        writeElement(writer, child);
    writer.writeEndElement();
}

/// The tree as XML again.
inline QByteArray xmlTextOf(const XmlElement &root)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writeElement(writer, root);
    return bytes;
}

} // namespace desk
