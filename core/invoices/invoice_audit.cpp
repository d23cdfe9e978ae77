// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_audit.h"

#include "core/invoices/audited_row_repository.h"
#include "core/invoices/invoice_cells.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

Result<> auditInvoice(WriteTransaction &tx, InvoiceId id, const QString &event, const QJsonObject &payload,
                      const QString &actor)
{
    return AuditTrail::append(
        tx, {.entity = Entity::Invoice, .entityId = id.value, .event = event, .payload = payload, .actor = actor});
}

Result<AuditedChange> AuditedChange::begin(WriteTransaction &tx, InvoiceId id)
{
    TRY_ASSIGN(row, AuditedRowRepository(tx.connection()).load(id));
    return AuditedChange(tx, id, row);
}

Result<> AuditedChange::tell(const QString &event, const QJsonObject &payload, const QString &actor,
                             const QStringList &except)
{
    TRY_ASSIGN(now, AuditedRowRepository(m_tx.connection()).load(m_id));
    QJsonObject told = payload;
    QStringList columns = m_row.keys() + now.keys();
    columns.removeDuplicates();
    for (const QString &column : std::as_const(columns)) {
        if (m_row[column] == now[column] || except.contains(column))
            continue;
        if (!payload.contains(column)) // else the event has its own word for it
            told[column] = auditChange(m_row[column], now[column]);
        m_row[column] = now[column];
    }
    return auditInvoice(m_tx, m_id, event, told, actor);
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

QJsonObject tablesForAudit(const Extraction &extraction)
{
    const auto table = [](const auto &rows, const auto &cells) {
        QJsonArray array;
        for (const auto &row : rows) {
            QJsonObject json;
            for (const auto &cell : cells) {
                if (const QString &value = (row.*cell.member).value; !value.isEmpty())
                    json[cell.name] = value;
            }
            array.append(json);
        }
        return array;
    };
    QJsonObject tables;
    if (!extraction.lines.isEmpty())
        tables[u"lines"_s] = table(extraction.lines, LineCells);
    if (!extraction.taxes.isEmpty())
        tables[u"tax_breakdown"_s] = table(extraction.taxes, TaxCells);
    if (!extraction.allowancesCharges.isEmpty())
        tables[u"allowances_charges"_s] = table(extraction.allowancesCharges, AllowanceChargeCells);
    return tables;
}

void addFindingsChange(QJsonObject &payload, const QList<Finding> &before, const QList<Finding> &after)
{
    const auto rules = [](const QList<Finding> &findings) {
        QJsonArray array;
        for (const Finding &finding : findings) {
            if (finding.severity == Severity::Warning || finding.severity == Severity::Blocking)
                array.append(finding.rule);
        }
        return array;
    };
    const QJsonArray old = rules(before), now = rules(after);
    if (old != now)
        payload[u"findings"_s] = auditChange(old, now);
}

} // namespace desk
