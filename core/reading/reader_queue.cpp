// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_queue.h"

#include "core/base/log.h"
#include "core/reading/pack_document.h"
#include "core/reading/reader_process.h"

#include <QCryptographicHash>

#include <thread>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cancelGraceMs = 200;
constexpr int startAttempts = 3;
/// Far below the CPU time that a reader grants itself, so that no sound document meets that limit.
constexpr qint64 mostWorkMs = 3'600'000;

Error cancelled()
{
    return {ErrorCode::Cancelled, u"cancelled"_s, {}};
}

/// Takes the request of that id out of a queue.
std::shared_ptr<ReaderTask> takeFrom(std::deque<std::shared_ptr<ReaderTask>> &queue, quint32 id)
{
    const auto it = std::ranges::find(queue, id, &ReaderTask::id);
    if (it == queue.end())
        return {};
    std::shared_ptr<ReaderTask> task = *it;
    queue.erase(it);
    return task;
}

} // namespace

// A process that has ended is not idle, even while its last answer is still being read.
bool ReaderQueue::Seat::isIdle() const
{
    return ready && !task && process->isRunning();
}

bool ReaderQueue::Seat::isSpent(int requestsPerProcess) const
{
    return requests >= requestsPerProcess || workedMs > mostWorkMs;
}

ReaderQueue::ReaderQueue(ReaderPoolOptions options) : m_options(std::move(options)), m_idleTimer(this)
{
    if (m_options.maxProcesses <= 0)
        m_options.maxProcesses = std::max(1, int(std::thread::hardware_concurrency()));
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &ReaderQueue::stopIdle);
}

ReaderQueue::~ReaderQueue() = default;

void ReaderQueue::submit(std::shared_ptr<ReaderTask> task, std::stop_token stop)
{
    QMetaObject::invokeMethod(
        this, [this, task = std::move(task), stop = std::move(stop)] { enqueue(task, stop); }, Qt::QueuedConnection);
}

void ReaderQueue::enqueue(const TaskPtr &task, const std::stop_token &stop)
{
    if (m_closed || stop.stop_requested())
        return task->fail(cancelled());
    task->id = ++m_lastId;
    task->sha256 = QCryptographicHash::hash(task->bytes, QCryptographicHash::Sha256);
    (task->kind == ReaderTask::Kind::Picture ? m_pictures : m_reads).push_back(task);
    // May run on any thread, so it only posts.
    const auto post = [this, id = task->id] {
        QMetaObject::invokeMethod(
            this, [this, id] { cancel(id); }, Qt::QueuedConnection);
    };
    task->onStop = std::make_unique<std::stop_callback<std::function<void()>>>(stop, post);
    assign();
}

void ReaderQueue::cancel(quint32 id)
{
    for (auto *queue : {&m_pictures, &m_reads}) {
        if (const TaskPtr waiting = takeFrom(*queue, id))
            return waiting->fail(cancelled());
    }
    for (const auto &seat : m_seats) {
        if (!seat->task || seat->task->id != id)
            continue;
        // The caller need not wait; the seat stays taken until its process has stopped or is killed.
        seat->task->fail(cancelled());
        seat->process->send({FrameType::Cancel, id, {}});
        seat->cancelDeadline.start(cancelGraceMs);
        return;
    }
}

int ReaderQueue::readsInWork() const
{
    return int(std::ranges::count_if(
        m_seats, [](const auto &seat) { return seat->task && seat->task->kind == ReaderTask::Kind::Read; }));
}

void ReaderQueue::assign()
{
    while (!m_pictures.empty()) {
        Seat *seat = idleSeat(m_pictures.front()->sha256, true);
        if (!seat)
            break;
        TaskPtr task = std::move(m_pictures.front());
        m_pictures.pop_front();
        begin(seat, std::move(task));
    }
    while (!m_reads.empty() && readsInWork() < m_options.maxProcesses) {
        Seat *seat = idleSeat(m_reads.front()->sha256, false);
        if (!seat)
            break;
        TaskPtr task = std::move(m_reads.front());
        m_reads.pop_front();
        begin(seat, std::move(task));
    }
    if (m_failedStarts >= startAttempts && anyReady())
        return; // no more of a program that does not start, while some of it run
    const auto starting = std::ranges::count_if(m_seats, [](const auto &seat) { return !seat->ready; });
    const auto readsToCome = std::min<qsizetype>(qsizetype(m_reads.size()), m_options.maxProcesses - readsInWork());
    const auto most = qsizetype(m_options.maxProcesses + (m_pictures.empty() ? 0 : 1));
    auto wanted = std::min(qsizetype(m_pictures.size()) + readsToCome - starting, most - qsizetype(m_seats.size()));
    for (; wanted > 0; --wanted)
        startSeat();
}

ReaderQueue::Seat *ReaderQueue::idleSeat(const QByteArray &sha256, bool forPicture)
{
    Seat *any = nullptr;
    for (const auto &seat : m_seats) {
        if (!seat->isIdle())
            continue;
        if (seat->knows == sha256)
            return seat.get();
        // A read takes the seat whose document is oldest, so that the page on the screen stays remembered elsewhere.
        if (!any || (!forPicture && seat->idleSince.elapsed() > any->idleSince.elapsed()))
            any = seat.get();
    }
    return any;
}

void ReaderQueue::startSeat()
{
    auto owned = std::make_unique<Seat>();
    Seat *seat = owned.get();
    m_seats.push_back(std::move(owned));
    seat->process = std::make_unique<ReaderProcess>(m_options);
    for (QTimer *timer : {&seat->pageDeadline, &seat->documentDeadline, &seat->cancelDeadline})
        timer->setSingleShot(true);
    const ReaderProcess *process = seat->process.get();
    connect(process, &ReaderProcess::answered, this, [this, seat](const Frame &frame) { onAnswer(seat, frame); });
    connect(process, &ReaderProcess::ended, this, [this, seat](const Error &error) { onEnded(seat, error); });
    connect(
        process, &ReaderProcess::gone, this, [this, seat] { bury(seat); }, Qt::QueuedConnection);
    connect(&seat->pageDeadline, &QTimer::timeout, this, [this, seat] { onPageDeadline(seat); });
    connect(&seat->documentDeadline, &QTimer::timeout, this, [this, seat] {
        expire(seat, u"the document took over %1 ms"_s.arg(seat->task->read.options.documentTimeoutMs));
    });
    connect(&seat->cancelDeadline, &QTimer::timeout, this, [this, seat] { expire(seat, u"cancelled"_s); });
    seat->pageDeadline.start(m_options.startTimeoutMs);
    seat->process->start();
}

void ReaderQueue::begin(Seat *seat, TaskPtr task)
{
    seat->task = std::move(task);
    seat->pagesDone = -1;
    seat->begun.start();
    const ReaderTask &begun = *seat->task;
    DocumentBytes document{begun.sha256, {}};
    if (seat->knows != begun.sha256)
        document.bytes = begun.bytes;
    seat->knows = begun.sha256;
    if (begun.kind == ReaderTask::Kind::Read) {
        seat->process->send({FrameType::Read, begun.id, packReadRequest({document, begun.read.options})});
        seat->documentDeadline.start(begun.read.options.documentTimeoutMs);
    } else {
        RenderRequest request = begun.picture;
        request.document = std::move(document);
        seat->process->send({FrameType::Render, begun.id, packRenderRequest(request)});
    }
    seat->pageDeadline.start(begun.pageTimeoutMs());
}

void ReaderQueue::onAnswer(Seat *seat, const Frame &frame)
{
    if (frame.type == FrameType::Ready)
        return onReady(seat, frame);
    if (!seat->ready)
        return refuse(seat, frame.type == FrameType::Failure ? unpackFailure(frame.payload)
                                                             : Error{ErrorCode::Protocol, u"no greeting"_s, {}});
    if (!seat->task || seat->task->id != frame.request)
        return; // the answer to something cancelled
    switch (frame.type) {
    case FrameType::Progress:
        return onProgress(seat, frame);
    case FrameType::Document:
        seat->task->succeed(unpackDocument(frame.payload));
        break;
    case FrameType::Picture:
        seat->task->succeed(unpackPicture(frame.payload));
        break;
    default:
        Error error = unpackFailure(frame.payload);
        if (error.code == ErrorCode::Cancelled) // whom we cancelled has its answer; nobody else may be forgotten so
            error.code = ErrorCode::Protocol;
        seat->task->fail(error);
        break;
    }
    release(seat);
}

void ReaderQueue::onReady(Seat *seat, const Frame &frame)
{
    if (seat->ready)
        return misbehave(seat, u"the reader says again that it is ready"_s);
    const Result<ReaderProtection> protection = unpackReady(frame.payload);
    if (!protection)
        return refuse(seat, protection.error());
    if (!protection->isComplete() && !isSanitizedBuild && !m_options.acceptUnprotected)
        return refuse(seat, {ErrorCode::NotProtected, u"the reader says that it is not locked in"_s, {}});
    setProtection(*protection);
    m_failedStarts = 0;
    seat->ready = true;
    release(seat);
}

void ReaderQueue::refuse(Seat *seat, const Error &error)
{
    qCWarning(logReading).noquote() << error.detail;
    drop(seat);
    onFailedStart(startAttempts, error);
    assign();
}

void ReaderQueue::setProtection(const ReaderProtection &protection)
{
    const QMutexLocker lock(&m_protectionLock);
    if (std::exchange(m_protection, protection) == protection)
        return; // said already
    if (!protection.isComplete())
        qCWarning(logReading) << "documents are read by a process that is not locked in";
    else
        qCDebug(logReading) << "readers are locked in; Landlock" << protection.landlockAbi;
}

std::optional<ReaderProtection> ReaderQueue::protection() const
{
    const QMutexLocker lock(&m_protectionLock);
    return m_protection;
}

void ReaderQueue::onProgress(Seat *seat, const Frame &frame)
{
    // A picture has no steps, and its deadline must not be put off by pretending some.
    if (seat->task->kind != ReaderTask::Kind::Read)
        return misbehave(seat, u"the reader tells progress where there is none"_s);
    const Result<ProgressAnswer> progress = unpackProgress(frame.payload);
    if (!progress || progress->total > seat->task->read.options.maxPages)
        return misbehave(seat, u"the reader tells progress that cannot be"_s);
    // Only a page that is done is worth more patience, not the same one told twice.
    if (progress->done > seat->pagesDone)
        seat->pageDeadline.start(seat->task->pageTimeoutMs());
    seat->pagesDone = std::max(seat->pagesDone, progress->done);
    if (seat->task->progress && !seat->task->answered)
        seat->task->progress(progress->done, progress->total);
}

void ReaderQueue::onEnded(Seat *seat, const Error &error)
{
    qCWarning(logReading).noquote() << error.detail;
    const bool started = seat->ready;
    if (seat->task)
        seat->task->fail(error);
    drop(seat);
    if (!started) {
        const ErrorCode code = error.code == ErrorCode::NotProtected ? error.code : ErrorCode::Internal;
        onFailedStart(error.code == ErrorCode::Internal ? startAttempts : 1, {code, error.detail, error.where});
    }
    assign();
}

void ReaderQueue::onFailedStart(int weight, const Error &error)
{
    // A program that cannot run at all must not be started for ever. What waits is done by those that run, if any.
    m_failedStarts += weight;
    if (m_failedStarts < startAttempts || anyReady())
        return;
    m_failedStarts = 0;
    failWaiting(error);
}

bool ReaderQueue::anyReady() const
{
    return std::ranges::any_of(m_seats, [](const auto &seat) { return seat->ready; });
}

void ReaderQueue::misbehave(Seat *seat, const QString &what)
{
    qCWarning(logReading).noquote() << what;
    if (seat->task)
        seat->task->fail({ErrorCode::Protocol, what, {}});
    drop(seat);
    assign();
}

void ReaderQueue::expire(Seat *seat, const QString &what)
{
    seat->task->fail({ErrorCode::Timeout, what, {}}); // of no effect for one that was cancelled
    drop(seat);
    assign();
}

void ReaderQueue::onPageDeadline(Seat *seat)
{
    if (seat->ready)
        return expire(seat, u"one page took over %1 ms"_s.arg(seat->task->pageTimeoutMs()));
    drop(seat);
    // A machine that is busy enough for that is no fault of the document: it is tried again, as after a crash.
    onFailedStart(1, {ErrorCode::ReaderCrashed, u"orchestrator-reader does not get ready"_s, {}});
    assign();
}

void ReaderQueue::release(Seat *seat)
{
    for (QTimer *timer : {&seat->pageDeadline, &seat->documentDeadline, &seat->cancelDeadline})
        timer->stop();
    if (seat->task) {
        ++seat->requests;
        seat->workedMs += seat->begun.elapsed();
    }
    if (seat->isSpent(m_options.requestsPerProcess)) {
        drop(seat);
        return assign();
    }
    seat->task.reset();
    seat->idleSince.start();
    if (!m_idleTimer.isActive())
        m_idleTimer.start(m_options.idleStopMs);
    assign();
}

void ReaderQueue::drop(Seat *seat)
{
    for (QTimer *timer : {&seat->pageDeadline, &seat->documentDeadline, &seat->cancelDeadline})
        timer->stop();
    seat->task.reset();
    const auto it = std::ranges::find(m_seats, seat, &std::unique_ptr<Seat>::get);
    m_leaving.push_back(std::move(*it));
    m_seats.erase(it);
    seat->process->kill();
    if (!seat->process->isRunning())
        QMetaObject::invokeMethod(
            this, [this, seat] { bury(seat); }, Qt::QueuedConnection);
}

void ReaderQueue::bury(Seat *seat)
{
    std::erase_if(m_leaving, [&](const auto &owned) { return owned.get() == seat; });
}

void ReaderQueue::stopIdle()
{
    m_failedStarts = 0; // what kept it from starting may have passed
    // The one that was used last stays warm.
    for (size_t i = 0; i < m_seats.size() && m_seats.size() > 1;) {
        if (m_seats[i]->isIdle() && m_seats[i]->idleSince.hasExpired(m_options.idleStopMs - 1))
            drop(m_seats[i].get());
        else
            ++i;
    }
    if (m_seats.size() > 1)
        m_idleTimer.start(m_options.idleStopMs);
}

void ReaderQueue::failWaiting(const Error &error)
{
    for (auto *queue : {&m_pictures, &m_reads}) {
        for (const TaskPtr &task : std::exchange(*queue, {}))
            task->fail(error);
    }
}

void ReaderQueue::shutDown()
{
    m_closed = true;
    m_idleTimer.stop();
    failWaiting(cancelled());
    for (const auto &seat : m_seats) {
        if (seat->task)
            seat->task->fail(cancelled());
    }
    m_seats.clear();
    m_leaving.clear();
}

} // namespace desk
