// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_trail.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

namespace desk {

/// A look into a data folder from outside of the programs. Each question opens the database and closes it again.
class DataFolder {
public:
    explicit DataFolder(const QString &path) : m_path(path), m_blobs(path + QStringLiteral("/blobs")) {}
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString database() const { return m_path + QStringLiteral("/desk.sqlite"); }

    /// The one number that a statement answers with; -1 where it cannot be had (yet).
    [[nodiscard]] int number(const QString &statement) const
    {
        bool known = false;
        const int value = rows(statement).value(0).toInt(&known);
        return known ? value : -1;
    }
    [[nodiscard]] int imported() const { return number(QStringLiteral("SELECT count(*) FROM invoice")); }
    /// Invoices in a final state.
    [[nodiscard]] int ended() const
    {
        return number(QStringLiteral("SELECT count(*) FROM invoice WHERE status NOT IN (0, 1)"));
    }

    /// All rows, their columns joined with " | ".
    [[nodiscard]] QStringList rows(const QString &statement) const
    {
        QStringList found;
        if (!QFile::exists(database())) // opening it would make it
            return found;
        ask([&](QSqlDatabase &db) {
            QSqlQuery query(db);
            if (!query.exec(statement))
                return;
            const QSqlRecord columns = query.record();
            while (query.next()) {
                QStringList row;
                for (int i = 0; i < columns.count(); ++i)
                    row.append(query.value(i).toString());
                found.append(row.join(QStringLiteral(" | ")));
            }
        });
        return found;
    }

    /// What each document came to, by its SHA-256: how it ended and every value.
    [[nodiscard]] QMap<QString, QString> results() const
    {
        QMap<QString, QString> results;
        const QStringList found = rows(QStringLiteral(
            "SELECT hex(d.sha256), i.status || ' ' || i.kind || ' ' || coalesce(i.error_code, '') || ' ' || "
            "coalesce((SELECT group_concat(section || '.' || row || '.' || name || '=' || coalesce(value, ''), '; ') "
            "FROM (SELECT * FROM invoice_value v WHERE v.invoice_id = i.id ORDER BY section, row, name)), '') "
            "FROM invoice i JOIN document d ON d.id = i.document_id"));
        for (const QString &row : found)
            results.insert(row.section(QStringLiteral(" | "), 0, 0).toLower(), row.section(QStringLiteral(" | "), 1));
        return results;
    }

    /// Everything that is not as it must be where nothing is underway any more; empty = all is well.
    [[nodiscard]] QStringList problems() const
    {
        QStringList problems = brokenNow();
        const auto none = [&](const QString &what, const QString &statement) {
            for (const QString &row : rows(statement))
                problems.append(what + QStringLiteral(": ") + row);
        };
        none(QStringLiteral("stuck job"), QStringLiteral("SELECT id, subject, state, attempts FROM job "
                                                         "WHERE state IN (0, 1)"));
        none(QStringLiteral("stuck invoice"), QStringLiteral("SELECT id, file_name, status FROM invoice "
                                                             "WHERE status IN (0, 1)"));
        return problems + leftovers();
    }

    /// Everything that must never be, also in the middle of a run or right after a crash.
    [[nodiscard]] QStringList brokenNow() const
    {
        QStringList problems;
        const auto none = [&](const QString &what, const QString &statement) {
            for (const QString &row : rows(statement))
                problems.append(what + QStringLiteral(": ") + row);
        };
        const QStringList integrity = rows(QStringLiteral("PRAGMA integrity_check"));
        if (integrity != QStringList{QStringLiteral("ok")})
            problems.append(QStringLiteral("integrity: ") + integrity.join(QStringLiteral("; ")));
        none(QStringLiteral("foreign key"), QStringLiteral("PRAGMA foreign_key_check"));
        none(QStringLiteral("document with several invoices"),
             QStringLiteral("SELECT document_id, count(*) FROM invoice GROUP BY document_id HAVING count(*) <> 1"));
        none(QStringLiteral("document without an invoice"),
             QStringLiteral("SELECT id FROM document WHERE id NOT IN (SELECT document_id FROM invoice)"));
        none(QStringLiteral("imported not once"),
             QStringLiteral("SELECT i.id, count(a.id) FROM invoice i LEFT JOIN audit_event a ON a.entity = 0 AND "
                            "a.entity_id = i.id AND a.event = 'imported' GROUP BY i.id HAVING count(a.id) <> 1"));
        none(QStringLiteral("several open jobs"), QStringLiteral("SELECT subject, count(*) FROM job WHERE state IN "
                                                                 "(0, 1) GROUP BY subject HAVING count(*) > 1"));
        none(QStringLiteral("waits without a job"),
             QStringLiteral("SELECT id, status FROM invoice WHERE status IN (0, 1) AND id NOT IN "
                            "(SELECT subject FROM job WHERE state IN (0, 1))"));
        for (const QString &sha256 : rows(QStringLiteral("SELECT lower(hex(sha256)) FROM document"))) {
            QFile blob(blobPath(sha256));
            if (!blob.open(QIODevice::ReadOnly))
                problems.append(QStringLiteral("no blob: ") + sha256);
            else if (QCryptographicHash::hash(blob.readAll(), QCryptographicHash::Sha256).toHex() != sha256.toLatin1())
                problems.append(QStringLiteral("damaged blob: ") + sha256);
        }
        const bool made = !rows(QStringLiteral("SELECT 1 FROM pragma_table_info('audit_event') WHERE name = 'seal'"))
                               .isEmpty(); // not killed while it made its tables
        if (made)
            ask([&](QSqlDatabase &db) {
                const auto verdict = AuditTrail::verify(db);
                if (!verdict)
                    problems.append(QStringLiteral("audit: ") + verdict.error().detail);
                else if (!verdict->holds())
                    problems.append(
                        QStringLiteral("audit event %1: %2").arg(verdict->brokenEvent).arg(verdict->problem));
            });
        return problems;
    }

    /// The same, of a copy of the database: the next program finds what the last one left.
    [[nodiscard]] QStringList brokenAsLeft(const QString &scratch) const
    {
        QDir().mkpath(scratch);
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QFile::remove(scratch + QStringLiteral("/desk.sqlite") + suffix);
            QFile::copy(database() + suffix, scratch + QStringLiteral("/desk.sqlite") + suffix);
        }
        DataFolder copy(scratch);
        copy.m_blobs = m_blobs;
        return QFile::exists(database()) ? copy.brokenNow() : QStringList();
    }

    [[nodiscard]] QString blobPath(const QString &sha256) const
    {
        return QStringLiteral("%1/%2/%3").arg(m_blobs, sha256.left(2), sha256.mid(2));
    }

    /// Half-written files.
    [[nodiscard]] QStringList leftovers() const
    {
        QStringList found;
        QDirIterator it(m_path, {QStringLiteral("*.part")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(QStringLiteral("left over: ") + it.next());
        return found;
    }

    /// Calls `use` with an open connection.
    template <class Use>
    void ask(Use use) const
    {
        const QString name = QStringLiteral("test-look");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(database());
            db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
            if (db.open())
                use(db);
            db.close();
        }
        QSqlDatabase::removeDatabase(name);
    }

private:
    QString m_path, m_blobs;
};

} // namespace desk
