// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_process.h"

#include "core/base/log.h"
#include "core/reading/reader_exit.h"
#include "core/reading/reader_pool.h"

#include <QProcessEnvironment>

#include <csignal>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype logTailBytes = 4096;
constexpr int reapMs = 2000;

/// Where fonts, models and libraries are, and settings of sanitizers. Everything else, keys of services among it, is no
/// business of a process that opens what strangers send.
bool isForReaders(const QString &variable)
{
    static const QStringList names{
        u"PATH"_s,           u"HOME"_s, u"TMPDIR"_s, u"LD_LIBRARY_PATH"_s, u"LD_PRELOAD"_s, u"SystemRoot"_s,
        u"SystemDrive"_s,    u"TEMP"_s, u"TMP"_s,    u"USERPROFILE"_s,     u"APPDATA"_s,    u"LOCALAPPDATA"_s,
        u"TESSDATA_PREFIX"_s};
    static const QStringList prefixes{u"XDG_"_s, u"FONTCONFIG_"_s, u"ASAN_"_s, u"UBSAN_"_s, u"TSAN_"_s, u"LSAN_"_s};
    return names.contains(variable, Qt::CaseInsensitive) ||
           std::ranges::any_of(prefixes, [&](const QString &prefix) { return variable.startsWith(prefix); });
}

QProcessEnvironment readerEnvironment()
{
    const QProcessEnvironment everything = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &variable : everything.keys()) {
        if (isForReaders(variable))
            environment.insert(variable, everything.value(variable));
    }
    // The pool is the only source of parallel work: threads inside Tesseract make two pages at once slower.
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    // Numbers in PDF and TIFF are read with the C library; a comma of the user's locale must not reach it.
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

ReaderProcess::ReaderProcess(const ReaderPoolOptions &options)
{
    m_process.setProgram(options.program);
    m_process.setArguments({u"--memory-limit-mb"_s, QString::number(options.memoryLimitMb)});
    m_process.setProcessEnvironment(readerEnvironment());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReaderProcess::readAnswers);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        // It may quote the document, so nothing of it goes anywhere; the end of it tells why a process died.
        const QByteArray said = m_process.readAllStandardError();
        m_logTail = (m_logTail + said).last(std::min(logTailBytes, m_logTail.size() + said.size()));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({ErrorCode::Internal,
                 u"the reader program %1 cannot be started: %2"_s.arg(m_process.program(), m_process.errorString()),
                 {}});
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        readAnswers();
        end(reasonOfEnd(exitCode, status));
        emit gone();
    });
}

ReaderProcess::~ReaderProcess()
{
    kill();
    // Only when the pool closes: QProcess would wait here anyhow, but with a warning and for up to 30 s.
    if (isRunning())
        m_process.waitForFinished(reapMs);
}

void ReaderProcess::start()
{
    m_process.start(QIODevice::ReadWrite);
}

void ReaderProcess::send(const Frame &frame)
{
    m_process.write(packFrame(frame));
}

void ReaderProcess::kill()
{
    m_over = true;
    if (isRunning())
        m_process.kill();
}

void ReaderProcess::readAnswers()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_over)
        return;
    m_answers.append(bytes);
    while (!m_over) {
        const Result<std::optional<Frame>> next = m_answers.next();
        if (!next)
            return end(next.error());
        if (!next->has_value())
            return;
        emit answered(**next);
    }
}

void ReaderProcess::end(const Error &error)
{
    if (m_over)
        return;
    kill();
    emit ended(error);
}

Error ReaderProcess::reasonOfEnd(int exitCode, QProcess::ExitStatus status) const
{
    if (exitCode == readerExitNotProtected && status == QProcess::NormalExit)
        return {ErrorCode::NotProtected, u"the reader could not lock itself in"_s, {}};
    // Poppler's allocator gives up by saying so on stderr and exit(1).
    const bool memory =
        exitCode == readerExitOutOfMemory || m_logTail.contains("ut of memory") || m_logTail.contains("bad_alloc");
    if (memory)
        return {ErrorCode::OutOfMemory, u"the reader ran out of its memory"_s, {}};
#ifdef SIGXCPU
    if (status == QProcess::CrashExit && exitCode == SIGXCPU)
        return {ErrorCode::Timeout, u"the reader used up its CPU time"_s, {}};
#endif
    if (status == QProcess::CrashExit)
        return {ErrorCode::ReaderCrashed, u"the reader died of signal %1"_s.arg(exitCode), {}};
    return {ErrorCode::ReaderCrashed, u"the reader ended with code %1"_s.arg(exitCode), {}};
}

} // namespace desk
