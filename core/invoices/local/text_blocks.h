// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/label_links.h"
#include "core/invoices/local/line_kinds.h"

namespace desk {

/// A line of a block: a cell, less the label it begins with.
struct BlockLine {
    int first = 0, last = 0; ///< words of the text behind the label; last < first where only the label stands there
    int cell = 0;
    LabelRole label = LabelRole::Title; ///< of the label in front
    double labelWeight = 0;             ///< 0 = no label in front
    QString text;
    LineLooks looks;
    [[nodiscard]] bool isEmpty() const { return last < first; }
};

/// Cells that stand below each other as one paragraph.
struct TextBlock {
    int page = 0;
    PointBox box;
    QList<BlockLine> lines;
};

/// The paragraphs of a page, from top to bottom.
[[nodiscard]] QList<TextBlock> textBlocks(const Layout &layout, const LabelLinks &links, int page);

} // namespace desk
