// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/xml_opener.h"
#include "core/reading/pack_document.h"
#include "tests/fuzz/expect.h"

using namespace desk;

namespace {

struct Measure {
    qsizetype elements = 0;
    qsizetype characters = 0;
    int depth = 0;
};

void measure(const XmlElement &element, int depth, Measure &all)
{
    ++all.elements;
    all.depth = std::max(all.depth, depth);
    all.characters += element.text.size() + element.name.size();
    for (const auto &[name, value] : element.attributes)
        all.characters += name.size() + value.size();
    for (const XmlElement &child : element.children)
        measure(child, depth + 1, all);
}

} // namespace

/// Whatever bytes come as XML: a tree within its limits that is no larger than the bytes (so nothing was expanded), or
/// one of three errors; the tree survives the way over the pipe.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    const Result<XmlElement> root = XmlOpener().open(bytes);
    if (!root) {
        const ErrorCode code = root.error().code;
        expect(code == ErrorCode::Damaged || code == ErrorCode::UnsupportedFormat || code == ErrorCode::TooLarge,
               "one of the errors that the header names");
        return 0;
    }
    Measure all;
    measure(*root, 1, all);
    expect(!root->name.isEmpty(), "the root has a name");
    expect(all.depth <= XmlOpener::maxDepth && all.elements <= XmlOpener::maxElements, "the tree is within its limits");
    expect(all.characters <= bytes.size(), "nothing was expanded");

    ReadDocument document;
    document.format = DocumentFormat::Xml;
    document.xml = *root;
    const Result<ReadDocument> other = unpackDocument(packDocument(document));
    expect(other.has_value(), "the pipe takes what was read");
    expect(packDocument(*other) == packDocument(document), "the pipe keeps what was read");
    return 0;
}
