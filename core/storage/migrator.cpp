// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/log.h"
#include "core/storage/platform_file.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Result<int> readNumber(QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return fail(query.lastError(), statement);
    if (!query.next())
        return fail(ErrorCode::Damaged, u"%1 says nothing"_s.arg(statement));
    return query.value(0).toInt();
}

Result<> checkOurs(QSqlDatabase &connection, int version)
{
    TRY_ASSIGN(application, readNumber(connection, u"PRAGMA application_id"_s));
    TRY_ASSIGN(objects, readNumber(connection, u"SELECT count(*) FROM sqlite_schema"_s));
    const bool fresh = version == 0 && application == 0 && objects == 0;
    if (!fresh && application != Migrator::ApplicationId)
        return fail(ErrorCode::Damaged,
                    u"the file holds data of another program (application id %1)"_s.arg(application));
    return {};
}

// Columns are a part of what a digest covers. Made anew as soon as nothing else is to be written.
Result<> forgetDigests(QSqlDatabase &connection, int step)
{
    constexpr int FirstWithDigests = 3;
    if (step > FirstWithDigests)
        TRY(run(connection, u"DELETE FROM content_digest"_s));
    return {};
}

Result<> checkCopy(const QString &file, int busyLimitMs)
{
    TRY_ASSIGN(copy, SqliteConnection::open(file, SqliteConnection::Access::ReadOnly, busyLimitMs));
    QSqlQuery check(copy->database());
    if (!check.exec(u"PRAGMA integrity_check(1)"_s) || !check.next())
        return fail(check.lastError(), u"check the copy"_s);
    if (check.value(0).toString() != u"ok")
        return fail(ErrorCode::Damaged,
                    u"the copy made before the change of schema: %1"_s.arg(check.value(0).toString()));
    return {};
}

class StatementScanner {
public:
    explicit StatementScanner(QStringView script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size()) {
            if (skipComment())
                continue;
            const QChar c = m_script.at(m_at);
            if (c == u'\'' || c == u'"' || c == u'`')
                takeQuoted(c);
            else if (c.isLetter() || c == u'_')
                takeWord();
            else if (c == u';' && !m_inTrigger)
                endStatement();
            else
                take(1);
        }
        endStatement();
        return m_statements;
    }

private:
    bool skipComment()
    {
        const QStringView rest = m_script.mid(m_at);
        if (!rest.startsWith(u"--") && !rest.startsWith(u"/*"))
            return false;
        const bool line = rest.startsWith(u"--");
        const qsizetype end = line ? m_script.indexOf(u'\n', m_at) : m_script.indexOf(u"*/"_s, m_at + 2);
        m_at = end < 0 ? m_script.size() : end + (line ? 0 : 2);
        m_statement += u' ';
        return true;
    }
    void takeQuoted(QChar quote)
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1);
        take((end < 0 ? m_script.size() : end + 1) - m_at);
    }
    // CREATE TRIGGER ... BEGIN ...; ...; END: the semicolons inside end no statement. CASE ... END nests.
    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script.at(end).isLetterOrNumber() || m_script.at(end) == u'_'))
            ++end;
        const QString word = m_script.mid(m_at, end - m_at).toString().toUpper();
        m_words += 1;
        if (m_words <= 3 && word == u"TRIGGER")
            m_trigger = true;
        if (m_trigger && (word == u"BEGIN" || word == u"CASE"))
            ++m_depth;
        if (m_trigger && word == u"END")
            --m_depth;
        m_inTrigger = m_depth > 0;
        take(end - m_at);
    }
    void endStatement()
    {
        if (const QString text = m_statement.trimmed(); !text.isEmpty())
            m_statements += text;
        m_statement.clear();
        m_words = m_depth = 0;
        m_trigger = m_inTrigger = false;
        ++m_at;
    }
    void take(qsizetype count)
    {
        m_statement += m_script.mid(m_at, count);
        m_at += count;
    }

    QStringView m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    int m_words = 0, m_depth = 0;
    bool m_trigger = false, m_inTrigger = false;
};

} // namespace

QStringList splitStatements(QStringView script)
{
    return StatementScanner(script).split();
}

QList<Migration> embeddedMigrations()
{
    QList<Migration> steps;
    const QDir folder(u":/desk/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Migrator::Migrator(QList<Migration> steps, int busyLimitMs) : m_steps(std::move(steps)), m_busyLimitMs(busyLimitMs) {}

Result<> Migrator::run(QSqlDatabase &connection, const QString &file) const
{
    if (m_steps.isEmpty())
        return fail(ErrorCode::Internal, u"the program was built without its schema"_s);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].number != i + 1)
            return fail(ErrorCode::Internal, u"migration %1 is out of order"_s.arg(m_steps[i].name));
    }
    bool copied = false;
    for (bool more = true; more;) {
        TRY_ASSIGN(version, readNumber(connection, u"PRAGMA user_version"_s));
        TRY(checkOurs(connection, version));
        if (version > m_steps.size())
            return fail(
                ErrorCode::NewerSchema,
                u"%1 has schema %2, this program knows schemas up to %3"_s.arg(file).arg(version).arg(m_steps.size()));
        more = version < m_steps.size();
        copied = copied || version == 0; // a new file has nothing to lose
        if (more)
            TRY(applyNext(connection, file, copied));
    }
    return {};
}

// The version is read again under the write lock: another program may have been faster.
Result<bool> Migrator::applyNext(QSqlDatabase &connection, const QString &file, bool &copied) const
{
    TRY(whileLocked(m_busyLimitMs, [&]() -> Result<> {
        TRY(desk::run(connection, u"BEGIN IMMEDIATE"_s));
        return {};
    }));
    const auto apply = [&]() -> Result<bool> {
        TRY_ASSIGN(version, readNumber(connection, u"PRAGMA user_version"_s));
        if (version >= m_steps.size())
            return false;
        const Migration &step = m_steps[version];
        if (version > 0 && !copied) {
            TRY(copyFile(file, step.number));
            copied = true;
        }
        for (const QString &statement : splitStatements(step.sql)) {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                return fail(query.lastError(), step.name);
        }
        TRY(forgetDigests(connection, step.number));
        // Pragmas take no bound values; both are numbers of our own.
        TRY(desk::run(connection, u"PRAGMA application_id = "_s + QString::number(ApplicationId)));
        TRY(desk::run(connection, u"PRAGMA user_version = "_s + QString::number(step.number)));
        TRY(whileLocked(m_busyLimitMs, [&]() -> Result<> {
            TRY(desk::run(connection, u"COMMIT"_s));
            return {};
        }));
        if (version > 0)
            qCInfo(logStorage) << "schema" << step.number << "in" << file;
        return true;
    };
    Result<bool> applied = apply();
    if (!applied || !*applied)
        QSqlQuery(connection).exec(u"ROLLBACK"_s);
    return applied;
}

// Made by a second connection while the first one holds the write lock, so nothing can change in between.
Result<> Migrator::copyFile(const QString &file, int step) const
{
    const QString copy = u"%1.before-%2.bak"_s.arg(file).arg(step);
    const QString part = u"%1.%2.part"_s.arg(copy).arg(QCoreApplication::applicationPid());
    // Under the write lock nobody else makes one: what is there was left by a program that was killed.
    const QFileInfo target(copy);
    for (const QString &left : target.dir().entryList({target.fileName() + u".*.part*"_s}, QDir::Files))
        target.dir().remove(left);
    TRY(createPrivateFile(part));
    const auto copying = [&]() -> Result<> {
        TRY_ASSIGN(source, SqliteConnection::open(file, SqliteConnection::Access::ReadWrite, m_busyLimitMs));
        QSqlQuery vacuum(source->database());
        vacuum.prepare(u"VACUUM INTO :copy"_s); // an empty file is accepted as target
        vacuum.bindValue(u":copy"_s, part);
        TRY(desk::run(vacuum));
        return {};
    };
    Result<> made = copying();
    if (made)
        made = checkCopy(part, m_busyLimitMs);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(part + suffix);
    if (made)
        made = replaceFile(part, copy);
    if (!made)
        QFile::remove(part);
    return made;
}

} // namespace desk
