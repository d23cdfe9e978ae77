// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/table_columns.h"

#include <QHash>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Headings may take several rows ("Unit" over "price").
constexpr int MostHeaderRows = 3;
/// Words of one label.
constexpr int LongestLabel = 6;

const QHash<QString, ColumnRole> &labelRoles()
{
    static const QHash<QString, ColumnRole> roles = [] {
        QHash<QString, ColumnRole> all;
        for (const ColumnLabel &label : columnLabels())
            all.insert(QString::fromUtf16(label.phrase), label.role);
        return all;
    }();
    return roles;
}

/// Currencies in a heading ("Amount (EUR)", "Preis in €") say nothing about its role.
QString withoutCurrency(const QString &plain)
{
    static const QStringList marks{u"eur"_s, u"euro"_s, u"usd"_s, u"gbp"_s, u"chf"_s, u"sek"_s, u"dkk"_s, u"nok"_s,
                                   u"pln"_s, u"czk"_s,  u"kc"_s,  u"kr"_s,  u"zl"_s,  u"inr"_s, u"rs"_s,  u"rm"_s,
                                   u"in"_s,  u"en"_s,   u"us"_s,  u"myr"_s, u"aud"_s, u"cad"_s, u"ca"_s};
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        words.removeIf([](const QString &word) { return marks.contains(word); });
    return words.join(u' ');
}

std::optional<ColumnRole> roleOf(const QString &plain)
{
    const auto &roles = labelRoles();
    if (const auto it = roles.constFind(plain); it != roles.cend())
        return *it;
    if (const auto it = roles.constFind(withoutCurrency(plain)); it != roles.cend())
        return *it;
    return std::nullopt;
}

/// A piece of the heading: words over and beside each other.
struct Head {
    UnitRect box;
    QString plain;
    int words = 0;
};

/// Cells of the rows that stand over each other become one head each.
QList<Head> stackedHeads(const QList<TextRow> &rows, int first, int last)
{
    QList<Head> heads;
    for (int r = first; r <= last; ++r) {
        for (const TextCell &cell : rows.at(r).cells) {
            const QString plain = plainText(cell.text);
            if (plain.isEmpty() && !cell.text.contains(u'€'))
                continue;
            const auto over = std::ranges::find_if(heads, [&](const Head &head) {
                return std::min(head.box.right, cell.box.right) - std::max(head.box.left, cell.box.left) > 0.002;
            });
            const int words = cell.last - cell.first + 1;
            if (r > first && over != heads.end()) {
                over->box = over->box.united(cell.box);
                over->plain = (over->plain + u' ' + plain).trimmed();
                over->words += words;
            } else {
                heads.append({cell.box, plain, words});
            }
        }
    }
    std::ranges::sort(heads, {}, [](const Head &head) { return head.box.left; });
    return heads;
}

struct Match {
    QList<Column> columns;
    int matched = 0; ///< words that belong to a label
    int words = 0;
};

/// Takes the labels out of one row, word by word, the longest first: for headings whose entries stand close together.
Match matchWords(const TextRow &row)
{
    Match match;
    QList<std::pair<QString, int>> words; // plain word, index
    for (int i = 0; i < row.words.size(); ++i) {
        for (const QString &part : plainText(row.words.at(i).text).split(u' ', Qt::SkipEmptyParts))
            words.append({part, i});
    }
    match.words = int(words.size());
    for (int at = 0; at < words.size();) {
        bool found = false;
        for (int length = std::min<int>(LongestLabel, int(words.size()) - at); length > 0 && !found; --length) {
            QStringList phrase;
            for (int i = at; i < at + length; ++i)
                phrase.append(words.at(i).first);
            const auto role = roleOf(phrase.join(u' '));
            if (!role)
                continue;
            match.columns.append({*role, boxOf(row, words.at(at).second, words.at(at + length - 1).second)});
            match.matched += length;
            at += length;
            found = true;
        }
        if (!found)
            ++at;
    }
    return match;
}

Match matchHeads(const QList<Head> &heads)
{
    Match match;
    for (const Head &head : heads) {
        match.words += head.words;
        if (const auto role = roleOf(head.plain)) {
            match.columns.append({*role, head.box});
            match.matched += head.words;
        }
    }
    return match;
}

bool isMoney(ColumnRole role)
{
    return role == ColumnRole::Amount || role == ColumnRole::NetAmount || role == ColumnRole::GrossAmount ||
           role == ColumnRole::UnitPrice;
}

/// How much a match looks like the heading of a table of items; 0 = not at all.
double scoreOf(const Match &match)
{
    QList<ColumnRole> roles;
    bool money = false;
    for (const Column &column : match.columns) {
        if (!roles.contains(column.role))
            roles.append(column.role);
        money = money || isMoney(column.role) || column.role == ColumnRole::Base;
    }
    if (roles.size() < 2 || !money || match.words == 0)
        return 0;
    const double share = double(match.matched) / match.words;
    if (share < 0.5)
        return 0;
    // More words in labels break ties: "Unit" over "price" is one heading.
    return double(roles.size()) * share + 0.02 * match.matched +
           (roles.contains(ColumnRole::Description) || roles.contains(ColumnRole::Item) ? 0.5 : 0);
}

bool holdsNumber(const TextRow &row)
{
    return std::ranges::any_of(row.words, [](const Word &word) {
        return !word.text.endsWith(u'%') &&
               std::ranges::count_if(word.text, [](QChar c) { return c.isDigit(); }) * 2 > word.text.size();
    });
}

} // namespace

bool isNumeric(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Quantity:
    case ColumnRole::UnitPrice:
    case ColumnRole::Discount:
    case ColumnRole::TaxRate:
    case ColumnRole::TaxAmount:
    case ColumnRole::NetAmount:
    case ColumnRole::GrossAmount:
    case ColumnRole::Amount:
    case ColumnRole::Base:
        return true;
    default:
        return false;
    }
}

int TableHeader::indexOf(ColumnRole role) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).role == role)
            return i;
    }
    return -1;
}

bool TableHeader::has(ColumnRole role) const
{
    return indexOf(role) >= 0;
}

namespace {

/// "Item | Description": the first is its number. "Item | Price": the first is the description.
void settleItems(QList<Column> &columns)
{
    const bool described =
        std::ranges::any_of(columns, [](const Column &c) { return c.role == ColumnRole::Description; });
    bool first = true;
    for (Column &column : columns) {
        if (column.role != ColumnRole::Item)
            continue;
        column.role = described || !first ? ColumnRole::ItemNumber : ColumnRole::Description;
        first = false;
    }
}

} // namespace

std::optional<TableHeader> tableHeaderAt(const QList<TextRow> &rows, int at)
{
    TableHeader best;
    for (int last = at; last < rows.size() && last < at + MostHeaderRows; ++last) {
        const TextRow &row = rows.at(last);
        const bool near = last == at || (row.page == rows.at(at).page &&
                                         row.box.top - rows.at(last - 1).box.bottom < 1.2 * row.box.height());
        if (!near || holdsNumber(row))
            break;
        QList<Match> matches{matchHeads(stackedHeads(rows, at, last))};
        if (last == at)
            matches.append(matchWords(row));
        for (const Match &match : std::as_const(matches)) {
            const double score = scoreOf(match);
            if (score > best.score + 0.01)
                best = {at, last, match.columns, score};
        }
    }
    if (best.score <= 0)
        return std::nullopt;
    std::ranges::sort(best.columns, {}, [](const Column &column) { return column.head.left; });
    settleItems(best.columns);
    return best;
}

} // namespace desk
