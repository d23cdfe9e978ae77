// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"
#include "core/reading/pack_document.h"
#include "tests/fuzz/expect_values.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr double PageWidth = 595, PageHeight = 842;
constexpr qsizetype MostWords = 3000;

/// Lays text out on pages: blanks part words, a tab goes to the next of twelve columns, a form feed to the next page.
/// Control characters below 9 change how things stand: type larger or smaller, bold, back up by a line, a word without
/// extent, a picture's words.
class PageTypist {
public:
    explicit PageTypist(const QString &text)
    {
        document.format = DocumentFormat::Pdf;
        newPage();
        for (const QChar c : text) {
            if (m_words > MostWords)
                break;
            take(c);
        }
        endWord();
        document.pageCount = int(document.pages.size());
    }

    ReadDocument document;

private:
    void newPage()
    {
        endWord();
        ReadPage page;
        page.widthPt = PageWidth;
        page.heightPt = PageHeight;
        page.source = WordSource::TextLayer;
        document.pages.append(page);
        m_x = 40;
        m_y = 40;
        m_line = 0;
    }
    void newLine(double step)
    {
        endWord();
        m_x = 40;
        m_y = std::clamp(m_y + step * m_size, 0.0, PageHeight - 5);
        ++m_line;
    }
    void endWord()
    {
        if (m_word.isEmpty())
            return;
        ReadPage &page = document.pages.last();
        const double width = 0.5 * m_size * double(m_word.size());
        const double right = m_flat ? m_x : std::min(PageWidth, m_x + width);
        page.words.append({.text = std::exchange(m_word, {}),
                           .box = {m_x / PageWidth, m_y / PageHeight, right / PageWidth, (m_y + m_size) / PageHeight},
                           .confidence = page.source == WordSource::Ocr ? 0.8F : 1.0F,
                           .fontSize = float(m_size),
                           .line = m_line,
                           .bold = m_bold});
        m_x = std::min(PageWidth, m_x + width + 0.3 * m_size);
        m_flat = false;
        ++m_words;
    }
    void take(QChar c)
    {
        switch (c.unicode()) {
        case 1:
            m_size = std::min(60.0, m_size * 1.3);
            break;
        case 2:
            m_size = std::max(0.5, m_size / 1.3);
            break;
        case 3:
            m_bold = !m_bold;
            break;
        case 4:
            newLine(-1.2);
            break;
        case 5:
            m_flat = true;
            break;
        case 6:
            document.pages.last().source = WordSource::Ocr;
            break;
        case 7:
            document.pages.last().rulings.append({0.05, m_y / PageHeight, 0.95, m_y / PageHeight});
            break;
        case '\t':
            endWord();
            m_x = (std::floor(m_x / 50) + 1) * 50;
            break;
        case '\n':
            newLine(1.2);
            break;
        case '\f':
            newPage();
            break;
        default:
            if (c.isSpace())
                endWord();
            else if (c.category() != QChar::Other_Control)
                m_word += c;
        }
    }

    QString m_word;
    double m_x = 40, m_y = 40, m_size = 10;
    int m_line = 0;
    qsizetype m_words = 0;
    bool m_bold = false, m_flat = false;
};

void extract(const ReadDocument &document, bool ignoreXml)
{
    PipelineOptions options;
    options.today = QDate(2026, 11, 21);
    options.extraction.ignoreXml = ignoreXml;
    const Result<PipelineOutput> output = extractDocument(document, options, 0, {});
    if (!output) {
        expect(output.error().code == ErrorCode::UnsupportedFormat, "the error that the header names");
        return;
    }
    expectExtraction(output->extraction);
    for (const FieldReading &reading : output->extraction.fields)
        expect(reading.taken.page < document.pages.size(), "a value stands on a page that there is");
}

} // namespace

/// A whole document on its way to fields, by all of the local reading: as a reader that was taken over could send it
/// (bytes that packDocument() may have made), and as text that is laid out on pages. Runs with -timeout.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    if (const Result<ReadDocument> document = unpackDocument(bytes)) {
        extract(*document, false);
        extract(*document, true);
        return 0;
    }
    extract(PageTypist(QString::fromUtf8(bytes)).document, true);
    return 0;
}
