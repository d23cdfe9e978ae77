// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_scope.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

QString scopeKindName(ScopeKind kind)
{
    constexpr std::array names{"global"_L1, "envelope"_L1, "provider"_L1, "project"_L1,
                               "model"_L1,  "role"_L1,     "sprint"_L1,   "task"_L1};
    return size_t(kind) < names.size() ? QString(names[size_t(kind)]) : QString::number(int(kind));
}

QString periodName(BudgetPeriod period)
{
    constexpr std::array names{"day"_L1, "month"_L1, "sprint"_L1, "total"_L1};
    return size_t(period) < names.size() ? QString(names[size_t(period)]) : QString::number(int(period));
}

QString unitName(BudgetUnit unit)
{
    return unit == BudgetUnit::Tokens ? u"tokens"_s : u"usd"_s;
}

const QString &documentsEnvelope()
{
    static const QString name = u"documents"_s;
    return name;
}

const QString &agentsEnvelope()
{
    static const QString name = u"agents"_s;
    return name;
}

QString scopeName(const BudgetScope &scope)
{
    const QString kind = scopeKindName(scope.kind);
    return scope.name.isEmpty() ? kind : kind + u' ' + scope.name;
}

QList<BudgetScope> CallScopes::all() const
{
    QList<BudgetScope> scopes{{ScopeKind::Global, {}}};
    const auto add = [&scopes](ScopeKind kind, const QString &name) {
        if (!name.isEmpty())
            scopes.append({kind, name});
    };
    add(ScopeKind::Envelope, envelope);
    add(ScopeKind::Provider, provider);
    add(ScopeKind::Project, project);
    add(ScopeKind::Model, provider.isEmpty() || model.isEmpty() ? QString() : provider + u'/' + model);
    add(ScopeKind::Role, role);
    add(ScopeKind::Sprint, sprint);
    add(ScopeKind::Task, task);
    return scopes;
}

} // namespace desk
