// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_totals_repository.h"

#include "core/invoices/invoice_search_repository.h"
#include "core/storage/sql.h"

#include <algorithm>
#include <limits>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Above this many, one walk along the index is quicker than looking each of them up.
constexpr qsizetype BroadFrom = 12'000;

/// SQLite stops a sum that leaves its range with an error; halves of this size never do, whatever the rows say.
constexpr qint64 Half = 1'000'000'000;

/// A credit note counts against; one that prints its total below zero says so itself.
QString signedTotal()
{
    return u"(CASE WHEN kind = %1 AND total_minor > 0 THEN -total_minor ELSE total_minor END)"_s.arg(
        int(DocumentKind::CreditNote));
}

void addTo(qint64 &sum, qint64 amount)
{
    if (qAddOverflow(sum, amount, &sum))
        sum = amount < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

qint64 joined(qint64 high, qint64 low)
{
    qint64 sum = 0;
    if (qMulOverflow(high, Half, &sum))
        return high < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    addTo(sum, low);
    return sum;
}

/// Reads "12,-7,400".
class Numbers {
public:
    explicit Numbers(const QByteArray &text) : m_at(text.constBegin()), m_end(text.constEnd()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    qint64 next()
    {
        const bool negative = m_at != m_end && *m_at == '-';
        m_at += negative ? 1 : 0;
        qint64 value = 0;
        for (; m_at != m_end && *m_at != ','; ++m_at)
            value = value * 10 + (*m_at - '0');
        m_at += m_at != m_end ? 1 : 0;
        return negative ? -value : value;
    }

private:
    QByteArray::const_iterator m_at, m_end;
};

} // namespace

Result<QueryTotals> InvoiceTotalsRepository::totals(const InvoiceQuery &query)
{
    TRY_ASSIGN(members, InvoiceSearchRepository(m_db).members(query));
    Sums sums;
    int all = 0;
    if (!members) {
        TRY(add({}, {}, 1, sums, all));
        // Said outright: the planner would rather look up every row than group a few.
        TRY(add(u" INDEXED BY invoice_by_trashed WHERE trashed_at IS NOT NULL"_s, {}, -1, sums, all));
    } else if (members->size() < BroadFrom) {
        TRY(add(u" WHERE id IN (SELECT value FROM json_each(:ids))"_s, jsonIds(*members), 1, sums, all));
    } else {
        all = int(members->size());
        TRY(addMembers(*members, sums));
    }
    QueryTotals totals;
    totals.withoutTotal = all;
    for (const CurrencyTotal &sum : std::as_const(sums)) {
        totals.withoutTotal -= sum.count;
        if (sum.count > 0)
            totals.totals.append(sum);
    }
    std::ranges::stable_sort(totals.totals, std::ranges::greater(), &CurrencyTotal::count);
    return totals;
}

Result<> InvoiceTotalsRepository::add(const QString &condition, const QVariant &ids, int sign, Sums &sums, int &all)
{
    const QString half = QString::number(Half);
    TRY_ASSIGN(query, prepare(m_db, u"SELECT currency, count(*), count(total_minor), sum("_s + signedTotal() +
                                        u" / "_s + half + u"), sum("_s + signedTotal() + u" % "_s + half +
                                        u") FROM invoice"_s + condition + u" GROUP BY currency"_s));
    if (ids.isValid())
        query.bindValue(u":ids"_s, ids);
    TRY(run(query));
    while (query.next()) {
        const QString currency = query.value(0).toString();
        CurrencyTotal &sum = sums[currency];
        sum.currency = currency;
        sum.count += sign * query.value(2).toInt();
        addTo(sum.minorUnits, sign * joined(query.value(3).toLongLong(), query.value(4).toLongLong()));
        all += sign * query.value(1).toInt();
    }
    return ended(query);
}

Result<> InvoiceTotalsRepository::addMembers(const QList<InvoiceId> &ids, Sums &sums)
{
    const InvoiceId largest = *std::ranges::max_element(ids, {}, &InvoiceId::value);
    QBitArray members(largest.value + 1);
    for (const InvoiceId id : ids)
        members.setBit(id.value);
    TRY(walk(
        u"total_minor IS NOT NULL"_s, members,
        [](CurrencyTotal &sum, qint64 amount) {
            ++sum.count;
            addTo(sum.minorUnits, amount);
        },
        sums));
    // Apart, because working out the sign of each row would take half as long again.
    return walk(
        u"total_minor > 0 AND kind = %1"_s.arg(int(DocumentKind::CreditNote)), members,
        [](CurrencyTotal &sum, qint64 amount) {
            addTo(sum.minorUnits, -amount);
            addTo(sum.minorUnits, -amount);
        },
        sums);
}

Result<> InvoiceTotalsRepository::walk(const QString &condition, const QBitArray &members,
                                       const std::function<void(CurrencyTotal &, qint64)> &take, Sums &sums)
{
    // Two texts for each currency instead of a row for each invoice: half the time.
    TRY_ASSIGN(query, prepare(m_db, u"SELECT currency, group_concat(id), group_concat(total_minor) FROM invoice "
                                    "WHERE "_s +
                                        condition + u" GROUP BY currency"_s));
    TRY(run(query));
    while (query.next()) {
        const QString currency = query.value(0).toString();
        CurrencyTotal &sum = sums[currency];
        sum.currency = currency;
        const QByteArray idTexts = query.value(1).toByteArray(), amountTexts = query.value(2).toByteArray();
        Numbers ids(idTexts), amounts(amountTexts);
        while (!ids.atEnd()) {
            const qint64 id = ids.next(), amount = amounts.next();
            if (id < members.size() && members.testBit(id))
                take(sum, amount);
        }
    }
    return ended(query);
}

} // namespace desk
