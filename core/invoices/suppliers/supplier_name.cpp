// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_name.h"

#include "core/base/text_key.h"
#include "core/invoices/local/text_match.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Without points and blanks: "S.p.A." is "spa", "e. K." is "ek".
constexpr std::array LegalForms{
    "haftungsbeschrankt"_L1,
    "incorporated"_L1,
    "corporation"_L1,
    "aktiengesellschaft"_L1,
    "limited"_L1,
    "company"_L1,
    "spolka"_L1,
    "gmbh"_L1,
    "mbh"_L1,
    "kgaa"_L1,
    "sarl"_L1,
    "eurl"_L1,
    "corp"_L1,
    "sasu"_L1,
    "bvba"_L1,
    "sprl"_L1,
    "gbr"_L1,
    "ohg"_L1,
    "ltd"_L1,
    "llc"_L1,
    "llp"_L1,
    "inc"_L1,
    "plc"_L1,
    "pty"_L1,
    "spa"_L1,
    "srl"_L1,
    "sas"_L1,
    "slu"_L1,
    "sro"_L1,
    "doo"_L1,
    "aps"_L1,
    "oyj"_L1,
    "oo"_L1,
    "kft"_L1,
    "zrt"_L1,
    "lda"_L1,
    "bhd"_L1,
    "sdn"_L1,
    "ag"_L1,
    "kg"_L1,
    "ug"_L1,
    "se"_L1,
    "ek"_L1,
    "ev"_L1,
    "eg"_L1,
    "co"_L1,
    "sa"_L1,
    "bv"_L1,
    "nv"_L1,
    "ab"_L1,
    "as"_L1,
    "oy"_L1,
    "sl"_L1,
    "sp"_L1,
    "und"_L1,
    "and"_L1,
    "et"_L1,
    "z"_L1,
};

bool isLegalForm(const QString &word)
{
    return std::ranges::any_of(LegalForms, [&](QLatin1StringView form) { return word == form; });
}

/// The words of a name, folded; points and apostrophes belong to their word ("S.p.A.").
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else if (!c.isMark() && c != u'.' && c != u'\'' && c != u'’')
            flush();
    }
    flush();
    return words;
}

/// Single letters beside each other are one word: "e. K." as well as "S. p. A.".
QStringList withLettersJoined(const QStringList &words)
{
    QStringList joined;
    bool lastIsLetters = false;
    for (const QString &word : words) {
        const bool letter = word.size() == 1;
        if (letter && lastIsLetters)
            joined.last() += word;
        else
            joined.append(word);
        lastIsLetters = letter;
    }
    return joined;
}

struct LookAlike {
    char16_t letter;
    char latin;
};
// Letters of other alphabets that have the shape of a Latin one (the usual pairs of Unicode's confusables).
constexpr LookAlike OtherAlphabets[] = {
    // Cyrillic
    {u'А', 'a'},
    {u'а', 'a'},
    {u'В', 'b'},
    {u'Ь', 'b'},
    {u'Е', 'e'},
    {u'е', 'e'},
    {u'Ѕ', 's'},
    {u'ѕ', 's'},
    {u'І', 'i'},
    {u'і', 'i'},
    {u'Ј', 'j'},
    {u'ј', 'j'},
    {u'К', 'k'},
    {u'к', 'k'},
    {u'М', 'm'},
    {u'м', 'm'},
    {u'Н', 'h'},
    {u'һ', 'h'},
    {u'Һ', 'h'},
    {u'О', 'o'},
    {u'о', 'o'},
    {u'Р', 'p'},
    {u'р', 'p'},
    {u'С', 'c'},
    {u'с', 'c'},
    {u'Т', 't'},
    {u'т', 't'},
    {u'У', 'y'},
    {u'у', 'y'},
    {u'Х', 'x'},
    {u'х', 'x'},
    {u'ԁ', 'd'},
    {u'ԛ', 'q'},
    {u'ԝ', 'w'},
    {u'Ԝ', 'w'},
    {u'ѵ', 'v'},
    {u'Ѵ', 'v'},
    {u'ӏ', 'i'},
    {u'Ӏ', 'i'},
    {u'г', 'r'},
    {u'п', 'n'},
    {u'и', 'u'},
    // Greek
    {u'Α', 'a'},
    {u'α', 'a'},
    {u'Β', 'b'},
    {u'Ε', 'e'},
    {u'Ζ', 'z'},
    {u'Η', 'h'},
    {u'Ι', 'i'},
    {u'ι', 'i'},
    {u'Κ', 'k'},
    {u'κ', 'k'},
    {u'Μ', 'm'},
    {u'Ν', 'n'},
    {u'ν', 'v'},
    {u'Ο', 'o'},
    {u'ο', 'o'},
    {u'Ρ', 'p'},
    {u'ρ', 'p'},
    {u'Τ', 't'},
    {u'τ', 't'},
    {u'Υ', 'y'},
    {u'υ', 'u'},
    {u'Χ', 'x'},
    {u'χ', 'x'},
    {u'ϲ', 'c'},
    {u'Ϲ', 'c'},
    // Latin letters without a decomposition
    {u'ı', 'i'},
    {u'ɑ', 'a'},
    {u'ɡ', 'g'},
    {u'ø', 'o'},
    {u'Ø', 'o'},
    {u'ł', 'l'},
    {u'Ł', 'l'},
    {u'đ', 'd'},
    {u'Đ', 'd'},
    {u'ħ', 'h'},
};

QChar latinShape(QChar c)
{
    const auto it = std::ranges::find(OtherAlphabets, c.unicode(), &LookAlike::letter);
    return it == std::end(OtherAlphabets) ? c : QChar(QLatin1Char(it->latin));
}

/// Digits and letters that OCR and the eye exchange become one of them.
QString withShapesJoined(QString text)
{
    text.replace(u"rn"_s, u"m"_s).replace(u"vv"_s, u"w"_s);
    for (QChar &c : text) {
        switch (c.unicode()) {
        case u'0':
            c = u'o';
            break;
        case u'1':
        case u'l':
        case u'|':
            c = u'i';
            break;
        case u'5':
            c = u's';
            break;
        case u'8':
            c = u'b';
            break;
        case u'3':
            c = u'e';
            break;
        case u'2':
            c = u'z';
            break;
        case u'4':
            c = u'a';
            break;
        default:
            break;
        }
    }
    return text;
}

/// Whether two texts differ in digits only.
bool differInNumbers(const QString &a, const QString &b)
{
    const auto letters = [](const QString &text) {
        QString left;
        std::ranges::copy_if(text, std::back_inserter(left), [](QChar c) { return !c.isDigit(); });
        return left;
    };
    return a != b && letters(a) == letters(b);
}

} // namespace

QStringList nameWords(const QString &name)
{
    const QStringList words = withLettersJoined(wordsOf(name));
    QStringList proper;
    std::ranges::copy_if(words, std::back_inserter(proper), [](const QString &word) { return !isLegalForm(word); });
    return proper.isEmpty() ? words : proper; // a company may be called "Limited"
}

QString supplierNameKey(const QString &name)
{
    return nameWords(name).join(QString());
}

QString nameSkeleton(const QString &name)
{
    QString latin;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD))
        latin += latinShape(c);
    // A number keeps its digits: "Store 12" is not "Store IZ". Digits inside words are letters that look like them.
    QString skeleton;
    for (const QString &word : nameWords(latin)) {
        const bool number = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        skeleton += number ? word : withShapesJoined(word);
    }
    return skeleton;
}

bool looksAlike(const QString &skeleton, const QString &other)
{
    if (skeleton.isEmpty() || other.isEmpty())
        return false;
    if (skeleton == other)
        return true;
    const qsizetype shorter = std::min(skeleton.size(), other.size());
    const int limit = shorter >= 12 ? 2 : shorter >= 7 ? 1 : 0;
    if (limit == 0 || std::abs(skeleton.size() - other.size()) > limit || differInNumbers(skeleton, other))
        return false;
    return editDistance(skeleton, other, limit) <= limit;
}

QString wordOfTwoAlphabets(const QString &name)
{
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool latin = false, other = false;
        for (const QChar c : word) {
            if (!c.isLetter())
                continue;
            latin = latin || c.script() == QChar::Script_Latin;
            other = other || c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek;
        }
        if (latin && other)
            return word;
    }
    return {};
}

QString shapeKey(const QString &text)
{
    return withShapesJoined(letterOrNumberKey(text));
}

bool agreesWithinNoise(const QString &printed, const QString &known)
{
    const QString a = shapeKey(printed), b = shapeKey(known);
    if (a.isEmpty() || b.isEmpty())
        return false;
    const int limit = int(std::max(a.size(), b.size()) / 6);
    return editDistance(a, b, limit) <= limit;
}

} // namespace desk
