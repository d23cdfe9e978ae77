// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/supplier_checks.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AccountRule = "iban_changed"_L1;
constexpr auto AddresseeRule = "not_addressed_to_us"_L1;

// Without points and blanks: "S.p.A." is "spa", "e. K." is "ek". Longest first where one begins another.
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

QStringList nameWords(const QString &name)
{
    const QStringList words = withLettersJoined(wordsOf(name));
    QStringList proper;
    std::ranges::copy_if(words, std::back_inserter(proper), [](const QString &word) { return !isLegalForm(word); });
    return proper.isEmpty() ? words : proper; // a company may be called "Limited"
}

bool holdsInARow(const QStringList &words, const QStringList &part)
{
    return !part.isEmpty() && std::search(words.begin(), words.end(), part.begin(), part.end()) != words.end();
}

QString codeOf(const QString &code)
{
    QString plain;
    for (const QChar c : code) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    return plain;
}

bool isOurVatId(const QString &vatId, const QStringList &ownVatIds)
{
    const QString code = codeOf(vatId);
    return std::ranges::any_of(ownVatIds, [&](const QString &own) { return codeOf(own) == code; });
}

std::optional<Finding> accountChanged(const Extraction &extraction, const SupplierAccounts &accounts)
{
    const QString iban = extraction.value(Field::Iban).value;
    if (iban.isEmpty() || accounts.ibans.isEmpty() || accounts.ibans.contains(iban))
        return std::nullopt;
    const QString before = accounts.ibans.first();
    const auto other = std::ranges::find_if(accounts.ibans, [&](const QString &one) { return one != before; });
    const QString count = QString::number(std::distance(accounts.ibans.begin(), other));
    return Finding{.rule = AccountRule,
                   .severity = Severity::Blocking,
                   .detail = u"account %1; approved invoices of this supplier (%3) named %2"_s.arg(iban, before, count),
                   .values = {iban, before, count},
                   .fields = {Field::Iban}};
}

std::optional<Finding> notAddressedToUs(const Extraction &extraction, const OwnIdentity &own)
{
    const QString name = extraction.value(Field::BuyerName).value;
    const QString vatId = extraction.value(Field::BuyerVatId).value;
    const bool nameCounts = !name.isEmpty() && !own.names.isEmpty();
    const bool vatIdCounts = !vatId.isEmpty() && !own.vatIds.isEmpty();
    if (!nameCounts && !vatIdCounts) // nothing to compare with
        return std::nullopt;
    if ((nameCounts && isOurName(name, own.names)) || (vatIdCounts && isOurVatId(vatId, own.vatIds)))
        return std::nullopt;
    const QString buyer = name.isEmpty() ? vatId : name;
    QList<Field> fields;
    if (nameCounts)
        fields.append(Field::BuyerName);
    if (vatIdCounts)
        fields.append(Field::BuyerVatId);
    return Finding{.rule = AddresseeRule,
                   .severity = Severity::Blocking,
                   .detail = u"addressed to %1, which is none of the names in the settings"_s.arg(buyer),
                   .values = {buyer},
                   .fields = fields};
}

/// The account and the one before it say the same, however many invoices came in between.
bool saysTheSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule &&
           (a.rule == AccountRule ? a.values.mid(0, 2) == b.values.mid(0, 2) : a.values == b.values);
}

} // namespace

bool isOurName(const QString &buyer, const QStringList &ownNames)
{
    const QStringList words = nameWords(buyer);
    return std::ranges::any_of(ownNames, [&](const QString &own) {
        const QStringList ours = nameWords(own);
        // "Müller-Bau" and "Müller Bau" and "MüllerBau" are one name.
        return holdsInARow(words, ours) || (!ours.isEmpty() && words.join(QString()) == ours.join(QString()));
    });
}

void checkSupplier(Extraction &extraction, const SupplierAccounts &accounts, const OwnIdentity &own)
{
    const auto isOurs = [](const Finding &f) { return f.rule == AccountRule || f.rule == AddresseeRule; };
    QList<Finding> earlier;
    std::ranges::copy_if(extraction.findings, std::back_inserter(earlier), isOurs);
    extraction.findings.removeIf(isOurs);
    if (extraction.kind == DocumentKind::Other) // asks for no payment
        return;
    for (auto found : {accountChanged(extraction, accounts), notAddressedToUs(extraction, own)}) {
        if (!found)
            continue;
        const auto same = std::ranges::find_if(earlier, [&](const Finding &f) { return saysTheSame(f, *found); });
        if (same != earlier.end()) {
            found->acceptedBy = same->acceptedBy;
            found->acceptReason = same->acceptReason;
            found->acceptedAt = same->acceptedAt;
        }
        extraction.findings.append(*found);
    }
}

} // namespace desk
