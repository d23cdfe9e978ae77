// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// A place where a searched text stands.
struct PageMatch {
    int page = 0;          ///< from 0
    QList<int> words;      ///< indexes in the page, in the order of the text
    QList<UnitRect> boxes; ///< one for each line that it runs over
    bool operator==(const PageMatch &) const = default;
};

/// Finds a text in the pages of a document: upper and lower case, accents and the form of letters aside, over the ends
/// of lines and words that are hyphenated there, numbers however their digits are grouped (1234.50 finds 1,234.50 and
/// 1.234,50). Words must follow each other as typed; a page's end is a text's end.
/// Threads: a value; find() may run on any thread.
class DocumentSearch {
public:
    static constexpr int MaxMatches = 2000;

    DocumentSearch() = default;
    explicit DocumentSearch(const QList<ReadPage> &pages);

    /// In the order of the pages and of the words on them; a blank text finds nothing.
    [[nodiscard]] QList<PageMatch> find(const QString &text) const;

private:
    /// The words of a page as one text, each letter with the word that it comes from.
    struct Text {
        QString letters;
        QList<int> words; ///< by letter; -1 for a blank between words
        void add(const QString &more, int word);
        void addBlank();
    };
    struct Page {
        Text folded;  ///< letters
        Text numbers; ///< only numbers, in one form, with blanks between them
        QList<UnitRect> boxes;
        QList<int> lines;
    };
    [[nodiscard]] static Page readPage(const ReadPage &page);
    static void findIn(const Text &text, const QString &wanted, QList<QList<int>> &found);
    [[nodiscard]] static PageMatch matchOf(const Page &page, int number, const QList<int> &words);

    QList<Page> m_pages;
};

/// Letters in one form: no accents, no case, ligatures and full-width forms taken apart; blanks become one.
[[nodiscard]] QString foldedText(const QString &text);
/// A number in one form ("1.234,50", "1,234.50" and "1 234.50" -> "1234.50"); empty for what is no number.
[[nodiscard]] QString foldedNumber(const QString &text);

} // namespace desk
