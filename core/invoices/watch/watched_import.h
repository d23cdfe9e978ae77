// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/invoices/watch/folder_scan.h"
#include "core/invoices/watch/watch_events.h"
#include "core/invoices/watch/watched_file_repository.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace desk {

/// Takes complete files of one watched folder through import and reading, and puts the originals where they belong.
/// What was imported from the same place earlier is passed over in silence; the same bytes under another name are told
/// once, also over several runs of the program.
/// Threads: a QObject of the main thread; files are opened and moved on a pool of its own, whose end the destructor
/// awaits. Ownership: borrows the parts.
class WatchedImport : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Database &database;
        InvoiceService &invoices; ///< startReading() was called
        SettingsService &settings;
    };
    struct Options {
        QString folder = {}; ///< as given
        bool patient = true; ///< false: what cannot be done now is told and left, not tried again
        ImportOptions import = {};
    };
    WatchedImport(Parts parts, Options options);
    ~WatchedImport() override;

    /// Originals are moved from now on, or kept.
    void setMoves(bool moves) { m_moves = moves; }
    /// Files that are complete. Each is answered by one of handled() and postponed().
    void take(const QList<FoundFile> &files);
    /// Looks after documents that another program reads.
    void refresh();
    /// Tells nothing any more.
    void stop();
    /// Files that were taken and not answered.
    [[nodiscard]] qsizetype busy() const { return m_busy.size(); }
    /// Documents that are in the store and not read yet.
    [[nodiscard]] qsizetype underWay() const { return m_underWay.size(); }

signals:
    void documentDone(const desk::WatchedDocument &document);
    void noted(const desk::WatchNote &note);
    void handled(const desk::FoundFile &file);
    void postponed(const desk::FoundFile &file, qint64 afterMs);

private:
    struct Inspected {
        FoundFile file;
        Result<QByteArray> sha256;
        std::optional<KnownFile> known;
    };
    /// One document of a file; an e-mail has several.
    struct UnderWay {
        FoundFile file;
        QString path; ///< as it is shown
        InvoiceId id;
        bool duplicate = false;
    };
    enum class Fate : quint8 { Imported, Failed, Stays };

    [[nodiscard]] static QList<Inspected> inspect(const QString &folder, const QList<FoundFile> &files);
    [[nodiscard]] QString absolute(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString shown(const QString &absolutePath) const;

    void lookUp(QList<Inspected> files);
    void decide(const QList<Inspected> &files);
    [[nodiscard]] bool passOver(const Inspected &file);
    void notReadable(const FoundFile &file, const Error &error);
    void importAll(const QList<FoundFile> &files);
    void onImported(const QList<FoundFile> &files, const QList<ImportOutcome> &outcomes);
    void onRefused(const FoundFile &file, const QString &path, const Error &error);
    void look(InvoiceId id, bool over);
    void onDocument(InvoiceId id, const Result<Invoice> &invoice, bool over);
    void partEnded(const FoundFile &file, Fate fate);
    void settle(const FoundFile &file, Fate fate);
    void move(const FoundFile &file, const QString &folder);
    void answer(const FoundFile &file);
    void postpone(const FoundFile &file, qint64 afterMs);
    [[nodiscard]] bool wasTold(const QString &path, const QByteArray &sha256) const;
    void remember(const QString &path, const QByteArray &sha256);
    void saveTold();

    Parts m_parts;
    Options m_options;
    QString m_folder; ///< absolute
    bool m_moves = false;
    bool m_stopped = false;
    QThreadPool m_pool;
    QHash<QString, int> m_busy;            ///< parts that are not done, by name
    QHash<QString, Fate> m_fates;          ///< the worst so far, by name
    QHash<QString, int> m_tries;           ///< of what cannot be had yet, by name
    QHash<QString, QByteArray> m_contents; ///< SHA-256 of what is under way, by name
    QList<UnderWay> m_underWay;
    QSet<QString> m_saidNotMoved;
    bool m_saidPostponed = false;
    qint64 m_known = 0;
    QStringList m_told; ///< marks of duplicates, the latest last
    bool m_toldChanged = false;
};

} // namespace desk
