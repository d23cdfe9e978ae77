// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QJsonObject>

namespace desk {

// What `read` and `watch` say of one document. `path` is shown as the person gave it.

/// One that was read, on stdout: a few lines for people, or an object. Of one that failed, the reason on stderr too.
void reportDocument(const Invoice &invoice, const QString &path, bool duplicate, bool json);
/// One that never became an invoice, or whose reading was cancelled: the reason on stderr, and an object on stdout.
void reportNoDocument(const QString &path, const Error &error, bool json);

} // namespace desk
