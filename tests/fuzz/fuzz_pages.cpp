// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read_document.h"
#include "tests/fuzz/expect.h"

using namespace desk;

/// Pages as they are stored beside a document, damaged in any way: first the bytes themselves, then (or mutations would
/// stop at zlib's checksum) as what was compressed. Whatever is taken comes back as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    for (const QByteArray &stored : {bytes, qCompress(bytes, 1)}) {
        const QList<ReadPage> pages = unpackPages(stored);
        if (!pages.isEmpty())
            expect(unpackPages(packPages(pages)) == pages, "pages come back as they were");
    }
    return 0;
}
