// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/xml_opener.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The encoding named in the declaration, in small letters; empty without one.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 200));
    const qsizetype end = start.indexOf("?>");
    const qsizetype name = start.indexOf("encoding");
    if (!start.startsWith("<?xml") || name < 0 || name > end)
        return {};
    const qsizetype equals = start.indexOf('=', name);
    if (equals < 0 || equals > end) // an attribute behind the declaration, perhaps
        return {};
    const QByteArray value = start.sliced(equals + 1, end - equals - 1).trimmed();
    const qsizetype close = value.isEmpty() ? -1 : value.indexOf(value.front(), 1);
    return close < 0 ? QByteArray() : value.sliced(1, close - 1).toLower();
}

/// Windows-1252 has letters where ISO-8859-1 has control characters.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                           0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xA0))
            c = upper[c.unicode() - 0x80];
    }
    return text;
}

QString fromLatin9(const QByteArray &bytes)
{
    static constexpr std::pair<char16_t, char16_t> differences[] = {{0xA4, 0x20AC}, {0xA6, 0x0160}, {0xA8, 0x0161},
                                                                    {0xB4, 0x017D}, {0xB8, 0x017E}, {0xBC, 0x0152},
                                                                    {0xBD, 0x0153}, {0xBE, 0x0178}};
    QString text = QString::fromLatin1(bytes);
    for (const auto &[from, to] : differences)
        text.replace(QChar(from), QChar(to));
    return text;
}

Result<QString> decodeWith(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::Damaged, u"XML whose bytes are not in its encoding (%1)"_s.arg(
                                            QString::fromLatin1(QStringConverter::nameForEncoding(encoding))));
    return text;
}

Result<QString> decode(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes, u'<'))
        return decodeWith(*marked, bytes);
    const QByteArray encoding = declaredEncoding(bytes);
    if (encoding == "iso-8859-1" || encoding == "latin1")
        return QString::fromLatin1(bytes);
    if (encoding == "windows-1252" || encoding == "cp1252")
        return fromWindows1252(bytes);
    if (encoding == "iso-8859-15")
        return fromLatin9(bytes);
    // Some producers invent names ("utf-8-w/o-bom"), or say UTF-16 in a declaration of single bytes. Bytes that are
    // sound UTF-8 are hardly ever anything else.
    Result<QString> text = decodeWith(QStringConverter::Utf8, bytes);
    if (!text && !encoding.isEmpty() && !encoding.startsWith("utf"))
        return fail(ErrorCode::UnsupportedFormat, u"XML in the encoding %1"_s.arg(QString::fromLatin1(encoding)));
    return text;
}

/// Builds the tree without recursion, so that depth costs no stack.
class XmlTreeReader {
public:
    explicit XmlTreeReader(const QString &text) : m_reader(text) {}

    Result<XmlElement> read()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::DTD:
                return fail(ErrorCode::UnsupportedFormat,
                            u"XML with a document type declaration (DTD), which is refused for safety"_s);
            case QXmlStreamReader::EntityReference:
                return fail(ErrorCode::Damaged, u"XML with an entity that is not defined"_s);
            case QXmlStreamReader::StartElement:
                TRY(begin());
                break;
            case QXmlStreamReader::Characters:
                addText();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        if (m_reader.hasError())
            return fail(ErrorCode::Damaged,
                        u"XML is damaged in line %1: %2"_s.arg(m_reader.lineNumber()).arg(m_reader.errorString()));
        return std::move(m_root);
    }

private:
    Result<> begin()
    {
        if (++m_elements > XmlOpener::maxElements)
            return fail(ErrorCode::TooLarge, u"XML of more than %1 elements"_s.arg(XmlOpener::maxElements));
        if (qsizetype(m_open.size()) >= XmlOpener::maxDepth)
            return fail(ErrorCode::TooLarge, u"XML nested deeper than %1 levels"_s.arg(XmlOpener::maxDepth));
        XmlElement element;
        element.name = m_reader.name().toString();
        element.namespaceUri = m_reader.namespaceUri().toString();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            element.attributes.append({attribute.qualifiedName().toString(), attribute.value().toString()});
        m_open.push_back(std::move(element));
        return {};
    }

    void addText()
    {
        if (!m_open.empty() && !m_reader.isWhitespace())
            m_open.back().text.append(m_reader.text());
    }

    void end()
    {
        XmlElement element = std::move(m_open.back());
        m_open.pop_back();
        element.text = element.text.trimmed();
        if (m_open.empty())
            m_root = std::move(element);
        else
            m_open.back().children.append(std::move(element));
    }

    QXmlStreamReader m_reader;
    std::vector<XmlElement> m_open;
    XmlElement m_root;
    int m_elements = 0;
};

} // namespace

Result<XmlElement> XmlOpener::open(const QByteArray &bytes) const
{
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::TooLarge, u"XML of %1 bytes; at most %2 are read"_s.arg(bytes.size()).arg(maxBytes));
    TRY_ASSIGN(text, decode(bytes));
    // What the declaration had to say is known by now, and an odd name in it would stop QXmlStreamReader.
    if (text.startsWith("<?xml "_L1))
        text.remove(0, text.indexOf("?>"_L1) + 2);
    return XmlTreeReader(text).read();
}

} // namespace desk
