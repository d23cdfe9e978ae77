// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_repository.h"

#include "core/invoices/invoice_duplicates.h"
#include "core/storage/sql.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int WholeInvoice = -1;
constexpr int LineSection = 1;

/// What makes an invoice part of the history, behind `FROM invoice AS i WHERE`.
const QString Counts = u" AND i.status = :approved AND i.trashed_at IS NULL AND i.id <> :except "
                       "AND EXISTS (SELECT 1 FROM coding AS c WHERE c.invoice_id = i.id) "
                       "ORDER BY i.id DESC LIMIT :at_most"_s;

Result<QList<InvoiceId>> idsOf(QSqlQuery &query, InvoiceId except, int atMost)
{
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":except"_s, except.value);
    query.bindValue(u":at_most"_s, atMost);
    TRY(run(query));
    QList<InvoiceId> ids;
    while (query.next())
        ids.append(InvoiceId{query.value(0).toLongLong()});
    TRY(ended(query));
    return ids;
}

CodedInvoice::Line &lineAt(CodedInvoice &invoice, qsizetype at)
{
    while (invoice.lines.size() <= at)
        invoice.lines.append(CodedInvoice::Line());
    return invoice.lines[at];
}

} // namespace

Result<QList<CodedInvoice>> CodingRepository::historyOf(const QString &vatId, const QString &sellerName,
                                                        InvoiceId except, int atMost)
{
    TRY_ASSIGN(nothing, isEmpty());
    if (nothing) // most people never code: each reading asks here
        return QList<CodedInvoice>();
    TRY_ASSIGN(ids, withVatId(vatId, except, atMost));
    if (ids.isEmpty()) {
        TRY_ASSIGN(named, withName(vatId, sellerName, except, atMost));
        ids = named;
    }
    QList<CodedInvoice> history;
    for (const InvoiceId id : ids) {
        TRY_ASSIGN(invoice, load(id));
        history.append(invoice);
    }
    return history;
}

Result<bool> CodingRepository::isEmpty()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT EXISTS (SELECT 1 FROM coding)"_s));
    TRY(run(query));
    const bool filled = query.next() && query.value(0).toBool();
    TRY(ended(query));
    return !filled;
}

Result<QList<InvoiceId>> CodingRepository::withVatId(const QString &vatId, InvoiceId except, int atMost)
{
    if (vatId.isEmpty())
        return QList<InvoiceId>();
    TRY_ASSIGN(query, prepare(m_db, u"SELECT i.id FROM invoice AS i WHERE i.seller_vat_id = :vat_id"_s + Counts));
    query.bindValue(u":vat_id"_s, vatId);
    return idsOf(query, except, atMost);
}

Result<QList<InvoiceId>> CodingRepository::withName(const QString &vatId, const QString &name, InvoiceId except,
                                                    int atMost)
{
    QList<InvoiceId> ids;
    TRY_ASSIGN(sellers, sellersLike(name));
    // A namesake with another VAT id is somebody else.
    TRY_ASSIGN(query, prepare(m_db, u"SELECT i.id FROM invoice AS i WHERE i.seller_name = :name "
                                    "AND (:vat_id = '' OR i.seller_vat_id IS NULL)"_s +
                                        Counts));
    for (const QString &seller : sellers) {
        query.bindValue(u":name"_s, seller);
        query.bindValue(u":vat_id"_s, notNull(vatId));
        TRY_ASSIGN(found, idsOf(query, except, atMost));
        ids += found;
    }
    std::ranges::sort(ids, std::greater());
    ids.resize(std::min<qsizetype>(ids.size(), atMost));
    return ids;
}

Result<QStringList> CodingRepository::sellersLike(const QString &name)
{
    if (name.isEmpty())
        return QStringList();
    // Jumps from one name to the next in the index, so that it costs what there are sellers, not invoices.
    TRY_ASSIGN(query, prepare(m_db, u"WITH RECURSIVE seller (name) AS (SELECT min(seller_name) FROM invoice UNION ALL "
                                    "SELECT (SELECT min(seller_name) FROM invoice WHERE seller_name > seller.name) "
                                    "FROM seller WHERE seller.name IS NOT NULL) "
                                    "SELECT name FROM seller WHERE name IS NOT NULL"_s));
    TRY(run(query));
    QStringList names;
    while (query.next()) {
        if (const QString seller = query.value(0).toString(); sameSellerName(seller, name))
            names.append(seller);
    }
    TRY(ended(query));
    return names;
}

Result<CodedInvoice> CodingRepository::load(InvoiceId id)
{
    CodedInvoice invoice{.id = id, .coding = {}, .lines = {}};
    TRY_ASSIGN(texts, prepare(m_db, u"SELECT row, value FROM invoice_value WHERE invoice_id = :id "
                                    "AND section = :lines AND name = 'description' ORDER BY row"_s));
    texts.bindValue(u":id"_s, id.value);
    texts.bindValue(u":lines"_s, LineSection);
    TRY(run(texts));
    while (texts.next())
        lineAt(invoice, texts.value(0).toLongLong()).description = texts.value(1).toString();
    TRY(ended(texts));

    TRY_ASSIGN(codes, prepare(m_db, u"SELECT line, account, cost_centre, tax_code FROM coding "
                                    "WHERE invoice_id = :id ORDER BY line"_s));
    codes.bindValue(u":id"_s, id.value);
    TRY(run(codes));
    while (codes.next()) {
        const Coding coding{.account = codes.value(1).toString(),
                            .costCentre = codes.value(2).toString(),
                            .taxCode = codes.value(3).toString()};
        const qsizetype line = codes.value(0).toLongLong();
        (line == WholeInvoice ? invoice.coding : lineAt(invoice, line).coding) = coding;
    }
    TRY(ended(codes));
    return invoice;
}

} // namespace desk
