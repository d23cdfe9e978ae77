// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/warm_up.h"

namespace desk {

// Without a table of its objects: Poppler finds them itself in so short a file.
QByteArray warmUpPdf()
{
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 24]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R"
           ">>endobj\n"
           "4 0 obj<</Length 38>>stream\nBT /F1 12 Tf 8 8 Td (Total 123) Tj ET\n\nendstream endobj\n"
           "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
           "trailer<</Root 1 0 R>>\n";
}

} // namespace desk
