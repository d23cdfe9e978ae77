// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_search.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c.isSpace();
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

constexpr QChar SoftHyphen(0x00ad);

bool endsWithHyphen(const QString &text)
{
    return text.size() > 1 && (text.endsWith(u'-') || text.endsWith(SoftHyphen) || text.endsWith(QChar(0x2010))) &&
           text[text.size() - 2].isLetter();
}

/// Three digits, and perhaps a decimal part: what follows a blank that groups digits.
bool continuesNumber(const QString &before, const QString &word)
{
    const auto digits = [](QStringView text) {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    };
    return before.size() <= 3 && digits(before) && word.size() >= 3 && digits(QStringView(word).left(3)) &&
           (word.size() == 3 || isSeparator(word[3]));
}

} // namespace

QString foldedText(const QString &text)
{
    if (isAscii(text))
        return text.simplified().toLower();
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && c != SoftHyphen && c.category() != QChar::Other_Format)
            folded += c.toCaseFolded();
    }
    return folded.replace(QChar(0x00df), u"ss"_s).simplified(); // as it is written in capitals
}

QString foldedNumber(const QString &text)
{
    QString digits;
    qsizetype lastSeparator = -1; // in `digits`
    for (const QChar c : text.trimmed()) {
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
        } else if (isSeparator(c) && !digits.isEmpty() && lastSeparator != digits.size()) {
            lastSeparator = c.isSpace() || c == u'\'' || c == u'\u2019' ? lastSeparator : digits.size();
        } else {
            return {};
        }
    }
    const qsizetype decimals = digits.size() - lastSeparator;
    if (lastSeparator > 0 && decimals >= 1 && decimals <= 2) // three digits after it are a group
        digits.insert(lastSeparator, u'.');
    return digits;
}

// --- the text of a page

void DocumentSearch::Text::add(const QString &more, int word)
{
    letters += more;
    words.append(QList<int>(more.size(), word));
}

void DocumentSearch::Text::addBlank()
{
    if (letters.isEmpty() || letters.endsWith(u' '))
        return;
    letters += u' ';
    words.append(-1);
}

DocumentSearch::DocumentSearch(const QList<ReadPage> &pages)
{
    m_pages.reserve(pages.size());
    for (const ReadPage &page : pages)
        m_pages.append(readPage(page));
}

DocumentSearch::Page DocumentSearch::readPage(const ReadPage &page)
{
    Page read;
    const auto count = int(page.words.size());
    for (int i = 0; i < count; ++i) {
        const Word &word = page.words[i];
        read.boxes.append(word.box);
        read.lines.append(word.line);
        const bool endsLine = i + 1 < count && page.words[i + 1].line != word.line;
        QString letters = word.text;
        const bool broken = endsLine && endsWithHyphen(letters) && page.words[i + 1].text.at(0).isLower();
        if (broken)
            letters.chop(1);
        read.folded.add(foldedText(letters), i);
        if (!broken && (endsLine || word.spaceAfter))
            read.folded.addBlank();
    }
    for (int i = 0; i < count; ++i) {
        QString number = page.words[i].text;
        int last = i;
        while (last + 1 < count && page.words[last + 1].line == page.words[i].line &&
               continuesNumber(page.words[last].text, page.words[last + 1].text))
            number += page.words[++last].text;
        const QString folded = foldedNumber(number);
        if (folded.isEmpty())
            continue;
        // The letters are shared out evenly: a match lights every word of the number that it touches.
        const qsizetype each = (folded.size() + last - i) / (last - i + 1);
        for (int word = i; word <= last; ++word)
            read.numbers.add(folded.mid((word - i) * each, each), word);
        read.numbers.addBlank();
        i = last;
    }
    return read;
}

// --- finding

void DocumentSearch::findIn(const Text &text, const QString &wanted, QList<QList<int>> &found)
{
    for (qsizetype at = text.letters.indexOf(wanted); at >= 0; at = text.letters.indexOf(wanted, at + 1)) {
        QList<int> words;
        for (qsizetype i = at; i < at + wanted.size(); ++i) {
            const int word = text.words[i];
            if (word >= 0 && (words.isEmpty() || words.last() != word))
                words.append(word);
        }
        if (!words.isEmpty() && !found.contains(words))
            found.append(words);
    }
}

PageMatch DocumentSearch::matchOf(const Page &page, int number, const QList<int> &words)
{
    PageMatch match{number, words, {}};
    int line = -1;
    for (const int word : words) {
        if (!match.boxes.isEmpty() && page.lines[word] == line)
            match.boxes.last() = match.boxes.last().united(page.boxes[word]);
        else
            match.boxes.append(page.boxes[word]);
        line = page.lines[word];
    }
    return match;
}

QList<PageMatch> DocumentSearch::find(const QString &text) const
{
    const QString wanted = foldedText(text);
    const QString number = foldedNumber(text);
    QList<PageMatch> matches;
    if (wanted.isEmpty())
        return matches;
    for (int page = 0; page < m_pages.size() && matches.size() < MaxMatches; ++page) {
        QList<QList<int>> found;
        findIn(m_pages[page].folded, wanted, found);
        if (number.size() > 1)
            findIn(m_pages[page].numbers, number, found);
        std::ranges::stable_sort(found, {}, [](const QList<int> &words) { return words.first(); });
        for (const QList<int> &words : std::as_const(found))
            matches.append(matchOf(m_pages[page], page, words));
    }
    return matches;
}

} // namespace desk
