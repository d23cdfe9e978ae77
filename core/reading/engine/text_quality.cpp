// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/text_quality.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostUnmapped = 0.15; // of all characters
constexpr double leastWordlike = 0.4; // of the longer Latin words
constexpr int enoughWords = 8;        // before wordlikeness says anything

bool isUnmapped(QChar c)
{
    return c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned ||
           c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// Words have vowels, and neither a change of case nor a sign in their middle.
bool isWordlike(const QString &letters)
{
    const QString base = letters.normalized(QString::NormalizationForm_D).toLower();
    const auto vowels = std::ranges::count_if(base, [](QChar c) { return u"aeiouyäöüæøœ"_s.contains(c); });
    int caseChanges = 0;
    for (qsizetype i = 2; i < letters.size(); ++i)
        caseChanges += letters[i].isUpper() != letters[i - 1].isUpper() ? 1 : 0;
    return vowels > 0 && vowels * 8 >= letters.size() && caseChanges <= 2;
}

} // namespace

bool isGibberish(const QList<Word> &words)
{
    qsizetype characters = 0, unmapped = 0, longer = 0, wordlike = 0;
    for (const Word &word : words) {
        characters += word.text.size();
        unmapped += std::ranges::count_if(word.text, isUnmapped);
        const auto latin = std::ranges::count_if(word.text, isLatin);
        if (latin < 4 || latin * 4 < word.text.size() * 3)
            continue;
        QString letters;
        std::ranges::copy_if(word.text, std::back_inserter(letters), isLatin);
        ++longer;
        wordlike += isWordlike(letters) ? 1 : 0;
    }
    if (characters > 0 && double(unmapped) > mostUnmapped * double(characters))
        return true;
    return longer >= enoughWords && double(wordlike) < leastWordlike * double(longer);
}

} // namespace desk
