// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/text_key.h"
#include "core/invoices/einvoice/xml_values.h"
#include "core/invoices/local/normalise_input.h"
#include "core/invoices/local/text_match.h"
#include "core/invoices/rules/checksum.h"
#include "tests/fuzz/expect_values.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

void takeDecimal(const QString &text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return;
    const QString canonical = number->toString();
    const auto again = Decimal::parse(canonical);
    expect(again && *again == *number && again->toString() == canonical, "a number prints as what it is");
    expect(number->reduced() == *number && number->negated().negated() == *number, "a number stays itself");
    for (int places = 0; places <= 9; ++places)
        (void)number->rounded(places);
    const Decimal third(3, 0);
    (void)number->times(*number);
    (void)number->plus(number->negated());
    if (const auto part = number->dividedBy(third, 2))
        (void)part->times(third);
}

void takeMoney(const QString &text)
{
    for (const QString &currency : {u"EUR"_s, u"JPY"_s, u"KWD"_s, QString()}) {
        const Result<Money> money = Money::fromDecimal(text, currency);
        if (!money)
            continue;
        const Result<Money> again = Money::fromDecimal(money->toDecimal(), currency);
        expect(again.has_value() && *again == *money, "money prints as what it is");
    }
}

void takeAmount(const QString &text, const AmountOptions &options)
{
    if (const auto amount = parseAmount(text, options)) {
        expect(amount->currency.isEmpty() || isCurrencyCode(amount->currency), "a currency is one");
        const auto again = parseAmount(amount->value.toString(), {.style = DecimalMark::Point});
        expect(again && again->value == amount->value, "an amount prints as what it is");
    }
    if (const auto percent = parsePercent(text, false, options))
        expect(*percent >= Decimal(0, 0) && *percent <= Decimal(100, 0), "a percentage is one");
}

void takeDates(const QString &text, DateOrder order, bool repair)
{
    qsizetype end = 0;
    for (const ParsedDate &date : findDates(text, order, repair)) {
        expect(date.date.isValid(), "a date is one");
        expect(date.start >= end && date.length > 0 && date.start + date.length <= text.size(), "dates are in a row");
        end = date.start + date.length;
        const auto again = parseDate(date.date.toString(Qt::ISODate));
        expect(again && again->date == date.date, "a date prints as what it is");
    }
    (void)parseDate(text, order, repair);
}

void takeInput(const QString &text, const InputContext &context)
{
    for (const Field field : allFields()) {
        const Result<QString> value = normaliseInput(field, text, context);
        if (!value) {
            expect(value.error().code == ErrorCode::InvalidArgument, "the error that the header names");
            continue;
        }
        FieldValue typed;
        typed.value = *value;
        expectValue(typed, fieldType(field));
        const Result<QString> again = normaliseInput(field, *value, {DateOrder::Unknown, DecimalMark::Point});
        expect(again.has_value() && *again == *value, "what is canonical stays as it is");
    }
}

void takeCodes(const QString &text)
{
    if (ibanIsValid(text)) {
        for (qsizetype i = 4; i < text.size(); ++i) {
            QString other = text;
            if (other[i] < u'0' || other[i] > u'9')
                continue;
            other[i] = other[i] == u'9' ? u'0' : QChar(other[i].unicode() + 1);
            expect(!ibanIsValid(other), "one wrong digit is noticed");
        }
        expect(looksLikeIban(text), "an account looks like one");
    }
    (void)vatIdProblem(text);
    (void)bicIsWellFormed(text);
    (void)looksLikeVatId(text);
    (void)isPlaceholder(text);
    if (const auto id = parseInvoiceId(text))
        expect(parseInvoiceId(displayId(*id)) == id, "a number of an invoice prints as what it is");
}

void takeXml(const QString &text)
{
    expectValue(xmlText(text), FieldType::Text);
    expectValue(xmlCode(text), FieldType::Identifier);
    expectValue(xmlAmount(text, u"EUR"_s), FieldType::Amount);
    expectValue(xmlNumber(text, 9), FieldType::Amount);
    expectValue(xmlIsoDate(text), FieldType::Date);
    for (const QString &format : {u"102"_s, u"203"_s, u"204"_s, QString()}) {
        bool wrong = false;
        expectValue(xmlCiiDate(text, format, &wrong), FieldType::Date);
    }
}

void takeTexts(const QString &text)
{
    const QString half = text.left(text.size() / 2), rest = text.mid(text.size() / 2);
    const QString folded = foldText(text);
    (void)foldedWords(text);
    expect(letterKey(letterKey(text)) == letterKey(text), "a key is its own key");
    const double alike = similarity(foldText(half), foldText(rest));
    expect(alike >= 0 && alike <= 1, "alike is within 0..1");
    expect(similarity(folded, folded) == 1, "a text is like itself");
    expect(editDistance(half, rest, 8) == editDistance(rest, half, 8), "a distance goes both ways");
}

} // namespace

/// A text from a page, from XML or from a person, taken for a number, a date, a code: what is understood of it is
/// canonical, prints as what it is and is understood the same again. The first byte chooses the options.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::uint8_t choice = data[0];
    const QString text = QString::fromUtf8(fuzzedBytes(data + 1, size - 1));
    const auto mark = DecimalMark(choice % 3);
    const auto order = DateOrder(choice / 3 % 3);
    const bool repair = choice & 0x80;
    takeDecimal(text);
    takeMoney(text);
    takeAmount(text, {mark, repair});
    takeDates(text, order, repair);
    takeInput(text, {order, mark});
    takeCodes(text);
    takeXml(text);
    takeTexts(text);
    return 0;
}
