// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plain_connection.h"

#include "core/storage/sql.h"

#include <QFileInfo>

#include <atomic>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<quint64> counter = 0; // a name, not a state: connections are global in Qt
    return u"desk-plain-%1"_s.arg(++counter);
}

} // namespace

PlainConnection::PlainConnection() : m_name(uniqueName()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

PlainConnection::~PlainConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<PlainConnection>> PlainConnection::open(const QString &file, Access access)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::NotFound, u"there is no file %1"_s.arg(file));
    std::unique_ptr<PlainConnection> connection(new PlainConnection);
    TRY(connection->connect(file, access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                                             : u"QSQLITE_BUSY_TIMEOUT=2000"_s));
    return connection;
}

Result<std::unique_ptr<PlainConnection>> PlainConnection::openMemory()
{
    std::unique_ptr<PlainConnection> connection(new PlainConnection);
    TRY(connection->connect(u":memory:"_s, {}));
    return connection;
}

Result<> PlainConnection::connect(const QString &name, const QString &options)
{
    if (!m_database.isValid())
        return fail(ErrorCode::Internal, u"Qt has no SQLite driver here"_s);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return fail(m_database.lastError(), name);
    TRY(run(m_database, u"PRAGMA temp_store = MEMORY"_s)); // nothing of the data outside its folder
    TRY(run(m_database, u"PRAGMA foreign_keys = OFF"_s));
    QSqlQuery header(m_database); // SQLite looks at the file only now
    if (!header.exec(u"PRAGMA schema_version"_s))
        return fail(header.lastError(), name);
    return {};
}

} // namespace desk
