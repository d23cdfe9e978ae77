// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// Lays out words on a page of A4 as a reader would find them. Places in points from the upper left.
class PageSketch {
public:
    explicit PageSketch(WordSource source = WordSource::TextLayer, double width = 595, double height = 842)
    {
        m_page.widthPt = width;
        m_page.heightPt = height;
        m_page.source = source;
    }

    /// Text that begins at `left`.
    PageSketch &text(double left, double top, const QString &text, double size = 10, bool bold = false)
    {
        double x = left;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const double wide = double(word.size()) * size * LetterWidth;
            Word made;
            made.text = word;
            made.box = {x / m_page.widthPt, top / m_page.heightPt, (x + wide) / m_page.widthPt,
                        (top + size) / m_page.heightPt};
            made.fontSize = float(size);
            made.bold = bold;
            made.line = m_line;
            m_page.words.append(made);
            x += wide + size * BlankWidth;
        }
        ++m_line;
        return *this;
    }

    /// Text that ends at `right`.
    PageSketch &rightText(double right, double top, const QString &text, double size = 10, bool bold = false)
    {
        const auto words = text.split(u' ', Qt::SkipEmptyParts);
        double wide = double(words.size() - 1) * size * BlankWidth;
        for (const QString &word : words)
            wide += double(word.size()) * size * LetterWidth;
        return this->text(right - wide, top, text, size, bold);
    }

    /// A row of a table: the first entry at 50, the others end at `rights`; empty entries leave a gap.
    PageSketch &row(double top, const QString &first, const QList<std::pair<double, QString>> &others)
    {
        if (!first.isEmpty())
            text(50, top, first);
        for (const auto &[right, entry] : others)
            rightText(right, top, entry);
        return *this;
    }

    [[nodiscard]] ReadPage page() const { return m_page; }
    [[nodiscard]] ReadDocument document() const
    {
        ReadDocument document;
        document.format = DocumentFormat::Pdf;
        document.pageCount = 1;
        document.pages = {m_page};
        return document;
    }

private:
    static constexpr double LetterWidth = 0.5; ///< of the size of the type
    static constexpr double BlankWidth = 0.28;

    ReadPage m_page;
    int m_line = 0;
};

/// A document of several sketches.
inline ReadDocument documentOf(const QList<PageSketch> &sketches)
{
    ReadDocument document = sketches.first().document();
    document.pages.clear();
    for (const PageSketch &sketch : sketches)
        document.pages.append(sketch.page());
    document.pageCount = int(document.pages.size());
    return document;
}

} // namespace desk
