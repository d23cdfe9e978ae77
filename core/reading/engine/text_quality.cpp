// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/text_quality.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostUnmapped = 0.15;      // of all characters
constexpr double leastAlphanumeric = 0.35; // of all characters
constexpr int enoughCharacters = 5;        // before their kinds say anything
constexpr int enoughLetters = 60;          // before their frequencies say anything
constexpr double leastFrequent = 0.38;     // of the Latin letters; languages have 0.47 to 0.65

bool isUnmapped(QChar c)
{
    return c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned ||
           c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// The letters that are most frequent in every European language; of shuffled alphabets they are a third.
bool isFrequent(QChar c)
{
    return u"aeinorst"_s.contains(c);
}

} // namespace

bool isGibberish(const QList<Word> &words)
{
    qsizetype characters = 0, unmapped = 0, alphanumeric = 0, letters = 0, frequent = 0;
    for (const Word &word : words) {
        characters += word.text.size();
        unmapped += std::ranges::count_if(word.text, isUnmapped);
        alphanumeric +=
            std::ranges::count_if(word.text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        const QString base = word.text.normalized(QString::NormalizationForm_D).toLower();
        const auto latin = std::ranges::count_if(base, isLatin);
        if (latin < 4)
            continue; // units, currencies and codes have letters of their own
        letters += latin;
        frequent += std::ranges::count_if(base, isFrequent);
    }
    const auto share = [](qsizetype part, qsizetype whole) { return double(part) / double(whole); };
    if (characters > 0 && share(unmapped, characters) > mostUnmapped)
        return true;
    if (characters >= enoughCharacters && share(alphanumeric, characters) < leastAlphanumeric)
        return true;
    return letters >= enoughLetters && share(frequent, letters) < leastFrequent;
}

} // namespace desk
