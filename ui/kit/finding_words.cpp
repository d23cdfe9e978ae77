// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What a rule says in lists (title), when it found something (wrong) and when all is well (right; empty = never).
/// `kinds` tells how each value is written: d = a number, t = a date, anything else = as it is.
struct RuleWords {
    const char16_t *rule;
    const char *title;
    const char *wrong;
    const char *right;
    const char16_t *kinds;
};

#define WORDS(text) QT_TRANSLATE_NOOP("RuleWords", text)

constexpr RuleWords Rules[] = {
    {u"totals_add_up", WORDS("Totals do not add up"), WORDS("%1 + %2 is not %3."), WORDS("%1 + %2 = %3."), u"ddd"},
    {u"lines_sum_up", WORDS("Lines do not add up"), WORDS("The lines add up to %1, the total without tax says %2."),
     WORDS("The lines add up to %1."), u"dd"},
    {u"line_arithmetic", WORDS("A line does not multiply out"),
     WORDS("Line %1: quantity times price is %2, the amount says %3."),
     WORDS("Quantity times price fits on every line."), u"-dd"},
    {u"tax_breakdown_sums", WORDS("Tax breakdown does not add up"),
     WORDS("The tax breakdown adds up to %1, the total tax says %2."), WORDS("The tax breakdown adds up to %1."),
     u"dd"},
    {u"tax_rate_plausible", WORDS("Unusual tax rate"), WORDS("The tax comes to %1 %, which is an unusual rate."),
     WORDS("The tax rate of %1 % is a usual one."), u"d"},
    {u"date_order", WORDS("Dates in the wrong order"), WORDS("The due date %2 lies before the issue date %1."),
     WORDS("The dates are in order."), u"tt"},
    {u"impossible_date", WORDS("Date that cannot be"), WORDS("The date %1 cannot be."),
     WORDS("The dates are plausible."), u"t"},
    {u"iban_checksum", WORDS("IBAN is wrong"), WORDS("The check digits of the IBAN %1 are wrong."),
     WORDS("The check digits of the IBAN are right."), u"-"},
    {u"vat_id_checksum", WORDS("VAT ID is wrong"), WORDS("The check digits of the VAT ID %1 are wrong."),
     WORDS("The check digits of the VAT ID are right."), u"-"},
    {u"currency_present", WORDS("Currency is missing"), WORDS("No currency was found."),
     WORDS("The currency is named."), u""},
    {u"currency_known", WORDS("Unknown currency"), WORDS("%1 is not a currency in use."),
     WORDS("The currency is in use."), u"-"},
    {u"key_fields_present", WORDS("Something is missing"), WORDS("Fields that must be filled are empty: %1."),
     WORDS("All fields that must be filled are."), u"f"},
    {u"negative_total", WORDS("Negative total"), WORDS("The total %1 is negative, but this is not a credit note."),
     WORDS("The total is not negative."), u"d"},
    {u"not_an_invoice", WORDS("Not an invoice"), WORDS("This does not look like an invoice."), "", u""},
    {u"probable_duplicate", WORDS("Probable duplicate"), WORDS("%1 has the same seller, number and total."), "",
     u"---"},
    {u"same_number", WORDS("Number was used before"), WORDS("%1 has the same seller and number, but another total."),
     "", u"---"},
    {u"einvoice_differs_from_page", WORDS("E-invoice and page differ"),
     WORDS("The e-invoice says %1, the page says %2."), WORDS("The e-invoice and the page agree."), u"--"},
    {u"einvoice_unreadable", WORDS("E-invoice cannot be read"), WORDS("The embedded e-invoice %1 cannot be read."), "",
     u"--"},
    {u"einvoice_unsupported", WORDS("E-invoice format not read"),
     WORDS("The format %1 is recognised, but not read yet."), "", u"-"},
    {u"einvoice_several", WORDS("Several e-invoices"), WORDS("Several e-invoices are embedded; %1 was taken."), "",
     u"-"},
    {u"einvoice_several_accounts", WORDS("Several bank accounts"),
     WORDS("The e-invoice names several accounts; the first was taken: %1."), "", u"-"},
    {u"einvoice_profile_missing", WORDS("E-invoice without a profile"),
     WORDS("The e-invoice does not name its profile."), "", u""},
    {u"einvoice_date_format", WORDS("Date in an unusual form"),
     WORDS("The e-invoice writes a date as %1, which its own format does not mean."), "", u"-"},
    {u"einvoice_line_arithmetic", WORDS("A line does not multiply out"),
     WORDS("Line %1: the parts come to %2, the amount says %3."), "", u"-dd"},
    {u"hidden_text", WORDS("Hidden text"), WORDS("Text that cannot be seen on the page was left out."), "", u""},
    {u"low_resolution", WORDS("Low resolution"), WORDS("The picture has too few dots per inch to be read safely."), "",
     u""},
    {u"language_missing", WORDS("Language missing"),
     WORDS("A language of the settings is not installed for reading pictures."), "", u""},
    {u"pages_left_out", WORDS("Pages left out"),
     WORDS("The document has more pages than are read; the rest was left out."), "", u""},
    {u"useless_text_layer", WORDS("Unusable text"),
     WORDS("The text inside the file makes no sense, so the picture was read."), "", u""},
    {u"ocr_timeout", WORDS("A page took too long"), WORDS("A page took too long to read; what was read of it is kept."),
     "", u""},
    {u"restricted_pdf", WORDS("Restricted PDF"), WORDS("The PDF's owner restricts copying or printing."), "", u""},
};

#undef WORDS

QString translated(const char *text)
{
    return QCoreApplication::translate("RuleWords", text);
}

const RuleWords *wordsOf(QStringView rule)
{
    const auto it =
        std::ranges::find_if(Rules, [&](const RuleWords &words) { return rule == QStringView(words.rule); });
    return it == std::end(Rules) ? nullptr : &*it;
}

QString written(const QString &value, char16_t kind)
{
    if (kind == u'd')
        return formatDecimal(value);
    if (kind == u't') {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? formatDate(date) : displayName(value);
    }
    if (kind == u'f') {
        const auto field = fieldFromName(value);
        return field ? fieldLabel(*field) : displayName(value);
    }
    return displayName(value);
}

/// Puts the values in; nullopt where the sentence asks for more than there are. Not arg(): a value may hold a %1.
std::optional<QString> filled(const QString &sentence, const QStringList &values, QStringView kinds)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            text += sentence[i];
            continue;
        }
        if (place > values.size())
            return std::nullopt;
        text += written(values[place - 1], place <= kinds.size() ? kinds[place - 1].unicode() : u'-');
        ++i;
    }
    return text;
}

} // namespace

QString findingMessage(const Finding &finding)
{
    const RuleWords *words = wordsOf(finding.rule);
    const bool right = finding.severity == Severity::Ok;
    if (words && right && *words->right == '\0')
        words = nullptr;
    if (words) {
        QStringList values = finding.values;
        const QStringView kinds(words->kinds);
        if (kinds == u"f" && values.size() > 1) { // a list of fields in one place
            std::ranges::transform(values, values.begin(), [](const QString &v) { return written(v, u'f'); });
            values = {values.join(u", "_s)};
        }
        if (const auto text = filled(translated(right ? words->right : words->wrong), values, kinds))
            return *text;
    }
    return finding.detail.isEmpty() ? ruleTitle(finding.rule) : displayName(finding.detail);
}

QString findingMessage(const QString &rule, const QStringList &values, const QString &detail)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Warning;
    finding.values = values;
    finding.detail = detail;
    return findingMessage(finding);
}

QString ruleTitle(QStringView rule)
{
    const RuleWords *words = wordsOf(rule);
    return words ? translated(words->title) : displayName(rule.toString());
}

QString problemTitle(QStringView firstProblem)
{
    if (firstProblem.isEmpty())
        return {};
    if (!firstProblem.startsWith("doubtful:"_L1))
        return ruleTitle(firstProblem);
    const auto field = fieldFromName(firstProblem.mid(9));
    //: In a list: which field is doubtful. %1 is its name.
    return field ? QCoreApplication::translate("RuleWords", "%1 is doubtful").arg(fieldLabel(*field))
                 : displayName(firstProblem.toString());
}

QStringList knownRules()
{
    QStringList rules;
    for (const RuleWords &words : Rules)
        rules.append(QString::fromUtf16(words.rule));
    return rules;
}

} // namespace desk
