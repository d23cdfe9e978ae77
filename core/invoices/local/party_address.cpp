// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/party_address.h"

#include "core/invoices/local/date_parser.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double SureTown = 0.7;
constexpr double LikelyStreet = 0.35;

/// A line taken apart: what stands before its address, the address, and whether anything follows.
struct LineParts {
    QString head;
    QStringList address;
    double street = 0, city = 0;
    bool isCut = false;    ///< something that is no address follows
    bool isParted = false; ///< by stronger marks than commas
};

bool isAddressPart(const QString &part, const LineLooks &looks)
{
    return looks.address() >= 0.4 && looks.contact < 0.7 && looks.taxId < 0.7 &&
           findDates(part, DateOrder::Unknown, false).isEmpty(); // "Altdorf, 3. Juli 2024"
}

/// "Registered office: 1 Power Square": what stands before the colon says what follows.
QString withoutCaption(const QString &part)
{
    static const QRegularExpression caption(u"^(registered office|address|adresse|anschrift|sitz|si[eè]ge( "
                                            u"social)?|sede( legale)?|domicilio( social)?|head "
                                            "office|office|adres|adress)\\s*:\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QString(part).remove(caption).trimmed();
}

LineParts partsOf(const QString &line)
{
    static const QRegularExpression separator(
        u"\\s*[●•·|∙▪–—;]\\s*|\\s+-\\s+|\\s+\\*\\s+|,\\s+|\\.\\s+(?=Registered)|\\s+(?=(?i:tel|telefon|telephone|phone|fax|mobile|t)\\.?:?\\s*[+(]?\\d)"_s),
        houseNumber(u"^\\d{1,4}( ?(bis|ter|[a-zA-Z]))?$"_s), strong(u"[●•·|∙▪–—;*]|\\s-\\s"_s);
    LineParts parts;
    QStringList head;
    for (const QString &raw : line.split(separator, Qt::SkipEmptyParts)) {
        const QString part = withoutCaption(raw);
        const LineLooks looks = looksOf(part);
        const bool name = looks.legal > 0.9 && looks.street < 1 && looks.city < SureTown;
        // Between street and town stands what looks like neither: "Park Works", "Sector 18", a county.
        const bool between = !parts.address.isEmpty() && parts.city < SureTown && part.size() <= 24 &&
                             looks.contact < 0.7 && looks.taxId < 0.7 && !name;
        // "183, avenue des Tilleuls"
        const bool house = houseNumber.match(part).hasMatch();
        if (!name && (house || isAddressPart(part, looks) || between)) {
            parts.address.append(part);
            parts.street = std::max(parts.street, looks.street);
            parts.city = std::max(parts.city, looks.city);
        } else if (parts.address.isEmpty()) {
            head.append(part);
        } else {
            parts.isCut = true;
            break;
        }
    }
    parts.isParted = line.contains(strong);
    if (!parts.isParted && head.size() == 1 && parts.street < LikelyStreet && !parts.address.isEmpty() &&
        looksOf(head.first()).legal < 0.5) // "Springvale, OH 45011"
        parts.address.prepend(head.takeFirst());
    parts.head = parts.isParted ? head.value(0) : head.join(u", "_s);
    return parts;
}

/// Lines that follow each other, gathered until street and town are there.
struct Gathered {
    AddressPlace place;
    QStringList parts;
    double street = 0, city = 0;

    [[nodiscard]] bool isWhole() const { return street >= LikelyStreet && city >= SureTown; }
};

void add(Gathered &gathered, const Layout &layout, const BlockLine &line, const LineParts &parts)
{
    const LayoutCell &cell = layout.cells[line.cell];
    if (gathered.parts.isEmpty()) {
        gathered.place.first = line.first;
        gathered.place.last = line.last;
        gathered.place.page = cell.page;
        gathered.place.place = cell.box;
    }
    gathered.parts += parts.address;
    gathered.street = std::max(gathered.street, parts.street);
    gathered.city = std::max(gathered.city, parts.city);
    gathered.place.place.unite(cell.box);
    gathered.place.box = gathered.place.box.united(layout.unitBox(line.first, line.last));
}

bool isAlignedWith(const PointBox &a, const PointBox &b, double em)
{
    return std::abs(a.left - b.left) < 2 * em || std::abs(a.right - b.right) < 2 * em ||
           std::abs(a.centreX() - b.centreX()) < 3 * em || a.overlapX(b) > 0.5 * std::min(a.width(), b.width());
}

} // namespace

QString addressPart(const QString &line)
{
    const LineParts parts = partsOf(line);
    if (parts.address.isEmpty())
        return {};
    return parts.isCut || !parts.head.isEmpty() ? parts.address.join(u", "_s) : line.trimmed();
}

std::optional<Sender> senderOf(const QString &line)
{
    const LineParts parts = partsOf(line);
    const auto letters = std::ranges::count_if(parts.head, [](QChar c) { return c.isLetter(); });
    if (line.size() > 140 || letters < 3 || parts.street < LikelyStreet || parts.city < SureTown ||
        looksOf(parts.head).address() > 0.8 || (parts.address.size() < 2 && !parts.isParted))
        return std::nullopt;
    return Sender{parts.head, parts.address.join(u", "_s)};
}

QList<AddressPlace> addressPlaces(const Layout &layout, const QList<TextBlock> &blocks)
{
    QList<AddressPlace> places;
    for (const TextBlock &block : blocks) {
        Gathered now;
        QString above;
        const auto finish = [&] {
            if (now.isWhole()) {
                now.place.text = now.parts.join(u", "_s);
                places.append(now.place);
            }
            now = {};
        };
        for (const BlockLine &line : block.lines) {
            const bool labelled = line.labelWeight > 0.5 && line.label != LabelRole::Address;
            const LineParts parts = line.isEmpty() || labelled ? LineParts{} : partsOf(line.text);
            if (parts.address.isEmpty() || !parts.head.isEmpty() || (now.city >= SureTown && parts.city < 0.5))
                finish();
            if (!parts.address.isEmpty()) {
                if (now.parts.isEmpty())
                    now.place.head = parts.head.isEmpty() ? above : parts.head;
                add(now, layout, line, parts);
            }
            if (parts.isCut)
                finish();
            above = line.text;
        }
        finish();
    }
    return places;
}

double belongsTo(const AddressPlace &address, const QString &core, const PointBox &name, int page,
                 const LayoutPage &frame)
{
    if (!core.isEmpty() && nameCore(address.head) == core)
        return 1;
    if (address.page != page)
        return 0;
    const double em = std::max(name.height(), 8.0), below = address.place.top - name.bottom;
    if (below > -0.5 * em && below < 5 * em && isAlignedWith(address.place, name, em))
        return 1 - 0.08 * std::max(0.0, below / em);
    const bool inHead = name.centreY() < 0.2 * frame.height && address.place.top < 0.2 * frame.height;
    if (inHead && std::abs(address.place.top - name.top) < 3 * em)
        return 0.6; // the other side of the letterhead
    if (address.place.top > 0.85 * frame.height || address.place.bottom < 0.12 * frame.height)
        return 0.4; // imprint
    if (address.page == 0 && address.place.bottom < 0.4 * frame.height)
        return 0.35; // the office that writes
    return 0;
}

} // namespace desk
