// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/invoices/field_widget.h"

#include <QHash>

namespace desk {

/// What was typed into fields and could not be saved, kept over a change of the invoice and of the program's run.
using FieldDrafts = QHash<InvoiceId, QHash<Field, FieldDraft>>;

/// Name of the state of the desktop that holds it.
inline constexpr QStringView DraftsKey = u"invoices.review.drafts";

[[nodiscard]] QString draftsToText(const FieldDrafts &drafts);
/// What cannot be read is left out.
[[nodiscard]] FieldDrafts draftsFromText(const QString &text);

} // namespace desk
