// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_drafts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

QString draftsToText(const FieldDrafts &drafts)
{
    QJsonObject all;
    for (auto invoice = drafts.cbegin(); invoice != drafts.cend(); ++invoice) {
        QJsonObject fields;
        for (auto draft = invoice->cbegin(); draft != invoice->cend(); ++draft)
            fields[fieldName(draft.key())] = QJsonObject{{u"text"_s, draft->text}, {u"base"_s, draft->base}};
        all[QString::number(invoice.key().value)] = fields;
    }
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

FieldDrafts draftsFromText(const QString &text)
{
    FieldDrafts drafts;
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto invoice = all.constBegin(); invoice != all.constEnd(); ++invoice) {
        const InvoiceId id{invoice.key().toLongLong()};
        const QJsonObject fields = invoice->toObject();
        for (auto draft = fields.constBegin(); draft != fields.constEnd(); ++draft) {
            const auto field = fieldFromName(draft.key());
            const QJsonObject json = draft->toObject();
            if (field && id.isValid())
                drafts[id].insert(*field, {json[u"text"_s].toString(), json[u"base"_s].toString()});
        }
    }
    return drafts;
}

} // namespace desk
