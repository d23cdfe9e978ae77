// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"

namespace desk {

/// A reading of the document, as far as the history of one value looks at it.
struct EarlierReading {
    QDateTime at;
    QString value; ///< canonical; empty = nothing was read
    bool operator==(const EarlierReading &) const = default;
};

/// Puts the history of one value together, newest first. Pure: any thread.
/// @param changes   all that people changed in the section, oldest first.
/// @param readings  oldest first; of header fields all with their values, of rows the last one without.
/// @param row       as it is counted now: where rows came and went, it is followed back.
/// @param now       what stands there now.
[[nodiscard]] QList<ValueChange> valueHistory(const QList<ValueChange> &changes, const QList<EarlierReading> &readings,
                                              ValueEdit::Section section, int row, const QString &name,
                                              const FieldValue &now);

} // namespace desk
