// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"

#include <QMap>

namespace desk {

/// What NAME.truth.json beside a document says of its fields: the first value is written, the others are right too.
using Truth = QMap<Field, QStringList>;

[[nodiscard]] Truth truthOf(const QString &document);
/// Whether a person would leave `value` as it is. Case, blanks and punctuation do not count in names and numbers.
[[nodiscard]] bool isRight(Field field, const QString &value, const QStringList &accepted);

} // namespace desk
