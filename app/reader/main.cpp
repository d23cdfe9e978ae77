// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/limits.h"
#include "app/reader/pipes.h"
#include "core/base/log.h"
#include "core/reading/engine/document_engine.h"
#include "core/reading/pack_document.h"
#include "core/reading/reader_exit.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <new>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace desk {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void endOutOfMemory()
{
    std::fputs("out of memory\n", stderr);
    std::_Exit(readerExitOutOfMemory);
}

int memoryLimitMb(const QStringList &arguments)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0; // the sanitizers reserve terabytes of addresses
#else
    const qsizetype at = arguments.indexOf(u"--memory-limit-mb"_s);
    return at < 0 ? 0 : arguments.value(at + 1).toInt();
#endif
}

/// Serves one request after the other until the input ends.
class RequestLoop {
public:
    int run()
    {
        m_engine.warmUp({u"eng"_s});
        if (!m_pipes.write(packFrame({FrameType::Ready, 0, packVersion()})))
            return readerExitBrokenPipe;
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

private:
    /// Adapter to libraries that throw; running out of memory inside `new` ends the process by endOutOfMemory().
    Frame answer(const Frame &request)
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

    Result<Frame> read(const Frame &frame)
    {
        TRY_ASSIGN(request, unpackReadRequest(frame.payload));
        const auto progress = [&](const ProgressAnswer &done) {
            if (!m_pipes.write(packFrame({FrameType::Progress, frame.request, packProgress(done)})))
                qCDebug(logReading) << "nobody listens";
        };
        TRY_ASSIGN(document, m_engine.read(request, progress, [this] { return m_pipes.hasInput(); }));
        return Frame{FrameType::Document, frame.request, packDocument(document)};
    }

    Result<Frame> render(const Frame &frame)
    {
        TRY_ASSIGN(request, unpackRenderRequest(frame.payload));
        TRY_ASSIGN(picture, m_engine.render(request));
        return Frame{FrameType::Picture, frame.request, packPicture(picture)};
    }

    Pipes m_pipes;
    DocumentEngine m_engine;
};

} // namespace

} // namespace desk

int main(int argc, char *argv[])
{
    std::set_new_handler(desk::endOutOfMemory);
    const QCoreApplication application(argc, argv);
    desk::limitThisProcess(desk::memoryLimitMb(application.arguments()));
    return desk::RequestLoop().run();
}
