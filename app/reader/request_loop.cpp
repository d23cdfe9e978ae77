// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/request_loop.h"

#include "app/reader/sandbox.h"
#include "core/base/log.h"
#include "core/reading/engine/ocr_engine.h"
#include "core/reading/pack_document.h"
#include "core/reading/reader_exit.h"

#include <QDateTime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace desk {

using namespace Qt::StringLiterals;

Result<ReaderProtection> getReady(DocumentEngine &engine, int memoryLimitMb)
{
    engine.warmUp({u"eng"_s});
    // These read settings of the system when they are first asked.
    (void)logReading().isDebugEnabled();
    (void)QDateTime::currentDateTime();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    return lockIn({memoryLimitMb, fontFolders() + modelFolders()});
}

int RequestLoop::run(int memoryLimitMb)
{
    const Result<ReaderProtection> protection = getReady(m_engine, memoryLimitMb);
    if (!protection) {
        (void)m_pipes.write(packFrame({FrameType::Failure, 0, packFailure(protection.error())}));
        return readerExitNotProtected;
    }
    if (!m_pipes.write(packFrame({FrameType::Ready, 0, packReady(*protection)})))
        return readerExitBrokenPipe;
    return serve();
}

int RequestLoop::serve()
{
    for (;;) {
        const QByteArray head = m_pipes.read(frameHeaderBytes);
        if (head.size() < frameHeaderBytes)
            return 0;
        const Result<FrameHeader> header = parseFrameHeader(head);
        if (!header)
            return readerExitProtocol;
        const QByteArray payload = m_pipes.read(qsizetype(header->size));
        if (payload.size() < qsizetype(header->size))
            return 0;
        if (header->type == FrameType::Cancel)
            continue; // it came after the answer to what it is about
        if (!m_pipes.write(packFrame(answer({header->type, header->request, payload}))))
            return readerExitBrokenPipe;
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    }
}

// Adapter to libraries that throw; running out of memory inside `new` ends the process by its handler.
Frame RequestLoop::answer(const Frame &request)
{
    Result<Frame> made = fail(ErrorCode::Protocol, u"not a request"_s);
    try {
        if (request.type == FrameType::Read)
            made = read(request);
        else if (request.type == FrameType::Render)
            made = render(request);
    } catch (const std::exception &problem) {
        made = fail(ErrorCode::Damaged, QString::fromUtf8(problem.what()));
    }
    return made ? *made : Frame{FrameType::Failure, request.request, packFailure(made.error())};
}

Result<Frame> RequestLoop::read(const Frame &frame)
{
    TRY_ASSIGN(request, unpackReadRequest(frame.payload));
    const auto progress = [&](const ProgressAnswer &done) {
        if (!m_pipes.write(packFrame({FrameType::Progress, frame.request, packProgress(done)})))
            qCDebug(logReading) << "nobody listens";
    };
    TRY_ASSIGN(document, m_engine.read(request, progress, [this] { return m_pipes.hasInput(); }));
    return Frame{FrameType::Document, frame.request, packDocument(document)};
}

Result<Frame> RequestLoop::render(const Frame &frame)
{
    TRY_ASSIGN(request, unpackRenderRequest(frame.payload));
    TRY_ASSIGN(picture, m_engine.render(request));
    return Frame{FrameType::Picture, frame.request, packPicture(picture)};
}

} // namespace desk
