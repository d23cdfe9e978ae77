// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"

#include "core/invoices/invoice_cells.h"
#include "core/invoices/invoice_repository.h"
#include "core/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

enum Section : int { HeaderSection, LineSection, TaxSection, AllowanceChargeSection };

QString toJsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList fromJsonList(const QVariant &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

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
    TRY(loadFindings(id, extraction));
    return loadStages(id, extraction);
}

Result<> ExtractionRepository::save(InvoiceId id, const Extraction &extraction)
{
    TRY(clear(id));
    TRY(saveValues(id, extraction));
    TRY(saveCandidates(id, extraction));
    TRY(saveFindings(id, extraction));
    return saveStages(id, extraction);
}

Result<> ExtractionRepository::clear(InvoiceId id)
{
    for (const QString &statement :
         {u"DELETE FROM invoice_value WHERE invoice_id = :id"_s,
          u"DELETE FROM invoice_candidate WHERE invoice_id = :id"_s, u"DELETE FROM finding WHERE invoice_id = :id"_s,
          u"DELETE FROM invoice_stage WHERE invoice_id = :id"_s}) {
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

Result<> ExtractionRepository::loadFindings(InvoiceId id, Extraction &extraction)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT rule, severity, detail, values_json, fields, other_invoice, accepted_by, "
                             "accept_reason, accepted_at FROM finding WHERE invoice_id = :id ORDER BY position"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next()) {
        Finding finding;
        finding.rule = query.value(0).toString();
        finding.severity = Severity(query.value(1).toInt());
        finding.detail = query.value(2).toString();
        finding.values = fromJsonList(query.value(3));
        for (const QString &name : fromJsonList(query.value(4))) {
            if (const auto field = fieldFromName(name))
                finding.fields.append(*field);
        }
        finding.other = InvoiceId{query.value(5).toLongLong()};
        finding.acceptedBy = query.value(6).toString();
        finding.acceptReason = query.value(7).toString();
        finding.acceptedAt = timeFromSql(query.value(8));
        extraction.findings.append(finding);
    }
    return ended(query);
}

Result<> ExtractionRepository::loadStages(InvoiceId id, Extraction &extraction)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT name, ms, source FROM invoice_stage WHERE invoice_id = :id ORDER BY position"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    while (query.next())
        extraction.stages.append({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString()});
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

Result<> ExtractionRepository::saveFindings(InvoiceId id, const Extraction &extraction)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO finding (invoice_id, position, rule, severity, detail, values_json, "
                                    "fields, other_invoice, accepted_by, accept_reason, accepted_at) "
                                    "VALUES (:invoice_id, :position, :rule, :severity, :detail, :values_json, :fields, "
                                    ":other, :accepted_by, :accept_reason, :accepted_at)"_s));
    query.bindValue(u":invoice_id"_s, id.value);
    for (qsizetype i = 0; i < extraction.findings.size(); ++i) {
        const Finding &finding = extraction.findings[i];
        QStringList fields;
        for (const Field field : finding.fields)
            fields.append(fieldName(field));
        query.bindValue(u":position"_s, i);
        query.bindValue(u":rule"_s, notNull(finding.rule));
        query.bindValue(u":severity"_s, int(finding.severity));
        query.bindValue(u":detail"_s, toSql(finding.detail));
        query.bindValue(u":values_json"_s, toJsonList(finding.values));
        query.bindValue(u":fields"_s, toJsonList(fields));
        query.bindValue(u":other"_s, finding.other.isValid() ? QVariant(finding.other.value) : QVariant());
        query.bindValue(u":accepted_by"_s, toSql(finding.acceptedBy));
        query.bindValue(u":accept_reason"_s, toSql(finding.acceptReason));
        query.bindValue(u":accepted_at"_s, toSql(finding.acceptedAt));
        TRY(run(query));
    }
    return {};
}

Result<> ExtractionRepository::saveStages(InvoiceId id, const Extraction &extraction)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO invoice_stage (invoice_id, position, name, ms, source) "
                                    "VALUES (:invoice_id, :position, :name, :ms, :source)"_s));
    query.bindValue(u":invoice_id"_s, id.value);
    for (qsizetype i = 0; i < extraction.stages.size(); ++i) {
        const Stage &stage = extraction.stages[i];
        query.bindValue(u":position"_s, i);
        query.bindValue(u":name"_s, notNull(stage.name));
        query.bindValue(u":ms"_s, std::max<qint64>(0, stage.ms));
        query.bindValue(u":source"_s, toSql(stage.source));
        TRY(run(query));
    }
    return {};
}

Result<> ExtractionRepository::savePages(DocumentId document, const QByteArray &packedPages, const QDateTime &readAt)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO document_pages (document_id, packed, read_at) "
                                    "VALUES (:document_id, :packed, :read_at) ON CONFLICT (document_id) "
                                    "DO UPDATE SET packed = excluded.packed, read_at = excluded.read_at"_s));
    query.bindValue(u":document_id"_s, document.value);
    query.bindValue(u":packed"_s, packedPages);
    query.bindValue(u":read_at"_s, toSql(readAt));
    TRY(run(query));
    return {};
}

Result<QList<ReadPage>> ExtractionRepository::pages(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT document_pages.packed FROM invoice JOIN document_pages "
                                    "ON document_pages.document_id = invoice.document_id WHERE invoice.id = :id"_s));
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

Result<Invoice> loadInvoice(QSqlDatabase &connection, InvoiceId id)
{
    TRY_ASSIGN(invoice, InvoiceRepository(connection).load(id));
    TRY(ExtractionRepository(connection).load(id, invoice.extraction));
    return invoice;
}

} // namespace desk
