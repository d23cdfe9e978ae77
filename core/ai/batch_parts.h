// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/batch_provider.h"
#include "core/ai/service_call.h"

namespace desk {

/// How many questions and bytes a service takes in one batch.
struct BatchLimits {
    qsizetype items = 0;
    qint64 bytes = 0;
};

/// What is wrong with these questions, before anything is sent; nothing if they can go.
[[nodiscard]] std::optional<CallFailure> problemOf(const ServiceAccess &access, const QList<BatchItem> &items,
                                                   const BatchLimits &limits);

/// Whether a name that a service gave can stand in a path: letters, digits, _ - and one slash at most.
[[nodiscard]] bool isBatchName(const QString &name);

/// A POST without a body.
[[nodiscard]] HttpRequest emptyPost(HttpRequest get);

/// A request whose answer comes line by line into `results`, each read by `parse`; lines that it does not know are left
/// out. Nothing is cut off the size of the whole.
using BatchLine = std::function<std::optional<BatchResult>(const QByteArray &line)>;
[[nodiscard]] HttpRequest lineRequest(HttpRequest get, std::shared_ptr<QList<BatchResult>> results, BatchLine parse);

} // namespace desk
