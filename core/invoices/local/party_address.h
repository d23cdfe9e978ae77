// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/text_blocks.h"

#include <optional>

namespace desk {

/// An address that stands by itself: a line that holds street and town, or lines below each other.
struct AddressPlace {
    QString text;            ///< its parts, joined by ", "
    QString head;            ///< what stands before it in its first line, or in the line above: often a name
    int first = 0, last = 0; ///< words of the first line
    int page = 0;
    UnitRect box;
    PointBox place;
    bool operator==(const AddressPlace &) const = default;
};

/// The part of a line that is an address, without the name, telephone number or mail address beside it: "Muster GmbH -
/// Ringstr. 5 - 12345 Stadt - Tel. 0123" -> "Ringstr. 5, 12345 Stadt". Empty where nothing looks like one; a line
/// without such neighbours is given as it stands.
[[nodiscard]] QString addressPart(const QString &line);

/// Name and address on one line: "Muster GmbH · Ringstr. 5 · 12345 Stadt".
struct Sender {
    QString name, address;
    bool operator==(const Sender &) const = default;
};
[[nodiscard]] std::optional<Sender> senderOf(const QString &line);

/// All addresses with a street and a town among the blocks of a page.
[[nodiscard]] QList<AddressPlace> addressPlaces(const Layout &layout, const QList<TextBlock> &blocks);

/// How surely the address belongs to a letterhead's name, 0 = not at all, 1 = right below it or on its line.
/// @param core  nameCore() of the name.
[[nodiscard]] double belongsTo(const AddressPlace &address, const QString &core, const PointBox &name, int page,
                               const LayoutPage &frame);

} // namespace desk
