// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/table_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace desk {

namespace {

/// Numbers belong to one column if they share this part of the narrower one's width.
constexpr double SharedWidth = 0.35;
/// A column may stand this far from its heading, in parts of the page.
constexpr double FarthestFromHead = 0.08;
constexpr double Edge = 0.012;
/// Space between two halves of one column, at most.
constexpr double NeighbourGap = 0.04;

constexpr std::array SumRoles{ColumnRole::NetAmount, ColumnRole::Amount, ColumnRole::GrossAmount};

bool isSum(std::optional<ColumnRole> role)
{
    return role && std::ranges::find(SumRoles, *role) != SumRoles.end();
}

/// Numbers inside a sentence ("12 x 1,0l PET") are no cells.
bool isInsideText(const TextRow &row, const NumberToken &number)
{
    const auto cell = std::ranges::find_if(
        row.cells, [&](const TextCell &c) { return c.first <= number.first && c.last >= number.last; });
    if (cell == row.cells.end() || (cell->first == number.first && cell->last == number.last))
        return false;
    const auto isWord = [&](int i) {
        const QString &text = row.words.at(i).text;
        return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) > 1;
    };
    bool before = false;
    for (int i = cell->first; i < number.first; ++i)
        before = before || isWord(i);
    int after = 0;
    for (int i = number.last + 1; i <= cell->last; ++i)
        after += isWord(i) ? 1 : 0;
    return number.isMoney() ? before && after > 0 : before || after > 1;
}

QList<NumberColumn> stack(const QList<TextRow> &rows, const QList<int> &body, const AmountOptions &options)
{
    QList<NumberColumn> columns;
    for (const int index : body) {
        const TextRow &row = rows.at(index);
        for (const NumberToken &number : numbersIn(row, options)) {
            if (isInsideText(row, number))
                continue;
            NumberColumn *best = nullptr;
            double most = 0;
            for (NumberColumn &column : columns) {
                const double shared = std::min(column.right, number.box.right) - std::max(column.left, number.box.left);
                const double narrow = std::min(column.right - column.left, number.box.width());
                if (shared > std::max(most, SharedWidth * narrow) && !column.at(index)) {
                    most = shared;
                    best = &column;
                }
            }
            if (!best) {
                columns.append(NumberColumn{});
                best = &columns.last();
            }
            best->left = std::min(best->left, number.box.left);
            best->right = std::max(best->right, number.box.right);
            best->cells.append({index, number});
        }
    }
    std::ranges::sort(columns, {}, [](const NumberColumn &c) { return c.left + c.right; });
    return columns;
}

double distance(const NumberColumn &column, const UnitRect &head);

/// Numbers with units of different width behind them ("1.00 kg", "15.00 g") do not stand exactly under each other:
/// neighbours under the same heading that share no row are one column.
void joinNeighbours(QList<NumberColumn> &columns, const TableHeader &header)
{
    const auto nearest = [&](const NumberColumn &column) {
        int best = -1;
        for (int i = 0; i < header.columns.size(); ++i) {
            if (isNumeric(header.columns.at(i).role) &&
                (best < 0 ||
                 distance(column, header.columns.at(i).head) < distance(column, header.columns.at(best).head)))
                best = i;
        }
        return best;
    };
    for (int i = 0; i + 1 < columns.size();) {
        NumberColumn &left = columns[i];
        const NumberColumn &right = columns.at(i + 1);
        const bool apart = std::ranges::none_of(right.cells, [&](const auto &cell) { return left.at(cell.first); });
        if (!apart || right.left - left.right > NeighbourGap || nearest(left) < 0 || nearest(left) != nearest(right)) {
            ++i;
            continue;
        }
        left.left = std::min(left.left, right.left);
        left.right = std::max(left.right, right.right);
        left.cells += right.cells;
        std::ranges::sort(left.cells, {}, [](const auto &cell) { return cell.first; });
        columns.removeAt(i + 1);
    }
}

double distance(const NumberColumn &column, const UnitRect &head)
{
    const double apart = std::max(column.left, head.left) - std::min(column.right, head.right);
    const double edges = std::min(std::abs(column.left - head.left), std::abs(column.right - head.right));
    return apart <= 0 ? std::min(edges, 0.01) : std::min(apart + 0.01, edges);
}

/// Gives each column the heading it fits best; both keep their order from left to right.
void nameByHeads(QList<NumberColumn> &columns, const TableHeader &header)
{
    qsizetype usual = 0;
    for (const NumberColumn &column : columns)
        usual = std::max(usual, column.cells.size());
    const auto gain = [&](size_t i, size_t j) -> double {
        const Column &head = header.columns.at(qsizetype(j));
        const NumberColumn &column = columns.at(qsizetype(i));
        const double away = distance(column, head.head);
        if (away > FarthestFromHead)
            return 0;
        const double support = double(column.cells.size()) / double(usual);
        return (FarthestFromHead - away + 0.01) * (0.3 + support) * (isNumeric(head.role) ? 1 : 0.9);
    };
    const auto n = size_t(columns.size());
    const auto m = size_t(header.columns.size());
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;)
            best[i][j] = std::max({best[i + 1][j], best[i][j + 1], gain(i, j) + best[i + 1][j + 1]});
    }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (gain(i, j) > 0 && best[i][j] == gain(i, j) + best[i + 1][j + 1]) {
            columns[qsizetype(i)].role = header.columns.at(qsizetype(j)).role;
            ++i;
            ++j;
        } else if (best[i][j] == best[i + 1][j]) {
            ++i;
        } else {
            ++j;
        }
    }
}

/// Of two prices without a sum the right one is the sum ("Prix unitaire", "Prix HT").
void promoteLastPrice(QList<NumberColumn> &columns)
{
    if (std::ranges::any_of(columns, [](const NumberColumn &c) { return isSum(c.role); }))
        return;
    const auto isPrice = [](const NumberColumn &c) { return c.role == ColumnRole::UnitPrice; };
    if (std::ranges::count_if(columns, isPrice) < 2)
        return;
    const auto last = std::find_if(columns.rbegin(), columns.rend(), isPrice);
    last->role = ColumnRole::Amount;
}

struct Product {
    int quantity = -1, price = -1, amount = -1;
    double rows = 0; ///< that multiply; those with 1 x price count half
};

/// The three columns of which one is most often the product of the others.
Product findProduct(const QList<NumberColumn> &columns)
{
    Product best;
    const auto count = int(columns.size());
    for (int amount = 0; amount < count; ++amount) {
        for (int a = 0; a < count; ++a) {
            for (int b = a + 1; b < count; ++b) {
                if (a == amount || b == amount || columns.at(a).role == ColumnRole::TaxRate ||
                    columns.at(b).role == ColumnRole::TaxRate)
                    continue;
                double rows = 0;
                for (const auto &[index, sum] : columns.at(amount).cells) {
                    const NumberToken *x = columns.at(a).at(index);
                    const NumberToken *y = columns.at(b).at(index);
                    if (!x || !y || x->percent || y->percent || !multiplies(*x, *y, sum))
                        continue;
                    const bool trivial = x->amount.value == Decimal(1, 0) || y->amount.value == Decimal(1, 0);
                    rows += trivial ? 0.5 : 1;
                }
                // As likely otherwise, the sum stands to the right.
                rows += amount > b ? 0.1 : 0;
                if (rows > best.rows + 0.01)
                    best = {a, b, amount, rows};
            }
        }
    }
    if (best.rows < 0.5)
        return {};
    const auto likeQuantity = [&](int c) {
        const NumberColumn &column = columns.at(c);
        double score = column.role == ColumnRole::Quantity ? 2 : column.role == ColumnRole::UnitPrice ? -2 : 0;
        for (const auto &[row, cell] : column.cells)
            score += cell.amount.places == 0 ? 0.2 : !cell.amount.currency.isEmpty() ? -0.4 : -0.1;
        return score;
    };
    if (likeQuantity(best.price) > likeQuantity(best.quantity))
        std::swap(best.price, best.quantity);
    return best;
}

void nameByProduct(QList<NumberColumn> &columns)
{
    const Product product = findProduct(columns);
    if (product.amount < 0)
        return;
    const auto take = [&](int at, ColumnRole role) {
        for (NumberColumn &column : columns) {
            if (column.role == role)
                column.role.reset();
        }
        columns[at].role = role;
    };
    if (!isSum(columns.at(product.amount).role))
        take(product.amount, ColumnRole::Amount);
    take(product.quantity, ColumnRole::Quantity);
    take(product.price, ColumnRole::UnitPrice);
}

/// Where the descriptions begin: under or left of their heading, behind the column before it.
double textLeftOf(const TableGrid &grid, const TableHeader &header, int at, const QList<TextRow> &rows,
                  const QList<int> &body)
{
    const UnitRect &head = header.columns.at(at).head;
    double left = 0;
    for (const NumberColumn &column : grid.columns) {
        if (column.role && column.right < head.left)
            left = std::max(left, column.right);
    }
    if (at == 0 || isNumeric(header.columns.at(at - 1).role))
        return left;
    // Behind a column of text (item numbers): a heading in the middle of its column needs a look at the entries.
    const double behind = std::max(left, header.columns.at(at - 1).head.left + Edge);
    double best = head.left - Edge;
    int most = 0;
    for (const int index : body) {
        for (const TextCell &cell : rows.at(index).cells) {
            if (cell.box.left < behind || cell.box.left > head.left + Edge)
                continue;
            int alike = 0;
            for (const int other : body)
                alike += int(std::ranges::count_if(rows.at(other).cells, [&](const TextCell &c) {
                    return std::abs(c.box.left - cell.box.left) < 0.006;
                }));
            if (alike > most) {
                most = alike;
                best = cell.box.left - 0.004;
            }
        }
    }
    return std::max(left, best);
}

double textRightOf(const TableGrid &grid, const TableHeader &header, int at)
{
    const UnitRect &head = header.columns.at(at).head;
    double right = 1;
    for (const NumberColumn &column : grid.columns) {
        if (column.role && column.left > head.centreX())
            right = std::min(right, column.left);
    }
    if (at + 1 < header.columns.size() && !isNumeric(header.columns.at(at + 1).role))
        right = std::min(right, header.columns.at(at + 1).head.left - 0.004);
    return right;
}

/// Without a heading of its own the description is the widest text between the columns.
void findTextZone(TableGrid &grid, const QList<TextRow> &rows, const QList<int> &body)
{
    QList<double> edges{0};
    for (const NumberColumn &column : std::as_const(grid.columns)) {
        if (column.role)
            edges << column.left << column.right;
    }
    edges << 1;
    qsizetype most = -1;
    for (int i = 0; i + 1 < edges.size(); i += 2) {
        qsizetype letters = 0;
        for (const int index : body) {
            for (const Word &word : rows.at(index).words) {
                if (word.box.centreX() > edges.at(i) && word.box.centreX() < edges.at(i + 1))
                    letters += std::ranges::count_if(word.text, [](QChar c) { return c.isLetter(); });
            }
        }
        if (letters > most) {
            most = letters;
            grid.textLeft = edges.at(i);
            grid.textRight = edges.at(i + 1);
        }
    }
}

} // namespace

bool multiplies(const NumberToken &quantity, const NumberToken &price, const NumberToken &amount,
                const NumberToken *discount)
{
    double product = quantity.amount.value.toDouble() * price.amount.value.toDouble();
    if (discount)
        product *= 1 - std::abs(discount->amount.value.toDouble()) / 100;
    const double sum = amount.amount.value.toDouble();
    // A price that is printed rounded may be off by half of its last place, once for each piece.
    const double rounding =
        0.5 * std::abs(quantity.amount.value.toDouble()) * std::pow(10, -std::max(2, price.amount.places));
    return sum != 0 && std::abs(product - sum) <= std::max(0.011, std::min(rounding, 0.01 * std::abs(sum)) + 0.006);
}

const NumberToken *NumberColumn::at(int row) const
{
    const auto it = std::ranges::lower_bound(cells, row, {}, [](const auto &cell) { return cell.first; });
    return it == cells.end() || it->first != row ? nullptr : &it->second;
}

QList<std::pair<int, NumberToken>> TableGrid::fit(const TextRow &row, const AmountOptions &options) const
{
    QList<std::pair<int, NumberToken>> fitting;
    for (const NumberToken &number : numbersIn(row, options)) {
        for (int i = 0; i < columns.size(); ++i) {
            const NumberColumn &column = columns.at(i);
            const double shared = std::min(column.right, number.box.right) - std::max(column.left, number.box.left);
            const bool taken = !fitting.isEmpty() && fitting.last().first >= i;
            if (taken || shared < SharedWidth * number.box.width() || isInsideText(row, number))
                continue;
            fitting.append({i, number});
            break;
        }
    }
    return fitting;
}

void TableGrid::add(int index, const QList<std::pair<int, NumberToken>> &numbers)
{
    for (const auto &[column, number] : numbers)
        columns[column].cells.append({index, number});
}

const NumberColumn *TableGrid::column(ColumnRole role) const
{
    const auto it = std::ranges::find_if(columns, [role](const NumberColumn &c) { return c.role == role; });
    return it == columns.end() ? nullptr : &*it;
}

const NumberToken *TableGrid::cell(ColumnRole role, int row) const
{
    const NumberColumn *found = column(role);
    return found ? found->at(row) : nullptr;
}

std::pair<int, int> TableGrid::describingWords(const TextRow &row, int index) const
{
    std::pair<int, int> words{-1, -1};
    for (int i = 0; i < row.words.size(); ++i) {
        const UnitRect &box = row.words.at(i).box;
        const bool inside = box.left >= textLeft - 0.002 && box.left < textRight && box.centreX() < textRight;
        const bool taken = std::ranges::any_of(columns, [&](const NumberColumn &column) {
            const NumberToken *cell = column.role ? column.at(index) : nullptr;
            return cell && i >= cell->first && i <= cell->last;
        });
        if (inside && !taken) {
            words.first = words.first < 0 ? i : words.first;
            words.second = i;
        } else if (words.first >= 0) {
            break;
        }
    }
    return words;
}

TableGrid tableGrid(const QList<TextRow> &rows, const TableHeader &header, const QList<int> &body,
                    const AmountOptions &options)
{
    TableGrid grid;
    grid.columns = stack(rows, body, options);
    joinNeighbours(grid.columns, header);
    nameByHeads(grid.columns, header);
    promoteLastPrice(grid.columns);
    nameByProduct(grid.columns);
    const int at = header.indexOf(ColumnRole::Description);
    if (at < 0) {
        findTextZone(grid, rows, body);
    } else {
        grid.textLeft = textLeftOf(grid, header, at, rows, body);
        grid.textRight = textRightOf(grid, header, at);
    }
    return grid;
}

} // namespace desk
