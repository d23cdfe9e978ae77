// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/mail_header.h"

#include <QMap>
#include <QStringDecoder>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCharsetName = 40;
constexpr qsizetype maxParameters = 100;
constexpr int maxContinuation = 100;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `XX` two by two after each mark; a mark without two of them stays.
QByteArray unescaped(QByteArrayView text, char mark)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == mark && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexValue(text[i + 2]);
        if (low < 0) {
            bytes.append(text[i]);
            continue;
        }
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    return bytes;
}

QByteArray withoutComments(const QByteArray &header)
{
    QByteArray plain;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const char c = header[i];
        if (c == '\\' && (quoted || depth > 0)) {
            if (depth == 0)
                plain.append(header.mid(i, 2));
            ++i;
            continue;
        }
        if (c == '"' && depth == 0)
            quoted = !quoted;
        if (c == '(' && !quoted)
            ++depth;
        if (depth == 0)
            plain.append(c);
        if (c == ')' && !quoted && depth > 0)
            --depth;
    }
    return plain;
}

/// Cuts at semicolons outside quotation marks.
QList<QByteArray> pieces(const QByteArray &header)
{
    QList<QByteArray> found;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < header.size() && found.size() < maxParameters; ++i) {
        if (quoted && header[i] == '\\') {
            ++i;
        } else if (header[i] == '"') {
            quoted = !quoted;
        } else if (header[i] == ';' && !quoted) {
            found.append(header.mid(start, i - start).trimmed());
            start = i + 1;
        }
    }
    found.append(header.mid(start).trimmed());
    return found;
}

QByteArray unquoted(const QByteArray &value)
{
    if (!value.startsWith('"'))
        return value;
    QByteArray plain;
    for (qsizetype i = 1; i < value.size() && value[i] != '"'; ++i) {
        // Windows programs write folders with a single backslash: that is no escape.
        if (value[i] == '\\' && i + 1 < value.size() && (value[i + 1] == '"' || value[i + 1] == '\\'))
            ++i;
        plain.append(value[i]);
    }
    return plain;
}

/// One parameter in the pieces of RFC 2231: name*0*=..., name*1=...
struct ContinuedParameter {
    QMap<int, std::pair<QByteArray, bool>> parts; ///< number -> bytes, percent-encoded

    [[nodiscard]] QString text() const
    {
        QByteArray bytes;
        QByteArray charset;
        int expected = 0;
        for (auto it = parts.begin(); it != parts.end() && it.key() == expected; ++it, ++expected) {
            QByteArray part = it->first;
            if (it->second && expected == 0) { // charset'language'text
                const qsizetype first = part.indexOf('\'');
                const qsizetype second = first < 0 ? -1 : part.indexOf('\'', first + 1);
                if (second >= 0) {
                    charset = part.first(first);
                    part = part.sliced(second + 1);
                }
            }
            bytes += it->second ? unescaped(part, '%') : part;
        }
        return textOfCharset(bytes, charset);
    }
};

/// "filename*1*" -> "filename", 1, true.
struct ParameterName {
    explicit ParameterName(QByteArray whole)
    {
        if (whole.endsWith('*')) {
            encoded = true;
            continued = true;
            whole.chop(1);
        }
        const qsizetype star = whole.indexOf('*');
        name = star < 0 ? whole : whole.first(star);
        if (star >= 0) {
            bool number = false;
            index = whole.mid(star + 1).toInt(&number);
            continued = number && index >= 0 && index <= maxContinuation;
        }
    }
    QByteArray name;
    int index = 0;
    bool encoded = false, continued = false;
};

/// One `=?charset?Q?text?=`, or nothing.
struct EncodedWord {
    QByteArray charset, bytes;
    qsizetype end = -1; ///< behind it; -1 = there is none

    EncodedWord(const QByteArray &header, qsizetype start)
    {
        const qsizetype afterCharset = header.indexOf('?', start + 2);
        if (afterCharset < 0 || afterCharset - start > maxCharsetName || afterCharset + 2 >= header.size() ||
            header[afterCharset + 2] != '?')
            return;
        const qsizetype close = header.indexOf("?=", afterCharset + 3);
        if (close < 0)
            return;
        const QByteArray text = header.mid(afterCharset + 3, close - afterCharset - 3);
        const char kind = char(header[afterCharset + 1] | 0x20);
        if (kind == 'b')
            bytes = QByteArray::fromBase64(text);
        else if (kind == 'q')
            bytes = unescaped(QByteArray(text).replace('_', ' '), '=');
        else
            return;
        charset = header.mid(start + 2, afterCharset - start - 2);
        charset = charset.left(charset.indexOf('*')).toLower(); // RFC 2231: charset*language
        end = close + 2;
    }
};

QString inOneLine(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            clean += u' ';
        else if (c.category() != QChar::Other_Format)
            clean += c;
    }
    return clean.simplified();
}

} // namespace

MailHeaders MailHeaders::take(QByteArrayView &rest)
{
    MailHeaders headers;
    qsizetype bytes = 0;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (!line.isEmpty() && !folded && colon < 1 && !(headers.m_headers.isEmpty() && line.startsWith("From ")))
            break; // somebody forgot the empty line: the body begins here
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.isEmpty())
            break;
        bytes += line.size();
        if (bytes > maxBytes)
            continue; // the rest is passed over, so that the body is found
        if (folded && !headers.m_headers.isEmpty()) {
            QByteArray &value = headers.m_headers.last().second;
            if (value.size() < maxValueBytes)
                value += line.first(std::min(line.size(), maxValueBytes));
        } else if (colon > 0 && headers.m_headers.size() < maxHeaders) {
            headers.m_headers.append(
                {line.first(colon).trimmed().toByteArray().toLower(),
                 line.sliced(colon + 1, std::min(line.size() - colon - 1, maxValueBytes)).trimmed().toByteArray()});
        }
    }
    return headers;
}

QByteArray MailHeaders::value(QByteArrayView name) const
{
    const auto it = std::ranges::find(m_headers, name, &std::pair<QByteArray, QByteArray>::first);
    return it == m_headers.end() ? QByteArray() : it->second;
}

bool MailHeaders::contains(QByteArrayView name) const
{
    return std::ranges::find(m_headers, name, &std::pair<QByteArray, QByteArray>::first) != m_headers.end();
}

MailValue parseMailValue(const QByteArray &header)
{
    MailValue parsed;
    const QList<QByteArray> parts = pieces(withoutComments(header));
    parsed.value = unquoted(parts.first()).toLower();
    parsed.value.removeIf(isBlank);
    QHash<QByteArray, ContinuedParameter> continued;
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 1)
            continue;
        const ParameterName name(part.first(equals).trimmed().toLower());
        const QByteArray value = unquoted(part.mid(equals + 1).trimmed());
        if (name.continued)
            continued[name.name].parts.insert(name.index, {value, name.encoded});
        else if (!parsed.parameters.contains(name.name))
            parsed.parameters.insert(name.name, decodedHeader(value));
        if (name.name == "boundary" && !name.continued)
            parsed.rawBoundary = value;
    }
    for (auto it = continued.cbegin(); it != continued.cend(); ++it)
        parsed.parameters.insert(it.key(), inOneLine(it->text())); // better than the plain one beside it
    return parsed;
}

QString decodedHeader(const QByteArray &header)
{
    QString text;
    QByteArray word, charset; // joined while the character set stays: a letter may be cut in two
    const auto finishWord = [&] {
        text += textOfCharset(word, charset);
        word.clear();
    };
    qsizetype at = 0;
    bool afterWord = false;
    while (at < header.size()) {
        const qsizetype start = header.indexOf("=?", at);
        const EncodedWord found(header, start < 0 ? header.size() : start);
        if (start < 0 || found.end < 0) {
            const qsizetype next = start < 0 ? header.size() : start + 2;
            finishWord();
            text += textOfCharset(header.mid(at, next - at), {});
            at = next;
            afterWord = false;
            continue;
        }
        const QByteArray between = header.mid(at, start - at);
        const bool apart = !afterWord || !std::ranges::all_of(between, isBlank);
        if (apart || found.charset != charset)
            finishWord();
        if (apart)
            text += textOfCharset(between, {});
        charset = found.charset;
        word += found.bytes;
        at = found.end;
        afterWord = true;
    }
    finishWord();
    return inOneLine(text);
}

QDateTime mailDate(const QByteArray &header)
{
    QByteArray plain = withoutComments(header).simplified();
    for (const QByteArrayView zone :
         {QByteArrayView(" GMT"), QByteArrayView(" UTC"), QByteArrayView(" UT"), QByteArrayView(" Z")}) {
        if (plain.endsWith(zone)) {
            plain.chop(zone.size());
            plain += " +0000";
        }
    }
    return QDateTime::fromString(QString::fromLatin1(plain), Qt::RFC2822Date).toUTC();
}

QString textOfCharset(const QByteArray &bytes, const QByteArray &charset)
{
    if (bytes.isEmpty())
        return {};
    if (!charset.isEmpty() && charset.size() <= maxCharsetName) {
        QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
        if (decoder.isValid()) {
            const QString text = decoder.decode(bytes);
            if (!decoder.hasError())
                return text;
        }
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QByteArray decodedBody(QByteArrayView body, const QByteArray &transferEncoding)
{
    const QByteArray encoding = transferEncoding.trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(QByteArray::fromRawData(body.data(), body.size()));
    if (encoding != "quoted-printable")
        return body.toByteArray();
    QByteArray plain;
    plain.reserve(body.size());
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('\n');
        QByteArrayView line = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        while (!line.isEmpty() && isBlank(line.back()))
            line.chop(1); // blanks at the end of a line were added on the way
        const bool soft = line.endsWith('=');
        if (soft)
            line.chop(1);
        plain += unescaped(line, '=');
        if (!soft && end >= 0)
            plain += "\r\n";
    }
    return plain;
}

} // namespace desk
