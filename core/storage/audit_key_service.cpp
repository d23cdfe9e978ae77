// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_key_service.h"

#include "core/base/log.h"
#include "core/base/when_finished.h"
#include "core/storage/audit_trail.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyBytes = 32;
constexpr int NameBytes = 8; // random, so that two data folders of one person do not share an entry
constexpr int MostKeys = 16; // that are asked for; older ones stay unknown
constexpr int MostAttempts = 3;

QByteArray randomBytes(int count)
{
    std::array<quint32, KeyBytes / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), count);
    words.fill(0);
    return bytes;
}

AuditEntry trailEvent(const QString &event, const QJsonObject &payload)
{
    return {.entity = Entity::AuditTrail, .entityId = 0, .event = event, .payload = payload, .actor = u"system"_s};
}

} // namespace

AuditKeyService::AuditKeyService(Database &database, SecretStore &secrets) : m_database(database), m_secrets(secrets)
{
    m_promise.start();
}

AuditKeyService::~AuditKeyService()
{
    finish(fail(ErrorCode::Cancelled, u"the program ends"_s));
}

QFuture<Result<>> AuditKeyService::loaded() const
{
    // A future of its own for each caller: taking the result from one leaves nothing in it.
    return m_promise.future().then([](const Result<> &outcome) { return outcome; });
}

void AuditKeyService::load()
{
    ++m_attempts;
    m_next = 0;
    m_gone.clear();
    m_unavailable.reset();
    const auto rows = m_database.read([](QSqlDatabase &db) { return AuditKeyRepository(db).newest(MostKeys); });
    whenFinished(rows, &m_context, [this](const Result<QList<AuditKeyRow>> &found) {
        if (!found)
            return finish(tl::unexpected(found.error()));
        m_rows = *found;
        askNext();
    });
}

void AuditKeyService::askNext()
{
    if (m_next == m_rows.size() || m_unavailable)
        return finishAsking();
    const AuditKeyRow row = m_rows[m_next++];
    whenFinished(m_secrets.read(row.name), &m_context,
                 [this, row](const Result<QByteArray> &secret) { takeSecret(row, secret); });
}

void AuditKeyService::takeSecret(const AuditKeyRow &row, const Result<QByteArray> &secret)
{
    // Another secret than the proof says is as good as none: somebody wrote over it, or the row is a forgery.
    if (secret && auditSeal(*secret, row.name.toUtf8()) == row.proof)
        m_database.auditSealer().add(row.id, *secret);
    else if (secret || secret.error().code == ErrorCode::NotFound)
        m_gone.append(row.name);
    else
        m_unavailable = secret.error();
    askNext();
}

void AuditKeyService::finishAsking()
{
    const bool found = m_database.auditSealer().current().id != 0;
    if (m_made && (found || m_unavailable))
        throwAway(*m_made);
    if (found)
        sealWhatStands();
    else if (m_unavailable)
        finish(tl::unexpected(*m_unavailable));
    else if (m_made)
        store(*m_made);
    else
        makeKey();
}

// "Not found" does not prove that the keychain keeps anything: the key is used only after it came back from there.
void AuditKeyService::makeKey()
{
    const QString name = u"audit-key-"_s + QString::fromLatin1(randomBytes(NameBytes).toHex());
    const QByteArray key = randomBytes(KeyBytes);
    const NewKey made{.row = {.id = 0, .name = name, .proof = auditSeal(key, name.toUtf8())}, .bytes = key};
    whenFinished(m_secrets.write(name, key), &m_context, [this, made](const Result<> &written) {
        if (written)
            readBack(made);
        else
            finish(tl::unexpected(written.error()));
    });
}

void AuditKeyService::readBack(const NewKey &made)
{
    whenFinished(m_secrets.read(made.row.name), &m_context, [this, made](const Result<QByteArray> &secret) {
        if (!secret)
            return finish(tl::unexpected(secret.error()));
        if (*secret != made.bytes)
            return finish(fail(ErrorCode::Io, u"the keychain gave back another secret than it got"_s));
        // A locked keychain may have said "not found" of the earlier keys. Now that it takes what we write it is open.
        m_made = made;
        m_next = 0;
        m_gone.clear();
        askNext();
    });
}

// Nobody waits for this: an entry too many in the keychain does no harm.
void AuditKeyService::throwAway(const NewKey &made)
{
    [[maybe_unused]] const auto removed = m_secrets.remove(made.row.name);
    m_made.reset();
}

void AuditKeyService::store(const NewKey &made)
{
    const int seen = m_rows.isEmpty() ? 0 : m_rows.first().id;
    const QStringList gone = m_gone;
    const auto stored = m_database.write([row = made.row, seen, gone](WriteTransaction &tx) -> Result<int> {
        TRY_ASSIGN(id, AuditKeyRepository(tx.connection()).insert(row, seen, tx.now()));
        const QJsonValue before = gone.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(gone));
        TRY(AuditTrail::append(tx, trailEvent(u"key_made"_s, {{u"key"_s, auditChange(before, row.name)}})));
        return id;
    });
    whenFinished(stored, &m_context, [this, made](const Result<int> &id) {
        if (id) {
            m_made.reset();
            m_database.auditSealer().add(*id, made.bytes);
            return sealWhatStands();
        }
        throwAway(made);
        if (id.error().code == ErrorCode::Conflict && m_attempts < MostAttempts)
            return load();
        finish(tl::unexpected(id.error()));
    });
}

void AuditKeyService::sealWhatStands()
{
    const auto sealed = m_database.write([](WriteTransaction &tx) -> Result<> {
        TRY_ASSIGN(events, AuditKeyRepository(tx.connection()).unsealedEvents(tx.auditSealer().current().id));
        if (events == 0)
            return {};
        return AuditTrail::append(tx, trailEvent(u"sealed"_s, {{u"events"_s, events}}));
    });
    whenFinished(sealed, &m_context, [this](const Result<> &done) { finish(done); });
}

void AuditKeyService::finish(Result<> outcome)
{
    if (std::exchange(m_finished, true))
        return;
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        qCInfo(logStorage) << "the audit trail is not sealed in this run:" << outcome.error().detail;
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace desk
