// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QHash>

#include <compare>

namespace desk {

/// The words of a page in the order in which a person reads them: line by line, words that run from right to left
/// (Arabic, Hebrew) from the right, numbers and Latin words among them from the left.
/// Threads: a value.
class ReadingOrder {
public:
    ReadingOrder() = default;
    explicit ReadingOrder(const ReadPage &page);

    /// Indexes of words in the page.
    [[nodiscard]] const QList<int> &words() const { return m_words; }
    [[nodiscard]] int placeOf(int word) const { return int(m_words.indexOf(word)); }
    [[nodiscard]] int lineAt(int place) const { return m_lineOf.value(place, -1); }
    /// First and last place of a line.
    [[nodiscard]] std::pair<int, int> line(int line) const { return m_lines.value(line, {0, -1}); }
    /// The place of the word nearest to a point (0..1 of the page), the line counting more than the distance along
    /// it; -1 on a page without words.
    [[nodiscard]] int nearest(const ReadPage &page, double x, double y) const;

private:
    QList<int> m_words;
    QList<int> m_lineOf; ///< by place
    QList<std::pair<int, int>> m_lines;
};

/// What a person selected in the pages, by words or by lines. Threads: a value.
class PageSelection {
public:
    enum class Unit : quint8 { Word, Line };

    void setPages(const QList<ReadPage> &pages);
    void clear() { m_active = false; }
    /// Begins at the word nearest to the point; nothing on a page without words.
    void begin(int page, double x, double y, Unit unit);
    /// Goes on to the word nearest to the point, forwards or backwards.
    void extend(int page, double x, double y);
    void selectPage(int page);

    [[nodiscard]] bool isEmpty() const { return !m_active; }
    /// Words joined as printed, lines with line breaks, in reading order.
    [[nodiscard]] QString text() const;
    [[nodiscard]] int firstPage() const { return range().first.page; }
    [[nodiscard]] int lastPage() const { return range().second.page; }
    /// What is lit on a page: a box for each run of words of a line.
    [[nodiscard]] QList<UnitRect> boxes(int page) const;

private:
    struct Place {
        int page = 0, at = 0;
        auto operator<=>(const Place &) const = default;
    };
    [[nodiscard]] const ReadingOrder &order(int page) const;
    [[nodiscard]] std::pair<Place, Place> range() const;
    /// First and last selected place on a page; {0, -1} for none.
    [[nodiscard]] std::pair<int, int> placesOn(int page) const;

    QList<ReadPage> m_pages;
    mutable QHash<int, ReadingOrder> m_orders; ///< made when first needed
    Place m_anchor, m_caret;
    Unit m_unit = Unit::Word;
    bool m_active = false;
};

} // namespace desk
