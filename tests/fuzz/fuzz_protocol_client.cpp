// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pack_document.h"
#include "core/reading/reader_protocol.h"
#include "tests/fuzz/expect.h"

using namespace desk;

namespace {

void takeDocument(const QByteArray &payload)
{
    const Result<ReadDocument> document = unpackDocument(payload);
    if (!document)
        return;
    const QByteArray packed = packDocument(*document);
    const Result<ReadDocument> again = unpackDocument(packed);
    expect(again.has_value() && *again == *document, "a document comes back as it was");
    expect(packDocument(*again) == packed, "a packed document is stable");
}

void takePicture(const QByteArray &payload)
{
    const Result<QImage> picture = unpackPicture(payload);
    if (!picture)
        return;
    expect(qint64(picture->width()) * picture->height() <= maxPixels, "a picture is limited");
    expect(packPicture(*picture) == payload, "a picture comes back as it was");
}

void takeProgress(const QByteArray &payload)
{
    const Result<ProgressAnswer> progress = unpackProgress(payload);
    if (!progress)
        return;
    expect(progress->done >= 0 && progress->done <= progress->total, "progress is progress");
    expect(packProgress(*progress) == payload, "progress comes back as it was");
}

void takeFailure(const QByteArray &payload)
{
    const Error error = unpackFailure(payload);
    const Error again = unpackFailure(packFailure(error));
    expect(again.code == error.code && again.detail == error.detail, "a failure comes back as it was");
}

void takePayload(FrameType type, const QByteArray &payload)
{
    switch (type) {
    case FrameType::Document:
        return takeDocument(payload);
    case FrameType::Picture:
        return takePicture(payload);
    case FrameType::Progress:
        return takeProgress(payload);
    case FrameType::Failure:
        return takeFailure(payload);
    case FrameType::Ready:
        (void)unpackReady(payload);
        return;
    case FrameType::Read:
    case FrameType::Render:
    case FrameType::Cancel:
        return; // never from a reader
    }
}

/// The bytes in pieces, as a pipe hands them over.
void takeStream(const QByteArray &bytes)
{
    FrameStream stream;
    qsizetype at = 0;
    for (qsizetype piece = 1; at < bytes.size(); at += piece, piece = piece * 3 + 1) {
        stream.append(bytes.mid(at, piece));
        for (;;) {
            const Result<std::optional<Frame>> frame = stream.next();
            if (!frame)
                return;
            if (!*frame)
                break;
            takePayload((*frame)->type, (*frame)->payload);
        }
    }
}

} // namespace

/// What a reader that was taken over sends to the program. The first byte says as what the rest is taken: a payload of
/// one type, or (0 and everything else) a stream of frames.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzzedBytes(data + 1, size - 1);
    const std::uint8_t type = data[0];
    if (type >= std::uint8_t(FrameType::Ready) && type <= std::uint8_t(FrameType::Failure))
        takePayload(FrameType(type), bytes);
    else
        takeStream(bytes);
    return 0;
}
