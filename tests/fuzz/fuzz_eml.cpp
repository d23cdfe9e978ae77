// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/eml_opener.h"
#include "core/reading/engine/mail_parts.h"

#include <cstdint>
#include <cstdlib>

using namespace desk;

/// Whatever bytes come as an e-mail: it is taken apart within its limits, what is a document has its bytes, and none of
/// them is larger than the mail.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray mail(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadDocument opened = EmlOpener().open(mail);
    if (opened.attachments.size() > maxMailParts + 2 || opened.mail.subject.size() > 300)
        std::abort();
    for (const Attachment &attachment : opened.attachments) {
        const bool document = attachment.problem.isEmpty();
        if (attachment.bytes.size() > mail.size() || document == attachment.bytes.isEmpty())
            std::abort();
    }
    return 0;
}
