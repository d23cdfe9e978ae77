// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_words.h"

#include "ui/kit/invoice_words.h"

#include <QCoreApplication>
#include <QHash>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

struct Term {
    const char *code;
    const char *words;
};

// The terms of EN 16931 that an invoice can lack.
constexpr Term Terms[] = {
    {"BT-1", QT_TRANSLATE_NOOP("ExportWords", "invoice number")},
    {"BT-2", QT_TRANSLATE_NOOP("ExportWords", "issue date")},
    {"BT-3", QT_TRANSLATE_NOOP("ExportWords", "kind of document: neither an invoice nor a credit note")},
    {"BT-5", QT_TRANSLATE_NOOP("ExportWords", "currency")},
    {"BT-9", QT_TRANSLATE_NOOP("ExportWords", "due date, or payment terms (BT-20)")},
    {"BT-20", QT_TRANSLATE_NOOP("ExportWords", "payment terms")},
    {"BT-27", QT_TRANSLATE_NOOP("ExportWords", "seller name")},
    {"BT-31", QT_TRANSLATE_NOOP("ExportWords", "seller VAT ID")},
    {"BT-40", QT_TRANSLATE_NOOP("ExportWords", "seller country")},
    {"BT-44", QT_TRANSLATE_NOOP("ExportWords", "buyer name")},
    {"BT-55", QT_TRANSLATE_NOOP("ExportWords", "buyer country")},
    {"BT-92", QT_TRANSLATE_NOOP("ExportWords", "amount of the allowance")},
    {"BT-95", QT_TRANSLATE_NOOP("ExportWords", "VAT of the allowance")},
    {"BT-97", QT_TRANSLATE_NOOP("ExportWords", "reason for the allowance")},
    {"BT-99", QT_TRANSLATE_NOOP("ExportWords", "amount of the charge")},
    {"BT-102", QT_TRANSLATE_NOOP("ExportWords", "VAT of the charge")},
    {"BT-104", QT_TRANSLATE_NOOP("ExportWords", "reason for the charge")},
    {"BT-109", QT_TRANSLATE_NOOP("ExportWords", "total without VAT")},
    {"BT-112", QT_TRANSLATE_NOOP("ExportWords", "total with VAT")},
    {"BT-116", QT_TRANSLATE_NOOP("ExportWords", "taxable amount")},
    {"BT-117", QT_TRANSLATE_NOOP("ExportWords", "VAT amount")},
    {"BT-118", QT_TRANSLATE_NOOP("ExportWords", "reason for 0 % VAT (BT-120)")},
    {"BT-119", QT_TRANSLATE_NOOP("ExportWords", "VAT rate")},
    {"BT-129", QT_TRANSLATE_NOOP("ExportWords", "quantity")},
    {"BT-131", QT_TRANSLATE_NOOP("ExportWords", "amount of the line")},
    {"BT-146", QT_TRANSLATE_NOOP("ExportWords", "unit price")},
    {"BT-151", QT_TRANSLATE_NOOP("ExportWords", "tax rate of the line")},
    {"BT-153", QT_TRANSLATE_NOOP("ExportWords", "description of the line")},
    {"BG-5", QT_TRANSLATE_NOOP("ExportWords", "seller address")},
    {"BG-8", QT_TRANSLATE_NOOP("ExportWords", "buyer address")},
    {"BG-23", QT_TRANSLATE_NOOP("ExportWords", "VAT by rate")},
    {"BG-25", QT_TRANSLATE_NOOP("ExportWords", "line items")},
    {"BR-CO-09", QT_TRANSLATE_NOOP("ExportWords", "a VAT ID begins with its country")},
    {"BR-CO-13", QT_TRANSLATE_NOOP("ExportWords", "the lines do not come to the total without VAT")},
    {"BR-CO-14", QT_TRANSLATE_NOOP("ExportWords", "the VAT amounts do not come to the total VAT")},
    {"BR-CO-15", QT_TRANSLATE_NOOP("ExportWords", "net and VAT do not come to the total with VAT")},
    {"BR-CO-16", QT_TRANSLATE_NOOP("ExportWords", "total and payment do not come to the amount due")},
    {"BR-CO-17", QT_TRANSLATE_NOOP("ExportWords", "the VAT amount does not fit its rate")},
    {"BR-S-01", QT_TRANSLATE_NOOP("ExportWords", "a rate of the lines is not in the VAT by rate")},
    {"BR-S-08", QT_TRANSLATE_NOOP("ExportWords", "the lines of a rate do not come to its taxable amount")},
};

/// "line 2", "189.00, not 190.00": what stands behind the words of core.
QString figuresOf(const QString &missing)
{
    if (const qsizetype colon = missing.lastIndexOf(u": "_s); colon > 0)
        return missing.mid(colon + 2);
    const qsizetype open = missing.indexOf(u" (line"_s);
    if (open < 0 || !missing.endsWith(u')'))
        return {};
    const QString inside = missing.mid(open + 2).chopped(1);
    const QString numbers = inside.section(u' ', 1);
    //: Behind what an invoice lacks. %1: numbers of its lines, such as "2" or "1, 3".
    return ExportWords::tr("line %1").arg(numbers);
}

QString settingWord(const QString &name)
{
    if (name == "consultant_number"_L1)
        return ExportWords::tr("Consultant number");
    if (name == "client_number"_L1)
        return ExportWords::tr("Client number");
    if (name == "contra_account"_L1)
        return ExportWords::tr("Creditor account");
    if (name == "expense_account"_L1)
        return ExportWords::tr("Account where none is coded");
    if (name == "account_length"_L1)
        return ExportWords::tr("Length of the accounts");
    return {};
}

QString datevWord(const QString &name)
{
    if (name == "account"_L1)
        return ExportWords::tr("account: code the invoice, or give the profile one for all that are not coded");
    if (name == "tax_code"_L1)
        return ExportWords::tr("tax code: DATEV takes at most four figures");
    if (name == "cost_centre"_L1)
        return ExportWords::tr("cost centre: DATEV takes at most 36 characters");
    if (name == "line_amounts"_L1)
        return ExportWords::tr("the lines do not come to the total, so it cannot be parted by account");
    if (name == "tax_breakdown"_L1)
        return ExportWords::tr("the VAT by rate does not come to the total, so it cannot be parted by account");
    if (name == "currency"_L1)
        return ExportWords::tr("currency: only invoices in EUR can be booked, there is no exchange rate here");
    if (name == "kind"_L1)
        return ExportWords::tr("kind of document: neither invoice, credit note nor receipt");
    return {};
}

} // namespace

QString exportFormatWord(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportWords::tr("Spreadsheet (CSV)");
    case ExportFormat::Json:
        return ExportWords::tr("JSON");
    case ExportFormat::Xlsx:
        return ExportWords::tr("Excel (XLSX)");
    case ExportFormat::Ubl:
        return ExportWords::tr("E-invoices (UBL)");
    case ExportFormat::Datev:
        return ExportWords::tr("DATEV booking batch");
    }
    return {};
}

QString exportFormatSentence(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportWords::tr("One row an invoice or a line item, for spreadsheets and other programs.");
    case ExportFormat::Json:
        return ExportWords::tr("Everything that is known of each invoice, with places and findings, for programs.");
    case ExportFormat::Xlsx:
        return ExportWords::tr("A workbook with real numbers and dates: one sheet of invoices, one of line items.");
    case ExportFormat::Ubl:
        return ExportWords::tr("One XML file an invoice, as EN 16931 asks for. An invoice that lacks something "
                               "mandatory is left out and named; nothing is made up.");
    case ExportFormat::Datev:
        return ExportWords::tr("Bookings for your tax adviser (EXTF 700), one file for each fiscal year. The numbers "
                               "below come from the adviser.");
    }
    return {};
}

QString exportFormatIcon(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"table-2"_s;
    case ExportFormat::Json:
        return u"file-code"_s;
    case ExportFormat::Xlsx:
        return u"sheet"_s;
    case ExportFormat::Ubl:
        return u"receipt-text"_s;
    case ExportFormat::Datev:
        return u"landmark"_s;
    }
    return {};
}

QString exportSourceWord(const QString &source)
{
    if (const auto field = fieldFromName(source))
        return fieldLabel(*field);
    if (source.startsWith(u"text:"_s))
        //: A column of an export that holds the same text in each row. %1: that text.
        return ExportWords::tr("Fixed text: %1").arg(source.mid(5));
    if (source == "line_tax_rate"_L1)
        return lineColumnLabel(u"tax_rate");
    if (source == "line_amount"_L1)
        return lineColumnLabel(u"amount");
    static const QHash<QString, const char *> words{
        {u"id"_s, QT_TRANSLATE_NOOP("ExportWords", "Id")},
        {u"status"_s, QT_TRANSLATE_NOOP("ExportWords", "Status")},
        {u"kind"_s, QT_TRANSLATE_NOOP("ExportWords", "Kind")},
        {u"file"_s, QT_TRANSLATE_NOOP("ExportWords", "File")},
        {u"imported_at"_s, QT_TRANSLATE_NOOP("ExportWords", "Imported at")},
        {u"approved_by"_s, QT_TRANSLATE_NOOP("ExportWords", "Approved by")},
        {u"sha256"_s, QT_TRANSLATE_NOOP("ExportWords", "Checksum (SHA-256)")},
        {u"open_findings"_s, QT_TRANSLATE_NOOP("ExportWords", "Open findings")},
        {u"notes"_s, QT_TRANSLATE_NOOP("ExportWords", "Notes")},
        {u"account"_s, QT_TRANSLATE_NOOP("ExportWords", "Account")},
        {u"cost_centre"_s, QT_TRANSLATE_NOOP("ExportWords", "Cost centre")},
        {u"tax_code"_s, QT_TRANSLATE_NOOP("ExportWords", "Tax code")},
        {u"line"_s, QT_TRANSLATE_NOOP("ExportWords", "Line number")}};
    const char *word = words.value(source);
    return word ? ExportWords::tr(word) : lineColumnLabel(source);
}

QString exportMissingWord(const QString &missing)
{
    if (const QString setting = settingWord(missing); !setting.isEmpty())
        return setting;
    if (const QString word = datevWord(missing); !word.isEmpty())
        return word;
    if (const auto field = fieldFromName(missing))
        return fieldLabel(*field);
    const QString code = missing.section(u' ', 0, 0);
    for (const Term &term : Terms) {
        if (code != QLatin1StringView(term.code))
            continue;
        const QString figures = figuresOf(missing);
        const QString words = code + u' ' + ExportWords::tr(term.words);
        return figures.isEmpty() ? words : u"%1 (%2)"_s.arg(words, figures);
    }
    return missing;
}

bool isProfileSetting(const QString &missing)
{
    return missing == "consultant_number"_L1 || missing == "client_number"_L1 || missing == "contra_account"_L1;
}

QString exportProfileProblem(const Error &error)
{
    const QString &detail = error.detail;
    if (error.code == ErrorCode::Conflict)
        return ExportWords::tr("Another profile has this name; choose a different one.");
    if (detail == "name"_L1)
        return ExportWords::tr("Give the profile a name of at most 80 characters.");
    if (detail.startsWith(u"heading: "_s)) {
        const QString heading = detail.mid(9).trimmed();
        return heading.isEmpty()
                   ? ExportWords::tr("A column has no heading.")
                   : ExportWords::tr("Two columns are headed \"%1\"; give one of them another heading.").arg(heading);
    }
    if (detail.startsWith(u"source: "_s))
        return ExportWords::tr("A column does not say what it holds.");
    if (detail == "date_format"_L1)
        return ExportWords::tr("The date format needs day, month and year, for example dd.MM.yyyy.");
    const QString setting = settingWord(detail);
    return setting.isEmpty() ? ExportWords::tr("A setting of the profile cannot be: %1.").arg(detail)
                             //: %1: the name of a setting, for example "Client number".
                             : ExportWords::tr("%1: this number cannot be.").arg(setting);
}

QList<ExportColumn> wordedColumns(bool rowsAreLines)
{
    QList<ExportColumn> columns = standardColumns(rowsAreLines);
    for (ExportColumn &column : columns)
        column.heading = exportSourceWord(column.source);
    return columns;
}

} // namespace desk
