// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/correction_repository.h"

#include "core/storage/sql.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using Act = ValueChange::Act;

namespace {

/// Act::Read is never stored: the numbers of the table begin with what people do.
int actToSql(Act act)
{
    return int(act) - int(Act::Changed);
}

Act actFromSql(int number)
{
    return Act(number + int(Act::Changed));
}

void bindAfter(QSqlQuery &query, const FieldValue &after)
{
    const bool placed = after.page >= 0;
    const auto edge = [placed](double x) { return placed ? QVariant(x) : QVariant(); };
    query.bindValue(u":after_value"_s, toSql(after.value));
    query.bindValue(u":after_raw"_s, toSql(after.raw));
    query.bindValue(u":after_source"_s, int(after.source));
    query.bindValue(u":after_page"_s, std::max(after.page, -1));
    query.bindValue(u":left"_s, edge(after.box.left));
    query.bindValue(u":top"_s, edge(after.box.top));
    query.bindValue(u":right"_s, edge(after.box.right));
    query.bindValue(u":bottom"_s, edge(after.box.bottom));
}

void bindBefore(QSqlQuery &query, const FieldValue &before)
{
    query.bindValue(u":before_value"_s, toSql(before.value));
    query.bindValue(u":before_raw"_s, toSql(before.raw));
    query.bindValue(u":before_source"_s, int(before.source));
    query.bindValue(u":before_model"_s, toSql(before.model));
    query.bindValue(u":before_confidence"_s, std::clamp(before.confidence, 0.0, 1.0));
}

ValueChange changeOf(const QSqlQuery &query, ValueEdit::Section section)
{
    ValueChange change{.section = section};
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    change.at = timeFromSql(next());
    change.actor = next().toString();
    change.act = actFromSql(next().toInt());
    change.row = next().toInt();
    change.name = next().toString();
    change.before.value = next().toString();
    change.before.raw = next().toString();
    change.before.source = ValueSource(next().toInt());
    change.before.model = next().toString();
    change.before.confidence = next().toDouble();
    change.after.value = next().toString();
    change.after.raw = next().toString();
    change.after.source = ValueSource(next().toInt());
    change.after.page = next().toInt();
    change.after.box.left = next().toDouble();
    change.after.box.top = next().toDouble();
    change.after.box.right = next().toDouble();
    change.after.box.bottom = next().toDouble();
    if (change.after.source == ValueSource::Human)
        change.after.confidence = 1;
    return change;
}

} // namespace

Result<> CorrectionRepository::append(InvoiceId id, const QList<ValueChange> &changes, const Extraction &reading)
{
    if (changes.isEmpty())
        return {};
    TRY_ASSIGN(query,
               prepare(m_db, u"INSERT INTO correction (invoice_id, at, actor, act, section, row, name, before_value, "
                             "before_raw, before_source, before_model, before_confidence, after_value, after_raw, "
                             "after_source, after_page, after_left, after_top, after_right, after_bottom, "
                             "seller_name, seller_vat_id) VALUES (:invoice_id, :at, :actor, :act, :section, :row, "
                             ":name, :before_value, :before_raw, :before_source, :before_model, :before_confidence, "
                             ":after_value, :after_raw, :after_source, :after_page, :left, :top, :right, :bottom, "
                             ":seller_name, :seller_vat_id)"_s));
    query.bindValue(u":invoice_id"_s, id.value);
    query.bindValue(u":seller_name"_s, toSql(reading.value(Field::SellerName).value));
    query.bindValue(u":seller_vat_id"_s, toSql(reading.value(Field::SellerVatId).value));
    for (const ValueChange &change : changes) {
        query.bindValue(u":at"_s, toSql(change.at));
        query.bindValue(u":actor"_s, notNull(change.actor));
        query.bindValue(u":act"_s, actToSql(change.act));
        query.bindValue(u":section"_s, int(change.section));
        query.bindValue(u":row"_s, change.row);
        query.bindValue(u":name"_s, notNull(change.name));
        bindBefore(query, change.before);
        bindAfter(query, change.after);
        TRY(run(query));
    }
    return {};
}

Result<QList<ValueChange>> CorrectionRepository::of(InvoiceId id, ValueEdit::Section section)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT at, actor, act, row, name, before_value, before_raw, before_source, "
                                    "before_model, before_confidence, after_value, after_raw, after_source, "
                                    "after_page, after_left, after_top, after_right, after_bottom FROM correction "
                                    "WHERE invoice_id = :id AND section = :section ORDER BY id"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":section"_s, int(section));
    TRY(run(query));
    QList<ValueChange> changes;
    while (query.next())
        changes.append(changeOf(query, section));
    TRY(ended(query));
    return changes;
}

} // namespace desk
