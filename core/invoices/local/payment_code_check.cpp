// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/payment_code_check.h"

#include "core/base/text_key.h"
#include "core/invoices/local/payment_code.h"
#include "core/invoices/rules/amounts.h"
#include "core/invoices/rules/checksum.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A code is corrected for errors, and its account has check digits.
constexpr double SureOfCode = 0.97;
/// An account that differs from the code's in so many characters, and is not valid, is the same, misread.
constexpr int MostMisread = 4;
/// So many of the words of a name must stand on the pages for it to be no stranger.
constexpr double KnownShare = 0.5;
constexpr qsizetype ShortestWord = 3;
constexpr qsizetype QrReferenceLength = 27;

struct PlacedCode {
    PaymentCode code;
    int page = 0;
    UnitRect box;
    ValueSource source = ValueSource::Text;
};

bool isUnusable(const Extraction &extraction)
{
    return extraction.kind == DocumentKind::Other || extraction.kind == DocumentKind::Unknown ||
           std::ranges::any_of(extraction.findings,
                               [](const Finding &finding) { return finding.rule == "several_invoices"_L1; });
}

/// All that stands on the pages, letters and digits alone; the lines kept apart.
QStringList linesOf(const QList<ReadPage> &pages)
{
    QStringList lines;
    for (const ReadPage &page : pages) {
        int line = -1;
        for (const Word &word : page.words) {
            if (word.line != line || lines.isEmpty())
                lines.append(QString());
            line = word.line;
            for (const QChar c : word.text.toUpper()) {
                if (c.isLetterOrNumber())
                    lines.last().append(c);
            }
        }
        lines.append(QString());
    }
    return lines;
}

/// "RF18 0000 0539": the zeros before the number may be left out.
QString withoutZeros(const QString &reference)
{
    if (!reference.startsWith(u"RF"_s))
        return reference;
    qsizetype from = 4;
    while (from + 1 < reference.size() && reference[from] == u'0')
        ++from;
    return reference.first(4) + reference.mid(from);
}

class CodeComparison {
public:
    CodeComparison(Extraction &extraction, const QList<ReadPage> &pages)
        : m_extraction(extraction), m_lines(linesOf(pages)), m_all(letterOrNumberKey(m_lines.join(u' ')))
    {
    }

    void compare(const QList<PlacedCode> &codes)
    {
        compareAccount(codes);
        compareAmount(codes);
        comparePayee(codes.first().code);
        compareReference(codes);
        if (m_agreeing.isEmpty())
            return;
        const PaymentCode &first = codes.first().code;
        QStringList said{first.iban};
        if (first.amount)
            said.append(u"%1 %2"_s.arg(first.currency, first.amount->toString(2)));
        if (!first.reference.isEmpty())
            said.append(first.reference);
        m_extraction.findings.append({.rule = u"payment_code_agrees"_s,
                                      .severity = Severity::Ok,
                                      .detail = u"the QR code for payment says the same: "_s + said.join(u", "_s),
                                      .values = said,
                                      .fields = m_agreeing});
    }

private:
    void differ(const QString &rule, const QString &what, const QString &page, const QString &code,
                const QList<Field> &fields)
    {
        m_extraction.findings.append(
            {.rule = rule,
             .severity = Severity::Blocking,
             .detail = u"%1: the page says %2, the QR code for payment says %3"_s.arg(what, page, code),
             .values = {page, code},
             .fields = fields});
    }

    void compareAccount(const QList<PlacedCode> &codes)
    {
        FieldReading &reading = m_extraction.fields[Field::Iban];
        const QString iban = reading.taken.value;
        const auto said = [&](const QString &account) {
            return std::ranges::any_of(codes, [&](const PlacedCode &placed) { return placed.code.iban == account; });
        };
        if (!iban.isEmpty() && said(iban)) {
            m_agreeing.append(Field::Iban);
            return;
        }
        const PlacedCode &code = codes.first();
        if (reading.taken.source == ValueSource::EInvoice && !iban.isEmpty())
            return differ(u"payment_code_account"_s, u"the bank account"_s, iban, code.code.iban, {Field::Iban});
        const auto other = std::ranges::find_if(reading.others, [&](const FieldValue &v) { return said(v.value); });
        if (other != reading.others.end()) { // of several accounts on the page the code says which
            const FieldValue chosen = *other;
            *other = reading.taken;
            reading.taken = chosen;
            m_agreeing.append(Field::Iban);
            return;
        }
        const bool misread = !ibanIsValid(iban) && isNearly(iban, code.code.iban);
        if (iban.isEmpty() || misread || standsOnPage(code.code.iban))
            return fill(reading, code, iban);
        differ(u"payment_code_account"_s, u"the bank account"_s, iban, code.code.iban, {Field::Iban});
    }

    static bool isNearly(const QString &a, const QString &b)
    {
        if (a.size() != b.size())
            return false;
        int differing = 0;
        for (qsizetype i = 0; i < a.size(); ++i)
            differing += a[i] != b[i] ? 1 : 0;
        return differing <= MostMisread;
    }

    bool standsOnPage(const QString &text) const
    {
        return std::ranges::any_of(m_lines, [&](const QString &line) { return line.contains(text); });
    }

    void fill(FieldReading &reading, const PlacedCode &code, const QString &before)
    {
        QList<Field> filled{Field::Iban};
        if (!before.isEmpty())
            reading.others.prepend(reading.taken);
        reading.taken = valueOf(code, code.code.iban);
        if (!code.code.bic.isEmpty() && m_extraction.value(Field::Bic).isEmpty()) {
            m_extraction.fields[Field::Bic].taken = valueOf(code, code.code.bic);
            filled.append(Field::Bic);
        }
        QStringList values{code.code.iban};
        if (!code.code.reference.isEmpty())
            values.append(code.code.reference);
        m_extraction.findings.append({.rule = u"payment_code_filled"_s,
                                      .severity = Severity::Info,
                                      .detail = u"taken from the QR code for payment: "_s + values.join(u", "_s),
                                      .values = values,
                                      .fields = filled});
    }

    static FieldValue valueOf(const PlacedCode &code, const QString &text)
    {
        FieldValue value;
        value.value = text;
        value.confidence = SureOfCode;
        value.source = code.source;
        value.page = code.page;
        value.box = code.box;
        return value;
    }

    void compareAmount(const QList<PlacedCode> &codes)
    {
        Sum all = Decimal();
        QList<Sum> amounts;
        for (const PlacedCode &placed : codes) {
            if (!placed.code.amount)
                return; // the payer says how much
            amounts.append(placed.code.amount);
            all = add(all, placed.code.amount);
        }
        amounts.append(all); // instalments
        const QString currency = m_extraction.value(Field::Currency).value;
        const PaymentCode &first = codes.first().code;
        if (!currency.isEmpty() && currency != first.currency)
            differ(u"payment_code_currency"_s, u"the currency"_s, currency, first.currency, {Field::Currency});
        const bool isCredit = m_extraction.kind == DocumentKind::CreditNote;
        const bool owed = !m_extraction.value(Field::AmountDue).isEmpty();
        const Field field = owed ? Field::AmountDue : Field::TotalWithTax;
        const FieldValue page = m_extraction.value(field);
        if (page.isEmpty() || isCredit)
            return;
        const auto said = [&](Field one) {
            const Sum sum = amountOf(m_extraction, one);
            return sum && std::ranges::any_of(amounts, [&](const Sum &amount) { return amount && *amount == *sum; });
        };
        bool agrees = false;
        for (const Field one : {Field::AmountDue, Field::TotalWithTax}) {
            if (!said(one))
                continue;
            agrees = true;
            m_agreeing.append(one);
        }
        if (!agrees)
            differ(u"payment_code_amount"_s, u"the amount"_s, page.value, first.amount->toString(2), {field});
        if (agrees && currency.isEmpty())
            m_extraction.fields[Field::Currency].taken = valueOf(codes.first(), first.currency);
        if (agrees && (currency.isEmpty() || currency == first.currency))
            m_agreeing.append(Field::Currency);
    }

    /// Who is to be paid must be named on the page, whether as the seller or as the bank that collects for him.
    void comparePayee(const PaymentCode &code)
    {
        const QString seller = m_extraction.value(Field::SellerName).value;
        static const QRegularExpression blanks(u"[\\s,.&/()-]+"_s);
        int words = 0, known = 0;
        const QString sellerKey = letterOrNumberKey(seller);
        for (const QString &word : code.creditor.split(blanks, Qt::SkipEmptyParts)) {
            const QString key = letterOrNumberKey(word);
            if (key.size() < ShortestWord)
                continue;
            ++words;
            known += m_all.contains(key) || sellerKey.contains(key) ? 1 : 0;
        }
        if (words == 0 || known >= KnownShare * words)
            return;
        differ(u"payment_code_payee"_s, u"who is to be paid"_s, seller.isEmpty() ? u"-"_s : seller, code.creditor,
               {Field::SellerName, Field::Iban});
    }

    /// References with check digits that stand on the page are compared; a misread one has wrong check digits.
    void compareReference(const QList<PlacedCode> &codes)
    {
        const PaymentCode &code = codes.first().code;
        if (code.reference.isEmpty() || standsOnPage(code.reference))
            return;
        static const QRegularExpression forms(u"(?<![0-9])[0-9]{27}(?![0-9])|RF[0-9]{2}[0-9A-Z]{1,21}"_s);
        for (const QString &line : m_lines) {
            for (auto it = forms.globalMatch(line); it.hasNext();) {
                const QString printed = it.next().captured();
                const bool valid = printed.size() == QrReferenceLength ? qrReferenceIsValid(printed)
                                                                       : creditorReferenceIsValid(printed);
                const bool another = std::ranges::any_of(codes, [&](const PlacedCode &placed) {
                    return withoutZeros(placed.code.reference) == withoutZeros(printed);
                });
                if (valid && !another)
                    return differ(u"payment_code_reference"_s, u"the reference"_s, printed, code.reference, {});
            }
        }
    }

    Extraction &m_extraction;
    QStringList m_lines;
    QString m_all;
    QList<Field> m_agreeing;
};

} // namespace

void comparePaymentCodes(Extraction &extraction, const QList<ReadPage> &pages)
{
    if (isUnusable(extraction))
        return;
    QList<PlacedCode> codes;
    QStringList problems;
    for (int page = 0; page < pages.size(); ++page) {
        for (const PageCode &found : pages[page].codes) {
            const PaymentCodeReading reading = readPaymentCode(found.text);
            if (reading.problem && !problems.contains(reading.problem->what))
                problems.append(reading.problem->what);
            const auto same = [&](const PlacedCode &known) { return known.code == *reading.code; };
            if (!reading.code || std::ranges::any_of(codes, same))
                continue;
            codes.append({*reading.code, page, found.box,
                          pages[page].source == WordSource::Ocr ? ValueSource::Ocr : ValueSource::Text});
        }
    }
    for (const QString &problem : std::as_const(problems))
        extraction.findings.append({.rule = u"payment_code_unusable"_s,
                                    .severity = Severity::Warning,
                                    .detail = u"the QR code for payment cannot be used: "_s + problem,
                                    .values = {problem},
                                    .fields = {}});
    if (!codes.isEmpty())
        CodeComparison(extraction, pages).compare(codes);
}

} // namespace desk
