// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/party_fields.h"

#include "core/invoices/local/field_scorer.h"
#include "core/invoices/local/party_address.h"
#include "core/invoices/local/party_tax_ids.h"
#include "core/invoices/local/receipt_head.h"
#include "core/invoices/local/text_match.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

/// A name with the address that stands below or beside it.
struct Party {
    FieldCandidate name;
    FieldCandidate address;
    PointBox place;
    QString core; ///< nameCore() of the name
    int page = 0;
    double sellerLabel = 0, buyerLabel = 0, shipLabel = 0;
    bool hasAddress = false;
    int order = 0; ///< names above it in its block
};

struct Scene {
    const Layout &layout;
    const LabelLinks &links;
    bool receipt = false;
    QStringList domains; ///< folded names of the e-mail and web addresses
    QList<Party> parties;
    QList<AddressPlace> addresses;
};

FieldCandidate candidateOf(const Layout &layout, int first, int last, const QString &value)
{
    FieldCandidate c;
    c.value = value;
    c.raw = value;
    c.page = layout.pageOf(first);
    c.box = layout.unitBox(first, last);
    c.ocr = layout.isOcr(first);
    double size = 0;
    bool bold = true;
    for (int word = first; word <= last; ++word) {
        size = std::max(size, layout.words[word].size);
        bold = bold && layout.words[word].bold;
    }
    c[Feature::FirstPage] = c.page == 0;
    c[Feature::Top] = 1 - c.box.centreY();
    c[Feature::Bottom] = c.box.centreY();
    c[Feature::Prominence] = std::clamp(size / layout.pages[c.page].bodySize - 1, 0.0, 1.0);
    c[Feature::Bold] = bold;
    // A name is read as a whole: one hard word does not spoil it.
    double sum = 0;
    for (int word = first; word <= last; ++word)
        sum += double(layout.words[word].confidence);
    c[Feature::Clear] = sum / double(last - first + 1);
    return c;
}

QStringList domainsOf(const Layout &layout)
{
    static const QRegularExpression domain(
        u"(?:@|www\\.|https?://(?:www\\.)?)([a-z0-9\\-]+)(?:\\.[a-z0-9\\-]+)*\\.[a-z]{2,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList common{u"gmail"_s,    u"yahoo"_s, u"hotmail"_s,  u"outlook"_s, u"example"_s,
                                    u"gmx"_s,      u"web"_s,   u"aol"_s,      u"icloud"_s,  u"live"_s,
                                    u"t-online"_s, u"email"_s, u"localhost"_s};
    QStringList domains;
    for (const LayoutWord &word : layout.words) {
        const auto match = domain.match(word.text);
        const QString name = match.captured(1).toLower();
        if (match.hasMatch() && name.size() >= 3 && !common.contains(name))
            domains.append(QString(name).remove(u'-'));
    }
    return domains;
}

/// Whether a domain is the name or its beginning, 0..1.
double domainAgreement(const Scene &scene, const QString &name)
{
    const QString core = nameCore(name);
    if (core.size() < 3)
        return 0;
    double best = 0;
    for (const QString &domain : scene.domains) {
        if (domain == core)
            best = std::max(best, 1.0);
        else if (core.startsWith(domain) || domain.startsWith(core) || domain.contains(core) || core.contains(domain))
            best = std::max(best, 0.8);
    }
    return best;
}

bool isNameLine(const BlockLine &line)
{
    if (line.isEmpty() || line.text.startsWith(u'(') || line.looks.noise > 0.6 || line.looks.contact > 0.7 ||
        line.looks.taxId > 0.8)
        return false;
    if ((line.looks.address() > 0.8 && line.looks.legal < 0.9) || readsAsTitle(line.text) || senderOf(line.text))
        return false;
    const auto letters = std::ranges::count_if(line.text, [](QChar c) { return c.isLetter(); });
    return letters >= 2 && line.text.size() <= 80;
}

bool isTitle(const Scene &scene, const BlockLine &line)
{
    const LabelHit *hit = scene.links.labelAt(line.first);
    if (!hit)
        return false;
    // The whole line is a label, or a document's title with a number behind it.
    if (hit->last >= line.last)
        return true;
    return (hit->role == Title || hit->role == InvoiceNumber) && hit->weight > 0.7 && line.last - hit->last <= 3;
}

bool endsAddress(const Scene &scene, const BlockLine &line)
{
    if (line.isEmpty() || line.labelWeight > 0.5)
        return line.label != Address;
    if (line.looks.contact > 0.7 || line.looks.taxId > 0.8 || isTitle(scene, line))
        return true;
    return false;
}

/// What a line with the word of a street, or with a town, looks like at least.
constexpr double SureLook = 0.55;

/// The lines below `at` that make an address; the last of them, or -1.
qsizetype addressEnd(const Scene &scene, const TextBlock &block, qsizetype from)
{
    qsizetype last = -1;
    bool sure = false; // a street or a town, not only a number beside words
    for (qsizetype i = from; i < block.lines.size() && i < from + 8; ++i) {
        const BlockLine &line = block.lines[i];
        if (endsAddress(scene, line)) {
            if (!sure && std::max(line.looks.contact, line.looks.taxId) > 0.7 && line.labelWeight <= 0.5)
                continue; // an e-mail address or a tax number between name and street
            break;
        }
        // Behind the town only its country still belongs to the address.
        const bool townBefore = last >= 0 && block.lines[last].looks.city > 0.85;
        if (townBefore && line.looks.city < 0.5)
            break;
        sure = sure || line.looks.address() >= SureLook;
        if (line.looks.address() >= 0.4)
            last = i;
        else if (line.looks.noise > 0.6 && last >= 0)
            break;
    }
    return last;
}

/// "12 High Street, Leeds LS1 4AB · T 0113 555 900"
bool hasNeighbours(const QString &line)
{
    static const QRegularExpression mark(u"[●•·|∙▪–—]|\\s-\\s"_s);
    return line.contains(mark);
}

void addAddress(const Scene &scene, const TextBlock &block, qsizetype from, Party &party)
{
    const qsizetype last = addressEnd(scene, block, from);
    if (last < 0)
        return;
    QStringList parts;
    int firstWord = -1, lastWord = -1;
    UnitRect box;
    double strength = 0;
    for (qsizetype i = from; i <= last; ++i) {
        const BlockLine &line = block.lines[i];
        if (line.isEmpty() || line.looks.person > 0.8 || line.looks.contact > 0.7)
            continue;
        // Lines between name and street (a department, a person, a profession) are no address.
        const bool streetFollows = i < last && block.lines[i + 1].looks.street >= SureLook;
        const bool taxNumber = line.looks.taxId > 0.8 && line.looks.address() < SureLook;
        if (!scene.receipt && parts.isEmpty() &&
            (line.looks.address() < 0.4 || taxNumber || (streetFollows && line.looks.address() < SureLook)))
            continue;
        QString text = hasNeighbours(line.text) ? addressPart(line.text) : line.text.trimmed();
        if (text.isEmpty())
            text = line.text.trimmed();
        while (text.endsWith(u',') || text.endsWith(u';'))
            text.chop(1);
        parts.append(text);
        strength += line.looks.address();
        if (firstWord < 0)
            firstWord = line.first;
        lastWord = line.last;
        box = box.united(scene.layout.unitBox(line.first, line.last));
    }
    if (parts.isEmpty())
        return;
    party.address = candidateOf(scene.layout, firstWord, firstWord, parts.join(u", "_s));
    party.address.box = box;
    party.address.score = strength;
    party.address[Feature::Clear] =
        std::min(scene.layout.confidence(firstWord, firstWord), scene.layout.confidence(lastWord, lastWord));
    party.hasAddress = strength >= 0.9;
}

double labelOf(const BlockLine &line, LabelRole role)
{
    return line.label == role ? line.labelWeight : 0;
}

/// A long name goes over two lines: "SDN BHD" alone, or a line that ends with a joining word.
bool joinsNext(const BlockLine &line, const BlockLine &next)
{
    static const QRegularExpression only(
        u"^\\W*(\\(m\\)\\W*)?(sdn\\.? ?bhd|s/b|gmbh( & co\\.? ?kg)?|ltd|limited|inc|llc|bhd|pte ltd|b\\.?v\\.?|a\\.?g\\.?|s\\.?a\\.?)\\b.{0,16}$"_s,
        QRegularExpression::CaseInsensitiveOption),
        open(
            u"^(familie|eheleute|erbengemeinschaft|fam\\.)$|(&|\\band|\\bund|\\bet|\\ben|\\by|-|\\bof|\\bby|\\bfor)$"_s,
            QRegularExpression::CaseInsensitiveOption);
    return only.match(next.text).hasMatch() || open.match(line.text).hasMatch();
}

/// "Mrs A Patel" as the first line of a block is who is written to, not somebody's clerk.
bool isPersonAlone(const TextBlock &block, qsizetype at)
{
    static const QRegularExpression salutation(u"^(herrn?|frau|mr|mrs|ms|dhr|mevr|mme|monsieur|madame)\\b\\.? \\S"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const bool first = at == 0 || block.lines[at - 1].isEmpty() || block.lines[at - 1].labelWeight > 0.5;
    return first && salutation.match(block.lines[at].text).hasMatch();
}

/// "Herrn" above "Max Mustermann" belongs to the name as German e-invoices have it; nullptr if the line is none. "Ms"
/// and "Mr" do not.
const BlockLine *salutationIn(const Scene &scene, const BlockLine &line)
{
    static const QRegularExpression words(u"^(herrn?|frau|(herrn?|frau) (und|&|\\+) (herrn?|frau))$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(scene.layout.cellText(line.cell)).hasMatch() ? &line : nullptr;
}

/// A letterhead's name over two lines of the same type, whose legal form stands in the second.
bool isHeadOfName(const Scene &scene, const BlockLine &line, const BlockLine &next)
{
    const LayoutCell &above = scene.layout.cells[line.cell], &below = scene.layout.cells[next.cell];
    const bool sameType = std::abs(above.size - below.size) < 0.05 * above.size && above.bold == below.bold &&
                          std::abs(above.box.left - below.box.left) < 2;
    return sameType && !scene.layout.pages[above.page].ocr && line.labelWeight == 0 && line.looks.legal < 0.5 &&
           line.looks.address() < 0.3 && next.looks.legal > 0.9 && next.looks.address() < 0.5 &&
           line.text.size() >= 8 && above.box.top < 0.3 * scene.layout.pages[above.page].height;
}

/// "Muster GmbH - Invoice 4711 - 5 March": a running head; behind the dash stands the paper, not the company.
QString withoutPaper(const QString &text)
{
    static const QRegularExpression paper(
        u"\\s+[-–—|·•]\\s+(tax invoice|invoice|credit note|rechnung|gutschrift|facture|avoir|factura|fattura|factuur|"
        "creditnota|fatura|faktura)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(paper);
}

/// "Your reference   Anna Ek": what stands right of a label that means no party is the label's value.
bool isValueOfField(const Scene &scene, const BlockLine &line)
{
    static constexpr std::array Roles{OtherNumber, PurchaseOrder, IssueDate, DueDate,      OtherDate,
                                      Contact,     Currency,      TaxNumber, PaymentTerms, InvoiceNumber};
    const int first = scene.layout.cells[line.cell].first;
    const LayoutRow &row = scene.layout.rows[scene.layout.words[first].row];
    const LabelHit *hit = first > row.first ? scene.links.labelAt(first - 1) : nullptr;
    return hit && (hit->colon || hit->ownsLine) && std::ranges::find(Roles, hit->role) != Roles.end();
}

void addParty(Scene &scene, const TextBlock &block, qsizetype at, double sellerLabel, double buyerLabel,
              double shipLabel)
{
    const BlockLine &line = block.lines[at];
    Party party;
    QString text = withoutPaper(line.text);
    int last = line.last;
    qsizetype next = at + 1;
    UnitRect box = scene.layout.unitBox(line.first, line.last);
    if (next < block.lines.size() && !block.lines[next].isEmpty() && block.lines[next].labelWeight == 0 &&
        (joinsNext(line, block.lines[next]) || (at == 0 && isHeadOfName(scene, line, block.lines[next])))) {
        text += u' ' + block.lines[next].text;
        last = block.lines[next].last;
        box = box.united(scene.layout.unitBox(block.lines[next].first, last));
        ++next;
    }
    if (const BlockLine *salutation = at > 0 ? salutationIn(scene, block.lines[at - 1]) : nullptr) {
        const LayoutCell &cell = scene.layout.cells[salutation->cell];
        text = scene.layout.cellText(salutation->cell) + u' ' + text;
        box = box.united(scene.layout.unitBox(cell.first, cell.last));
    }
    const QString name = cleanName(scene.layout.isOcr(line.first) ? mendLegalForm(text) : text);
    if (name.size() < 2)
        return;
    party.name = candidateOf(scene.layout, line.first, line.last, name);
    party.name.raw = text;
    party.name.box = box;
    party.page = block.page;
    party.place = block.box;
    addAddress(scene, block, next, party);
    party.sellerLabel = sellerLabel;
    party.buyerLabel = buyerLabel;
    party.shipLabel = shipLabel;
    const LineLooks looks = looksOf(name);
    party.name[Feature::Form] = 0.7 * looks.legal + (party.hasAddress ? 0.7 : 0);
    party.name[Feature::Weak] = (looks.address() > 0.5 && looks.legal < 0.5 ? 1.2 * looks.address() : 0) +
                                (looks.person > 0.5 && !isPersonAlone(block, at) ? 0.5 : 0) +
                                (isTitle(scene, line) ? 1.2 : 0) + looks.noise * 0.5;
    const LabelHit *hit = scene.links.labelAt(line.first);
    const bool field = hit && hit->weight > 0.75 && hit->role != Seller && hit->role != Buyer && hit->role != ShipTo &&
                       hit->role != Payee;
    party.name[Feature::Weak] += field && line.labelWeight == 0 && looks.legal < 0.9 ? 0.7 : 0;
    party.name[Feature::Weak] += looks.legal < 0.9 && isValueOfField(scene, line) ? 0.9 : 0;
    party.name[Feature::Agreement] = domainAgreement(scene, name);
    scene.parties.append(party);
}

/// The label of a block that begins without one: a label line just above it, in its column.
void labelsAbove(const Scene &scene, const BlockLine &line, double &seller, double &buyer, double &ship)
{
    const LabelClaims claims = scene.links.claims(line.first, line.last);
    seller = std::max({seller, 0.9 * claims.of(Seller), 0.5 * claims.of(Payee)});
    buyer = std::max(buyer, 0.9 * claims.of(Buyer));
    ship = std::max(ship, 0.9 * claims.of(ShipTo));
}

/// "Attention: Accounts Payable"
bool isAttention(const Scene &scene, const BlockLine &line)
{
    static const QStringList words{u"attn"_s, u"attention"_s, u"att"_s, u"hd"_s, u"hande"_s};
    const int first = scene.layout.cells[line.cell].first;
    const QStringList &tokens = scene.layout.words[first].tokens;
    return !tokens.isEmpty() && (words.contains(tokens.first()) || words.contains(tokens.last()));
}

void addBlock(Scene &scene, const TextBlock &block)
{
    double seller = 0, buyer = 0, ship = 0;
    bool open = true; // the first name of the block, or the first behind a label
    int names = 0;
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const BlockLine &line = block.lines[i];
        if (names > 0 && isAttention(scene, line)) { // the company stands above its clerk
            Party &above = scene.parties.last();
            above.buyerLabel = std::max(above.buyerLabel, above.sellerLabel > 0.3 ? 0.0 : 0.7);
            open = false;
            continue;
        }
        if (line.labelWeight > 0.5 &&
            (line.label == Seller || line.label == Buyer || line.label == ShipTo || line.label == Payee)) {
            seller = std::max(labelOf(line, Seller), 0.5 * labelOf(line, Payee));
            buyer = labelOf(line, Buyer);
            ship = labelOf(line, ShipTo);
            open = true;
            names = 0;
        } else if (line.labelWeight > 0.5 && line.label == PersonName) {
            open = true;
        } else if (line.labelWeight > 0.5) {
            continue;
        }
        if (line.isEmpty() || !open || !isNameLine(line))
            continue;
        if (line.looks.person > 0.8 && i + 1 < block.lines.size() && isNameLine(block.lines[i + 1]) &&
            cleanName(line.text).size() < 4)
            continue;
        double s = seller, b = buyer, h = ship;
        if (seller + buyer + ship == 0)
            labelsAbove(scene, line, s, b, h);
        const qsizetype before = scene.parties.size();
        addParty(scene, block, i, s, b, h);
        if (scene.parties.size() > before)
            scene.parties.last().order = names;
        if (++names >= (scene.receipt || block.page == 0 ? 3 : 1))
            open = false;
        if (names == 1 && (s > 0 || b > 0 || h > 0))
            open = false;
    }
}

/// "Bei Spiel GmbH ● Ecke 12 ● 12345 Stadthausen": the sender above the window of the envelope.
void addSenderLine(Scene &scene, const LayoutCell &cell)
{
    const auto sender = senderOf(scene.layout.text(cell.first, cell.last));
    const QString name = sender ? cleanName(sender->name) : QString();
    if (name.size() < 3)
        return;
    Party party;
    party.name = candidateOf(scene.layout, cell.first, cell.last, name);
    party.address = candidateOf(scene.layout, cell.first, cell.last, sender->address);
    party.address.score = 2;
    party.hasAddress = true;
    party.page = cell.page;
    party.place = cell.box;
    party.sellerLabel = cell.page == 0 ? 0.75 : 0.3;
    party.name[Feature::Form] = 0.7 * looksOf(name).legal + 0.7;
    party.name[Feature::Agreement] = domainAgreement(scene, name);
    scene.parties.append(party);
}

/// The head of a till receipt: each line may be the name.
void addReceiptNames(Scene &scene)
{
    for (const ReceiptName &found : receiptNames(scene.layout, scene.links)) {
        Party party;
        party.name = candidateOf(scene.layout, found.first, found.last, found.name);
        party.name.box = found.box;
        party.place = scene.layout.box(found.first, found.last);
        if (!found.address.isEmpty()) {
            party.address = candidateOf(scene.layout, found.addressFirst, found.addressFirst, found.address);
            party.address.box = found.addressBox;
            party.address.score = 1.6;
            party.hasAddress = true;
        }
        FieldCandidate &c = party.name;
        c[Feature::Form] = (found.looks.legal > 0.9 ? 3.2 : 1.2 * found.looks.legal) + (party.hasAddress ? 0.5 : 0);
        c[Feature::Weak] = (found.looks.address() > 0.35 && found.looks.legal < 0.9 ? 1.4 * found.looks.address() : 0) +
                           1.6 * (1 - std::min(1.0, found.readable * 1.25)) +
                           (found.name == found.name.toLower() ? 0.6 : 0) + found.doubtful;
        c[Feature::Prominence] *= 0.4; // scrawls and logos are large, too
        c[Feature::Agreement] = 0.6 * domainAgreement(scene, found.name);
        scene.parties.append(party);
    }
}

/// Names that stand in several places are the sender's: letterhead, imprint, account holder.
void markRepeated(Scene &scene)
{
    QHash<QString, int> count;
    for (Party &party : scene.parties) {
        party.core = nameCore(party.name.value);
        ++count[party.core];
    }
    for (Party &party : scene.parties)
        party.name[Feature::Repeated] = party.core.size() > 2 ? std::min(1.0, 0.5 * (count.value(party.core) - 1)) : 0;
}

/// A logo or brand ("Deltatech") gives way to the company that bears it ("Deltatech Manufacturing GmbH") with its legal
/// form and an address.
void preferFullNames(Scene &scene)
{
    for (Party &brand : scene.parties) {
        if (brand.core.size() < 4 || looksOf(brand.name.value).legal > 0.9)
            continue;
        for (Party &full : scene.parties) {
            const bool bears = full.name.value.startsWith(brand.name.value + u' ', Qt::CaseInsensitive) &&
                               full.buyerLabel < 0.3 && full.shipLabel < 0.3 && full.name.value.size() <= 60;
            const bool lodgedApart = brand.hasAddress && brand.address.value != full.address.value;
            if (!bears || !full.hasAddress || lodgedApart)
                continue;
            brand.name[Feature::Weak] += 0.6;
            full.name[Feature::Repeated] = 1;
            full.name[Feature::Prominence] = std::max(full.name[Feature::Prominence], brand.name[Feature::Prominence]);
            break;
        }
    }
}

FieldCandidate sellerCandidate(const Scene &scene, const Party &party, bool first)
{
    FieldCandidate c = party.name;
    c[Feature::Label] = party.sellerLabel;
    c[Feature::Rival] = std::max(party.buyerLabel, party.shipLabel);
    c[Feature::Largest] = first ? 1 : 0;
    const double height = c.box.centreY();
    // Between header and foot there are goods and totals, not the seller.
    if (height > 0.45 && height < 0.8 && party.sellerLabel < 0.5)
        c[Feature::Weak] += scene.receipt ? 0.8 : 0.6;
    return c;
}

FieldCandidate buyerCandidate(const Party &party)
{
    FieldCandidate c = party.name;
    c[Feature::Label] = std::max(party.buyerLabel, 0.45 * party.shipLabel);
    c[Feature::Rival] = party.sellerLabel;
    c[Feature::Weak] += (c[Feature::Prominence] > 0.5 ? 0.4 : 0) + 0.2 * std::min(party.order, 2);
    c[Feature::Agreement] = 0;
    if (std::ranges::any_of(c.value, [](QChar ch) { return ch.isDigit(); }) && looksOf(c.value).legal < 0.5)
        c[Feature::Weak] += 0.6;
    const double height = c.box.centreY();
    if (height > 0.5 && party.buyerLabel < 0.5)
        c[Feature::Weak] += 0.8;
    return c;
}

/// The address that stands with the party, or nullptr.
const Party *withAddress(const Scene &scene, const QString &core)
{
    const Party *best = nullptr;
    double bestScore = -1;
    for (const Party &party : scene.parties) {
        const double score = party.address.score - 0.5 * party.page;
        if (party.core == core && !party.address.value.isEmpty() && score > bestScore) {
            bestScore = score;
            best = &party;
        }
    }
    return best;
}

PointBox pointsOf(const Layout &layout, const FieldValue &value)
{
    const LayoutPage &frame = layout.pages[value.page];
    return {value.box.left * frame.width, value.box.top * frame.height, value.box.right * frame.width,
            value.box.bottom * frame.height};
}

/// Whether the address stands in the block of another party.
bool isOthers(const Scene &scene, const AddressPlace &address, const QString &core)
{
    return std::ranges::any_of(scene.parties, [&](const Party &party) {
        return party.page == address.page && party.core != core && std::max(party.buyerLabel, party.shipLabel) > 0.3 &&
               party.place.overlapX(address.place) > 0 && party.place.overlapY(address.place) > 0;
    });
}

/// An address apart from its name: in other type, on the other side of the letterhead, in the imprint.
FieldCandidate addressNear(const Scene &scene, const FieldValue &name, const QString &core, double least)
{
    FieldCandidate best;
    best.score = least;
    for (const AddressPlace &address : scene.addresses) {
        if (name.page < 0 || isOthers(scene, address, core))
            continue;
        const double belongs =
            belongsTo(address, core, pointsOf(scene.layout, name), name.page, scene.layout.pages[address.page]);
        if (belongs <= best.score)
            continue;
        best = candidateOf(scene.layout, address.first, address.last, address.text);
        best.box = address.box;
        best.score = belongs;
    }
    return best;
}

/// @param other  the name of the other party, whose address this one cannot be.
FieldReading addressOf(Field field, const Scene &scene, const FieldValue &name, const FieldValue &other)
{
    const QString core = nameCore(name.value);
    const Party *party = withAddress(scene, core);
    FieldCandidate c;
    if (party && party->hasAddress) {
        c = party->address;
        c.score = std::min(1.2, party->address.score - 1.0);
    } else {
        const Party *others = other.isEmpty() ? nullptr : withAddress(scene, nameCore(other.value));
        c = addressNear(scene, name, core, field == Field::SellerAddress ? 0.3 : 0.7);
        const bool taken =
            others && c.page == others->address.page && !c.box.intersected(others->address.box).isEmpty();
        if (c.value.isEmpty() || taken) {
            if (!party)
                return {};
            c = party->address;
            c.score = party->address.score;
        }
        c.score = 1.2 * c.score - 0.2;
    }
    FieldReading reading = rankedReading(field, {c}, -9);
    reading.taken.confidence = std::min(reading.taken.confidence, std::max(0.3, name.confidence));
    return reading;
}

} // namespace

PartiesReading readParties(const Layout &layout, const LabelLinks &links, const QList<TaxIdPlace> &taxIds, bool receipt)
{
    Scene scene{layout, links, receipt, domainsOf(layout), {}, {}};
    const int pages = int(std::min<qsizetype>(layout.pages.size(), 3));
    if (receipt)
        addReceiptNames(scene);
    for (int page = 0; !receipt && page < pages; ++page) {
        const QList<TextBlock> blocks = textBlocks(layout, links, page);
        for (const TextBlock &block : blocks)
            addBlock(scene, block);
        scene.addresses += addressPlaces(layout, blocks);
    }
    for (const LayoutCell &cell : layout.cells) {
        if (cell.page < pages && !receipt)
            addSenderLine(scene, cell);
    }
    markRepeated(scene);
    if (!receipt)
        preferFullNames(scene);
    PartiesReading parties;
    QList<FieldCandidate> sellers, buyers;
    for (qsizetype i = 0; i < scene.parties.size(); ++i)
        sellers.append(sellerCandidate(scene, scene.parties[i], i == 0));
    parties.sellerName = readingOf(Field::SellerName, sellers, -2.5);
    const QString sellerCore = nameCore(parties.sellerName.taken.value);
    for (const Party &party : scene.parties) {
        const LineLooks looks = looksOf(party.name.value);
        if (looks.address() > 0.8 && looks.legal < 0.5)
            continue;
        const bool letterhead = std::ranges::any_of(scene.parties, [&](const Party &p) {
            return p.page == party.page && p.place == party.place && p.core == sellerCore;
        });
        const bool lodged = party.hasAddress && party.address.value != parties.sellerAddress.taken.value;
        if (letterhead && party.buyerLabel < 0.3 && !lodged)
            continue;
        if (party.core != sellerCore)
            buyers.append(buyerCandidate(party));
    }
    if (!receipt)
        parties.buyerName = readingOf(Field::BuyerName, buyers, -0.9);
    parties.sellerAddress = addressOf(Field::SellerAddress, scene, parties.sellerName.taken, parties.buyerName.taken);
    if (!parties.buyerName.taken.isEmpty())
        parties.buyerAddress = addressOf(Field::BuyerAddress, scene, parties.buyerName.taken, parties.sellerName.taken);
    assignTaxIds(layout, links, taxIds, parties);
    return parties;
}

} // namespace desk
