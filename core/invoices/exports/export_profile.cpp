// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_profile.h"

#include "core/invoices/exports/export_cells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 200, MostOfText = 200, MostOfAccount = 9, MostOfFormat = 40;

constexpr std::array FormatNames{"csv"_L1, "json"_L1, "xlsx"_L1, "ubl"_L1, "datev"_L1};
constexpr std::array EncodingNames{"utf-8-bom"_L1, "utf-8"_L1, "windows-1252"_L1};

Result<> expect(bool holds, const QString &setting)
{
    return holds ? Result<>() : fail(ErrorCode::InvalidArgument, setting);
}

bool isAccount(const QString &text)
{
    return text.size() <= MostOfAccount && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A day written so, and read again, is the same day; two figures of its year are enough.
bool namesADay(const QString &format)
{
    const auto comesBack = [&format](const QDate &day) {
        const QDate read = QDate::fromString(day.toString(format), format);
        return read.isValid() && read.day() == day.day() && read.month() == day.month() &&
               read.year() % 100 == day.year() % 100;
    };
    return format.size() <= MostOfFormat && comesBack(QDate(2031, 5, 17)) && comesBack(QDate(2032, 6, 5));
}

Result<> checkColumns(const ExportProfile &profile)
{
    TRY(expect(profile.columns.size() <= MostColumns, u"columns"_s));
    QStringList headings;
    for (const ExportColumn &column : profile.columns) {
        const QString heading = column.heading.trimmed().toCaseFolded();
        const bool fits = !heading.isEmpty() && heading.size() <= MostOfText && !headings.contains(heading);
        TRY(expect(fits, u"heading: %1"_s.arg(column.heading)));
        const bool known = isExportSource(column.source, profile.rowsAreLines) && column.source.size() <= MostOfText;
        TRY(expect(known, u"source: %1"_s.arg(column.source)));
        headings.append(heading);
    }
    return {};
}

QJsonArray columnsToJson(const QList<ExportColumn> &columns)
{
    QJsonArray array;
    for (const ExportColumn &column : columns)
        array.append(QJsonObject{{u"heading"_s, column.heading}, {u"source"_s, column.source}});
    return array;
}

QList<ExportColumn> columnsFromJson(const QJsonArray &array)
{
    QList<ExportColumn> columns;
    for (const QJsonValue &entry : array)
        columns.append({entry[u"heading"_s].toString(), entry[u"source"_s].toString()});
    return columns;
}

/// Takes a part of the options, and goes back to what was there if that cannot be.
template <class Take>
void takeIfValid(ExportProfile &profile, Take take)
{
    ExportProfile changed = profile;
    take(changed);
    if (checkProfile(changed))
        profile = changed;
}

QChar onlyCharacter(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == 1 ? text.front() : QChar();
}

} // namespace

QString exportFormatName(ExportFormat format)
{
    return FormatNames[size_t(format)];
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    const auto found = std::find(FormatNames.begin(), FormatNames.end(), name);
    if (found == FormatNames.end())
        return std::nullopt;
    return ExportFormat(found - FormatNames.begin());
}

bool exportsToFolder(ExportFormat format)
{
    return format == ExportFormat::Ubl;
}

Result<> checkProfile(const ExportProfile &profile)
{
    TRY(checkColumns(profile));
    TRY(expect(u",;\t|"_s.contains(profile.separator), u"separator"_s));
    TRY(expect(profile.decimalMark == u'.' || profile.decimalMark == u',', u"decimal_mark"_s));
    TRY(expect(namesADay(profile.dateFormat), u"date_format"_s));
    const auto zeroOr = [](int value, int low, int high) { return value == 0 || (value >= low && value <= high); };
    TRY(expect(zeroOr(profile.consultantNumber, 1001, 9'999'999), u"consultant_number"_s));
    TRY(expect(zeroOr(profile.clientNumber, 1, 99'999), u"client_number"_s));
    TRY(expect(profile.fiscalYearStartMonth >= 1 && profile.fiscalYearStartMonth <= 12, u"fiscal_year_start_month"_s));
    TRY(expect(profile.accountLength >= 4 && profile.accountLength <= 8, u"account_length"_s));
    TRY(expect(isAccount(profile.contraAccount) && profile.contraAccount.size() <= profile.accountLength + 1,
               u"contra_account"_s));
    return expect(isAccount(profile.expenseAccount) && profile.expenseAccount.size() <= profile.accountLength + 1,
                  u"expense_account"_s);
}

QByteArray optionsOf(const ExportProfile &profile)
{
    const QJsonObject json{{u"columns"_s, columnsToJson(profile.columns)},
                           {u"rows_are_lines"_s, profile.rowsAreLines},
                           {u"separator"_s, QString(profile.separator)},
                           {u"decimal_mark"_s, QString(profile.decimalMark)},
                           {u"date_format"_s, profile.dateFormat},
                           {u"encoding"_s, QString(EncodingNames[size_t(profile.encoding)])},
                           {u"consultant_number"_s, profile.consultantNumber},
                           {u"client_number"_s, profile.clientNumber},
                           {u"fiscal_year_start_month"_s, profile.fiscalYearStartMonth},
                           {u"account_length"_s, profile.accountLength},
                           {u"contra_account"_s, profile.contraAccount},
                           {u"expense_account"_s, profile.expenseAccount}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void takeOptions(ExportProfile &profile, const QByteArray &options)
{
    const QJsonObject json = QJsonDocument::fromJson(options).object();
    const auto text = [&json](const QString &name) { return json[name].toString(); };
    takeIfValid(profile, [&](ExportProfile &p) {
        p.rowsAreLines = json[u"rows_are_lines"_s].toBool();
        p.columns = columnsFromJson(json[u"columns"_s].toArray());
    });
    takeIfValid(profile, [&](ExportProfile &p) { p.separator = onlyCharacter(json[u"separator"_s]); });
    takeIfValid(profile, [&](ExportProfile &p) { p.decimalMark = onlyCharacter(json[u"decimal_mark"_s]); });
    takeIfValid(profile, [&](ExportProfile &p) { p.dateFormat = text(u"date_format"_s); });
    const auto encoding = std::ranges::find(EncodingNames, text(u"encoding"_s));
    if (encoding != EncodingNames.end())
        profile.encoding = ExportProfile::Encoding(encoding - EncodingNames.begin());
    takeIfValid(profile, [&](ExportProfile &p) { p.consultantNumber = json[u"consultant_number"_s].toInt(); });
    takeIfValid(profile, [&](ExportProfile &p) { p.clientNumber = json[u"client_number"_s].toInt(); });
    takeIfValid(profile,
                [&](ExportProfile &p) { p.fiscalYearStartMonth = json[u"fiscal_year_start_month"_s].toInt(); });
    takeIfValid(profile, [&](ExportProfile &p) { p.accountLength = json[u"account_length"_s].toInt(); });
    takeIfValid(profile, [&](ExportProfile &p) { p.contraAccount = text(u"contra_account"_s); });
    takeIfValid(profile, [&](ExportProfile &p) { p.expenseAccount = text(u"expense_account"_s); });
}

} // namespace desk
