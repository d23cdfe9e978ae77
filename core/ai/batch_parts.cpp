// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/batch_parts.h"

#include <QRegularExpression>
#include <QSet>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fetchTimeoutMs = 30 * 60 * 1000;
constexpr int fetchIdleMs = 60 * 1000;

} // namespace

bool isOver(BatchState state)
{
    return state != BatchState::Waiting && state != BatchState::Running && state != BatchState::Cancelling;
}

std::optional<CallFailure> problemOf(const ServiceAccess &access, const QList<BatchItem> &items,
                                     const BatchLimits &limits)
{
    static const QRegularExpression idForm(u"^[A-Za-z0-9_\\-]{1,64}$"_s);
    if (items.isEmpty())
        return failureOf(FailureKind::BadRequest, u"a batch without questions"_s);
    if (items.size() > limits.items)
        return failureOf(FailureKind::RequestTooLarge, u"%1 questions in a batch"_s.arg(items.size()));
    QSet<QString> ids;
    for (const BatchItem &item : items) {
        if (auto problem = problemOf(access, item.request))
            return problem;
        if (!idForm.match(item.id).hasMatch() || ids.contains(item.id))
            return failureOf(FailureKind::BadRequest, u"a question without an id of its own"_s);
        if (item.request.model != items.first().request.model)
            return failureOf(FailureKind::BadRequest, u"a batch for several models"_s);
        ids.insert(item.id);
    }
    return {};
}

bool isBatchName(const QString &name)
{
    static const QRegularExpression form(u"^(?:batches/)?[A-Za-z0-9][A-Za-z0-9_\\-]{0,120}$"_s);
    return form.match(name).hasMatch();
}

HttpRequest emptyPost(HttpRequest get)
{
    get.method = HttpMethod::Post;
    get.headers.append(HttpHeader{"Content-Type", "application/json"});
    return get;
}

HttpRequest lineRequest(HttpRequest get, std::shared_ptr<QList<BatchResult>> results, BatchLine parse)
{
    get.limits.totalMs = fetchTimeoutMs;
    get.limits.firstByteMs = get.limits.idleMs = fetchIdleMs;
    get.onLine = [results = std::move(results), parse = std::move(parse)](const QByteArray &line) {
        if (auto result = parse(line))
            results->append(std::move(*result));
    };
    return get;
}

} // namespace desk
