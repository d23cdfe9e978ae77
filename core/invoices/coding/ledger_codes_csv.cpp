// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/ledger_codes.h"

#include "core/base/text_key.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// A chart of accounts has some thousand rows; more is another file.
constexpr qsizetype LargestFile = 4 * 1024 * 1024;
constexpr qsizetype MostRows = 50'000;
constexpr qsizetype MostColumns = 100;

/// 0x80..0x9F of Windows-1252; the five that it leaves open are taken for the sign that stands for nothing readable.
constexpr std::array<char16_t, 32> Windows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                  0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const uchar c = uchar(byte);
        text += c >= 0x80 && c < 0xA0 ? QChar(Windows1252[c - 0x80]) : QChar(ushort(c));
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    // "Unicode text" of a spreadsheet is UTF-16 with its mark.
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() && !marked ? fromWindows1252(bytes) : text;
}

using Rows = QList<QStringList>;

/// RFC 4180, and what spreadsheets make of it: any line end, blanks around cells, a quote inside an unquoted cell.
class RowReader {
public:
    RowReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    Rows rows()
    {
        for (const QChar c : m_text) {
            if (m_quoted)
                inQuotes(c);
            else
                outside(c);
        }
        endRow();
        return m_rows;
    }

private:
    void inQuotes(QChar c)
    {
        if (c != u'"') {
            m_cell += c;
            return;
        }
        m_quoted = false;
        m_afterQuote = true;
    }
    void outside(QChar c)
    {
        if (c == u'"' && (m_cell.isEmpty() || m_afterQuote)) {
            if (m_afterQuote) // "" inside quotes
                m_cell += c;
            m_quoted = true;
            m_afterQuote = false;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            endRow();
        } else if (!m_cell.isEmpty() || !c.isSpace()) {
            m_cell += c;
        }
    }
    void endCell()
    {
        if (m_row.size() < MostColumns)
            m_row.append(m_cell.simplified());
        m_cell.clear();
        m_afterQuote = false;
    }
    void endRow()
    {
        endCell();
        if (std::ranges::any_of(m_row, [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    QChar m_separator;
    Rows m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false, m_afterQuote = false;
};

/// The sign that parts the most of the first rows, outside of quotes; a tab or a semicolon rather than a comma, which
/// stands inside of names as well.
QChar separatorOf(const QString &text)
{
    constexpr qsizetype Looked = 4000;
    std::array<int, 3> counts{};
    constexpr std::array<QChar, 3> signs{u'\t', u';', u','};
    bool quoted = false;
    for (const QChar c : QStringView(text).left(Looked)) {
        if (c == u'"')
            quoted = !quoted;
        for (size_t i = 0; !quoted && i < signs.size(); ++i)
            counts[i] += c == signs[i];
    }
    const auto first = std::ranges::find_if(counts, [](int count) { return count > 0; });
    return first == counts.end() ? u';' : signs[size_t(first - counts.begin())];
}

bool isOneOf(const QString &cell, std::initializer_list<QLatin1StringView> words)
{
    const QString key = letterKey(cell);
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return key == word; });
}

// German, English, French, Spanish, Italian and Dutch.
bool saysCode(const QString &cell)
{
    return isOneOf(cell, {"code"_L1,
                          "no"_L1,
                          "nr"_L1,
                          "number"_L1,
                          "nummer"_L1,
                          "account"_L1,
                          "accountno"_L1,
                          "accountnumber"_L1,
                          "accountcode"_L1,
                          "glaccount"_L1,
                          "konto"_L1,
                          "kontonummer"_L1,
                          "kontonr"_L1,
                          "sachkonto"_L1,
                          "costcentre"_L1,
                          "costcenter"_L1,
                          "kostenstelle"_L1,
                          "kost"_L1,
                          "kostentrager"_L1,
                          "taxcode"_L1,
                          "vatcode"_L1,
                          "steuerschlussel"_L1,
                          "buschlussel"_L1,
                          "schlussel"_L1,
                          "compte"_L1,
                          "numero"_L1,
                          "numerodecompte"_L1,
                          "centredecout"_L1,
                          "codetva"_L1,
                          "cuenta"_L1,
                          "codigo"_L1,
                          "centrodecoste"_L1,
                          "conto"_L1,
                          "codice"_L1,
                          "rekening"_L1,
                          "grootboekrekening"_L1,
                          "kostenplaats"_L1,
                          "btwcode"_L1,
                          "id"_L1,
                          "key"_L1});
}
bool saysName(const QString &cell)
{
    return isOneOf(cell, {"name"_L1,
                          "accountname"_L1,
                          "description"_L1,
                          "label"_L1,
                          "title"_L1,
                          "text"_L1,
                          "bezeichnung"_L1,
                          "kontobezeichnung"_L1,
                          "kontenbezeichnung"_L1,
                          "kontoname"_L1,
                          "beschriftung"_L1,
                          "beschreibung"_L1,
                          "libelle"_L1,
                          "intitule"_L1,
                          "nom"_L1,
                          "designation"_L1,
                          "descripcion"_L1,
                          "nombre"_L1,
                          "titulo"_L1,
                          "descrizione"_L1,
                          "nome"_L1,
                          "omschrijving"_L1,
                          "naam"_L1});
}

struct Columns {
    qsizetype code = 0, name = 1;
    bool header = false;
};

Columns columnsOf(const QStringList &first)
{
    Columns columns;
    const auto code = std::ranges::find_if(first, saysCode);
    const auto name = std::ranges::find_if(first, saysName);
    if (code != first.end()) {
        columns = {code - first.begin(), name != first.end() ? name - first.begin() : code - first.begin() + 1, true};
    } else if (name != first.end() && name != first.begin()) {
        columns = {0, name - first.begin(), true}; // "SKR04;Bezeichnung"
    }
    return columns;
}

tl::unexpected<Error> invalid(const QString &why)
{
    return fail(ErrorCode::InvalidArgument, why);
}

} // namespace

Result<QList<LedgerCode>> ledgerCodesFromCsv(LedgerCodeKind kind, const QByteArray &bytes)
{
    if (bytes.size() > LargestFile)
        return invalid(u"the file is larger than %1 MiB"_s.arg(LargestFile / 1024 / 1024));
    QString text = decoded(bytes);
    if (text.contains(QChar::Null))
        return invalid(u"the file is no text"_s);
    QChar separator = separatorOf(text);
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4) { // a spreadsheet's own word on it
        separator = text[4];
        text.remove(0, text.indexOf(u'\n') + 1);
    }
    Rows rows = RowReader(text, separator).rows();
    if (rows.size() > MostRows)
        return invalid(u"the file has more than %1 rows"_s.arg(MostRows));
    const Columns columns = rows.isEmpty() ? Columns() : columnsOf(rows.first());
    if (columns.header)
        rows.removeFirst();

    QList<LedgerCode> codes;
    QHash<QString, qsizetype> places;
    for (const QStringList &row : rows) {
        LedgerCode code{
            .kind = kind, .code = row.value(columns.code), .name = row.value(columns.name).left(LongestLedgerName)};
        if (code.code.isEmpty())
            continue;
        TRY(validateLedgerCode(code));
        if (const auto there = places.constFind(code.code); there != places.cend()) {
            codes[*there] = code; // named twice: the later row holds
        } else {
            places.insert(code.code, codes.size());
            codes.append(code);
        }
    }
    if (codes.isEmpty())
        return invalid(u"no row with a code"_s);
    return codes;
}

} // namespace desk
