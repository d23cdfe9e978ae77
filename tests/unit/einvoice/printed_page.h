// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// A document of one page with these printed lines; words stand apart by a blank, more blanks make a wider gap.
[[nodiscard]] inline ReadDocument printedPage(const QStringList &lines, WordSource source = WordSource::TextLayer)
{
    constexpr double charWidth = 0.01, lineHeight = 0.02;
    ReadDocument document;
    document.format = DocumentFormat::Pdf;
    document.pageCount = 1;
    ReadPage page;
    page.widthPt = 595;
    page.heightPt = 842;
    page.source = source;
    for (int line = 0; line < lines.size(); ++line) {
        const QString &text = lines[line];
        for (qsizetype at = 0; at < text.size();) {
            if (text[at] == u' ') {
                ++at;
                continue;
            }
            qsizetype end = text.indexOf(u' ', at);
            end = end < 0 ? text.size() : end;
            Word word;
            word.text = text.mid(at, end - at);
            word.line = line;
            word.box = {double(at) * charWidth, 0.05 + line * lineHeight, double(end) * charWidth,
                        0.05 + line * lineHeight + 0.012};
            page.words.append(word);
            at = end;
        }
    }
    document.pages.append(page);
    return document;
}

} // namespace desk
