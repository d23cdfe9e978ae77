// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// What a limit holds for. Stored by number: only append.
enum class ScopeKind : quint8 { Global, Envelope, Provider, Project, Model, Role, Sprint, Task };
/// Over what time. Stored by number: only append.
enum class BudgetPeriod : quint8 { Day, Month, Sprint, Total };
/// What is counted. Stored by number: only append.
enum class BudgetUnit : quint8 { NanoDollars, Tokens };

/// "global", "envelope", ...; "day", ...; "usd", "tokens": stable names for JSON and the audit trail.
[[nodiscard]] QString scopeKindName(ScopeKind kind);
[[nodiscard]] QString periodName(BudgetPeriod period);
[[nodiscard]] QString unitName(BudgetUnit unit);

/// The envelopes of this product.
[[nodiscard]] const QString &documentsEnvelope(); ///< "documents"
[[nodiscard]] const QString &agentsEnvelope();    ///< "agents"

/// One scope: a kind and a name. Of Global the name is empty; of Model it is "provider/model". In a limit "*" stands
/// for each one of the kind, each for itself.
struct BudgetScope {
    ScopeKind kind = ScopeKind::Global;
    QString name = {};
    bool operator==(const BudgetScope &) const = default;
};

[[nodiscard]] inline size_t qHash(const BudgetScope &scope, size_t seed = 0)
{
    return qHashMulti(seed, int(scope.kind), scope.name);
}

/// "global", "model openai/gpt-6-luna": for JSON, the terminal and the audit trail.
[[nodiscard]] QString scopeName(const BudgetScope &scope);

/// Where a call belongs. What is empty belongs to none of that kind.
struct CallScopes {
    QString provider;
    QString model;
    QString envelope = {};
    QString project = {};
    QString role = {};
    QString sprint = {};
    QString task = {};
    bool operator==(const CallScopes &) const = default;
    /// Every scope that the call counts in, the global one first.
    [[nodiscard]] QList<BudgetScope> all() const;
};

} // namespace desk
