// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/eml_opener.h"
#include "core/reading/engine/mail_parts.h"
#include "core/reading/pack_document.h"
#include "tests/fuzz/expect.h"

using namespace desk;

/// Whatever bytes come as an e-mail: it is taken apart within its limits, what is a document has its bytes, none of
/// them is larger than the mail, and all of it survives the way over the pipe.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray mail = fuzzedBytes(data, size);
    const ReadDocument opened = EmlOpener().open(mail);
    expect(opened.attachments.size() <= maxMailParts + 2, "an e-mail has a limited number of parts");
    expect(opened.mail.subject.size() <= 300 && opened.mail.from.size() <= 300, "a head is short");
    for (const QChar c : opened.mail.subject + opened.mail.from)
        expect(c.category() != QChar::Other_Control, "a head has no control characters");
    for (const Attachment &attachment : opened.attachments) {
        const bool document = attachment.problem.isEmpty();
        expect(document != attachment.bytes.isEmpty(), "a document has bytes, and nothing else has");
        expect(attachment.bytes.size() <= mail.size(), "a part is smaller than the whole");
        expect(!document || !(attachment.name.contains(u'/') || attachment.name.contains(u'\\')),
               "the name of a document has no folders");
        for (const QChar c : attachment.name)
            expect(c.category() != QChar::Other_Control, "a name has no control characters");
    }
    expect(unpackDocument(packDocument(opened)).has_value(), "the pipe takes what was read");
    return 0;
}
