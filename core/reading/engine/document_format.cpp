// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_format.h"

#include "core/reading/mail_format.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pdfHeaderWithin = 1024; // what readers of PDF tolerate before the header

struct Signature {
    QByteArrayView magic;
    DocumentFormat format; ///< Unknown = recognised, but not read here
    QLatin1StringView name;
    qsizetype offset = 0;
};

const Signature signatures[] = {
    {"\x89PNG\r\n\x1a\n", DocumentFormat::Png, "PNG"_L1},
    {"\xff\xd8\xff", DocumentFormat::Jpeg, "JPEG"_L1},
    {QByteArrayView("II*\0", 4), DocumentFormat::Tiff, "TIFF"_L1},
    {QByteArrayView("MM\0*", 4), DocumentFormat::Tiff, "TIFF"_L1},
    {QByteArrayView("II+\0", 4), DocumentFormat::Unknown, "a BigTIFF picture"_L1},
    {"WEBP", DocumentFormat::Webp, "WebP"_L1, 8},
    {"GIF8", DocumentFormat::Unknown, "a GIF picture"_L1},
    {"ftypheic", DocumentFormat::Unknown, "a HEIC picture"_L1, 4},
    {"ftypmif1", DocumentFormat::Unknown, "a HEIF picture"_L1, 4},
    {"ftypavif", DocumentFormat::Unknown, "an AVIF picture"_L1, 4},
    {QByteArrayView("PK\x03\x04", 4), DocumentFormat::Unknown, "a ZIP archive or an office document"_L1},
    {"\xd0\xcf\x11\xe0", DocumentFormat::Unknown, "an old Microsoft Office document"_L1},
    {"{\\rtf", DocumentFormat::Unknown, "an RTF document"_L1},
    {"%!PS", DocumentFormat::Unknown, "a PostScript file"_L1},
    {"\x1f\x8b", DocumentFormat::Unknown, "a gzip archive"_L1},
    {"7z\xbc\xaf", DocumentFormat::Unknown, "a 7z archive"_L1},
    {"Rar!", DocumentFormat::Unknown, "a RAR archive"_L1},
    {"\x7f"
     "ELF",
     DocumentFormat::Unknown, "a program"_L1},
    {"MZ", DocumentFormat::Unknown, "a program"_L1},
};

/// The start as plain characters: UTF-16 loses its zero bytes, byte order marks and leading blanks go.
QByteArray plainStart(const QByteArray &bytes)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    const bool utf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff") ||
                       start.startsWith(QByteArrayView("<\0", 2)) || start.startsWith(QByteArrayView("\0<", 2));
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    if (utf16)
        start.replace(QByteArray(1, '\0'), QByteArray()).replace("\xff\xfe", "").replace("\xfe\xff", "");
    return start.trimmed();
}

bool looksLikeText(const QByteArray &start)
{
    return !start.isEmpty() && std::ranges::none_of(start, [](char c) {
        return uchar(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
}

bool looksLikeBitmap(const QByteArray &bytes)
{
    // "BM" alone begins too many texts: the reserved fields of the header are zero.
    return bytes.size() > 26 && bytes.startsWith("BM") && bytes.sliced(6, 4) == QByteArray(4, '\0');
}

} // namespace

Result<DocumentFormat> detectFormat(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::EmptyFile, u"the file has no bytes"_s);
    for (const Signature &signature : signatures) {
        if (!QByteArrayView(bytes).sliced(std::min(signature.offset, bytes.size())).startsWith(signature.magic))
            continue;
        if (signature.format == DocumentFormat::Unknown)
            return fail(ErrorCode::UnsupportedFormat, u"this is %1"_s.arg(signature.name));
        return signature.format;
    }
    if (bytes.first(std::min(bytes.size(), pdfHeaderWithin)).contains("%PDF-"))
        return DocumentFormat::Pdf;
    if (looksLikeBitmap(bytes))
        return DocumentFormat::Bmp;
    const QByteArray start = plainStart(bytes);
    const QByteArray lower = start.toLower();
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html"))
        return fail(ErrorCode::UnsupportedFormat, u"this is an HTML page"_s);
    if (start.startsWith('<'))
        return DocumentFormat::Xml;
    if (looksLikeMail(bytes))
        return DocumentFormat::Email;
    if (looksLikeText(start))
        return fail(ErrorCode::UnsupportedFormat, u"this is plain text"_s);
    return fail(ErrorCode::UnsupportedFormat, u"no known format"_s);
}

} // namespace desk
