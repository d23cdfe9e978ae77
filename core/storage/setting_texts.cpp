// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/setting_texts.h"

#include "core/base/decimal.h"
#include "core/base/log.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxParallelReaders = 64;

bool isLanguage(const QString &name)
{
    return !name.isEmpty() && name.size() <= 32 && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

bool isCountry(const QString &code)
{
    return code.isEmpty() ||
           (code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; }));
}

bool isLimit(const QString &text)
{
    if (text.isEmpty())
        return true;
    const std::optional<Decimal> limit = Decimal::parse(text);
    return limit && !limit->isNegative();
}

/// A list as lines of one text; an entry has no line break.
bool areLines(const QStringList &lines)
{
    return std::ranges::all_of(lines, [](const QString &line) {
        return !line.isEmpty() && line == line.trimmed() && line.size() <= 200 && !line.contains(u'\n');
    });
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

bool isCode(const QString &text, qsizetype longest)
{
    return text.size() <= longest &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

/// A name that every system takes for a folder: no path, nothing hidden, nothing that a shell or Windows would alter.
bool isFolderName(const QString &name)
{
    constexpr qsizetype longest = 60;
    const bool plain = std::ranges::all_of(name, [](QChar c) { return c.isPrint() && !u"<>:\"/\\|?*"_s.contains(c); });
    return plain && !name.isEmpty() && name.size() <= longest && name == name.trimmed() && !name.startsWith(u'.') &&
           !name.endsWith(u'.') && !name.startsWith(u'~');
}

constexpr qsizetype LongestIban = 34;
constexpr qsizetype LongestBic = 11;
constexpr qsizetype LongestPayerName = 70; // Max70Text of ISO 20022

struct SettingText {
    QString key;
    QString (*write)(const Settings &);
    bool (*read)(const QString &, Settings &); ///< false: the text cannot be a value
    bool (*valid)(const Settings &);
};

// One row for each setting: its key, how it becomes text and back, and what it may be.
const QList<SettingText> &table()
{
    static const QList<SettingText> rows = {
        {u"ocr_languages"_s, [](const Settings &s) { return s.ocrLanguages.join(u'+'); },
         [](const QString &text, Settings &s) {
             s.ocrLanguages = text.split(u'+');
             return true;
         },
         [](const Settings &s) {
             return !s.ocrLanguages.isEmpty() && std::ranges::all_of(s.ocrLanguages, isLanguage);
         }},
        {u"auto_approve"_s, [](const Settings &s) { return s.autoApprove ? u"true"_s : u"false"_s; },
         [](const QString &text, Settings &s) {
             s.autoApprove = text == u"true";
             return text == u"true" || text == u"false";
         },
         [](const Settings &) { return true; }},
        {u"certainty"_s, [](const Settings &s) { return QString::number(s.certainty, 'g', 6); },
         [](const QString &text, Settings &s) {
             bool ok = false;
             s.certainty = text.toDouble(&ok);
             return ok;
         },
         [](const Settings &s) { return s.certainty >= 0.5 && s.certainty <= 1; }},
        {u"auto_approve_limit"_s, [](const Settings &s) { return s.autoApproveLimit; },
         [](const QString &text, Settings &s) {
             s.autoApproveLimit = text;
             return true;
         },
         [](const Settings &s) { return isLimit(s.autoApproveLimit); }},
        {u"parallel_readers"_s, [](const Settings &s) { return QString::number(s.parallelReaders); },
         [](const QString &text, Settings &s) {
             bool ok = false;
             s.parallelReaders = text.toInt(&ok);
             return ok;
         },
         [](const Settings &s) { return s.parallelReaders >= 0 && s.parallelReaders <= MaxParallelReaders; }},
        {u"home_country"_s, [](const Settings &s) { return s.homeCountry; },
         [](const QString &text, Settings &s) {
             s.homeCountry = text;
             return true;
         },
         [](const Settings &s) { return isCountry(s.homeCountry); }},
        {u"own_names"_s, [](const Settings &s) { return s.ownNames.join(u'\n'); },
         [](const QString &text, Settings &s) {
             s.ownNames = linesOf(text);
             return true;
         },
         [](const Settings &s) { return areLines(s.ownNames); }},
        {u"own_vat_ids"_s, [](const Settings &s) { return s.ownVatIds.join(u'\n'); },
         [](const QString &text, Settings &s) {
             s.ownVatIds = linesOf(text);
             return true;
         },
         [](const Settings &s) { return areLines(s.ownVatIds); }},
        {u"payer_name"_s, [](const Settings &s) { return s.payerName; },
         [](const QString &text, Settings &s) {
             s.payerName = text;
             return true;
         },
         [](const Settings &s) { return s.payerName.size() <= LongestPayerName && !s.payerName.contains(u'\n'); }},
        {u"payer_iban"_s, [](const Settings &s) { return s.payerIban; },
         [](const QString &text, Settings &s) {
             s.payerIban = text;
             return true;
         },
         [](const Settings &s) { return isCode(s.payerIban, LongestIban); }},
        {u"payer_bic"_s, [](const Settings &s) { return s.payerBic; },
         [](const QString &text, Settings &s) {
             s.payerBic = text;
             return true;
         },
         [](const Settings &s) { return isCode(s.payerBic, LongestBic); }},
        {u"release_payments"_s, [](const Settings &s) { return s.releasePayments ? u"true"_s : u"false"_s; },
         [](const QString &text, Settings &s) {
             s.releasePayments = text == u"true";
             return text == u"true" || text == u"false";
         },
         [](const Settings &) { return true; }},
        {u"release_alone_limit"_s, [](const Settings &s) { return s.releaseAloneLimit; },
         [](const QString &text, Settings &s) {
             s.releaseAloneLimit = text;
             return true;
         },
         [](const Settings &s) { return isLimit(s.releaseAloneLimit); }},
        {u"watch_moves"_s, [](const Settings &s) { return s.watchMoves ? u"true"_s : u"false"_s; },
         [](const QString &text, Settings &s) {
             s.watchMoves = text == u"true";
             return text == u"true" || text == u"false";
         },
         [](const Settings &) { return true; }},
        {u"watch_imported_folder"_s, [](const Settings &s) { return s.watchImportedFolder; },
         [](const QString &text, Settings &s) {
             s.watchImportedFolder = text;
             return true;
         },
         [](const Settings &s) { return isFolderName(s.watchImportedFolder); }},
        {u"watch_failed_folder"_s, [](const Settings &s) { return s.watchFailedFolder; },
         [](const QString &text, Settings &s) {
             s.watchFailedFolder = text;
             return true;
         },
         [](const Settings &s) { return isFolderName(s.watchFailedFolder); }},
    };
    return rows;
}

} // namespace

QHash<QString, QString> settingsToTexts(const Settings &values)
{
    QHash<QString, QString> texts;
    for (const SettingText &row : table())
        texts.insert(row.key, row.write(values));
    return texts;
}

Settings settingsFromTexts(const QHash<QString, QString> &texts)
{
    Settings values;
    for (const SettingText &row : table()) {
        const auto text = texts.constFind(row.key);
        if (text == texts.cend())
            continue;
        Settings candidate = values;
        if (row.read(*text, candidate) && row.valid(candidate))
            values = candidate;
        else
            qCWarning(logStorage) << "setting" << row.key << "holds what cannot be used; the default is taken";
    }
    return values;
}

Result<> validateSettings(const Settings &values)
{
    for (const SettingText &row : table()) {
        if (!row.valid(values))
            return fail(ErrorCode::InvalidArgument, u"setting %1 cannot be '%2'"_s.arg(row.key, row.write(values)));
    }
    return {};
}

} // namespace desk
