// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/payment_terms.h"

#include "core/invoices/local/field_scorer.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &dayCount()
{
    static const QRegularExpression days(
        u"\\b(net(to)?\\W+\\d{1,3}\\b(?![.,]\\d)|\\d{1,3}\\W+(days?|tage?n?|jours?|dagen|d[ií]as|giorni|dagar|dage|"
        u"dager|dni|dn["
        u"ií]|dias)\\b|"
        "upon receipt|on receipt|immediately|sofort|comptant|contado|cash on delivery|\\bcod\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return days;
}

bool saysPayment(const QString &text)
{
    static const QRegularExpression pay(
        u"\\b(pay(ment|able)?|due|zahlbar|zahlung|f[äa]llig|netto|paiement|payer|r[èe]glement|betaling|betalen|pago|"
        "pagamento|pagar|betal\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pay.match(text).hasMatch() && dayCount().match(text).hasMatch();
}

FieldCandidate candidateOf(const Layout &layout, int first, int last)
{
    FieldCandidate c;
    c.value = layout.text(first, last).simplified();
    while (!c.value.isEmpty() && (c.value.front() == u':' || c.value.front() == u'-' || c.value.front() == u' '))
        c.value.remove(0, 1);
    c.raw = c.value;
    c.page = layout.pageOf(first);
    c.box = layout.unitBox(first, last);
    c.ocr = layout.isOcr(first);
    c[Feature::Clear] = layout.confidence(first, last);
    return c;
}

/// The words behind the label: in its cell, else in the next cell of the row.
std::optional<FieldCandidate> behind(const Layout &layout, const LabelHit &hit)
{
    const LayoutCell &cell = layout.cells[layout.words[hit.last].cell];
    if (hit.last < cell.last)
        return candidateOf(layout, hit.last + 1, cell.last);
    const LayoutRow &row = layout.rows[cell.row];
    const int next = layout.words[hit.last].cell + 1;
    if (next > row.lastCell || layout.cells[next].box.left - cell.box.right > 0.35 * layout.pages[row.page].width)
        return std::nullopt;
    return candidateOf(layout, layout.cells[next].first, layout.cells[next].last);
}

} // namespace

FieldReading readPaymentTerms(const Layout &layout, const LabelLinks &links)
{
    QList<FieldCandidate> candidates;
    for (const LabelHit &hit : links.hits()) {
        if (hit.role != LabelRole::PaymentTerms || hit.weight < 0.7)
            continue;
        auto candidate = behind(layout, hit);
        if (!candidate || candidate->value.size() < 3 || candidate->value.size() > 160)
            continue;
        if (std::ranges::none_of(candidate->value, [](QChar c) { return c.isLetter(); }))
            continue;
        candidate->score =
            (hit.colon || hit.ownsLine ? 1.0 : 0.2) + (dayCount().match(candidate->value).hasMatch() ? 0.8 : 0);
        (*candidate)[Feature::Label] = hit.weight;
        candidates.append(*candidate);
    }
    for (const LayoutCell &cell : layout.cells) {
        const QString text = layout.text(cell.first, cell.last);
        if (text.size() > 12 && text.size() < 200 && saysPayment(text)) {
            FieldCandidate candidate = candidateOf(layout, cell.first, cell.last);
            candidate.score = 0.6;
            candidates.append(candidate);
        }
    }
    return rankedReading(Field::PaymentTerms, candidates, 0.1);
}

} // namespace desk
