// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace desk {

/// A row id that cannot be mistaken for one of another table. 0 = none.
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using InvoiceId = Id<struct InvoiceTag>;
using DocumentId = Id<struct DocumentTag>;
using JobId = Id<struct JobTag>;

} // namespace desk
