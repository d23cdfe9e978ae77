// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/hardly_readable.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Mean confidence of OCR over a page, 0..1. Poor faxes and crumpled receipts that can be read lie above 0.35.
constexpr double HardlyRead = 0.3;
/// Fewer words than this are a stamp or a logo, no page of text.
constexpr qsizetype FewestWords = 5;
/// Confidence that only a value with check digits, or one that the sums confirm, reaches.
constexpr double Confirmed = 0.9;
/// What stays is offered, not vouched for.
constexpr double Ceiling = 0.6;

/// Values that stand on no page are derived from others.
bool isDistrusted(const FieldValue &value, const QList<int> &pages, bool all)
{
    return value.page < 0 ? all : pages.contains(value.page);
}

void distrust(FieldReading &reading)
{
    FieldValue &taken = reading.taken;
    if (taken.confidence >= Confirmed) {
        taken.confidence = Ceiling;
        return;
    }
    if (taken.page >= 0) // a place on the page, to choose it by hand
        reading.others.prepend(taken);
    taken = {};
}

} // namespace

QList<int> hardlyReadablePages(const ReadDocument &document)
{
    QList<int> pages;
    for (int i = 0; i < document.pages.size(); ++i) {
        const ReadPage &page = document.pages[i];
        const bool known = page.source == WordSource::Ocr && page.ocrConfidence > 0;
        if (known && page.words.size() >= FewestWords && page.ocrConfidence < HardlyRead)
            pages.append(i);
    }
    return pages;
}

void distrustHardlyReadable(const ReadDocument &document, Extraction &extraction)
{
    const QList<int> pages = hardlyReadablePages(document);
    if (pages.isEmpty())
        return;
    const bool all = pages.size() == document.pages.size();
    for (auto it = extraction.fields.begin(); it != extraction.fields.end();) {
        if (isDistrusted(it->taken, pages, all))
            distrust(*it);
        it = it->taken.isEmpty() && it->taken.raw.isEmpty() && it->others.isEmpty() ? extraction.fields.erase(it)
                                                                                    : std::next(it);
    }
    extraction.lines.removeIf([&](const LineItem &line) { return isDistrusted(line.amount, pages, all); });
    extraction.taxes.removeIf([&](const TaxBreakdown &tax) { return isDistrusted(tax.taxAmount, pages, all); });
    Finding finding{.rule = u"hardly_readable"_s, .severity = Severity::Warning};
    for (const int page : pages)
        finding.values.append(QString::number(page + 1));
    finding.detail = u"the letters can hardly be made out on page %1"_s.arg(finding.values.join(u", "_s));
    extraction.findings.append(finding);
}

} // namespace desk
