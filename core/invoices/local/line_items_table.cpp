// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_items_table.h"

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

/// Rows of a wrapped description, at most.
constexpr int MostWrappedRows = 8;
/// Empty space that ends a wrapped description, in heights of a row.
constexpr double WrapGap = 1.3;
/// Type under this part of the item's own is that of a note.
constexpr float NoteSize = 0.9F;
/// Numbers of one item may be centred in a cell of several rows: so far below the others, in heights of a row.
constexpr double SplitGap = 0.9;

bool isItemHeader(const TableHeader &header)
{
    const bool sum =
        header.has(ColumnRole::Amount) || header.has(ColumnRole::NetAmount) || header.has(ColumnRole::GrossAmount);
    const bool price = header.has(ColumnRole::UnitPrice);
    const bool quantity = header.has(ColumnRole::Quantity);
    if (header.has(ColumnRole::Base) && !header.has(ColumnRole::Description))
        return false;
    return (header.has(ColumnRole::Description) && (sum || price)) || (quantity && (sum || price));
}

bool sameRoles(const TableHeader &a, const TableHeader &b)
{
    return std::ranges::equal(a.columns, b.columns, {}, &Column::role, &Column::role);
}

struct Region {
    TableHeader header;
    QList<int> body;
};

/// The rows under each heading; the same heading on the next page goes on with the same table.
QList<Region> findRegions(const QList<TextRow> &rows)
{
    QList<Region> regions;
    for (int i = 0; i < rows.size(); ++i) {
        if (const auto header = tableHeaderAt(rows, i); header && isItemHeader(*header)) {
            if (regions.isEmpty() || !sameRoles(regions.last().header, *header))
                regions.append({*header, {}});
            i = header->lastRow;
        } else if (!regions.isEmpty()) {
            regions.last().body.append(i);
        }
    }
    return regions;
}

bool hasMoney(const QList<NumberToken> &numbers)
{
    return std::ranges::any_of(numbers, &NumberToken::isMoney);
}

/// Reads the items of one region.
class RegionReader {
public:
    RegionReader(const QList<TextRow> &rows, const Region &region, const AmountOptions &options)
        : m_rows(rows), m_region(region), m_options(options)
    {
    }

    ItemTable read()
    {
        splitBody();
        m_grid = tableGrid(m_rows, m_region.header, m_body, m_options);
        readAfterTotals();
        findItems();
        describeItems();
        return m_table;
    }

private:
    /// The rows up to the first total are the table; what comes after is looked at again in readAfterTotals().
    void splitBody()
    {
        bool sawMoney = false;
        bool closed = false;
        for (const int index : m_region.body) {
            const RowLabel label = rowLabel(m_rows.at(index), m_options.repair);
            const QList<NumberToken> numbers = numbersIn(m_rows.at(index), m_options);
            if (label == RowLabel::Carried)
                continue;
            if (label == RowLabel::Total && !looksLikeItem(numbers)) {
                closed = closed || sawMoney;
                if (sawMoney)
                    addTotals(numbers);
                continue;
            }
            sawMoney = sawMoney || hasMoney(numbers);
            (closed ? m_after : m_body).append(index);
        }
    }

    /// Three numbers of which one is the product of the others, whatever the text says ("Total care package").
    static bool looksLikeItem(const QList<NumberToken> &numbers)
    {
        for (qsizetype i = 0; i + 2 < numbers.size(); ++i) {
            if (!numbers.at(i).percent && multiplies(numbers.at(i), numbers.at(i + 1), numbers.last()) &&
                numbers.last().isMoney())
                return true;
        }
        return false;
    }

    void addTotals(const QList<NumberToken> &numbers)
    {
        for (const NumberToken &number : numbers) {
            if (!number.percent)
                m_table.totals.append(number.amount.value);
        }
    }

    /// Tables with subtotals go on after them: rows that fill the columns and multiply.
    void readAfterTotals()
    {
        for (const int index : std::as_const(m_after)) {
            const auto numbers = m_grid.fit(m_rows.at(index), m_options);
            std::array<const NumberToken *, size_t(ColumnRole::Ignored) + 1> cells{};
            for (const auto &[column, number] : numbers) {
                if (const auto role = m_grid.columns.at(column).role)
                    cells[size_t(*role)] = &number;
            }
            const NumberToken *quantity = cells[size_t(ColumnRole::Quantity)];
            const NumberToken *price = cells[size_t(ColumnRole::UnitPrice)];
            const NumberToken *sum = nullptr;
            for (const ColumnRole role : {ColumnRole::GrossAmount, ColumnRole::Amount, ColumnRole::NetAmount})
                sum = cells[size_t(role)] ? cells[size_t(role)] : sum;
            if (!quantity || !price || !sum ||
                !multiplies(*quantity, *price, *sum, cells[size_t(ColumnRole::Discount)]))
                continue;
            m_grid.add(index, numbers);
            m_body.append(index);
        }
    }

    TableItem itemAt(int index) const
    {
        TableItem item;
        item.firstRow = item.lastRow = index;
        for (const NumberColumn &column : m_grid.columns) {
            if (!column.role || !isNumeric(*column.role))
                continue;
            if (const NumberToken *number = column.at(index))
                item.cells[size_t(*column.role)] = ItemCell{index, *number};
        }
        return item;
    }

    double gapBetween(int upper, int lower) const { return m_rows.at(lower).box.top - m_rows.at(upper).box.bottom; }
    bool isNear(int upper, int lower, double heights) const
    {
        const TextRow &row = m_rows.at(lower);
        return m_rows.at(upper).page == row.page && gapBetween(upper, lower) < heights * row.box.height();
    }

    /// The rows with a sum; one whose numbers stand in two rows is put together.
    void findItems()
    {
        std::optional<TableItem> partial;
        const bool sums = std::ranges::any_of(m_grid.columns, [](const NumberColumn &c) {
            return c.role == ColumnRole::Amount || c.role == ColumnRole::NetAmount || c.role == ColumnRole::GrossAmount;
        });
        for (const int index : std::as_const(m_body)) {
            TableItem item = itemAt(index);
            if (!item.hasSum() && (sums || !item.cell(ColumnRole::UnitPrice))) {
                if (item.cellCount() > 0)
                    partial = item;
                else
                    m_texts.insert(index);
                continue;
            }
            const bool described = m_grid.describingWords(m_rows.at(index), index).first >= 0;
            if (partial && isNear(partial->lastRow, index, SplitGap) && item.cellCount() == 1) {
                for (size_t role = 0; role < item.cells.size(); ++role)
                    item.cells[role] = item.cells[role] ? item.cells[role] : partial->cells[role];
                item.firstRow = partial->firstRow;
            } else if (isBareTotal(item, described)) {
                addTotals({item.cell(sumRole(item))->number});
                partial.reset();
                continue;
            }
            partial.reset();
            m_itemsSayMore = m_itemsSayMore && item.cellCount() > 1;
            m_sum = m_sum.plus(item.cell(sumRole(item))->number.amount.value).value_or(m_sum);
            m_table.items.append(item);
        }
    }

    static ColumnRole sumRole(const TableItem &item)
    {
        for (const ColumnRole role : {ColumnRole::NetAmount, ColumnRole::Amount, ColumnRole::GrossAmount}) {
            if (item.cell(role))
                return role;
        }
        return ColumnRole::UnitPrice;
    }

    /// A lonely number below the items that is their sum, or that stands in a table whose items say more.
    bool isBareTotal(const TableItem &item, bool described) const
    {
        if (described || item.cellCount() > 1 || m_table.items.isEmpty())
            return false;
        return m_itemsSayMore || m_sum == item.cell(sumRole(item))->number.amount.value;
    }

    /// Rows in smaller type under the name of an item are notes.
    bool isNote(const TableItem &item, const TextRow &row, int first) const
    {
        if (item.description.isEmpty())
            return false;
        const RowPart &head = item.description.first();
        const float size = m_rows.at(head.row).words.at(head.first).fontSize;
        return row.words.at(first).fontSize > 0 && row.words.at(first).fontSize < NoteSize * size;
    }

    bool describe(TableItem &item, int index, bool inFront = false) const
    {
        const auto [first, last] = m_grid.describingWords(m_rows.at(index), index);
        if (first < 0 || item.description.size() >= MostWrappedRows || isNote(item, m_rows.at(index), first))
            return false;
        if (inFront)
            item.description.prepend({index, first, last});
        else
            item.description.append({index, first, last});
        return true;
    }

    /// Gives each item the text beside its numbers, and each row of text to the item it belongs to.
    void describeItems()
    {
        for (TableItem &item : m_table.items) {
            for (int index = item.firstRow; index <= item.lastRow; ++index)
                describe(item, index);
        }
        const auto bare =
            std::ranges::count_if(m_table.items, [](const TableItem &i) { return i.description.isEmpty(); });
        // Numbers centred beside several rows of text: then the nearest item takes the row.
        const bool centred = bare * 2 > m_table.items.size();
        const bool headed = namesStandAbove();
        for (int i = 0; i < m_table.items.size(); ++i) {
            TableItem &item = m_table.items[i];
            if (item.description.isEmpty() || headed)
                takeAbove(item, i > 0 ? &m_table.items.at(i - 1) : nullptr, centred);
            if (!headed)
                takeBelow(item, i + 1 < m_table.items.size() ? &m_table.items.at(i + 1) : nullptr, centred);
        }
    }

    /// Two-row items: the name above, code and numbers below. Every item has a row of text right above it, and the last
    /// one none below.
    bool namesStandAbove() const
    {
        if (m_table.items.size() < 2)
            return false;
        const int last = m_table.items.last().lastRow;
        if (m_texts.contains(last + 1) && isNear(last, last + 1, WrapGap))
            return false;
        return std::ranges::all_of(m_table.items, [this](const TableItem &item) {
            return m_texts.contains(item.firstRow - 1) && isNear(item.firstRow - 1, item.firstRow, WrapGap);
        });
    }

    void takeAbove(TableItem &item, const TableItem *previous, bool centred)
    {
        int lower = item.firstRow;
        while (true) {
            const int index = lower - 1;
            if (!m_texts.contains(index) || !isNear(index, lower, WrapGap))
                break;
            if (previous && centred && gapBetween(previous->lastRow, index) < gapBetween(index, item.firstRow))
                break;
            if (!describe(item, index, true))
                break;
            m_texts.remove(index);
            lower = index;
            if (!centred)
                break;
        }
    }

    void takeBelow(TableItem &item, const TableItem *next, bool centred)
    {
        int upper = item.lastRow;
        for (int index = upper + 1; m_texts.contains(index) && isNear(upper, index, WrapGap); ++index) {
            if (next && next->description.isEmpty()) {
                const double toNext = gapBetween(index, next->firstRow);
                const bool nearer = centred ? toNext < gapBetween(item.lastRow, index) : index + 1 == next->firstRow;
                if (nearer && isNear(index, next->firstRow, WrapGap))
                    break;
            }
            describe(item, index);
            m_texts.remove(index);
            upper = index;
        }
    }

    const QList<TextRow> &m_rows;
    const Region &m_region;
    AmountOptions m_options;
    QList<int> m_body, m_after; ///< rows before and after the first total
    QSet<int> m_texts;          ///< rows without numbers, not yet given to an item
    bool m_itemsSayMore = true; ///< all items so far have more numbers than their sum
    Decimal m_sum;              ///< of the items so far
    TableGrid m_grid;
    ItemTable m_table;
};

} // namespace

int TableItem::cellCount() const
{
    return int(std::ranges::count_if(cells, [](const auto &cell) { return cell.has_value(); }));
}

bool TableItem::hasSum() const
{
    return cell(ColumnRole::Amount) || cell(ColumnRole::NetAmount) || cell(ColumnRole::GrossAmount);
}

QList<ItemTable> readItemTables(const QList<TextRow> &rows, const AmountOptions &options)
{
    QList<ItemTable> tables;
    for (const Region &region : findRegions(rows)) {
        const ItemTable table = RegionReader(rows, region, options).read();
        if (!table.items.isEmpty())
            tables.append(table);
    }
    return tables;
}

} // namespace desk
