// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_words.h"

#include "core/invoices/invoice.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QStringList statusNames()
{
    QStringList names;
    for (const InvoiceStatus status : {InvoiceStatus::Queued, InvoiceStatus::Reading, InvoiceStatus::NeedsReview,
                                       InvoiceStatus::Approved, InvoiceStatus::Rejected, InvoiceStatus::Failed})
        names.append(invoiceStatusName(status));
    return names;
}

QStringList fieldStarts()
{
    QStringList starts;
    for (const Field field : allFields())
        starts.append(fieldName(field) + u'=');
    for (const QString &name : {u"kind"_s, u"account"_s, u"cost_centre"_s, u"tax_code"_s})
        starts.append(name + u'=');
    return starts;
}

bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

CompletionWords wordsOfValue(const QString &value)
{
    if (value == u"FILE"_s)
        return {CompletionWords::Kind::Files};
    if (value == u"DIR"_s || value == u"FOLDER"_s)
        return {CompletionWords::Kind::Folders};
    if (value == u"FORMAT"_s)
        return {CompletionWords::Kind::Words, {u"csv"_s, u"json"_s, u"xlsx"_s, u"ubl"_s}};
    if (value == u"GROUP"_s)
        return {CompletionWords::Kind::Words, {u"day"_s, u"provider"_s, u"model"_s, u"purpose"_s}};
    if (value == u"S"_s)
        return {CompletionWords::Kind::Words, statusNames()};
    return {};
}

CompletionWords wordsOfArguments(const QString &arguments)
{
    if (arguments.contains(u"FIELD="_s))
        return {CompletionWords::Kind::Starts, fieldStarts()};
    if (arguments.contains(u"FILE"_s))
        return {CompletionWords::Kind::Files};
    if (arguments.contains(u"FOLDER"_s))
        return {CompletionWords::Kind::Folders};
    if (arguments.startsWith(u"[set "_s))
        return {CompletionWords::Kind::Words, {u"set"_s, u"daily"_s, u"monthly"_s, u"override"_s}};
    const QStringList choices = arguments.split(u'|');
    if (std::ranges::all_of(choices, isPlainWord))
        return {CompletionWords::Kind::Words, choices};
    return {};
}

} // namespace desk
