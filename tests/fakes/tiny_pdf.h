// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace desk {

/// A line of text on a tiny PDF's page, in points from the lower left corner of an A4 page.
struct PdfText {
    double x = 0, y = 0;
    double size = 10;
    QByteArray text; ///< ASCII, without brackets and backslashes
};

/// A well-formed PDF of one A4 page with this content, whose font F1 is Helvetica.
/// @param resources  more entries of the resource dictionary.  @param more  more objects, numbered from 6 on.
inline QByteArray pdfOfContent(const QByteArray &content, const QByteArray &resources = {},
                               const QList<QByteArray> &more = {})
{
    QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>" + resources +
            ">>/Contents 4 0 R>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    };
    objects += more;
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    pdf += "xref\n0 " + size + "\n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start +
           "\n%%EOF\n";
    return pdf;
}

/// The operators that show these texts in Helvetica.
inline QByteArray contentOf(const QList<PdfText> &texts)
{
    QByteArray content;
    for (const PdfText &t : texts)
        content += "BT /F1 " + QByteArray::number(t.size) + " Tf " + QByteArray::number(t.x) + ' ' +
                   QByteArray::number(t.y) + " Td (" + t.text + ") Tj ET\n";
    return content;
}

/// A well-formed one-page PDF with these texts in Helvetica. Tests make their documents with it.
inline QByteArray tinyPdf(const QList<PdfText> &texts)
{
    return pdfOfContent(contentOf(texts));
}

/// An invoice of an invented company, with everything a clean reading needs.
inline QByteArray tinyInvoicePdf(const QByteArray &number = "R-2026-117", const QByteArray &gross = "119.00")
{
    return tinyPdf({
        {50, 790, 18, "Nordlicht Werkzeuge GmbH"},
        {50, 772, 9, "Hafenstrasse 12, 20457 Hamburg, Germany"},
        {50, 760, 9, "VAT ID: DE136695976"},
        {50, 700, 10, "Bill to:"},
        {50, 686, 10, "Example Bakery Ltd"},
        {50, 672, 10, "1 Mill Lane, London"},
        {350, 720, 16, "INVOICE"},
        {350, 700, 10, "Invoice number:"},
        {450, 700, 10, number},
        {350, 686, 10, "Invoice date:"},
        {450, 686, 10, "2026-03-04"},
        {350, 672, 10, "Due date:"},
        {450, 672, 10, "2026-04-03"},
        {50, 600, 10, "Description"},
        {300, 600, 10, "Quantity"},
        {380, 600, 10, "Unit price"},
        {480, 600, 10, "Amount EUR"},
        {50, 580, 10, "Torque wrench"},
        {300, 580, 10, "2"},
        {380, 580, 10, "50.00"},
        {480, 580, 10, "100.00"},
        {380, 540, 10, "Net total"},
        {480, 540, 10, "EUR 100.00"},
        {380, 526, 10, "VAT 19%"},
        {480, 526, 10, "EUR 19.00"},
        {380, 508, 12, "Total"},
        {480, 508, 12, "EUR " + gross},
        {50, 100, 9, "IBAN: DE89 3704 0044 0532 0130 00"},
    });
}

} // namespace desk
