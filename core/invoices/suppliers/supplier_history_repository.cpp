// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_history_repository.h"

#include "core/base/money.h"
#include "core/invoices/suppliers/supplier_name.h"
#include "core/invoices/suppliers/supplier_repository.h"
#include "core/storage/sql.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryLength = 200; // of rates and days, too
constexpr int MostNear = 5;
constexpr qsizetype FewestFigures = 5;

/// Every supplier with the one at the top of its tree, for queries over all of them.
QString treeSql()
{
    return u"WITH RECURSIVE tree (id, head) AS (SELECT id, id FROM supplier WHERE merged_into IS NULL "
           "UNION ALL SELECT s.id, t.head FROM supplier s JOIN tree t ON s.merged_into = t.id) "_s;
}

QDate dateFromSql(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString decimalText(const QVariant &minorUnits, const QString &currency)
{
    return Decimal(minorUnits.toLongLong(), minorUnitDigits(currency)).toString();
}

/// Columns id, status, kind, invoice_number, total_text, currency, iban, issue_date from `at` on.
EarlierInvoice earlierInvoice(const QSqlQuery &query, int at = 0)
{
    return {.id = InvoiceId{query.value(at).toLongLong()},
            .status = InvoiceStatus(query.value(at + 1).toInt()),
            .kind = DocumentKind(query.value(at + 2).toInt()),
            .number = query.value(at + 3).toString(),
            .total = query.value(at + 4).toString(),
            .currency = query.value(at + 5).toString(),
            .iban = query.value(at + 6).toString(),
            .issueDate = dateFromSql(query.value(at + 7))};
}

} // namespace

QSet<QString> figuresOf(const QString &text)
{
    QSet<QString> figures;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString figure;
        for (const QChar c : word) {
            if (c.isLetterOrNumber())
                figure += c.toCaseFolded();
        }
        if (figure.size() > 1 && std::ranges::any_of(figure, [](QChar c) { return c.isDigit(); }))
            figures.insert(figure);
    }
    return figures;
}

double likenessOf(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.size() < FewestFigures || b.size() < FewestFigures)
        return 0;
    const auto both = std::ranges::count_if(a, [&](const QString &figure) { return b.contains(figure); });
    return double(both) / double(a.size() + b.size() - both);
}

Result<QList<EarlierInvoice>> SupplierHistoryRepository::approved(SupplierId head, InvoiceId except, int atMost)
{
    // Member by member along the index: a supplier may have ten thousand invoices.
    TRY_ASSIGN(members, SupplierRepository(m_db).family(head));
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, status, kind, invoice_number, total_text, currency, iban, issue_date "
                                    "FROM invoice WHERE supplier_id = :supplier AND +status = :approved "
                                    "AND trashed_at IS NULL AND id <> :except "
                                    "ORDER BY issue_date DESC, id DESC LIMIT :most"_s));
    QList<EarlierInvoice> invoices;
    for (const SupplierId member : std::as_const(members)) {
        query.bindValue(u":supplier"_s, member.value);
        query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
        query.bindValue(u":except"_s, except.value);
        query.bindValue(u":most"_s, atMost);
        TRY(run(query));
        while (query.next())
            invoices.append(earlierInvoice(query));
        TRY(ended(query));
    }
    std::ranges::stable_sort(invoices, [](const EarlierInvoice &a, const EarlierInvoice &b) {
        return a.issueDate != b.issueDate ? a.issueDate > b.issueDate : a.id > b.id;
    });
    return invoices.mid(0, atMost);
}

Result<QList<SupplierInvoice>> SupplierHistoryRepository::invoices(SupplierId head, int atMost)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, status, kind, invoice_number, total_text, currency, iban, issue_date "
                                    "FROM invoice WHERE supplier_id IN "_s +
                                        familySql() +
                                        u" AND trashed_at IS NULL ORDER BY issue_date DESC, id DESC LIMIT :most"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":most"_s, atMost);
    TRY(run(query));
    QList<SupplierInvoice> invoices;
    while (query.next()) {
        const EarlierInvoice one = earlierInvoice(query);
        invoices.append({.id = one.id,
                         .number = one.number,
                         .total = one.total,
                         .currency = one.currency,
                         .iban = one.iban,
                         .issueDate = one.issueDate,
                         .kind = one.kind,
                         .status = one.status});
    }
    TRY(ended(query));
    return invoices;
}

Result<std::pair<int, int>> SupplierHistoryRepository::counts(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT count(*), coalesce(sum(status = :review), 0) FROM invoice "
                                    "WHERE supplier_id IN "_s +
                                        familySql() + u" AND trashed_at IS NULL"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
    TRY(run(query));
    if (!query.next())
        return std::pair(0, 0);
    return std::pair(query.value(0).toInt(), query.value(1).toInt());
}

Result<QStringList> SupplierHistoryRepository::taxRates(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT v.value, count(*) FROM invoice_value v WHERE v.section IN (1, 2) "
                                    "AND v.name = 'tax_rate' AND v.value IS NOT NULL AND v.invoice_id IN "
                                    "(SELECT id FROM invoice WHERE supplier_id IN "_s +
                                        familySql() +
                                        u" AND +status = :approved AND trashed_at IS NULL "
                                        "ORDER BY id DESC LIMIT :most) GROUP BY v.value"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":most"_s, HistoryLength);
    TRY(run(query));
    QMap<QString, int> counts; // "19" and "19.00" are one rate
    while (query.next()) {
        if (const auto rate = Decimal::parse(query.value(0).toString()))
            counts[rate->reduced().toString()] += query.value(1).toInt();
    }
    TRY(ended(query));
    QStringList rates = counts.keys();
    std::ranges::stable_sort(rates, std::greater{}, [&](const QString &rate) { return counts[rate]; });
    return rates;
}

Result<int> SupplierHistoryRepository::paymentDays(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT issue_date, due_date FROM invoice WHERE supplier_id IN "_s + familySql() +
                                        u" AND +status = :approved AND trashed_at IS NULL AND issue_date IS NOT NULL "
                                        "AND due_date IS NOT NULL ORDER BY id DESC LIMIT :most"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":most"_s, HistoryLength);
    TRY(run(query));
    QList<int> days;
    while (query.next()) {
        const qint64 between = dateFromSql(query.value(0)).daysTo(dateFromSql(query.value(1)));
        if (between >= 0)
            days.append(int(between));
    }
    TRY(ended(query));
    std::ranges::sort(days);
    return days.isEmpty() ? -1 : days[days.size() / 2];
}

Result<QList<BillTwin>> SupplierHistoryRepository::sameDateAndTotal(QDate issued, const QString &total,
                                                                    const QString &currency, SupplierId head,
                                                                    InvoiceId except)
{
    QList<BillTwin> twins;
    const auto amount = Decimal::parse(total);
    const auto minor = amount ? amount->rounded(minorUnitDigits(currency)) : std::nullopt;
    if (!issued.isValid() || !minor || minor->isZero())
        return twins;
    TRY_ASSIGN(
        query,
        prepare(m_db, u"SELECT id, status, kind, invoice_number, total_text, currency, iban, issue_date, "
                      "seller_name, source, supplier_id IN "_s +
                          familySql() +
                          u" FROM invoice WHERE issue_date = :issued AND +total_minor = :minor "
                          "AND coalesce(currency, '') IN ('', :currency) AND +status IN (:review, :approved) "
                          "AND trashed_at IS NULL AND id <> :except AND NOT EXISTS (SELECT 1 " // parts of one file
                          "FROM regrouping_member AS own JOIN regrouping_member AS other "
                          "ON other.regrouping_id = own.regrouping_id AND other.made = 1 "
                          "WHERE own.invoice_id = :part AND own.made = 1 AND other.invoice_id = invoice.id) "
                          "ORDER BY id LIMIT 20"_s));
    query.bindValue(u":part"_s, except.value);
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":issued"_s, issued.toString(Qt::ISODate));
    query.bindValue(u":minor"_s, minor->unscaled());
    query.bindValue(u":currency"_s, notNull(currency));
    query.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":except"_s, except.value);
    TRY(run(query));
    while (query.next())
        twins.append({.invoice = earlierInvoice(query),
                      .sellerName = query.value(8).toString(),
                      .sameSupplier = query.value(10).toBool(),
                      .ocr = ValueSource(query.value(9).toInt()) == ValueSource::Ocr});
    TRY(ended(query));
    return twins;
}

Result<QSet<QString>> SupplierHistoryRepository::printedFigures(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT body FROM invoice_search WHERE rowid = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return query.next() ? figuresOf(query.value(0).toString().replace(u'\n', u' ')) : QSet<QString>();
}

Result<SupplierHistoryRepository::SellerFields> SupplierHistoryRepository::sellerFields(InvoiceId id)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT i.seller_name, i.seller_vat_id, i.iban, (SELECT v.value FROM invoice_value v "
                             "WHERE v.invoice_id = i.id AND v.section = 0 AND v.row = 0 "
                             "AND v.name = 'seller_address'), i.status, p.released_iban, p.released_by, "
                             "p.released_at FROM invoice i LEFT JOIN payment p ON p.invoice_id = i.id "
                             "WHERE i.id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    SellerFields fields;
    if (!query.next())
        return fields;
    int column = 0;
    for (const Field field : {Field::SellerName, Field::SellerVatId, Field::Iban, Field::SellerAddress})
        fields.extraction.fields[field].taken.value = query.value(column++).toString();
    fields.approved = InvoiceStatus(query.value(4).toInt()) == InvoiceStatus::Approved;
    if (const QString iban = query.value(5).toString(); !iban.isEmpty() && !query.value(6).isNull()) {
        fields.payment = {.iban = iban,
                          .state = AccountState::Confirmed,
                          .decidedBy = query.value(6).toString(),
                          .decidedAt = timeFromSql(query.value(7)),
                          .decidedOn = id};
    }
    return fields;
}

Result<QList<NearSupplier>> SupplierHistoryRepository::near(const QString &skeleton, SupplierId except)
{
    QList<NearSupplier> found;
    TRY_ASSIGN(query, prepare(m_db, treeSql() + u"SELECT DISTINCT t.head, k.key FROM supplier_key k JOIN tree t "
                                                "ON t.id = k.supplier_id WHERE k.kind = :skeleton "
                                                "AND length(k.key) BETWEEN :least AND :most AND t.head <> :except"_s));
    query.bindValue(u":skeleton"_s, int(SupplierKeyKind::Skeleton));
    query.bindValue(u":least"_s, skeleton.size() - 2);
    query.bindValue(u":most"_s, skeleton.size() + 2);
    query.bindValue(u":except"_s, except.value);
    TRY(run(query));
    QList<SupplierId> alike;
    while (query.next() && alike.size() < 4 * MostNear) {
        if (looksAlike(skeleton, query.value(1).toString()))
            alike.append(SupplierId{query.value(0).toLongLong()});
    }
    TRY(ended(query));
    SupplierRepository suppliers(m_db);
    for (const SupplierId id : std::as_const(alike)) {
        TRY_ASSIGN(known, suppliers.hasApproved(id));
        if (!known || found.size() >= MostNear)
            continue;
        TRY_ASSIGN(record, suppliers.load(id));
        found.append({.id = id, .name = record.name, .vatId = record.vatId});
    }
    return found;
}

Result<QList<SupplierRow>> SupplierHistoryRepository::rows()
{
    QHash<SupplierId, SupplierRow> rows;
    TRY_ASSIGN(query,
               prepare(m_db, treeSql() + u"SELECT t.head, s.name, s.vat_id, count(i.id), "
                                         "sum(i.status = :review), max(i.issue_date), "
                                         "EXISTS (SELECT 1 FROM supplier_account a WHERE a.supplier_id = t.head) "
                                         "OR EXISTS (SELECT 1 FROM supplier_hint h WHERE h.supplier_id = t.head) "
                                         "FROM tree t JOIN supplier s ON s.id = t.head "
                                         "LEFT JOIN invoice i ON i.supplier_id = t.id AND i.trashed_at IS NULL "
                                         "GROUP BY t.head"_s));
    query.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
    TRY(run(query));
    while (query.next()) {
        SupplierRow row{.id = SupplierId{query.value(0).toLongLong()},
                        .name = query.value(1).toString(),
                        .vatId = query.value(2).toString(),
                        .invoices = query.value(3).toInt(),
                        .waiting = query.value(4).toInt(),
                        .unconfirmedAccounts = 0,
                        .lastInvoice = dateFromSql(query.value(5)),
                        .totals = {}};
        if (row.invoices > 0 || query.value(6).toBool())
            rows.insert(row.id, row);
    }
    TRY(ended(query));
    TRY(addTotals(rows));
    TRY(addOpenAccounts(rows));
    return rows.values();
}

Result<> SupplierHistoryRepository::addTotals(QHash<SupplierId, SupplierRow> &rows)
{
    TRY_ASSIGN(query, prepare(m_db, treeSql() +
                                        u"SELECT t.head, i.currency, count(*), min(i.total_minor), max(i.total_minor) "
                                        "FROM tree t JOIN invoice i ON i.supplier_id = t.id WHERE i.status = :approved "
                                        "AND i.trashed_at IS NULL AND i.total_minor IS NOT NULL AND i.kind <> :credit "
                                        "GROUP BY t.head, i.currency ORDER BY 3 DESC"_s));
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":credit"_s, int(DocumentKind::CreditNote));
    TRY(run(query));
    while (query.next()) {
        const auto row = rows.find(SupplierId{query.value(0).toLongLong()});
        const QString currency = query.value(1).toString();
        if (row != rows.end())
            row->totals.append({.currency = currency,
                                .count = query.value(2).toInt(),
                                .median = {},
                                .lowest = decimalText(query.value(3), currency),
                                .highest = decimalText(query.value(4), currency)});
    }
    return ended(query);
}

Result<QMultiHash<SupplierId, QString>> SupplierHistoryRepository::accountsByHead()
{
    TRY_ASSIGN(query, prepare(m_db, treeSql() + u"SELECT DISTINCT t.head, i.iban FROM tree t JOIN invoice i "
                                                "ON i.supplier_id = t.id WHERE i.iban IS NOT NULL "
                                                "AND i.trashed_at IS NULL"_s));
    TRY(run(query));
    QMultiHash<SupplierId, QString> accounts;
    while (query.next())
        accounts.insert(SupplierId{query.value(0).toLongLong()}, query.value(1).toString());
    TRY(ended(query));
    return accounts;
}

Result<> SupplierHistoryRepository::addOpenAccounts(QHash<SupplierId, SupplierRow> &rows)
{
    TRY_ASSIGN(open, accountsByHead());
    TRY_ASSIGN(query, prepare(m_db, treeSql() + u"SELECT t.head, a.iban FROM tree t JOIN supplier_account a "
                                                "ON a.supplier_id = t.id"_s));
    TRY(run(query));
    while (query.next())
        open.remove(SupplierId{query.value(0).toLongLong()}, query.value(1).toString());
    TRY(ended(query));
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        if (const auto row = rows.find(it.key()); row != rows.end())
            ++row->unconfirmedAccounts;
    }
    return {};
}

} // namespace desk
