// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// Builds pages for tests from lines of text at places in points, with even letters half as wide as they are high.
class PageBuilder {
public:
    explicit PageBuilder(WordSource source = WordSource::TextLayer)
    {
        m_page.widthPt = 595;
        m_page.heightPt = 842;
        m_page.source = source;
    }

    /// Adds a line whose words are parted by one blank each.
    PageBuilder &line(double x, double y, const QString &text, double size = 10, bool bold = false,
                      float confidence = 1)
    {
        double left = x;
        for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
            Word word;
            word.text = part;
            const double width = 0.5 * size * double(part.size());
            word.box = {left / m_page.widthPt, y / m_page.heightPt, (left + width) / m_page.widthPt,
                        (y + size) / m_page.heightPt};
            word.fontSize = float(size);
            word.confidence = confidence;
            word.bold = bold;
            word.line = m_line;
            m_page.words.append(word);
            left += width + 0.3 * size;
        }
        ++m_line;
        return *this;
    }

    [[nodiscard]] ReadDocument document() const
    {
        ReadDocument document;
        document.format = m_page.source == WordSource::Ocr ? DocumentFormat::Jpeg : DocumentFormat::Pdf;
        document.pageCount = 1;
        document.pages.append(m_page);
        return document;
    }

private:
    ReadPage m_page;
    int m_line = 0;
};

} // namespace desk
