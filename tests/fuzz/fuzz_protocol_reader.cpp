// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_protocol.h"
#include "tests/fuzz/expect.h"

using namespace desk;

/// What orchestrator-reader gets over its pipe: a header, then a request of either kind. What is taken is within its
/// limits and packs to the same bytes again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    if (const Result<FrameHeader> header =
            parseFrameHeader(QByteArrayView(bytes).first(std::min(bytes.size(), frameHeaderBytes))))
        expect(header->size <= maxPayloadBytes, "a payload is limited");

    if (const Result<ReadRequest> request = unpackReadRequest(bytes)) {
        expect(request->document.sha256.size() == 32, "a document has its sum");
        expect(request->options.maxPages > 0 && request->options.pageTimeoutMs > 0, "limits are limits");
        const QByteArray packed = packReadRequest(*request);
        const Result<ReadRequest> again = unpackReadRequest(packed);
        expect(again.has_value() && packReadRequest(*again) == packed, "a request to read is stable");
    }
    if (const Result<RenderRequest> request = unpackRenderRequest(bytes)) {
        expect(request->page >= 0 && request->dpi >= 36 && request->dpi <= 600, "a picture is of a size");
        expect(request->turned % 90 == 0 && request->skew >= -45 && request->skew <= 45, "a page is turned somehow");
        const QByteArray packed = packRenderRequest(*request);
        const Result<RenderRequest> again = unpackRenderRequest(packed);
        expect(again.has_value() && packRenderRequest(*again) == packed, "a request for a picture is stable");
    }
    return 0;
}
