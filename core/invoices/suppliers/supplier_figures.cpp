// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/invoices/suppliers/number_series.h"
#include "core/invoices/suppliers/supplier_alarms.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The middle one; of an even count the upper of the two, so that it is a total that was printed.
Decimal medianOf(const QList<Decimal> &sorted)
{
    return sorted[sorted.size() / 2];
}

QList<UsualTotals> usualTotals(const QList<EarlierInvoice> &approved)
{
    QMap<QString, QList<Decimal>> byCurrency;
    for (const EarlierInvoice &invoice : approved) {
        const auto total = Decimal::parse(invoice.total);
        if (total && invoice.kind != DocumentKind::CreditNote)
            byCurrency[invoice.currency].append(*total);
    }
    QList<UsualTotals> usual;
    for (auto it = byCurrency.begin(); it != byCurrency.end(); ++it) {
        std::ranges::sort(*it);
        usual.append(
            {it.key(), int(it->size()), medianOf(*it).toString(2), it->first().toString(2), it->last().toString(2)});
    }
    std::ranges::stable_sort(usual, std::greater{}, &UsualTotals::count);
    return usual;
}

QString commonForm(const QList<EarlierInvoice> &approved)
{
    QHash<QString, int> counts;
    int all = 0;
    QString best, example;
    for (const EarlierInvoice &invoice : approved) {
        const QString form = looseForm(invoice.number);
        if (form.isEmpty())
            continue;
        ++all;
        if (++counts[form] > counts.value(best)) {
            best = form;
            example = numberForm(invoice.number);
        }
    }
    const bool usual = counts.value(best) >= 2 && counts.value(best) * 5 >= all * 4;
    return usual ? example : QString();
}

bool isRising(const QList<EarlierInvoice> &approved)
{
    struct Dated {
        QDate date;
        qint64 value = 0;
    };
    QHash<QString, QList<Dated>> series;
    for (const EarlierInvoice &invoice : approved) {
        if (const auto parts = seriesNumber(invoice.number, invoice.issueDate); parts && invoice.issueDate.isValid())
            series[parts->series].append({invoice.issueDate, parts->value});
    }
    int compared = 0;
    for (QList<Dated> &numbers : series) {
        std::ranges::sort(numbers, [](const Dated &a, const Dated &b) {
            return a.date != b.date ? a.date < b.date : a.value < b.value;
        });
        if (!std::ranges::is_sorted(numbers, {}, &Dated::value))
            return false;
        compared = std::max(compared, int(numbers.size()));
    }
    return compared >= 3;
}

} // namespace

SupplierFigures usualFigures(const QList<EarlierInvoice> &approved)
{
    SupplierFigures figures;
    figures.invoices = int(approved.size());
    figures.totals = usualTotals(approved);
    figures.numberForm = commonForm(approved);
    figures.rising = isRising(approved);
    for (const EarlierInvoice &invoice : approved) {
        if (!invoice.issueDate.isValid())
            continue;
        if (!figures.firstInvoice.isValid() || invoice.issueDate < figures.firstInvoice)
            figures.firstInvoice = invoice.issueDate;
        if (!figures.lastInvoice.isValid() || invoice.issueDate > figures.lastInvoice) {
            figures.lastInvoice = invoice.issueDate;
            figures.lastNumber = invoice.number;
        }
    }
    return figures;
}

} // namespace desk
