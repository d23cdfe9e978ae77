// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_service.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct TextPart {
    QLatin1StringView name;
    QString InvoiceQuery::*member;
};
constexpr std::array TextParts{
    TextPart{"text"_L1, &InvoiceQuery::text},         TextPart{"seller"_L1, &InvoiceQuery::seller},
    TextPart{"currency"_L1, &InvoiceQuery::currency}, TextPart{"total_from"_L1, &InvoiceQuery::totalFrom},
    TextPart{"total_to"_L1, &InvoiceQuery::totalTo},  TextPart{"assignee"_L1, &InvoiceQuery::assignee},
};

struct DatePart {
    QLatin1StringView name;
    QDate InvoiceQuery::*member;
};
constexpr std::array DateParts{
    DatePart{"since"_L1, &InvoiceQuery::since},
    DatePart{"until"_L1, &InvoiceQuery::until},
    DatePart{"due_since"_L1, &InvoiceQuery::dueSince},
    DatePart{"due_until"_L1, &InvoiceQuery::dueUntil},
};

struct FlagPart {
    QLatin1StringView name;
    bool InvoiceQuery::*member;
};
constexpr std::array FlagParts{
    FlagPart{"unassigned"_L1, &InvoiceQuery::unassigned},
    FlagPart{"with_notes"_L1, &InvoiceQuery::withNotes},
};

constexpr auto StatusPart = "status"_L1;

} // namespace

QByteArray filterToJson(const InvoiceQuery &query)
{
    QJsonObject json;
    QStringList statuses;
    for (const InvoiceStatus status : query.statuses)
        statuses.append(invoiceStatusName(status));
    if (!statuses.isEmpty())
        json[StatusPart] = QJsonArray::fromStringList(statuses);
    for (const TextPart &part : TextParts) {
        if (const QString &text = query.*part.member; !text.isEmpty())
            json[part.name] = text;
    }
    for (const DatePart &part : DateParts) {
        if (const QDate day = query.*part.member; day.isValid())
            json[part.name] = day.toString(Qt::ISODate);
    }
    for (const FlagPart &part : FlagParts) {
        if (query.*part.member)
            json[part.name] = true;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

InvoiceQuery filterFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    InvoiceQuery query;
    for (const QJsonValue &name : json[StatusPart].toArray()) {
        if (const auto status = invoiceStatusFromName(name.toString()))
            query.statuses.append(*status);
    }
    for (const TextPart &part : TextParts)
        query.*part.member = json[part.name].toString();
    for (const DatePart &part : DateParts)
        query.*part.member = QDate::fromString(json[part.name].toString(), Qt::ISODate);
    for (const FlagPart &part : FlagParts)
        query.*part.member = json[part.name].toBool();
    return query;
}

} // namespace desk
