// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_audit.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

Result<> auditInvoice(WriteTransaction &tx, InvoiceId id, const QString &event, const QJsonObject &payload,
                      const QString &actor)
{
    return AuditTrail::append(
        tx, {.entity = Entity::Invoice, .entityId = id.value, .event = event, .payload = payload, .actor = actor});
}

QJsonArray editsForAudit(const QList<ValueEdit> &edits)
{
    constexpr std::array sections{"header"_L1, "line"_L1, "tax"_L1, "allowance_charge"_L1};
    QJsonArray array;
    for (const ValueEdit &edit : edits) {
        QJsonObject json{{u"section"_s, QString(sections[size_t(edit.section)])}};
        if (edit.section != ValueEdit::Section::Header)
            json[u"row"_s] = edit.row;
        if (edit.removeRow) {
            json[u"remove_row"_s] = true;
        } else {
            if (edit.insertRow)
                json[u"insert_row"_s] = true;
            json[u"name"_s] = edit.name;
            json[u"value"_s] = edit.value.value;
            if (const QString source = sourceName(edit.value); !source.isEmpty())
                json[u"source"_s] = source;
        }
        array.append(json);
    }
    return array;
}

QJsonObject valuesForAudit(const Extraction &extraction)
{
    QJsonObject json;
    for (auto it = extraction.fields.cbegin(); it != extraction.fields.cend(); ++it) {
        if (!it->taken.isEmpty())
            json[fieldName(it.key())] = it->taken.value;
    }
    return json;
}

} // namespace desk
