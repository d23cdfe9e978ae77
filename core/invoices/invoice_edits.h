// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

namespace desk {

/// Makes the edits of a person, in order; all or none of them. A new value becomes the person's: source Human,
/// confidence 1, without doubt; its place on the page is kept as given. A value that is restored is put back as it is.
/// @return the edits that undo them, to be made in the order given.
/// Errors: InvalidArgument (no such field or row, not the canonical form of its type; the detail says what is
/// expected).
[[nodiscard]] Result<QList<ValueEdit>> applyEdits(Extraction &extraction, const QList<ValueEdit> &edits);

/// The edits that bring back the amounts, lines and tables of `before`, where a change of kind took them away.
[[nodiscard]] QList<ValueEdit> restoringAmounts(const Extraction &before);

/// Checks the canonical form of a value. Errors: InvalidArgument with what is expected.
[[nodiscard]] Result<> checkCanonical(Field field, const QString &value);
[[nodiscard]] Result<> checkCanonical(FieldType type, const QString &value);

} // namespace desk
