// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/reader_instructions.h"

#include "core/invoices/local/reader_instruction_words.h"
#include "core/invoices/local/table_text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <span>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Who is addressed and what is asked stand in so few words.
constexpr qsizetype Reach = 24;
/// Words of the passage that are shown.
constexpr qsizetype ShownWords = 26;
constexpr qsizetype ShownLetters = 160;
/// Text of an XML tree that is looked through.
constexpr qsizetype MaxXmlText = 400'000;
/// Where the scripts without blanks between words begin in Unicode, roughly.
constexpr char16_t UnspacedScripts = 0x2e80;

/// A phrase taken apart once, and where it stands in a list of words.
struct Phrase {
    QStringList words;
    bool openEnd = false;
    bool together = false; ///< of a script without blanks: anywhere
};

/// Phrases by the first letter of their first word: most words of a page begin none.
using PhraseIndex = QHash<QChar, QList<Phrase>>;

PhraseIndex indexOf(std::span<const char16_t *const> texts)
{
    PhraseIndex index;
    for (const char16_t *entry : texts) {
        QString text = QString::fromUtf16(entry);
        Phrase phrase;
        phrase.openEnd = text.endsWith(u'*');
        if (phrase.openEnd)
            text.chop(1);
        phrase.together = text.front().unicode() >= UnspacedScripts;
        phrase.words = phrase.together ? QStringList{plainText(text)} : text.split(u' ');
        index[phrase.together ? QChar(UnspacedScripts) : text.front()].append(phrase);
    }
    return index;
}

bool standsAt(const Phrase &phrase, const QStringList &words, qsizetype at)
{
    if (phrase.together)
        return words[at].contains(phrase.words.first());
    if (at + phrase.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const bool open = phrase.openEnd && i + 1 == phrase.words.size();
        const QString &word = words[at + i];
        if (open ? !word.startsWith(phrase.words[i]) : word != phrase.words[i])
            return false;
    }
    return true;
}

bool anyAt(const PhraseIndex &index, const QStringList &words, qsizetype at)
{
    const QChar first = words[at].front();
    const auto it = index.constFind(first.unicode() >= UnspacedScripts ? QChar(UnspacedScripts) : first);
    return it != index.cend() &&
           std::ranges::any_of(*it, [&](const Phrase &phrase) { return standsAt(phrase, words, at); });
}

/// Plain words, and which printed word each came from.
struct PlainWords {
    QStringList printed;
    QStringList plain;
    QList<qsizetype> from;
};

PlainWords plainWordsOf(const QString &text)
{
    PlainWords words;
    words.printed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.printed.size(); ++i) {
        QString apart = words.printed[i]; // "l'IA": the article is a word of its own
        apart.replace(u'\'', u' ').replace(u'’', u' ');
        for (const QString &plain : plainText(apart).split(u' ', Qt::SkipEmptyParts)) {
            words.plain.append(plain);
            words.from.append(i);
        }
    }
    return words;
}

QString passage(const PlainWords &words, qsizetype at)
{
    const qsizetype first = std::max<qsizetype>(0, words.from[at] - 3);
    QString text = words.printed.mid(first, ShownWords).join(u' ');
    if (text.size() > ShownLetters)
        text = text.left(ShownLetters - 1) + u'…';
    return text;
}

QString textOf(const ReadPage &page)
{
    QString text;
    for (const Word &word : page.words) {
        text += word.text;
        if (word.spaceAfter)
            text += u' ';
    }
    return text;
}

void appendText(const XmlElement &element, QString &text)
{
    if (text.size() >= MaxXmlText)
        return;
    if (!element.text.isEmpty())
        text += element.text + u" \n "_s;
    for (const XmlElement &child : element.children)
        appendText(child, text);
}

} // namespace

std::optional<QString> readerInstructionIn(const QString &text)
{
    static const PhraseIndex addressees = indexOf(addresseePhrases()), orders = indexOf(orderPhrases()),
                             always = indexOf(plainInstructions());
    const PlainWords words = plainWordsOf(text);
    qsizetype addressed = -1, ordered = -1; // where the last of each stands
    for (qsizetype at = 0; at < words.plain.size(); ++at) {
        if (anyAt(always, words.plain, at))
            return passage(words, at);
        if (anyAt(addressees, words.plain, at))
            addressed = at;
        if (anyAt(orders, words.plain, at))
            ordered = at;
        // First who is meant, then what to do; an order before its addressee must be nearer.
        if (addressed >= 0 && ordered >= addressed && ordered - addressed <= Reach && ordered == at)
            return passage(words, addressed);
        if (ordered >= 0 && addressed == at && addressed - ordered <= 4 && addressed > ordered)
            return passage(words, ordered);
    }
    return std::nullopt;
}

QList<ReaderInstruction> findReaderInstructions(const ReadDocument &document)
{
    QList<ReaderInstruction> found;
    for (int page = 0; page < document.pages.size(); ++page) {
        if (const auto words = readerInstructionIn(textOf(document.pages[page])))
            found.append({page, *words});
    }
    QString xml;
    appendText(document.xml, xml);
    for (const Attachment &attachment : document.attachments)
        appendText(attachment.xml, xml);
    if (const auto words = readerInstructionIn(xml))
        found.append({-1, *words});
    return found;
}

} // namespace desk
