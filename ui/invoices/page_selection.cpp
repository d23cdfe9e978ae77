// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_selection.h"

#include <algorithm>
#include <numeric>

namespace desk {

namespace {

enum class Script : quint8 { Neutral, Number, FromLeft, FromRight };

Script scriptOf(const QString &text)
{
    bool digits = false;
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            return Script::FromRight;
        case QChar::DirL:
            return Script::FromLeft;
        case QChar::DirEN:
        case QChar::DirAN:
            digits = true;
            break;
        default:
            break;
        }
    }
    return digits ? Script::Number : Script::Neutral;
}

/// Turns round the runs of words that are read against the direction of their line. Numbers stand for themselves,
/// except inside such a run, or after Latin words in a line from the right ("IBAN 12").
void turnRuns(QList<int> &line, const QList<Script> &scripts, bool fromRight)
{
    const Script with = fromRight ? Script::FromRight : Script::FromLeft;
    const Script against = fromRight ? Script::FromLeft : Script::FromRight;
    const auto script = [&](int at) { return scripts[line[at]]; };
    for (int first = 0; first < line.size();) {
        int next = first;
        while (next < line.size() && script(next) != with)
            ++next;
        int begin = first, end = next; // of the run, without what does not belong to it
        while (begin < end && script(begin) != against && !(fromRight && script(begin) == Script::Number))
            ++begin;
        while (end > begin && script(end - 1) != against)
            --end;
        std::reverse(line.begin() + begin, line.begin() + end);
        first = next + 1;
    }
}

/// Words of one line as they lie on paper -> as they are read.
QList<int> lineInReadingOrder(const ReadPage &page, const QList<int> &line)
{
    QList<Script> scripts;
    for (const int word : line)
        scripts.append(scriptOf(page.words[word].text));
    const auto fromRightCount = std::ranges::count(scripts, Script::FromRight);
    if (fromRightCount == 0)
        return line; // as it was read; columns and tables know better than coordinates
    QList<int> places(line.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, {}, [&](int at) { return page.words[line[at]].box.left; });
    const auto fromLeftCount = std::ranges::count(scripts, Script::FromLeft);
    const bool even = fromRightCount == fromLeftCount;
    const bool fromRight = even ? scripts[places.last()] == Script::FromRight : fromRightCount > fromLeftCount;
    if (fromRight)
        std::ranges::reverse(places);
    turnRuns(places, scripts, fromRight);
    QList<int> words;
    for (const int at : std::as_const(places))
        words.append(line[at]);
    return words;
}

} // namespace

ReadingOrder::ReadingOrder(const ReadPage &page)
{
    for (int first = 0; first < page.words.size();) {
        QList<int> line;
        int next = first;
        for (; next < page.words.size() && page.words[next].line == page.words[first].line; ++next)
            line.append(next);
        m_lines.append({first, next - 1});
        m_lineOf.append(QList<int>(line.size(), int(m_lines.size()) - 1));
        m_words.append(lineInReadingOrder(page, line));
        first = next;
    }
}

int ReadingOrder::nearest(const ReadPage &page, double x, double y) const
{
    constexpr double AcrossLines = 6; // a line away is farther than half a page along the line
    int best = -1;
    double least = 0;
    for (int place = 0; place < m_words.size(); ++place) {
        const UnitRect &box = page.words[m_words[place]].box;
        const double dx = std::max({box.left - x, 0.0, x - box.right});
        const double dy = std::max({box.top - y, 0.0, y - box.bottom});
        const double distance = dx + AcrossLines * dy;
        if (best < 0 || distance < least) {
            best = place;
            least = distance;
        }
    }
    return best;
}

// --- PageSelection

void PageSelection::setPages(const QList<ReadPage> &pages)
{
    m_pages = pages;
    m_orders.clear();
    clear();
}

const ReadingOrder &PageSelection::order(int page) const
{
    auto found = m_orders.find(page);
    if (found == m_orders.end())
        found =
            m_orders.insert(page, page >= 0 && page < m_pages.size() ? ReadingOrder(m_pages[page]) : ReadingOrder());
    return *found;
}

void PageSelection::begin(int page, double x, double y, Unit unit)
{
    m_active = false;
    if (page < 0 || page >= m_pages.size())
        return;
    const int place = order(page).nearest(m_pages[page], x, y);
    if (place < 0)
        return;
    m_anchor = m_caret = {page, place};
    m_unit = unit;
    m_active = true;
}

void PageSelection::extend(int page, double x, double y)
{
    if (!m_active || page < 0 || page >= m_pages.size())
        return;
    const int place = order(page).nearest(m_pages[page], x, y);
    if (place >= 0)
        m_caret = {page, place};
}

void PageSelection::selectPage(int page)
{
    const int count = int(order(page).words().size());
    m_active = count > 0;
    m_unit = Unit::Word;
    m_anchor = {page, 0};
    m_caret = {page, count - 1};
}

std::pair<PageSelection::Place, PageSelection::Place> PageSelection::range() const
{
    Place first = std::min(m_anchor, m_caret);
    Place last = std::max(m_anchor, m_caret);
    if (m_unit == Unit::Line) {
        const ReadingOrder &start = order(first.page);
        const ReadingOrder &end = order(last.page);
        first.at = start.line(start.lineAt(first.at)).first;
        last.at = end.line(end.lineAt(last.at)).second;
    }
    return {first, last};
}

std::pair<int, int> PageSelection::placesOn(int page) const
{
    const auto [first, last] = range();
    if (!m_active || page < first.page || page > last.page)
        return {0, -1};
    return {page == first.page ? first.at : 0, page == last.page ? last.at : int(order(page).words().size()) - 1};
}

QString PageSelection::text() const
{
    QString text;
    if (!m_active)
        return text;
    for (int page = firstPage(); page <= lastPage(); ++page) {
        const ReadingOrder &read = order(page);
        const auto [first, last] = placesOn(page);
        for (int place = first; place <= last; ++place) {
            const Word &word = m_pages[page].words[read.words()[place]];
            const bool startsLine = place == first || read.lineAt(place) != read.lineAt(place - 1);
            if (startsLine && !text.isEmpty())
                text += u'\n';
            else if (!startsLine && m_pages[page].words[read.words()[place - 1]].spaceAfter)
                text += u' ';
            text += word.text;
        }
    }
    return text;
}

QList<UnitRect> PageSelection::boxes(int page) const
{
    QList<UnitRect> boxes;
    if (!m_active || page < firstPage() || page > lastPage())
        return boxes; // asked for with each painting: no page is put in order for that
    const auto [first, last] = placesOn(page);
    const ReadingOrder &read = order(page);
    for (int place = first; place <= last;) {
        const int line = read.lineAt(place);
        const auto [lineFirst, lineLast] = read.line(line);
        QList<int> onPaper = read.words().mid(lineFirst, lineLast - lineFirst + 1);
        std::ranges::stable_sort(onPaper, {}, [&](int word) { return m_pages[page].words[word].box.left; });
        const QList<int> chosen = read.words().mid(place, std::min(last, lineLast) - place + 1);
        bool joins = false; // the word before, as it lies on paper, is chosen too
        for (const int word : std::as_const(onPaper)) {
            const bool in = chosen.contains(word);
            if (in && joins)
                boxes.last() = boxes.last().united(m_pages[page].words[word].box);
            else if (in)
                boxes.append(m_pages[page].words[word].box);
            joins = in;
        }
        place = lineLast + 1;
    }
    return boxes;
}

} // namespace desk
