// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_items_table.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

/// A number may stand this far from its heading, in parts of the page.
constexpr double FarthestFromHead = 0.07;
/// Where a number follows words of the same entry it must stand exactly under the heading.
constexpr double ExactlyUnderHead = 0.015;
/// Rows of a wrapped description, at most.
constexpr int MostWrappedRows = 6;
/// Empty space that ends a wrapped description, in heights of a row.
constexpr double WrapGap = 1.3;

bool isItemHeader(const TableHeader &header)
{
    const bool sum =
        header.has(ColumnRole::Amount) || header.has(ColumnRole::NetAmount) || header.has(ColumnRole::GrossAmount);
    const bool price = header.has(ColumnRole::UnitPrice);
    if (header.has(ColumnRole::Base) && !header.has(ColumnRole::Description))
        return false;
    return (header.has(ColumnRole::Description) && (sum || price)) ||
           (header.has(ColumnRole::Quantity) && sum && price);
}

double distance(const UnitRect &token, const UnitRect &head)
{
    const double shared = std::min(token.right, head.right) - std::max(token.left, head.left);
    const double edges = std::min({std::abs(token.left - head.left), std::abs(token.right - head.right),
                                   std::abs(token.centreX() - head.centreX())});
    return shared > 0 ? std::min(edges, 0.02) : edges;
}

/// The numbers of one row, each under the heading it fits best; both keep their order.
class RowFit {
public:
    RowFit(const TextRow &row, const TableHeader &header, const QList<NumberToken> &numbers)
        : m_row(row), m_header(header), m_numbers(numbers)
    {
    }

    /// The column of each number, -1 = none.
    QList<int> columns() const
    {
        const auto rows = size_t(m_numbers.size());
        const auto columns = size_t(m_header.columns.size());
        std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1, 0));
        for (size_t i = rows; i-- > 0;) {
            for (size_t j = columns; j-- > 0;)
                best[i][j] = std::max({best[i + 1][j], best[i][j + 1], gain(i, j) + best[i + 1][j + 1]});
        }
        QList<int> result(m_numbers.size(), -1);
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            if (gain(i, j) > 0 && best[i][j] == gain(i, j) + best[i + 1][j + 1]) {
                result[qsizetype(i)] = int(j);
                ++i;
                ++j;
            } else if (best[i][j] == best[i][j + 1]) {
                ++j;
            } else {
                ++i;
            }
        }
        return result;
    }

private:
    /// Words before the number in the same entry: then it may be part of a text.
    bool followsWords(const NumberToken &number) const
    {
        return std::ranges::any_of(
            m_row.cells, [&](const TextCell &cell) { return cell.first < number.first && cell.last >= number.first; });
    }

    double gain(size_t i, size_t j) const
    {
        const NumberToken &number = m_numbers.at(qsizetype(i));
        const Column &column = m_header.columns.at(qsizetype(j));
        if (!isNumeric(column.role))
            return 0;
        const double away = distance(number.box, column.head);
        if (away > FarthestFromHead || (followsWords(number) && !number.isMoney() && away > ExactlyUnderHead))
            return 0;
        return FarthestFromHead - away + 0.01;
    }

    const TextRow &m_row;
    const TableHeader &m_header;
    const QList<NumberToken> &m_numbers;
};

/// Walks down the rows and puts the items together.
class TableWalk {
public:
    TableWalk(const QList<TextRow> &rows, const AmountOptions &options) : m_rows(rows), m_options(options) {}

    ItemTable run()
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (const auto header = tableHeaderAt(m_rows, i); header && isItemHeader(*header)) {
                finishItem(-1);
                m_header = *header;
                m_open = true;
                i = header->lastRow;
                m_lastRow = i;
                continue;
            }
            if (m_header)
                visit(i);
        }
        finishItem(-1);
        return m_table;
    }

private:
    void visit(int index)
    {
        const TextRow &row = m_rows.at(index);
        if (row.page != m_rows.at(m_lastRow).page) {
            finishItem(-1);
            m_resuming = true;
        }
        const QList<NumberToken> numbers = numbersIn(row, m_options);
        TableItem item = fit(index, numbers);
        const bool complete = isComplete(item);
        const RowLabel label = complete ? RowLabel::None : rowLabel(row);
        if (label == RowLabel::Carried)
            return;
        if (label == RowLabel::Total) {
            closeTable(numbers);
            return;
        }
        if (!m_open && !complete)
            return;
        const bool anchor = hasSum(item) && (!m_resuming || complete || countCells(item) > 1);
        if (anchor) {
            finishItem(index);
            m_current = item;
            m_open = true;
            m_resuming = false;
            m_lastRow = index;
        } else if (m_open && !m_resuming) {
            m_between.append(index);
            m_lastRow = index;
        }
    }

    void closeTable(const QList<NumberToken> &numbers)
    {
        finishItem(-1);
        if (m_table.items.isEmpty())
            return;
        m_open = false;
        for (const NumberToken &number : numbers) {
            if (!number.percent)
                m_table.totals.append(number.amount.value);
        }
    }

    static bool hasSum(const TableItem &item)
    {
        return item.cell(ColumnRole::Amount) || item.cell(ColumnRole::NetAmount) ||
               item.cell(ColumnRole::GrossAmount) || item.cell(ColumnRole::UnitPrice);
    }
    static qsizetype countCells(const TableItem &item)
    {
        return std::ranges::count_if(item.cells, [](const auto &cell) { return cell.has_value(); });
    }
    /// Quantity, price and sum that multiply: an item wherever it stands and whatever its text says.
    static bool isComplete(const TableItem &item)
    {
        const auto &quantity = item.cell(ColumnRole::Quantity);
        const auto &price = item.cell(ColumnRole::UnitPrice);
        if (!quantity || !price)
            return false;
        const double product = quantity->amount.value.toDouble() * price->amount.value.toDouble();
        for (const ColumnRole role : {ColumnRole::NetAmount, ColumnRole::Amount, ColumnRole::GrossAmount}) {
            if (const auto &sum = item.cell(role); sum && std::abs(sum->amount.value.toDouble() - product) < 0.015)
                return true;
        }
        return false;
    }

    TableItem fit(int index, const QList<NumberToken> &numbers) const
    {
        const TextRow &row = m_rows.at(index);
        TableItem item;
        item.row = index;
        QList<bool> taken(row.words.size(), false);
        const QList<int> columns = RowFit(row, *m_header, numbers).columns();
        for (int i = 0; i < numbers.size(); ++i) {
            if (columns.at(i) < 0)
                continue;
            auto &cell = item.cells[size_t(m_header->columns.at(columns.at(i)).role)];
            if (cell)
                continue;
            cell = numbers.at(i);
            for (int w = numbers.at(i).first; w <= numbers.at(i).last; ++w)
                taken[w] = true;
        }
        findDescription(row, taken, item);
        return item;
    }

    /// Where the words of descriptions may stand: from the column before it to the first number behind it.
    std::pair<double, double> descriptionZone(const TableItem &item) const
    {
        const int at = m_header->indexOf(ColumnRole::Description);
        double left = 0;
        double right = 1;
        if (at < 0) {
            for (const Column &column : m_header->columns) {
                if (isNumeric(column.role))
                    right = std::min(right, column.head.left);
            }
        } else {
            if (at > 0)
                left = m_header->columns.at(at - 1).head.right;
            if (at + 1 < m_header->columns.size())
                right = m_header->columns.at(at + 1).head.left;
            const UnitRect &head = m_header->columns.at(at).head;
            for (const auto &cell : item.cells) {
                if (!cell)
                    continue;
                if (cell->box.left > head.left)
                    right = std::min(right, cell->box.left);
                else
                    left = std::max(left, cell->box.right);
            }
            left = std::min(left, head.left);
        }
        return {left, right};
    }

    void findDescription(const TextRow &row, const QList<bool> &taken, TableItem &item) const
    {
        const auto [left, right] = descriptionZone(item);
        for (int w = 0; w < row.words.size(); ++w) {
            const UnitRect &box = row.words.at(w).box;
            if (taken.at(w) || box.centreX() < left || box.left >= right) {
                if (item.descriptionFirst >= 0 && taken.at(w))
                    break;
                continue;
            }
            if (item.descriptionFirst < 0)
                item.descriptionFirst = w;
            item.descriptionLast = w;
        }
    }

    /// The entry of a row that lies in the column of descriptions.
    std::optional<TextCell> describingCell(int index, const TableItem &item) const
    {
        TableItem probe = item;
        probe.descriptionFirst = -1;
        const TextRow &row = m_rows.at(index);
        findDescription(row, QList<bool>(row.words.size(), false), probe);
        if (probe.descriptionFirst < 0)
            return std::nullopt;
        return TextCell{probe.descriptionFirst, probe.descriptionLast,
                        textOf(row, probe.descriptionFirst, probe.descriptionLast),
                        boxOf(row, probe.descriptionFirst, probe.descriptionLast)};
    }

    void wrap(TableItem &item, int index) const
    {
        if (item.wrapped.size() >= MostWrappedRows)
            return;
        if (const auto cell = describingCell(index, item))
            item.wrapped.append({index, *cell});
    }

    double gapBetween(int upper, int lower) const { return m_rows.at(lower).box.top - m_rows.at(upper).box.bottom; }

    /// Shares the rows without a sum between the item above and the item below (`next`, -1 = none).
    void finishItem(int next)
    {
        QList<int> between;
        between.swap(m_between);
        QList<int> above; // they belong to the item that follows
        if (next >= 0 && !between.isEmpty()) {
            TableItem following = fit(next, numbersIn(m_rows.at(next), m_options));
            if (following.descriptionFirst < 0 && !m_current)
                above = between;
        }
        if (m_current) {
            int last = m_current->row;
            for (const int index : std::as_const(between)) {
                const double height = m_rows.at(index).box.height();
                if (gapBetween(last, index) > WrapGap * height)
                    break;
                wrap(*m_current, index);
                last = index;
            }
            m_table.items.append(*m_current);
            m_current.reset();
        }
        m_above = above;
    }

    const QList<TextRow> &m_rows;
    AmountOptions m_options;
    std::optional<TableHeader> m_header;
    std::optional<TableItem> m_current;
    QList<int> m_between; ///< rows without a sum since the current item
    QList<int> m_above;
    ItemTable m_table;
    bool m_open = false;     ///< between a heading and a total
    bool m_resuming = false; ///< on a new page, before its first item
    int m_lastRow = 0;
};

} // namespace

ItemTable readItemTable(const QList<TextRow> &rows, const AmountOptions &options)
{
    return TableWalk(rows, options).run();
}

} // namespace desk
