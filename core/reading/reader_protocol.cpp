// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_protocol.h"

#include "core/reading/bounded_stream.h"

#include <QIODevice>

#include <cmath>
#include <cstring>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 frameMagic = 0x4F445246; // "ODRF"
constexpr qsizetype sha256Bytes = 32;
constexpr qsizetype maxLanguages = 32;
constexpr qsizetype maxDetail = 2000; // characters

template <class Write>
QByteArray packed(qsizetype expectedBytes, Write write)
{
    QByteArray bytes;
    bytes.reserve(expectedBytes);
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    write(out);
    return bytes;
}

void writeDocument(QDataStream &out, const DocumentBytes &document)
{
    writeBytes(out, document.sha256);
    out << quint8(document.bytes.has_value());
    if (document.bytes)
        writeBytes(out, *document.bytes);
}

DocumentBytes readDocument(BoundedStream &in)
{
    DocumentBytes document;
    document.sha256 = in.bytes();
    if (document.sha256.size() != sha256Bytes)
        in.markBroken();
    if (in.flag())
        document.bytes = in.bytes();
    return document;
}

qsizetype sizeOf(const DocumentBytes &document)
{
    return 256 + (document.bytes ? document.bytes->size() : 0);
}

/// Of the payload of such a frame.
qsizetype mostBytes(FrameType type)
{
    constexpr qsizetype fewNumbers = 64, someWords = 64 << 10;
    switch (type) {
    case FrameType::Read:
    case FrameType::Render:
    case FrameType::Document: // with the documents that came by e-mail
        return maxPayloadBytes;
    case FrameType::Picture:
        return fewNumbers + maxPixels * 4;
    case FrameType::Failure:
        return someWords;
    default:
        return fewNumbers;
    }
}

/// A number within its range; outside it the whole request is refused.
int readWithin(BoundedStream &in, int least, int most)
{
    const auto value = in.number<qint32>();
    if (value < least || value > most)
        in.markBroken();
    return in.ok() ? value : least;
}

tl::unexpected<Error> malformed(const QString &what)
{
    return fail(ErrorCode::Protocol, u"malformed %1"_s.arg(what));
}

} // namespace

QByteArray packFrame(const Frame &frame)
{
    return packed(frameHeaderBytes + frame.payload.size(), [&](QDataStream &out) {
        out << frameMagic << quint8(frame.type) << frame.request << quint32(frame.payload.size());
        out.writeRawData(frame.payload.constData(), int(frame.payload.size()));
    });
}

Result<FrameHeader> parseFrameHeader(QByteArrayView bytes)
{
    BoundedStream in(bytes.toByteArray());
    const auto magic = in.number<quint32>();
    const auto type = in.number<quint8>();
    FrameHeader header;
    header.request = in.number<quint32>();
    header.size = in.number<quint32>();
    if (!in.finished() || magic != frameMagic)
        return malformed(u"frame: no magic number"_s);
    if (type < quint8(FrameType::Ready) || type > quint8(FrameType::Failure))
        return malformed(u"frame: type %1"_s.arg(type));
    header.type = FrameType(type);
    if (header.size > mostBytes(header.type))
        return malformed(u"frame: %1 bytes of type %2"_s.arg(header.size).arg(type));
    return header;
}

Result<std::optional<Frame>> FrameStream::next()
{
    if (m_buffer.size() < frameHeaderBytes)
        return std::nullopt;
    TRY_ASSIGN(header, parseFrameHeader(QByteArrayView(m_buffer).first(frameHeaderBytes)));
    const qsizetype whole = frameHeaderBytes + qsizetype(header.size);
    if (m_buffer.size() < whole)
        return std::nullopt;
    Frame frame{header.type, header.request, m_buffer.sliced(frameHeaderBytes, qsizetype(header.size))};
    m_buffer.remove(0, whole);
    return frame;
}

QByteArray packReadRequest(const ReadRequest &request)
{
    return packed(sizeOf(request.document), [&](QDataStream &out) {
        const ReadOptions &options = request.options;
        writeCount(out, options.languages.size());
        for (const QString &language : options.languages)
            writeText(out, language);
        writeText(out, options.password);
        out << quint8(options.forceOcr) << qint32(options.firstPage) << qint32(options.lastPage)
            << qint32(options.maxPages) << qint32(options.pageTimeoutMs) << qint32(options.documentTimeoutMs);
        writeDocument(out, request.document);
    });
}

Result<ReadRequest> unpackReadRequest(const QByteArray &payload)
{
    BoundedStream in(payload);
    ReadRequest request;
    ReadOptions &options = request.options;
    options.languages.clear();
    const qsizetype languages = in.count(4);
    if (languages > maxLanguages)
        in.markBroken();
    for (qsizetype i = 0; i < languages && in.ok(); ++i)
        options.languages.append(in.text());
    options.password = in.text();
    options.forceOcr = in.flag();
    options.firstPage = readWithin(in, 0, INT_MAX);
    options.lastPage = readWithin(in, -1, INT_MAX);
    options.maxPages = readWithin(in, 1, 100'000);
    options.pageTimeoutMs = readWithin(in, 1, INT_MAX);
    options.documentTimeoutMs = readWithin(in, 1, INT_MAX);
    request.document = readDocument(in);
    if (!in.finished())
        return malformed(u"request to read"_s);
    return request;
}

QByteArray packRenderRequest(const RenderRequest &request)
{
    return packed(sizeOf(request.document), [&](QDataStream &out) {
        out << qint32(request.page) << qint32(request.dpi) << qint32(request.turned) << request.skew;
        writeText(out, request.password);
        writeDocument(out, request.document);
    });
}

Result<RenderRequest> unpackRenderRequest(const QByteArray &payload)
{
    BoundedStream in(payload);
    RenderRequest request;
    request.page = readWithin(in, 0, INT_MAX);
    request.dpi = readWithin(in, 36, 600);
    request.turned = readWithin(in, 0, 270);
    request.skew = in.number<double>();
    request.password = in.text();
    request.document = readDocument(in);
    if (!in.finished() || request.turned % 90 != 0 || !std::isfinite(request.skew) || std::abs(request.skew) > 45)
        return malformed(u"request for a picture"_s);
    return request;
}

QByteArray packProgress(const ProgressAnswer &progress)
{
    return packed(8, [&](QDataStream &out) { out << qint32(progress.done) << qint32(progress.total); });
}

Result<ProgressAnswer> unpackProgress(const QByteArray &payload)
{
    BoundedStream in(payload);
    ProgressAnswer progress;
    progress.total = 0;
    progress.done = readWithin(in, 0, INT_MAX);
    progress.total = readWithin(in, 0, INT_MAX);
    if (!in.finished() || progress.done > progress.total)
        return malformed(u"progress"_s);
    return progress;
}

QByteArray packPicture(const QImage &picture)
{
    Q_ASSERT(picture.format() == QImage::Format_RGB32);
    return packed(8 + picture.sizeInBytes(), [&](QDataStream &out) {
        out << qint32(picture.width()) << qint32(picture.height());
        for (int y = 0; y < picture.height(); ++y)
            out.writeRawData(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width() * 4);
    });
}

Result<QImage> unpackPicture(const QByteArray &payload)
{
    BoundedStream in(payload);
    const int width = readWithin(in, 1, int(maxPixels));
    const int height = readWithin(in, 1, int(maxPixels));
    const qint64 pixels = qint64(width) * height;
    constexpr qsizetype sizes = 8;
    if (!in.ok() || pixels > maxPixels || payload.size() - sizes != pixels * 4)
        return malformed(u"picture"_s);
    QImage picture(width, height, QImage::Format_RGB32);
    if (picture.isNull())
        return fail(ErrorCode::OutOfMemory, u"no memory for a picture of %1 x %2"_s.arg(width).arg(height));
    const char *from = payload.constData() + sizes;
    for (int y = 0; y < height; ++y, from += qsizetype(width) * 4)
        std::memcpy(picture.scanLine(y), from, size_t(width) * 4);
    return picture;
}

QByteArray packFailure(const Error &error)
{
    return packed(256, [&](QDataStream &out) {
        out << quint8(error.code);
        writeText(out, error.detail.left(maxDetail));
        writeText(out, error.where.left(maxDetail));
    });
}

Error unpackFailure(const QByteArray &payload)
{
    BoundedStream in(payload);
    const auto code = in.number<quint8>();
    Error error;
    error.detail = in.text();
    error.where = in.text();
    if (!in.finished() || code > quint8(ErrorCode::Internal) || error.detail.size() > maxDetail)
        return malformed(u"failure"_s).value();
    error.code = ErrorCode(code);
    return error;
}

QByteArray packReady(const ReaderProtection &protection)
{
    return packed(16, [&](QDataStream &out) {
        out << qint32(protocolVersion) << quint8(protection.networkClosed) << quint8(protection.writingClosed)
            << quint8(protection.programsClosed) << qint32(protection.landlockAbi);
    });
}

Result<ReaderProtection> unpackReady(const QByteArray &payload)
{
    BoundedStream in(payload);
    if (in.number<qint32>() != protocolVersion)
        return fail(ErrorCode::Internal, u"orchestrator-reader is of another version than this program"_s);
    ReaderProtection protection;
    protection.networkClosed = in.flag();
    protection.writingClosed = in.flag();
    protection.programsClosed = in.flag();
    protection.landlockAbi = readWithin(in, 0, INT_MAX);
    if (!in.finished())
        return malformed(u"greeting"_s);
    return protection;
}

} // namespace desk
