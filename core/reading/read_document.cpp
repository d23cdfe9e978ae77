// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read_document.h"

namespace desk {

const XmlElement *XmlElement::child(QStringView localName) const
{
    for (const XmlElement &element : children) {
        if (element.name == localName)
            return &element;
    }
    return nullptr;
}

const XmlElement *XmlElement::at(QStringView path) const
{
    const XmlElement *element = this;
    while (!path.isEmpty() && element) {
        const qsizetype slash = path.indexOf(u'/');
        element = element->child(slash < 0 ? path : path.first(slash));
        path = slash < 0 ? QStringView() : path.sliced(slash + 1);
    }
    return element;
}

QString XmlElement::textAt(QStringView path) const
{
    const XmlElement *element = at(path);
    return element ? element->text : QString();
}

QList<const XmlElement *> XmlElement::all(QStringView localName) const
{
    QList<const XmlElement *> found;
    for (const XmlElement &element : children) {
        if (element.name == localName)
            found.append(&element);
    }
    return found;
}

QString XmlElement::attribute(QStringView qualifiedName) const
{
    for (const auto &[name, value] : attributes) {
        if (name == qualifiedName)
            return value;
    }
    return {};
}

} // namespace desk
