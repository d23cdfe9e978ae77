// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/document_reader.h"
#include "core/reading/reader_protection.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace desk {

/// What goes over the pipes between the program and orchestrator-reader. Neither side trusts the other: every length
/// is checked before anything is allocated. All of these are plain functions of their arguments. Threads: any.
enum class FrameType : quint8 {
    Ready = 1, ///< reader: warmed up and locked in; packReady()
    Read,      ///< program: a ReadRequest
    Render,    ///< program: a RenderRequest
    Cancel,    ///< program: give up the request of this id
    Progress,  ///< reader: a ProgressAnswer
    Document,  ///< reader: packDocument()
    Picture,   ///< reader: packPicture()
    Failure,   ///< reader: packFailure(); of request 0 instead of Ready: why it does not get ready
};

inline constexpr int protocolVersion = 4; // 3: the reader says how it is locked in; 4: codes, ranges of pages
inline constexpr qsizetype frameHeaderBytes = 13;
inline constexpr qsizetype maxFileBytes = 200 << 20;
inline constexpr qsizetype maxPixels = 40'000'000;
/// The largest payload of a frame: a file or a picture, with some room for what comes with it.
inline constexpr qsizetype maxPayloadBytes = maxFileBytes + (1 << 20);

struct FrameHeader {
    FrameType type = FrameType::Ready;
    quint32 request = 0; ///< of the request that this belongs to; 0 = none
    quint32 size = 0;    ///< bytes of payload that follow
    bool operator==(const FrameHeader &) const = default;
};

struct Frame {
    FrameType type = FrameType::Ready;
    quint32 request = 0;
    QByteArray payload;
    bool operator==(const Frame &) const = default;
};

[[nodiscard]] QByteArray packFrame(const Frame &frame);
/// @param bytes  exactly frameHeaderBytes. Errors: Protocol (wrong magic, unknown type, too long).
[[nodiscard]] Result<FrameHeader> parseFrameHeader(QByteArrayView bytes);

/// Cuts a stream of bytes into frames. Memory grows with the bytes that came, never with what a header promises.
class FrameStream {
public:
    void append(const QByteArray &bytes) { m_buffer.append(bytes); }
    /// The next whole frame, or nothing yet. After an error the stream is of no use any more. Errors: Protocol.
    [[nodiscard]] Result<std::optional<Frame>> next();

private:
    QByteArray m_buffer;
};

/// Names a document by its SHA-256; the bytes come along unless the reader has that document already.
struct DocumentBytes {
    QByteArray sha256;
    std::optional<QByteArray> bytes;
    bool operator==(const DocumentBytes &) const = default;
};

struct ReadRequest {
    DocumentBytes document;
    ReadOptions options;
};

struct RenderRequest {
    DocumentBytes document;
    int page = 0;
    int dpi = 150;
    int turned = 0;
    double skew = 0;
    QString password;
};

struct ProgressAnswer {
    int done = 0;
    int total = 0;
    bool operator==(const ProgressAnswer &) const = default;
};

[[nodiscard]] QByteArray packReadRequest(const ReadRequest &request);
[[nodiscard]] Result<ReadRequest> unpackReadRequest(const QByteArray &payload);
[[nodiscard]] QByteArray packRenderRequest(const RenderRequest &request);
[[nodiscard]] Result<RenderRequest> unpackRenderRequest(const QByteArray &payload);
[[nodiscard]] QByteArray packProgress(const ProgressAnswer &progress);
[[nodiscard]] Result<ProgressAnswer> unpackProgress(const QByteArray &payload);
/// @param picture  of format RGB32, at most maxPixels.
[[nodiscard]] QByteArray packPicture(const QImage &picture);
/// An RGB32 picture. Errors: Protocol (the size does not fit the bytes), OutOfMemory.
[[nodiscard]] Result<QImage> unpackPicture(const QByteArray &payload);
[[nodiscard]] QByteArray packFailure(const Error &error);
/// The error that was sent, or one of code Protocol about the payload itself.
[[nodiscard]] Error unpackFailure(const QByteArray &payload);
/// The version of the protocol, and what the reader has given up.
[[nodiscard]] QByteArray packReady(const ReaderProtection &protection);
/// Errors: Internal (a reader of another version), Protocol.
[[nodiscard]] Result<ReaderProtection> unpackReady(const QByteArray &payload);

} // namespace desk
