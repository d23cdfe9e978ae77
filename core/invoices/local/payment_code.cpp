// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/payment_code.h"

#include "core/invoices/rules/checksum.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Lines of the Swiss QR code, from 0.
enum SwissLine : qsizetype {
    SwissVersion = 1,
    SwissCoding = 2,
    SwissIban = 3,
    SwissCreditor = 5,
    SwissAmount = 18,
    SwissCurrency = 19,
    SwissReferenceType = 27,
    SwissReference = 28,
    SwissMessage = 29,
    SwissTrailer = 30,
};
// Lines of the European code, from 0.
enum EpcLine : qsizetype {
    EpcVersion = 1,
    EpcForm = 3,
    EpcBic = 4,
    EpcCreditor = 5,
    EpcIban = 6,
    EpcAmount = 7,
    EpcReference = 9,
    EpcMessage = 10,
};

constexpr qsizetype QrReferenceLength = 27;
constexpr qsizetype LongestCreditorReference = 25;
constexpr int FirstQrInstitution = 30000, LastQrInstitution = 31999;

PaymentCodeReading problem(const QString &what)
{
    return {.code = std::nullopt, .problem = PaymentCodeProblem{what}};
}

QStringList linesOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.toUpper();
}

/// Digits, a point, two places at most: nothing else is an amount in a code.
std::optional<Decimal> amountIn(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const bool digits = std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    if (!digits || text.isEmpty() || point == 0 || text.count(u'.') > 1 || (point >= 0 && text.size() - point > 3) ||
        text.endsWith(u'.'))
        return std::nullopt;
    return Decimal::parse(text);
}

/// @return why the reference does not hold; empty = it does.
QString referenceProblem(const QString &type, const QString &reference, const QString &iban)
{
    if (type == "QRR"_L1) {
        if (!qrReferenceIsValid(reference))
            return u"the check digit of the reference %1 is wrong"_s.arg(reference);
        return isQrIban(iban) ? QString() : u"the account %1 takes no QR reference"_s.arg(iban);
    }
    if (isQrIban(iban))
        return u"the account %1 needs a QR reference"_s.arg(iban);
    if (type == "SCOR"_L1)
        return creditorReferenceIsValid(reference) ? QString()
                                                   : u"the check digits of the reference %1 are wrong"_s.arg(reference);
    if (type == "NON"_L1)
        return reference.isEmpty() ? QString() : u"a reference stands where none is announced"_s;
    return u"a reference of unknown type \"%1\""_s.arg(type);
}

PaymentCodeReading readSwiss(const QStringList &lines)
{
    // Version 02xx: later ones of the same main version may add lines at the end only.
    if (!lines.value(SwissVersion).startsWith(u"02"_s) || lines.value(SwissCoding) != "1"_L1)
        return problem(u"a Swiss QR code of version \"%1\""_s.arg(lines.value(SwissVersion)));
    if (lines.size() <= SwissTrailer || lines[SwissTrailer] != "EPD"_L1)
        return problem(u"a Swiss QR code that is cut off"_s);
    PaymentCode code{.kind = PaymentCodeKind::SwissQr,
                     .creditor = lines[SwissCreditor],
                     .iban = withoutBlanks(lines[SwissIban]),
                     .bic = {},
                     .amount = amountIn(lines[SwissAmount]),
                     .currency = lines[SwissCurrency].toUpper(),
                     .reference = withoutBlanks(lines[SwissReference]),
                     .message = lines[SwissMessage]};
    const bool swiss = code.iban.startsWith(u"CH"_s) || code.iban.startsWith(u"LI"_s);
    if (!swiss || !ibanIsValid(code.iban))
        return problem(u"the account %1 is not valid"_s.arg(code.iban));
    if (code.currency != "CHF"_L1 && code.currency != "EUR"_L1)
        return problem(u"the currency \"%1\" is not allowed"_s.arg(code.currency));
    if (!code.amount && !lines[SwissAmount].isEmpty())
        return problem(u"the amount \"%1\" is not valid"_s.arg(lines[SwissAmount]));
    if (code.creditor.isEmpty())
        return problem(u"it names nobody who is to be paid"_s);
    const QString wrong = referenceProblem(lines[SwissReferenceType], code.reference, code.iban);
    return wrong.isEmpty() ? PaymentCodeReading{.code = code, .problem = std::nullopt} : problem(wrong);
}

PaymentCodeReading readEpc(const QStringList &lines)
{
    const QString version = lines.value(EpcVersion);
    if ((version != "001"_L1 && version != "002"_L1) || lines.value(EpcForm) != "SCT"_L1)
        return problem(u"a payment code of version \"%1\""_s.arg(version));
    PaymentCode code{.kind = PaymentCodeKind::Epc,
                     .creditor = lines.value(EpcCreditor),
                     .iban = withoutBlanks(lines.value(EpcIban)),
                     .bic = withoutBlanks(lines.value(EpcBic)),
                     .amount = std::nullopt,
                     .currency = u"EUR"_s,
                     .reference = withoutBlanks(lines.value(EpcReference)),
                     .message = lines.value(EpcMessage)};
    if (!ibanIsValid(code.iban))
        return problem(u"the account %1 is not valid"_s.arg(code.iban));
    if (const QString amount = lines.value(EpcAmount); !amount.isEmpty()) {
        code.amount = amount.startsWith(u"EUR"_s) ? amountIn(amount.mid(3)) : std::nullopt;
        if (!code.amount)
            return problem(u"the amount \"%1\" is not valid"_s.arg(amount));
    }
    if (code.creditor.isEmpty())
        return problem(u"it names nobody who is to be paid"_s);
    if (code.reference.startsWith(u"RF"_s) && !creditorReferenceIsValid(code.reference))
        return problem(u"the check digits of the reference %1 are wrong"_s.arg(code.reference));
    if (!bicIsWellFormed(code.bic))
        code.bic.clear();
    return {.code = code, .problem = std::nullopt};
}

} // namespace

PaymentCodeReading readPaymentCode(const QString &text)
{
    const QStringList lines = linesOf(text);
    if (lines.first() == "SPC"_L1)
        return readSwiss(lines);
    if (lines.first() == "BCD"_L1)
        return readEpc(lines);
    return {};
}

bool qrReferenceIsValid(QStringView reference)
{
    constexpr std::array<int, 10> table{0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    if (reference.size() != QrReferenceLength)
        return false;
    int carry = 0;
    bool any = false;
    for (const QChar c : reference) {
        if (c < u'0' || c > u'9')
            return false;
        any = any || c != u'0';
    }
    for (const QChar c : reference.chopped(1))
        carry = table[size_t((carry + c.digitValue()) % 10)];
    return any && (10 - carry) % 10 == reference.back().digitValue();
}

bool creditorReferenceIsValid(QStringView reference)
{
    if (reference.size() < 5 || reference.size() > LongestCreditorReference || !reference.startsWith(u"RF"))
        return false;
    int rest = 0;
    const QString turned = reference.sliced(4).toString() + reference.first(4).toString();
    for (const QChar c : turned) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + c.digitValue()) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool isQrIban(QStringView iban)
{
    if (iban.size() < 9 || !(iban.startsWith(u"CH") || iban.startsWith(u"LI")))
        return false;
    const int institution = iban.sliced(4, 5).toInt();
    return institution >= FirstQrInstitution && institution <= LastQrInstitution;
}

} // namespace desk
