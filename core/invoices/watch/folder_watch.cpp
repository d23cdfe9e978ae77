// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/folder_watch.h"

#include "core/base/when_finished.h"
#include "core/storage/settings_service.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Under way at a time: enough for all readers, and few enough that stopping leaves little behind.
constexpr qsizetype MaxAtOnce = 64;
constexpr qint64 AfterNoticeMs = 200;
constexpr qint64 LongestPollMs = 60'000;
/// A look must not take more than a tenth of the time.
constexpr qint64 RestPerLook = 10;
/// Folders whose notices are asked for; systems have few to give. The others are only looked at.
constexpr qsizetype MaxNoticed = 256;

SettlingRules::Patience patienceOf(const FolderWatchOptions &options)
{
    SettlingRules::Patience patience = options.patience;
    if (options.once) // nobody waits for an empty file to be filled
        patience.emptyMs = patience.settleMs;
    return patience;
}

} // namespace

FolderWatch::FolderWatch(WatchedImport::Parts parts, FolderWatchOptions options)
    : m_options(std::move(options)),
      m_settings(parts.settings),
      m_import(parts, {.folder = m_options.folder, .patient = !m_options.once, .import = m_options.import}),
      m_rules(patienceOf(m_options)),
      m_folder(QDir::cleanPath(QDir(m_options.folder).absolutePath()))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_notices, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::soon);
    connect(&m_import, &WatchedImport::documentDone, this, &FolderWatch::documentDone);
    connect(&m_import, &WatchedImport::noted, this, &FolderWatch::noted);
    connect(&m_import, &WatchedImport::handled, this, [this] { begin(); });
    connect(&m_import, &WatchedImport::postponed, this, [this](const FoundFile &file, qint64 afterMs) {
        m_rules.retry(file, m_time.elapsed() + afterMs);
        begin();
    });
    connect(&m_settings, &SettingsService::changed, this, &FolderWatch::applySettings);
}

FolderWatch::~FolderWatch()
{
    m_pool.waitForDone();
}

void FolderWatch::start()
{
    m_import.setMoves(m_options.moves.value_or(m_settings.values().watchMoves));
    m_time.start();
    look();
}

void FolderWatch::stop()
{
    m_stopped = true;
    m_timer.stop();
    m_import.stop();
}

void FolderWatch::applySettings()
{
    if (m_options.moves || m_stopped || !m_time.isValid())
        return;
    m_import.setMoves(m_settings.values().watchMoves);
    if (m_settings.values().watchMoves) // those that were kept so far are asked after again
        m_rules.startOver();
    soon();
}

void FolderWatch::look()
{
    if (m_looking || m_stopped)
        return;
    m_looking = true;
    m_lookAgain = false;
    const Settings &settings = m_settings.values();
    const FolderScanQuery query{.folder = m_folder,
                                .recursive = m_options.recursive,
                                .leaveOut = {settings.watchImportedFolder, settings.watchFailedFolder}};
    const qint64 began = m_time.elapsed();
    whenFinished(QtConcurrent::run(&m_pool, [query] { return scanFolder(query); }), this,
                 [this, began](const Result<FolderScan> &scan) {
                     m_looking = false;
                     m_tookMs = m_time.elapsed() - began;
                     if (m_stopped)
                         return;
                     if (scan)
                         onScan(*scan);
                     else
                         onUnreachable(scan.error());
                     schedule();
                 });
}

void FolderWatch::onScan(const FolderScan &scan)
{
    if (!m_reached)
        emit noted({.kind = m_saidGone ? WatchNote::Kind::Back : WatchNote::Kind::Watching, .path = m_options.folder});
    m_reached = true;
    m_saidGone = false;
    followFolders(scan.folders);
    for (const QString &name : scan.unlisted) {
        if (m_saidNotListed.contains(name))
            continue;
        m_saidNotListed.append(name);
        emit noted({.kind = WatchNote::Kind::NotListed,
                    .path = m_options.folder + u'/' + name,
                    .error = {ErrorCode::Unreadable, {}, {}}});
    }
    if (scan.more && !m_saidTooMany)
        emit noted({.kind = WatchNote::Kind::TooMany, .path = m_options.folder, .count = scan.files.size()});
    m_saidTooMany = scan.more;
    m_ready = m_rules.look(scan.files, m_time.elapsed());
    m_import.refresh();
    begin();
}

void FolderWatch::onUnreachable(const Error &error)
{
    m_ready.clear();
    if (!m_saidGone)
        emit noted({.kind = WatchNote::Kind::Gone, .path = m_options.folder, .error = error});
    m_saidGone = true;
    m_reached = false;
}

void FolderWatch::begin()
{
    if (m_stopped)
        return;
    // Many at a time, since each batch is a transaction.
    const qsizetype room = m_import.busy() > MaxAtOnce / 2 ? 0 : MaxAtOnce - m_import.busy();
    const QList<FoundFile> now = m_ready.mid(0, room);
    m_ready.remove(0, now.size());
    for (const FoundFile &file : now)
        m_rules.begin(file);
    if (!now.isEmpty())
        m_import.take(now);
    else if (m_options.once && m_import.busy() == 0 && !m_looking)
        soon();
}

void FolderWatch::followFolders(const QStringList &folders)
{
    const QStringList wanted = folders.mid(0, MaxNoticed);
    const QStringList followed = m_notices.directories();
    for (const QString &folder : followed) {
        if (!wanted.contains(folder))
            m_notices.removePath(folder);
    }
    for (const QString &folder : wanted) {
        if (!followed.contains(folder))
            m_notices.addPath(folder); // fails where the system has no notices left: then looking has to do
    }
}

void FolderWatch::soon()
{
    if (m_stopped)
        return;
    m_lookAgain = true;
    if (!m_looking)
        schedule();
}

void FolderWatch::schedule()
{
    if (m_stopped)
        return;
    if (isWorkedOff())
        return endOnce();
    const qint64 rest = m_tookMs * RestPerLook;
    qint64 wait = std::min(std::max(m_options.pollMs, rest), std::max(LongestPollMs, m_options.pollMs));
    if (m_reached && m_rules.waiting() > 0)
        wait = std::max(std::min(m_options.patience.settleMs, wait), rest);
    if (m_lookAgain)
        wait = std::max(std::min(AfterNoticeMs, wait), rest);
    const bool sooner = m_timer.isActive() && m_timer.remainingTime() <= wait;
    if (!sooner)
        m_timer.start(std::chrono::milliseconds(wait));
}

bool FolderWatch::isWorkedOff() const
{
    if (!m_options.once || m_looking || m_import.busy() > 0 || !m_ready.isEmpty())
        return false;
    if (!m_reached)
        return m_saidGone;
    return m_rules.isWorkedOff();
}

void FolderWatch::endOnce()
{
    for (const QString &name : m_rules.unsettled())
        emit noted({.kind = WatchNote::Kind::StillWritten, .path = m_options.folder + u'/' + name});
    stop();
    emit workedOff(m_reached);
}

} // namespace desk
