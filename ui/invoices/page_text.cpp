// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_text.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            out.append(c.toCaseFolded());
    }
    return out;
}

/// The sequence of words that starts at `first` and reads as `wanted`; empty if there is none.
QList<int> sequenceFrom(const ReadPage &page, int first, const QString &wanted)
{
    QList<int> words;
    QString soFar;
    for (int i = first; i < page.words.size(); ++i) {
        if (page.words[i].line != page.words[first].line)
            return {};
        soFar += folded(page.words[i].text);
        words.append(i);
        if (soFar.size() >= wanted.size())
            return soFar.startsWith(wanted) ? words : QList<int>{};
        if (!wanted.startsWith(soFar))
            return {};
    }
    return {};
}

} // namespace

PickedText pickWords(const ReadPage &page, int pageNumber, QList<int> words)
{
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    PickedText picked{pageNumber, words, {}, {}};
    const Word *before = nullptr;
    for (const int index : std::as_const(words)) {
        if (index < 0 || index >= page.words.size())
            continue;
        const Word &word = page.words[index];
        if (before && before->line != word.line)
            picked.text += before->text.endsWith(u',') ? u" "_s : u", "_s;
        else if (before && before->spaceAfter)
            picked.text += u' ';
        picked.text += word.text;
        picked.box = picked.box.united(word.box);
        before = &word;
    }
    return picked;
}

PickedText pickInside(const ReadPage &page, int pageNumber, const UnitRect &box)
{
    QList<int> words;
    for (int i = 0; i < page.words.size(); ++i) {
        if (box.contains(page.words[i].box.centreX(), page.words[i].box.centreY()))
            words.append(i);
    }
    return pickWords(page, pageNumber, words);
}

int wordAt(const ReadPage &page, double x, double y)
{
    for (int i = 0; i < page.words.size(); ++i) {
        if (page.words[i].box.contains(x, y))
            return i;
    }
    return -1;
}

QList<PickedText> findText(const QList<ReadPage> &pages, const QString &text, int limit)
{
    const QString wanted = folded(text);
    QList<PickedText> found;
    if (wanted.size() < 2)
        return found;
    for (int page = 0; page < pages.size(); ++page) {
        for (int i = 0; i < pages[page].words.size() && found.size() < limit; ++i) {
            const QList<int> words = sequenceFrom(pages[page], i, wanted);
            if (!words.isEmpty())
                found.append(pickWords(pages[page], page, words));
        }
    }
    return found;
}

} // namespace desk
