// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/account_fields.h"

#include "core/invoices/local/field_scorer.h"
#include "core/invoices/rules/checksum.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

QString squashed(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if ((c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'Z'))
            out += c.toUpper();
    }
    return out;
}

FieldCandidate candidateOf(const Layout &layout, int first, int last, const QString &value)
{
    FieldCandidate c;
    c.value = value;
    c.raw = layout.text(first, last);
    c.page = layout.pageOf(first);
    c.box = layout.unitBox(first, last);
    c.ocr = layout.isOcr(first);
    c[Feature::FirstPage] = c.page == 0;
    c[Feature::LastPage] = c.page == layout.pages.size() - 1;
    c[Feature::Top] = 1 - c.box.centreY();
    c[Feature::Bottom] = c.box.centreY();
    c[Feature::Clear] = layout.confidence(first, last);
    return c;
}

/// The IBAN that begins with this word, over several words of the row; its last word, or -1.
int ibanAt(const Layout &layout, int first, QString &iban)
{
    QString text = squashed(layout.words[first].text);
    if (text.startsWith(u"IBAN"_s))
        text.remove(0, 4);
    static const QRegularExpression head(u"^[A-Z]{2}(\\d\\d|$)"_s);
    if (text.size() < 2 || !head.match(text).hasMatch())
        return -1;
    const int length = ibanLength(QStringView(text).left(2));
    const int rowLast = layout.rows[layout.words[first].row].last;
    int last = first;
    while (length > 0 && text.size() < length && last < rowLast && last - first < 12)
        text += squashed(layout.words[++last].text);
    if (length == 0 || text.size() < length)
        return -1;
    if (text.size() > length) { // something else may touch it ("...BIC")
        if (!text.mid(length).startsWith(u"BIC"_s))
            return -1;
    }
    iban = text.left(length);
    const auto digits = std::ranges::count_if(iban, [](QChar c) { return c.isDigit(); });
    return digits * 2 > iban.size() ? last : -1;
}

/// What follows a label "IBAN" and has the form of one, but not the length that its country gives out.
int looseIbanAt(const Layout &layout, int first, QString &iban)
{
    static const QRegularExpression head(u"^[A-Z]{2}\\d\\d"_s), part(u"^[A-Z0-9]{1,8}$"_s);
    QString text = squashed(layout.words[first].text);
    if (!head.match(text).hasMatch() || ibanLength(QStringView(text).left(2)) == 0)
        return -1;
    int last = first;
    const int rowLast = layout.rows[layout.words[first].row].last;
    while (last < rowLast && last - first < 10 && part.match(layout.words[last + 1].text).hasMatch() &&
           std::ranges::any_of(layout.words[last + 1].text, [](QChar c) { return c.isDigit(); }))
        text += squashed(layout.words[++last].text);
    if (text.size() < 15 || text.size() > 34)
        return -1;
    iban = text;
    return last;
}

QList<FieldCandidate> ibans(const Layout &layout, const LabelLinks &links)
{
    QList<FieldCandidate> candidates;
    for (int word = 0; word < layout.words.size(); ++word) {
        QString iban;
        int last = ibanAt(layout, word, iban);
        const bool exact = last >= 0;
        const double label = exact || layout.words[word].text.size() >= 4 ? links.claims(word, word).of(Iban) : 0;
        if (!exact && label > 0.5)
            last = looseIbanAt(layout, word, iban);
        if (last < 0)
            continue;
        const bool valid = exact && ibanIsValid(iban);
        if (!valid && label < 0.3 && !(exact && links.has(Iban)))
            continue;
        FieldCandidate c = candidateOf(layout, word, last, iban);
        c[Feature::Label] = label;
        c[Feature::Form] = exact ? 1 : 0.3;
        c[Feature::Agreement] = valid ? 1 : 0;
        c[Feature::Largest] = candidates.isEmpty();
        if (!valid)
            c.doubt = {DoubtCode::FailsChecksum, {}};
        candidates.append(c);
        word = last;
    }
    return candidates;
}

QList<FieldCandidate> bics(const Layout &layout, const LabelLinks &links)
{
    QList<FieldCandidate> candidates;
    for (int word = 0; word < layout.words.size(); ++word) {
        QString text = layout.words[word].text;
        while (!text.isEmpty() && !text.back().isLetterOrNumber())
            text.chop(1);
        if ((text.size() != 8 && text.size() != 11) || text != text.toUpper() || !bicIsWellFormed(text))
            continue;
        const double label = links.claims(word, word).of(Bic);
        if (label < 0.3)
            continue;
        FieldCandidate c = candidateOf(layout, word, word, text);
        c[Feature::Label] = label;
        c[Feature::Form] = 1;
        c[Feature::Largest] = candidates.isEmpty();
        candidates.append(c);
    }
    return candidates;
}

struct TaxIdForm {
    const char16_t *pattern; // on text without blanks and points
    const char16_t *country;
    bool labelNeeded;
};

// Forms that a label such as "VAT no" or "ABN" may be followed by. The first that fits counts.
constexpr TaxIdForm Forms[] = {
    {u"^ATU\\d{8}$", u"AT", false},
    {u"^BE[01]\\d{9}$", u"BE", false},
    {u"^BE\\d{9}$", u"BE", false},
    {u"^CHE\\d{9}(MWST|TVA|IVA|HR)?$", u"CH", false},
    {u"^DE\\d{9}$", u"DE", false},
    {u"^DK\\d{8}$", u"DK", false},
    {u"^ES[A-Z0-9]\\d{7}[A-Z0-9]$", u"ES", false},
    {u"^FI\\d{8}$", u"FI", false},
    {u"^FR[A-Z0-9]{2}\\d{9}$", u"FR", false},
    {u"^GB(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})$", u"GB", false},
    {u"^XI\\d{9}$", u"GB", false},
    {u"^EL\\d{9}$", u"GR", false},
    {u"^HR\\d{11}$", u"HR", false},
    {u"^HU\\d{8}$", u"HU", false},
    {u"^IE(\\d{7}[A-W][A-I]?|\\d[A-Z0-9+*]\\d{5}[A-W])$", u"IE", false},
    {u"^IT\\d{11}$", u"IT", false},
    {u"^LU\\d{8}$", u"LU", false},
    {u"^NL\\d{9}B\\d{2}$", u"NL", false},
    {u"^(NO)?\\d{9}MVA$", u"NO", false},
    {u"^PL\\d{10}$", u"PL", false},
    {u"^PT\\d{9}$", u"PT", false},
    {u"^RO\\d{6,10}$", u"RO", true},
    {u"^SE\\d{12}$", u"SE", false},
    {u"^SI\\d{8}$", u"SI", false},
    {u"^SK\\d{10}$", u"SK", false},
    {u"^CZ\\d{8,10}$", u"CZ", false},
    {u"^BG\\d{9,10}$", u"BG", true},
    {u"^EE\\d{9}$", u"EE", false},
    {u"^LV\\d{11}$", u"LV", false},
    {u"^LT(\\d{9}|\\d{12})$", u"LT", true},
    {u"^MT\\d{8}$", u"MT", true},
    {u"^CY\\d{8}[A-Z]$", u"CY", false},
    {u"^\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z0-9]Z[A-Z0-9]$", u"IN", false},
    {u"^\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z0-9]{3}$", u"IN", true},
    {u"^[A-Z]\\d{8}$", u"ES", true},
    {u"^\\d{8}[A-Z]$", u"ES", true},
    {u"^[A-Z]{2}[A-Z0-9]{7,13}$", u"", true},
    {u"^[A-Z]?\\d[A-Z0-9]{6,14}$", u"", true},
    {u"^\\d{2}[A-Z0-9]{9,16}$", u"", true},
    {u"^[A-Z]\\d{2}[A-Z0-9]{9,12}$", u"", true},
};

const TaxIdForm *formOf(const QString &text, bool labelled)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const TaxIdForm &form : Forms)
            list.append(QRegularExpression(QString::fromUtf16(form.pattern)));
        return list;
    }();
    for (size_t i = 0; i < std::size(Forms); ++i) {
        if ((labelled || !Forms[i].labelNeeded) && patterns[qsizetype(i)].match(text).hasMatch())
            return &Forms[i];
    }
    return nullptr;
}

bool isIdPart(const QString &text)
{
    static const QRegularExpression part(u"^[A-Za-z0-9./\\-]{1,20}$"_s);
    return part.match(text).hasMatch();
}

} // namespace

AccountsReading readAccounts(const Layout &layout, const LabelLinks &links)
{
    return {readingOf(Field::Iban, ibans(layout, links), -0.5), readingOf(Field::Bic, bics(layout, links), -0.5)};
}

QList<TaxIdPlace> findTaxIds(const Layout &layout, const LabelLinks &links)
{
    QList<TaxIdPlace> places;
    for (int word = 0; word < layout.words.size(); ++word) {
        if (!isIdPart(layout.words[word].text) || links.isLabel(word))
            continue;
        const QString &head = layout.words[word].text; // a digit, or a country's letters, is what an id begins with
        if (std::ranges::none_of(head, [](QChar c) { return c.isDigit(); }) &&
            (head.size() > 4 || head != head.toUpper()))
            continue;
        const LabelClaims claims = links.claims(word, word);
        const double label = std::max(claims.of(VatId), 0.7 * claims.of(Tax)); // "BTW NL810433941B01"
        const double iban = std::max(claims.of(Iban), claims.of(TaxNumber) > claims.of(VatId) ? 1.0 : 0.0);
        const LayoutCell &cell = layout.cells[layout.words[word].cell];
        const TaxIdForm *form = nullptr;
        QString text;
        int last = word;
        // The longest run of words that has a form, so that "DE 123 456 789" is one.
        for (int end = std::min(cell.last, word + 4); end >= word && !form; --end) {
            QString joined;
            bool parts = true;
            for (int i = word; i <= end && parts; ++i) {
                parts = isIdPart(layout.words[i].text) && !links.isLabel(i);
                joined += squashed(layout.words[i].text);
            }
            const bool digits = std::ranges::any_of(joined, [](QChar c) { return c.isDigit(); });
            if (!parts || !digits || joined.size() < 8 || joined.size() > 20)
                continue;
            form = formOf(joined, label > 0.35);
            text = joined;
            last = end;
        }
        if (!form || iban > 0.5)
            continue;
        const QString country = QString::fromUtf16(form->country);
        if (!form->labelNeeded && label < 0.2 && vatIdProblem(text) == VatIdProblem::CheckDigits)
            continue;
        TaxIdPlace place;
        place.first = word;
        place.last = last;
        place.country = country;
        place.candidate = candidateOf(layout, word, last, text);
        place.candidate[Feature::Label] = label;
        place.candidate[Feature::Form] = country.isEmpty() ? 0.3 : 1;
        place.candidate[Feature::Agreement] = !country.isEmpty() && vatIdProblem(text) == VatIdProblem::None ? 1 : 0;
        place.candidate[Feature::Largest] = places.isEmpty();
        places.append(place);
        word = last;
    }
    return places;
}

} // namespace desk
