// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/xml_values.h"

#include "core/base/money.h"
#include "core/invoices/rules/amounts.h"
#include "core/invoices/rules/checksum.h"

#include <array>
#include <string_view>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

FieldValue exact(const QString &value, const QString &raw)
{
    FieldValue field;
    field.value = value;
    if (raw != value)
        field.raw = raw;
    field.confidence = 1;
    field.source = ValueSource::EInvoice;
    return field;
}

FieldValue impossible(const QString &raw)
{
    FieldValue field;
    field.raw = raw;
    field.source = ValueSource::EInvoice;
    field.doubt = {DoubtCode::ImpossibleValue, {raw}};
    return field;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || isLetter(c);
}

/// Runs of blanks become one, and what cannot be shown goes: XML allows the control characters from U+0080 on.
QString cleanText(const QString &text)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean.simplified();
}

void appendAt(const XmlElement &element, QStringView path, QList<const XmlElement *> &found)
{
    const qsizetype slash = path.indexOf(u'/');
    const QStringView head = slash < 0 ? path : path.first(slash);
    for (const XmlElement &child : element.children) {
        if (child.name != head)
            continue;
        if (slash < 0)
            found.append(&child);
        else
            appendAt(child, path.sliced(slash + 1), found);
    }
}

// UNTDID 1001: all kinds of credit notes; and papers that ask for no payment.
constexpr std::array CreditNotes = std::to_array<std::u16string_view>(
    {u"81", u"83", u"261", u"262", u"308", u"381", u"396", u"420", u"458", u"502", u"503", u"532"});
constexpr std::array NoInvoices = std::to_array<std::u16string_view>({u"220", u"221", u"231", u"310", u"325", u"351"});
constexpr std::array Invoices = std::to_array<std::u16string_view>(
    {u"71",  u"80",  u"82",  u"84",  u"102", u"130", u"202", u"203", u"204", u"211", u"218", u"219",
     u"295", u"326", u"331", u"380", u"382", u"383", u"384", u"385", u"386", u"387", u"388", u"389",
     u"390", u"393", u"394", u"395", u"456", u"457", u"471", u"472", u"473", u"500", u"501", u"527",
     u"553", u"575", u"623", u"633", u"751", u"780", u"817", u"870", u"875", u"876", u"877", u"935"});

} // namespace

FieldValue xmlText(const QString &text)
{
    const QString clean = cleanText(text);
    return clean.isEmpty() ? FieldValue{} : exact(clean, clean);
}

FieldValue xmlCode(const QString &text)
{
    const QString clean = cleanText(text);
    if (clean.isEmpty())
        return {};
    QString code = clean.toUpper();
    code.remove(u' ');
    return exact(code, clean);
}

FieldValue xmlAmount(const QString &text, const QString &currency)
{
    return xmlNumber(text, minorUnitDigits(currency));
}

FieldValue xmlNumber(const QString &text, int minPlaces)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return {};
    const auto number = Decimal::parse(clean);
    if (!number)
        return impossible(clean);
    const Decimal least = number->reduced();
    // With its places it may be longer than anything that reads it can hold.
    const auto padded = least.rounded(std::max(least.scale(), minPlaces));
    return padded ? exact(padded->toString(), clean) : impossible(clean);
}

FieldValue xmlIsoDate(const QString &text)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return {};
    // Qt takes other signs than dashes, too.
    const bool dashes = clean.size() >= 10 && clean[4] == u'-' && clean[7] == u'-';
    const QDate date = dashes ? QDate::fromString(clean.left(10), Qt::ISODate) : QDate();
    // What may follow is a time zone ("Z", "+02:00") or a time.
    const bool ends = date.isValid() && (clean.size() == 10 || QStringView(u"Z+-T").contains(clean[10]));
    return ends ? exact(clean.left(10), clean) : impossible(clean);
}

FieldValue xmlCiiDate(const QString &text, const QString &format, bool *wrongFormat)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return {};
    if (clean.size() >= 10 && clean[4] == u'-') {
        const FieldValue date = xmlIsoDate(clean);
        if (wrongFormat && !date.isEmpty() && !format.isEmpty())
            *wrongFormat = true;
        return date;
    }
    const qsizetype length = format == "203"_L1 ? 12 : format == "204"_L1 ? 14 : 8;
    const QDate date = QDate::fromString(clean.left(8), u"yyyyMMdd"_s);
    const bool readable = date.isValid() && clean.size() == length && std::ranges::all_of(clean, isDigit);
    return readable ? exact(date.toString(Qt::ISODate), clean) : impossible(clean);
}

QString addressLine(const PostalAddress &address)
{
    QStringList parts = address.lines;
    parts.append(address.postcode + u' ' + address.city);
    if (address.region.simplified() != address.city.simplified())
        parts.append(address.region);
    parts.append(address.country);
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool looksLikeIban(QStringView code)
{
    return code.size() >= 15 && code.size() <= 34 && isLetter(code[0]) && isLetter(code[1]) && isDigit(code[2]) &&
           isDigit(code[3]) && std::ranges::all_of(code, isLetterOrDigit);
}

bool looksLikeVatId(QStringView code)
{
    return code.size() >= 4 && isLetter(code[0]) && isLetter(code[1]) && std::ranges::any_of(code.mid(2), isDigit);
}

bool isPlaceholder(QStringView reference)
{
    constexpr std::array none{"na"_L1, "n/a"_L1, "n.a."_L1, "-"_L1, "none"_L1, "null"_L1};
    return std::ranges::any_of(
        none, [&](QLatin1StringView word) { return reference.compare(word, Qt::CaseInsensitive) == 0; });
}

DocumentKind kindOfTypeCode(QStringView code, DocumentKind otherwise)
{
    const std::u16string_view key(code.utf16(), size_t(code.size()));
    if (std::ranges::find(CreditNotes, key) != CreditNotes.end())
        return DocumentKind::CreditNote;
    if (std::ranges::find(NoInvoices, key) != NoInvoices.end())
        return DocumentKind::Other;
    if (std::ranges::find(Invoices, key) != Invoices.end())
        return DocumentKind::Invoice;
    return otherwise;
}

QList<const XmlElement *> elementsAt(const XmlElement &root, QStringView path)
{
    QList<const XmlElement *> found;
    appendAt(root, path, found);
    return found;
}

QString firstTextAt(const XmlElement &root, QStringView path)
{
    for (const XmlElement *element : elementsAt(root, path)) {
        if (const QString text = element->text.trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

void setField(Extraction &extraction, Field field, const FieldValue &value)
{
    if (!value.isEmpty() || !value.raw.isEmpty())
        extraction.fields[field].taken = value;
}

void setAccount(Extraction &extraction, const QList<PayeeAccount> &accounts)
{
    QStringList ibans;
    for (const PayeeAccount &payee : accounts) {
        const FieldValue iban = xmlCode(payee.account);
        if (!looksLikeIban(iban.value) || ibans.contains(iban.value))
            continue;
        ibans.append(iban.value);
        const FieldValue bic = xmlCode(payee.bic);
        if (ibans.size() > 1) {
            extraction.fields[Field::Iban].others.append(iban);
            continue;
        }
        setField(extraction, Field::Iban, iban);
        if (bicIsWellFormed(bic.value))
            setField(extraction, Field::Bic, bic);
    }
    if (ibans.size() > 1) {
        extraction.findings.append(
            {.rule = u"einvoice_several_accounts"_s,
             .severity = Severity::Info,
             .detail = u"the e-invoice names %1 accounts; the first was taken: %2"_s.arg(ibans.size())
                           .arg(ibans.join(u", "_s)),
             .values = ibans,
             .fields = {Field::Iban}});
    }
}

void checkLine(Extraction &extraction, int line, const LineSum &sum)
{
    const Sum quantity = amountOf(sum.quantity), price = amountOf(sum.price), amount = amountOf(sum.amount);
    const Sum base = amountOf(sum.base).value_or(Decimal(1, 0));
    if (!quantity || !price || !amount || base->isZero())
        return;
    const auto perBase = [&](const Sum &value) { return value ? value->dividedBy(*base, 6) : std::nullopt; };
    Sum expected = perBase(multiply(quantity, price));
    for (const auto &[isCharge, value] : sum.allowancesCharges) {
        const Sum part = amountOf(value).value_or(Decimal());
        expected = isCharge ? add(expected, part) : subtract(expected, part);
    }
    // A price is rounded to its last place, and a cent to the amount.
    const Sum slack = perBase(multiply(quantity->abs(), Decimal(5, std::min(9, price->scale() + 1))));
    const Decimal tolerance = add(slack, minorUnits(extraction, 2)).value_or(Decimal(2, 2));
    if (!expected || isNear(expected, amount, tolerance))
        return;
    const bool withTax = isNear(add(expected, taxOf(expected, amountOf(sum.taxRate))), amount, tolerance);
    const QStringList values{QString::number(line), printed(extraction, expected->rounded(2)), sum.amount.value};
    const QString detail = withTax ? u"line %1: the parts come to %2; the amount %3 is that with tax"_s
                                   : u"line %1: the parts come to %2, the amount says %3"_s;
    extraction.findings.append({.rule = u"einvoice_line_arithmetic"_s,
                                .severity = withTax ? Severity::Info : Severity::Warning,
                                .detail = detail.arg(values[0], values[1], values[2]),
                                .values = values});
}

} // namespace desk
