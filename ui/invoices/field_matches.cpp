// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_matches.h"

#include "core/invoices/local/date_parser.h"
#include "ui/invoices/typed_value.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

void addNew(QList<PickedText> &matches, const PickedText &match)
{
    const bool known = std::ranges::any_of(matches, [&](const PickedText &other) {
        return other.page == match.page && other.words.first() == match.words.first();
    });
    if (!known)
        matches.append(match);
}

/// Words that begin with the same digits, whatever signs stand between them.
void addByDigits(QList<PickedText> &matches, const QList<ReadPage> &pages, const QString &digits, int limit)
{
    for (int page = 0; page < pages.size(); ++page) {
        const QList<Word> &words = pages[page].words;
        for (int i = 0; i < words.size() && matches.size() < limit; ++i) {
            if (digitsOf(words[i].text).startsWith(digits))
                addNew(matches, pickWords(pages[page], page, {i}));
        }
    }
}

/// "4 March 2026" for 2026-03-04: three words with the name of a month among them.
void addWrittenDates(QList<PickedText> &matches, const QList<ReadPage> &pages, const QString &canonical, int limit)
{
    for (int page = 0; page < pages.size(); ++page) {
        const QList<Word> &words = pages[page].words;
        for (int i = 0; i + 2 < words.size() && matches.size() < limit; ++i) {
            if (words[i].line != words[i + 2].line || (monthOf(words[i].text) == 0 && monthOf(words[i + 1].text) == 0))
                continue;
            const PickedText run = pickWords(pages[page], page, {i, i + 1, i + 2});
            const auto date = parseDate(run.text);
            if (date && date->date.toString(Qt::ISODate) == canonical)
                addNew(matches, run);
        }
    }
}

} // namespace

QList<PickedText> matchesOf(Field field, const QList<ReadPage> &pages, const QString &typed, int limit)
{
    QList<PickedText> matches = findText(pages, typed, limit);
    const FieldType type = fieldType(field);
    if (type != FieldType::Amount && type != FieldType::Date)
        return matches;
    const QString digits = digitsOf(typed);
    if (digits.size() >= 2)
        addByDigits(matches, pages, digits, limit);
    if (type == FieldType::Date) {
        if (const Result<QString> date = canonicalValue(field, typed, {}); date && !date->isEmpty())
            addWrittenDates(matches, pages, *date, limit);
    }
    std::ranges::stable_sort(matches, [](const PickedText &a, const PickedText &b) {
        return a.page != b.page ? a.page < b.page : a.words.first() < b.words.first();
    });
    return matches;
}

const PickedText *matchWithValue(Field field, const QList<PickedText> &matches, const QString &canonical,
                                 const QString &currency)
{
    const auto found = std::ranges::find_if(matches, [&](const PickedText &match) {
        const Result<QString> value = canonicalPicked(field, match.text, currency);
        return value && *value == canonical;
    });
    return found == matches.end() ? nullptr : &*found;
}

} // namespace desk
