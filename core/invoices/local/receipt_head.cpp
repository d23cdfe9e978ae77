// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/receipt_head.h"

#include "core/invoices/local/text_match.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

struct HeadRow {
    int first = 0, last = 0;
    QString text;
    LineLooks looks;
    double readable = 1;
    bool meta = false; ///< registration number, telephone, e-mail: neither name nor address
    bool stop = false; ///< the head ends here
};

/// "109, SS21/1A,": the number of a house and the code of its street.
bool isNumberAndCode(const QString &text)
{
    static const QRegularExpression numberAndCode(
        u"^\\W*(no\\W*|lot\\W*)?\\d{1,4}[A-Z]?\\s*,\\s*[A-Z]{1,3}\\s?\\d+(/\\d+[A-Z]?)?\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return numberAndCode.match(text).hasMatch();
}

/// Rows without the specks that OCR puts at the edges ("|", "~").
HeadRow trimmedRow(const Layout &layout, const LayoutRow &row)
{
    HeadRow head{row.first, row.last, {}, {}, 1, false, false};
    const auto speck = [&](int word) {
        const QString &text = layout.words[word].text;
        return text.size() <= 2 &&
               std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'&'; });
    };
    while (head.first < head.last && speck(head.first))
        ++head.first;
    while (head.last > head.first && speck(head.last))
        --head.last;
    head.text = layout.text(head.first, head.last);
    double sum = 0;
    for (int word = head.first; word <= head.last; ++word)
        sum += double(layout.words[word].confidence);
    head.readable = readability(head.text, sum / double(head.last - head.first + 1));
    head.looks = looksOf(head.text);
    static const QRegularExpression shortForm(u"\\bSB\\s*\\(\\s*\\d{4,}"_s); // Sendirian Berhad, with its number
    if (shortForm.match(head.text).hasMatch())
        head.looks.legal = 1;
    if (isNumberAndCode(head.text))
        head.looks.street = std::max(head.looks.street, 0.7);
    return head;
}

/// "HAI-0 RAYA": a nought among letters only is a letter. Where another figure stands beside it, it stays.
QString withoutNoughts(const QString &name)
{
    static const QRegularExpression word(u"\\S+"_s);
    QString mended = name;
    for (auto it = word.globalMatch(name); it.hasNext();) {
        const auto match = it.next();
        const QString text = match.captured();
        const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
        const bool noughtsOnly = std::ranges::all_of(text, [](QChar c) { return !c.isDigit() || c == u'0'; });
        if (letters >= 2 && noughtsOnly)
            mended.replace(match.capturedStart(), text.size(), QString(text).replace(u'0', u'O'));
    }
    return mended;
}

bool isMeta(const HeadRow &row)
{
    static const QRegularExpression registration(
        u"^\\W*(co\\.?|company|reg\\w*|roc|gst|sst|no|id|tax)?[\\s.:#]*(no|reg|id)?[\\s.:#]*\\(?[A-Z]{0,3}\\d[\\dA-Z\\-/ ]{4,}\\)?\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto digits = std::ranges::count_if(row.text, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(row.text, [](QChar c) { return c.isLetter(); });
    if (row.looks.contact > 0.7 || row.looks.taxId > 0.8)
        return true;
    if (isNumberAndCode(row.text))
        return false;
    return digits >= 5 && digits > letters && (registration.match(row.text).hasMatch() || letters <= 4 || digits >= 12);
}

bool endsHead(const LabelLinks &links, const HeadRow &row)
{
    static const QRegularExpression time(u"\\b\\d{1,2}[:.]\\d\\d([:.]\\d\\d)?\\b"_s), price(u"\\d+[.,]\\d\\d\\b"_s);
    for (int word = row.first; word <= row.last; ++word) {
        const LabelHit *hit = links.labelAt(word);
        if (!hit || hit->first != word)
            continue;
        switch (hit->role) {
        case InvoiceNumber:
        case IssueDate:
        case Title:
            if (hit->weight > 0.6)
                return true;
            break;
        case Quantity:
        case OtherAmount:
        case Gross:
        case Net:
        case Tendered:
            if (hit->weight > 0.7 && word == row.first && (hit->colon || hit->ownsLine || row.last - row.first > 1))
                return true;
            break;
        case Buyer:
            if (hit->weight > 0.8 && hit->last > hit->first)
                return true;
            break;
        default:
            break;
        }
    }
    return time.match(row.text).hasMatch() || (price.match(row.text).hasMatch() && row.looks.address() < 0.5);
}

QList<HeadRow> headRows(const Layout &layout, const LabelLinks &links)
{
    QList<HeadRow> rows;
    const LayoutPage &page = layout.pages.first();
    bool named = false;
    for (int i = page.firstRow; i < page.firstRow + page.rowCount && rows.size() < 18; ++i) {
        if (layout.rows[i].box.top > 0.6 * page.height)
            break;
        HeadRow row = trimmedRow(layout, layout.rows[i]);
        row.meta = isMeta(row);
        row.stop = endsHead(links, row);
        if (row.stop && named)
            break;
        if (row.stop) // a title above the name
            continue;
        named = named || (row.readable > 0.5 && !row.meta);
        rows.append(row);
    }
    return rows;
}

/// "SDN BHD", "RESTAURANT SDN BHD": the rest of a name that began a line above.
bool isTail(const HeadRow &row)
{
    static const QRegularExpression tail(u"^\\W*(\\(?[mskl]{1,2}\\)?\\W*)?((restaurant|restoran|trading|enterprise|"
                                         u"marketing|supermarket|pharmacy|holdings?|services?|stores?|"
                                         "retail|group|industries|bakery|cafe|hardware|stationery)\\W+)*(sdn\\W+b[hn]d|"
                                         "s/b|bhd|gmbh|ltd|limited|llc|inc|pte ltd|b\\.?v\\.?|"
                                         "s\\.?r\\.?l\\.?|s\\.?a\\.?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return tail.match(row.text).hasMatch();
}

QString cleanAddressLine(QString text)
{
    static const QRegularExpression edge(u"^[\\s|~_*\"'“”‘’.,:;\\-]+|[\\s|~_*\"'“”‘’,:;]+$"_s);
    text.remove(edge);
    return text;
}

void addAddress(const Layout &layout, const QList<HeadRow> &rows, qsizetype from, ReceiptName &found)
{
    QStringList parts;
    double strength = 0;
    for (qsizetype i = from; i < rows.size() && parts.size() < 7; ++i) {
        const HeadRow &row = rows[i];
        if (row.meta) {
            if (parts.isEmpty())
                continue;
            if (row.looks.contact > 0.7 || strength >= 1)
                break;
            continue;
        }
        if (row.readable < 0.3 && row.looks.address() < 0.5) {
            if (parts.isEmpty() || row.text.size() < 5)
                continue;
            break;
        }
        // Before the street stands perhaps another line of the name; a legal form is never an address.
        if (parts.isEmpty() && row.looks.address() < 0.4)
            continue;
        if (row.looks.legal > 0.9 && row.looks.street < 0.9)
            continue;
        parts.append(cleanAddressLine(row.text));
        strength += std::max(0.2, row.looks.address());
        found.addressFirst = parts.size() == 1 ? row.first : found.addressFirst;
        found.addressLast = row.last;
        found.addressBox = found.addressBox.united(layout.unitBox(row.first, row.last));
    }
    if (strength >= 0.5)
        found.address = parts.join(u", "_s);
}

/// What speaks against a line being the name, whatever it looks like.
double doubtAbout(const LabelLinks &links, const HeadRow &row, bool addressAbove)
{
    static const QRegularExpression talk(
        u"\\b(thank|thanks|tq|welcome|shopping|returnable|exchange\\w*|goods sold|come again|copy|careline|"
        "open|hours|daily|visit us|please|order number|receipt)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    double doubt = talk.match(row.text).hasMatch() ? 1.0 : 0;
    if (addressAbove && row.looks.legal < 0.9)
        doubt += 0.8;
    int labelled = 0;
    for (int word = row.first; word <= row.last; ++word) {
        const LabelHit *hit = links.labelAt(word);
        labelled += hit && hit->weight > 0.55 && hit->role != Seller && hit->role != Tendered &&
                    hit->role != OtherAmount && hit->role != Contact;
    }
    if (labelled * 5 >= 2 * (row.last - row.first + 1) && row.looks.legal < 0.9)
        doubt += 0.8;
    return doubt;
}

} // namespace

bool readsAsTitle(const QString &line)
{
    static const QSet<QString> titles = [] {
        // The plain titles are labels of the number, too, and stand there.
        QSet<QString> set{u"invoice"_s,    u"taxinvoice"_s, u"creditnote"_s, u"factuur"_s, u"rechnung"_s,
                          u"gutschrift"_s, u"facture"_s,    u"factura"_s,    u"fattura"_s, u"faktura"_s,
                          u"creditnota"_s, u"cashbill"_s,   u"statement"_s};
        for (const LabelPhrase &phrase : labelPhrases()) {
            const QString squashed = phrase.tokens.join(QString());
            if (phrase.role == Title && squashed.size() >= 6)
                set.insert(squashed);
        }
        return set;
    }();
    // Scripts without blanks: words that are in the names of papers and sums, and in no company's.
    static const QStringList stems{u"見積"_s, u"請求"_s, u"納品"_s, u"注文"_s, u"領収"_s, u"合計"_s, u"金額"_s,
                                   u"番号"_s, u"件名"_s, u"期間"_s, u"条件"_s, u"发票"_s, u"發票"_s};
    QString squashed = foldText(line);
    squashed.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    if (std::ranges::any_of(stems, [&](const QString &stem) { return squashed.contains(stem); }))
        return true;
    if (squashed.size() < 6 || squashed.size() > 40)
        return false;
    if (titles.contains(squashed))
        return true;
    return squashed.size() >= 8 && std::ranges::any_of(titles, [&](const QString &title) {
               return title.size() >= 8 && editDistance(title, squashed, 1) <= 1;
           });
}

double readability(const QString &line, double ocrConfidence)
{
    int words = 0, good = 0;
    qsizetype letters = 0, odd = 0;
    for (const QChar c : line) {
        letters += c.isLetter();
        odd += !c.isLetterOrNumber() && !c.isSpace() && !QStringView(u".,&'’-/()@:+#").contains(c);
    }
    for (const QStringView word : QStringView(line).split(u' ', Qt::SkipEmptyParts)) {
        const auto count = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
        if (count < 2)
            continue;
        ++words;
        const bool vowel =
            std::ranges::any_of(word, [](QChar c) { return QStringView(u"aeiouyäöüéèáóíúAEIOUYÄÖÜÉ").contains(c); });
        const auto digits = std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
        // Capitals in the middle of small letters come from a logo or a scrawl.
        int mixed = 0;
        for (qsizetype i = 1; i < word.size(); ++i)
            mixed += word[i].isUpper() && word[i - 1].isLower();
        good += (vowel || (count <= 4 && word.toString() == word.toString().toUpper())) && digits * 2 <= count &&
                mixed <= 1 && count >= 2;
    }
    if (letters < 3 || words == 0)
        return 0.1;
    double readable = double(good) / double(words);
    readable *= 1 - std::min(1.0, 3.0 * double(odd) / double(line.size()));
    if (letters <= 4)
        readable *= 0.6;
    if (words >= 2 && letters < 3 * words)
        readable *= 0.5; // "9 1Q Of O14"
    return readable * (0.45 + 0.55 * std::clamp(ocrConfidence * 1.3, 0.0, 1.0));
}

QList<ReceiptName> receiptNames(const Layout &layout, const LabelLinks &links)
{
    QList<ReceiptName> names;
    if (layout.pages.isEmpty() || layout.words.isEmpty())
        return names;
    const QList<HeadRow> rows = headRows(layout, links);
    static const QRegularExpression owner(u"^.{0,12}\\b(own(ed|er)? by|operated by|managed by)\\W+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < rows.size() && i < 10; ++i) {
        if (rows[i].meta || readsAsTitle(rows[i].text))
            continue;
        const bool addressAbove = std::any_of(rows.begin(), rows.begin() + i, [](const HeadRow &r) {
            return !r.meta && r.looks.address() > 0.5 && r.looks.legal < 0.9;
        });
        ReceiptName found;
        found.doubtful = doubtAbout(links, rows[i], addressAbove);
        found.first = rows[i].first;
        found.last = rows[i].last;
        found.readable = rows[i].readable;
        found.box = layout.unitBox(rows[i].first, rows[i].last);
        QString text = rows[i].text;
        text.remove(owner);
        qsizetype next = i + 1;
        if (next < rows.size() && rows[i].looks.legal < 0.9 && rows[i].looks.address() < 0.5 && isTail(rows[next])) {
            text += u' ' + rows[next].text;
            found.box = found.box.united(layout.unitBox(rows[next].first, rows[next].last));
            ++next;
        }
        found.name = cleanName(mendLegalForm(text));
        if (layout.pages.first().ocr)
            found.name = withoutNoughts(found.name);
        found.looks = looksOf(found.name);
        found.looks.legal = std::max(found.looks.legal, rows[i].looks.legal);
        addAddress(layout, rows, next, found);
        if (found.address.isEmpty() && found.looks.legal > 0.9) // the company below its branch
            addAddress(layout, rows.first(i), 0, found);
        if (found.name.size() >= 2)
            names.append(found);
    }
    return names;
}

} // namespace desk
