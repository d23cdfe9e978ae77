// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/text_key.h"
#include "core/invoices/rules/checksum.h"
#include "core/invoices/rules/invoice_rules.h"

namespace desk {

using namespace Qt::StringLiterals;

QList<Finding> amountFormat(const Extraction &extraction)
{
    QList<Finding> findings;
    const QString currency = extraction.value(Field::Currency).value;
    for (const Field field : allFields()) {
        const FieldValue value = extraction.value(field);
        if (fieldType(field) != FieldType::Amount || (value.isEmpty() && value.raw.isEmpty()))
            continue;
        const auto number = decimalOf(value);
        const QString text = value.isEmpty() ? value.raw : value.value;
        Finding finding{.rule = u"amount_format"_s, .values = {text}, .fields = {field}};
        if (!number) {
            finding.severity = Severity::Warning;
            finding.detail = u"%1 is no amount: %2"_s.arg(fieldName(field), text);
            findings.append(finding);
        } else if (number->reduced().scale() > minorUnitDigits(currency)) {
            finding.severity = Severity::Info;
            finding.detail = u"%1 has more places than %2 has: %3"_s.arg(
                fieldName(field), currency.isEmpty() ? u"money"_s : currency, text);
            findings.append(finding);
        }
    }
    return findings;
}

std::optional<Finding> ibanChecksum(const Extraction &extraction)
{
    const QString iban = extraction.value(Field::Iban).value;
    if (iban.isEmpty())
        return std::nullopt;
    const bool valid = ibanIsValid(iban);
    return Finding{.rule = u"iban_checksum"_s,
                   .severity = valid ? Severity::Ok : Severity::Warning,
                   .detail = (valid ? u"%1 is a valid IBAN"_s : u"%1 is no valid IBAN"_s).arg(iban),
                   .values = {iban},
                   .fields = {Field::Iban}};
}

QList<Finding> vatIdChecksum(const Extraction &extraction)
{
    QList<Finding> findings;
    for (const Field field : {Field::SellerVatId, Field::BuyerVatId}) {
        const QString id = extraction.value(field).value;
        const VatIdProblem problem = vatIdProblem(codeKey(id)); // some print theirs with points and dashes
        if (id.isEmpty() || problem == VatIdProblem::UnknownCountry)
            continue;
        const QString detail = problem == VatIdProblem::None ? u"%1 is a well-formed VAT id"_s
                               : problem == VatIdProblem::Format
                                   ? u"%1 does not have the form of its country's VAT ids"_s
                                   : u"the check digits of %1 are wrong"_s;
        findings.append({.rule = u"vat_id_checksum"_s,
                         .severity = problem == VatIdProblem::None ? Severity::Ok : Severity::Warning,
                         .detail = detail.arg(id),
                         .values = {id},
                         .fields = {field}});
    }
    return findings;
}

std::optional<Finding> currencyPresent(const Extraction &extraction)
{
    if (extraction.kind == DocumentKind::Other || !extraction.value(Field::Currency).isEmpty())
        return std::nullopt;
    return Finding{.rule = u"currency_present"_s,
                   .severity = Severity::Warning,
                   .detail = u"no currency was found"_s,
                   .fields = {Field::Currency}};
}

std::optional<Finding> currencyKnown(const Extraction &extraction)
{
    const QString currency = extraction.value(Field::Currency).value;
    if (currency.isEmpty() || isCurrencyCode(currency))
        return std::nullopt;
    return Finding{.rule = u"currency_known"_s,
                   .severity = Severity::Warning,
                   .detail = u"%1 is no currency of ISO 4217"_s.arg(currency),
                   .values = {currency},
                   .fields = {Field::Currency}};
}

std::optional<Finding> keyFieldsPresent(const Extraction &extraction)
{
    if (extraction.kind == DocumentKind::Other)
        return std::nullopt;
    Finding finding{.rule = u"key_fields_present"_s, .severity = Severity::Ok};
    for (const Field field : allFields()) {
        if (!isKeyField(field, extraction.kind == DocumentKind::Receipt) || !extraction.value(field).isEmpty())
            continue;
        finding.values.append(fieldName(field));
        finding.fields.append(field);
    }
    if (finding.fields.isEmpty()) {
        finding.detail = u"all key fields are there"_s;
    } else {
        finding.severity = Severity::Warning;
        finding.detail = u"missing: %1"_s.arg(finding.values.join(u", "_s));
    }
    return finding;
}

std::optional<Finding> notAnInvoice(const Extraction &extraction)
{
    if (extraction.kind != DocumentKind::Other)
        return std::nullopt;
    return Finding{.rule = u"not_an_invoice"_s,
                   .severity = Severity::Blocking,
                   .detail = u"the document does not look like an invoice"_s};
}

const QStringList &validationRules()
{
    static const QStringList rules{
        u"totals_add_up"_s,      u"amount_due_adds_up"_s, u"lines_sum_up"_s,       u"line_arithmetic"_s,
        u"tax_breakdown_sums"_s, u"tax_rate_plausible"_s, u"negative_total"_s,     u"amount_format"_s,
        u"date_order"_s,         u"impossible_date"_s,    u"iban_checksum"_s,      u"vat_id_checksum"_s,
        u"currency_present"_s,   u"currency_known"_s,     u"key_fields_present"_s, u"not_an_invoice"_s};
    return rules;
}

} // namespace desk
