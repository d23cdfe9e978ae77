// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"

#include "core/invoices/finding_repository.h"
#include "core/invoices/invoice_cells.h"
#include "core/invoices/invoice_repository.h"
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

enum Section : int { HeaderSection, LineSection, TaxSection, AllowanceChargeSection };

/// Columns of a FieldValue, the same in both tables that hold one.
void bindFieldValue(QSqlQuery &query, const FieldValue &value)
{
    const bool placed = value.page >= 0;
    const auto edge = [placed](double x) { return placed ? QVariant(x) : QVariant(); };
    query.bindValue(u":value"_s, toSql(value.value));
    query.bindValue(u":raw"_s, toSql(value.raw));
    query.bindValue(u":confidence"_s, std::clamp(value.confidence, 0.0, 1.0));
    query.bindValue(u":source"_s, int(value.source));
    query.bindValue(u":model"_s, toSql(value.model));
    query.bindValue(u":page"_s, std::max(value.page, -1));
    query.bindValue(u":left"_s, edge(value.box.left));
    query.bindValue(u":top"_s, edge(value.box.top));
    query.bindValue(u":right"_s, edge(value.box.right));
    query.bindValue(u":bottom"_s, edge(value.box.bottom));
    const bool doubted = value.doubt.code != DoubtCode::None;
    query.bindValue(u":doubt"_s, doubted ? QVariant(doubtName(value.doubt.code)) : QVariant());
    query.bindValue(u":doubt_values"_s,
                    value.doubt.values.isEmpty() ? QVariant() : QVariant(toJsonList(value.doubt.values)));
}

/// The columns value, raw, confidence, source, model, page, box, doubt, doubt_values, from `first` on.
FieldValue fieldValueOf(const QSqlQuery &query, int first)
{
    FieldValue value;
    int column = first;
    const auto next = [&] { return query.value(column++); };
    value.value = next().toString();
    value.raw = next().toString();
    value.confidence = next().toDouble();
    value.source = ValueSource(next().toInt());
    value.model = next().toString();
    value.page = next().toInt();
    value.box.left = next().toDouble();
    value.box.top = next().toDouble();
    value.box.right = next().toDouble();
    value.box.bottom = next().toDouble();
    value.doubt.code = doubtFromName(next().toString());
    value.doubt.values = fromJsonList(next());
    return value;
}

/// The row of that number; rows that were saved without any cell keep their place.
template <class Row>
Row &rowAt(QList<Row> &rows, qsizetype at)
{
    while (rows.size() <= at)
        rows.append(Row());
    return rows[at];
}

template <class Row>
void setCell(Row &row, QStringView name, const FieldValue &value)
{
    for (const auto &cell : cellsOf<Row>()) {
        if (cell.name == name)
            row.*cell.member = value;
    }
}

void takeHeaderValue(Extraction &extraction, const QString &name, const FieldValue &value)
{
    if (const auto field = fieldFromName(name))
        extraction.fields[*field].taken = value;
}

void takeAllowanceCharge(AllowanceCharge &row, const QString &name, const FieldValue &value)
{
    if (name == AllowanceChargeKind)
        row.isCharge = value.value == "charge"_L1;
    else
        setCell(row, name, value);
}

/// Writes the cells of a row that hold something.
class ValueWriter {
public:
    ValueWriter(QSqlQuery query, InvoiceId id) : m_query(std::move(query))
    {
        m_query.bindValue(u":invoice_id"_s, id.value);
    }

    Result<> write(int section, qsizetype row, const QString &name, const FieldValue &value)
    {
        if (value == FieldValue())
            return {};
        m_query.bindValue(u":section"_s, section);
        m_query.bindValue(u":row"_s, row);
        m_query.bindValue(u":name"_s, name);
        bindFieldValue(m_query, value);
        TRY(run(m_query));
        return {};
    }

    template <class Row>
    Result<> writeRows(int section, const QList<Row> &rows)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (const auto &cell : cellsOf<Row>())
                TRY(write(section, i, cell.name, rows[i].*cell.member));
        }
        return {};
    }

private:
    QSqlQuery m_query;
};

} // namespace

Result<> ExtractionRepository::load(InvoiceId id, Extraction &extraction)
{
    TRY(loadValues(id, extraction));
    TRY(loadCandidates(id, extraction));
    TRY(loadCoding(id, extraction));
    return FindingRepository(m_db).load(id, extraction);
}

Result<> ExtractionRepository::save(InvoiceId id, const Extraction &extraction)
{
    TRY(clear(id));
    TRY(saveValues(id, extraction));
    TRY(saveCandidates(id, extraction));
    TRY(saveCoding(id, extraction));
    return FindingRepository(m_db).save(id, extraction);
}

Result<> ExtractionRepository::clear(InvoiceId id)
{
    for (const QString &statement : {u"DELETE FROM invoice_value WHERE invoice_id = :id"_s,
                                     u"DELETE FROM invoice_candidate WHERE invoice_id = :id"_s}) {
        TRY_ASSIGN(query, prepare(m_db, statement));
        query.bindValue(u":id"_s, id.value);
        TRY(run(query));
    }
    return {};
}

Result<> ExtractionRepository::loadValues(InvoiceId id, Extraction &extraction)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT section, row, name, value, raw, confidence, source, model, page, box_left, "
                             "box_top, box_right, box_bottom, doubt, doubt_values FROM invoice_value "
                             "WHERE invoice_id = :id ORDER BY section, row"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next()) {
        const qsizetype row = query.value(1).toLongLong();
        const QString name = query.value(2).toString();
        const FieldValue value = fieldValueOf(query, 3);
        switch (query.value(0).toInt()) {
        case HeaderSection:
            takeHeaderValue(extraction, name, value);
            break;
        case LineSection:
            setCell(rowAt(extraction.lines, row), name, value);
            break;
        case TaxSection:
            setCell(rowAt(extraction.taxes, row), name, value);
            break;
        case AllowanceChargeSection:
            takeAllowanceCharge(rowAt(extraction.allowancesCharges, row), name, value);
            break;
        default:
            break;
        }
    }
    return ended(query);
}

Result<> ExtractionRepository::loadCandidates(InvoiceId id, Extraction &extraction)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT name, value, raw, confidence, source, model, page, box_left, box_top, "
                                    "box_right, box_bottom, doubt, doubt_values FROM invoice_candidate "
                                    "WHERE invoice_id = :id ORDER BY name, rank"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next()) {
        if (const auto field = fieldFromName(query.value(0).toString()))
            extraction.fields[*field].others.append(fieldValueOf(query, 1));
    }
    return ended(query);
}

Result<> ExtractionRepository::saveValues(InvoiceId id, const Extraction &extraction)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"INSERT INTO invoice_value (invoice_id, section, row, name, value, raw, confidence, "
                             "source, model, page, box_left, box_top, box_right, box_bottom, doubt, doubt_values) "
                             "VALUES (:invoice_id, :section, :row, :name, :value, :raw, :confidence, :source, "
                             ":model, :page, :left, :top, :right, :bottom, :doubt, :doubt_values)"_s));
    ValueWriter writer(std::move(query), id);
    for (auto it = extraction.fields.cbegin(); it != extraction.fields.cend(); ++it)
        TRY(writer.write(HeaderSection, 0, fieldName(it.key()), it->taken));
    TRY(writer.writeRows(LineSection, extraction.lines));
    TRY(writer.writeRows(TaxSection, extraction.taxes));
    TRY(writer.writeRows(AllowanceChargeSection, extraction.allowancesCharges));
    for (qsizetype i = 0; i < extraction.allowancesCharges.size(); ++i) {
        FieldValue kind;
        kind.value = extraction.allowancesCharges[i].isCharge ? u"charge"_s : u"allowance"_s;
        TRY(writer.write(AllowanceChargeSection, i, AllowanceChargeKind, kind));
    }
    return {};
}

Result<> ExtractionRepository::saveCandidates(InvoiceId id, const Extraction &extraction)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"INSERT INTO invoice_candidate (invoice_id, name, rank, value, raw, confidence, "
                             "source, model, page, box_left, box_top, box_right, box_bottom, doubt, doubt_values) "
                             "VALUES (:invoice_id, :name, :rank, :value, :raw, :confidence, :source, :model, :page, "
                             ":left, :top, :right, :bottom, :doubt, :doubt_values)"_s));
    query.bindValue(u":invoice_id"_s, id.value);
    for (auto it = extraction.fields.cbegin(); it != extraction.fields.cend(); ++it) {
        query.bindValue(u":name"_s, fieldName(it.key()));
        for (qsizetype rank = 0; rank < it->others.size(); ++rank) {
            query.bindValue(u":rank"_s, rank);
            bindFieldValue(query, it->others[rank]);
            TRY(run(query));
        }
    }
    return {};
}

Result<> ExtractionRepository::loadCoding(InvoiceId id, Extraction &extraction)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT line, account, cost_centre, tax_code, proposed_from FROM coding "
                                    "WHERE invoice_id = :id ORDER BY line"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next()) {
        const qsizetype line = query.value(0).toLongLong();
        Coding &coding = line < 0 ? extraction.coding : rowAt(extraction.lines, line).coding;
        coding = {.account = query.value(1).toString(),
                  .costCentre = query.value(2).toString(),
                  .taxCode = query.value(3).toString(),
                  .proposedFrom = query.value(4).toInt()};
    }
    return ended(query);
}

Result<> ExtractionRepository::saveCoding(InvoiceId id, const Extraction &extraction)
{
    TRY_ASSIGN(clear, prepare(m_db, u"DELETE FROM coding WHERE invoice_id = :id"_s));
    clear.bindValue(u":id"_s, id.value);
    TRY(run(clear));
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO coding (invoice_id, line, account, cost_centre, tax_code, "
                                    "proposed_from) VALUES (:id, :line, :account, :cost_centre, :tax_code, :from)"_s));
    query.bindValue(u":id"_s, id.value);
    for (qsizetype line = -1; line < extraction.lines.size(); ++line) {
        const Coding &coding = line < 0 ? extraction.coding : extraction.lines[line].coding;
        if (coding.isEmpty())
            continue;
        query.bindValue(u":line"_s, line);
        query.bindValue(u":account"_s, toSql(coding.account));
        query.bindValue(u":cost_centre"_s, toSql(coding.costCentre));
        query.bindValue(u":tax_code"_s, toSql(coding.taxCode));
        query.bindValue(u":from"_s, std::max(coding.proposedFrom, 0));
        TRY(run(query));
    }
    return {};
}

Result<> ExtractionRepository::confirmCoding(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE coding SET proposed_from = 0 WHERE invoice_id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<> ExtractionRepository::savePages(InvoiceId id, const QByteArray &packedPages, const QDateTime &readAt)
{
    TRY_ASSIGN(ranges, prepare(m_db, u"SELECT 1 FROM invoice_page_range WHERE invoice_id = :id LIMIT 1"_s));
    ranges.bindValue(u":id"_s, id.value);
    TRY(run(ranges));
    const bool ownPages = ranges.next();
    TRY(ended(ranges));
    TRY_ASSIGN(query, ownPages ? prepare(m_db, u"INSERT INTO invoice_pages (invoice_id, packed, read_at) "
                                               "VALUES (:id, :packed, :read_at) ON CONFLICT (invoice_id) "
                                               "DO UPDATE SET packed = excluded.packed, read_at = excluded.read_at"_s)
                               : prepare(m_db, u"INSERT INTO document_pages (document_id, packed, read_at) "
                                               "SELECT document_id, :packed, :read_at FROM invoice WHERE id = :id "
                                               "ON CONFLICT (document_id) "
                                               "DO UPDATE SET packed = excluded.packed, read_at = excluded.read_at"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":packed"_s, packedPages);
    query.bindValue(u":read_at"_s, toSql(readAt));
    TRY(run(query));
    return {};
}

Result<QList<ReadPage>> ExtractionRepository::pages(InvoiceId id)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT CASE WHEN EXISTS (SELECT 1 FROM invoice_page_range WHERE invoice_id = i.id) "
                             "THEN (SELECT packed FROM invoice_pages WHERE invoice_id = i.id) "
                             "ELSE (SELECT packed FROM document_pages WHERE document_id = i.document_id) END "
                             "FROM invoice AS i WHERE i.id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (query.next())
        return unpackPages(query.value(0).toByteArray());
    TRY(ended(query));
    return QList<ReadPage>();
}

Result<> ExtractionRepository::saveSearchNames(InvoiceId id, const QString &fileName, const Extraction &extraction)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE invoice_search SET seller = :seller, buyer = :buyer, number = :number, "
                                    "file_name = :file_name WHERE rowid = :id"_s));
    query.bindValue(u":seller"_s, extraction.value(Field::SellerName).value);
    query.bindValue(u":buyer"_s, extraction.value(Field::BuyerName).value);
    query.bindValue(u":number"_s, extraction.value(Field::InvoiceNumber).value);
    query.bindValue(u":file_name"_s, fileName);
    query.bindValue(u":id"_s, id.value);
    TRY_ASSIGN(changed, run(query));
    return changed > 0 ? Result<>() : saveSearchText(id, fileName, extraction, {});
}

Result<> ExtractionRepository::saveSearchText(InvoiceId id, const QString &fileName, const Extraction &extraction,
                                              const QString &body)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"INSERT OR REPLACE INTO invoice_search (rowid, seller, buyer, number, file_name, body) "
                             "VALUES (:id, :seller, :buyer, :number, :file_name, :body)"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":seller"_s, extraction.value(Field::SellerName).value);
    query.bindValue(u":buyer"_s, extraction.value(Field::BuyerName).value);
    query.bindValue(u":number"_s, extraction.value(Field::InvoiceNumber).value);
    query.bindValue(u":file_name"_s, fileName);
    query.bindValue(u":body"_s, body);
    TRY(run(query));
    return {};
}

Result<QString> ExtractionRepository::searchText(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT body FROM invoice_search WHERE rowid = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    const QString text = query.next() ? query.value(0).toString() : QString();
    TRY(ended(query));
    return text;
}

Result<Invoice> loadInvoice(QSqlDatabase &connection, InvoiceId id)
{
    TRY_ASSIGN(invoice, InvoiceRepository(connection).load(id));
    TRY(ExtractionRepository(connection).load(id, invoice.extraction));
    return invoice;
}

} // namespace desk
