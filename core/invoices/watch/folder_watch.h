// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/watch/settling_rules.h"
#include "core/invoices/watch/watched_import.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace desk {

/// How a folder is watched.
struct FolderWatchOptions {
    QString folder = {}; ///< as given; need not be there
    bool recursive = false;
    std::optional<bool> moves = {}; ///< whether originals are moved once they are read; absent = as the settings say
    bool once = false;              ///< works off what is there, then says workedOff()
    ImportOptions import = {};
    SettlingRules::Patience patience = {};
    qint64 pollMs = 5'000; ///< between two looks where nothing goes on; longer where a look takes long
};

/// Imports and reads the documents that appear in a folder, as long as it lives. The system's notices make it quick,
/// and looking again and again makes it sure: shares of the network give no notices. A folder that is not there, or
/// goes, is waited for. Files are taken when they are complete (SettlingRules); what lay there when it began is looked
/// at too. An original is never deleted or replaced. Threads: a QObject of the main thread; looking and opening happens
/// on pools of its own.
class FolderWatch : public QObject {
    Q_OBJECT
public:
    /// @param parts  borrowed; InvoiceService::startReading() was called.
    FolderWatch(WatchedImport::Parts parts, FolderWatchOptions options);
    ~FolderWatch() override;

    /// The first look. Call once.
    void start();
    /// Looks no more and tells nothing any more; what is being read is the caller's to await or to cancel.
    void stop();
    /// Documents that are in the store and not read yet.
    [[nodiscard]] qsizetype underWay() const { return m_import.underWay(); }

signals:
    void documentDone(const desk::WatchedDocument &document);
    void noted(const desk::WatchNote &note);
    /// Once only, and only with FolderWatchOptions::once. @param reached  false: the folder cannot be reached.
    void workedOff(bool reached);

private:
    void look();
    void onScan(const FolderScan &scan);
    void onUnreachable(const Error &error);
    void begin();
    void followFolders(const QStringList &folders);
    void schedule();
    void soon();
    [[nodiscard]] bool isWorkedOff() const;
    void endOnce();
    void applySettings();

    FolderWatchOptions m_options;
    SettingsService &m_settings;
    WatchedImport m_import;
    SettlingRules m_rules;
    QFileSystemWatcher m_notices;
    QTimer m_timer;
    QElapsedTimer m_time;
    QThreadPool m_pool;
    QString m_folder; ///< absolute
    QList<FoundFile> m_ready;
    QStringList m_saidNotListed;
    qint64 m_tookMs = 0; ///< the last look
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_reached = false;
    bool m_saidGone = false;
    bool m_saidTooMany = false;
    bool m_stopped = false;
};

} // namespace desk
