// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/document_kind.h"

#include "core/invoices/local/document_kind_words.h"
#include "core/invoices/local/table_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A heading is short; longer entries are sentences.
constexpr int LongestTitle = 7;
/// Headings on later pages say less: terms and conditions, attached time sheets.
constexpr double LaterPage = 0.4;
/// So many pages tell what a document is, and the last one.
constexpr int FirstPages = 4;
/// Till rolls hold fewer letters in a row than letter paper does.
constexpr double TillRowLetters = 58;
constexpr double NarrowRowLetters = 66; ///< may be one, or a narrow letter
/// Part of a page's width between its margins.
constexpr double PrintedWidth = 0.85;

struct Title {
    DocumentKind kind = DocumentKind::Unknown;
    QString phrase;
    double weight = 0;
    int page = -1;
    UnitRect box;
};

/// How much of its weight a phrase keeps in this entry: alone, followed by a number, or somewhere in a sentence.
double purity(const QString &printed, const QString &plain, const QString &phrase)
{
    QString bare = phrase;
    bare.remove(u'*');
    const bool shouted = printed != printed.toUpper() && printed.contains(bare.toUpper());
    if (plain == bare || (phrase.contains(u'*') && !plain.contains(u' ') && hasPhrase(plain, phrase)))
        return 1;
    const bool isLong = plain.count(u' ') + 1 > LongestTitle;
    const bool starts =
        plain.startsWith(bare) || (phrase.startsWith(u'*') && hasPhrase(plain.section(u' ', 0, 0), phrase));
    if (isLong)
        return starts || shouted ? 0.4 : 0.1;
    return starts || shouted ? 0.7 : 0.45;
}

/// Bigger than the text around it, near the top, bold: 0.2 .. 2.
double prominence(const TextRow &row, const TextCell &cell, double usualHeight, bool firstRow)
{
    double tall = 0;
    bool bold = true;
    for (int i = cell.first; i <= cell.last; ++i) {
        tall = std::max(tall, row.words.at(i).box.height());
        bold = bold && row.words.at(i).bold;
    }
    const double ratio = usualHeight > 0 ? tall / usualHeight : 1;
    double weight = 0.75 + std::clamp((ratio - 1.1) * 0.7, 0.0, 0.9) + (bold ? 0.15 : 0);
    if (cell.box.centreY() > 0.6 && !firstRow)
        weight *= 0.3;
    else if (cell.box.centreY() > 0.4 && !firstRow)
        weight *= 0.7;
    return weight * (row.page == 0 ? 1 : LaterPage);
}

/// The best heading of each kind.
QList<Title> findTitles(const QList<TextRow> &rows, const QList<double> &usualHeights)
{
    std::array<Title, 5> best;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const TextRow &row = rows.at(r);
        const bool firstRow = r == 0 || rows.at(r - 1).page != row.page;
        for (const TextCell &cell : row.cells) {
            const QString plain = plainText(cell.text);
            const QList<KindPhrase> &phrases = kindTitles();
            const auto hit =
                std::ranges::find_if(phrases, [&](const KindPhrase &p) { return hasPhrase(plain, p.phrase); });
            if (hit == phrases.end())
                continue;
            const double weight = hit->weight * purity(cell.text, plain, hit->phrase) *
                                  prominence(row, cell, usualHeights.at(row.page), firstRow) *
                                  (cell.text.endsWith(u':') ? 0.6 : 1);
            Title &title = best[size_t(hit->kind)];
            if (weight > title.weight)
                title = {hit->kind, hit->phrase, weight, row.page, cell.box};
        }
    }
    return {best.begin(), best.end()};
}

/// Letters that a full row of the first page holds; 0 where there is too little text to tell. A printed page is as wide
/// as its paper; on a scan the paper may be smaller than the page, so there the text tells.
double rowLetters(const QList<TextRow> &rows, const ReadDocument &document)
{
    double letters = 0;
    double width = 0;
    QList<double> lefts, rights;
    for (const TextRow &row : rows) {
        if (row.page != 0)
            break;
        lefts.append(row.box.left);
        rights.append(row.box.right);
        for (const Word &word : row.words) {
            letters += double(word.text.size());
            width += word.box.width();
        }
    }
    if (lefts.size() < 8 || letters < 60)
        return 0;
    if (document.pages.first().source == WordSource::TextLayer)
        return PrintedWidth * letters / width;
    std::ranges::sort(lefts);
    std::ranges::sort(rights);
    const qsizetype edge = lefts.size() / 20;
    return (rights.at(rights.size() - 1 - edge) - lefts.at(edge)) * letters / width;
}

int countAmounts(const QList<TextRow> &rows)
{
    static const QRegularExpression amount(u"^[^0-9]{0,4}[0-9][0-9.,'’]*[.,][0-9]{2}[^0-9]{0,4}$|^[¥￥][0-9,]+$"_s);
    int amounts = 0;
    for (const TextRow &row : rows) {
        for (const Word &word : row.words)
            amounts += amount.match(word.text).hasMatch() ? 1 : 0;
    }
    return amounts;
}

void addEvidence(KindReading &reading, const QList<TextRow> &rows)
{
    QString all;
    for (const TextRow &row : rows) {
        for (const TextCell &cell : row.cells)
            all += plainText(cell.text) + u" \n "_s;
    }
    for (const KindEvidence &group : kindEvidence()) {
        const auto found =
            std::ranges::count_if(group.phrases, [&](const QString &phrase) { return hasPhrase(all, phrase); });
        if (found > 0)
            reading.reasons.append(
                {group.kind, group.name, group.weight * double(std::min<qsizetype>(found, group.most))});
    }
}

/// An embedded Order-X says that the page is an order.
void addAttachments(KindReading &reading, const ReadDocument &document)
{
    for (const Attachment &attachment : document.attachments) {
        if (attachment.name.compare(u"order-x.xml"_s, Qt::CaseInsensitive) == 0)
            reading.reasons.append({DocumentKind::Other, u"attachment:order"_s, 3});
    }
}

void addLayout(KindReading &reading, const QList<TextRow> &rows, const ReadDocument &document)
{
    const double letters = rowLetters(rows, document);
    if (letters > 0 && letters <= NarrowRowLetters)
        reading.reasons.append({DocumentKind::Receipt, u"layout:narrow"_s, letters <= TillRowLetters ? 5 : 2.5});
    else if (letters > 75)
        reading.reasons.append({DocumentKind::Receipt, u"layout:wide"_s, -1.5});
    const int amounts = countAmounts(rows);
    if (amounts == 0)
        reading.reasons.append({DocumentKind::Other, u"no_amounts"_s, 3});
    else if (amounts > 1)
        reading.reasons.append({DocumentKind::Unknown, u"amounts"_s, 1});
}

/// The rows of the first pages and of the last, where titles and totals stand.
QList<TextRow> tellingRows(const ReadDocument &document)
{
    QList<TextRow> rows;
    for (int page = 0; page < document.pages.size(); ++page) {
        if (page < FirstPages || page + 1 == document.pages.size())
            rows += textRows(document.pages.at(page), page);
    }
    return rows;
}

double weightOf(const KindReading &reading, DocumentKind kind)
{
    double sum = 0;
    for (const KindReason &reason : reading.reasons) {
        if (reason.kind == kind)
            sum += reason.weight;
    }
    return sum;
}

/// What must speak for an invoice before it is believed to be one.
constexpr double LeastEvidence = 1.7;
constexpr double LeastTillEvidence = 0.5;
/// On a scan titles and labels may be unreadable; amounts must do there.
constexpr double LeastEvidenceOnScans = 0.9;

void decide(KindReading &reading, double least)
{
    const double money = weightOf(reading, DocumentKind::Unknown);
    const double invoice = weightOf(reading, DocumentKind::Invoice) + money;
    // What makes an invoice (number, parties, terms) stands on credit notes just as well.
    double shared = money;
    for (const KindReason &reason : reading.reasons) {
        if (reason.kind == DocumentKind::Invoice && reason.evidence.startsWith(u"label:"))
            shared += reason.weight;
    }
    const double credited = weightOf(reading, DocumentKind::CreditNote);
    const double credit = credited > 0 ? credited + shared : 0;
    const double till = weightOf(reading, DocumentKind::Receipt);
    const double receipt = till >= LeastTillEvidence ? till + money : 0;
    const double other = std::max(weightOf(reading, DocumentKind::Other), 0.0) + least;
    const std::array<std::pair<double, DocumentKind>, 4> scores{{{invoice, DocumentKind::Invoice},
                                                                 {credit, DocumentKind::CreditNote},
                                                                 {receipt, DocumentKind::Receipt},
                                                                 {other, DocumentKind::Other}}};
    const auto best = std::ranges::max_element(scores);
    double all = 0;
    for (const auto &[score, kind] : scores)
        all += std::exp(score - best->first);
    reading.kind = best->second;
    reading.confidence = 1 / all;
}

/// Headings as strong as this are no chance words of a sentence.
constexpr double PlainTitle = 0.9;

bool isBusinessPaper(const KindReading &reading)
{
    constexpr std::array labels{"label:invoice_number"_L1, "label:quotation"_L1, "label:shipping"_L1,
                                "attachment:order"_L1};
    return std::ranges::any_of(reading.reasons, [&](const KindReason &reason) {
        const bool title = reason.evidence.startsWith("title:"_L1) && reason.evidence != "title:abstract"_L1;
        return (title && reason.weight >= PlainTitle) || std::ranges::find(labels, reason.evidence) != labels.end();
    });
}

} // namespace

KindReading detectKind(const ReadDocument &document)
{
    KindReading reading;
    const QList<TextRow> rows = tellingRows(document);
    if (rows.isEmpty())
        return reading;

    QList<double> usualHeights;
    for (const ReadPage &page : document.pages)
        usualHeights.append(medianWordHeight(page.words));
    const QList<Title> titles = findTitles(rows, usualHeights);
    for (const Title &title : titles) {
        if (title.weight > 0)
            reading.reasons.append({title.kind, u"title:"_s + title.phrase, title.weight});
    }
    addEvidence(reading, rows);
    addLayout(reading, rows, document);
    addAttachments(reading, document);
    const bool scan = document.pages.first().source == WordSource::Ocr;
    decide(reading, scan ? LeastEvidenceOnScans : LeastEvidence);

    reading.isBusinessPaper = isBusinessPaper(reading);
    const Title &decisive = titles.at(int(reading.kind));
    reading.page = decisive.page;
    reading.box = decisive.box;
    std::ranges::stable_sort(reading.reasons, std::ranges::greater{},
                             [](const KindReason &reason) { return std::abs(reason.weight); });
    return reading;
}

} // namespace desk
