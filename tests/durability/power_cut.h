// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/data_folder.h"
#include "tests/durability/documents.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>

#include <signal.h>

namespace desk {

/// What is in a write-ahead log (sqlite.org/fileformat2.html, chapter 4).
struct WalLook {
    explicit WalLook(const QByteArray &wal)
    {
        constexpr qsizetype Header = 32, FrameHeader = 24;
        if (wal.size() < Header)
            return;
        const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(wal.constData() + at); };
        pageSize = number(8);
        salt = wal.mid(16, 8);
        qsizetype at = Header;
        QList<quint32> underway;
        for (; at + FrameHeader + pageSize <= wal.size() && wal.mid(at + 8, 8) == salt; at += FrameHeader + pageSize) {
            underway.append(number(at));
            if (number(at + 4) == 0)
                continue;
            pages += underway;
            underway.clear();
            committedEnd = at + FrameHeader + pageSize;
        }
        end = at;
    }
    quint32 pageSize = 0;
    QByteArray salt;
    qsizetype committedEnd = 0; ///< behind the last frame of the last transaction
    qsizetype end = 0;          ///< behind the last frame of this run of the log
    QList<quint32> pages;       ///< those of committed transactions
};

/// Copies a data folder while a program works in it, as a disk could show it whose power went: everything that was
/// waited for, and of the rest whatever came through.
class PowerCut {
public:
    PowerCut(const DataFolder &live, QString copy, QRandomGenerator &random)
        : m_live(live), m_copy(std::move(copy)), m_random(random)
    {
    }

    /// @return in words, what was done.
    QString make(qint64 pid)
    {
        QDir().mkpath(m_copy);
        const char *order = "paused";
        const int dice = m_random.bounded(3);
        if (dice == 0 && databaseThenLog())
            order = "database, then log";
        else if (dice == 1 && logThenDatabase())
            order = "log, then database";
        else
            paused(pid);
        copyBlobs(); // after the rows: what they speak of was on the disk before them
        return QString::fromLatin1(order) + tear() + loseBlobs();
    }

private:
    QString liveLog() const { return m_live.database() + QStringLiteral("-wal"); }
    QString copied(const QString &name) const { return m_copy + u'/' + name; }
    static QByteArray bytesOf(const QString &path) { return QFile::exists(path) ? contentOf(path) : QByteArray(); }
    void put(const QByteArray &database, const QByteArray &log)
    {
        writeFile(copied(QStringLiteral("desk.sqlite")), database);
        writeFile(copied(QStringLiteral("desk.sqlite-wal")), log);
    }

    // As if nothing of a checkpoint had come through. Not where the log began anew in between: that is waited for.
    bool databaseThenLog()
    {
        const QByteArray salt = WalLook(bytesOf(liveLog())).salt;
        const QByteArray database = bytesOf(m_live.database());
        const QByteArray log = bytesOf(liveLog());
        if (WalLook(log).salt != salt)
            return false;
        put(database, log);
        return true;
    }
    // As if the last transactions had not come through. Not where a checkpoint ran in between: it waits for the log.
    bool logThenDatabase()
    {
        const QByteArray before = bytesOf(m_live.database());
        const QByteArray log = bytesOf(liveLog());
        const QByteArray database = bytesOf(m_live.database());
        if (database != before)
            return false;
        put(database, log);
        return true;
    }
    void paused(qint64 pid)
    {
        ::kill(pid_t(pid), SIGSTOP);
        put(bytesOf(m_live.database()), bytesOf(liveLog()));
        ::kill(pid_t(pid), SIGCONT);
    }

    void copyBlobs()
    {
        const QString from = m_live.path() + QStringLiteral("/blobs");
        QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) // it has its name by now
                continue;
            const QString to = copied(QStringLiteral("blobs")) + path.mid(from.size());
            QDir().mkpath(QFileInfo(to).path());
            QByteArray bytes = file.readAll();
            if (path.endsWith(QStringLiteral(".part")))
                bytes.truncate(m_random.bounded(int(bytes.size()) + 1));
            writeFile(to, bytes);
        }
    }

    QString tear()
    {
        const QString databasePath = copied(QStringLiteral("desk.sqlite"));
        const QString logPath = copied(QStringLiteral("desk.sqlite-wal"));
        QByteArray database = contentOf(databasePath), log = contentOf(logPath);
        const WalLook look(log);
        QString done;
        if (look.committedEnd == 0)
            return done;
        if (m_random.bounded(2) == 0) { // a transaction that was on its way
            QByteArray half = look.end > look.committedEnd ? log.mid(look.committedEnd, look.end - look.committedEnd)
                                                           : log.mid(32, 24 + look.pageSize);
            half.truncate(m_random.bounded(int(half.size())));
            log = log.left(look.committedEnd) + half;
            done += QStringLiteral(", torn end of the log");
        }
        const quint32 page = look.pages[m_random.bounded(look.pages.size())];
        const qsizetype at = qsizetype(page - 1) * look.pageSize;
        if (m_random.bounded(2) == 0 && at + look.pageSize <= database.size()) { // a checkpoint that was on its way
            const qsizetype half = look.pageSize / 2;
            database.replace(at + half, half, QByteArray(half, '\xa5'));
            done += QStringLiteral(", torn page %1").arg(page);
        }
        put(database, log);
        return done;
    }

    // Files that no row speaks of yet may be lost, or hold less than they should.
    QString loseBlobs()
    {
        // Asked of a copy: to look into the database is to repair it.
        const QString look = m_copy + QStringLiteral(".look");
        QDir().mkpath(look);
        for (const QString &name : {QStringLiteral("desk.sqlite"), QStringLiteral("desk.sqlite-wal")})
            QFile::copy(copied(name), look + u'/' + name);
        QSet<QString> spokenOf;
        for (const QString &sha256 : DataFolder(look).rows(QStringLiteral("SELECT lower(hex(sha256)) FROM document")))
            spokenOf.insert(sha256);
        QDir(look).removeRecursively();
        QString done;
        QDirIterator it(copied(QStringLiteral("blobs")), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QFileInfo file(it.next());
            if (file.suffix() == QStringLiteral("part") || spokenOf.contains(file.dir().dirName() + file.fileName()) ||
                m_random.bounded(2) == 0)
                continue;
            QFile::remove(file.filePath());
            done = QStringLiteral(", files lost");
        }
        return done;
    }

    DataFolder m_live;
    QString m_copy;
    QRandomGenerator &m_random;
};

} // namespace desk
