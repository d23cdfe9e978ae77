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
/// `kinds` tells how each value is written: d = a number, t = a date, i = an IBAN, f = fields and l = texts that all
/// stand in one place, anything else = as it is.
struct RuleWords {
    const char16_t *rule;
    const char *title;
    const char *wrong;
    const char *right;
    const char16_t *kinds;
};

constexpr RuleWords Rules[] = {
    {u"totals_add_up", QT_TRANSLATE_NOOP("RuleWords", "Totals do not add up"),
     QT_TRANSLATE_NOOP("RuleWords", "%1 + %2 = %3, but the total says %4."),
     QT_TRANSLATE_NOOP("RuleWords", "%1 + %2 = %3."), u"dddd"},
    {u"amount_due_adds_up", QT_TRANSLATE_NOOP("RuleWords", "Amount due does not add up"),
     QT_TRANSLATE_NOOP("RuleWords", "%1 - %2 = %3, but the amount due says %4."),
     QT_TRANSLATE_NOOP("RuleWords", "%1 - %2 = %3."), u"dddd"},
    {u"lines_sum_up", QT_TRANSLATE_NOOP("RuleWords", "Lines do not add up"),
     QT_TRANSLATE_NOOP("RuleWords", "The lines add up to %1, the total without tax says %2."),
     QT_TRANSLATE_NOOP("RuleWords", "The lines add up to %1."), u"dd"},
    {u"line_arithmetic", QT_TRANSLATE_NOOP("RuleWords", "A line does not multiply out"),
     QT_TRANSLATE_NOOP("RuleWords", "Line %1: quantity times price is %2, the amount says %3."),
     QT_TRANSLATE_NOOP("RuleWords", "Quantity times price fits on every line."), u"-dd"},
    {u"tax_breakdown_sums", QT_TRANSLATE_NOOP("RuleWords", "Tax breakdown does not add up"),
     QT_TRANSLATE_NOOP("RuleWords", "The tax breakdown adds up to %1, the total tax says %2."),
     QT_TRANSLATE_NOOP("RuleWords", "The tax breakdown adds up to %1."), u"dd"},
    {u"tax_rate_plausible", QT_TRANSLATE_NOOP("RuleWords", "Unusual tax rate"),
     QT_TRANSLATE_NOOP("RuleWords", "The tax comes to %1 %, which is an unusual rate."),
     QT_TRANSLATE_NOOP("RuleWords", "The tax rate of %1 % is a usual one."), u"d"},
    {u"date_order", QT_TRANSLATE_NOOP("RuleWords", "Dates in the wrong order"),
     QT_TRANSLATE_NOOP("RuleWords", "The due date %2 lies before the issue date %1."),
     QT_TRANSLATE_NOOP("RuleWords", "The dates are in order."), u"tt"},
    {u"date_order/1", QT_TRANSLATE_NOOP("RuleWords", "Unusual issue date"),
     QT_TRANSLATE_NOOP("RuleWords", "The issue date %1 lies in the future or long ago."),
     QT_TRANSLATE_NOOP("RuleWords", "The issue date is plausible."), u"t"},
    {u"impossible_date", QT_TRANSLATE_NOOP("RuleWords", "Date that cannot be"),
     QT_TRANSLATE_NOOP("RuleWords", "The date %1 cannot be."),
     QT_TRANSLATE_NOOP("RuleWords", "The dates are plausible."), u"t"},
    {u"iban_checksum", QT_TRANSLATE_NOOP("RuleWords", "IBAN is wrong"),
     QT_TRANSLATE_NOOP("RuleWords", "The check digits of the IBAN %1 are wrong."),
     QT_TRANSLATE_NOOP("RuleWords", "The check digits of the IBAN are right."), u"i"},
    {u"vat_id_checksum", QT_TRANSLATE_NOOP("RuleWords", "VAT ID is wrong"),
     QT_TRANSLATE_NOOP("RuleWords", "The check digits of the VAT ID %1 are wrong."),
     QT_TRANSLATE_NOOP("RuleWords", "The check digits of the VAT ID are right."), u"-"},
    {u"currency_present", QT_TRANSLATE_NOOP("RuleWords", "Currency is missing"),
     QT_TRANSLATE_NOOP("RuleWords", "No currency was found."), QT_TRANSLATE_NOOP("RuleWords", "The currency is named."),
     u""},
    {u"currency_known", QT_TRANSLATE_NOOP("RuleWords", "Unknown currency"),
     QT_TRANSLATE_NOOP("RuleWords", "%1 is not a currency in use."),
     QT_TRANSLATE_NOOP("RuleWords", "The currency is in use."), u"-"},
    {u"key_fields_present", QT_TRANSLATE_NOOP("RuleWords", "Something is missing"),
     QT_TRANSLATE_NOOP("RuleWords", "Fields that must be filled are empty: %1."),
     QT_TRANSLATE_NOOP("RuleWords", "All fields that must be filled are."), u"f"},
    {u"amount_format", QT_TRANSLATE_NOOP("RuleWords", "Amount in an unusual form"),
     QT_TRANSLATE_NOOP("RuleWords", "%1 is not written like an amount of this currency."), "", u"-"},
    {u"negative_total", QT_TRANSLATE_NOOP("RuleWords", "Negative total"),
     QT_TRANSLATE_NOOP("RuleWords", "The total %1 is negative, but this is not a credit note."),
     QT_TRANSLATE_NOOP("RuleWords", "The total is not negative."), u"d"},
    {u"not_an_invoice", QT_TRANSLATE_NOOP("RuleWords", "Not an invoice"),
     QT_TRANSLATE_NOOP("RuleWords", "This does not look like an invoice."), "", u""},
    {u"probable_duplicate", QT_TRANSLATE_NOOP("RuleWords", "Probable duplicate"),
     QT_TRANSLATE_NOOP("RuleWords", "%1 has the same seller, number and total."), "", u"---"},
    {u"same_number", QT_TRANSLATE_NOOP("RuleWords", "Number was used before"),
     QT_TRANSLATE_NOOP("RuleWords", "%1 has the same seller and number, but another total."), "", u"---"},
    {u"iban_changed", QT_TRANSLATE_NOOP("RuleWords", "Bank account has changed"),
     QT_TRANSLATE_NOOP("RuleWords", "The bank account differs from that of earlier invoices of this supplier."), "",
     u"iid"},
    {u"payment_code_agrees", QT_TRANSLATE_NOOP("RuleWords", "QR code for payment"),
     QT_TRANSLATE_NOOP("RuleWords", "The QR code for payment says the same as the page."),
     QT_TRANSLATE_NOOP("RuleWords", "The QR code for payment says the same as the page."), u"i--"},
    {u"payment_code_filled", QT_TRANSLATE_NOOP("RuleWords", "Taken from the QR code"),
     QT_TRANSLATE_NOOP("RuleWords", "The page names no readable bank account; %1 was taken from the QR code."), "",
     u"i-"},
    {u"payment_code_account", QT_TRANSLATE_NOOP("RuleWords", "QR code names another bank account"),
     QT_TRANSLATE_NOOP("RuleWords", "The page names the bank account %1, the QR code for payment names %2."), "",
     u"ii"},
    {u"payment_code_amount", QT_TRANSLATE_NOOP("RuleWords", "QR code asks for another amount"),
     QT_TRANSLATE_NOOP("RuleWords", "The page says %1, the QR code for payment says %2."), "", u"dd"},
    {u"payment_code_currency", QT_TRANSLATE_NOOP("RuleWords", "QR code asks for another currency"),
     QT_TRANSLATE_NOOP("RuleWords", "The page says %1, the QR code for payment says %2."), "", u"--"},
    {u"payment_code_payee", QT_TRANSLATE_NOOP("RuleWords", "QR code pays somebody else"),
     QT_TRANSLATE_NOOP("RuleWords", "The seller is %1, but the QR code pays %2, who is not named on the page."), "",
     u"--"},
    {u"payment_code_reference", QT_TRANSLATE_NOOP("RuleWords", "QR code names another reference"),
     QT_TRANSLATE_NOOP("RuleWords", "The page names the reference %1, the QR code for payment names %2."), "", u"--"},
    {u"payment_code_unusable", QT_TRANSLATE_NOOP("RuleWords", "QR code cannot be used"),
     QT_TRANSLATE_NOOP("RuleWords", "The QR code for payment cannot be used: %1."), "", u"-"},
    {u"first_account", QT_TRANSLATE_NOOP("RuleWords", "Bank account not confirmed"),
     QT_TRANSLATE_NOOP("RuleWords", "Nobody has confirmed yet that %1 is this supplier's bank account."), "", u"i"},
    {u"refused_account", QT_TRANSLATE_NOOP("RuleWords", "Refused bank account"),
     QT_TRANSLATE_NOOP("RuleWords", "The bank account %1 was refused: it is not this supplier's."), "", u"i"},
    {u"supplier_lookalike", QT_TRANSLATE_NOOP("RuleWords", "Looks like another supplier"),
     QT_TRANSLATE_NOOP("RuleWords", "“%1” looks like your supplier “%2”, but is not the same."), "", u"---"},
    {u"mixed_alphabets", QT_TRANSLATE_NOOP("RuleWords", "Letters of two alphabets"),
     QT_TRANSLATE_NOOP("RuleWords", "The name “%1” mixes letters of two alphabets in “%2”."), "", u"--"},
    {u"unusual_total", QT_TRANSLATE_NOOP("RuleWords", "Unusual total"),
     QT_TRANSLATE_NOOP("RuleWords", "The total %1 is far from the usual one of this supplier, %2."), "", u"dddd-"},
    {u"same_bill", QT_TRANSLATE_NOOP("RuleWords", "The same bill again"),
     QT_TRANSLATE_NOOP("RuleWords",
                       "%1 has the same date and the same total, %3: this seems to be another copy of it."),
     "", u"--d"},
    {u"number_out_of_order", QT_TRANSLATE_NOOP("RuleWords", "Number out of order"),
     QT_TRANSLATE_NOOP("RuleWords", "Number %1 does not fit its date: number %2 is of %3."), "", u"--t"},
    {u"number_jump", QT_TRANSLATE_NOOP("RuleWords", "Number jumps"),
     QT_TRANSLATE_NOOP("RuleWords", "From number %2 to %1 is a larger step than this supplier ever made."), "", u"---"},
    {u"number_form_changed", QT_TRANSLATE_NOOP("RuleWords", "Number of another form"),
     QT_TRANSLATE_NOOP("RuleWords", "The number %1 is not written like those before it."), "", u"---"},
    {u"learned_label", QT_TRANSLATE_NOOP("RuleWords", "Taken as it was corrected before"),
     QT_TRANSLATE_NOOP("RuleWords", "The value beside “%1” was taken, as it was corrected before."), "", u"--"},
    {u"learned_place", QT_TRANSLATE_NOOP("RuleWords", "Taken as it was corrected before"),
     QT_TRANSLATE_NOOP("RuleWords", "The value at the place was taken where it stood when it was corrected before."),
     "", u"-"},
    {u"learned_form", QT_TRANSLATE_NOOP("RuleWords", "Taken as it was corrected before"),
     QT_TRANSLATE_NOOP("RuleWords", "The value written like %1 was taken, as it was corrected before."), "", u"--"},
    {u"learned_day_first", QT_TRANSLATE_NOOP("RuleWords", "Date read as it was corrected before"),
     QT_TRANSLATE_NOOP("RuleWords", "The date was read with the day first, as it was corrected before."), "", u"-"},
    {u"learned_month_first", QT_TRANSLATE_NOOP("RuleWords", "Date read as it was corrected before"),
     QT_TRANSLATE_NOOP("RuleWords", "The date was read with the month first, as it was corrected before."), "", u"-"},
    {u"learned_spelling", QT_TRANSLATE_NOOP("RuleWords", "Spelled as it was corrected before"),
     QT_TRANSLATE_NOOP("RuleWords", "“%1” was read; it is spelled as it is known of this supplier."), "", u"--"},
    {u"learned_tax_rates", QT_TRANSLATE_NOOP("RuleWords", "Taken by the usual tax rates"),
     QT_TRANSLATE_NOOP("RuleWords", "The amounts were taken that fit the usual tax rates (%1 %)."), "", u"--"},
    {u"not_addressed_to_us", QT_TRANSLATE_NOOP("RuleWords", "Not addressed to us"),
     QT_TRANSLATE_NOOP("RuleWords", "The buyer on this invoice is %1, not one of our names."), "", u"-"},
    {u"einvoice_differs_from_page", QT_TRANSLATE_NOOP("RuleWords", "E-invoice and page differ"),
     QT_TRANSLATE_NOOP("RuleWords", "The e-invoice says %1, the page says %2."),
     QT_TRANSLATE_NOOP("RuleWords", "The e-invoice and the page agree."), u"--"},
    {u"einvoice_differs_from_page/n", QT_TRANSLATE_NOOP("RuleWords", "E-invoice and page differ"),
     QT_TRANSLATE_NOOP("RuleWords", "Neither number, date nor totals of the e-invoice stand on the page."), "", u""},
    {u"einvoice_matches_page", QT_TRANSLATE_NOOP("RuleWords", "E-invoice and page agree"),
     QT_TRANSLATE_NOOP("RuleWords", "The page shows the same: %1."),
     QT_TRANSLATE_NOOP("RuleWords", "The page shows the same: %1."), u"f"},
    {u"einvoice_not_on_page", QT_TRANSLATE_NOOP("RuleWords", "Not on the page"),
     QT_TRANSLATE_NOOP("RuleWords", "These values of the e-invoice were not found on the page: %1."), "", u"f"},
    {u"einvoice_metadata_missing", QT_TRANSLATE_NOOP("RuleWords", "E-invoice is not announced"),
     QT_TRANSLATE_NOOP("RuleWords", "The PDF does not announce its e-invoice."), "", u""},
    {u"einvoice_unreadable", QT_TRANSLATE_NOOP("RuleWords", "E-invoice cannot be read"),
     QT_TRANSLATE_NOOP("RuleWords", "The embedded e-invoice %1 cannot be read."), "", u"--"},
    {u"einvoice_unsupported", QT_TRANSLATE_NOOP("RuleWords", "E-invoice format not read"),
     QT_TRANSLATE_NOOP("RuleWords", "The format %1 is recognised, but not read yet."), "", u"-"},
    {u"einvoice_several", QT_TRANSLATE_NOOP("RuleWords", "Several e-invoices"),
     QT_TRANSLATE_NOOP("RuleWords", "Several e-invoices are embedded; %1 was taken."), "", u"-"},
    {u"einvoice_several_accounts", QT_TRANSLATE_NOOP("RuleWords", "Several bank accounts"),
     QT_TRANSLATE_NOOP("RuleWords", "The e-invoice names several accounts; the first was taken: %1."), "", u"-"},
    {u"einvoice_profile_missing", QT_TRANSLATE_NOOP("RuleWords", "E-invoice without a profile"),
     QT_TRANSLATE_NOOP("RuleWords", "The e-invoice does not name its profile."), "", u""},
    {u"einvoice_date_format", QT_TRANSLATE_NOOP("RuleWords", "Date in an unusual form"),
     QT_TRANSLATE_NOOP("RuleWords", "The e-invoice writes a date as %1, which its own format does not mean."), "",
     u"-"},
    {u"einvoice_line_arithmetic", QT_TRANSLATE_NOOP("RuleWords", "A line does not multiply out"),
     QT_TRANSLATE_NOOP("RuleWords", "Line %1: the parts come to %2, the amount says %3."), "", u"-dd"},
    {u"hidden_text", QT_TRANSLATE_NOOP("RuleWords", "Hidden text"),
     QT_TRANSLATE_NOOP("RuleWords", "Text that cannot be seen on the page was left out."), "", u""},
    {u"several_invoices", QT_TRANSLATE_NOOP("RuleWords", "Several invoices in one file"),
     QT_TRANSLATE_NOOP("RuleWords", "This file seems to hold several invoices (pages: number): %1. Only the first was "
                                    "read; split the file, and each of them is."),
     "", u"l"},
    {u"instructions_to_a_reader", QT_TRANSLATE_NOOP("RuleWords", "Orders to a program"),
     QT_TRANSLATE_NOOP("RuleWords", "The document speaks to a program that reads it: “%1”. Nothing of that was "
                                    "followed; check who sent it."),
     "", u"-"},
    {u"low_resolution", QT_TRANSLATE_NOOP("RuleWords", "Low resolution"),
     QT_TRANSLATE_NOOP("RuleWords", "The picture has too few dots per inch to be read safely."), "", u""},
    {u"hardly_readable", QT_TRANSLATE_NOOP("RuleWords", "Hardly readable"),
     QT_TRANSLATE_NOOP("RuleWords", "The letters can hardly be made out (page %1). What could not be read surely was "
                                    "left empty; ask for a better copy."),
     "", u"l"},
    {u"language_missing", QT_TRANSLATE_NOOP("RuleWords", "Language missing"),
     QT_TRANSLATE_NOOP("RuleWords", "A language of the settings is not installed for reading pictures."), "", u""},
    {u"pages_left_out", QT_TRANSLATE_NOOP("RuleWords", "Pages left out"),
     QT_TRANSLATE_NOOP("RuleWords", "The document has more pages than are read; the rest was left out."), "", u""},
    {u"useless_text_layer", QT_TRANSLATE_NOOP("RuleWords", "Unusable text"),
     QT_TRANSLATE_NOOP("RuleWords", "The text inside the file makes no sense, so the picture was read."), "", u""},
    {u"ocr_timeout", QT_TRANSLATE_NOOP("RuleWords", "A page took too long"),
     QT_TRANSLATE_NOOP("RuleWords", "A page took too long to read; what was read of it is kept."), "", u""},
    {u"restricted_pdf", QT_TRANSLATE_NOOP("RuleWords", "Restricted PDF"),
     QT_TRANSLATE_NOOP("RuleWords", "The PDF's owner restricts copying or printing."), "", u""},
};

/// What several findings of one rule say together, %n of them; no entry = its title and how many.
struct GroupWords {
    const char16_t *rule;
    const char *sentence;
};
constexpr GroupWords Groups[] = {
    {u"line_arithmetic", QT_TRANSLATE_N_NOOP("RuleWords", "%Ln line(s): quantity times price is not the amount.")},
    {u"einvoice_line_arithmetic",
     QT_TRANSLATE_N_NOOP("RuleWords", "%Ln line(s): the parts do not come to the amount.")},
    {u"tax_breakdown_sums", QT_TRANSLATE_N_NOOP("RuleWords", "%Ln sum(s) of the tax breakdown do not add up.")},
    {u"amount_format",
     QT_TRANSLATE_N_NOOP("RuleWords", "%Ln amount(s) are not written like amounts of this currency.")},
    {u"vat_id_checksum", QT_TRANSLATE_N_NOOP("RuleWords", "The check digits of %Ln VAT ID(s) are wrong.")},
    {u"date_order", QT_TRANSLATE_N_NOOP("RuleWords", "%Ln date(s) are in the wrong order or unusual.")},
    {u"impossible_date", QT_TRANSLATE_N_NOOP("RuleWords", "%Ln date(s) cannot be.")},
    {u"einvoice_differs_from_page",
     QT_TRANSLATE_N_NOOP("RuleWords", "The e-invoice and the page differ in %Ln value(s).")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("RuleWords", text);
}

const RuleWords *wordsOf(QStringView rule);

/// A rule may speak in another way of one field ("/1") and of several ("/n").
const RuleWords *wordsOf(const Finding &finding)
{
    const RuleWords *special = wordsOf(finding.rule + (finding.fields.size() == 1 ? u"/1"_s : u"/n"_s));
    return special ? special : wordsOf(finding.rule);
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
    if (kind == u'i')
        return formatIban(value);
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
    const RuleWords *words = wordsOf(finding);
    const bool right = finding.severity == Severity::Ok;
    if (words && right && *words->right == '\0')
        words = nullptr;
    if (words) {
        QStringList values = finding.values;
        const QStringView kinds(words->kinds);
        if ((kinds == u"f" || kinds == u"l") && values.size() > 1) { // a list in one place
            const char16_t kind = kinds.front().unicode();
            std::ranges::transform(values, values.begin(), [kind](const QString &v) { return written(v, kind); });
            values = {values.join(u", "_s)};
        }
        if (const auto text = filled(translated(right ? words->right : words->wrong), values, kinds))
            return *text;
    }
    return finding.detail.isEmpty() ? ruleTitle(finding.rule) : displayName(finding.detail);
}

QString findingsMessage(const QList<Finding> &findings)
{
    if (findings.size() == 1)
        return findingMessage(findings.first());
    const QString rule = findings.isEmpty() ? QString() : findings.first().rule;
    const auto words = std::ranges::find_if(Groups, [&](const GroupWords &g) { return rule == QStringView(g.rule); });
    if (words != std::end(Groups))
        return QCoreApplication::translate("RuleWords", words->sentence, nullptr, int(findings.size()));
    //: Several findings of one rule. %1: what they are about, %n: how many there are.
    return QCoreApplication::translate("RuleWords", "%1: %Ln finding(s).", nullptr, int(findings.size()))
        .arg(ruleTitle(rule));
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
    for (const RuleWords &words : Rules) {
        const QString rule = QString::fromUtf16(words.rule);
        if (!rule.contains(u'/'))
            rules.append(rule);
    }
    return rules;
}

} // namespace desk
