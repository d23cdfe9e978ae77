// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"

#include "core/base/when_finished.h"
#include "core/storage/audit_trail.h"
#include "core/storage/database.h"
#include "core/storage/setting_texts.h"
#include "core/storage/sql.h"

#include <atomic>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Result<QHash<QString, QString>> readTable(QSqlDatabase &db, const QString &statement)
{
    TRY_ASSIGN(query, prepare(db, statement));
    TRY(run(query));
    QHash<QString, QString> texts;
    while (query.next())
        texts.insert(query.value(0).toString(), query.value(1).toString());
    TRY(ended(query));
    return texts;
}

Result<> writeSettings(WriteTransaction &tx, const Settings &values)
{
    TRY_ASSIGN(upsert, prepare(tx.connection(), u"INSERT INTO setting (key, value) VALUES (:key, :value) "
                                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s));
    // As they hold, not as they are stored: what was never saved has its default.
    TRY_ASSIGN(stored, readSettings(tx.connection()));
    const QHash<QString, QString> before = settingsToTexts(stored);
    const QHash<QString, QString> texts = settingsToTexts(values);
    QJsonObject changes;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        upsert.bindValue(u":key"_s, it.key());
        upsert.bindValue(u":value"_s, notNull(it.value()));
        TRY(run(upsert));
        if (before.value(it.key()) != it.value())
            changes[it.key()] = auditChange(before.value(it.key()), it.value());
    }
    if (!changes.isEmpty())
        TRY(AuditTrail::append(tx, {.entity = Entity::Setting,
                                    .entityId = 0,
                                    .event = u"settings_changed"_s,
                                    .payload = changes,
                                    .actor = {}}));
    return tx.changed(Entity::Setting, 0, ChangeKind::Updated);
}

Result<> writeUiState(WriteTransaction &tx, const QString &name, const QString &value)
{
    TRY_ASSIGN(upsert, prepare(tx.connection(), u"INSERT INTO ui_state (name, value) VALUES (:name, :value) "
                                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s));
    upsert.bindValue(u":name"_s, name);
    upsert.bindValue(u":value"_s, notNull(value));
    TRY(run(upsert));
    return {};
}

} // namespace

Result<Settings> readSettings(QSqlDatabase &db)
{
    TRY_ASSIGN(texts, readTable(db, u"SELECT key, value FROM setting"_s));
    return settingsFromTexts(texts);
}

/// Writes on their way: until they have ended, what the database holds is older than what is shown.
struct SettingsService::Pending {
    std::atomic<int> writes = 0;
};

SettingsService::SettingsService(Database &database) : m_database(database), m_pending(std::make_shared<Pending>())
{
    connect(&database.changes(), &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.entity == Entity::Setting)
                return reload();
        }
    });
}

SettingsService::~SettingsService() = default;

Result<std::unique_ptr<SettingsService>> SettingsService::open(Database &database)
{
    std::unique_ptr<SettingsService> service(new SettingsService(database));
    TRY(service->load());
    return service;
}

// Once, while the program starts: everything after needs the values.
Result<> SettingsService::load()
{
    using Loaded = std::pair<Settings, QHash<QString, QString>>;
    Result<Loaded> loaded = m_database
                                .read([](QSqlDatabase &db) -> Result<Loaded> {
                                    TRY_ASSIGN(values, readSettings(db));
                                    TRY_ASSIGN(state, readTable(db, u"SELECT name, value FROM ui_state"_s));
                                    return Loaded(values, state);
                                })
                                .result();
    if (!loaded)
        return tl::unexpected(loaded.error());
    std::tie(m_values, m_uiState) = *loaded;
    return {};
}

void SettingsService::reload()
{
    const int seen = m_generation;
    whenFinished(m_database.read(readSettings), this, [this, seen](const Result<Settings> &read) {
        // A set() that came meanwhile is newer than what was read; its own change makes us read again.
        if (!read || seen != m_generation || m_pending->writes > 0 || *read == m_values)
            return;
        m_values = *read;
        emit changed(m_values);
    });
}

QFuture<Result<>> SettingsService::set(const Settings &values)
{
    if (Result<> valid = validateSettings(values); !valid)
        return QtFuture::makeReadyFuture(std::move(valid));
    ++m_generation;
    ++m_pending->writes;
    const bool differs = values != m_values;
    m_values = values;
    auto written =
        m_database.write([values](WriteTransaction &tx) { return writeSettings(tx, values); })
            .then(QtFuture::Launch::Sync, [pending = m_pending, feed = &m_database.changes()](Result<> done) {
                --pending->writes;
                // What could not be saved is not valid either: have the stored values read again.
                if (!done)
                    QMetaObject::invokeMethod(
                        feed,
                        [feed] {
                            emit feed->changed({{Entity::Setting, 0, ChangeKind::Updated}});
                        },
                        Qt::QueuedConnection);
                return done;
            });
    if (differs)
        emit changed(m_values);
    return written;
}

QString SettingsService::uiState(const QString &name) const
{
    return m_uiState.value(name);
}

void SettingsService::setUiState(const QString &name, const QString &value)
{
    if (name.isEmpty() || (m_uiState.contains(name) && m_uiState.value(name) == value))
        return;
    m_uiState.insert(name, value);
    // A layout that cannot be remembered is no reason to disturb anybody.
    (void)m_database.write([name, value](WriteTransaction &tx) { return writeUiState(tx, name, value); });
}

} // namespace desk
