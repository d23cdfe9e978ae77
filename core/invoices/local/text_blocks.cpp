// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/text_blocks.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

bool continues(const Layout &layout, const LayoutCell &above, const LayoutCell &below)
{
    const double line = std::max(std::min(above.box.height(), below.box.height()), 4.0);
    const double gap = below.box.top - above.box.bottom;
    if (gap > (layout.pages[above.page].ocr ? 1.35 : 1.15) * line || gap < -0.7 * line)
        return false;
    if (below.size > 1.7 * above.size || above.size > 2.6 * below.size)
        return false;
    const double em = std::max(above.size, below.size);
    if (std::abs(above.box.left - below.box.left) < 1.3 * em)
        return true;
    const double overlap = above.box.overlapX(below.box);
    const bool centred = std::abs(above.box.centreX() - below.box.centreX()) < 2 * em ||
                         std::abs(above.box.right - below.box.right) < 0.8 * em;
    return centred && overlap > 0.6 * std::min(above.box.width(), below.box.width());
}

BlockLine lineOf(const Layout &layout, const LabelLinks &links, int cellIndex)
{
    const LayoutCell &cell = layout.cells[cellIndex];
    BlockLine line;
    line.cell = cellIndex;
    line.first = cell.first;
    line.last = cell.last;
    const LabelHit *hit = links.labelAt(cell.first);
    // A word such as "Kunde" or "Rechnung" is a label only if it ends the cell or a colon follows; names begin with
    // them too.
    const bool party = hit && (hit->role == LabelRole::Seller || hit->role == LabelRole::Buyer ||
                               hit->role == LabelRole::ShipTo || hit->role == LabelRole::Payee);
    if (hit && hit->last <= cell.last &&
        (hit->ownsLine || hit->colon || (party && hit->weight > 0.8 && hit->last > hit->first))) {
        line.label = hit->role;
        line.labelWeight = hit->weight;
        line.first = hit->last + 1;
        while (line.first <= line.last && layout.words[line.first].tokens.isEmpty())
            ++line.first;
    }
    if (!line.isEmpty())
        line.text = layout.text(line.first, line.last);
    line.looks = looksOf(line.text);
    return line;
}

} // namespace

QList<TextBlock> textBlocks(const Layout &layout, const LabelLinks &links, int page)
{
    QList<TextBlock> blocks;
    QList<int> lastCell; // of each block
    const LayoutPage &frame = layout.pages[page];
    for (int row = frame.firstRow; row < frame.firstRow + frame.rowCount; ++row) {
        for (int cell = layout.rows[row].firstCell; cell <= layout.rows[row].lastCell; ++cell) {
            int best = -1;
            double nearest = 1e9;
            for (qsizetype i = blocks.size() - 1; i >= 0 && i >= blocks.size() - 12; --i) {
                const LayoutCell &above = layout.cells[lastCell[i]];
                if (above.row == row || !continues(layout, above, layout.cells[cell]))
                    continue;
                const double distance = std::abs(above.box.left - layout.cells[cell].box.left) +
                                        std::abs(layout.cells[cell].box.top - above.box.bottom);
                if (distance < nearest) {
                    nearest = distance;
                    best = int(i);
                }
            }
            if (best < 0) {
                blocks.append(TextBlock{page, layout.cells[cell].box, {}});
                lastCell.append(cell);
                best = int(blocks.size()) - 1;
            }
            blocks[best].lines.append(lineOf(layout, links, cell));
            blocks[best].box.unite(layout.cells[cell].box);
            lastCell[best] = cell;
        }
    }
    return blocks;
}

} // namespace desk
