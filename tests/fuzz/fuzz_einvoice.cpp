// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"
#include "core/reading/engine/xml_opener.h"
#include "tests/fuzz/expect_values.h"
#include "tests/fuzz/xml_text.h"

#include <cstring>
#include <random>
#include <vector>

using namespace desk;
using namespace Qt::StringLiterals;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

using Random = std::minstd_rand;

/// Texts that mean something to a reader of invoices, or nearly do.
const QStringList &oddTexts()
{
    static const QStringList texts{
        u""_s,
        u"0"_s,
        u"-0.00"_s,
        u"1"_s,
        u"-1"_s,
        u"100"_s,
        u"0.005"_s,
        u"1e9"_s,
        u"NaN"_s,
        u"1,50"_s,
        u"999999999999999999"_s,
        u"-999999999999999999.99"_s,
        u"0.000000001"_s,
        u"2024-02-30"_s,
        u"2024-02-29"_s,
        u"2024/02/29"_s,
        u"20240229"_s,
        u"20241301"_s,
        u"9999-12-31"_s,
        u"0001-01-01"_s,
        u"102"_s,
        u"203"_s,
        u"204"_s,
        u"EUR"_s,
        u"JPY"_s,
        u"XXX"_s,
        u"380"_s,
        u"381"_s,
        u"true"_s,
        u"false"_s,
        u"NA"_s,
        u"DE"_s,
        u"DE89370400440532013000"_s,
        u"\u0085"_s,
        u"\u202e"_s,
        u"S"_s,
        u"VA"_s,
        u"58"_s,
        u"19.00"_s,
    };
    return texts;
}

void collect(XmlElement &element, std::vector<XmlElement *> &all)
{
    all.push_back(&element);
    for (XmlElement &child : element.children)
        collect(child, all);
}

/// A copy that shares nothing: elements are changed in place, through pointers that know of no copy.
XmlElement copied(const XmlElement &element)
{
    XmlElement copy = element;
    copy.children.clear();
    for (const XmlElement &child : element.children)
        copy.children.append(copied(child));
    return copy;
}

/// One change to one element of the tree.
void mutateTree(XmlElement &root, Random &random)
{
    std::vector<XmlElement *> all;
    collect(root, all);
    const auto below = [&](auto count) { return decltype(count)(random() % std::uint32_t(count)); };
    XmlElement &element = *all[below(all.size())];
    QList<XmlElement> &children = element.children;
    switch (below(8)) {
    case 0:
    case 1:
        element.text = oddTexts().at(below(oddTexts().size()));
        break;
    case 2:
        if (!children.isEmpty())
            children.removeAt(below(children.size()));
        break;
    case 3:
        if (!children.isEmpty()) {
            const XmlElement twin = children.at(below(children.size()));
            children.insert(below(children.size() + 1), twin);
        }
        break;
    case 4:
        if (children.size() > 1)
            children.swapItemsAt(below(children.size()), below(children.size()));
        break;
    case 5:
        element.name = all[below(all.size())]->name;
        break;
    case 6:
        element.text = all[below(all.size())]->text;
        break;
    default:
        if (const XmlElement other = copied(*all[below(all.size())]); all.size() < 500)
            children.append(other);
    }
}

PipelineOptions options()
{
    PipelineOptions options;
    options.today = QDate(2026, 11, 21);
    options.extraction.homeCountry = u"DE"_s;
    return options;
}

} // namespace

/// Changes the tree of an e-invoice rather than its letters, most of the time.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    Random random(seed + 1);
    if (random() % 8 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    Result<XmlElement> root = XmlOpener().open(fuzzedBytes(data, size));
    if (!root)
        return LLVMFuzzerMutate(data, size, maxSize);
    for (auto changes = 1 + random() % 4; changes > 0; --changes)
        mutateTree(*root, random);
    const QByteArray text = xmlTextOf(*root);
    if (std::size_t(text.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, text.constData(), std::size_t(text.size()));
    return std::size_t(text.size());
}

/// XML of any kind on its way to the fields of an invoice: what is taken is canonical, and the rules can judge it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Result<XmlElement> root = XmlOpener().open(fuzzedBytes(data, size));
    if (!root)
        return 0;
    ReadDocument document;
    document.format = DocumentFormat::Xml;
    document.xml = std::move(*root);
    const Result<PipelineOutput> output = extractDocument(document, options(), 0, {});
    if (!output) {
        expect(output.error().code == ErrorCode::UnsupportedFormat, "the error that the header names");
        return 0;
    }
    expectExtraction(output->extraction);
    Extraction again = output->extraction;
    validate(again, options().today);
    expect(again.findings == output->extraction.findings, "the rules say the same again");
    return 0;
}
