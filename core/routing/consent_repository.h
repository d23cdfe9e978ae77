// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/routing/consent_rules.h"

#include <QList>
#include <QSqlDatabase>

namespace desk {

/// What a person said of one service at one host.
struct Consent {
    QString provider; ///< stable name, "openai"
    QString host;     ///< consentHost()
    ConsentKind kind = ConsentKind::Documents;
    bool allowed = false;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
    [[nodiscard]] ConsentState state() const { return allowed ? ConsentState::Allowed : ConsentState::Denied; }
    bool operator==(const Consent &) const = default;
};

/// The table consent. Threads: inside Database::write and Database::read. Errors: those of the statement.
class ConsentRepository {
public:
    explicit ConsentRepository(QSqlDatabase &db) : m_db(db) {}
    [[nodiscard]] Result<ConsentState> state(const QString &provider, const QString &host, ConsentKind kind);
    /// Adds, or takes the place of what was said before.
    Result<> put(const Consent &consent);
    /// Ordered by provider, host and kind.
    [[nodiscard]] Result<QList<Consent>> all();

private:
    QSqlDatabase &m_db;
};

} // namespace desk
